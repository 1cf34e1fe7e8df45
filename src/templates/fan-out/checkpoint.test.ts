import { expect, test } from '@jest/globals'
import { type Checkpoint, readCheckpoint } from './checkpoint.ts'

const RELEASE = { source: 'acme/templates', tag: 'v2', sha: 'a'.repeat(40) }
const FULL: Checkpoint = {
  ...{ formatVersion: 1, ...RELEASE, writes: [7] },
  told: [{ repository: 'acme/a', way: 'dispatch', wave: 0, at: 5, pins: [{ path: 'lib', to: RELEASE.sha }] }],
}
const read = (value: unknown) => readCheckpoint(JSON.stringify(value), RELEASE, 'fan-out.json')

test('what is not there says nothing, and what was written is read', () => {
  expect(readCheckpoint(undefined, RELEASE, 'fan-out.json')).toEqual({ ...FULL, told: [], writes: [] })
  expect(read(FULL)).toEqual(FULL)
})

test('another release tells nothing but when requests were sent', () => {
  expect(read({ ...FULL, sha: 'b'.repeat(40) })).toEqual({ ...FULL, told: [] })
  expect(read({ ...FULL, source: 'acme/others' })).toEqual({ ...FULL, told: [] })
})

test.each([
  null,
  [],
  { ...FULL, formatVersion: 2 },
  { ...FULL, writes: ['now'] },
  { ...FULL, told: [null] },
  { ...FULL, told: [{ ...FULL.told[0], way: 'mail' }] },
  { ...FULL, told: [{ ...FULL.told[0], pins: [null] }] },
  { ...FULL, told: [{ ...FULL.told[0], url: 3 }] },
])('%j is refused', (value) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_INVALID' }))
})
