import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { treeOf } from '../../test/support/tree.ts'
import type { TreeEntry } from '../system/system.ts'
import type { CodeKind } from './code-files.ts'
import { type LinkWorld, worldDigest } from './link-world.ts'

const FILES = {
  'packages/a/a.py': '',
  'packages/a/pyproject.toml': '',
  'packages/b/tool.ini': 'x',
  'packages/b/b.py': '',
}
const GRAPH = graphOf(['a', 'b'], ['a -> b'])

function asCode(entry: TreeEntry | undefined, kind: CodeKind): LinkWorld['code'] {
  return entry === undefined ? [] : [{ ...entry, kind }]
}

function worldOf(
  files: Parameters<typeof treeOf>[0],
  code: readonly string[],
  settings: readonly string[] = [],
): LinkWorld {
  const all = treeOf(files)
  const tree = { ...all, manifests: all.manifests.filter((file) => file.endsWith('.toml')) }
  return {
    graphs: [GRAPH],
    kinds: ['local'],
    tree,
    projects: new Set(['a', 'b']),
    code: code.flatMap((path) => asCode(tree.entries.get(path), 'python')),
    settings: settings.flatMap((file) => tree.entries.get(file) ?? []),
    gone: [],
  }
}

const CODE = ['packages/a/a.py', 'packages/b/b.py']
const SETTINGS = ['packages/b/tool.ini']
const WORLD = worldOf(FILES, CODE, SETTINGS)

test('what stands in data changes the digest of its world', () => {
  const [other, world] = ['1', '2'].map((objectId) =>
    worldDigest({ ...WORLD, code: WORLD.code.map((file) => ({ ...file, kind: 'data', objectId })) }),
  )
  expect(other).not.toBe(world)
})

test('what stands in code does not change the digest of its world, nor does the order of projects', () => {
  const other = worldOf({ ...FILES, 'packages/a/a.py': 'import b\n' }, CODE, SETTINGS)
  expect(worldDigest({ ...other, projects: new Set(['b', 'a']) })).toBe(worldDigest(WORLD))
})

test.each<readonly [string, Partial<LinkWorld>]>([
  ['a file is new, of whatever kind', worldOf({ ...FILES, 'x.txt': '' }, CODE, SETTINGS)],
  ['less is read', worldOf(FILES, CODE.slice(1), SETTINGS)],
  ['a file is another kind of code', { code: WORLD.code.map((file) => ({ ...file, kind: 'link' })) }],
  ['a manifest says something else', worldOf({ ...FILES, 'packages/a/pyproject.toml': 'x = 1' }, CODE, SETTINGS)],
  [
    'a manifest is a link',
    worldOf({ ...FILES, 'packages/a/pyproject.toml': { mode: '120000', text: '' } }, CODE, SETTINGS),
  ],
  ['a setting says something else', worldOf({ ...FILES, 'packages/b/tool.ini': 'y' }, CODE, SETTINGS)],
  ['the code of fewer projects is read', { projects: new Set(['a']) }],
  ['other edges count', { kinds: ['local', 'registry'] }],
  ['a module is gone', { gone: ['packages/a/gone.py'] }],
  ['there is another graph at base', { graphs: [GRAPH, graphOf(['a', 'b'])] }],
  ['an edge is of another kind', { graphs: [graphOf(['a', 'b'], ['a ~> b'])] }],
  ['a project has another root', { graphs: [graphOf(['a', projectOf('b', { root: 'b' })], ['a -> b'])] }],
])('the digest is another one where %s', (_, part) => {
  expect(worldDigest({ ...WORLD, ...part })).not.toBe(worldDigest(WORLD))
})
