import { describe, expect, test } from '@jest/globals'
import { synced, type WrittenFiles } from '../../test/support/templates.ts'

describe('something else has the name', () => {
  test.each<readonly [string, WrittenFiles, WrittenFiles, RegExp]>([
    ['a link on the way', { 'docs/x.md': '' }, { docs: { link: 'elsewhere' } }, /docs is no folder/],
    ['a file on the way', { 'docs/x.md': '' }, { docs: '' }, /docs is no folder/],
    ['a folder in its place', { docs: '' }, { 'docs/own.md': '' }, /docs is a folder/],
    ['a name in other letters', { 'Readme.md': '' }, { 'README.md': '' }, /README.md is the same where letter case/],
    ['a file in other letters on the way', { 'docs/x.md': '' }, { DOCS: '' }, /DOCS is no folder/],
  ])('%s', async (_, fresh, ours, message) => {
    const { merge, conflicts } = await synced({ z: '' }, { ...fresh, z: '1' }, { ...ours, z: '' })
    expect(conflicts).toEqual([[Object.keys(fresh)[0], 'clash']])
    expect(merge.conflicts[0]?.message).toMatch(message)
    expect(merge.changes.map(({ path }) => path)).toEqual(['z'])
  })

  test('unless it goes at the same time', async () => {
    const found = await synced({ readme: 'x\n' }, { README: 'x\n' }, { readme: 'x\n' })
    expect([found.files, found.conflicts]).toEqual([{ README: 'x\n' }, []])
  })
})

describe('workflows', () => {
  const [CI, NEW] = ['.github/workflows/ci.yml', '.github/workflows/new.yml']

  test('are left out and named where the token may not write them', async () => {
    const before = { [CI]: 'a: 1\n', [NEW]: 'b: 1\n', a: '1' }
    const after = { [CI]: 'a: 2\n', 'x.yml': 'b: 1\n', a: '2' }
    const found = await synced(before, after, before, { withoutWorkflows: true })
    expect(found.files).toEqual({ ...before, a: '2', 'x.yml': 'b: 1\n' })
    expect(found.merge.leftOut).toEqual([CI, NEW].map((path) => ({ path, why: 'workflows' })))
  })
})
