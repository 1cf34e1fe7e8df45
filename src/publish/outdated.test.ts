import { expect, test } from '@jest/globals'
import { parseCoreMetadata } from '../standards/core-metadata.ts'
import { changelogIn, hasUpdate, standingOf } from './outdated.ts'

const at = { file: 'pyproject.toml', line: 3 }
const asked = (range: string, ...locked: readonly string[]) => ({
  package: 'core',
  project: 'shop',
  range,
  at,
  locked,
})

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
  ['versions are compared as such', '', ['0.9.0'], ['0.9.0', '0.10.0'], 'update', '0.10.0', '0.10.0'],
])('%s', (_, range, locked, versions, state, newestInside, newest) => {
  const found = standingOf(asked(range, ...locked), versions, false)
  expect([found.state, found.newestInside, found.newest]).toEqual([state, newestInside, newest])
})

test('whoever wants them gets early ones', () => {
  expect(standingOf(asked('>=0.1', '0.1.0'), ['0.1.0', '0.2.0rc1'], true).state).toBe('update')
})

test('what is outgrown may have an update all the same', () => {
  expect(hasUpdate(standingOf(asked('^0.1', '0.1.0'), ['0.1.4', '0.2.0'], false))).toBe(true)
  expect(hasUpdate(standingOf(asked('^0.1', '0.1.4'), ['0.1.4', '0.2.0'], false))).toBe(false)
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
