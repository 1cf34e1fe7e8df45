import type { RepoPath, TreeEntry } from '../system/system.ts'
import { foldersAbove, inFolder, isBelow, isInstalled, parentOf, pathInside } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'

/** A path at which the content of another file stands as well. */
interface OtherName {
  readonly path: RepoPath
  /** The symbolic link that makes it so. */
  readonly link: RepoPath
  /** The link lies in the folder that it leads to. */
  readonly isRound: boolean
}

/** Says at which paths each file of a commit stands beside its own, nearest first. */
export type OtherNames = (path: RepoPath) => AllNames

interface AllNames {
  readonly names: readonly OtherName[]
  /** There are more, which nobody looked for. */
  readonly isOpen: boolean
}

// As Linux does: so many links on the way to a file, and no more.
const MOST_HOPS = 40
// By way of more than one link.
const MOST_NAMES = 1_000
// Texts come from the repository. What a link holds is a path.
const MOST_CHARACTERS = 1_000

/**
 * Follows symbolic links to files and to folders, one by way of another too, inside of the repository. A file, a link or a submodule through which
 * a link leads, or did before it became a folder, has the name of that link as well: where it leads changes with it.
 *
 * @returns undefined where a commit holds no link, as most do
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap04.html#tag_04_16
 */
export function otherNames({ links }: Pick<FileTree, 'links'>): OtherNames | undefined {
  if (links.size === 0) return undefined
  const ways: Ways = { to: new Map(), around: new Map(), through: new Map() }
  for (const link of links.keys()) {
    // What package managers link, manifests declare.
    if (isInstalled(link)) continue
    const { target, passed } = followed(link, links)
    if (target !== undefined) add(isBelow(target, link) ? ways.around : ways.to, target, link)
    for (const place of passed) add(ways.through, place, link)
  }
  return (path) => namesOf(path, ways)
}

/** Those of the files that are wanted, each under all of its names. */
export function withOtherNames(
  files: Iterable<Pick<TreeEntry, 'path'>>,
  names: OtherNames | undefined,
  isWanted: (path: RepoPath) => boolean = () => true,
): readonly Pick<TreeEntry, 'path'>[] {
  const wanted: Pick<TreeEntry, 'path'>[] = []
  for (const file of files) {
    if (isWanted(file.path)) wanted.push(file)
    for (const name of names?.(file.path).names ?? []) if (isWanted(name.path)) wanted.push(name)
  }
  return wanted
}

/** Links, by what they lead to. */
interface Ways {
  readonly to: Map<RepoPath, RepoPath[]>
  /** Those that lie in the folder that they lead to. */
  readonly around: Map<RepoPath, RepoPath[]>
  /** What lies below such a place does not stand below the link. */
  readonly through: Map<RepoPath, RepoPath[]>
}

function add(links: Map<RepoPath, RepoPath[]>, place: RepoPath, link: RepoPath): void {
  const known = links.get(place)
  if (known === undefined) links.set(place, [link])
  else known.push(link)
}

function namesOf(file: RepoPath, { to, around, through }: Ways): AllNames {
  const known = new Map<RepoPath, Chain>([[file, { links: [], isRound: false }]])
  const found: OtherName[] = []
  let isOpen = false
  const take = (link: RepoPath, path: RepoPath, before: Chain, isRound: boolean) => {
    // Where links lead around in circles, a file has names without end, which all mean the same.
    if (known.has(path) || before.links.includes(link)) return
    if (before.links.length > 0 && found.length >= MOST_NAMES) isOpen = true
    else {
      known.set(path, { links: [...before.links, link], isRound: isRound || before.isRound })
      found.push({ path, link, isRound })
    }
  }
  // It grows meanwhile.
  for (const [path, chain] of known) {
    for (const link of to.get(path) ?? []) take(link, link, chain, false)
    for (const link of through.get(path) ?? []) take(link, link, chain, false)
    for (const folder of foldersAbove(path)) {
      const below = pathInside(folder, path)
      for (const link of to.get(folder) ?? []) take(link, `${link}/${below}`, chain, false)
      if (chain.isRound) continue
      for (const link of around.get(folder) ?? []) take(link, `${link}/${below}`, chain, true)
    }
  }
  return { names: found, isOpen }
}

/** The links by which a name came about. */
interface Chain {
  readonly links: readonly RepoPath[]
  readonly isRound: boolean
}

interface Followed {
  /** Undefined where it leads out of the repository, or around in a circle. */
  readonly target: RepoPath | undefined
  /** All on the way to it. */
  readonly passed: ReadonlySet<RepoPath>
}

function followed(link: RepoPath, links: FileTree['links']): Followed {
  const passed = new Set<RepoPath>()
  const nowhere = { target: undefined, passed }
  let at = parentOf(link)
  let ahead = segmentsOf(links.get(link))
  for (let hops = 0; ahead !== undefined && ahead.length > 0; ) {
    const [segment = '', ...rest]: readonly string[] = ahead
    ahead = rest
    if (segment === '..') {
      if (at === '') return nowhere
      at = parentOf(at)
      continue
    }
    at = inFolder(at, segment)
    if (rest.length === 0) continue
    passed.add(at)
    if (!links.has(at)) continue
    if (hops++ === MOST_HOPS) return nowhere
    const through = segmentsOf(links.get(at))
    ahead = through && [...through, ...rest]
    at = parentOf(at)
  }
  return ahead === undefined ? nowhere : { target: at, passed }
}

/** Undefined for what leads out of the repository. */
function segmentsOf(text: string | undefined): readonly string[] | undefined {
  if (text === undefined || text.startsWith('/') || text.length > MOST_CHARACTERS) return undefined
  return text.split('/').filter((segment) => segment !== '' && segment !== '.')
}
