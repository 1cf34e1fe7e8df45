import { isObject, type JsonObject, memberOf, membersOf, stringMember, stringsOf } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { matchFolders } from './member-globs.ts'
import { itemsOf, type NxFile, type NxPlace, readNxFile } from './nx-files.ts'
import { isSelected, type Selectable } from './nx-selectors.ts'
import type { FileTree, Finding } from './workspace.ts'

// More would only cost time.
const MOST_GLOBS = 100

/** What an nx.json says to all projects below it. */
export interface NxSettings {
  /** Undefined where there is no nx.json. */
  readonly file?: NxFile
  /** Folder of the nx.json; commands of Nx run there. */
  readonly root: RepoPath
  /** What stands under each key: one default, or several that each may hold for some projects only. */
  readonly targetDefaults: ReadonlyMap<string, readonly NxDefault[]>
  /** Those keys of the defaults that match names of targets, longest first. */
  readonly globs: readonly { readonly key: string; matches(name: string): boolean }[]
  readonly namedInputs: ReadonlyMap<string, unknown>
  readonly hasPlugins: boolean
  /** Whether defaults or named inputs name projects: a package on which nobody spends a word for Nx may depend on those. */
  readonly namesProjects: boolean
  /** Whether defaults say which files targets read: those of every package's scripts, too. */
  readonly statesInputs: boolean
}

/** What nx.json adds to targets, and where in it. */
export interface NxDefault {
  readonly value: JsonObject
  readonly path: NxPlace['path']
}

/** For projects that belong to no nx.json. */
export const NO_NX: NxSettings = {
  root: '',
  targetDefaults: new Map(),
  globs: [],
  namedInputs: new Map(),
  hasPlugins: false,
  namesProjects: false,
  statesInputs: false,
}

/** The settings of one nx.json, and what there is to say of them. */
export async function readNxSettings(
  tree: FileTree,
  path: RepoPath,
): Promise<{ readonly settings: NxSettings; readonly findings: readonly Finding[] }> {
  const file = await readNxFile(tree, path)
  const plugins = memberOf(file.value, 'plugins')
  const hasPlugins = Array.isArray(plugins) && plugins.some(isInferring)
  const targetDefaults = membersOf(memberOf(file.value, 'targetDefaults')).map(
    ([key, value]) => [key, defaultsIn(value, ['targetDefaults', key])] as const,
  )
  const namedInputs = membersOf(memberOf(file.value, 'namedInputs'))
  const inputs = namedInputs.map(([, value]) => ({ inputs: value }))
  const settings: NxSettings = {
    file,
    root: file.folder,
    targetDefaults: new Map(targetDefaults),
    globs: globsOf(targetDefaults.map(([key]) => key)),
    namedInputs: new Map(namedInputs),
    hasPlugins,
    statesInputs: targetDefaults.some(([, entries]) =>
      entries.some(({ value }) => memberOf(value, 'inputs') !== undefined),
    ),
    namesProjects: [...targetDefaults.flatMap(([, entries]) => entries.map(({ value }) => value)), ...inputs].some(
      (value) => namesProjects(value, file),
    ),
  }
  return { settings, findings: findingsOf(file, hasPlugins) }
}

/** Since Nx 23 a list of entries may stand where there was one. */
function defaultsIn(value: unknown, path: NxDefault['path']): readonly NxDefault[] {
  if (!Array.isArray(value)) return isObject(value) ? [{ value, path }] : []
  return value.flatMap((entry: unknown, index) => (isObject(entry) ? [{ value: entry, path: [...path, index] }] : []))
}

/** @nxlv/python reads the manifests of Python as we do, and concludes more only where it is told to read imports. */
function isInferring(plugin: unknown): boolean {
  const name = typeof plugin === 'string' ? plugin : stringMember(plugin, 'plugin')
  return name !== '@nxlv/python' || memberOf(memberOf(plugin, 'options'), 'inferDependencies') === true
}

function namesProjects(value: unknown, file: NxFile): boolean {
  const lists = ['dependsOn', 'inputs'].map((key) => ({ value: memberOf(value, key), file, path: [] }))
  return lists.flatMap(itemsOf).some(({ value: item }) => {
    return typeof item === 'string' ? item.includes(':') : memberOf(item, 'projects') !== undefined
  })
}

function globsOf(keys: readonly string[]): NxSettings['globs'] {
  const globs = keys.filter((key) => key.includes('*')).slice(0, MOST_GLOBS)
  return globs.sort((a, b) => b.length - a.length).map((key) => ({ key, matches: matchFolders('', [key]) }))
}

function findingsOf(file: NxFile, hasPlugins: boolean): readonly Finding[] {
  const findings: Finding[] = file.problem === undefined ? [] : [file.problem]
  if (hasPlugins) {
    findings.push({
      code: 'nx-plugins',
      severity: 'note',
      message: `${printable(file.file)} lists plug-ins: targets and edges that they conclude by running may be missing here`,
      fix: 'State what is missing in maestro.toml.',
      ...file.locate(['plugins']),
    })
  }
  if (memberOf(file.value, 'implicitDependencies') !== undefined) {
    findings.push({
      code: 'ignored-implicit-dependencies',
      severity: 'note',
      message: `Nx ignores the implicitDependencies of ${printable(file.file)} since version 16, and so do we`,
      fix: 'Move them to the project.json or package.json of each project that they are about.',
      ...file.locate(['implicitDependencies']),
    })
  }
  return findings
}

/**
 * The defaults of a target, the one that counts most first: those under its executor, else its name, else the longest glob that
 * matches the name. Of several under one key the later counts more; a key of which none holds for the project is passed over.
 */
export function defaultsOf(
  { targetDefaults, globs }: NxSettings,
  name: string,
  executor: string | undefined,
  project: Selectable,
): readonly NxDefault[] {
  const matching = globs.filter(({ matches }) => matches(name)).map(({ key }) => key)
  for (const key of [executor ?? name, name, ...matching]) {
    const found = targetDefaults.get(key)?.filter(({ value }) => holds(memberOf(value, 'filter'), executor, project))
    if (found !== undefined && found.length > 0) return found.reverse()
  }
  return []
}

/** What a plug-in concludes is not known here, so what holds for that alone holds for nothing. */
function holds(filter: unknown, executor: string | undefined, project: Selectable): boolean {
  if (filter === undefined) return true
  if (memberOf(filter, 'plugin') !== undefined) return false
  const wanted = memberOf(filter, 'executor')
  const projects = memberOf(filter, 'projects')
  return (
    (wanted === undefined || wanted === executor) &&
    (projects === undefined || isSelected(project, stringsOf(projects)))
  )
}

/** What runs a target: the executor that it states, or the one that its short form `command` stands for. */
export function executorOf(target: JsonObject): string | undefined {
  return stringMember(target, 'executor') ?? (memberOf(target, 'command') === undefined ? undefined : 'nx:run-commands')
}
