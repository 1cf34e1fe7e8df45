import { isRegular } from '../standards/git-modes.ts'
import type { Git, RepoPath, TreeEntry } from '../system/system.ts'
import { once } from '../workspaces/once.ts'
import { foldersAbove, isCalled, isInstalled, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import { isTsconfig } from '../workspaces/typescript.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import { isLock, sharedFile } from './shared-files.ts'
import type { Side } from './touch.ts'

const READS = /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|sh)$|rc$|(?:^|\/)(?:Makefile|justfile)$/
const RUNS = /\.(?:[cm]?[jt]sx?|sh)$|(?:^|\/)(?:Makefile|justfile)$/
const SETTINGS_IN_CODE =
  /(?:\.config|\.setup|\.workspace|\.preset)(?:\.[\w-]+)?\.[cm]?[jt]s$|(?:^|\/)\.[\w.-]+\.[cm]?[jt]s$/
const TOLD = /[\w.@/<>{}$-]*tsconfig[\w.-]*/g
const DECODER = new TextDecoder('utf-8')

/**
 * Files that speak of settings of TypeScript outside of projects, by those settings: what lies right in a project's folder or its package.json names, code and known settings
 * in none, and code that is called settings, by a path or by the name alone. Settings that extend others are not among them.
 *
 * @param files a change of which is asked about
 */
export async function settingsSpeakers(
  files: Iterable<Pick<TreeEntry, 'path'>>,
  { graph, tree }: Pick<Side, 'graph' | 'tree'>,
  git: Pick<Git, 'blobs'>,
): Promise<ReadonlyMap<RepoPath, readonly RepoPath[]>> {
  const roots = projectsByRoot(graph)
  const isOutside = (path: RepoPath) => (ownerOf(path, roots)?.root ?? '') === ''
  const asked = new Set([...files].flatMap(({ path }) => (isTsconfig(path) && isOutside(path) ? path : [])))
  if (asked.size === 0) return new Map()
  const named = once(() => namedInManifests(graph, tree))
  const speaking = [...tree.entries.values()].filter(({ path, mode }) => {
    if (!READS.test(path) || !isRegular(mode) || isElsewhere(path)) return false
    const root = ownerOf(path, roots)?.root
    if (root === parentOf(path) && root !== '') return true
    if (named().has(path)) return true
    // Data outside of projects that nobody knows is often a list of what is to be left out.
    const isFree = root === undefined || !path.includes('/')
    return SETTINGS_IN_CODE.test(path) || (isFree && (RUNS.test(path) || sharedFile(path, false) !== undefined))
  })
  const blobs = await git.blobs(speaking.map(({ objectId }) => objectId))
  const speakers = new Map<RepoPath, RepoPath[]>()
  for (const { path, objectId } of speaking) {
    const text = DECODER.decode(blobs.get(objectId))
    const told = text.includes('tsconfig') ? [...new Set(text.match(TOLD))] : []
    const meant = new Set(told.flatMap((one) => meantBy(one, path, ownerOf(path, roots)?.root ?? '', tree)))
    for (const one of meant) if (asked.has(one)) speakers.set(one, [...(speakers.get(one) ?? []), path])
  }
  return speakers
}

const CODE_NAMED = /[\w@./-]+\.(?:[cm]?[jt]sx?|sh)\b/g

/** Files of projects that others load by their package, or that scripts start. */
function namedInManifests({ projects }: Side['graph'], tree: FileTree): ReadonlySet<RepoPath> {
  const named = new Set<RepoPath>()
  for (const { root, manifests } of projects.values()) {
    const manifest = root === '' ? undefined : manifests.find((file) => isCalled(file, 'package.json'))
    const text = manifest === undefined ? '' : (tree.text(manifest) ?? '')
    for (const [name] of text.matchAll(CODE_NAMED)) named.add(resolvePath(root, name) ?? '')
  }
  return named
}

/** What Nx is told that tasks read it takes by itself; who extends whom is told elsewhere. */
function isElsewhere(path: RepoPath): boolean {
  return isTsconfig(path) || isLock(path) || path === 'nx.json' || isInstalled(path)
}

/** A path may start where the file lies, at its project, or, without dots in front, further up; a name alone is the nearest file of that name. */
function meantBy(told: string, file: RepoPath, root: RepoPath, { entries }: FileTree): readonly RepoPath[] {
  const path = told
    // Whatever stands for a folder.
    .replace(/^.*[>}]/, '')
    .replace(/^\/+/, '')
    .replace(/[.-]+$/, '')
  const starts = path.startsWith('.') ? [parentOf(file), root] : foldersAbove(file)
  const found = starts.flatMap((start) => {
    const place = resolvePath(start, path)
    return place === undefined ? [] : [place, `${place}.json`].filter((one) => entries.has(one))
  })
  return path.includes('/') ? found : found.slice(0, 1)
}
