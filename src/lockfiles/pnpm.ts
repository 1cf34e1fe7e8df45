import { isObject, memberOf, membersOf, problemAt, stringMember } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import { readYamlDocuments } from '../standards/yaml.ts'
import {
  folderOf,
  type LockedEdge,
  type LockedEntry,
  type LockedUse,
  type LockfileReader,
  type LockKey,
  type LockReading,
  MOST_LOCK_CHARACTERS,
} from './lockfile.ts'

/**
 * pnpm-lock.yaml, versions 6 and 9: an entry for each package in each context of peers. Before the lock itself, a document of its own may
 * fix pnpm and its configuration.
 *
 * @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */
export const pnpmLock: LockfileReader = {
  name: 'pnpm',
  reads: () => true,
  async parse(text): Promise<LockReading> {
    const reading = await readYamlDocuments(text, MOST_LOCK_CHARACTERS)
    if ('problem' in reading) return reading
    const { documents } = reading
    const lock = documents.findLast((one) => !isEnvironment(one))
    const environment = documents.filter(isEnvironment)
    if (documents.length === 0 || (lock !== undefined && !isObject(lock))) {
      return problemAt(text, 0, 'it holds no keys')
    }
    const format = stringMember(lock ?? documents[0], 'lockfileVersion') ?? 'unknown'
    if (!/^(?:6|9)\.\d$/.test(format)) {
      return { problem: { message: `version ${printable(format)} of the format of pnpm-lock.yaml is not read` } }
    }
    // Since 9.0 what a package installs stands in a part of its own, that is written last.
    const isCutOff =
      format.startsWith('9') && memberOf(lock, 'packages') !== undefined && !isObject(memberOf(lock, 'snapshots'))
    if (isCutOff) return { problem: { message: 'it ends before its snapshots' } }
    return { set: setOf(new PnpmLock(lock ?? {}), format, environment) }
  },
}

/** The document that only fixes pnpm itself, and what configures it. */
function isEnvironment(document: unknown): boolean {
  const root = memberOf(memberOf(document, 'importers'), '.')
  return (
    memberOf(root, 'packageManagerDependencies') !== undefined || memberOf(root, 'configDependencies') !== undefined
  )
}

function setOf(lock: PnpmLock, format: string, environment: readonly unknown[]) {
  const globals = new Map(
    membersOf(lock.value)
      .filter(([key]) => !NOT_GLOBAL.has(key))
      .map(([key, value]) => [key, JSON.stringify(value)]),
  )
  if (environment.length > 0) globals.set('the pnpm that it asks for', JSON.stringify(environment))
  return {
    format,
    hashFormat: '',
    entries: lock.entries(),
    importers: lock.importers(),
    globals,
    find: () => [],
    patches: lock.patches,
  }
}

const FIELDS: ReadonlyMap<string, LockedUse['group']> = new Map([
  ['dependencies', 'main'],
  ['optionalDependencies', 'extra'],
  ['devDependencies', 'dev'],
])

// What entries and importers show by themselves. Anything else, known or not, holds for everything.
const NOT_GLOBAL = new Set([
  ...['lockfileVersion', 'importers', 'packages', 'snapshots', 'catalogs', 'patchedDependencies', 'time'],
  ...[...FIELDS.keys(), 'specifiers', 'dependenciesMeta', 'publishDirectory'],
])

class PnpmLock {
  readonly value: unknown
  /** Facts by package, without context. */
  readonly #packages: ReadonlyMap<string, unknown>
  /** Edges by package in its context; before version 9 facts and edges stand together. */
  readonly #snapshots: ReadonlyMap<string, unknown>
  readonly #importers: ReadonlyMap<string, unknown>
  /** Hashes of patches by what they patch. */
  readonly #patched: ReadonlyMap<string, string>
  readonly patches: ReadonlyMap<string, string>

  constructor(value: unknown) {
    this.value = value
    const members = (key: string) => new Map(membersOf(memberOf(value, key)))
    this.#packages = members('packages')
    this.#snapshots = isObject(memberOf(value, 'snapshots')) ? members('snapshots') : this.#packages
    const importers = memberOf(value, 'importers')
    const folders = isObject(importers) ? membersOf(importers) : [['.', value] as const]
    this.#importers = new Map(folders.map(([folder, one]) => [folderOf(folder), one]))
    const patched = [...members('patchedDependencies')].map(([name, one]) => ({ name, ...patchOf(name, one) }))
    this.#patched = new Map(patched.map(({ name, hash }) => [name, hash]))
    this.patches = new Map(patched.map(({ path, hash }) => [path, hash]))
  }

