import type { Target } from '../workspaces/workspace.ts'
import { CHECK_PROGRAMS, starting } from './check-programs.ts'

/** What a task does, as far as settings tell tasks apart. */
type TaskKind = 'test' | 'lint' | 'typecheck' | 'build'

/** Which tasks a change concerns; `every` where it cannot be told. */
export type Kinds = 'every' | readonly TaskKind[]

/** What one part of a settings file that changed means. */
export interface Effect {
  /** For people: `[tool.ruff]`, `"devDependencies"`. */
  readonly part: string
  /**
   * - `owner`: the project that the file belongs to.
   * - `below`: the projects of the file's ecosystem in its folder and deeper, its own too.
   * - `users`: those of them that depend on one of {@link Effect.names}.
   * - `callers`: its own project, and those below whose commands may run scripts of the file.
   * - `formatters`: its own project, where that states a task that lints.
   * - `nobody`: no task reads it, or something else tells who does.
   */
  readonly reach: 'owner' | 'below' | 'users' | 'callers' | 'formatters' | 'nobody'
  readonly names?: readonly string[]
  /** A project with settings of its own for this tool does not read these. */
  readonly tool?: string
  readonly kinds: Kinds
  /** Dependents of a project that it concerns see nothing of it. */
  readonly stays: boolean
}

const BY_NAME: readonly (readonly [TaskKind, RegExp])[] = [
  ['lint', /(?:^|[-_:])(?:lint|format|fmt|style|stylelint|eslint|prettier|ruff|biome)/],
  ['typecheck', /(?:^|[-_:])(?:type-?check|types|check-types|tsc|mypy|pyright)/],
  ['test', /(?:^|[-_:])(?:tests?|unit|e2e|integration|coverage|vitest|jest|pytest)(?:$|[-_:])/],
  ['build', /(?:^|[-_:])(?:build|bundle|compile|package|dist)(?:$|[-_:])/],
]
/** What such a task reads, nobody would guess. */
const SAYS_NOTHING = /storybook/

const BY_PROGRAM = (['lint', 'typecheck', 'test'] as const).map(
  (kind) => [kind, starting(Object.values(CHECK_PROGRAMS[kind]).join('|'))] as const,
)

type Task = Pick<Target, 'name' | 'command' | 'scripts'>

const known = new WeakMap<Task, readonly TaskKind[] | null>()

/** What a target does, by its name and the programs that it starts; undefined where its name does not say: such a task reads everything. */
export function kindsOf(target: Task): readonly TaskKind[] | undefined {
  const own = known.get(target)
  if (own !== undefined) return own ?? undefined
  const named = SAYS_NOTHING.test(target.name) ? [] : BY_NAME.filter(([, words]) => words.test(target.name))
  const kinds = new Set(named.map(([kind]) => kind))
  // A build that compiles all tests as well tells nobody more than the check of types does.
  const others =
    kinds.size === 0 ? [] : startedKinds(target).filter((kind) => kind !== 'typecheck' || !kinds.has('build'))
  const all = [...kinds, ...others.filter((kind) => !kinds.has(kind))]
  known.set(target, all.length === 0 ? null : all)
  return all.length === 0 ? undefined : all
}

/** What the programs do that a target is known to start, whatever it is called. */
export function startedKinds({ command, scripts }: Pick<Target, 'command' | 'scripts'>): readonly TaskKind[] {
  const text = scripts === undefined ? command : `${command}\n${scripts}`
  return BY_PROGRAM.filter(([, words]) => words.test(text)).map(([kind]) => kind)
}

/** Whether the name of a target or a program that it starts says that it does such work. */
function does(target: Task, kind: TaskKind): boolean {
  return (kindsOf(target) ?? startedKinds(target)).includes(kind)
}

/** Those of a project's targets that lint. */
export function lintTargets({ targets }: { readonly targets: readonly Target[] }): readonly Target[] {
  return targets.filter((target) => does(target, 'lint'))
}

/** Whether a project states a task that lints: it may read anything, where what follows from the tools of a project reads code. */
export function statesLint(project: { readonly targets: readonly Target[] }): boolean {
  return lintTargets(project).some(({ origin }) => origin === 'script')
}

/** Whether some target does such work. */
export function hasTarget({ targets }: { readonly targets: readonly Target[] }, kind: TaskKind): boolean {
  return targets.some((target) => does(target, kind))
}

/** The tasks that either concerns. */
export function bothKinds(a: Kinds, b: Kinds): Kinds {
  return a === 'every' || b === 'every' ? 'every' : [...new Set([...a, ...b])]
}

/**
 * The targets of a project that a change of these kinds concerns. A name that says nothing, such as `check`, may stand for all of them;
 * where no target is named for a kind, any script may do its work.
 */
export function concernedTargets(
  { targets }: { readonly targets: readonly Target[] },
  kinds: Kinds,
): readonly string[] {
  if (kinds === 'every') return targets.map(({ name }) => name)
  const isMissing = kinds.some((kind) => !hasTarget({ targets }, kind))
  const concerned = targets.filter((target) => {
    const own = kindsOf(target)
    return own === undefined || own.some((kind) => kinds.includes(kind)) || (isMissing && target.origin === 'script')
  })
  return concerned.map(({ name }) => name)
}
