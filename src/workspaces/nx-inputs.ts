// https://nx.dev/reference/inputs
import { isObject, memberOf, membersOf, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import type { NxDescription, NxTarget } from './nx-targets.ts'
import { once } from './once.ts'
import type { DeclaredInputs, TaskInputs } from './task-inputs.ts'

/** What a list of inputs comes to; undefined where one of them is of a kind that we do not know. */
interface Collected {
  readonly own: { include: string[]; exclude: string[] }
  readonly workspace: { include: string[]; exclude: string[] }
  readonly ofDependencies: Set<string>
  readsAllOfDependencies: boolean
}

/** Inputs of the targets that state any, or get them from the defaults; undefined where no target does. */
export function nxInputs(project: NxDescription, targets: readonly NxTarget[]): DeclaredInputs | undefined {
  const stating = targets.filter((target) => target.list('inputs').length > 0)
  if (stating.length === 0) return undefined
  const read = once(() => new Map(stating.flatMap((target) => inputsOf(target, project))))
  return {
    get targets() {
      return read()
    },
    named(name) {
      const found = collect([name], project)
      return found === undefined || !isNamed(name, project) ? undefined : { own: found.own, workspace: found.workspace }
    },
    isComplete: !project.settings.hasPlugins,
    root: project.folder,
  }
}

function inputsOf(target: NxTarget, project: NxDescription): readonly (readonly [string, TaskInputs])[] {
  const found = collect(
    target.list('inputs').map(({ value }) => value),
    project,
  )
  if (found === undefined) return []
  const { ofDependencies, ...rest } = found
  return [[target.name, { ...rest, ofDependencies: [...ofDependencies] }]]
}

function collect(
  items: readonly unknown[],
  project: NxDescription,
  asked: Set<string> = new Set(),
): Collected | undefined {
  const found: Collected = {
    own: { include: [], exclude: [] },
    workspace: { include: [], exclude: [] },
    ofDependencies: new Set(),
    readsAllOfDependencies: false,
  }
  const isKnown = takeAll(items, { project, found, open: new Set(), asked })
  if (!isKnown) return undefined
  // Only taking away means: everything else.
  if (found.own.include.length === 0 && found.own.exclude.length > 0) found.own.include.push('**')
  return found
}

interface Taking {
  readonly project: NxDescription
  readonly found: Collected
  /** Names that are being looked up: a circle adds nothing. */
  readonly open: ReadonlySet<string>
  /** The same for names that dependencies are asked for. */
  readonly asked: Set<string>
}

function takeAll(items: readonly unknown[], taking: Taking): boolean {
  return items.every((item) => (typeof item === 'string' ? takeText(item, taking) : takeObject(item, taking)))
}

function takeText(text: string, taking: Taking): boolean {
  if (text.startsWith('^')) return takeOfDependencies(text.slice(1), taking)
  return /^!?\{(?:projectRoot|workspaceRoot)\}/.test(text) ? takeFiles(text, taking) : takeName(text, taking)
}

function takeObject(item: unknown, taking: Taking): boolean {
  if (!isObject(item)) return false
  const keys = new Set(membersOf(item).map(([key]) => key))
  const fileset = stringMember(item, 'fileset')
  if (fileset !== undefined) {
    if (memberOf(item, 'dependencies') !== true) return takeFiles(fileset, taking)
    taking.found.readsAllOfDependencies = true
    return true
  }
  const input = stringMember(item, 'input')
  if (input !== undefined) return takeReference(input, item, taking)
  if (keys.has('dependentTasksOutputFiles')) {
    taking.found.readsAllOfDependencies = true
    return true
  }
  // Neither of these is a file of the repository; locks tell of dependencies from elsewhere.
  return keys.has('env') || keys.has('runtime') || keys.has('externalDependencies')
}

/** `{ "input": "production", "projects": "dependencies" }` */
function takeReference(input: string, item: unknown, taking: Taking): boolean {
  const projects = memberOf(item, 'projects')
  if (memberOf(item, 'dependencies') === true || projects === 'dependencies') return takeOfDependencies(input, taking)
  if (projects === undefined || projects === 'self') return takeName(input, taking)
  // Projects that are named are edges of the graph.
  taking.found.readsAllOfDependencies = true
  return true
}

/** The set of each dependency; what it holds of the repository is the same for all. */
function takeOfDependencies(name: string, { project, found, asked }: Taking): boolean {
  found.ofDependencies.add(name)
  if (asked.has(name)) return true
  asked.add(name)
  const theirs = collect([name], project, asked)
  if (theirs === undefined) return false
  found.workspace.include.push(...theirs.workspace.include)
  for (const other of theirs.ofDependencies) found.ofDependencies.add(other)
  return true
}

function takeName(name: string, { project, found, open, asked }: Taking): boolean {
  if (open.has(name)) return true
  const items = namedItems(name, project)
  if (items === undefined) return false
  return takeAll(items, { project, found, open: new Set([...open, name]), asked })
}

/** What a set of inputs holds, by the project or by nx.json; undefined where neither has one of that name. */
export function namedItems(name: string, { value, settings }: NxDescription): readonly unknown[] | undefined {
  const stated = memberOf(memberOf(value, 'namedInputs'), name) ?? settings.namedInputs.get(name)
  if (Array.isArray(stated)) return stated
  return name === 'default' && stated === undefined ? ['{projectRoot}/**/*'] : undefined
}

function isNamed(name: string, project: NxDescription): boolean {
  return namedItems(name, project) !== undefined
}

function takeFiles(text: string, { project, found }: Taking): boolean {
  const isTakenAway = text.startsWith('!')
  const match = /^!?\{(projectRoot|workspaceRoot)\}\/?(.*)$/s.exec(text)
  if (match === null) return false
  const [, token, rest = ''] = match
  const pattern = rest.replaceAll('{projectName}', project.name).replaceAll('{projectRoot}', project.folder) || '**'
  const place = token === 'projectRoot' ? found.own : found.workspace
  const glob = token === 'projectRoot' ? pattern : inFolderOf(project.settings.root, pattern)
  ;(isTakenAway ? place.exclude : place.include).push(glob)
  return true
}

function inFolderOf(root: RepoPath, pattern: string): string {
  return root === '' ? pattern : `${root}/${pattern}`
}
