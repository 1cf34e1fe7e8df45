import { expect, test } from '@jest/globals'
import { answer } from '../../src/actions/affected/answer.ts'
import { type CommitView, readCommit } from '../../src/actions/affected/read-graph.ts'
import { readCommitReads } from '../../src/actions/run/ledger/read-keys.ts'
import type { AffectedSet } from '../../src/affected/affected-set.ts'
import { makeTaskGraph } from '../../src/tasks/task-graph.ts'
import { type KeyedTask, taskKeys } from '../../src/tasks/task-keys.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { gitIn } from '../support/open-git.ts'
import { makeCases } from './cases.ts'
import { changedPaths, importCommits } from './import-worlds.ts'
import { writeWorld } from './write-world.ts'

const COUNT = Number(process.env['MAESTRO_CASES'] ?? 300)
const SEED = Number(process.env['MAESTRO_SEED'] ?? 1)
const NOWHERE = {
  ...{ machine: '', checkout: '', interpreter: '', workflow: '', isOfTheDay: false, doubt: '' },
  ...{ loaded: [], installed: [] },
}

type Keys = ReadonlyMap<string, KeyedTask>

/** The keys of all tasks of a commit, as if they ran on one machine on one day. */
async function keysAt(folder: string, commit: string): Promise<{ readonly view: CommitView; readonly keys: Keys }> {
  const git = gitIn(folder)
  const view = await readCommit(git, commit)
  const wanted = new Map(
    [...view.graph.projects.values()].map(({ name, targets }) => [name, targets.map((target) => target.name)]),
  )
  const tasks = makeTaskGraph({ graph: view.graph, wanted, needs: new Map() })
  const reads = await readCommitReads(view, git)
  const world = {
    ...reads,
    settingOf: () => NOWHERE,
    dirty: [],
    unwatched: [],
    variable: () => undefined,
    day: 0,
  }
  return { view, keys: taskKeys(tasks, world) }
}

function isAffected({ projects, limits }: AffectedSet, task: string): boolean {
  const [project = '', target = ''] = task.split(':')
  return projects.has(project) && (limits.get(project)?.has(target) ?? true)
}

/**
 * Where projects begin, and who loads whom. Where the first differs, files belong to others though none of them changed; where the second does
 * for development alone, dependents are not affected, and have another key all the same: a bundle may hold such a dependency.
 */
function shapeOf({ graph }: CommitView): string {
  const roots = [...graph.projects.values()].map(({ root, name }) => `${root} ${name}`)
  const edges = graph.edges.filter(({ kind }) => kind === 'local').map(({ from, to }) => `${from} -> ${to}`)
  return [...new Set([...roots, ...edges])].sort().join('\n')
}

test(`in ${COUNT} random changes the key of a task that is not affected stays, and that of one that is changes`, async () => {
  const cases = makeCases(SEED, COUNT, 60)
  const worlds = [...new Set(cases.flatMap(({ base, head }) => [base, head]))]
  const heads = new Set(cases.map(({ head }) => head))
  const files = new Map(worlds.map((world) => [world, writeWorld(world)]))
  const repository = importCommits(
    worlds.map((world) => ({ files: files.get(world) ?? new Map(), isFirst: !heads.has(world) })),
  )
  const sums = { stays: 0, changes: 0, version: 0, moved: 0 }
  const told: string[] = []
  try {
    const known = new Map<string, ReturnType<typeof keysAt>>()
    const keysOf = (commit: string) => {
      const found = known.get(commit) ?? keysAt(repository.folder, commit)
      known.set(commit, found)
      return found
    }
    for (const one of cases) {
      const [base, head] = [one.base, one.head].map((world) => repository.commits[worlds.indexOf(world)] as string)
      const inputs = { root: '.', base: base as string, head: head as string, workflow: '', token: '' }
      const manner = { 'merge-queue': 'target', dependents: 'transitive', edges: 'local' } as const
      const set = await answer(
        { ...inputs, ...manner, carries: 'loadable', granularity: 'project' },
        fakeSystem(repository.folder, '').system,
      )
      const [before, after] = [await keysOf(base as string), await keysOf(head as string)]
      const hasMoved = shapeOf(before.view) !== shapeOf(after.view)
      const changed = changedPaths(files.get(one.base) ?? new Map(), files.get(one.head) ?? new Map())
      for (const [task, now] of after.keys) {
        const then = before.keys.get(task)
        if (then === undefined || 'why' in now || 'why' in then) continue
        const isSame = now.key === then.key
        const affected = isAffected(set, task)
        if (isSame !== affected) {
          sums[affected ? 'changes' : 'stays']++
          continue
        }
        if (affected && one.edits.includes('change a version')) {
          sums.version++
          continue
        }
        if (!affected && hasMoved) {
          sums.moved++
          continue
        }
        const parts = Object.keys(now.parts).filter((part) => now.parts[part] !== then.parts[part])
        const what = affected ? 'affected, yet the key stays' : 'not affected, yet another key'
        told.push(
          `seed ${one.seed}: ${task} is ${what}: ${one.edits.join(', ')}; ${changed.join(' ')}: ${parts.join(', ')}`,
        )
      }
    }
  } finally {
    repository.remove()
  }
  expect(told.slice(0, 12).join('\n')).toBe('')
  // Keys that all stay, or all change, would agree with much.
  expect(sums.changes).toBeGreaterThan(COUNT)
  expect(sums.stays).toBeGreaterThan(sums.version + sums.moved)
}, 3_600_000)
