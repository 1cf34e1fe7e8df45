import { git, memoryOf, resolveObject } from './git.ts'

/** What a repository is made of. */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

/** An object, byte for byte. */
export interface GitObject {
  readonly oid: string
  readonly type: ObjectType
  readonly data: Buffer
}

/** Who did something, and when. */
export interface Person {
  readonly name: string
  readonly email: string
  /** Seconds since 1970. */
  readonly time: number
  /** `+0200` */
  readonly zone: string
}

/** What a commit says. */
export interface CommitObject {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly signature?: string
  readonly message: string
}

/** What an annotated tag says. */
export interface TagObject {
  readonly target: string
  readonly name: string
  readonly message: string
}

/** An entry of a tree. */
export interface TreeEntry {
  /** `100644` */
  readonly mode: string
  readonly type: ObjectType
  readonly oid: string
  /** Below the tree that was asked for. */
  readonly path: string
  /** Bytes, of a blob. */
  readonly size?: number
}

/** Objects of one repository, each read once. */
export interface Objects {
  read(oid: string): GitObject | undefined
  /** Reads many at once, so that each is at hand. */
  prime(oids: readonly string[]): void
  /** The object that an expression of git means, such as `main:docs`. */
  resolve(expression: string): string | undefined
}

/** Opens the objects of a bare repository, for as long as nobody takes any away. */
export function openObjects(folder: string): Objects {
  const known = memoryOf(folder).objects

  function prime(oids: readonly string[]): void {
    const missing = oids.filter((oid) => !known.has(oid))
    if (missing.length === 0) return
    for (const object of parseBatch(git(folder, ['cat-file', '--batch'], `${missing.join('\n')}\n`))) {
      known.set(object.oid, object)
    }
  }

  return {
    prime,
    read(oid) {
      if (!/^[0-9a-f]{40}$/.test(oid)) return undefined
      prime([oid])
      return known.get(oid)
    },
    resolve: (expression) => resolveObject(folder, expression),
  }
}

function* parseBatch(output: Buffer): Generator<GitObject, void, void> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const [oid = '', type = '', size = ''] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing') continue
    const data = output.subarray(at, at + Number(size))
    yield { oid, type: type as ObjectType, data }
    at += data.length + 1
  }
}

/** Reads the bytes of a commit. */
export function parseCommit(data: Buffer): CommitObject {
  const { headers, message } = parseHeaders(data)
  const signature = headers.find(([key]) => key === 'gpgsig')?.[1]
  const one = (key: string) => headers.find(([name]) => name === key)?.[1] ?? ''
  return {
    tree: one('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, oid]) => oid),
    author: parsePerson(one('author')),
    committer: parsePerson(one('committer')),
    message,
    ...(signature === undefined ? {} : { signature }),
  }
}

/** Reads the bytes of an annotated tag. */
export function parseTag(data: Buffer): TagObject {
  const { headers, message } = parseHeaders(data)
  const of = Object.fromEntries(headers)
  return { target: of['object'] ?? '', name: of['tag'] ?? '', message }
}

function parseHeaders(data: Buffer): { headers: readonly (readonly [string, string])[]; message: string } {
  const text = data.toString('utf8')
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end).replaceAll('\n ', '\r').split('\n')
  const headers = lines.map((line) => {
    const blank = line.indexOf(' ')
    return [line.slice(0, blank), line.slice(blank + 1).replaceAll('\r', '\n')] as const
  })
  return { headers, message: text.slice(end + 2) }
}

function parsePerson(text: string): Person {
  const [, name = '', email = '', time = '0', zone = '+0000'] = /^(.*?) ?<(.*)> (\d+) ([+-]\d{4})$/.exec(text) ?? []
  return { name, email, time: Number(time), zone }
}

/** What a tree holds; the trees below it too where all is asked for. */
export function readTree(folder: string, tree: string, isRecursive = false): readonly TreeEntry[] {
  const flags = isRecursive ? ['-r', '-t'] : []
  const listed = git(folder, ['ls-tree', '-z', '-l', ...flags, tree]).toString('utf8')
  return listed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', type = '', oid = '', size = '', path = ''] =
        /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t(.*)$/s.exec(line) ?? []
      return { mode, type: type as ObjectType, oid, path, ...(size === '-' ? {} : { size: Number(size) }) }
    })
}
