import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../standards/json.ts'
import { packageJsonEffects, pnpmWorkspaceEffects } from './package-json-change.ts'

describe('what the change of a package.json means', () => {
  test.each<[string, JsonObject, JsonObject, boolean, readonly string[]]>([
    ['only its form', { a: 1, b: 2 }, { b: 2, a: 1 }, false, []],
    ['scripts', { scripts: {} }, { scripts: { test: 'x' } }, false, ['"scripts" callers every true']],
    [
      'scripts that build',
      { scripts: { build: 'tsc' } },
      { scripts: { build: 'tsc -d' } },
      false,
      ['"scripts" callers every true', '"scripts" that build owner every false'],
    ],
    ['members', {}, { workspaces: ['a'] }, true, ['"workspaces" owner every true']],
    ['a version', { version: '1' }, { version: '2' }, true, ['"version" owner every false']],
    ['development with a lock', {}, { devDependencies: { a: '1' } }, true, ['"devDependencies" owner every true']],
    ['development without one', {}, { devDependencies: { a: '1' } }, false, ['"devDependencies" below every true']],
    ['dependencies with a lock', {}, { dependencies: { a: '1' } }, true, ['"dependencies" owner every false']],
    ['overrides with a lock', {}, { overrides: { a: '1' } }, true, ['"overrides" owner every false']],
    ['overrides without one', {}, { overrides: { a: '1' } }, false, ['"overrides" below every false']],
    ['a linter', {}, { eslintConfig: {} }, true, ['"eslintConfig" below lint true']],
    ['the runtime', {}, { engines: { node: '20' } }, true, ['"engines" below every false']],
  ])('%s', (_, before, after, isLocked, expected) => {
    const effects = packageJsonEffects(before, after, isLocked)
    expect(
      effects.map(
        ({ part, reach, kinds, stays }) => `${part} ${reach} ${kinds === 'every' ? kinds : kinds.join('+')} ${stays}`,
      ),
    ).toEqual(expected)
  })
})

describe('what the change of a pnpm-workspace.yaml means', () => {
  test.each<[string, JsonObject, boolean, readonly string[]]>([
    ['members', { packages: ['a'] }, false, ['"packages" nobody']],
    ['a catalog with a lock', { catalog: { a: '1' } }, true, ['"catalog" nobody']],
    ['a catalog without one', { catalog: { a: '1' } }, false, ['"catalog" below']],
    ['how it installs', { shamefullyHoist: true }, true, ['"shamefullyHoist" below']],
  ])('%s', (_, after, isLocked, expected) => {
    expect(pnpmWorkspaceEffects({}, after, isLocked).map(({ part, reach }) => `${part} ${reach}`)).toEqual(expected)
  })
})
