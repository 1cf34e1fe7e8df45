import { isObject, memberOf, membersOf, problemAt, stringMember } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import { readYamlDocuments } from '../standards/yaml.ts'
import {
  folderOf,
  type LockedEdge,
  type LockedEntry,
  type LockedUse,
  type LockfileReader,
  type LockReading,
  MOST_LOCK_CHARACTERS,
  NO_GLOBALS,
} from './lockfile.ts'

/**
 * yarn.lock of yarn 2 and later: entries under all the descriptors that they answer, the workspaces among them. It files what
 * development needs with the rest: the manifests tell them apart. Copies for different peers do not stand in it; whatever provides a peer
 * is used by the one that needs it, so no closure lacks it.
 *
 * @see https://yarnpkg.com/protocols, read in berry's packages/yarnpkg-core/sources/Project.ts
 */
export const yarnBerryLock: LockfileReader = {
  name: 'yarn berry',
  reads: (text) => /^__metadata:/m.test(text),
  async parse(text): Promise<LockReading> {
    const reading = await readYamlDocuments(text, MOST_LOCK_CHARACTERS)
    if ('problem' in reading) return reading
    const [lock] = reading.documents
    if (!isObject(lock)) return problemAt(text, 0, 'it holds no keys')
    const metadata = memberOf(lock, '__metadata')
    const format = String(memberOf(metadata, 'version') ?? '')
    if (!/^[3-9]$/.test(format)) {
      return { problem: { message: `version ${printable(format)} of the format of yarn.lock is not read` } }
    }
    const blocks = membersOf(lock).flatMap(([key, one]) => (key === '__metadata' ? [] : [blockOf(key, one)]))
    const descriptors = new Descriptors(blocks)
    return {
      set: {
        format,
        // Archives are packed anew for another key: the hashes of one say nothing of those of the other.
        hashFormat: String(memberOf(metadata, 'cacheKey') ?? ''),
        entries: new Map(blocks.map((block) => [block.resolution, entryOf(block, descriptors)])),
        importers: importersOf(blocks, descriptors),
        globals: NO_GLOBALS,
        find: () => [],
        patches: patchesOf(blocks),
      },
    }
  },
}

interface Block {
  readonly descriptors: readonly string[]
  readonly resolution: string
  readonly value: unknown
  /** `react` of `react@npm:18.0.0`. */
  readonly name: string
  /** What follows the name in the resolution: `npm:18.0.0`, `workspace:packages/a`, `patch:…`. */
  readonly reference: string
}

function blockOf(key: string, value: unknown): Block {
  const descriptors = key.split(', ')
  const resolution = stringMember(value, 'resolution') ?? descriptors[0] ?? key
  const at = resolution.indexOf('@', 1)
  return {
    descriptors,
    resolution,
    value,
    name: at < 0 ? resolution : resolution.slice(0, at),
    reference: at < 0 ? '' : resolution.slice(at + 1),
  }
}

/** Finds the entries that a dependency means. */
class Descriptors {
  readonly #blocks = new Map<string, Block>()
  readonly #byName = new Map<string, Block[]>()
  /** Of descriptors that no manifest states: `resolutions` put them in the place of others of the name. */
  readonly #redirected = new Map<string, Block[]>()
  /** Patched copies by the descriptor that they patch. */
  readonly #patched = new Map<string, Block[]>()

