import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { readLock } from '../../lockfiles/index.ts'
import { type AskedPackage, changelogIn, hasUpdate, type Standing, standingOf } from '../../publish/outdated.ts'
import { publishedMetadata } from '../../publish/published-metadata.ts'
import { atATime } from '../../registries/at-a-time.ts'
import type { Registry, RemoteFile } from '../../registries/registry.ts'
import type { ToldStanding } from '../../report/outdated-text.ts'
import { parseDistributionFileName } from '../../standards/distribution-file-name.ts'
import { normalizeName } from '../../standards/pep503.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath, System } from '../../system/system.ts'
import { type CommitView, readCommit } from '../affected/read-graph.ts'
import { registryOf, requirePlace } from '../publish/registries-of.ts'
import type { contract, OutdatedPackage } from './contract.ts'

type Inputs = InputsOf<typeof contract>

const AT_A_TIME = 8

/**
 * Asks the registry for newer versions of packages that manifests ask for by name.
 *
 * Throws `USAGE`, `HEAD_UNKNOWN`, and what registries throw.
 */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  requirePlace(inputs)
  const isOwned = await matcherOf(inputs.owned)
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const [registry, view] = await Promise.all([registryOf(inputs, system), readCommit(git, inputs.head)])
  const asked = askedPackages(view, isOwned, await lockedVersions(view, git))
  const standings = await lookUp(asked, registry, inputs, system)
  await tell(standings, registry, inputs, system)
  const newer = (some: readonly Standing[], version: 'newest' | 'newestInside') => [
    ...new Set(some.map((one) => `${one.package} ${one[version]}`)),
  ]
  const outgrown = standings.filter(({ state }) => state === 'outgrown')
  const updates = standings.filter(hasUpdate)
  return {
    any: outgrown.length > 0 || updates.length > 0,
    updates: newer(updates, 'newestInside'),
    outgrown: newer(outgrown, 'newest'),
    packages: standings.map(row),
  }
}

async function matcherOf(globs: readonly string[]): Promise<(name: string) => boolean> {
  if (globs.length === 0) {
    throw new UserError('USAGE', 'Which packages are yours?', 'Name them with owned: maestro-*')
  }
  const { default: picomatch } = await import('picomatch')
  return picomatch(globs.map((glob) => glob.toLowerCase().replace(/[-_.]+/g, '-')))
}

/** What manifests ask an index for; what lies in the repository itself is as new as can be. */
function askedPackages(
  { graph }: CommitView,
  isOwned: (name: string) => boolean,
  locked: (file: RepoPath, name: string) => readonly string[],
): readonly AskedPackage[] {
  return [...graph.projects.values()].flatMap((project) =>
    project.dependencies.flatMap(({ name, ecosystem, source, specifier, at }) => {
      if (ecosystem !== 'python' || source.type !== 'registry' || !isOwned(name)) return []
      const versions = [...new Set(project.lockfiles.flatMap((file) => locked(file, name)))]
      return [{ package: name, project: project.name, range: specifier, at, locked: versions }]
    }),
  )
}

async function lockedVersions(
  { graph, tree }: CommitView,
  git: Git,
): Promise<(file: RepoPath, name: string) => readonly string[]> {
  const files = new Set([...graph.projects.values()].flatMap(({ lockfiles }) => lockfiles))
  const entries = [...files].flatMap((file) => tree.entries.get(file) ?? [])
  const blobs = await git.blobs(entries.map(({ objectId }) => objectId))
  const found = new Map<RepoPath, ReadonlyMap<string, readonly string[]>>()
  for (const { path: file, objectId } of entries) {
    const text = Buffer.from(blobs.get(objectId) ?? []).toString('utf8')
    found.set(file, await versionsIn(file, text))
  }
  return (file, name) => found.get(file)?.get(name) ?? []
}

/** Of a lock that nobody can read, nothing is known: doctor says so. */
async function versionsIn(file: RepoPath, text: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const versions = new Map<string, string[]>()
  const reading = await readLock(file, text, new Map())
  if ('problem' in reading) return versions
  for (const { name, version } of reading.set.entries.values()) {
    const key = normalizeName(name)
    if (version !== '') versions.set(key, [...(versions.get(key) ?? []), version])
  }
  return versions
}

async function lookUp(
  asked: readonly AskedPackage[],
  registry: Registry,
  { pre }: Inputs,
  { report }: System,
): Promise<readonly ToldStanding[]> {
  const names = [...new Set(asked.map((one) => one.package))]
  const files = new Map(
    await atATime(AT_A_TIME, names, async (name) => {
      report.progress(`Looking for versions of ${name}`)
      return [name, (await registry.list(name)).filter(({ isYanked }) => !isYanked)] as const
    }),
  )
  const changelogs = new Map<string, Promise<string | undefined>>()
  const changelogOf = ({ package: name, newest }: Standing) => {
    const key = `${name} ${newest}`
    const known = changelogs.get(key) ?? changelogFor(filesOf(files.get(name) ?? [], name, newest), registry)
    changelogs.set(key, known)
    return known
  }
  const standings = await atATime(AT_A_TIME, asked, async (one): Promise<ToldStanding> => {
    const versions = (files.get(one.package) ?? []).flatMap(({ fileName }) => versionOf(fileName, one.package) ?? [])
    const standing = standingOf(one, [...new Set(versions)], pre)
    const changelog = standing.state === 'outgrown' || hasUpdate(standing) ? await changelogOf(standing) : undefined
    return { ...standing, ...(changelog === undefined ? {} : { changelog }) }
  })
  report.progress('')
  return standings
}

function versionOf(fileName: string, name: string): string | undefined {
  return parseDistributionFileName(fileName, name)?.version
}

function filesOf(files: readonly RemoteFile[], name: string, version: string | undefined): readonly RemoteFile[] {
  return files.filter(({ fileName }) => versionOf(fileName, name) === version)
}

/** A file that cannot be read only leaves out a link. */
async function changelogFor(files: readonly RemoteFile[], registry: Registry): Promise<string | undefined> {
  const metadata = await publishedMetadata(files, registry)
  return metadata === undefined ? undefined : changelogIn(metadata)
}

function row({ package: name, project, state, range, locked, ...rest }: ToldStanding): OutdatedPackage {
  const { newestInside = null, newest = null, changelog = null, at } = rest
  return {
    package: name,
    project,
    state,
    range,
    locked,
    newestInside,
    newest,
    changelog,
    file: at.file,
    line: at.line ?? null,
  }
}

async function tell(
  standings: readonly ToldStanding[],
  { title }: Registry,
  { owned, summary }: Inputs,
  { report }: System,
): Promise<void> {
  const load = () => import('../../report/outdated-text.ts')
  await report.show(async (screen) =>
    standings.length === 0
      ? `No manifest asks an index for ${owned.map(printable).join(', ')}.`
      : (await load()).outdatedText(standings, title, screen),
  )
  if (summary) await report.summary(async () => (await load()).outdatedSummary(standings, title))
}
