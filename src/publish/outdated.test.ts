import { expect, test } from '@jest/globals'
import { parseCoreMetadata } from '../standards/core-metadata.ts'
import { type AskedPython, changelogIn, hasUpdate, isReadable, type Offer, standingOf } from './outdated.ts'

const at = { file: 'pyproject.toml', line: 3 }
const asked = (range: string, ...locked: readonly string[]) => ({
  package: 'core',
  project: 'shop',
  group: 'main',
  range,
  at,
  locked,
})

const offers = (versions: readonly string[], parts: Partial<Offer> = {}) =>
  versions.map((version): Offer => ({ version, requiresPython: [''], isYanked: false, ...parts }))

test.each([
  ['the newest is locked', '>=0.1,<0.3', ['0.2.1'], ['0.1.0', '0.2.1'], 'current', '0.2.1', '0.2.1'],
  ['no lock, and the newest is inside', '^0.2', [], ['0.1.0', '0.2.1'], 'current', '0.2.1', '0.2.1'],
  ['the lock is behind', '>=0.1,<0.3', ['0.1.0'], ['0.2.1', '0.1.0', '0.2.0'], 'update', '0.2.1', '0.2.1'],
  ['one of two locks is behind', '', ['0.1.0', '0.2.0'], ['0.1.0', '0.2.0'], 'update', '0.2.0', '0.2.0'],
  ['the newest is outside', '^0.1', ['0.1.0'], ['0.1.0', '0.1.4', '0.2.0'], 'outgrown', '0.1.4', '0.2.0'],
  ['none is inside', '^0.3', [], ['0.1.0', '0.2.0'], 'outgrown', undefined, '0.2.0'],
  ['nobody asks for early ones', '>=0.1', ['0.1.0'], ['0.1.0', '0.2.0rc1'], 'current', '0.1.0', '0.1.0'],
  ['the range asks for early ones', '>=0.2.0a1', [], ['0.1.0', '0.2.0rc1'], 'current', '0.2.0rc1', '0.2.0rc1'],
  ['an early one is locked', '>=0.1', ['0.2.0rc1'], ['0.1.0', '0.2.0rc2'], 'update', '0.2.0rc2', '0.2.0rc2'],
  ['there are early ones only', '>=0.1', [], ['0.2.0.dev1'], 'current', '0.2.0.dev1', '0.2.0.dev1'],
  ['there are none', '>=0.1', ['0.1.0'], [], 'unknown', undefined, undefined],
  [
    'a bound below a pre-release asks for it',
    '>=0.1,<0.3.dev0',
    [],
    ['0.1.0', '0.2.0rc1'],
    'current',
    '0.2.0rc1',
    '0.2.0rc1',
  ],
  ['who leaves an early one out', '>=0.1,!=0.2.0rc1', [], ['0.1.0', '0.2.0rc2'], 'current', '0.1.0', '0.1.0'],
  ['a local version', '>=0.1', ['0.1.0'], ['0.1.0', '0.1.0+acme.1'], 'update', '0.1.0+acme.1', '0.1.0+acme.1'],
  ['an epoch', '^1.0', ['1.0'], ['1.0', '1.2', '1!0.1'], 'outgrown', '1.2', '1!0.1'],
  ['a prefix as Poetry writes it', '1.2.*', ['1.2.0'], ['1.2.0', '1.2.5', '1.3.0'], 'outgrown', '1.2.5', '1.3.0'],
  ['an exact version of Poetry', '1.2.0', [], ['1.2.0', '1.2.5'], 'outgrown', '1.2.0', '1.2.5'],
  ['alternatives', '^1.0 || ^3.0', [], ['1.5', '2.5', '3.5'], 'current', '3.5', '3.5'],
  ['a range that nobody can read', '>==1', ['0.1'], ['0.1', '0.2'], 'unknown', undefined, undefined],
  ['versions are compared as such', '', ['0.9.0'], ['0.9.0', '0.10.0'], 'update', '0.10.0', '0.10.0'],
])('%s', (_, range, locked, versions, state, newestInside, newest) => {
  const found = standingOf(asked(range, ...locked), offers(versions), false)
  expect([found.state, found.newestInside, found.newest]).toEqual([state, newestInside, newest])
})

