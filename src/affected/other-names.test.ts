import { expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { otherNames } from './other-names.ts'

/** The names of a path, where these links stand. */
function namesOf(path: string, links: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.fromEntries(Object.entries(links).map(([link, text]) => [link, { mode: '120000', text }]))
  return otherNames(treeOf(files))?.(path).names.map((name) => name.path) ?? []
}

test('a commit without links has none', () => {
  expect(otherNames(treeOf({ 'a/b': 'text' }))).toBeUndefined()
})

test.each([
  ['a file', 'c/x.js', { 'a/y.js': '../c/x.js' }, ['a/y.js']],
  ['a file beside it', 'a/x.js', { 'a/y.js': 'x.js' }, ['a/y.js']],
  ['a folder above', 'c/lib/deep/x.js', { 'a/lib': '../c/lib' }, ['a/lib/deep/x.js']],
  ['a folder, with a slash at its end', 'c/lib/x.js', { 'a/lib': './..//c/lib/' }, ['a/lib/x.js']],
  ['one link by way of another', 'c/x.js', { 'a/y.js': '../b/z.js', 'b/z.js': '../c/x.js' }, ['b/z.js', 'a/y.js']],
  [
    'a file behind a link to a folder',
    'c/lib/x.js',
    { 'a/y.js': '../b/lib/x.js', 'b/lib': '../c/lib' },
    ['a/y.js', 'b/lib/x.js'],
  ],
  ['up from where a link leads to', 'c/x.js', { 'a/y.js': '../b/lib/../x.js', 'b/lib': '../c/lib' }, ['a/y.js']],
  ['the link through which another leads', 'b/lib', { 'a/y.js': '../b/lib/x.js', 'b/lib': '../c/lib' }, ['a/y.js']],
  ['a submodule, or what else became of a folder', 'vendor', { 'a/y.js': '../vendor/x.js' }, ['a/y.js']],
  ['the root', 'c/x.js', { 'a/all': '..' }, ['a/all/c/x.js']],
  ['something that is not there yet', 'c/new.js', { 'a/y.js': '../c/new.js' }, ['a/y.js']],
  ['several', 'c/x.js', { 'a/y.js': '../c/x.js', 'b/lib': '../c', d: 'c' }, ['a/y.js', 'b/lib/x.js', 'd/x.js']],
  ['a neighbour whose name only begins alike', 'c/x.json', { 'a/y.js': '../c/x.js', 'a/lib': '../c/x' }, []],
  ['what leads out of the repository', 'c/x.js', { 'a/y.js': '../../c/x.js', 'b/y.js': '/c/x.js' }, []],
  ['a link to itself', 'c/x.js', { 'a/y.js': 'y.js', 'b/y.js': 'y.js/x' }, []],
  ['one link at two paths', 'c/d/x.js', { 'a/L': '../c', 'c/e': 'd' }, ['c/e/x.js', 'a/L/d/x.js', 'a/L/e/x.js']],
  ['two links around themselves', 'c/x.js', { 'a/all': '..', 'b/all': '..' }, ['a/all/c/x.js', 'b/all/c/x.js']],
  ['what a package manager links', 'c/x.js', { 'node_modules/c': '../c', 'a/node_modules/c': '../../c' }, []],
  ['no path at all', 'c/x.js', { 'a/y.js': `${'../a/'.repeat(300)}../c/x.js` }, []],
])('%s', (_, path, links, names) => {
  expect(namesOf(path, links)).toEqual(names)
})

test('links in a circle end', () => {
  const links = { 'a/b': '../b/a', 'b/a': '../a/b', 'a/all': '..', 'c/all': '../a' }
  expect(namesOf('c/x.js', links)).toEqual(['a/all/c/x.js', 'c/all/all/c/x.js'])
  expect(namesOf('a/b', { 'a/b': '../b/a/x', 'b/a': '../a/b/y' })).toEqual(['b/a'])
})

test('a link around itself is told', () => {
  const names = otherNames(treeOf({ 'a/all': { mode: '120000', text: '..' }, 'b/c': { mode: '120000', text: '../c' } }))
  expect(names?.('c/x.js').names.map(({ link, isRound }) => [link, isRound])).toEqual([
    ['b/c', false],
    ['a/all', true],
    ['a/all', true],
  ])
})

test('of names without end, so many are told, and that there are more', () => {
  const around = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `p${at}`,
      Array.from({ length: 12 }, (__, to) => to).filter((to) => to !== at),
    ]),
  )
  const links = Object.fromEntries(
    Object.entries(around).flatMap(([folder, others]) =>
      others.map((to) => [`${folder}/l${to}`, { mode: '120000', text: `../p${to}` }] as const),
    ),
  )
  const found = otherNames(treeOf(links))?.('p0/x.js')
  expect([found?.isOpen, found?.names.length]).toEqual([true, 1_000])
  const direct = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, at) => [`q${at}/LICENSE`, { mode: '120000', text: '../LICENSE' }] as const),
  )
  const all = otherNames(treeOf(direct))?.('LICENSE')
  expect([all?.isOpen, all?.names.length]).toEqual([false, 3_000])
})
