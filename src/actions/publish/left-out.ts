import type { Candidate } from '../../publish/candidates.ts'
import { filesOfVersion, type PublishPlan, type Wanted } from '../../publish/publish-plan.ts'
import { publishedMetadata, unmetBy, unmetText } from '../../publish/published-metadata.ts'
import type { Registry } from '../../registries/registry.ts'
import type { Finding } from '../../workspaces/workspace.ts'

/**
 * A warning for each package that is there already and asks for other versions of its siblings than are about to be published: nobody could
 * have both. Reads only what can be one of these.
 *
 * @param wanted what the plan was made of
 */
export async function findLeftOut(
  { packages }: PublishPlan,
  wanted: readonly Wanted[],
  registry: Registry,
): Promise<readonly Finding[]> {
  const coming = packages.filter(({ state }) => state !== 'published')
  const projects = new Set(coming.map(({ project }) => project))
  const versions = new Map(coming.map((one) => [one.package, one.version]))
  const findings: Finding[] = []
  for (const { candidate, remote } of wanted) {
    if (projects.has(candidate.project) || !candidate.needs.some((need) => projects.has(need))) continue
    const metadata = await publishedMetadata(filesOfVersion(remote, candidate), registry)
    if (metadata === undefined) continue
    for (const unmet of unmetBy(metadata, versions)) findings.push(findingOf(candidate, unmetText(candidate, unmet)))
  }
  return findings
}

function findingOf({ package: name, version, manifest, versionLine }: Candidate, message: string): Finding {
  return {
    code: 'sibling-left-out',
    severity: 'warning',
    message: `${message}, which is about to be published: nobody can install both`,
    fix: `Give ${name} a version above ${version}, and publish it too.`,
    file: manifest,
    ...(versionLine === undefined ? {} : { line: versionLine }),
  }
}
