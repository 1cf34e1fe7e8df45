import type { InputsOf } from '../../contract/define.ts'
import { ExternalError, UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { PinnedSubmodule } from '../../templates/submodules.ts'
import type { contract } from './contract.ts'
import { type PlannedSubmodule, planSubmodule, type Surroundings } from './find-pins.ts'

/** What nested pins are told by. */
export interface NestedTools {
  readonly surroundings: Surroundings
  readonly report: System['report']
}

/**
 * The same, where submodules that the templates hold themselves are stale told by its reason and its warnings: these pins are for the
 * repository of the templates to move, and nobody writes there. One that cannot be looked at is no failure; of the others below it nobody asks.
 */
export async function withNested(
  planned: PlannedSubmodule,
  inputs: InputsOf<typeof contract>,
  tools: NestedTools,
): Promise<PlannedSubmodule> {
  const { plan, source } = planned
  if (plan.action === 'refuse' || source === undefined) return planned
  const held = plan.action === 'move' && plan.to !== null ? plan.to : plan.from
  const nested = (await orNothing(() => source.submodules(held), plan.path, tools)) ?? []
  const stale: string[] = []
  for (const one of nested) {
    const why = await orNothing(() => whyStale(one, plan.url, inputs, tools), `${plan.path}/${one.path}`, tools)
    if (why !== undefined) stale.push(`its own submodule ${one.path} is stale: ${why}`)
  }
  if (stale.length === 0) return planned
  const warnings = stale.map((text) => ({
    code: 'NESTED_STALE',
    text: `${text}; move it where it is pinned, in ${plan.url}`,
  }))
  return {
    ...planned,
    plan: { ...plan, reason: [plan.reason, ...stale].join('; ') },
    warnings: [...planned.warnings, ...warnings],
  }
}

/** Undefined where it is where its rule wants it, or nobody says which versions it follows. */
async function whyStale(
  submodule: PinnedSubmodule,
  origin: string,
  inputs: InputsOf<typeof contract>,
  { surroundings }: NestedTools,
): Promise<string | undefined> {
  const own = { ...surroundings, origin, setBy: async () => undefined }
  const { plan } = await planSubmodule(submodule, { ...inputs, rule: '' }, own)
  return plan.action === 'move' ? plan.reason : undefined
}

async function orNothing<Came>(
  look: () => Promise<Came>,
  path: string,
  { report }: NestedTools,
): Promise<Came | undefined> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ExternalError)) throw error
    if (error.code !== 'RULE_MISSING') report.log(`${printable(path)} is not looked into: ${error.message}`)
    return undefined
  }
}
