import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { PublishPlan } from '../../publish/publish-plan.ts'
import type { Broken, Receipt } from '../../publish/receipts.ts'
import { clockMs } from '../../standards/clock.ts'
import type { System } from '../../system/system.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { contract } from './contract.ts'

/**
 * Shows problems beside their lines.
 *
 * @throws {UserError} `NOT_PUBLISHABLE` where one of them is an error: with its place and its way out
 */
export async function refuseProblems(problems: readonly Finding[], { report }: System): Promise<void> {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  // The error itself stands beside its line already.
  const rest = problems.filter((one) => one !== first)
  const { annotationsOf } = await import('../../report/annotations.ts')
  for (const one of annotationsOf(rest.map((finding) => ({ ...finding, code: titleOf(finding) })))) report.annotate(one)
  if (first === undefined) return
  const { message, fix, file, line } = first
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`
  throw new UserError(titleOf(first), `${message}${more}`, fix, {
    file,
    ...(line === undefined ? {} : { line }),
  })
}

/** The code of a finding as those of failures are spelled. */
function titleOf({ code }: Finding): string {
  return code.toUpperCase().replaceAll('-', '_')
}

/** The plan where people read it, before anything happens. */
export async function tellPlans(plans: readonly PublishPlan[], { report }: System): Promise<void> {
  await report.show(async (screen) => {
    const { planText } = await import('../../report/publish-text.ts')
    return plans.map((plan) => planText(plan, screen)).join('\n')
  })
}

/** What a run came to. */
export interface Done {
  readonly plans: readonly PublishPlan[]
  readonly receipts: readonly Receipt[]
  /** What was looked at beside, a sentence each. */
  readonly checks: readonly string[]
  /** Packages that are out and cannot be installed or imported. */
  readonly broken?: readonly Broken[]
}

/** How it went, in the log and the job summary. */
export async function tellOutcome(
  { plans, receipts, checks, broken = [] }: Done,
  inputs: InputsOf<typeof contract>,
  { report }: System,
): Promise<void> {
  // What is there already, the plan has told.
  if (receipts.some(({ outcome }) => outcome !== 'already-present')) {
    await report.show(async (screen) => {
      const { receiptsText } = await import('../../report/publish-text.ts')
      return receiptsText(receipts, { checks, broken }, screen)
    })
  }
  if (!inputs.summary) return
  await report.summary(async () => {
    const { publishSummary } = await import('../../report/publish-summary.ts')
    return publishSummary(plans, receipts, { checks, broken })
  })
}

/** Says in the log what took how long; of what took no time, nothing. */
export async function timed<T>({ report }: System, words: (result: T) => string, work: () => Promise<T>): Promise<T> {
  const started = clockMs()
  const result = await work()
  const seconds = (clockMs() - started) / 1000
  if (seconds >= LONG_SECONDS) report.log(`${words(result)}: ${seconds.toFixed(1)} s`)
  return result
}

// Less is not worth a line.
const LONG_SECONDS = 2
