import { differingMembers } from '../../publish/compare-distributions.ts'
import type { Distribution } from '../../registries/distribution.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { Finding, ProjectName } from '../../workspaces/workspace.ts'
import type { Target } from './plan-targets.ts'
import type { Prepared } from './prepare.ts'

/** The packages of which the registry has this very version. */
export function publishedIn({ plan }: Target, packages: readonly Prepared[]): readonly Prepared[] {
  const states = new Map(plan.packages.map(({ project, state }) => [project, state]))
  return packages.filter(({ candidate }) => states.get(candidate.project) !== 'new')
}

/** A finding for each package whose content is not what the registry has under its version: it needs a new one. */
export async function findUnbumped(
  { registry, plan }: Target,
  packages: readonly Prepared[],
  built: ReadonlyMap<ProjectName, readonly Distribution[]>,
  { files, report }: System,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { candidate } of publishedIn({ registry, plan }, packages)) {
    report.progress(`Comparing ${candidate.package} ${candidate.version} with what is published`)
    const remote = await registry.list(candidate.package, candidate.version)
    const members: string[] = []
    for (const { fileName, path } of built.get(candidate.project) ?? []) {
      const there = remote.find((one) => one.fileName === fileName)
      const ours = await files.readBytes(path)
      if (there === undefined || ours === undefined) continue
      members.push(...differingMembers(fileName, ours, await registry.read(there)))
    }
    const [first] = members
    if (first === undefined) continue
    const more = members.length === 1 ? 'differs' : `and ${members.length - 1} more differ`
    findings.push({
      code: 'version-not-raised',
      severity: 'error',
      message: `${candidate.package} changed since ${candidate.version} was published, but its version did not: ${printable(first)} ${more}`,
      fix: `Give it a version above ${candidate.version}.`,
      file: candidate.manifest,
      ...(candidate.versionLine === undefined ? {} : { line: candidate.versionLine }),
    })
  }
  return findings
}
