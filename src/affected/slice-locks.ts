import type { ProjectGraph } from '../graph/project-graph.ts'
import { compareLocks, type Difference, type LockComparison } from '../lockfiles/compare.ts'
import { readLock } from '../lockfiles/index.ts'
import type { LockedSet, LockedUse, LockProblem, LockReading } from '../lockfiles/lockfile.ts'
import { printable, printableLines } from '../standards/printable.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import { parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { LockCause } from './affected-set.ts'
import type { LockSlice, LockSlices } from './lock-slice.ts'
import { type LockUsers, usersOf } from './lock-users.ts'
import { isLock, LOCKFILES } from './shared-files.ts'
import type { Side } from './touch.ts'

/** The two texts of a changed lock; one that does not exist is absent. */
export interface LockTexts {
  readonly base?: string
  readonly head?: string
  /** Why a text that exists cannot be had. */
  readonly missing?: string
}

/**
 * Whom each changed lock concerns: those for whom it installs something else than before. A lock that no project calls its own has no
 * slice.
 *
 * @param texts of the changed locks, by path
 */
export async function sliceLocks(
  changes: readonly FileChange[],
  texts: ReadonlyMap<RepoPath, LockTexts>,
  ends: { readonly head: Side; readonly base: Side },
): Promise<LockSlices> {
  const byFile = new Map<RepoPath, LockSlice>()
  const findings: Finding[] = []
  const users = projectsByLock(ends)
  for (const { path: file } of changes) {
    const projects = users.get(file)
    if (projects === undefined || !isLock(file)) continue
    const { slice, finding } = await sliceOf(file, projects, texts.get(file), ends)
    byFile.set(file, slice)
    if (finding !== undefined) findings.push(finding)
  }
  return { byFile, findings }
}

interface Ends {
  readonly head: Side
  readonly base: Side
}

function projectsByLock({ head, base }: Ends): ReadonlyMap<RepoPath, readonly ProjectName[]> {
  const users = new Map<RepoPath, Set<ProjectName>>()
  for (const { graph } of head === base ? [head] : [head, base]) {
    for (const { name, lockfiles } of graph.projects.values()) {
      for (const file of lockfiles) {
        const names = users.get(file)
        if (names === undefined) users.set(file, new Set([name]))
        else names.add(name)
      }
    }
  }
  return new Map([...users].map(([file, names]) => [file, [...names]]))
}

interface Sliced {
  readonly slice: LockSlice
  readonly finding?: Finding
}

async function sliceOf(
  file: RepoPath,
  projects: readonly ProjectName[],
  texts: LockTexts | undefined,
  ends: Ends,
): Promise<Sliced> {
  if (texts === undefined || texts.missing !== undefined) {
    return { slice: everybody(projects, texts?.missing ?? 'its text cannot be had') }
  }
  const memory = new Map<string, unknown>()
  const read = async (text: string | undefined) => (text === undefined ? undefined : readLock(file, text, memory))
  const [head, base] = [await read(texts.head), await read(texts.base)]
  if (head !== undefined && 'problem' in head) {
    return { slice: everybody(projects, cannotBeRead(head.problem)), finding: unreadableLock(file, head.problem) }
  }
  if (base !== undefined && 'problem' in base) {
    return { slice: everybody(projects, `as it was, it ${cannotBeRead(base.problem)}`) }
  }
  const sets = bothSets(base, head)
  return {
    slice: sets === undefined ? everybody(projects, 'it has no text') : compare({ file, projects, ...sets }, ends),
  }
}

/** A lock that is new, or gone, is compared with an empty one. */
function bothSets(
  base: Exclude<LockReading, { problem: LockProblem }> | undefined,
  head: Exclude<LockReading, { problem: LockProblem }> | undefined,
): { readonly base: LockedSet; readonly head: LockedSet } | undefined {
  const some = head?.set ?? base?.set
  if (some === undefined) return undefined
  const empty: LockedSet = { ...some, entries: new Map(), find: () => [], patches: new Map() }
  const nothing = some.importers === undefined ? empty : { ...empty, importers: new Map() }
  return { base: base?.set ?? nothing, head: head?.set ?? nothing }
}

interface Compared {
  readonly file: RepoPath
  readonly projects: readonly ProjectName[]
  readonly base: LockedSet
  readonly head: LockedSet
}

function compare(compared: Compared, ends: Ends): LockSlice {
  const { file, projects, base, head } = compared
  const global = globalChange(base, head)
  if (global !== undefined) return everybody(projects, `${global} changed, which holds for all that it installs`)
  const ecosystem = LOCKFILES.get(file.slice(file.lastIndexOf('/') + 1)) ?? 'node'
  const usersAt = (side: Side, set: LockedSet) => usersOf({ file, ecosystem, set, projects }, side)
  const users = { base: usersAt(ends.base, base), head: usersAt(ends.head, head) }
  const slice = slicedBy(compareLocks(base, head), { ...compared, users, ends })
  if (base.format === head.format || slice.touched.size === 0) return slice
  const formats = `from ${printable(base.format)} to ${printable(head.format)}`
  return { ...everybody(projects, `its format changed ${formats}, and not only that`), patches: slice.patches }
}

