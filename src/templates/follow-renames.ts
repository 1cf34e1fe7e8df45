import type { LooseFile, RepoPath, ScratchGit, TreeEntry } from '../system/system.ts'
import { type BlobReader, contentOf } from './blob-reader.ts'
import { EMPTY_BLOB, type FileThread, isSame, some, typeOf } from './file-threads.ts'
import type { PlacedFile } from './place-files.ts'
import { whyNoTarget } from './sync-path.ts'

/** What renames are found with. */
export interface RenameTools {
  readonly readTemplates: BlobReader
  readonly readProduct: BlobReader
  readonly scratch: Pick<ScratchGit, 'findRenames'>
}

// So many files of the product are looked into for one that it gave another name.
const MOST_OWN = 500

/**
 * Joins what the templates gave another name, and what the product did, to one thread each. Contents are read only where a file is gone
 * that the other side changed.
 *
 * @param product all files
 */
export async function followRenames(
  threads: readonly FileThread[],
  product: ReadonlyMap<RepoPath, TreeEntry>,
  tools: RenameTools,
): Promise<readonly FileThread[]> {
  return followProduct(await followTemplates(threads, tools), product, tools)
}

async function followTemplates(threads: readonly FileThread[], tools: RenameTools): Promise<readonly FileThread[]> {
  const files = threads.filter(({ rule }) => rule.mode === 'merge')
  const gone = files.filter(({ base, ours, theirs }) => {
    return base !== undefined && theirs === undefined && !(ours !== undefined && isSame(base, ours))
  })
  const fresh = files.filter(({ base, theirs }) => base === undefined && theirs !== undefined)
  const names = await renamesBetween(
    gone.map(({ base }) => base as TreeEntry),
    fresh.map(({ theirs }) => theirs as PlacedFile),
    [tools.readTemplates, tools.readTemplates],
    tools,
  )
  const goneAt = new Map(gone.map((thread) => [(thread.base as TreeEntry).path, thread]))
  const joined = new Map<FileThread, FileThread>()
  const ended = new Set<FileThread>()
  for (const thread of fresh) {
    const old = goneAt.get(names.get(thread.path) ?? '')
    if (old === undefined || (old.ours !== undefined && thread.ours !== undefined)) continue
    joined.set(thread, { ...thread, ...some({ base: old.base, ours: old.ours ?? thread.ours }) })
    ended.add(old)
  }
  return threads.filter((thread) => !ended.has(thread)).map((thread) => joined.get(thread) ?? thread)
}

async function followProduct(
  threads: readonly FileThread[],
  product: ReadonlyMap<RepoPath, TreeEntry>,
  tools: RenameTools,
): Promise<readonly FileThread[]> {
  const lost = threads.filter(({ base, ours, theirs, rule }) => {
    if (rule.mode !== 'merge' || base === undefined || theirs === undefined || ours !== undefined) return false
    return typeOf(base) === 'file' && !isSame(base, theirs)
  })
  if (lost.length === 0) return threads
  const bases = lost.map(({ base }) => base as TreeEntry)
  const known = new Set(threads.flatMap(({ path, base }) => [path, base?.path]))
  // Where the templates may write nothing, likeness leads nowhere either.
  const free = [...product.values()].filter(({ path }) => !known.has(path) && whyNoTarget(path, []) === undefined)
  const own = likelyAmong(free, bases)
  const names = await renamesBetween(bases, own, [tools.readTemplates, tools.readProduct], tools)
  const nowAt = new Map([...names].map(([now, then]) => [then, product.get(now)]))
  return threads.map((thread) => {
    const ours = lost.includes(thread) ? nowAt.get(thread.base?.path ?? '') : undefined
    return ours === undefined ? thread : { ...thread, path: ours.path, ours }
  })
}

/** Those with the same content or name first, then those of the same kind. */
function likelyAmong(own: readonly TreeEntry[], bases: readonly TreeEntry[]): readonly TreeEntry[] {
  const ids = new Set(bases.map(({ objectId }) => objectId))
  const names = new Set(bases.map(({ path }) => nameOf(path)))
  const endings = new Set(bases.map(({ path }) => endingOf(path)))
  const rank = ({ path, objectId }: TreeEntry) =>
    ids.has(objectId) || names.has(nameOf(path)) ? 0 : endings.has(endingOf(path)) ? 1 : 2
  const likely = own.filter((entry) => typeOf(entry) === 'file' && rank(entry) < 2)
  return likely.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_OWN)
}

const nameOf = (path: RepoPath) => path.slice(path.lastIndexOf('/') + 1)
const endingOf = (path: RepoPath) => nameOf(path).replace(/^.*(?=\.)/, '')

/** Path before by path after: first by the same content, then by what git finds alike. */
async function renamesBetween(
  before: readonly TreeEntry[],
  after: readonly TreeEntry[],
  [readBefore, readAfter]: readonly [BlobReader, BlobReader],
  { scratch }: RenameTools,
): Promise<ReadonlyMap<RepoPath, RepoPath>> {
  const names = new Map<RepoPath, RepoPath>()
  if (before.length === 0 || after.length === 0) return names
  const taken = new Set<RepoPath>()
  for (const one of after) {
    const same = before.filter(({ path, mode, objectId }) => {
      return (
        objectId === one.objectId && typeOf({ mode }) === typeOf(one) && objectId !== EMPTY_BLOB && !taken.has(path)
      )
    })
    const found = same.find(({ path }) => nameOf(path) === nameOf(one.path)) ?? same[0]
    if (found === undefined) continue
    names.set(one.path, found.path)
    taken.add(found.path)
  }
  const from = before.filter((one) => typeOf(one) === 'file' && !taken.has(one.path))
  const to = after.filter((one) => typeOf(one) === 'file' && !names.has(one.path))
  if (from.length === 0 || to.length === 0) return names
  const [old, now] = await Promise.all([filesOf(from, readBefore), filesOf(to, readAfter)])
  for (const [path, was] of await scratch.findRenames(old, now)) names.set(path, was)
  return names
}

async function filesOf(entries: readonly TreeEntry[], read: BlobReader): Promise<readonly LooseFile[]> {
  const contents = await read(entries.map(({ objectId }) => objectId))
  return entries.map((entry) => ({ path: entry.path, mode: entry.mode, content: contentOf(contents, entry) }))
}
