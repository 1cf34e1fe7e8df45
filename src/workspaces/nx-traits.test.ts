import { expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { readNxTraits } from './nx.ts'

async function traits(target: object, nx: object = {}) {
  const tree = treeOf({
    'nx.json': JSON.stringify(nx),
    'a/project.json': JSON.stringify({ targets: { test: { command: 'x', ...target } } }),
  })
  return (await readNxTraits(tree)).get('a') ?? []
}

test.each([
  ['cache: false', { cache: false }, {}, true, []],
  ['cache: false of the defaults', {}, { targetDefaults: { test: { cache: false } } }, true, []],
  ['what a command prints', { inputs: [{ runtime: 'node --version' }] }, {}, true, []],
  ['a variable', { inputs: [{ env: 'A' }] }, {}, false, ['A']],
  [
    'one of a named set',
    { inputs: ['^mine'] },
    { namedInputs: { mine: ['other'], other: [{ env: 'B' }] } },
    false,
    ['B'],
  ],
] as const)('%s', async (_, target, nx, isExternal, variables) => {
  expect(await traits(target, nx)).toEqual([{ target: 'test', isExternal, variables }])
})

test('nothing is said of most', async () => {
  expect(await traits({ cache: true, inputs: ['default'] })).toEqual([])
  expect(await readNxTraits(treeOf({ 'a.txt': '' }))).toEqual(new Map())
})
