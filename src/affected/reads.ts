import { hash } from 'node:crypto'
import type { Project } from '../graph/project-graph.ts'
import { isRegular } from '../standards/git-modes.ts'
import type { ObjectId, RepoPath, TreeEntry } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Effect, Kinds } from './effect.ts'
import { type LockedState, lockedStates } from './lock-reads.ts'
import { NO_LOCKS } from './lock-slice.ts'
import { isLocked, isReadByParts, sampleManifests } from './manifest-effects.ts'
import { manifestParts } from './manifest-parts.ts'
import { mayStateVersion, withoutOwnVersion } from './own-version.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import { isLock } from './shared-files.ts'
import type { Side, Touch, TouchedProject } from './touch.ts'
import { isTaskSettings, touchFinders } from './touched-projects.ts'
import type { VersionSpeaker } from './version-speakers.ts'

/** One thing that concerns a project in one commit: a file, a part of a manifest, what a lock fixes. */
export interface Read {
  /** The file it stands in. */
  readonly file: RepoPath
  /** The part of it; empty where all of it counts. */
  readonly part: string
  /** A short text that stands for its state. */
  readonly digest: string
  /** The tasks that it concerns. */
  readonly kinds: Kinds
  /** Dependents see nothing of it. */
  readonly stays: boolean
  /** It lies in the project. */
  readonly isOwn: boolean
  readonly isLock: boolean
  /** It concerns tasks whose settings state what they read, whatever they state. */
  readonly isApart: boolean
}

/** A file of the commit, with the state of what stands in it. */
export interface FileState {
  readonly path: RepoPath
  readonly owner: ProjectName | undefined
  readonly digest: string
  /** Its parts are told apart, as far as nobody asks for all of it. */
  readonly isByParts: boolean
}

/** What each project reads of one commit, in the state that it has there. */
export interface Reads {
  of(project: ProjectName): readonly Read[]
  /** What concerns every project. */
  readonly everybody: readonly Read[]
  /** All files that anybody might state as an input. */
  readonly files: readonly FileState[]
  /** Whom a path concerns, whether it stands in the commit or not. */
  touch(path: RepoPath): Touch
}

/** The files of a commit of which {@link readsIn} needs the texts: locks, manifests, and those that may state a project's version. */
export function textsForReads({ graph, tree }: Pick<Side, 'graph' | 'tree'>): readonly TreeEntry[] {
  const roots = projectsByRoot(graph)
  const locks = new Set([...graph.projects.values()].flatMap(({ lockfiles }) => lockfiles))
  return [...tree.entries.values()].filter((entry) => isRegular(entry.mode) && isNeeded(entry, locks, roots))
}

function isNeeded({ path }: TreeEntry, locks: ReadonlySet<RepoPath>, roots: Roots): boolean {
  if (locks.has(path) || isReadByParts(path)) return true
  const owner = path.endsWith('.py') ? ownerOf(path, roots) : undefined
  return owner !== undefined && mayStateVersion(path, owner)
}

type Roots = ReadonlyMap<RepoPath, Project>

/**
 * What each project reads: the very files, parts of manifests and slices of locks by which a change of them would touch it. A project that
 * no change between two commits affects therefore reads the same in both. Versions of projects are not among it, but for those who speak of them.
 *
 * @param side with all of its tsconfig files in `extenders`, and all files that stay with their project in `contained`
 * @param texts of the files that {@link textsForReads} names, by object id
 */
