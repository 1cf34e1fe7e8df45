import type { Candidate } from '../../publish/candidates.ts'
import { differingMembers } from '../../publish/compare-distributions.ts'
import { publishedMetadata, type Unmet, unmetBy, unmetText } from '../../publish/published-metadata.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Registry, RemoteFile } from '../../registries/registry.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { Finding, ProjectName } from '../../workspaces/workspace.ts'
import type { Target } from './plan-targets.ts'
import type { Preparation, Prepared } from './prepare.ts'

/** The packages of which the registry has this very version. */
export function publishedIn({ plan }: Target, packages: readonly Prepared[]): readonly Prepared[] {
  const states = new Map(plan.packages.map(({ project, state }) => [project, state]))
  return packages.filter(({ candidate }) => states.get(candidate.project) !== 'new')
}

/**
 * A finding for each package whose content is not what the registry has under its version, or which asks there for other versions of its
 * siblings than these: it needs a new one. Bounds on siblings by themselves are no content: they move with the sibling's version, and what is
 * published may go on as long as it takes that version too.
 *
 * @param built the files of these packages
 */
export async function findUnbumped(
  { registry, plan }: Target,
  { packages, all }: Pick<Preparation, 'packages' | 'all'>,
  built: ReadonlyMap<ProjectName, readonly Distribution[]>,
  { files, report }: System,
): Promise<readonly Finding[]> {
  const versions = new Map([...all.publishable.values()].map((one) => [one.package, one.version]))
  const siblings = new Set(versions.keys())
  const findings: Finding[] = []
  for (const { candidate } of publishedIn({ registry, plan }, packages)) {
    report.progress(`Comparing ${candidate.package} ${candidate.version} with what is published`)
    const remote = await registry.list(candidate.package, candidate.version)
    const pairs = comparablePairs(built.get(candidate.project) ?? [], remote)
    const members: string[] = []
    for (const [{ fileName, path }, there] of pairs) {
      const ours = await files.readBytes(path)
      if (ours !== undefined) members.push(...differingMembers(fileName, ours, await registry.read(there), siblings))
    }
    const unmet = members.length > 0 ? [] : await unmetIn(pairs, versions, registry)
    const reason = reasonFor(candidate, members, unmet)
    if (reason !== undefined) findings.push(findingOf(candidate, reason))
  }
  return findings
}

async function unmetIn(
  pairs: readonly (readonly [Distribution, RemoteFile])[],
  versions: ReadonlyMap<string, string>,
  registry: Registry,
): Promise<readonly Unmet[]> {
  const there = pairs.map(([, file]) => file)
  const metadata = await publishedMetadata(there, registry)
  return metadata === undefined ? [] : unmetBy(metadata, versions)
}

function reasonFor(
  { package: name, version }: Candidate,
  [member, ...others]: readonly string[],
  [unmet]: readonly Unmet[],
): string | undefined {
  if (member !== undefined) {
    const what = others.length === 0 ? 'differs' : `and ${others.length} more differ`
    return `${name} changed since ${version} was published, but its version did not: ${printable(member)} ${what}`
  }
  return unmet === undefined ? undefined : unmetText({ package: name, version }, unmet)
}

function findingOf({ version, manifest, versionLine }: Candidate, message: string): Finding {
  return {
    code: 'version-not-raised',
    severity: 'error',
    message,
    fix: `Give it a version above ${version}.`,
    file: manifest,
    ...(versionLine === undefined ? {} : { line: versionLine }),
  }
}

/** Wheels are what people install; the sdist counts where there is none, since it holds the manifest with its bounds. */
function comparablePairs(
  built: readonly Distribution[],
  remote: readonly RemoteFile[],
): readonly (readonly [Distribution, RemoteFile])[] {
  const pairs = built.flatMap((one): readonly (readonly [Distribution, RemoteFile])[] => {
    const there = remote.find(({ fileName }) => fileName === one.fileName)
    return there === undefined ? [] : [[one, there]]
  })
  const wheels = pairs.filter(([{ kind }]) => kind === 'wheel')
  return wheels.length > 0 ? wheels : pairs
}