  entries(): ReadonlyMap<LockKey, LockedEntry> {
    const entries = new Map<LockKey, LockedEntry>()
    for (const [key, snapshot] of this.#snapshots) entries.set(key, this.#entry(key, snapshot))
    for (const folder of this.#importers.keys()) {
      const edges = this.#usesOf(folder).filter(({ group }) => group !== 'dev')
      entries.set(folderKey(folder), { ...NOTHING, name: folder, folder, edges })
    }
    return entries
  }

  importers(): ReadonlyMap<string, readonly LockedUse[]> {
    return new Map([...this.#importers.keys()].map((folder) => [folder, this.#usesOf(folder)]))
  }

  #usesOf(folder: string): readonly LockedUse[] {
    const importer = this.#importers.get(folder)
    return [...FIELDS].flatMap(([field, group]) =>
      membersOf(memberOf(importer, field)).flatMap(([name, one]) => {
        const version = typeof one === 'string' ? one : stringMember(one, 'version')
        return version === undefined ? [] : [{ ...this.#edge(name, version, folder), group, name }]
      }),
    )
  }

  /** @param from the folder that a link starts from: in a snapshot that of the lock */
  #edge(name: string, version: string, from: string): LockedEdge {
    if (version.startsWith('link:')) return { to: folderKey(folderOf(`${from}/${version.slice(5)}`)), label: '' }
    const names = [`${name}@${version}`, version, `/${name}@${version}`]
    const to = names.find((key) => this.#snapshots.has(key)) ?? `${name}@${version}`
    return { to, label: partsOf(to).name === name ? '' : name }
  }

  #entry(key: LockKey, snapshot: unknown): LockedEntry {
    const bare = withoutContext(key)
    const facts = this.#packages.get(bare) ?? snapshot
    const { name, version } = partsOf(bare)
    const resolution = memberOf(facts, 'resolution')
    const folder = memberOf(resolution, 'type') === 'directory' ? stringMember(resolution, 'directory') : undefined
    const edges = ['dependencies', 'optionalDependencies'].flatMap((field) =>
      membersOf(memberOf(snapshot, field)).flatMap(([to, at]) =>
        typeof at === 'string' ? [this.#edge(to, at, '')] : [],
      ),
    )
    return {
      name: stringMember(facts, 'name') ?? name,
      version: stringMember(facts, 'version') ?? version,
      source: sourceText(resolution),
      hash: [stringMember(resolution, 'integrity') ?? '', this.#patchHash(key, `${name}@${version}`, name)].join(' '),
      edges,
      ...(folder === undefined ? {} : { folder: folderOf(folder) }),
    }
  }

  #patchHash(key: LockKey, exact: string, name: string): string {
    const inKey = /\(patch_hash=([^)]*)\)/.exec(key)?.[1]
    return inKey ?? this.#patched.get(exact) ?? this.#patched.get(name) ?? ''
  }
}

const NOTHING = { version: '', source: '', hash: '' } as const

function folderKey(folder: string): LockKey {
  return `folder:${folder}`
}

/** `react-dom@18.0.0(react@18.0.0)` without what it sees as peers, and without the patch. */
function withoutContext(key: LockKey): string {
  const end = key.indexOf('(')
  return end < 0 ? key : key.slice(0, end)
}

function partsOf(key: LockKey): { readonly name: string; readonly version: string } {
  const bare = withoutContext(key).replace(/^\//, '')
  const at = bare.indexOf('@', 1)
  return at < 0 ? { name: bare, version: '' } : { name: bare.slice(0, at), version: bare.slice(at + 1) }
}

function sourceText(resolution: unknown): string {
  return membersOf(resolution)
    .filter(([key]) => key !== 'integrity')
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .sort()
    .join(' ')
}

/** Newer locks give the hash alone: the file is then where `pnpm patch-commit` puts it. */
function patchOf(name: string, one: unknown): { readonly hash: string; readonly path: string } {
  const usual = `patches/${name.replaceAll('/', '__')}.patch`
  if (typeof one === 'string') return { hash: one, path: usual }
  return { hash: stringMember(one, 'hash') ?? '', path: stringMember(one, 'path') ?? usual }
}