export async function readsIn(
  side: Side,
  texts: ReadonlyMap<ObjectId, string>,
  speakers: readonly VersionSpeaker[],
): Promise<Reads> {
  const effects = new Map<RepoPath, readonly Effect[]>()
  const contents = { locks: NO_LOCKS, effects, lost: [] }
  const { own: find, byLinks, either } = touchFinders(side, side, contents)
  const roots = projectsByRoot(side.graph)
  const isSample = sampleManifests(side.graph)
  const gathered: Gathered = { byProject: new Map(), everybody: [], files: [] }
  const locks = new Set([...side.graph.projects.values()].flatMap(({ lockfiles }) => lockfiles))
  const stating = new Map<ProjectName, ObjectId[]>()
  for (const entry of side.tree.entries.values()) {
    const { path, mode, objectId } = entry
    const owner = ownerOf(path, roots)
    const text = isRegular(mode) ? texts.get(objectId) : undefined
    const plain = owner === undefined ? objectId : versionless(path, owner, text, objectId)
    if (owner !== undefined && plain !== objectId)
      stating.set(owner.name, [...(stating.get(owner.name) ?? []), objectId])
    const whole = `${mode} ${plain}`
    const isParted = text !== undefined && isReadByParts(path) && !isSample(path)
    const parts = isParted ? await manifestParts(path, text, isLocked(path, side.graph)) : undefined
    const digest = parts === undefined ? whole : digestOf(parts.map((part) => part.text).join('\0'))
    if (!side.settings.isIgnored(path)) {
      gathered.files.push({ path, owner: owner?.name, digest, isByParts: parts !== undefined })
    }
    const touch = byLinks(path)
    if (touch !== undefined) add(gathered, touch, { file: path, part: '', digest: `${mode} ${objectId}` })
    const states = text === undefined || !locks.has(path) || !isLock(path) ? undefined : await lockOf(path, text, side)
    if (states !== undefined) addLock(gathered, path, states, side, whole)
    else if (parts === undefined) add(gathered, find(path), { file: path, part: '', digest: whole })
    else {
      for (const { text: value, effects: own } of parts) {
        effects.set(path, own)
        add(gathered, find(path), { file: path, part: own[0]?.part ?? '', digest: digestOf(value) })
      }
      effects.delete(path)
    }
  }
  for (const { project, of, kinds } of [...speakers, ...unsoughtSpeakers(stating.keys(), side.graph)]) {
    const { version = '', manifests: [file = ''] = [] } = side.graph.projects.get(of) ?? {}
    const digest = digestOf([version, ...(stating.get(of) ?? [])].join('\0'))
    const manner = { kinds, stays: true, isOwn: project === of, isLock: false, isApart: true }
    addRead(gathered, project, { file, part: 'its version', digest, ...manner })
  }
  const { byProject, everybody, files } = gathered
  return { of: (project) => byProject.get(project) ?? [], everybody, files, touch: either }
}

/** What a manifest leaves to a file of its project was not looked for in the tests of that. */
function unsoughtSpeakers(stating: Iterable<ProjectName>, { projects }: Side['graph']): readonly VersionSpeaker[] {
  const unsought = [...stating].filter((name) => projects.get(name)?.version === undefined)
  return unsought.map((name) => ({ project: name, of: name, kinds: ['test'] }))
}

interface Gathered {
  readonly byProject: Map<ProjectName, Read[]>
  readonly everybody: Read[]
  readonly files: FileState[]
}

type State = Pick<Read, 'file' | 'part' | 'digest'>

function add(gathered: Gathered, touch: Touch, state: State): void {
  if (touch.type === 'ignored') return
  if (touch.type === 'everything') {
    gathered.everybody.push({ ...state, kinds: 'every', stays: false, isOwn: false, isLock: false, isApart: true })
    return
  }
  for (const one of touch.touched) addRead(gathered, one.project, { ...state, ...mannerOf(one, state.file) })
}

function mannerOf(touched: TouchedProject, file: RepoPath): Omit<Read, keyof State> {
  const { by, kinds, stays } = touched
  const isWhole = by === 'own-file' && touched.part === undefined
  const isApart = touched.isJudged !== true && (!isWhole || isTaskSettings(file))
  return { kinds, stays, isOwn: by === 'own-file', isLock: by === 'lockfile', isApart }
}

function addRead({ byProject }: Gathered, project: ProjectName, read: Read): void {
  const own = byProject.get(project)
  if (own === undefined) byProject.set(project, [read])
  else own.push(read)
}

/** What a lock fixes concerns whoever installs it; all of it those alone that the settings name. */
function addLock(
  gathered: Gathered,
  file: RepoPath,
  states: readonly LockedState[],
  { settings, graph }: Side,
  whole: string,
): void {
  const manner = { kinds: 'every', isOwn: false, isLock: true, isApart: true } as const
  for (const project of settings.inputOf(file).filter((name) => graph.projects.has(name))) {
    addRead(gathered, project, { file, part: '', digest: whole, ...manner, isLock: false, stays: false })
  }
  if (settings.isIgnored(file)) return
  for (const { project, carried, own } of states) {
    addRead(gathered, project, { file, part: 'packages', digest: digestOf(carried), ...manner, stays: false })
    addRead(gathered, project, { file, part: 'development', digest: digestOf(own), ...manner, stays: true })
  }
}

function lockOf(path: RepoPath, text: string, side: Side): Promise<readonly LockedState[] | undefined> {
  return lockedStates(path, text, side, digestOf)
}

function versionless(path: RepoPath, owner: Project, text: string | undefined, objectId: ObjectId): string {
  if (text === undefined || !mayStateVersion(path, owner)) return objectId
  const without = withoutOwnVersion(text, owner)
  return without === text ? objectId : digestOf(without)
}

/** 120 bits of SHA-256: what somebody else wrote is not to have the digest of something that was tested. */
export function digestOf(text: string): string {
  // Names that are no text are told apart by what UTF-8 has no bytes for.
  return hash('sha256', text.isWellFormed() ? text : JSON.stringify(text), 'base64url').slice(0, 20)
}
