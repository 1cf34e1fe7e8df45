import type { Project } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import { isBelow, pathInside } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { roleOf } from './file-role.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import type { Kept, Search } from './referred.ts'
import { isDataAmongDocuments, isDocumentation, isLock, sharedFile } from './shared-files.ts'
import { AS_ARGUMENT, MOST_TEXTS, QUOTES, type SoughtFile, type SoughtKind, soughtFiles } from './sought-files.ts'
import { type Side, sharedTouch, type TouchedProject } from './touch.ts'

/**
 * Documents, data among them and contracts, with the projects that read them by a path: those of which a file speaks of it.
 *
 * @param changes of which it is asked
 */
export async function spokenDocuments(
  changes: Iterable<Pick<FileChange, 'path'>>,
  side: Pick<Side, 'graph' | 'tree'>,
  search: Search,
): Promise<NonNullable<Side['spokenOf']>> {
  const paths = new Set([...changes].map(({ path }) => path))
  const kinds = soughtFiles(paths, side).filter(({ files }) => files.length > 0)
  const isSought = ({ files }: SoughtKind) => textsOf(files).size <= MOST_TEXTS
  const sought = kinds.filter(isSought).flatMap(({ files }) => files)
  const open = kinds.filter((kind) => kind.isOpen && !isSought(kind)).flatMap(({ files }) => files)
  const spoken = await speakersOf(sought, side, search)
  return new Map([...spoken, ...byAnybody(open, side)])
}

/** With what else is spoken of. */
export function withSpoken(kept: Kept, spoken: NonNullable<Side['spokenOf']>): Kept {
  if (spoken.size === 0) return kept
  const all = new Map(kept.spokenOf)
  for (const [path, touched] of spoken) all.set(path, [...(all.get(path) ?? []), ...touched])
  return { ...kept, spokenOf: all }
}

function textsOf(files: readonly SoughtFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ texts }) => texts))
}

function byAnybody(files: readonly SoughtFile[], { graph }: Pick<Side, 'graph'>): NonNullable<Side['spokenOf']> {
  const all = [...graph.projects.keys()].map((name) => sharedTouch(name, 'it may read data among documents'))
  return new Map(files.map(({ path }) => [path, all]))
}

async function speakersOf(
  files: readonly SoughtFile[],
  side: Pick<Side, 'graph' | 'tree'>,
  search: Search,
): Promise<NonNullable<Side['spokenOf']>> {
  const byText = new Map<string, SoughtFile[]>()
  for (const file of files) for (const text of file.texts) byText.set(text, [...(byText.get(text) ?? []), file])
  if (byText.size === 0) return new Map()
  const roots = [...side.graph.projects.values()].map(({ root }) => root)
  const found = await search([...byText.keys()], roots.includes('') ? [''] : roots)
  const open = files.filter(({ by }) => by === 'anybody')
  return found === undefined ? byAnybody(open, side) : speakersAt(found, byText, side)
}

function speakersAt(
  found: NonNullable<Awaited<ReturnType<Search>>>,
  byText: ReadonlyMap<string, readonly SoughtFile[]>,
  side: Pick<Side, 'graph' | 'tree'>,
): NonNullable<Side['spokenOf']> {
  const byRoot = projectsByRoot(side.graph)
  const meansOwn = ownNamesFinder(byText.keys(), side.tree, byRoot)
  const speakers = new Map<RepoPath, Map<ProjectName, TouchedProject>>()
  for (const { file, text } of found) {
    const owner = ownerOf(file, byRoot)
    if (owner === undefined || !isReader(file, owner)) continue
    if (meansOwn(text, owner) || meansOther(text, file, { owner, tree: side.tree })) continue
    for (const sought of byText.get(text) ?? []) {
      const touched = touchBy(file, owner, sought)
      const own = speakers.get(sought.path) ?? new Map<ProjectName, TouchedProject>()
      // What is not a test alone counts for all tasks.
      if (touched !== undefined && (!touched.stays || !own.has(owner.name))) own.set(owner.name, touched)
      speakers.set(sought.path, own)
    }
  }
  return new Map([...speakers].map(([path, own]) => [path, [...own.values()]]))
}

/** Whether a task of its project may go by what a file says. */
function isReader(file: RepoPath, { root }: Project): boolean {
  if (isDataAmongDocuments(file) || isLock(file) || isDocumentation(pathInside(root, file), true)) return false
  return sharedFile(file, root !== '')?.reach !== 'nobody'
}

/** Whom a file makes another one concern, of which it speaks. */
function touchBy(file: RepoPath, owner: Project, { by, holder }: SoughtFile): TouchedProject | undefined {
  const role = roleOf(pathInside(owner.root, file))
  const touched = sharedTouch(owner.name, `${printable(file)} speaks of it`)
  if (by === 'tests') {
    const isTest = role !== undefined && role.obeying !== 'every' && role.obeying.includes('test')
    const isNear = holder === undefined || holder.root === '' || holder === owner
    return isTest && isNear ? { ...touched, kinds: ['test'], stays: true } : undefined
  }
  // What manifests name by a path is told apart.
  if (by === 'others' && (holder === owner || owner.manifests.includes(file))) return undefined
  return role === undefined ? touched : { ...touched, kinds: role.obeying, stays: true }
}

/** Whether a text that speaks of a folder at the top has another sense where it stands. */
function meansOther(
  text: string,
  file: RepoPath,
  { owner: { root }, tree }: { readonly owner: Project; readonly tree: Side['tree'] },
): boolean {
  if (AS_ARGUMENT.some((start) => text.startsWith(start))) return !/\.[cm]?[jt]sx?$/.test(file)
  if (!text.startsWith('../') || text.startsWith('../../') || !root.includes('/')) return false
  // One step up leads out of no project further down, by itself.
  const name = text.slice('../'.length)
  const isIts = (path: RepoPath) => path.includes(`/${name}/`, root.length) || path.includes(`/${name}.`, root.length)
  return [...tree.entries.keys()].some((path) => isBelow(root, path) && isIts(path))
}

/** Whether a text is the mere name of a file of which a project has one itself: then it means that. */
function ownNamesFinder(
  texts: Iterable<string>,
  { entries }: Side['tree'],
  roots: ReturnType<typeof projectsByRoot>,
): (text: string, project: Project) => boolean {
  const isName = (text: string) => QUOTES.includes(text.charAt(0))
  const names = new Set([...texts].filter(isName).map((text) => text.slice(1)))
  const owners = new Map<string, Set<Project | undefined>>()
  for (const path of names.size === 0 ? [] : entries.keys()) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (names.has(name)) owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(path, roots)))
  }
  return (text, project) => isName(text) && project.root !== '' && owners.get(text.slice(1))?.has(project) === true
}
