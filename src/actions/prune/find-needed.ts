import { ExternalError, UserError } from '../../errors.ts'
import { type Need, needsIn, type OfferedVersion, takenFor } from '../../publish/needed-versions.ts'
import { publishedMetadata } from '../../publish/published-metadata.ts'
import { atATime } from '../../registries/at-a-time.ts'
import type { Registry, RemoteFile } from '../../registries/registry.ts'
import { parseDistributionFileName } from '../../standards/distribution-file-name.ts'
import { onceFor } from '../../workspaces/once.ts'

/** A package as installers see it: the files of each version. */
type Shown = ReadonlyMap<string, readonly RemoteFile[]>

/** Who needs what of some packages in one registry. What is looked up once is known from then on. */
export interface NeedFinder {
  /**
   * Who needs which of the versions that would go, given those that stay; in words, by `package version`.
   *
   * @throws {ExternalError} `REGISTRY_UNREADABLE` where nobody knows what something that stays needs
   */
  neededOf(packages: readonly Staying[]): Promise<ReadonlyMap<string, readonly string[]>>
}

/** The versions of one package, those that stay among them. */
interface Staying {
  readonly project: string
  readonly staying: readonly string[]
  readonly going: readonly string[]
}

/** What is known before any version is looked at. */
export interface NeedSources {
  readonly registry: Registry
  /** Packages that are not pruned, normalized. */
  readonly dependents: readonly string[]
  /** What product repositories need. */
  readonly consumers: readonly Need[]
  /** What cannot be read needs nothing: somebody has said that needs do not count. */
  readonly isLenient: boolean
}

const AT_A_TIME = 8

export function needFinder(sources: NeedSources): NeedFinder {
  const shown = new Map<string, Promise<Shown>>()
  const needs = new Map<string, Promise<readonly Need[]>>()
  const show = (project: string) => onceFor(shown, project, () => showPackage(sources.registry, project))
  const needsOf = (project: string, version: string) =>
    onceFor(needs, `${project} ${version}`, async () => {
      return readNeeds(sources, { project, version, files: (await show(project)).get(version) ?? [] })
    })
  return {
    async neededOf(packages) {
      const living = packages.flatMap(({ project, staying }) => staying.map((version) => ({ project, version })))
      for (const project of sources.dependents) {
        const versions = [...(await show(project)).keys()]
        if (versions.length === 0) throw dependentUnknown(project, sources.registry)
        living.push(...versions.map((version) => ({ project, version })))
      }
      const stated = await atATime(AT_A_TIME, living, ({ project, version }) => needsOf(project, version))
      const found = new Map<string, string[]>()
      for (const need of [...sources.consumers, ...stated.flat()]) {
        const target = packages.find(({ project }) => project === need.name)
        if (target === undefined || target.going.length === 0) continue
        for (const version of takenFor(need.specifier, offersOf(target, await show(need.name)))) {
          if (!target.going.includes(version)) continue
          const key = `${need.name} ${version}`
          found.set(key, [...new Set([...(found.get(key) ?? []), wordsOf(need)])])
        }
      }
      return found
    },
  }
}

function wordsOf({ by, name, specifier }: Need): string {
  return `${by} asks for ${name}${specifier}`
}

/** A version without a file that installers see can be taken by nobody. */
function offersOf({ staying, going }: Staying, shown: Shown): readonly OfferedVersion[] {
  return [...staying, ...going].flatMap((version) => {
    const files = shown.get(version) ?? []
    if (files.length === 0) return []
    const standing = files.filter(({ isYanked }) => !isYanked)
    const [{ requiresPython = '' } = {}] = standing.length > 0 ? standing : files
    return [{ version, isYanked: standing.length === 0, requiresPython }]
  })
}

async function showPackage(registry: Registry, project: string): Promise<Shown> {
  const versions = new Map<string, RemoteFile[]>()
  for (const file of await registry.list(project)) {
    const version = parseDistributionFileName(file.fileName, project)?.version
    if (version !== undefined) versions.set(version, [...(versions.get(version) ?? []), file])
  }
  return versions
}

interface VersionFiles {
  readonly project: string
  readonly version: string
  readonly files: readonly RemoteFile[]
}

async function readNeeds(
  { registry, isLenient }: NeedSources,
  { project, version, files }: VersionFiles,
): Promise<readonly Need[]> {
  if (files.length === 0) return []
  const metadata = await publishedMetadata(files, registry)
  if (metadata !== undefined) return needsIn(metadata, project, version)
  if (isLenient) return []
  const message = `what ${project} ${version} needs cannot be read, so nobody knows what may go; nothing was deleted`
  throw new ExternalError('REGISTRY_UNREADABLE', message, true)
}

function dependentUnknown(project: string, { title }: Registry): UserError {
  return new UserError(
    'DEPENDENT_UNKNOWN',
    `dependents: ${title} has no ${project}`,
    'Check the name, or leave it out of dependents.',
  )
}