  constructor(blocks: readonly Block[]) {
    const stated = new Set(
      blocks.flatMap(({ value }) => dependenciesOf(value).flatMap(([n, range]) => spellings(n, range))),
    )
    for (const block of blocks) {
      add(this.#byName, block.name, block)
      for (const descriptor of block.descriptors) {
        this.#blocks.set(descriptor, block)
        const inner = patchedBy(descriptor)
        if (inner !== undefined) for (const one of spellings(block.name, inner)) add(this.#patched, one, block)
        const isOwn = descriptor.startsWith(`${block.name}@workspace:`)
        if (inner === undefined && !isOwn && !stated.has(descriptor)) {
          add(this.#redirected, descriptor.slice(0, descriptor.indexOf('@', 1)), block)
        }
      }
    }
  }

  edgesTo(name: string, range: string): readonly LockedEdge[] {
    const meant = spellings(name, range).flatMap((descriptor) => [
      ...(this.#blocks.get(descriptor) === undefined ? [] : [this.#blocks.get(descriptor) as Block]),
      ...(this.#patched.get(descriptor) ?? []),
    ])
    const found = meant.length > 0 ? [...meant, ...(this.#redirected.get(name) ?? [])] : (this.#byName.get(name) ?? [])
    return [...new Set(found)].map((block) => ({ to: block.resolution, label: block.name === name ? '' : name }))
  }
}

function add(map: Map<string, Block[]>, key: string, block: Block): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [block])
  else list.push(block)
}

/** A range without protocol is one of npm; older locks write it so in dependencies, but not in keys. */
function spellings(name: string, range: string): readonly string[] {
  return /^[a-z+]+:/i.test(range) ? [`${name}@${range}`] : [`${name}@npm:${range}`, `${name}@${range}`]
}

/** The range inside `react@patch:react@npm%3A^18.0.0#…`, which older locks write without escapes. */
function patchedBy(descriptor: string): string | undefined {
  const source = /@patch:([^#]*)/.exec(descriptor)?.[1]
  if (source === undefined) return undefined
  const plain = decoded(source)
  const at = plain.indexOf('@', 1)
  return at < 0 ? undefined : plain.slice(at + 1)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

function dependenciesOf(value: unknown): readonly (readonly [string, string])[] {
  const lists = ['dependencies', 'optionalDependencies'].flatMap((field) => membersOf(memberOf(value, field)))
  return lists.map(([name, range]) => [name, String(range)])
}

function entryOf(block: Block, descriptors: Descriptors): LockedEntry {
  const { name, reference, value } = block
  const folder = folderIn(reference)
  const inner = patchedBy(block.descriptors[0] ?? '')
  const dependencies = dependenciesOf(value).flatMap(([to, range]) => descriptors.edgesTo(to, range))
  return {
    name,
    version: String(memberOf(value, 'version') ?? ''),
    source: reference,
    hash: stringMember(value, 'checksum') ?? '',
    edges:
      inner === undefined
        ? dependencies
        : [...dependencies, ...descriptors.edgesTo(name, inner)].filter(({ to }) => to !== block.resolution),
    ...(folder === undefined ? {} : { folder }),
  }
}

/** The folder of the work tree that a reference leads to; of a path, seen from the workspace that its locator names. */
function folderIn(reference: string): string | undefined {
  if (reference.startsWith('workspace:')) return folderOf(reference.slice('workspace:'.length))
  const path = /^(?:link|portal|file):([^#:]*)/.exec(reference)?.[1]
  if (path === undefined || /\.(?:tgz|tar|tar\.gz)$/.test(path)) return undefined
  const locator = /[:&]locator=([^&]*)/.exec(reference)?.[1] ?? ''
  const from = /@workspace:(.*)$/.exec(decoded(locator))?.[1] ?? '.'
  return folderOf(`${from}/${decoded(path)}`)
}

function importersOf(blocks: readonly Block[], descriptors: Descriptors): ReadonlyMap<string, readonly LockedUse[]> {
  const workspaces = blocks.filter(({ reference }) => reference.startsWith('workspace:'))
  return new Map(
    workspaces.map(({ reference, value }) => [
      folderOf(reference.slice('workspace:'.length)),
      dependenciesOf(value).flatMap(([name, range]): readonly LockedUse[] =>
        descriptors.edgesTo(name, range).map((edge) => ({ ...edge, group: 'stated', name })),
      ),
    ]),
  )
}

/** Patch files of the repository with the hashes that stand in the references of what they change. */
function patchesOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const patches = new Map<string, string>()
  for (const { reference } of blocks) {
    const files = /^patch:[^#]*#([^:]*)::(.*)$/.exec(reference)
    for (const file of (files?.[1] ?? '').split('&')) {
      const path = decoded(file).replace(/^(?:optional!)?(?:~\/)?/, '')
      if (path !== '' && !path.startsWith('builtin<')) patches.set(folderOf(path), files?.[2] ?? '')
    }
  }
  return patches
}
