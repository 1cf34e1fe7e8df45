import { digestClosures } from '../lockfiles/closures.ts'
import { readLock } from '../lockfiles/index.ts'
import type { LockedSet, LockedUse } from '../lockfiles/lockfile.ts'
import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { usersOf } from './lock-users.ts'
import { LOCKFILES } from './shared-files.ts'
import { siblingFilters } from './slice-locks.ts'
import type { Side } from './touch.ts'

/** What one lock fixes for one project, as one text each. */
export interface LockedState {
  readonly project: ProjectName
  /** What its dependents get, too. */
  readonly carried: string
  /** What it has for its own development. */
  readonly own: string
}

/**
 * What a lock fixes, for each project that uses it: the same texts wherever {@link sliceLocks} finds no difference. Versions of what is loaded
 * from the work tree are no part of them. Undefined where the lock cannot be read.
 *
 * @param digest a short text for a long one
 */
export async function lockedStates(
  file: RepoPath,
  text: string,
  side: Side,
  digest: (text: string) => string,
): Promise<readonly LockedState[] | undefined> {
  const reading = await readLock(file, text, new Map())
  if ('problem' in reading) return undefined
  const { set } = reading
  const projects = [...side.graph.projects.values()].flatMap((one) => (one.lockfiles.includes(file) ? one.name : []))
  const ecosystem = LOCKFILES.get(file.slice(file.lastIndexOf('/') + 1)) ?? 'node'
  const users = usersOf({ file, ecosystem, set, projects }, side)
  const listed = new Set(users.byProject.keys())
  const { toUsers, toTools } = siblingFilters({ file, ends: { head: side, base: side } }, listed)
  const closures = digestClosures(set, digest, { hash: (hash) => hash, conditions: (conditions) => conditions })
  const told = (uses: readonly LockedUse[]) =>
    digest([...new Set(uses.map(({ to, label }) => `${label}\x01${closures.get(to) ?? to}`))].sort().join('\x02'))
  const forAll = toTools(users.common, set)
  const tools = toTools((users.byProject.get(users.atRoot ?? '') ?? []).filter(isForDevelopment), set)
  const globals = digest(
    [`${set.hashFormat}`, ...[...set.globals].map((pair) => pair.join('\x01')).sort()].join('\x02'),
  )
  return [...new Set([...projects, ...listed])].map((project) => {
    if (!listed.has(project)) return { project, carried: wholeOf(set, closures, globals, digest), own: '' }
    const uses = toUsers(project, users.byProject.get(project) ?? [], set)
    const isCarried = (use: LockedUse) => !isForDevelopment(use)
    const carried = [globals, told(uses.filter(isCarried)), told(forAll.filter(isCarried))]
    return { project, carried: carried.join(' '), own: [told(uses), told(forAll), told(tools)].join(' ') }
  })
}

function isForDevelopment({ group }: LockedUse): boolean {
  return group === 'dev'
}

/** A project that the lock does not list may use whatever is in it. */
function wholeOf(
  { entries }: LockedSet,
  closures: ReadonlyMap<string, string>,
  globals: string,
  digest: (text: string) => string,
): string {
  return `${globals} ${digest([...new Set([...entries.keys()].map((key) => closures.get(key) ?? key))].sort().join('\x02'))}`
}
