import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { lostManifests } from './manifest-effects.ts'

const CHANGE = { status: 'M', oldMode: '100644', newMode: '100644', oldId: '', newId: '' } as const
const inner = projectOf('inner', { root: 'a/inner', ecosystems: ['node'], manifests: ['a/inner/package.json'] })
const change = { ...CHANGE, path: 'a/inner/package.json' }

test('a manifest that was not compared and makes a project at one end alone is lost', () => {
  const ends = { head: graphOf(['a']), base: graphOf(['a', inner]) }
  expect(lostManifests([change], new Map(), ends)).toEqual(['a/inner/package.json'])
  expect(lostManifests([change], new Map(), { head: ends.base, base: ends.head })).toEqual(['a/inner/package.json'])
})

test('one that was compared is not, nor one that makes a project at both ends, or at none', () => {
  const [without, both] = [graphOf(['a']), graphOf(['a', inner])]
  expect(lostManifests([change], new Map([[change.path, []]]), { head: without, base: both })).toEqual([])
  expect(lostManifests([change], new Map(), { head: both, base: both })).toEqual([])
  expect(lostManifests([change], new Map(), { head: without, base: without })).toEqual([])
})
