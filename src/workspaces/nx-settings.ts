import { isObject, type JsonObject, memberOf, membersOf, stringMember } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { matchFolders } from './member-globs.ts'
import { type NxFile, readNxFile } from './nx-files.ts'
import type { FileTree, Finding } from './workspace.ts'

// More would only cost time.
const MOST_GLOBS = 100

/** What an nx.json says to all projects below it. */
export interface NxSettings {
  /** Undefined where there is no nx.json. */
  readonly file?: NxFile
  /** Folder of the nx.json; commands of Nx run there. */
  readonly root: RepoPath
  readonly targetDefaults: ReadonlyMap<string, JsonObject>
  /** Those keys of the defaults that match names of targets, longest first. */
  readonly globs: readonly { readonly key: string; matches(name: string): boolean }[]
  readonly namedInputs: ReadonlyMap<string, unknown>
  readonly hasPlugins: boolean
}

/** For projects that belong to no nx.json. */
export const NO_NX: NxSettings = {
  root: '',
  targetDefaults: new Map(),
  globs: [],
  namedInputs: new Map(),
  hasPlugins: false,
}

/** The settings of one nx.json, and what there is to say of them. */
export async function readNxSettings(
  tree: FileTree,
  path: RepoPath,
): Promise<{ readonly settings: NxSettings; readonly findings: readonly Finding[] }> {
  const file = await readNxFile(tree, path)
  const plugins = memberOf(file.value, 'plugins')
  const hasPlugins = Array.isArray(plugins) && plugins.length > 0
  const targetDefaults = membersOf(memberOf(file.value, 'targetDefaults')).flatMap(([name, value]) =>
    isObject(value) ? [[name, value] as const] : [],
  )
  const settings: NxSettings = {
    file,
    root: file.folder,
    targetDefaults: new Map(targetDefaults),
    globs: globsOf(targetDefaults.map(([key]) => key)),
    namedInputs: new Map(membersOf(memberOf(file.value, 'namedInputs'))),
    hasPlugins,
  }
  return { settings, findings: findingsOf(file, hasPlugins) }
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

/** A target's default and the key that holds it: by executor, else by name, else by the longest glob that matches the name. */
export function defaultOf(
  { targetDefaults, globs }: NxSettings,
  name: string,
  executor: string | undefined,
): { readonly key: string; readonly value: JsonObject } | undefined {
  const exact = [executor ?? name, name].find((key) => targetDefaults.has(key))
  const key = exact ?? globs.find(({ matches }) => matches(name))?.key
  const value = key === undefined ? undefined : targetDefaults.get(key)
  return key === undefined || value === undefined ? undefined : { key, value }
}

/** What runs a target: the executor that it states, or the one that its short form `command` stands for. */
export function executorOf(target: JsonObject): string | undefined {
  return stringMember(target, 'executor') ?? (memberOf(target, 'command') === undefined ? undefined : 'nx:run-commands')
}
