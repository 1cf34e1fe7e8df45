import type { AffectedSet, Following } from '../../src/affected/affected-set.ts'
import { chainOf, sentence } from '../../src/affected/explain.ts'
import { propagate } from '../../src/affected/propagate.ts'
import type { LockTexts } from '../../src/affected/slice-locks.ts'
import { sliceLocks } from '../../src/affected/slice-locks.ts'
import type { Side } from '../../src/affected/touch.ts'
import type { ProjectGraph } from '../../src/graph/project-graph.ts'
import type { FileChange } from '../../src/system/system.ts'
import { treeOf } from './tree.ts'

const RANGE = { type: 'range', base: 'b'.repeat(40), head: 'a'.repeat(40), why: 'merge base with main' } as const
const FOLLOWING: Following = { dependents: 'transitive', edges: 'local', carries: 'loadable' }

/** One end of a change in memory. */
export function sideOf(graph: ProjectGraph, fields: Partial<Side> = {}): Side {
  const settings = { isIgnored: () => false, inputOf: () => [] }
  return { graph, tree: treeOf({}), settings, extenders: new Map(), contained: new Map(), ...fields }
}

/** Whom changed locks affect: `[base, head]` texts by path, where `undefined` is a lock that does not exist. */
export async function affectedByLocks(
  locks: Readonly<Record<string, readonly [base: string | undefined, head: string | undefined]>>,
  head: ProjectGraph,
  options: { base?: ProjectGraph; following?: Partial<Following>; others?: readonly FileChange[] } = {},
): Promise<AffectedSet> {
  const atHead = sideOf(head)
  const ends = { head: atHead, base: options.base === undefined ? atHead : sideOf(options.base) }
  const changes = [...Object.entries(locks).map(([path, texts]) => changeOf(path, texts)), ...(options.others ?? [])]
  const texts = new Map(Object.entries(locks).map(([path, [base, now]]) => [path, textsOf(base, now)]))
  const following = { ...FOLLOWING, ...options.following }
  return propagate({
    range: RANGE,
    changes,
    ...ends,
    following,
    contents: { locks: await sliceLocks(changes, texts, ends), effects: new Map(), lost: [] },
  })
}

function textsOf(base: string | undefined, head: string | undefined): LockTexts {
  return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) }
}

function changeOf(path: string, [base, head]: readonly [string | undefined, string | undefined]): FileChange {
  const status = base === undefined ? 'A' : head === undefined ? 'D' : 'M'
  const mode = (text: string | undefined) => (text === undefined ? '000000' : '100644')
  return { path, status, oldMode: mode(base), newMode: mode(head), oldId: '1'.repeat(40), newId: '2'.repeat(40) }
}

/** Each affected project with its own reason in words. */
export function reasonsIn(set: AffectedSet): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...set.projects.keys()].map((name) => {
      const [step] = chainOf(set, name)
      return [name, step === undefined ? '' : sentence(step)]
    }),
  )
}
