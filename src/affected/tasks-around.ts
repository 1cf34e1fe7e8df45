import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import { once, onceFor } from '../workspaces/once.ts'
import { checkedPaths, testPaths } from '../workspaces/python-settings.ts'
import { foldersAbove, isBelow, parentOf, pathInside, resolvePath } from '../workspaces/repo-paths.ts'
import { isTsconfig } from '../workspaces/typescript.ts'
import type { Ecosystem, FileTree, Target } from '../workspaces/workspace.ts'
import { CHECK_PROGRAMS, starting } from './check-programs.ts'
import { type Kinds, kindsOf } from './effect.ts'
import { projectsByRoot } from './places.ts'
import { RUNS_SCRIPTS } from './script-callers.ts'
import { isDocumentation } from './shared-files.ts'
import { type Side, sharedTouch, type TouchedProject } from './touch.ts'
import { filesAndInclude } from './tsconfig-files.ts'

/** Whom a file of a project concerns among those around it, since their tasks go down into its folder. */
export type AroundTouches = (path: RepoPath, owner: Project) => readonly TouchedProject[]

/**
 * Linters go down into the folders of others, and so do runners of tests and checkers of types that nobody tells where to look, and commands
 * that run the tasks of all members.
 */
export function tasksAround({ graph, tree }: Pick<Side, 'graph' | 'tree'>): AroundTouches {
  const roots = projectsByRoot(graph)
  const known = new Map<Project, readonly Descent[]>()
  const names = once(() => foldersByName(graph))
  const into = new Map<Project, readonly (Descent & { readonly outer: Project })[]>()
  const descentsInto = ({ root }: Project) =>
    foldersAbove(root).flatMap((folder) => {
      const outer = roots.get(folder)
      if (outer === undefined) return []
      const descents = onceFor(known, outer, () =>
        outer.targets.flatMap((target) => [...descentsOf(target, tree), ...leadingDown(target, names(), tree)]),
      )
      return descents.filter(({ reaches }) => reaches(root)).map((descent) => ({ ...descent, outer }))
    })
  return (path, owner) =>
    onceFor(into, owner, () => descentsInto(owner)).flatMap(({ reads, kinds, outer }) => {
      if (!reads(pathInside(owner.root, path), owner)) return []
      return { ...sharedTouch(outer.name, GOES_DOWN), kinds, stays: true, isJudged: true } as const
    })
}

const GOES_DOWN = 'it checks what the projects in its folder hold'

/** What one command looks at below its folder. */
interface Descent {
  readonly kinds: Kinds
  /** Whether it looks into the folder of a project. */
  reaches(root: RepoPath): boolean
  /** Whether it reads a file of that project, by its path from there. */
  reads(inside: string, owner: Project): boolean
}

/** How a program that goes down is told where to look. */
interface Program {
  readonly named: RegExp
  readonly kind: 'test' | 'typecheck' | 'lint'
  reads(inside: string, owner: Project): boolean
  /** Where it looks when its words name no place; undefined for everywhere. */
  usual?(folder: RepoPath, tree: FileTree, words: readonly string[]): readonly RepoPath[] | undefined
}

const isAny = () => true
const isTested = (inside: string) => !isDocumentation(inside, true)
const isTestedIn =
  (ecosystem: Ecosystem) =>
  (inside: string, { ecosystems }: Project) =>
    isTested(inside) && (ecosystems.length === 0 || ecosystems.includes(ecosystem))
const isLinted = (inside: string) => /\.(?:pyi?|ipynb)$|(?:^|\/)(?:pyproject|\.?ruff)\.toml$/.test(inside)
const isTyped = (inside: string) => /(?:\.pyi?|(?:^|\/)py\.typed)$/.test(inside)
const isScript = (inside: string) => /\.(?:[cm]?[jt]sx?|vue|jsonc?)$/.test(inside)

const { lint: LINTERS, typecheck: TYPE_CHECKERS, test: TEST_RUNNERS } = CHECK_PROGRAMS
// The first that a command names counts.
const PROGRAMS: readonly Program[] = [
  { named: starting(String.raw`pytest|py\.test`), kind: 'test', reads: isTestedIn('python'), usual: testPaths },
  { named: starting(TEST_RUNNERS.python), kind: 'test', reads: isTestedIn('python') },
  { named: starting(TEST_RUNNERS.node), kind: 'test', reads: isTestedIn('node') },
  { named: starting('mypy'), kind: 'typecheck', reads: isTyped, usual: (at, tree) => checkedPaths('mypy', at, tree) },
  {
    named: starting('pyright'),
    kind: 'typecheck',
    reads: isTyped,
    usual: (at, tree) => checkedPaths('pyright', at, tree),
  },
  { named: starting(TYPE_CHECKERS.python), kind: 'typecheck', reads: isTyped },
  { named: starting(TYPE_CHECKERS.node), kind: 'typecheck', reads: isScript, usual: compiledPaths },
  { named: starting(LINTERS.python), kind: 'lint', reads: isLinted },
  { named: starting(LINTERS.node), kind: 'lint', reads: isAny },
]

