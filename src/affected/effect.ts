import type { Target } from '../workspaces/workspace.ts'

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
   * - `nobody`: no task reads it, or something else tells who does.
   */
  readonly reach: 'owner' | 'below' | 'users' | 'callers' | 'nobody'
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

/** What a target does, by its name; undefined where the name does not say: such a task reads everything. */
export function kindOf(target: string): TaskKind | undefined {
  return BY_NAME.find(([, words]) => words.test(target))?.[0]
}

/** Those of a project's targets whose name says that they lint. */
export function lintTargets({ targets }: { readonly targets: readonly Target[] }): readonly Target[] {
  return targets.filter(({ name }) => kindOf(name) === 'lint')
}

/** Whether a name of some target says that it does such work. */
export function hasTarget({ targets }: { readonly targets: readonly Target[] }, kind: TaskKind): boolean {
  return targets.some(({ name }) => kindOf(name) === kind)
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
  const known = new Set(targets.map(({ name }) => kindOf(name)))
  const isMissing = kinds.some((kind) => !known.has(kind))
  const concerned = targets.filter(({ name, origin }) => {
    const kind = kindOf(name)
    return kind === undefined || kinds.includes(kind) || (isMissing && origin === 'script')
  })
  return concerned.map(({ name }) => name)
}
