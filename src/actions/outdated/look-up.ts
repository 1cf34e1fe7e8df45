import { ExternalError } from '../../errors.ts'
import {
  type AskedPackage,
  changelogIn,
  hasUpdate,
  type Offer,
  type Standing,
  standingOf,
} from '../../publish/outdated.ts'
import { publishedMetadata } from '../../publish/published-metadata.ts'
import { atATime } from '../../registries/at-a-time.ts'
import type { Registry, RemoteFile } from '../../registries/registry.ts'
import type { ToldStanding } from '../../report/outdated-text.ts'
import { parseDistributionFileName } from '../../standards/distribution-file-name.ts'
import type { System } from '../../system/system.ts'
import { onceFor } from '../../workspaces/once.ts'

const AT_A_TIME = 8

/** Files of a package, and the registry that listed them. */
interface Listed {
  readonly registry: Registry
  readonly files: readonly RemoteFile[]
}

/**
 * How everything that is asked for stands to what the registries have, in the same order. The first registry that answers counts.
 *
 * @param registries at least one
 */
export async function lookUp(
  asked: readonly AskedPackage[],
  registries: readonly Registry[],
  { pre }: { readonly pre: boolean },
  { report }: Pick<System, 'report'>,
): Promise<readonly ToldStanding[]> {
  const list = lister(registries, report)
  const names = [...new Set(asked.map((one) => one.package))]
  const listed = new Map(
    await atATime(AT_A_TIME, names, async (name) => {
      report.progress(`Looking for versions of ${name}`)
      return [name, await list(name)] as const
    }),
  )
  const changelogs = new Map<string, Promise<string | undefined>>()
  const changelogOf = ({ package: name, newest }: Standing) => {
    return onceFor(changelogs, `${name} ${newest}`, () => changelogFor(listed.get(name), name, newest))
  }
  const standings = await atATime(AT_A_TIME, asked, async (one): Promise<ToldStanding> => {
    const standing = standingOf(one, offersIn(listed.get(one.package)?.files ?? [], one.package), pre)
    const changelog = standing.state === 'outgrown' || hasUpdate(standing) ? await changelogOf(standing) : undefined
    return { ...standing, ...(changelog === undefined ? {} : { changelog }) }
  })
  report.progress('')
  return standings
}

/** Asks the first registry; one that is down is not asked again, and the next one stands in. */
function lister(registries: readonly Registry[], report: System['report']): (name: string) => Promise<Listed> {
  const down = new Set<Registry>()
  return async (name) => {
    for (const registry of registries) {
      if (down.has(registry)) continue
      try {
        return { registry, files: await registry.list(name) }
      } catch (error) {
        if (!(error instanceof ExternalError) || registry === registries.at(-1)) throw error
        if (!down.has(registry)) {
          const message = `${error.message}; the next registry stands in`
          report.annotate({ level: 'warning', title: 'A registry is down', message })
        }
        down.add(registry)
      }
    }
    throw new Error('no registry')
  }
}

/** The versions that files are of; those whose names tell none are passed over. */
function offersIn(files: readonly RemoteFile[], name: string): readonly Offer[] {
  const versions = new Map<string, RemoteFile[]>()
  for (const file of files) {
    const version = versionOf(file.fileName, name)
    if (version !== undefined) versions.set(version, [...(versions.get(version) ?? []), file])
  }
  return [...versions].map(([version, all]) => {
    const standing = all.filter(({ isYanked }) => !isYanked)
    return {
      version,
      requiresPython: standing.map(({ requiresPython = '' }) => requiresPython),
      isYanked: standing.length === 0,
    }
  })
}

function versionOf(fileName: string, name: string): string | undefined {
  return parseDistributionFileName(fileName, name)?.version
}

/** A file that cannot be read only leaves out a link. */
async function changelogFor(
  listed: Listed | undefined,
  name: string,
  version: string | undefined,
): Promise<string | undefined> {
  if (listed === undefined) return undefined
  const files = listed.files.filter(({ fileName, isYanked }) => !isYanked && versionOf(fileName, name) === version)
  const metadata = await publishedMetadata(files, listed.registry)
  return metadata === undefined ? undefined : changelogIn(metadata)
}