const ALL_MEMBERS = new RegExp(
  [
    String.raw`\b(?:turbo|lerna)\s+(?:run\s+)?\w`,
    String.raw`\bnx\s+(?:run-many|affected)\b`,
    String.raw`\bpnpm\b.*\s(?:-r|--recursive|--filter|-F)\b`,
    String.raw`\bnpm\b.*\s(?:-ws|--workspaces?)\b`,
    String.raw`\byarn\s+workspaces?\b`,
  ].join('|'),
)

function descentsOf(target: Target, tree: FileTree): readonly Descent[] {
  const { origin, folder } = target
  const command = target.scripts ?? target.command
  const named = kindsOf(target)
  // What a project states to lint may be anything, and read anything.
  if (named?.[0] === 'lint') return [{ kinds: ['lint'], reaches: isAny, reads: origin === 'script' ? isAny : isLinted }]
  if (ALL_MEMBERS.test(command)) {
    return [{ kinds: named ?? 'every', reaches: isAny, reads: isTested }]
  }
  return command.split(/&&|\|\||[;|\n]/).flatMap((part) => {
    const program = PROGRAMS.find(({ named }) => named.test(part))
    if (program === undefined) return []
    const words = part.replace(new RegExp(`^.*?${program.named.source}`), '').split(/[\s"']+/)
    const { reads, usual } = program
    const places = namedPlaces(words, folder, tree) ?? usual?.(folder, tree, words)
    const left = words.flatMap((word) =>
      word.startsWith(IGNORE) ? (resolvePath(folder, word.slice(IGNORE.length)) ?? []) : [],
    )
    const reaches = (root: RepoPath) =>
      (places === undefined || places.some((place) => meets(place, root))) && !left.some((place) => holds(place, root))
    return [{ kinds: named ?? [program.kind], reaches, reads }]
  })
}

const LEFT_OUT = /--(?:[\w-]*ignore[\w-]*|[\w-]*exclude[\w-]*|deselect|omit)[=\s]+\S+/g

/** What a command does in a folder that it names further down, or with a project that it names to a package manager: `cd api && pytest`, `npm test -w api`. */
function leadingDown(target: Target, names: ReadonlyMap<string, RepoPath>, tree: FileTree): readonly Descent[] {
  const { folder, command, scripts = command } = target
  const places = scripts.split('\n').flatMap((line) => {
    const isManaged = RUNS_SCRIPTS.test(line)
    return line
      .replace(LEFT_OUT, ' ')
      .split(/[\s"'`=;&|()]+/)
      .flatMap((word) => {
        return [isManaged ? names.get(word) : undefined, resolvePath(folder, word)].filter((one) => one !== undefined)
      })
  })
  const below = places.filter((place) => isBelow(folder, place) && (tree.hasFolder(place) || tree.entries.has(place)))
  if (below.length === 0) return []
  const reaches = (root: RepoPath) => below.some((place) => meets(place, root))
  return [{ kinds: kindsOf(target) ?? 'every', reaches, reads: isTested }]
}

function foldersByName({ projects }: ProjectGraph): ReadonlyMap<string, RepoPath> {
  const all = [...projects.values()].flatMap(({ name, packageNames, root }) =>
    [name, ...Object.values(packageNames)].map((one) => [one, root] as const),
  )
  return new Map(all)
}

const IGNORE = '--ignore='

function meets(place: RepoPath, root: RepoPath): boolean {
  return holds(place, root) || isBelow(root, place)
}

function holds(place: RepoPath, root: RepoPath): boolean {
  return place === root || isBelow(place, root)
}

/** Folders and files among the words of a command; undefined where there is none. */
function namedPlaces(words: readonly string[], folder: RepoPath, tree: FileTree): readonly RepoPath[] | undefined {
  const places = words.flatMap((word, at) => {
    if (word === '' || word.startsWith('-')) return []
    const place = resolvePath(folder, word.replace(/[^/]*[*?[{:].*$/, ''))
    // A file may be what an option means.
    const isValue = words[at - 1]?.startsWith('-') === true
    return place !== undefined && (tree.hasFolder(place) || (!isValue && tree.entries.has(place))) ? place : []
  })
  return places.length === 0 ? undefined : places
}

/** What the tsconfig that the compiler goes by names. */
function compiledPaths(folder: RepoPath, tree: FileTree, words: readonly string[]): readonly RepoPath[] | undefined {
  const option = words.findIndex((word) => /^(?:-p|--project|-b|--build)$/.test(word))
  const named = option < 0 ? undefined : words[option + 1]
  const file = resolvePath(folder, named === undefined || named === '' ? 'tsconfig.json' : named) ?? ''
  const names = filesAndInclude((isTsconfig(file) ? tree.text(file) : undefined) ?? '')
  if (names.length === 0) return undefined
  return names.flatMap((name) => resolvePath(parentOf(file), name.replace(/[^/]*[*?].*$/, '')) ?? [])
}
