import type { ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { TargetNeed } from '../workspaces/workspace.ts'

// By these Nx tells a pattern from a name.
const PATTERN = /[*|{}()[]/

/** Whether the name of a target in `dependsOn` is a pattern of names. */
export function isPattern(name: string): boolean {
  return PATTERN.test(name)
}

/** What a name or a pattern means among some names. */
export async function namesAmong(names: Iterable<string>): Promise<(pattern: string) => readonly string[]> {
  const { default: picomatch } = await import('picomatch')
  const all = [...names]
  return (pattern) => {
    const fits = picomatch(pattern)
    return all.filter((name) => name === pattern || fits(name))
  }
}

type Needs = ReadonlyMap<RepoPath, readonly TargetNeed[]>

/**
 * What targets wait for, with each pattern of names replaced by the targets that it means. A pattern that means none stays.
 *
 * @param needs by the folder of their project
 * @see https://nx.dev/docs/reference/project-configuration#dependson
 */
export async function withoutPatterns(needs: Needs, graph: ProjectGraph): Promise<Needs> {
  if (![...needs.values()].some((own) => own.some((need) => isPattern(need.needs)))) return needs
  const like = await namesAmong(
    new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name))),
  )
  const expand = (need: TargetNeed): readonly TargetNeed[] => {
    if (!isPattern(need.needs)) return [need]
    const { of } = need
    // `build:*` is a pattern of its own where no project is called build.
    const isWhole = typeof of !== 'string' && !graph.projects.has(of.selector)
    const whole = isWhole ? like(`${of.selector}:${need.needs}`).map((one) => ({ ...need, needs: one, of: SELF })) : []
    if (whole.length > 0) return whole
    const meant = like(need.needs)
    if (meant.length === 0) return [need]
    // A pattern may well fit the target that has it.
    return meant.flatMap((one) => (of === SELF && one === need.target ? [] : [{ ...need, needs: one }]))
  }
  return new Map([...needs].map(([folder, own]) => [folder, own.flatMap(expand)]))
}

const SELF = 'self' as const
