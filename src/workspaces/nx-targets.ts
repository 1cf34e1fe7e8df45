import { isObject, type JsonObject, memberOf, membersOf, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { itemsOf, type NxFile, type NxPlace } from './nx-files.ts'
import { defaultsOf, executorOf, type NxSettings } from './nx-settings.ts'

/** A target of one project, with what nx.json adds to it. */
export interface NxTarget {
  readonly name: string
  /** Undefined where only a plug-in could run it. */
  readonly executor?: string
  /** A script of the package.json beside it: the target of the package itself. */
  readonly isScript: boolean
  readonly options: JsonObject
  /** The items of a setting that is a list: those of the project, or where it has none, those of the defaults. */
  list(key: string): readonly NxPlace[]
  /** What stands where such a list is expected, and is none; undefined where a list does, or nothing. */
  unlisted(key: string): NxPlace | undefined
  /** The value of a setting; undefined where nothing states one. */
  setting(key: string): unknown
}

/** The file that describes a project for Nx, and where in it: project.json as a whole, or the key `nx` of a package.json. */
export interface NxDescription {
  /** What Nx calls the project. */
  readonly name: string
  readonly tags: readonly string[]
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
 * @param more names of targets that it has though nobody states them: of these there are defaults alone
 * @see https://nx.dev/reference/nx-json#target-defaults
 */
export function readNxTargets(project: NxDescription, more: readonly string[] = []): readonly NxTarget[] {
  const stated = new Map(membersOf(memberOf(project.value, 'targets')).filter(([, value]) => isObject(value)))
  const names = new Set([...stated.keys(), ...project.scripts, ...more])
  return [...names].map((name) => readTarget(name, stated.get(name), project))
}

function readTarget(name: string, value: unknown, project: NxDescription): NxTarget {
  const { file, path, settings, scripts } = project
  const own = isObject(value) ? value : {}
  const isScript = executorOf(own) === undefined && scripts.has(name)
  const stated = isScript ? 'nx:run-script' : executorOf(own)
  const filling = defaultsOf(settings, name, stated, project).filter((one) =>
    isCompatible(stated, executorOf(one.value)),
  )
  const executor = stated ?? filling.map((one) => executorOf(one.value)).find((one) => one !== undefined)
  const places = [
    { value: own, file, path: [...path, 'targets', name] },
    ...filling.flatMap((one) => (settings.file === undefined ? [] : [{ ...one, file: settings.file }])),
  ]
  return {
    name,
    ...(executor === undefined ? {} : { executor }),
    isScript,
    options: optionsOf(places.map((place) => place.value)),
    list: (key) => listIn(key, places),
    unlisted: (key) => unlistedIn(key, places),
    setting: (key) => places.map(({ value: one }) => memberOf(one, key)).find((one) => one !== undefined),
  }
}

function isCompatible(executor: string | undefined, other: string | undefined): boolean {
  return executor === undefined || other === undefined || executor === other
}

/** The items of the first place that states any; `...` among them stands for those of the places behind it. */
function listIn(key: string, places: readonly NxPlace[]): readonly NxPlace[] {
  const items: NxPlace[] = []
  for (const { value, file, path } of places) {
    const stated = memberOf(value, key)
    if (stated === undefined) continue
    const own = itemsOf({ value: stated, file, path: [...path, key] })
    items.push(...own.filter((item) => item.value !== REST))
    if (!own.some((item) => item.value === REST)) break
  }
  return items
}

const REST = '...'

function unlistedIn(key: string, places: readonly NxPlace[]): NxPlace | undefined {
  const first = places.find(({ value }) => memberOf(value, key) !== undefined)
  const stated = memberOf(first?.value, key)
  if (first === undefined || Array.isArray(stated)) return undefined
  return { value: stated, file: first.file, path: [...first.path, key] }
}

/** Options of the first one win; `command` beside `options` is the short form of an option. */
function optionsOf(values: readonly JsonObject[]): JsonObject {
  const options = new Map<string, unknown>()
  for (const value of [...configurationOf(values), ...values]) {
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

/** The options of the configuration that a target takes when nobody asks for one. */
function configurationOf(values: readonly JsonObject[]): readonly JsonObject[] {
  const name = values.map((value) => stringMember(value, 'defaultConfiguration')).find((one) => one !== undefined)
  if (name === undefined) return []
  return values.map((value) => ({ options: memberOf(memberOf(value, 'configurations'), name) }))
}
