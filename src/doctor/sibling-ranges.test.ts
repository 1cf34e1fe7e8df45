import { describe, expect, test } from '@jest/globals'
import { findingsOf, subjectOf } from '../../test/support/subject.ts'
import { findSiblingRanges } from './sibling-ranges.ts'

const CORE = '[project]\nname = "acme-core"\nversion = "0.2.0"\n'

function app(dependencies: string, more = ''): string {
  return `[project]\nname = "app"\nversion = "1"\ndependencies = [${dependencies}]\n${more}`
}

const UV = '[tool.uv.workspace]\nmembers = ["app", "core"]\n'

describe('Python', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a name alone is taken from an index',
      { 'app/pyproject.toml': app('"Acme_Core"') },
      ['warning name-only-dependency app/pyproject.toml:4'],
    ],
    [
      'so is a range that would do',
      { 'app/pyproject.toml': app('"acme-core>=0.1,<1"') },
      ['warning name-only-dependency app/pyproject.toml:4'],
    ],
    [
      'a range that does not do',
      { 'app/pyproject.toml': app('"acme-core>=0.3"') },
      ['warning stale-range app/pyproject.toml:4'],
    ],
    [
      'Poetry by version',
      {
        'app/pyproject.toml':
          '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\nacme-core = "^0.2"\n',
      },
      ['warning name-only-dependency app/pyproject.toml:5'],
    ],
    [
      'Poetry by an old version',
      {
        'app/pyproject.toml':
          '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\nacme-core = "^0.1"\n',
      },
      ['warning stale-range app/pyproject.toml:5'],
    ],
    ['a path says where it lies', { 'app/pyproject.toml': app('"acme-core @ file:../core"') }, []],
    [
      'a source of the workspace, too',
      {
        'pyproject.toml': UV,
        'app/pyproject.toml': app('"acme-core"', '[tool.uv.sources]\nacme-core = { workspace = true }\n'),
      },
      [],
    ],
    [
      'a source, and a range that its version does not satisfy',
      {
        'pyproject.toml': UV,
        'app/pyproject.toml': app('"acme-core>=1"', '[tool.uv.sources]\nacme-core = { workspace = true }\n'),
      },
      ['warning stale-range app/pyproject.toml:4'],
    ],
    ['another package', { 'app/pyproject.toml': app('"acme-core-extras"') }, []],
    [
      'what the build needs is installed apart',
      { 'app/pyproject.toml': `${app('')}[build-system]\nrequires = ["acme-core"]\n` },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findSiblingRanges, { 'core/pyproject.toml': CORE, ...files })).toEqual(expected)
  })

  test('a private sibling is in no index: an error', async () => {
    const files = {
      'core/pyproject.toml': `${CORE}classifiers = ["Private :: Do Not Upload"]\n`,
      'app/pyproject.toml': app('"acme-core"'),
    }
    expect(await findingsOf(findSiblingRanges, files)).toEqual(['error name-only-dependency app/pyproject.toml:4'])
  })

  test('a name that two projects have means neither for certain', async () => {
    const files = {
      'core/pyproject.toml': CORE,
      'other/pyproject.toml': CORE,
      'app/pyproject.toml': app('"acme-core"'),
    }
    expect(await findingsOf(findSiblingRanges, files)).toEqual([])
  })

  test('many of them are told once, with their number', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const files = {
      ...Object.fromEntries(
        names.map((name) => [`${name}/pyproject.toml`, `[project]\nname = "${name}"\nversion = "1"\n`]),
      ),
      'app/pyproject.toml': app(names.map((name) => `"${name}"`).join(', ')),
    }
    const findings = await findSiblingRanges(await subjectOf(files))
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toMatch(/^a is a of this repository, .*; so are 4 other dependencies of app$/)
  })
})

describe('Node', () => {
  const core = (more = {}) => JSON.stringify({ name: '@acme/core', version: '2.1.0', ...more })
  const user = (range: string) => `{\n  "name": "app",\n  "dependencies": {\n    "@acme/core": "${range}"\n  }\n}\n`
  const NPM = { 'package.json': '{"workspaces": ["app", "core"]}' }
  const PNPM = { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [app, core]\n' }
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['npm links what satisfies the range', { ...NPM, 'app/package.json': user('^2.0.0') }, []],
    [
      'and takes an older one from the registry',
      { ...NPM, 'app/package.json': user('^1.0.0') },
      ['warning stale-range app/package.json:4'],
    ],
    [
      'pnpm takes a plain range from the registry',
      { ...PNPM, 'app/package.json': user('^2.0.0') },
      ['warning name-only-dependency app/package.json:4'],
    ],
    [
      'and refuses a workspace range that nothing satisfies',
      { ...PNPM, 'app/package.json': user('workspace:^1.0.0') },
      ['error stale-range app/package.json:4'],
    ],
    ['any version of the workspace', { ...PNPM, 'app/package.json': user('workspace:^') }, []],
    ['a path', { 'app/package.json': user('file:../core') }, []],
    [
      'a tag says nothing of versions',
      { ...PNPM, 'app/package.json': user('latest') },
      ['warning name-only-dependency app/package.json:4'],
    ],
    ['an alias of something else', { ...PNPM, 'app/package.json': user('npm:other@^1') }, []],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findSiblingRanges, { 'core/package.json': core(), ...files })).toEqual(expected)
  })
})
