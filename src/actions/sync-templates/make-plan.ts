import type { InputsOf } from '../../contract/define.ts'
import { describeFailure, ExternalError, UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { ObjectId, System } from '../../system/system.ts'
import type { SyncPlan } from '../../templates/pin-plan.ts'
import type { PinnedSubmodule } from '../../templates/submodules.ts'
import type { contract } from './contract.ts'
import { type PlannedSubmodule, planSubmodule, refuseRules, type Surroundings } from './find-pins.ts'
import { withNested } from './nested-pins.ts'

/** A plan, with what is known of each submodule, by path. */
export interface Planned {
  readonly plan: SyncPlan
  readonly submodules: ReadonlyMap<string, PlannedSubmodule>
  /** Paths of those of which nothing could be found out. */
  readonly failed: readonly string[]
}

/**
 * What becomes of each submodule. One of several of which nothing can be found out is told, and keeps back no other.
 *
 * @param base the commit that their pins were read from
 * @throws what {@link planSubmodule} throws, where there is no other one
 */
export async function makePlan(
  base: ObjectId,
  submodules: readonly PinnedSubmodule[],
  surroundings: Omit<Surroundings, 'now'>,
  { inputs, report }: { readonly inputs: InputsOf<typeof contract>; readonly report: System['report'] },
): Promise<Planned> {
  refuseRules(inputs)
  const now = Math.floor(Date.now() / 1000)
  const planned = new Map<string, PlannedSubmodule>()
  const failed: string[] = []
  for (const submodule of submodules) {
    const { path } = submodule
    report.progress(`Asking for the versions of ${path}`)
    try {
      const one = await planSubmodule(submodule, inputs, { ...surroundings, now })
      planned.set(path, await withNested(one, inputs, { surroundings: { ...surroundings, now }, report }))
    } catch (error) {
      if (!(error instanceof UserError || error instanceof ExternalError) || submodules.length === 1) throw error
      const at = { file: '.gitmodules', line: submodule.lineOf('url') }
      report.annotate({ level: 'error', ...at, ...describeFailure(error) })
      planned.set(path, unknown(submodule, error.message))
      failed.push(path)
    }
    for (const { code: title, text } of planned.get(path)?.warnings ?? [])
      report.annotate({ level: 'warning', title, message: `${printable(path)}: ${printable(text)}` })
  }
  report.progress('')
  const plans = [...planned.values()].map(({ plan }) => plan)
  return { plan: { formatVersion: 1, base, submodules: plans }, submodules: planned, failed }
}

/** Its address may hold a password, and is left out. */
function unknown({ path, name, pin, track = '' }: PinnedSubmodule, reason: string): PlannedSubmodule {
  const nothing = { fromTag: null, to: null, tag: null, relation: null, ignored: [] }
  const plan = { path, name, url: '', rule: track, from: pin, ...nothing, action: 'refuse', reason } as const
  return { plan, commits: [], isCut: false, leftOut: [], warnings: [], isTagMoved: false, source: undefined }
}
