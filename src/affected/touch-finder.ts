import type { Project } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { once } from '../workspaces/once.ts'
import { isCalled, pathInside } from '../workspaces/repo-paths.ts'
import { isTsconfig } from '../workspaces/typescript.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { type DocumentTouch, documentTouchFinder } from './documents.ts'
import { type Effect, statesLint } from './effect.ts'
import { effectsTouch } from './effects-touch.ts'
import { roleOf } from './file-role.ts'
import { eitherTouch } from './link-touch.ts'
import { lockTouch, unreadLockTouch } from './lock-touch.ts'
import { namedPaths } from './named-paths.ts'
import { ownerOf, projectsBelow, projectsByRoot } from './places.ts'
import { scriptCallers, scriptNamers } from './script-callers.ts'
import { isDocumentation, isLock, LOCKFILES, type SharedFile, sharedFile } from './shared-files.ts'
import { type AroundTouches, tasksAround } from './tasks-around.ts'
import { type Contents, ownTouch, type Side, sharedTouch, type Touch, type TouchedProject } from './touch.ts'

/** Answers for many files of one side: where each project lies is looked up once. */
export function touchFinder(side: Side, { locks, effects }: Contents): (path: RepoPath) => Touch {
  const roots = projectsByRoot(side.graph)
  const callers = once(() => scriptCallers(side))
  const namers = once(() => scriptNamers(side.graph))
  const documents = documentTouchFinder(side)
  const around = tasksAround(side)
  const named = once(() => namedPaths(side))
  const patched = new Map([...locks.byFile].flatMap(([lock, { patches }]) => patches.map((patch) => [patch, lock])))
  return (path) => {
    const owner = ownerOf(path, roots)
    const parts = effects.get(path)
    const byContents =
      lockTouch(path, locks, patched) ?? (parts && effectsTouch(path, parts, side, { owner, callers, namers }))
    const isSame = parts?.length === 0
    return touch(path, side, {
      owner,
      callers,
      namers,
      documents,
      around,
      named,
      isSame,
      ...(byContents === undefined ? {} : { byContents }),
    })
  }
}

interface Known {
  readonly owner: Project | undefined
  readonly callers: () => readonly Project[]
  readonly namers: () => (project: Project) => readonly Project[]
  readonly documents: DocumentTouch
  readonly around: AroundTouches
  /** Those whose manifests name a file further away. */
  readonly named: () => (path: RepoPath) => readonly TouchedProject[]
  /** A manifest in which nothing is different. */
  readonly isSame: boolean
  /** What stands in the file says, or in the locks. */
  readonly byContents?: Touch
}

/** What tells whom a file concerns by its place. */
type Around = Pick<Known, 'owner' | 'documents'>

function touch(path: RepoPath, side: Side, known: Known): Touch {
  const inputs = side.settings.inputOf(path).filter((name) => side.graph.projects.has(name))
  const declared = inputs.map((project) => sharedTouch(project, 'maestro.toml names it as an input'))
  if (side.settings.isIgnored(path)) return among(declared, { type: 'ignored', rule: 'maestro.toml ignores it' })
  const { byContents, owner, isSame } = known
  const read = byContents ?? concern(path, side, known)
  const isUnread = isSame || owner === undefined || isLock(path)
  const others = isSame || isLock(path) ? [] : known.named()(path)
  return withOthers(read, [...(isUnread ? [] : known.around(path, owner)), ...others, ...declared])
}

function among(touched: readonly TouchedProject[], otherwise: Touch): Touch {
  return touched.length > 0 ? { type: 'projects', touched } : otherwise
}

function withOthers(touch: Touch, others: readonly TouchedProject[]): Touch {
  if (touch.type === 'everything') return touch
  return touch.type === 'projects' ? { ...touch, touched: [...touch.touched, ...others] } : among(others, touch)
}

function concern(path: RepoPath, side: Side, known: Known): Touch {
  const { owner } = known
  const name = path.slice(path.lastIndexOf('/') + 1)
  const lockOf = LOCKFILES.get(name)
  if (lockOf !== undefined) return unreadLockTouch(path, lockOf, side, owner)
  const extenders = side.extenders.get(path)
  if (extenders === undefined) return ordinaryTouch(path, side, known)
  if (isTsconfig(path))
    return eitherTouch(tsconfigTouch(path, extenders, side, owner), speakersTouch(path, side, known))
  // By its name it could be anything else, too.
  const touch = ordinaryTouch(path, side, known)
  const extending = extendingTouches(extenders, side)
  return touch.type === 'projects' ? { ...touch, touched: [...touch.touched, ...extending] } : among(extending, touch)
}

function ordinaryTouch(path: RepoPath, side: Side, { owner, documents }: Around): Touch {
  const known = sharedFile(path, owner !== undefined && owner.root !== '')
  if (known !== undefined) return knownTouch(path, known, side, owner)
  if (isDocumentation(fromProject(path, owner), owner !== undefined) && !isPackageData(path, side, owner)) {
    return documents(path, owner)
  }
  if (owner === undefined) return { type: 'everything', rule: 'it lies in no project, so any of them may read it' }
  if (owner.root === '' && !path.includes('/')) {
    return { type: 'everything', rule: 'it lies at the root, so any project may read it' }
  }
  return { type: 'projects', touched: ownTouches(path, side, owner) }
}

