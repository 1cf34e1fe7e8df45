import { describe, expect, test } from '@jest/globals'
import { subjectOf } from '../../test/support/subject.ts'
import { edgesInCycles } from '../graph/cycles.ts'

const packageOf = (name: string, more: object = {}) => JSON.stringify({ name, version: '1.0.0', ...more })
const rootOf = (devDependencies: Readonly<Record<string, string>>, more: object = {}) =>
  JSON.stringify({ private: true, workspaces: ['packages/*', 'tools/*'], ...more, devDependencies }, undefined, 1)

const FILES = {
  'package.json': rootOf({ '@acme/eslint-config': 'workspace:*' }),
  'packages/api/package.json': packageOf('api', { dependencies: { core: 'workspace:*' } }),
  'packages/core/package.json': packageOf('core'),
  'tools/eslint/package.json': packageOf('@acme/eslint-config'),
}

async function inherited(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { graph } = await subjectOf({ ...FILES, ...files })
  return graph.edges.flatMap(({ from, to, kind, group, isInherited, at: { file, line } }) =>
    isInherited ? `${from} ${to} ${kind} ${group} ${file}:${line}` : [],
  )
}

const ALL = ['api', 'core'].map((name) => `${name} @acme/eslint-config local dev package.json:8`)

describe('a tool that the root of a Node workspace installs', () => {
  test('is a dependency of all members, for development', async () => {
    expect(await inherited({})).toEqual(ALL)
  })

  const named = (name: string, more: object = {}) => ({
    'package.json': rootOf({ [name]: 'workspace:*' }),
    'tools/eslint/package.json': packageOf(name, more),
  })
  test.each([
    ['as a preset', named('@acme/jest-preset')],
    ['as a plug-in', named('eslint-plugin-acme')],
    ['as settings of TypeScript', named('@acme/tsconfig')],
    ['by its commands', named('@acme/codegen', { bin: { gen: 'gen.js' } })],
    [
      'under dependencies',
      {
        'package.json': `{"workspaces":["packages/*","tools/*"],"dependencies":{"@acme/eslint-config":"workspace:*"}}`,
      },
    ],
    ['by its version', { 'package.json': rootOf({ '@acme/eslint-config': '^1.0.0' }) }],
    [
      'where the root is a project itself',
      { 'package.json': rootOf({ '@acme/eslint-config': 'workspace:*' }, { name: 'top', main: 'index.js' }) },
    ],
    [
      'for a workspace of pnpm',
      {
        'package.json': '{"devDependencies":{"@acme/eslint-config":"workspace:*"}}',
        'pnpm-workspace.yaml': 'packages: ["packages/*", "tools/*"]\n',
      },
    ],
    [
      'that settings name',
      {
        'package.json': rootOf({ '@acme/style': 'workspace:*' }, { prettier: '@acme/style/loose.json' }),
        'tools/eslint/package.json': packageOf('@acme/style'),
      },
    ],
    [
      'that settings load by a path to a file',
      {
        'package.json': rootOf({}, { eslintConfig: { extends: ['./tools/eslint/index.js'] } }),
        'tools/eslint/package.json': packageOf('style'),
      },
    ],
    [
      'that settings load by a path to a folder',
      {
        'package.json': rootOf({}, { jest: { preset: '<rootDir>/tools/eslint' } }),
        'tools/eslint/package.json': packageOf('style'),
      },
    ],
    [
      'that settings load for some files',
      {
        'package.json': rootOf(
          {},
          { eslintConfig: { overrides: [{ files: ['*.ts'], extends: './tools/eslint/index.js' }] } },
        ),
        'tools/eslint/package.json': packageOf('style'),
      },
    ],
  ])('is one %s', async (_, files) => {
    expect(await inherited(files)).toEqual([
      expect.stringMatching(/^api \S+ local dev package.json:\d/),
      expect.stringMatching(/^core \S+ local dev package.json:\d/),
    ])
  })

  const styled = (file: string, text: string) => ({
    'package.json': rootOf({ '@acme/style': 'workspace:*' }),
    'tools/eslint/package.json': packageOf('@acme/style'),
    [file]: text,
  })
  test.each([
    ['eslint.config.mjs', "import style from '@acme/style'\n"],
    ['eslint.config.mjs', "export { default } from './tools/eslint/eslint.config.js'\n"],
    ['jest.config.js', "module.exports = { setupFiles: ['./a.js', '<rootDir>/tools/eslint/setup.js'] }\n"],
    ['jest.config.js', "module.exports = { ...require('@acme/style/jest') }\n"],
    ['babel.config.json', '{ "presets": [["@acme/style", { "loose": true }]] }'],
    ['.prettierrc', '"@acme/style"\n'],
    ['.eslintrc.yml', 'root: true\nextends: ./tools/eslint/index.js\n'],
  ])('is one that %s at the top loads: %s', async (file, text) => {
    expect(await inherited(styled(file, text))).toEqual([
      expect.stringMatching(/^api @acme\/style local dev /),
      expect.stringMatching(/^core @acme\/style local dev /),
    ])
  })

  test.each([
    ['eslint.config.mjs', "export default [{ files: ['./tools/eslint/**'] }]\n"],
    ['jest.config.js', "module.exports = { projects: ['./tools/eslint'], moduleNameMapper: { a: '@acme/style' } }\n"],
    ['jest.config.js', "module.exports = { projects: [require('./tools/eslint/jest.config')] }\n"],
    ['jest.config.js', "const { name } = require('./tools/eslint/package.json')\n"],
    ['tools/eslint/eslint.config.mjs', "import style from '@acme/style'\n"],
  ])('is none that %s only speaks of: %s', async (file, text) => {
    expect(await inherited(styled(file, text))).toEqual([])
  })

  test('stays an ordinary dependency of the root', async () => {
    const root = rootOf({ '@acme/eslint-config': 'workspace:*' }, { name: 'top', main: 'index.js' })
    const { graph } = await subjectOf({ ...FILES, 'package.json': root })
    const edge = graph.edges.find(({ from }) => from === 'top')
    expect(edge).toMatchObject({ to: '@acme/eslint-config', kind: 'local', group: 'dev' })
    expect(edge?.isInherited).toBeUndefined()
  })

  test('makes no circle with what it depends on', async () => {
    const { graph } = await subjectOf({
      ...FILES,
      'tools/eslint/package.json': packageOf('@acme/eslint-config', { dependencies: { core: 'workspace:*' } }),
    })
    expect(graph.edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      ...['@acme/eslint-config core', 'api @acme/eslint-config', 'api core', 'core @acme/eslint-config'],
    ])
    expect(graph.findings).toEqual([])
    expect(edgesInCycles(graph.edges).size).toBe(0)
  })

  test.each([
    [
      'are ordinary libraries and applications',
      { 'package.json': rootOf({ core: 'workspace:*', api: 'workspace:*' }) },
    ],
    ['come from elsewhere', { 'package.json': rootOf({ '@acme/eslint-config': 'npm:other@1.0.0' }) }],
    [
      'only have tools in their scope',
      {
        'package.json': rootOf({ '@jest/core': 'workspace:*' }),
        'packages/core/package.json': packageOf('@jest/core'),
        'packages/api/package.json': packageOf('api'),
      },
    ],
    [
      'settings only work on',
      {
        'package.json': rootOf(
          { core: 'workspace:*' },
          {
            jest: { projects: ['<rootDir>/packages/core'], moduleNameMapper: { core: 'core' } },
            eslintConfig: { parserOptions: { project: './packages/core/tsconfig.json' } },
          },
        ),
      },
    ],
    [
      'lie at the root itself',
      { 'package.json': rootOf({}, { name: 'top', main: 'index.js', eslintConfig: { extends: './rules.js' } }) },
    ],
  ])('is none where packages %s', async (_, files) => {
    expect(await inherited(files)).toEqual([])
    expect((await subjectOf({ ...FILES, ...files })).graph.projects.size).toBeGreaterThan(2)
  })

  test('concerns the members of its own workspace alone', async () => {
    const files = { 'other/package.json': '{"workspaces":["*"]}', 'other/web/package.json': packageOf('web') }
    expect(await inherited(files)).toEqual(ALL)
  })

  test('can be taken away by maestro.toml', async () => {
    const files = { 'maestro.toml': '[projects.api]\ndepends-on = ["!@acme/eslint-config"]\n' }
    expect(await inherited(files)).toEqual(ALL.slice(1))
  })
})
