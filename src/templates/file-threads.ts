import { isRegular, LINK } from '../standards/git-modes.ts'
import type { ObjectId, RepoPath, TreeEntry } from '../system/system.ts'
import { foldersOf, type PlacedFile, type Placement } from './place-files.ts'
import type { SyncRule } from './sync-manifest.ts'

/** One file through time: what the templates had, what they have, and what the product made of it. At least one of the first two is there. */
export interface FileThread {
  /** Where it stands in the product afterwards. */
  readonly path: RepoPath
  readonly rule: SyncRule
  /** At the old pin, where it stood in the product. */
  readonly base?: TreeEntry
  readonly ours?: TreeEntry
  readonly theirs?: PlacedFile
}

/** Why a person has to look at a file. */
export type ConflictKind =
  /** Both changed the same lines. */
  | 'content'
  /** Both changed it, and git merges no lines of it. */
  | 'binary'
  /** Both changed where a link leads. */
  | 'link'
  /** Both kept programs from being broken, and together they break them. */
  | 'invalid'
  /** The product deleted what the templates changed. */
  | 'deleted-here'
  /** The templates deleted what the product changed. */
  | 'deleted-there'
  /** A file, a link, a folder or a submodule became something else. */
  | 'type'
  /** Something else has its name. */
  | 'clash'
  /** The comments around a block are not one pair, or it waits for another conflict. */
  | 'block'

/** What becomes of a file, as far as modes and ids tell. */
export type Decision =
  | { readonly act: 'nothing' | 'delete' }
  /** The product has the content: only its path or mode changes. */
  | { readonly act: 'move'; readonly mode: string }
  /** It gets what the templates have. */
  | { readonly act: 'take'; readonly mode: string }
  | { readonly act: 'merge'; readonly mode: string }
  /** It goes if it still says what the templates had. */
  | { readonly act: 'compare' }
  | { readonly act: 'conflict'; readonly kind: ConflictKind }

/** A thread and what is to become of it. */
export interface Decided {
  readonly thread: FileThread
  readonly decision: Decision
}

/** Both sides of the templates, placed, and the product. */
export interface Sides {
  readonly before: Placement
  readonly after: Placement
  /** All files of the templates at each pin. */
  readonly trees: { readonly before: readonly TreeEntry[]; readonly after: readonly TreeEntry[] }
  readonly product: ReadonlyMap<RepoPath, TreeEntry>
}

/**
 * Every file that a rule speaks of. One that no rule speaks of any more, while the templates still have it, is the product's own from now on;
 * one that a rule speaks of for the first time was in the templates before, maybe, and has that as its base where the product has it, too.
 */
export function startThreads({ before, after, trees, product }: Sides): readonly FileThread[] {
  const earlier = byPath(trees.before)
  const later = byPath(trees.after)
  const threads = new Map<RepoPath, FileThread>()
  for (const theirs of after.files.values()) {
    const { path, rule } = theirs
    const ours = product.get(path)
    const unplaced = ours === undefined ? undefined : earlier.get(theirs.source)
    const base = before.files.get(path) ?? (unplaced === undefined ? undefined : { ...unplaced, path })
    threads.set(path, { path, rule, theirs, ...some({ base, ours }) })
  }
  for (const base of before.files.values()) {
    if (after.files.has(base.path)) continue
    const ours = product.get(base.path)
    if (!later.has(base.source)) threads.set(base.path, { path: base.path, rule: base.rule, base, ...some({ ours }) })
    else followRule(base, ours, threads)
  }
  return [...threads.values()]
}

/** A rule puts the same file elsewhere than before. */
function followRule(base: PlacedFile, ours: TreeEntry | undefined, threads: Map<RepoPath, FileThread>): void {
  const news = [...threads.values()].filter(
    (one) => one.theirs?.source === base.source && one.base === undefined && one.rule.mode === 'merge',
  )
  const [only] = news
  if (only === undefined || news.length > 1 || (ours !== undefined && only.ours !== undefined)) return
  threads.set(only.path, { ...only, base, ...some({ ours: ours ?? only.ours }) })
}