function globalChange(base: LockedSet, head: LockedSet): string | undefined {
  const names = [...new Set([...base.globals.keys(), ...head.globals.keys()])]
  return names.find((name) => (base.globals.get(name) ?? 'null') !== (head.globals.get(name) ?? 'null'))
}

interface Users extends Compared {
  readonly users: { readonly base: LockUsers; readonly head: LockUsers }
  readonly ends: Ends
}

function slicedBy(comparison: LockComparison, asked: Users): LockSlice {
  const { file, projects, users, base, head } = asked
  const listed = new Set([...users.head.byProject.keys(), ...users.base.byProject.keys()])
  const all = [...new Set([...projects, ...listed])]
  const { toUsers, toTools } = siblingFilters(asked, listed)
  const toAll = differenceForAll(comparison, asked, toTools)
  const touched = new Map<ProjectName, LockCause>()
  for (const name of all) {
    const own = comparison.differenceFor(
      toUsers(name, users.base.byProject.get(name) ?? [], base),
      toUsers(name, users.head.byProject.get(name) ?? [], head),
    )
    if (own !== undefined) touched.set(name, causeOf(own, false))
    else if (toAll !== undefined) touched.set(name, causeOf(toAll, true))
    else if (!listed.has(name) && comparison.isDifferent) touched.set(name, { type: 'all', why: NOT_LISTED })
  }
  return { users: all, touched, patches: changedPatches(file, base, head) }
}

const NOT_LISTED = 'it does not list this project, so what it fixes for it is not known'

function causeOf({ change, isDevelopmentOnly }: Difference, isForAll: boolean): LockCause {
  return { type: 'entry', ...change, isDevelopmentOnly, isForAll }
}

/**
 * What the root of a workspace installs serves everybody below: all of it where the root is no project, else its tools. Siblings among
 * it do not count, as their own files do not count for everybody either.
 */
function differenceForAll(
  comparison: LockComparison,
  { users, base, head }: Users,
  toTools: (uses: readonly LockedUse[], set: LockedSet) => readonly LockedUse[],
): Difference | undefined {
  const common = comparison.differenceFor(toTools(users.base.common, base), toTools(users.head.common, head))
  if (common !== undefined) return common
  const tools = ({ byProject, atRoot }: LockUsers, set: LockedSet) =>
    toTools(
      (byProject.get(atRoot ?? '') ?? []).filter(({ group }) => group === 'dev'),
      set,
    )
  return comparison.differenceFor(tools(users.base, base), tools(users.head, head))
}

/**
 * What a project uses, without siblings from the work tree that the graph joins it to and the same lock speaks of: whatever differs
 * for them reaches it over that edge, and is told as such.
 */
export function siblingFilters({ file, ends }: Pick<Users, 'file' | 'ends'>, listed: ReadonlySet<ProjectName>) {
  const graphs = ends.head === ends.base ? [ends.head.graph] : [ends.head.graph, ends.base.graph]
  const joined = new Set(graphs.flatMap(localPairs))
  const roots = new Map(graphs.flatMap(({ projects }) => [...projects.values()].map(({ root, name }) => [root, name])))
  const siblingAt = ({ to }: LockedUse, set: LockedSet): ProjectName | undefined => {
    const folder = set.entries.get(to)?.folder
    const root = folder === undefined ? undefined : resolvePath(parentOf(file), folder)
    const sibling = root === undefined ? undefined : roots.get(root)
    return sibling !== undefined && listed.has(sibling) ? sibling : undefined
  }
  return {
    toUsers: (name: ProjectName, uses: readonly LockedUse[], set: LockedSet) =>
      uses.filter((use) => {
        const sibling = siblingAt(use, set)
        return sibling === undefined || !joined.has(`${name}\0${sibling}`)
      }),
    toTools: (uses: readonly LockedUse[], set: LockedSet) => uses.filter((use) => siblingAt(use, set) === undefined),
  }
}

function localPairs({ edges }: ProjectGraph): readonly string[] {
  return edges.filter(({ kind }) => kind === 'local').map(({ from, to }) => `${from}\0${to}`)
}

function changedPatches(file: RepoPath, base: LockedSet, head: LockedSet): readonly RepoPath[] {
  return [...new Set([...base.patches.keys(), ...head.patches.keys()])]
    .filter((patch) => base.patches.get(patch) !== head.patches.get(patch))
    .flatMap((patch) => resolvePath(parentOf(file), patch) ?? [])
}

function everybody(projects: readonly ProjectName[], why: string): LockSlice {
  const cause: LockCause = { type: 'all', why }
  return { users: projects, touched: new Map(projects.map((name) => [name, cause])), patches: [] }
}

function cannotBeRead({ message, line }: LockProblem): string {
  const where = line === undefined ? '' : ` (line ${line})`
  return `cannot be read: ${printable(message)}${where}`
}

function unreadableLock(file: RepoPath, { message, line, column, frame }: LockProblem): Finding {
  return {
    code: 'unreadable-lock',
    severity: 'warning',
    message: `${printable(file)} cannot be read: ${printable(message)}`,
    fix: 'Let its package manager write it anew: until then each change of it concerns all its projects.',
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(frame === undefined ? {} : { frame: printableLines(frame.trimEnd()) }),
  }
}
