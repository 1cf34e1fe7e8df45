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
  const missing = open.filter(({ requirement: { name, specifier } }) => {
    return !versions.get(name)?.some((version) => satisfiesPep440(version, specifier) === true)
  })
  return missing.map(({ candidate, requirement }) => findingOf(candidate, requirement, all, registry))
}

async function versionsOf(name: string, registry: Registry): Promise<readonly string[]> {
  const files = (await registry.list(name)).filter(({ isYanked }) => !isYanked)
  return files.flatMap(({ fileName }) => parseDistributionFileName(fileName, name)?.version ?? [])
}

function findingOf(
  candidate: Candidate,
  { name, specifier, at }: SiblingRequirement,
  { publishable, problems, others }: Candidates,
  { title }: Registry,
): Finding {
  const sibling = [...publishable.values()].find((one) => one.package === name)
  const never = [...others].find(([project]) => project === name)?.[1]
  const isBroken = [...problems.keys()].includes(name)
  return {
    code: 'sibling-not-published',
    severity: 'error',
    message: `${candidate.package} requires ${printable(`${name}${specifier}`)}, which ${printable(title)} does not have`,
    fix:
      sibling !== undefined
        ? `Publish ${name} ${sibling.version} first, or along with it: add ${sibling.project} to projects.`
        : isBroken
          ? `Mend the manifest of ${name}, then publish it first.`
          : never === undefined
            ? `Publish ${name} first.`
            : `${name} is never published, since ${never}: drop the dependency, or make ${name} a package.`,
    ...at,
  }
}