/** The project that holds a file, and those that speak of it though they could not load it. */
function ownTouches(path: RepoPath, { contained, spokenOf }: Side, { name }: Project): readonly TouchedProject[] {
  return [ownTouch(name, contained.get(path)), ...(spokenOf?.get(path) ?? [])]
}

function tsconfigTouch(path: RepoPath, extenders: readonly RepoPath[], side: Side, owner: Project | undefined): Touch {
  const touched = [
    ...extendingTouches(extenders, side),
    ...withoutOwnTsconfig(path, side).map((name) => sharedTouch(name, 'the nearest TypeScript settings above it')),
  ]
  const all = owner === undefined ? touched : [ownTouch(owner.name), ...touched]
  return all.length > 0 ? { type: 'projects', touched: all } : { type: 'ignored', rule: 'no project extends it' }
}

/** Whom files concern that speak of another one, each as far as it does; undefined where nobody reads any that does. */
function speakersTouch(path: RepoPath, side: Side, { callers, namers, documents }: Known): Touch | undefined {
  const speakers = side.speakers?.get(path)
  if (speakers === undefined) return undefined
  const roots = projectsByRoot(side.graph)
  const touched: TouchedProject[] = []
  for (const file of speakers) {
    if (side.settings.isIgnored(file)) continue
    const owner = ownerOf(file, roots)
    const touch = isCalled(file, 'package.json')
      ? effectsTouch(file, [SPOKEN_IN_SCRIPTS], side, { owner, callers, namers })
      : ordinaryTouch(file, side, { owner, documents })
    const way = `${printable(file)} speaks of it`
    if (touch.type === 'everything') return { type: 'everything', rule: `${way}, and ${touch.rule}` }
    if (touch.type === 'ignored') continue
    const role = owner === undefined ? undefined : roleOf(fromProject(file, owner))
    const manner = { kinds: role?.obeying ?? 'every', stays: role !== undefined }
    for (const { project, kinds, stays } of touch.touched) {
      touched.push({ ...sharedTouch(project, way), ...(project === owner?.name ? manner : { kinds, stays }) })
    }
  }
  return touched.length > 0 ? { type: 'projects', touched } : undefined
}

const SPOKEN_IN_SCRIPTS: Effect = { part: '"scripts"', reach: 'callers', kinds: 'every', stays: false }

/** Projects whose own settings build on a file, and those that have none and take such settings from above. */
function extendingTouches(extenders: readonly RepoPath[], side: Side): readonly TouchedProject[] {
  const roots = projectsByRoot(side.graph)
  const extending = extenders.flatMap((file) => {
    const owner = ownerOf(file, roots)
    return [...(owner === undefined ? [] : [owner.name]), ...withoutOwnTsconfig(file, side)]
  })
  return [...new Set(extending)].map((name) => sharedTouch(name, 'its TypeScript settings extend it'))
}

/** Tools that look for a tsconfig.json take the nearest one above: it holds for those below that have none. */
function withoutOwnTsconfig(path: RepoPath, { graph, tree }: Side): readonly ProjectName[] {
  if (path !== 'tsconfig.json' && !path.endsWith('/tsconfig.json')) return []
  return projectsBelow(path, ['node'], graph).filter((name) => {
    const root = graph.projects.get(name)?.root ?? ''
    return !tree.entries.has(root === '' ? 'tsconfig.json' : `${root}/tsconfig.json`)
  })
}

function knownTouch(
  path: RepoPath,
  { reach, ecosystems, rule, kinds }: SharedFile,
  side: Side,
  owner: Project | undefined,
): Touch {
  if (reach === 'nobody') {
    // A project at the root may format whatever there is.
    const isLinted = owner !== undefined && statesLint(owner)
    return isLinted ? { type: 'projects', touched: [ownTouch(owner.name, ['lint'])] } : { type: 'ignored', rule }
  }
  if (reach === 'all') return { type: 'everything', rule }
  const below = projectsBelow(kinds === undefined ? path : '', ecosystems ?? [], side.graph).filter(
    (name) => name !== owner?.name,
  )
  const role = roleOf(path.slice(path.lastIndexOf('/') + 1))
  const settings =
    kinds !== undefined ? { kinds, stays: true } : role === undefined ? {} : { kinds: role.obeying, stays: true }
  const touched = below.map((project) => ({ ...sharedTouch(project, rule), ...settings }))
  const all = owner === undefined ? touched : [...ownTouches(path, side, owner), ...touched]
  return all.length > 0 ? { type: 'projects', touched: all } : { type: 'ignored', rule: 'no project lies below it' }
}

function fromProject(path: RepoPath, owner: Project | undefined): RepoPath {
  return owner === undefined ? path : pathInside(owner.root, path)
}

/** A document inside an importable package is data that the program may read: a prompt, a template. */
function isPackageData(path: RepoPath, side: Side, owner: Project | undefined): boolean {
  const floor = owner?.root.length ?? 0
  for (let at = path.lastIndexOf('/'); at > floor; at = path.lastIndexOf('/', at - 1)) {
    if (side.tree.entries.has(`${path.slice(0, at)}/__init__.py`)) return owner !== undefined
  }
  return false
}
