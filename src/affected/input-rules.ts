import type { ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { DeclaredInputs, FilePatterns, TaskInputs } from '../workspaces/task-inputs.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/** Of which tasks it is stated what they read, ready to be asked about many files. */
export interface InputRules {
  /** Those of a project; undefined where nothing is stated of any of its tasks. */
  of(project: ProjectName): ProjectInputs | undefined
  /** Whether any task states that it reads this file of the repository; `isByParts` as in {@link FileRule}. */
  isStated(path: RepoPath, isByParts: boolean): boolean
}

/** Some files, by their paths in the repository. */
export interface FileRule {
  /**
   * Whether it is among them. What changed in a manifest that is compared part by part concerns tasks by what each part means: only a glob
   * that names such a file (`package.json`, and not the like of `**` for whatever there is) makes a task read all of it.
   */
  holds(path: RepoPath, isByParts: boolean): boolean
}

/** What one project's settings state. */
interface ProjectInputs {
  /** By target; one that is absent states nothing. */
  readonly targets: ReadonlyMap<string, TaskRule>
  /** Whether there are no other targets than those that are known. */
  readonly isComplete: boolean
  /** What its own set of that name holds, by paths in the repository; undefined where it has no such set. */
  named(name: string): Pick<TaskRule, 'own' | 'shared'> | undefined
}

/** What one task reads. */
export interface TaskRule extends Pick<TaskInputs, 'ofDependencies' | 'readsAllOfDependencies'> {
  /** Of the files of its project. */
  readonly own: FileRule
  /** Of all files of the repository. */
  readonly shared: FileRule
}

// Globs come from the repository: bounded, so that none can stall a run.
const MOST_PATTERNS = 500
const MOST_CHARACTERS = 1_000

type Matcher = (path: string) => boolean

const NEVER: Matcher = () => false
const NOTHING: FileRule = { holds: NEVER }

/** The rules of a graph; undefined where no project states any, which is so for most. */
export async function compileInputs({ projects }: ProjectGraph): Promise<InputRules | undefined> {
  const stating = [...projects.values()].flatMap(({ name, inputs }) => (inputs === undefined ? [] : [{ name, inputs }]))
  if (stating.length === 0) return undefined
  const { default: picomatch } = await import('picomatch')
  const compile = remembering((globs) => picomatch([...globs], { dot: true }))
  const rules = new Map<ProjectName, ProjectInputs>()
  const shared = new Set<FileRule>()
  for (const { name, inputs } of stating) {
    const targets = [...inputs.targets].flatMap(([target, stated]) =>
      isBounded(stated) ? [[target, ruleOf(stated, inputs.root, compile)] as const] : [],
    )
    for (const [, rule] of targets) shared.add(rule.shared)
    const { isComplete } = inputs
    rules.set(name, { targets: new Map(targets), isComplete, named: namedFinder(inputs, compile) })
  }
  return {
    of: (project) => rules.get(project),
    isStated: (path, isByParts) => [...shared].some((files) => files.holds(path, isByParts)),
  }
}

type Compile = (patterns: FilePatterns) => FileRule

/** Most projects state the same: each list of globs is compiled once. */
function remembering(compile: (globs: readonly string[]) => Matcher): Compile {
  const known = new Map<string, FileRule>()
  return (patterns) => {
    const key = JSON.stringify([patterns.include, patterns.exclude])
    const found = known.get(key) ?? fileRule(patterns, compile)
    known.set(key, found)
    return found
  }
}

function fileRule({ include, exclude }: FilePatterns, compile: (globs: readonly string[]) => Matcher): FileRule {
  if (include.length === 0) return NOTHING
  const naming = include.filter((glob) => !FOR_WHATEVER.test(glob))
  const takes = compile(include)
  const names = naming.length === include.length ? takes : naming.length === 0 ? NEVER : compile(naming)
  const leavesOut = exclude.length === 0 ? NEVER : compile(exclude)
  return { holds: (path, isByParts) => (isByParts ? names(path) : takes(path)) && !leavesOut(path) }
}

// Whatever lies in a folder.
const FOR_WHATEVER = /(?:^|\/)\*+$/

function isBounded({ own, workspace }: TaskInputs): boolean {
  const globs = [own, workspace].flatMap(({ include, exclude }) => [...include, ...exclude])
  return globs.length <= MOST_PATTERNS && globs.every(({ length }) => length <= MOST_CHARACTERS)
}

function ruleOf(stated: TaskInputs, root: RepoPath, compile: Compile): TaskRule {
  const { ofDependencies, readsAllOfDependencies } = stated
  const own = below(root, compile(stated.own))
  return { ofDependencies, readsAllOfDependencies, own, shared: compile(stated.workspace) }
}

function namedFinder({ root, named }: DeclaredInputs, compile: Compile): ProjectInputs['named'] {
  return (name) => {
    const found = named(name)
    return found && { own: below(root, compile(found.own)), shared: compile(found.workspace) }
  }
}

function below(root: RepoPath, files: FileRule): FileRule {
  if (root === '' || files === NOTHING) return files
  const start = `${root}/`
  return { holds: (path, isByParts) => path.startsWith(start) && files.holds(path.slice(start.length), isByParts) }
}
