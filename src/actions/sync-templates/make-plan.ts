import type { InputsOf } from '../../contract/define.ts'
import type { CommitSummary, ObjectId, System } from '../../system/system.ts'
import type { SubmodulePlan, SyncPlan } from '../../templates/pin-plan.ts'
import type { PinnedSubmodule } from '../../templates/submodules.ts'
import type { contract } from './contract.ts'
import { planSubmodule, type Surroundings } from './find-pins.ts'

/** A plan, and what came between where a pin moves, by path. */
export interface Planned {
  readonly plan: SyncPlan
  readonly commits: ReadonlyMap<string, readonly CommitSummary[]>
}

/**
 * What becomes of each submodule.
 *
 * @param base the commit that their pins were read from
 * @throws what {@link planSubmodule} throws
 */
export async function makePlan(
  base: ObjectId,
  submodules: readonly PinnedSubmodule[],
  surroundings: Omit<Surroundings, 'now'>,
  { inputs, report }: { readonly inputs: InputsOf<typeof contract>; readonly report: System['report'] },
): Promise<Planned> {
  const now = Math.floor(Date.now() / 1000)
  const plans: SubmodulePlan[] = []
  const commits = new Map<string, readonly CommitSummary[]>()
  for (const submodule of submodules) {
    report.progress(`Asking for the versions of ${submodule.path}`)
    const planned = await planSubmodule(submodule, inputs, { ...surroundings, now })
    plans.push(planned.plan)
    commits.set(submodule.path, planned.commits)
  }
  report.progress('')
  return { plan: { formatVersion: 1, base, submodules: plans }, commits }
}
