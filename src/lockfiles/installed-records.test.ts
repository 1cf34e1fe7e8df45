import path from 'node:path'
import { expect, test } from '@jest/globals'
import { INSTALLED_RECORDS } from './installed-records.ts'

const isOutside = (to: string) => /^(?:\/|\.\.(?:\/|$))/.test(path.posix.normalize(to))
const { npm, pnpm, yarn, berry } = INSTALLED_RECORDS

const npmText = (packages: Readonly<Record<string, object>>) => JSON.stringify({ lockfileVersion: 3, packages })
const odd = { version: '3.0.1', integrity: 'sha512-odd' }
const other = { ...odd, version: '3.0.0', integrity: 'sha512-other' }
const link = { resolved: 'packages/a', link: true }
const NPM = npmText({
  '': { name: 'root' },
  'node_modules/a': link,
  'node_modules/is-odd': odd,
  'node_modules/fsevents': { version: '2.3.3', optional: true },
  'packages/a': { version: '1.0.0' },
})
const a = { 'node_modules/a': link, 'packages/a': { version: '1.0.0' } }

test.each([
  ['all that this machine can use', npmText({ ...a, 'node_modules/is-odd': odd }), true],
  ['the version of a project before', npmText({ ...a, 'packages/a': {}, 'node_modules/is-odd': odd }), true],
  ['no integrity, as an older npm writes it', npmText({ ...a, 'node_modules/is-odd': { version: '3.0.1' } }), true],
  ['another version', npmText({ ...a, 'node_modules/is-odd': other }), false],
  ['other content', npmText({ ...a, 'node_modules/is-odd': { ...odd, integrity: 'sha512-x' } }), false],
  ['one less', npmText(a), false],
  ['one more', npmText({ ...a, 'node_modules/is-odd': odd, 'node_modules/more': odd }), false],
  ['nothing', '', false],
  ['half of itself', npmText(a).slice(0, 40), false],
])('what npm installed, %s, is that of its lock or not', (_, record, expected) => {
  expect(npm.asLocked(NPM, record) !== undefined).toBe(expected)
})

test('a lock of npm that asks for nothing is satisfied by nothing', () => {
  expect(npm.asLocked(npmText({ '': { name: 'root' } }), '')).toEqual([])
})

test.each([
  ['a link out of the repository', { resolved: '../elsewhere', link: true }, '../elsewhere'],
  ['a copy of a folder', { resolved: 'file:../b' }, 'file:../b'],
  ['an archive', { resolved: 'file:b-1.0.0.tgz' }, undefined],
  ['a project of the workspace', link, undefined],
])('npm: %s', (_, value, expected) => {
  expect(npm.unseen(npmText({ 'node_modules/b': value }), isOutside)).toBe(expected)
})

const PNPM = "lockfileVersion: '9.0'\n\npackages:\n\n  is-odd@3.0.1:\n    resolution: {integrity: sha512-odd}\n"

test.each([
  ['the same', PNPM, PNPM, true],
  ['the same behind a document of pnpm itself', `---\nlockfileVersion: '9.0'\n\n---\n${PNPM}`, PNPM, true],
  ['another version', PNPM, PNPM.replace('3.0.1', '3.0.0'), false],
  ['nothing', PNPM, '', false],
])('what pnpm installed, %s, is that of its lock or not', (_, lock, record, expected) => {
  expect(pnpm.asLocked(lock, record) !== undefined).toBe(expected)
})

test('pnpm copies what is injected', () => {
  expect(pnpm.unseen('    resolution: {directory: packages/b, type: directory}\n', isOutside)).toBe('packages/b')
  expect(pnpm.unseen(PNPM, isOutside)).toBeUndefined()
})

const YARN = `# yarn lockfile v1


"@scope/x@>=1 <3", "@scope/x@^2.0.0":
  version "2.0.0"
  resolved "https://registry.yarnpkg.com/@scope/x/-/x-2.0.0.tgz#1"

is-odd@3.0.1:
  version "3.0.1"
  resolved "https://registry.yarnpkg.com/is-odd/-/is-odd-3.0.1.tgz#2"
  dependencies:
    "@scope/x" "^2.0.0"
`
const X = 'https://registry.yarnpkg.com/@scope/x/-/x-2.0.0.tgz#1'
const ODD = 'https://registry.yarnpkg.com/is-odd/-/is-odd-3.0.1.tgz#2'
const yarnText = (lockfileEntries: object, flags: readonly string[] = []) =>
  JSON.stringify({ flags, lockfileEntries }, null, 2)
const all = { '@scope/x@>=1 <3': X, '@scope/x@^2.0.0': X, 'is-odd@3.0.1': ODD }

test.each([
  ['all', yarnText(all), true],
  ['without what is for development', yarnText(all, ['production']), false],
  ['another version', yarnText({ ...all, 'is-odd@3.0.1': `${ODD}3` }), false],
  ['one less', yarnText({ 'is-odd@3.0.1': ODD }), false],
  ['one more', yarnText({ ...all, 'more@1': ODD }), false],
  ['nothing', '', false],
])('what yarn installed, %s, is that of its lock or not', (_, record, expected) => {
  expect(yarn.asLocked(YARN, record) !== undefined).toBe(expected)
})

test('yarn copies folders', () => {
  expect(yarn.unseen(yarnText({ ...all, 'b@file:../b': '' }), isOutside)).toBe('file:../b')
  expect(yarn.unseen(yarnText({ ...all, 'b@file:b.tgz': '' }), isOutside)).toBeUndefined()
})

