import { answer } from '../../src/actions/affected/answer.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { editWorld } from './edit-world.ts'
import { changedPaths, type ImportedRepository, importCommits } from './import-worlds.ts'
import { asRead } from './lost-projects.ts'
import { makeWorld } from './make-world.ts'
import { copyOf, type World } from './model.ts'
import { randomFrom } from './random.ts'
import { affectedNames } from './reference.ts'
import { graphOf } from './reference-graph.ts'
import { writeWorld } from './write-world.ts'

/** One change: two commits of one history, by their place in it. */
export interface Case {
  /** Of its workspace, with which all its cases begin. */
  readonly seed: number
  readonly edits: readonly string[]
  readonly base: World
  readonly head: World
}

/** What we say and what the reference says, of one case. */
export interface Difference {
  readonly case: Case
  readonly missed: readonly string[]
  readonly excess: readonly string[]
  readonly missedEdges: readonly string[]
  readonly excessEdges: readonly string[]
}

const EDITS_A_WORKSPACE = 5

/** So many cases, the same for the same seed; at most so many projects each. */
export function makeCases(seed: number, count: number, most = 200): readonly Case[] {
  const cases: Case[] = []
  for (let at = seed; cases.length < count; at += EDITS_A_WORKSPACE) {
    const random = randomFrom(at)
    // Most are small, so that there can be many.
    const size = 5 + random.below(random.chance(0.1) ? 196 : random.chance(0.3) ? 46 : 16)
    let base = makeWorld(random, Math.min(size, most))
    for (let n = 0; n < EDITS_A_WORKSPACE && cases.length < count; n++) {
      const head = copyOf(base)
      const edits = editWorld(head, random)
      cases.push({ seed: at, edits, base, head })
      base = head
    }
  }
  return cases
}

/** Asks for each case in one real repository that holds them all. */
export async function findDifferences(
  cases: readonly Case[],
): Promise<{ readonly differences: readonly Difference[]; readonly affected: number; readonly projects: number }> {
  const written = new Map<World, { readonly at: number; readonly files: ReturnType<typeof writeWorld> }>()
  const commits: { files: ReturnType<typeof writeWorld>; isFirst: boolean }[] = []
  const commit = (world: World, isFirst: boolean) => {
    const known = written.get(world)
    if (known !== undefined) return known
    const made = { at: commits.length, files: writeWorld(world) }
    written.set(world, made)
    commits.push({ files: made.files, isFirst })
    return made
  }
  const ends = cases.map(({ base, head }) => ({ base: commit(base, true), head: commit(head, false) }))
  const repository = importCommits(commits)
  try {
    const sums = { affected: 0, projects: 0 }
    const differences: Difference[] = []
    for (const [at, one] of cases.entries()) {
      const { base, head } = ends[at] as (typeof ends)[number]
      const changed = changedPaths(base.files, head.files)
      const expected = affectedNames(changed, one)
      sums.affected += expected.length
      sums.projects += one.head.projects.size
      const difference = await compare(one, expected, repository, [base.at, head.at])
      if (difference !== undefined) differences.push(difference)
    }
    return { differences, ...sums }
  } finally {
    repository.remove()
  }
}

async function compare(
  one: Case,
  expected: readonly string[],
  { folder, commits }: ImportedRepository,
  [base, head]: readonly [number, number],
): Promise<Difference | undefined> {
  const inputs = { root: '.', base: commits[base] as string, head: commits[head] as string }
  const rest = {
    'merge-queue': 'target',
    dependents: 'transitive',
    edges: 'local',
    carries: 'loadable',
    granularity: 'project',
    workflow: '',
    token: '',
  } as const
  const set = await answer({ ...inputs, ...rest }, fakeSystem(folder, '').system)
  const edges = graphOf(asRead(one.head)).edges.map(({ from, to }) => `${from} → ${to}`)
  const ours = set.graph.edges.filter(({ kind }) => kind === 'local').map(({ from, to }) => `${from} → ${to}`)
  const difference = {
    case: one,
    missed: without(expected, [...set.projects.keys()]),
    excess: without([...set.projects.keys()], expected),
    missedEdges: without(edges, ours),
    excessEdges: without(ours, edges),
  }
  const { missed, excess, missedEdges, excessEdges } = difference
  return [missed, excess, missedEdges, excessEdges].every((list) => list.length === 0) ? undefined : difference
}

function without(these: readonly string[], those: readonly string[]): readonly string[] {
  const taken = new Set(those)
  return [...new Set(these)].filter((one) => !taken.has(one))
}

/** A difference as people read it: what was done, in which files, and what is wrong. */
export function caseTold(difference: Difference): string {
  const { case: one } = difference
  const [before, after] = [writeWorld(one.base), writeWorld(one.head)]
  const told = (name: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`  ${name}: ${list.slice(0, 12).join(', ')}`]
  return [
    `seed ${one.seed} (MAESTRO_SEED=${one.seed} MAESTRO_CASES=5): ${one.head.projects.size} projects; ${one.edits.join(', ')}`,
    ...told('changed', changedPaths(before, after)),
    ...told('missed', difference.missed),
    ...told('selected beyond', difference.excess),
    ...told('missed edges', difference.missedEdges),
    ...told('edges beyond', difference.excessEdges),
  ].join('\n')
}