/** What becomes of a file. Nothing is read for it. */
export function decide(thread: FileThread): Decision {
  const { base, ours, theirs, rule } = thread
  if (rule.mode === 'create-once') {
    return theirs !== undefined && ours === undefined && base === undefined
      ? { act: 'take', mode: theirs.mode }
      : NOTHING
  }
  if (rule.mode === 'replace') return replaced(thread)
  if (theirs === undefined) return deletedThere(base, ours)
  if (ours === undefined) {
    if (base === undefined) return { act: 'take', mode: theirs.mode }
    return base.objectId === theirs.objectId ? NOTHING : { act: 'conflict', kind: 'deleted-here' }
  }
  return merged(thread, ours, theirs)
}

const NOTHING: Decision = { act: 'nothing' }

/** The templates own the file, whatever the product did to it. */
function replaced({ ours, theirs, rule }: FileThread): Decision {
  if (theirs === undefined) return ours === undefined ? NOTHING : { act: 'delete' }
  if (ours === undefined) return { act: 'take', mode: theirs.mode }
  if (typeOf(ours) !== typeOf(theirs)) return { act: 'conflict', kind: 'type' }
  if (rule.eol === 'keep' && isSame(ours, theirs)) return NOTHING
  return { act: 'take', mode: theirs.mode }
}

function deletedThere(base: TreeEntry | undefined, ours: TreeEntry | undefined): Decision {
  if (base === undefined || ours === undefined) return NOTHING
  if (isSame(base, ours)) return { act: 'delete' }
  const isComparable = typeOf(base) === 'file' && base.mode === ours.mode
  return isComparable ? { act: 'compare' } : { act: 'conflict', kind: 'deleted-there' }
}

function merged({ path, base, rule }: FileThread, ours: TreeEntry, theirs: PlacedFile): Decision {
  const hasMoved = ours.path !== path
  if (isSame(ours, theirs) && !hasMoved) return NOTHING
  if (base !== undefined && isSame(base, theirs) && !hasMoved) return NOTHING
  const types = new Set([base ?? theirs, ours, theirs].map(typeOf))
  if (types.size > 1) return { act: 'conflict', kind: 'type' }
  const mode = base === undefined || base.mode === theirs.mode ? ours.mode : theirs.mode
  if (ours.objectId === theirs.objectId || base?.objectId === theirs.objectId) {
    return hasMoved || mode !== ours.mode ? { act: 'move', mode } : NOTHING
  }
  if (ours.objectId === base?.objectId && rule.eol === 'keep') return { act: 'take', mode }
  if (types.has('link')) return ours.objectId === base?.objectId ? { act: 'take', mode } : CONFLICT
  return { act: 'merge', mode }
}

const CONFLICT: Decision = { act: 'conflict', kind: 'link' }

/** Files that the templates turned into folders, and folders into files, where the product has the file or one of the folder. */
export function turnedPaths({ before, after, product }: Sides): ReadonlySet<RepoPath> {
  const turned = new Set<RepoPath>()
  const below = (files: Iterable<RepoPath>, others: ReadonlyMap<RepoPath, unknown>) => {
    for (const path of files) {
      for (const folder of foldersOf(path)) {
        if (others.has(folder) && (product.has(folder) || product.has(path))) turned.add(path).add(folder)
      }
    }
  }
  below(after.files.keys(), before.files)
  below(before.files.keys(), after.files)
  return turned
}

/** `file`, `link` or `submodule`. */
export function typeOf({ mode }: { readonly mode: string }): 'file' | 'link' | 'submodule' {
  if (isRegular(mode)) return 'file'
  return mode === LINK ? 'link' : 'submodule'
}

/** Whether two entries are the same but for their paths. */
export function isSame(a: TreeEntry, b: TreeEntry): boolean {
  return a.mode === b.mode && a.objectId === b.objectId
}

function byPath(tree: readonly TreeEntry[]): ReadonlyMap<RepoPath, TreeEntry> {
  return new Map(tree.map((entry) => [entry.path, entry]))
}

/** What is there of a thread; an absent side has no key. */
export function some(sides: {
  readonly base?: TreeEntry | undefined
  readonly ours?: TreeEntry | undefined
}): Partial<Pick<FileThread, 'base' | 'ours'>> {
  return {
    ...(sides.base === undefined ? {} : { base: sides.base }),
    ...(sides.ours === undefined ? {} : { ours: sides.ours }),
  }
}

/** What an empty file is called, which is no sign of a rename. */
export const EMPTY_BLOB: ObjectId = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'