const BERRY = `__metadata:
  version: 8

"fsevents@npm:~2.3.2":
  version: 2.3.3
  resolution: "fsevents@npm:2.3.3"
  dependencies:
    node-gyp: "npm:latest"
  conditions: os=darwin
  languageName: node

"is-odd@npm:3.0.1":
  version: 3.0.1
  resolution: "is-odd@npm:3.0.1"
  dependencies:
    typescript: "npm:^5.0.0"
  languageName: node

"node-gyp@npm:latest":
  version: 13.1.0
  resolution: "node-gyp@npm:13.1.0"
  languageName: node

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  dependencies:
    fsevents: "npm:~2.3.2"
    is-odd: "npm:3.0.1"
  languageName: unknown

"typescript@npm:^5.0.0":
  version: 5.9.3
  resolution: "typescript@npm:5.9.3"
  languageName: node

"typescript@patch:typescript@npm%3A^5.0.0#optional!builtin<compat/typescript>":
  version: 5.9.3
  resolution: "typescript@patch:typescript@npm%3A5.9.3#optional!builtin<compat/typescript>::version=5.9.3&hash=1"
  languageName: node
`
const TYPESCRIPT = 'typescript@patch:typescript@npm%3A5.9.3#optional!builtin<compat/typescript>::version=5.9.3&hash=1'
const stateText = (...names: readonly string[]) =>
  `__metadata:\n  version: 1\n\n${names.map((name) => `"${name}":\n  locations:\n    - "node_modules/x"\n`).join('\n')}`
const pnpText = (version: string) => `const RAW_RUNTIME_STATE =
'{\\
  "packageRegistryData": [\\
    ["is-odd", [\\
      ["virtual:35e4#${version}", {\\
        "packageLocation": "./x/",\\
      }]\\
    ]],\\
    ["typescript", [\\
      ["${TYPESCRIPT.slice('typescript@'.length)}", {\\
        "packageLocation": "./y/",\\
`

test.each([
  ['all that this machine can use', stateText('is-odd@npm:3.0.1', TYPESCRIPT, 'root@workspace:.'), true],
  ['a copy for some peers', stateText('is-odd@virtual:35e4#npm:3.0.1', TYPESCRIPT), true],
  ['another version', stateText('is-odd@npm:3.0.0', TYPESCRIPT), false],
  ['one less', stateText(TYPESCRIPT), false],
  ['one less of those that others need', stateText('is-odd@npm:3.0.1'), false],
  ['one more', stateText('is-odd@npm:3.0.1', TYPESCRIPT, 'more@npm:1.0.0'), false],
  ['without folders', pnpText('npm:3.0.1'), true],
  ['another version without folders', pnpText('npm:3.0.0'), false],
  ['nothing', '', false],
])('what newer versions of yarn installed, %s, is that of their lock or not', (_, record, expected) => {
  expect(berry.asLocked(BERRY, record) !== undefined).toBe(expected)
})

test('what a machine did without is told, but of what is for others', () => {
  const record = npmText({ ...a, 'node_modules/is-odd': odd })
  expect(npm.asLocked(NPM, record)).toEqual(['node_modules/fsevents'])
  const elsewhere = NPM.replace('"optional":true', `"optional":true,"os":["!${process.platform}"]`)
  expect(npm.asLocked(elsewhere, record)).toEqual([])
})

test('places of what is installed are told', () => {
  expect(npm.places(npmText(a))).toEqual(['node_modules/a', 'packages/a'])
  const importers = `importers:

  .:
    devDependencies:
      '@scope/x':
        specifier: 1.0.0
        version: 1.0.0

  packages/a:
    dependencies:
      b:
        specifier: workspace:*
        version: link:../b
    optionalDependencies:
      fsevents:
        specifier: 2.3.3
        version: 2.3.3
`
  expect(pnpm.places(`lockfileVersion: '9.0'\n\n${importers}\npackages:\n\n  x@1:\n`)).toEqual([
    'node_modules/@scope/x',
    'packages/a/node_modules/b',
  ])
  expect(berry.places(stateText('is-odd@npm:3.0.1'))).toEqual(['node_modules/x'])
})

const importer = (to: string) =>
  `importers:\n\n  .: {}\n\n  packages/lib:\n    devDependencies:\n      odd:\n        specifier: link:${to}\n        version: link:${to}\n\npackages:\n`

test.each([
  ['a project of the workspace', importer('../dep'), undefined],
  ['a folder elsewhere', importer('../../../other'), '../other'],
  ['an override', 'overrides:\n  odd: link:../other\n\nimporters:\n\n  .: {}\n', '../other'],
  ['an override in the repository', 'overrides:\n  odd: link:./other\n', undefined],
  ['a lock of before', 'dependencies:\n  odd: link:/other\n', '/other'],
])('pnpm links to %s', (_, record, expected) => {
  expect(pnpm.unseen(record, isOutside)).toBe(expected)
})

test.each([
  ['link:../other', 'link:../other'],
  ['link:packages/other', undefined],
])('yarn has %s', (range, expected) => {
  expect(yarn.unseen(yarnText({ [`odd@${range}`]: '' }), isOutside)).toBe(expected)
})

test.each([
  ['"odd@portal:../other::locator=root%40workspace%3A.":', '../other'],
  ['"odd@portal:../../other::locator=lib%40workspace%3Apackages%2Flib":', undefined],
  ['"odd@link:../../../other::locator=lib%40workspace%3Apackages%2Flib":', '../other'],
  ['      ["portal:/other::locator=root%40workspace%3A.", {\\', '/other'],
])('berry links, by %s', (record, expected) => {
  expect(berry.unseen(`${record}\n  locations:\n`, isOutside)).toBe(expected)
})
