import { printable } from '../standards/printable.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import {
  folderOf,
  type LockedEdge,
  type LockedEntry,
  type LockedUse,
  type LockfileReader,
  type LockKey,
  type LockReading,
  NO_PATCHES,
} from './lockfile.ts'
import { readTomlLock, setting, settingsTable, type TomlLock, type TomlPackage } from './toml-pieces.ts'

/**
 * uv.lock: one lock for a workspace, with its members, their groups and extras, and every version of a name apart.
 *
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile, read in uv-resolver 0.12
 */
export const uvLock: LockfileReader = {
  name: 'uv',
  reads: () => true,
  async parse(text, memory): Promise<LockReading> {
    const reading = await readTomlLock(text, memory)
    if ('problem' in reading) return reading
    const { lock } = reading
    const version = setting(lock, 'version')
    if (version === undefined) {
      const message = text.trim() === '' ? 'it is empty' : 'it states no version of its format'
      return { problem: { message } }
    }
    // A revision only adds fields.
    if (version !== 1) {
      return { problem: { message: `version ${printable(String(version))} of the format of uv.lock is not read` } }
    }
    const packages = new UvPackages(lock.packages.map(({ table }) => table))
    const entries = new Map(lock.packages.flatMap((one) => entriesOf(one, packages)))
    const importers = importersOf(lock, packages)
    return {
      set: {
        format: '1',
        hashFormat: '',
        entries,
        importers,
        globals: globalsOf(lock),
        find: () => [],
        patches: NO_PATCHES,
      },
    }
  },
}

/** Packages by name, to find the one that a dependency means. */
class UvPackages {
  readonly #named = new Map<string, TomlTable[]>()
  readonly #keys = new Map<TomlTable, LockKey>()

  constructor(packages: readonly TomlTable[]) {
    for (const one of packages) {
      const name = stringAt(one, 'name') ?? ''
      const list = this.#named.get(name)
      if (list === undefined) this.#named.set(name, [one])
      else list.push(one)
    }
  }

  keyOf(one: TomlTable): LockKey {
    const known = this.#keys.get(one)
    if (known !== undefined) return known
    const source = sourceText(tableAt(one, 'source'))
    const key = `${stringAt(one, 'name') ?? ''}\0${stringAt(one, 'version') ?? ''}\0${source}`
    this.#keys.set(one, key)
    return key
  }

  /** Version and source stand only where the name alone is not enough. */
  edgesOf(dependency: TomlTable): readonly LockedEdge[] {
    const version = stringAt(dependency, 'version')
    const source = tableAt(dependency, 'source')
    const meant = (this.#named.get(stringAt(dependency, 'name') ?? '') ?? []).filter(
      (one) =>
        (version === undefined || stringAt(one, 'version') === version) &&
        (source === undefined || sourceText(source) === sourceText(tableAt(one, 'source'))),
    )
    const label = stringAt(dependency, 'marker') ?? ''
    const asked = [...stringsAt(dependency, 'extra'), ...stringsAt(dependency, 'extras')]
    return meant.flatMap((one) => {
      const extras = asked.filter((extra) => valueAt(one, 'optional-dependencies', extra) !== undefined)
      const keys = extras.length === 0 ? [this.keyOf(one)] : extras.map((extra) => extraKey(this.keyOf(one), extra))
      return keys.map((to) => ({ to, label }))
    })
  }

  usesIn(dependencies: readonly unknown[], group: LockedUse['group']): readonly LockedUse[] {
    return dependencies.filter(isTable).flatMap((dependency) => {
      const name = stringAt(dependency, 'name') ?? ''
      return this.edgesOf(dependency).map((edge) => ({ ...edge, group, name }))
    })
  }
}

function extraKey(key: LockKey, extra: string): LockKey {
  return `${key}\0${extra}`
}

function sourceText(source: TomlTable | undefined): string {
  if (source === undefined) return ''
  return Object.keys(source)
    .sort()
    .map((key) => `${key} ${String(source[key])}`)
    .join(' ')
}

/** The package, and one more entry for each of its extras. */
function entriesOf({ table, hash }: TomlPackage, packages: UvPackages): readonly (readonly [LockKey, LockedEntry])[] {
  const key = packages.keyOf(table)
  const folder = localFolder(table)
  const common = {
    name: stringAt(table, 'name') ?? '',
    version: stringAt(table, 'version') ?? '',
    source: sourceText(tableAt(table, 'source')),
    hash: folder === undefined ? hash : '',
    ...(folder === undefined ? {} : { folder }),
  }
  const edgesTo = (list: readonly unknown[]) => list.filter(isTable).flatMap((edge) => packages.edgesOf(edge))
  const entry: LockedEntry = { ...common, edges: edgesTo(listAt(table, 'dependencies')) }
  const extras = entriesAt(table, 'optional-dependencies').map(([extra, list]) => {
    const edges = [{ to: key, label: '' }, ...edgesTo(Array.isArray(list) ? list : [])]
    return [extraKey(key, extra), { ...common, extra, edges }] as const
  })
  return [[key, entry], ...extras]
}

function localFolder(one: TomlTable): string | undefined {
  const kind = ['editable', 'virtual', 'directory'].find((name) => stringAt(one, 'source', name) !== undefined)
  return kind === undefined ? undefined : folderOf(stringAt(one, 'source', kind) ?? '')
}

/** The members, or the one project; and what a root that is no project has in its groups. */
function importersOf(lock: TomlLock, packages: UvPackages): ReadonlyMap<string, readonly LockedUse[]> {
  const manifest = settingsTable(lock, 'manifest')
  const members = stringsAt(manifest, 'members')
  const local = lock.packages.map(({ table }) => table).filter((one) => localFolder(one) !== undefined)
  const isImporter =
    members.length === 0
      ? (one: TomlTable) => localFolder(one) === ''
      : (one: TomlTable) => members.includes(stringAt(one, 'name') ?? '')
  const importers = new Map<string, readonly LockedUse[]>()
  for (const one of local.filter(isImporter)) importers.set(localFolder(one) ?? '', usesOf(one, packages))
  const tools = entriesAt(manifest, 'dependency-groups').flatMap(([, list]) =>
    packages.usesIn(Array.isArray(list) ? list : [], 'dev'),
  )
  return tools.length === 0 ? importers : importers.set('', [...(importers.get('') ?? []), ...tools])
}

function usesOf(one: TomlTable, packages: UvPackages): readonly LockedUse[] {
  const lists = (name: string) => entriesAt(one, name).flatMap(([, list]) => (Array.isArray(list) ? list : []))
  return [
    ...packages.usesIn(listAt(one, 'dependencies'), 'main'),
    ...packages.usesIn(lists('optional-dependencies'), 'extra'),
    ...packages.usesIn(lists('dev-dependencies'), 'dev'),
  ]
}

const GLOBALS = ['requires-python', 'resolution-markers', 'supported-markers', 'required-markers', 'conflicts']

function globalsOf(lock: TomlLock): ReadonlyMap<string, string> {
  const globals = new Map(GLOBALS.map((name) => [name, JSON.stringify(setting(lock, name) ?? null)]))
  const options = settingsTable(lock, 'options')
  // How new a release may be only decides which are chosen, and the entries show that; it moves on with many a lock.
  const rules = Object.keys(options).filter((key) => !key.startsWith('exclude-newer'))
  globals.set('options', JSON.stringify(rules.sort().map((key) => [key, String(JSON.stringify(options[key]))])))
  globals.set('build-constraints', JSON.stringify(listAt(settingsTable(lock, 'manifest'), 'build-constraints')))
  return globals
}
