import { isObject, type JsonObject, memberOf, membersOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import type { NxFile } from './nx-files.ts'
import { defaultOf, executorOf, type NxSettings } from './nx-settings.ts'

/** A target of one project, with what nx.json adds to it. */
export interface NxTarget {
  readonly name: string
  /** Undefined where only a plug-in could run it. */
  readonly executor?: string
  /** A script of the package.json beside it: the target of the package itself. */
  readonly isScript: boolean
  readonly options: JsonObject
  /** The settings and the place of each, by key: those of the project before the defaults. */
  setting(key: string): { readonly value: unknown; readonly file: NxFile; readonly path: readonly string[] } | undefined
}

/** The file that describes a project for Nx, and where in it: project.json as a whole, or the key `nx` of a package.json. */
export interface NxDescription {
  readonly folder: RepoPath
  readonly file: NxFile
  readonly value: JsonObject
  /** Where `value` stands in the file. */
  readonly path: readonly string[]
  readonly settings: NxSettings
  /** Scripts of the package.json in the folder: each is a target too. */
  readonly scripts: ReadonlySet<string>
}

/**
 * The targets that a project states. A default of nx.json fills in what a target leaves open, unless the two name different executors.
 *
 * @see https://nx.dev/reference/nx-json#target-defaults
 */
export function readNxTargets(project: NxDescription): readonly NxTarget[] {
  const stated = new Map(membersOf(memberOf(project.value, 'targets')).filter(([, value]) => isObject(value)))
  const names = new Set([...stated.keys(), ...project.scripts])
  return [...names].map((name) => readTarget(name, stated.get(name), project))
}

function readTarget(name: string, value: unknown, { file, path, settings, scripts }: NxDescription): NxTarget {
  const own = isObject(value) ? value : {}
  const isScript = executorOf(own) === undefined && scripts.has(name)
  const stated = isScript ? 'nx:run-script' : executorOf(own)
  const found = defaultOf(settings, name, stated)
  const theirs = found === undefined ? undefined : executorOf(found.value)
  const isCompatible = stated === undefined || theirs === undefined || stated === theirs
  const filling = isCompatible ? found : undefined
  const executor = stated ?? theirs
  const places: { value: JsonObject; file: NxFile; path: readonly string[] }[] = [
    { value: own, file, path: [...path, 'targets', name] },
  ]
  if (filling !== undefined && settings.file !== undefined) {
    places.push({ value: filling.value, file: settings.file, path: ['targetDefaults', filling.key] })
  }
  return {
    name,
    ...(executor === undefined ? {} : { executor }),
    isScript,
    options: optionsOf(places.map(({ value }) => value)),
    setting(key) {
      const place = places.find(({ value }) => memberOf(value, key) !== undefined)
      if (place === undefined) return undefined
      return { value: memberOf(place.value, key), file: place.file, path: [...place.path, key] }
    },
  }
}

/** Options of the first one win; `command` beside `options` is the short form of an option. */
function optionsOf(values: readonly JsonObject[]): JsonObject {
  const options = new Map<string, unknown>()
  for (const value of values) {
    const command = memberOf(value, 'command')
    const own = [
      ...membersOf(memberOf(value, 'options')),
      ...(command === undefined ? [] : [['command', command] as const]),
    ]
    // One of the two says what to run; a default for the other must not come beside it.
    const isSaid = options.has('command') || options.has('commands')
    for (const [key, option] of own) {
      if (!options.has(key) && !(isSaid && (key === 'command' || key === 'commands'))) options.set(key, option)
    }
  }
  return Object.fromEntries(options)
}
