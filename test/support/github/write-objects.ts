import { GitFailure, git } from './git.ts'
import { type Person, readTree, type TreeEntry } from './objects.ts'
import { unprocessable } from './refusal.ts'

/** An entry of `POST …/git/trees`. */
export interface NewEntry {
  readonly path: string
  readonly mode?: string
  readonly type?: string
  /** `null` takes the path away. */
  readonly sha?: string | null
  readonly content?: string
}

/** What a commit is to say. */
export interface NewCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
  readonly isSigned: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
}

/** Stores a blob, and gives its id. */
export function writeBlob(folder: string, content: string | Buffer): string {
  return git(folder, ['hash-object', '-t', 'blob', '-w', '--stdin'], content).toString('utf8').trim()
}

/**
 * Lays entries over a tree, and gives the id of what comes out. A folder that nothing is left in is gone.
 *
 * @param base undefined for none
 * @throws {Refusal} 422
 */
export function writeTree(folder: string, base: string | undefined, entries: readonly NewEntry[]): string {
  return layOver(folder, base, entries.map(judged)) ?? git(folder, ['mktree'], '').toString('utf8').trim()
}

function judged(entry: NewEntry): NewEntry {
  const { path, mode = '', type, sha, content } = entry
  if (path.split('/').some(isMalformed)) throw unprocessable('tree.path contains a malformed path component')
  if (sha === null) return entry
  if (TYPES[mode] === undefined) throw unprocessable('Must supply a valid tree.mode')
  if (type !== undefined && type !== TYPES[mode])
    throw unprocessable(`tree.mode ${mode} does not fit tree.type ${type}`)
  if ((sha === undefined) === (content === undefined)) {
    throw unprocessable('Must supply either tree.sha or tree.content, and not both')
  }
  if (sha !== undefined && !/^[0-9a-f]{40}$/.test(sha)) throw unprocessable('tree.sha is no valid object id')
  if (content !== undefined && TYPES[mode] !== 'blob') throw unprocessable('tree.content is for blobs')
  return entry
}

/** `.git`, and all that a file system takes for it. */
function isMalformed(part: string): boolean {
  const plain = part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu, '').replace(/[ .]+$/, '')
  return ['', '.', '..'].includes(part) || /^(?:\.git|git~1)$/i.test(plain) || part.includes('\0')
}

/** Undefined where nothing is left. */
function layOver(folder: string, base: string | undefined, entries: readonly NewEntry[]): string | undefined {
  const kept = new Map<string, string>()
  const before = new Map<string, TreeEntry>()
  for (const entry of base === undefined ? [] : readTree(folder, base)) {
    before.set(entry.path, entry)
    kept.set(entry.path, line(entry.mode, entry.oid, entry.path))
  }
  const below = Map.groupBy(entries, ({ path }) => path.split('/')[0] ?? '')
  for (const [name, inside] of below) {
    const own = inside.find(({ path }) => path === name)
    if (own?.sha === null) {
      if (!kept.delete(name)) throw unprocessable('GitRPC::BadObjectState')
    } else if (own !== undefined) {
      kept.set(name, line(own.mode ?? '', own.sha ?? writeBlob(folder, own.content ?? ''), name))
    } else {
      const under = before.get(name)
      const tree = layOver(
        folder,
        under?.type === 'tree' ? under.oid : undefined,
        inside.map((entry) => ({ ...entry, path: entry.path.slice(name.length + 1) })),
      )
      if (tree === undefined) kept.delete(name)
      else kept.set(name, line('040000', tree, name))
    }
  }
  return kept.size === 0 ? undefined : makeTree(folder, [...kept.values()])
}

const line = (mode: string, oid: string, path: string) => `${mode} ${TYPES[mode]} ${oid}\t${path}`

/** git looks whether each object is there, and of its type; commits of submodules are elsewhere. */
function makeTree(folder: string, lines: readonly string[]): string {
  try {
    return git(folder, ['mktree', '-z'], `${lines.join('\0')}\0`)
      .toString('utf8')
      .trim()
  } catch (error) {
    if (error instanceof GitFailure) throw unprocessable('tree.sha is no valid object of its type')
    throw error
  }
}

/** What GitHub's own signature looks like; nobody checks it here. */
const SIGNATURE = ['-----BEGIN PGP SIGNATURE-----', '', 'c2lnbmVkIGJ5IGEgdGVzdCBiZWQ=', '-----END PGP SIGNATURE-----']

/** Stores a commit, and gives its id. */
export function writeCommit(folder: string, commit: NewCommit): string {
  const { tree, parents, author, committer, message, isSigned } = commit
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${personText(author)}`,
    `committer ${personText(committer)}`,
    ...(isSigned ? [`gpgsig ${SIGNATURE.join('\n ')}`] : []),
    '',
    message,
  ]
  return git(folder, ['hash-object', '-t', 'commit', '-w', '--stdin'], lines.join('\n')).toString('utf8').trim()
}

function personText({ name, email, time, zone }: Person): string {
  return `${name} <${email}> ${time} ${zone}`
}
