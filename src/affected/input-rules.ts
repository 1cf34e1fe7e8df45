import type { ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { DeclaredInputs, FilePatterns, TaskInputs } from '../workspaces/task-inputs.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/** Of which tasks it is stated what they read, ready to be asked about many files. */
export interface InputRules {
  /** Those of a project; undefined where nothing is stated of any of its tasks. */
  of(project: ProjectName): ProjectInputs | undefined
  /** Whether any task states that it reads this file of the repository. */
  isStated(path: RepoPath): boolean
}

/** What one project's settings state. */
interface ProjectInputs {
  /** By target; one that is absent states nothing. */
  readonly targets: ReadonlyMap<string, TaskRule>
  /** Whether there are no other targets than those that are known. */
  readonly isComplete: boolean
  /** What its own set of that name holds, by paths in the repository; undefined where it has no such set. */
  named(name: string): Pick<TaskRule, 'readsOwn' | 'readsShared'> | undefined
}

/** What one task reads. */
export interface TaskRule extends Pick<TaskInputs, 'ofDependencies' | 'readsAllOfDependencies'> {
  /** Of the files of its project, by their paths in the repository. */
  readsOwn(path: RepoPath): boolean
  /** Of all files of the repository. */
  readsShared(path: RepoPath): boolean
}

// Globs come from the repository: bounded, so that none can stall a run.
const MOST_PATTERNS = 500
const MOST_CHARACTERS = 1_000

type Matcher = (path: string) => boolean

const NEVER: Matcher = () => false

/** The rules of a graph; undefined where no project states any, which is so for most. */
export async function compileInputs({ projects }: ProjectGraph): Promise<InputRules | undefined> {
  const stating = [...projects.values()].flatMap(({ name, inputs }) => (inputs === undefined ? [] : [{ name, inputs }]))
  if (stating.length === 0) return undefined
  const { default: picomatch } = await import('picomatch')
  const compile = remembering((globs) => picomatch([...globs], { dot: true }))
  const rules = new Map<ProjectName, ProjectInputs>()
  const shared = new Set<Matcher>()
  for (const { name, inputs } of stating) {
    const targets = [...inputs.targets].flatMap(([target, stated]) =>
      isBounded(stated) ? [[target, ruleOf(stated, inputs.root, compile)] as const] : [],
    )
    for (const [, { readsShared }] of targets) shared.add(readsShared)
    const { isComplete } = inputs
    rules.set(name, { targets: new Map(targets), isComplete, named: namedFinder(inputs, compile) })
  }
  return {
    of: (project) => rules.get(project),
    isStated: (path) => [...shared].some((reads) => reads(path)),
  }
}

/** Most projects state the same: each list of globs is compiled once. */
function remembering(compile: (globs: readonly string[]) => Matcher): (patterns: FilePatterns) => Matcher {
  const known = new Map<string, Matcher>()
  return (patterns) => {
    const key = JSON.stringify([patterns.include, patterns.exclude])
    const found = known.get(key) ?? matcherOf(patterns, compile)
    known.set(key, found)
    return found
  }
}

function matcherOf({ include, exclude }: FilePatterns, compile: (globs: readonly string[]) => Matcher): Matcher {
  if (include.length === 0) return NEVER
  const takes = compile(include)
  if (exclude.length === 0) return takes
  const leavesOut = compile(exclude)
  return (path) => takes(path) && !leavesOut(path)
}

function isBounded({ own, workspace }: TaskInputs): boolean {
  const globs = [own, workspace].flatMap(({ include, exclude }) => [...include, ...exclude])
  return globs.length <= MOST_PATTERNS && globs.every(({ length }) => length <= MOST_CHARACTERS)
}

function ruleOf(stated: TaskInputs, root: RepoPath, compile: (patterns: FilePatterns) => Matcher): TaskRule {
  const { ofDependencies, readsAllOfDependencies } = stated
  return {
    ofDependencies,
    readsAllOfDependencies,
    readsOwn: below(root, compile(stated.own)),
    readsShared: compile(stated.workspace),
  }
}

function namedFinder(
  { root, named }: DeclaredInputs,
  compile: (patterns: FilePatterns) => Matcher,
): ProjectInputs['named'] {
  return (name) => {
    const found = named(name)
    if (found === undefined) return undefined
    return { readsOwn: below(root, compile(found.own)), readsShared: compile(found.workspace) }
  }
}

function below(root: RepoPath, matches: Matcher): Matcher {
  if (root === '' || matches === NEVER) return matches
  return (path) => path.startsWith(`${root}/`) && matches(path.slice(root.length + 1))
}
