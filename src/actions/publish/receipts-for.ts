import type { Receipt } from '../../publish/receipts.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import type { Target } from './plan-targets.ts'

/** A receipt for each file that there is to send. */
export function receiptsFor(
  targets: readonly Target[],
  built: ReadonlyMap<ProjectName, readonly Distribution[]>,
  outcomeOf: (file: Distribution, target: Target) => Pick<Receipt, 'outcome' | 'url' | 'note'>,
): readonly Receipt[] {
  const when = new Date().toISOString()
  return targets.flatMap((target) => {
    const { packages, registry } = target.plan
    const open = packages.filter(({ state }) => state !== 'published')
    return open.flatMap(({ project, package: name, version }) =>
      (built.get(project) ?? []).map((file): Receipt => {
        const { fileName, sha256 } = file
        return { package: name, version, file: fileName, sha256, registry, when, ...outcomeOf(file, target) }
      }),
    )
  })
}
