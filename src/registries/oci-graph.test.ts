import { expect, test } from '@jest/globals'
import { type GraphNode, removals } from './oci-graph.ts'

const LONG_AGO = new Date('2020-01-01')
const THEN = new Date('2026-01-01')

function node(digest: string, tags: readonly string[] = [], children: readonly string[] = [], storedAt = LONG_AGO) {
  return { digest, tags, children, storedAt } satisfies GraphNode
}

const gone = (nodes: readonly GraphNode[], ...tags: readonly string[]) =>
  removals(nodes, tags, THEN).map(({ digest, tag = 'left' }) => `${digest} ${tag}`)

test('an index goes before the manifests that it names', () => {
  const nodes = [node('w'), node('s'), node('i', ['1.0'], ['w', 's']), node('w2'), node('i2', ['2.0'], ['w2'])]
  expect(gone(nodes, '1.0')).toEqual(['i 1.0', 'w 1.0', 's 1.0'])
})

test('what a living index leads to stays, untagged as it is', () => {
  const nodes = [node('shared'), node('w'), node('i', ['1.0'], ['shared', 'w']), node('i2', ['2.0'], ['shared'])]
  expect(gone(nodes, '1.0')).toEqual(['i 1.0', 'w 1.0'])
})

test('so does what an index leads to through another index, and what leads in circles', () => {
  const nodes = [
    node('deep'),
    node('inner', [], ['deep', 'outer']),
    node('outer', ['latest'], ['inner']),
    node('i', ['1.0'], ['deep']),
  ]
  expect(gone(nodes, '1.0')).toEqual(['i 1.0'])
})

test('an index that has another tag as well stays, and all its parts', () => {
  expect(gone([node('w'), node('i', ['1.0', 'stable'], ['w'])], '1.0')).toEqual([])
  expect(gone([node('w'), node('i', ['1.0', '1'], ['w'])], '1.0', '1')).toEqual(['i 1.0', 'w 1.0'])
})

test('an index that a living one names stays', () => {
  expect(gone([node('w'), node('i', ['1.0'], ['w']), node('o', ['all'], ['i'])], '1.0')).toEqual([])
})

test('parts that the registry does not list go all the same', () => {
  expect(gone([node('i', ['1.0'], ['unlisted'])], '1.0')).toEqual(['i 1.0', 'unlisted 1.0'])
})

test('what is left of nothing goes once it is old, and an old index does not keep it', () => {
  const nodes = [
    node('w'),
    node('i', ['1.0'], ['w']),
    node('before', [], ['w', 'x']),
    node('x'),
    node('new', [], [], THEN),
  ]
  expect(gone(nodes)).toEqual(['before left', 'x left'])
})

test('whatever is chosen, no living index misses a part', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % below
  }
  for (let round = 0; round < 300; round++) {
    const size = 3 + random(12)
    const nodes = Array.from({ length: size }, (_, at) => {
      const children = Array.from({ length: random(4) }, () => `d${random(size)}`)
      return node(`d${at}`, random(2) === 0 ? [`t${at}`] : [], children)
    })
    const tags = nodes.flatMap(({ tags: own }) => (random(2) === 0 ? own : []))
    const deleted = new Set(removals(nodes, tags, THEN).map(({ digest }) => digest))
    const living = nodes.filter(({ digest, tags: own }) => !deleted.has(digest) && own.length > 0)
    for (const one of living)
      for (const child of one.children) expect([round, deleted.has(child)]).toEqual([round, false])
  }
})
