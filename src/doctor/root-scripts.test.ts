import { expect, test } from '@jest/globals'
import { findingsOf } from '../../test/support/subject.ts'
import { findRootScripts } from './root-scripts.ts'

const root = (scripts: object, more: object = {}) =>
  JSON.stringify({ private: true, workspaces: ['a'], scripts, ...more }, null, 1)
const member = (scripts: object = {}) => JSON.stringify({ name: 'a', version: '1.0.0', scripts })

test.each<[string, Record<string, string>, readonly string[]]>([
  ['runs all tests', { 'package.json': root({ test: 'vitest run' }) }, ['warning root-script package.json:7']],
  [
    'runs them through another script',
    { 'package.json': root({ test: 'npm run unit', unit: 'jest' }) },
    ['warning root-script package.json:7'],
  ],
  ['lints', { 'package.json': root({ style: 'eslint .' }) }, ['note root-script package.json:7']],
  ['starts those of members', { 'package.json': root({ test: 'turbo run test', lint: 'pnpm -r lint' }) }, []],
  ['starts nothing that is known', { 'package.json': root({ test: 'echo none' }) }, []],
  [
    'does what a project does as well',
    { 'package.json': root({ test: 'jest' }), 'a/package.json': member({ unit: 'jest' }) },
    [],
  ],
  ['belongs to a project', { 'package.json': root({ test: 'jest' }), 'src/index.js': '' }, []],
])('a script of the root that %s', async (_, files, expected) => {
  expect(await findingsOf(findRootScripts, { 'a/package.json': member(), ...files })).toEqual(expected)
})
