import { ABSENT, isRegular } from '../standards/git-modes.ts'
import { nodeCrypto } from '../standards/node-crypto.ts'
import type { FileChange, Git, ObjectId, RepoPath, TreeEntry, WorkTree, WorkTreeFile } from '../system/system.ts'
import { isBelow } from '../workspaces/repo-paths.ts'

/** What is checked out where nothing has been committed yet: git has no object of this name. */
export const NO_COMMIT: ObjectId = '0'.repeat(40)

// Of what is larger nobody reads the content: nothing that says anything of projects is.
const MOST_BYTES = 8 * 1024 ** 2
// To read so many files takes less time than to start git.
const FEW = 64

/** What is checked out, and the files that are not as they were committed. */
export type CheckedOut = Awaited<ReturnType<Git['checkedOut']>>

interface Loose {
  readonly path: RepoPath
  /** Undefined where the file is gone. */
  readonly entry: TreeEntry | undefined
}

/**
 * A repository in which the commit that is checked out has the files that stand in the work tree: its tree, what differs from another commit to it,
 * and contents. A path that only leads through a link counts as gone. What was written to git stays as it is. Before the first commit `HEAD` is
 * {@link NO_COMMIT}, which has these files as well.
 */
export function overWorkTree(git: Git, checkedOut: Promise<CheckedOut>, workTree: Promise<WorkTree>): Git {
  // Asked for only where something is not committed.
  workTree.catch(() => undefined)
  const reading = readLoose(checkedOut, workTree)
  reading.catch(() => undefined)
  // Whoever puts a work tree over a repository asks for what is checked out, and need not wait until git has looked through the files.
  const indexing = git.indexed()
  const standing = Promise.all([reading, indexing]).then(([{ loose }, indexed]) =>
    loose.length > 0 ? put(indexed, loose) : indexed,
  )
  for (const one of [indexing, standing]) one.catch(() => undefined)
  return {
    ...git,
    async commit(revision) {
      const known = await git.commit(revision)
      if (known !== undefined || revision !== 'HEAD') return known
      return (await reading).commit ?? NO_COMMIT
    },
    async tree(revision) {
      const { commit = NO_COMMIT } = await reading
      return isCheckedOut(revision, commit) ? standing : git.tree(revision)
    },
    async changes(base, head, options) {
      const committed = git.changes(base, head, options)
      committed.catch(() => undefined)
      const { commit, loose } = await reading
      if (loose.length === 0 || !isCheckedOut(head, commit)) return committed
      const [changes, entries] = await Promise.all([committed, git.tree(head)])
      return changesOver(changes, entries, loose)
    },
    async search(commit, texts, folders) {
      const { loose, commit: own } = await reading
      if (loose.length === 0 || commit === undefined || !isCheckedOut(commit, own ?? NO_COMMIT))
        return git.search(commit, texts, folders)
      const places = loose.flatMap(({ path, entry }) => (isSearched(entry, folders) ? path : []))
      // Whoever asks does not get half of an answer.
      if (places.length > MOST_SEARCHED) return undefined
      const [committed, changed] = await Promise.all([
        own === undefined ? [] : git.search(own, texts, folders),
        places.length === 0 ? [] : git.search(undefined, texts, places),
      ])
      if (committed === undefined || changed === undefined) return undefined
      const others = new Set(loose.map(({ path }) => path))
      return [...committed.filter(({ file }) => !others.has(file)), ...changed]
    },
    async blobs(ids) {
      const wanted = [...new Set(ids)]
      const { loose, pathOf } = await reading
      const unchanged = wanted.length > FEW ? NOWHERE : pathsOf(new Set(wanted), await indexing, loose)
      const found = new Map<ObjectId, Uint8Array>()
      for (const id of wanted) {
        const bytes = await contentOf(id, { own: pathOf.get(id), unchanged: unchanged.get(id) }, workTree)
        if (bytes !== undefined) found.set(id, bytes)
      }
      const left = wanted.filter((id) => !found.has(id) && !pathOf.has(id))
      if (left.length > 0) for (const [id, bytes] of await git.blobs(left)) found.set(id, bytes)
      return found
    },
  }
}

// git takes no more words than a machine has room for.
const MOST_SEARCHED = 1_000

function isSearched(entry: TreeEntry | undefined, folders: readonly RepoPath[]): boolean {
  if (entry === undefined || !isRegular(entry.mode)) return false
  return folders.some((folder) => folder === '' || folder === entry.path || isBelow(folder, entry.path))
}

const NOWHERE: ReadonlyMap<ObjectId, RepoPath> = new Map()