test('whoever wants them gets early ones', () => {
  expect(standingOf(asked('>=0.1', '0.1.0'), offers(['0.1.0', '0.2.0rc1']), true).state).toBe('update')
})

const POETRY = { constraint: '^3.10', countsUpper: true }
const UV = { constraint: '>=3.10', countsUpper: false }

test.each<[string, AskedPython | undefined, string, string, string | undefined, string | undefined]>([
  ['this Python is enough', UV, '>=3.9', 'outgrown', '2.0', undefined],
  ['a part of it is not', UV, '>=3.12', 'held', '1.0', '2.0'],
  ['none of it is', { ...UV, constraint: '==3.10.*' }, '>=3.11', 'held', '1.0', '2.0'],
  ['uv passes over upper bounds', UV, '>=3.9,<3.13', 'outgrown', '2.0', undefined],
  ['Poetry does not', POETRY, '>=3.9,<3.13', 'held', '1.0', '2.0'],
  ['nobody says for which it is', undefined, '>=3.12', 'outgrown', '2.0', undefined],
  ['nobody can read what it wants', UV, 'new', 'outgrown', '2.0', undefined],
])('what a newer version wants of Python: %s', (_, python, requires, state, newest, held) => {
  const known = [...offers(['1.0'], { requiresPython: ['>=3.8'] }), ...offers(['2.0'], { requiresPython: [requires] })]
  const found = standingOf({ ...asked('^1.0', '1.0'), ...(python && { python }) }, known, false)
  expect([found.state, found.newest, found.held?.version]).toEqual([state, newest, held])
})

test('one file that this Python takes is enough, and an update inside comes first', () => {
  const wheels = offers(['1.1'], { requiresPython: ['>=3.12', '>=3.9'] })
  const python = UV
  expect(standingOf({ ...asked('', '1.0'), python }, wheels, false)).toMatchObject({ state: 'update', newest: '1.1' })
  const newer = offers(['1.2'], { requiresPython: ['>=3.12', '>=3.13'] })
  expect(standingOf({ ...asked('', '1.0'), python }, [...newer, ...wheels], false)).toMatchObject({
    state: 'update',
    newestInside: '1.1',
    held: { version: '1.2', requiresPython: '>=3.12 or >=3.13' },
  })
  expect(standingOf({ ...asked('', '1.0'), python }, newer, false)).toMatchObject({ state: 'held' })
})

test('what is yanked is offered to nobody, and told where it is locked', () => {
  const known = [...offers(['1.0']), ...offers(['1.1'], { isYanked: true })]
  expect(standingOf(asked('^1.0', '1.1'), known, false)).toMatchObject({
    state: 'current',
    newest: '1.0',
    yanked: ['1.1'],
  })
})

test.each(['^1', '~1.2', '~=1.2', '1.*', '==1.2.*', '!=1.0', '', '*', '>=1,<2', '>=1 <2', '===1.0', '^1 | ^2'])(
  'the range %s can be read',
  (range) => expect(isReadable(range)).toBe(true),
)

test('what is outgrown may have an update all the same', () => {
  expect(hasUpdate(standingOf(asked('^0.1', '0.1.0'), offers(['0.1.4', '0.2.0']), false))).toBe(true)
  expect(hasUpdate(standingOf(asked('^0.1', '0.1.4'), offers(['0.1.4', '0.2.0']), false))).toBe(false)
})

test.each([
  ['Project-URL: Changelog, https://x.example/log', 'https://x.example/log'],
  ["Project-URL: What's New, https://x.example/new", 'https://x.example/new'],
  ['Project-URL: Release Notes, http://x.example/', 'http://x.example/'],
  ['Project-URL: Documentation, https://x.example/changelog', undefined],
  ['Project-URL: Changelog, javascript:alert(1)', undefined],
  ['Project-URL: Changelog', undefined],
  ['Home-page: https://x.example/releases', 'https://x.example/releases'],
  ['Home-page: https://x.example/', undefined],
])('%s', (field, url) => {
  expect(changelogIn(parseCoreMetadata(`Metadata-Version: 2.1\nName: core\nVersion: 1.0\n${field}\n\nText\n`))).toBe(
    url,
  )
})
