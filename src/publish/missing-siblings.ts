import { atATime } from '../registries/at-a-time.ts'
import type { Registry } from '../registries/registry.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { satisfiesPep440 } from '../standards/pep440.ts'
import { printable } from '../standards/printable.ts'
import type { Finding, Location } from '../workspaces/workspace.ts'
import type { Candidate, Candidates } from './candidates.ts'

/** What one package requires of another one of the repository. */
export interface SiblingRequirement {
  /** Normalized. */
  readonly name: string
  readonly specifier: string
  readonly at: Location
}

const AT_A_TIME = 8

/**
 * Requirements that nobody could install once the selected packages are published: of siblings that are not among them, and of which the
 * registry has no version that would do. Says what to publish first.
 */
export async function findMissingSiblings(
  selected: readonly { readonly candidate: Candidate; readonly requirements: readonly SiblingRequirement[] }[],
  all: Candidates,
  registry: Registry,
): Promise<readonly Finding[]> {
  const planned = new Set(selected.map(({ candidate }) => candidate.package))
  const open = selected.flatMap(({ candidate, requirements }) =>
    requirements.filter(({ name }) => !planned.has(name)).map((requirement) => ({ candidate, requirement })),
  )
  const names = [...new Set(open.map(({ requirement }) => requirement.name))]
  const lists = await atATime(AT_A_TIME, names, async (name) => [name, await versionsOf(name, registry)] as const)
  const versions = new Map(lists)
  return open.flatMap(({ candidate, requirement }) => {
    const { there = [], yanked = [] } = versions.get(requirement.name) ?? {}
    const admits = (version: string) => satisfiesPep440(version, requirement.specifier) === true
    if (there.some(admits)) return []
    return [findingOf(candidate, { ...requirement, yanked: yanked.filter(admits) }, all, registry)]
  })
}

/** The versions that a registry has of a project; those of which a file is yanked apart. */
interface Versions {
  readonly there: readonly string[]
  readonly yanked: readonly string[]
}

async function versionsOf(name: string, registry: Registry): Promise<Versions> {
  const files = await registry.list(name)
  const of = (some: typeof files) => [
    ...new Set(some.flatMap(({ fileName }) => parseDistributionFileName(fileName, name)?.version ?? [])),
  ]
  return { there: of(files.filter(({ isYanked }) => !isYanked)), yanked: of(files.filter(({ isYanked }) => isYanked)) }
}

/** A requirement that nothing meets; with the yanked versions that would. */
interface Unmet extends SiblingRequirement {
  readonly yanked: readonly string[]
}

function findingOf(candidate: Candidate, unmet: Unmet, all: Candidates, registry: Registry): Finding {
  const { name, specifier, yanked, at } = unmet
  const what = `${candidate.package} requires ${printable(`${name}${specifier}`)}`
  const title = printable(registry.title)
  return {
    code: 'sibling-not-published',
    severity: 'error',
    message:
      yanked.length === 0
        ? `${what}, which ${title} does not have`
        : `${what}, of which ${title} has only what is yanked, ${yanked.join(', ')}: installers pass it over`,
    fix: wayOut(unmet, all, registry),
    ...at,
  }
}

function wayOut({ name, yanked }: Unmet, { publishable, problems, others }: Candidates, { yank }: Registry): string {
  const sibling = [...publishable.values()].find((one) => one.package === name)
  const back = yanked.find((version) => sibling === undefined || version === sibling.version) ?? ''
  // A run takes what is yanked for published.
  if (back !== '') {
    const how = yank === undefined ? 'on its site' : `with yank ${name} --version ${back} --undo`
    return `Put ${name} ${back} back, ${how}; or publish a version above it first.`
  }
  if (sibling !== undefined)
    return `Publish ${name} ${sibling.version} first, or along with it: add ${sibling.project} to projects.`
  if ([...problems.keys()].includes(name)) return `Mend the manifest of ${name}, then publish it first.`
  const never = [...others].find(([project]) => project === name)?.[1]
  return never === undefined
    ? `Publish ${name} first.`
    : `${name} is never published, since ${never}: drop the dependency, or make ${name} a package.`
}