/** Where contents stand that are as they were committed. */
function pathsOf(
  wanted: ReadonlySet<ObjectId>,
  indexed: readonly TreeEntry[],
  loose: readonly Loose[],
): ReadonlyMap<ObjectId, RepoPath> {
  const changed = new Set(loose.map(({ path }) => path))
  const found = indexed.filter(({ objectId, path }) => wanted.has(objectId) && !changed.has(path))
  return new Map(found.map(({ objectId, path }) => [objectId, path]))
}

/** What a file of the work tree holds; undefined where only git knows what it calls by this id. */
async function contentOf(
  id: ObjectId,
  { own, unchanged }: { readonly own: RepoPath | undefined; readonly unchanged: RepoPath | undefined },
  workTree: Promise<WorkTree>,
): Promise<Uint8Array | undefined> {
  const path = own ?? unchanged
  if (path === undefined) return undefined
  const bytes = contentIn(await (await workTree).look(path, MOST_BYTES))
  // Somebody may have written to it since; and ends of lines may be others than those that git keeps.
  const isMeant = bytes !== undefined && (own === undefined ? !bytes.includes(CR) : idOf(bytes, id.length) === id)
  return isMeant ? bytes : undefined
}

/** What git keeps of it. */
function contentIn(file: WorkTreeFile | undefined): Uint8Array | undefined {
  return file?.bytes ?? file?.target
}

const CR = 13

function isCheckedOut(revision: string, commit: ObjectId | undefined): boolean {
  return revision === 'HEAD' || revision === commit
}

async function readLoose(checkedOut: Promise<CheckedOut>, workTree: Promise<WorkTree>) {
  const { commit, uncommitted } = await checkedOut
  const pathOf = new Map<ObjectId, RepoPath>()
  if (uncommitted.length === 0) return { commit, loose: [] as readonly Loose[], pathOf }
  const files = await workTree
  const loose: Loose[] = []
  for (const path of uncommitted) {
    const file = await files.look(path, MOST_BYTES)
    if (file === undefined) {
      loose.push({ path, entry: undefined })
      continue
    }
    const { mode } = file
    const bytes = contentIn(file)
    const objectId =
      bytes === undefined
        ? nodeCrypto()
            .randomBytes((commit?.length ?? 40) / 2)
            .toString('hex')
        : idOf(bytes, commit?.length)
    if (bytes !== undefined) pathOf.set(objectId, path)
    loose.push({ path, entry: { path, mode, objectId } })
  }
  return { commit, loose, pathOf }
}

/** As git calls such a file, so that whatever is remembered by id stays true. */
function idOf(bytes: Uint8Array, length = 40): ObjectId {
  return nodeCrypto()
    .createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}

/** In git's order. */
function put(indexed: readonly TreeEntry[], loose: readonly Loose[]): readonly TreeEntry[] {
  const entries = new Map(indexed.map((entry) => [entry.path, entry]))
  for (const { path, entry } of loose) {
    if (entry === undefined) entries.delete(path)
    else entries.set(path, entry)
  }
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function changesOver(
  committed: readonly FileChange[],
  entries: readonly TreeEntry[],
  loose: readonly Loose[],
): readonly FileChange[] {
  const changes = new Map(committed.map((change) => [change.path, change]))
  const before = new Map(entries.map((entry) => [entry.path, entry]))
  for (const { path, entry } of loose) {
    const known = changes.get(path)
    const { mode: oldMode = ABSENT, objectId: oldId = '' } =
      known === undefined ? (before.get(path) ?? {}) : { mode: known.oldMode, objectId: known.oldId }
    const { mode: newMode = ABSENT, objectId: newId = '' } = entry ?? {}
    if (oldMode === newMode && (oldId === newId || oldMode === ABSENT)) changes.delete(path)
    else changes.set(path, { path, status: statusOf(oldMode, newMode), ...withIds({ oldMode, newMode, oldId, newId }) })
  }
  return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function statusOf(oldMode: string, newMode: string): FileChange['status'] {
  if (oldMode === ABSENT) return 'A'
  if (newMode === ABSENT) return 'D'
  return oldMode.slice(0, 3) === newMode.slice(0, 3) ? 'M' : 'T'
}

/** A side that is not there has an id of zeros. */
function withIds<T extends Pick<FileChange, 'oldId' | 'newId'>>(sides: T): T {
  const length = Math.max(sides.oldId.length, sides.newId.length)
  return { ...sides, oldId: sides.oldId.padEnd(length, '0'), newId: sides.newId.padEnd(length, '0') }
}
