import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeDistribution, type SampleDistribution } from '../../test/support/distributions.ts'
import { differingMembers } from './compare-distributions.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-compare-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function differing(a: Partial<SampleDistribution>, b: Partial<SampleDistribution>, kind: 'wheel' | 'sdist' = 'wheel') {
  const [ours, theirs] = [a, b].map((one) => {
    const { path: file, fileName } = makeDistribution(folder, { name: 'core', kind, ...one })
    return { fileName, bytes: new Uint8Array(readFileSync(file)) }
  }) as [{ fileName: string; bytes: Uint8Array }, { bytes: Uint8Array }]
  return differingMembers(ours.fileName, ours.bytes, theirs.bytes)
}

test.each(['wheel', 'sdist'] as const)('a %s differs in what is in it', (kind) => {
  expect(differing({}, {}, kind)).toEqual([])
  expect(differing({ content: 'x = 1\n' }, { content: 'x = 2\n' }, kind)).toEqual([
    kind === 'wheel' ? 'core.py' : 'core-1.0/core.py',
  ])
})

test('metadata differs by its fields, and not by their order', () => {
  const [a, b] = ['Requires-Dist: httpx', 'Keywords: x']
  expect(differing({ lines: [a, b] }, { lines: [b, a] })).toEqual([])
  expect(differing({ lines: [a] }, { lines: [a, 'Requires-Dist: rich'] })).toEqual(['core-1.0.dist-info/METADATA'])
  expect(differing({ description: 'one' }, { description: 'two' })).toEqual(['core-1.0.dist-info/METADATA'])
})

test('the format of metadata says nothing', () => {
  expect(differing({ lines: ['Metadata-Version: 2.4'] }, {})).toEqual([])
})

test('what is no archive is named', () => {
  expect(() => differingMembers('core-1.0-py3-none-any.whl', new Uint8Array(9), new Uint8Array(9))).toThrow('core-1.0')
})
