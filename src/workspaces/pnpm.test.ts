import { describe, expect, test } from '@jest/globals'
import { type NodeFiles, readNode } from '../../test/support/node.ts'
import { dependenciesOf, findingsOf, projectIn } from '../../test/support/python.ts'
import { treeOf } from '../../test/support/tree.ts'
import { readPnpm } from './pnpm.ts'

const SETTINGS = `packages: ["packages/*"]
catalog:
  react: ^18
  core: workspace:*
  loop: "catalog:"
  __proto__: ^1
catalogs:
  old:
    react: ^17
    core: ^1.0.0
`

async function app(specifiers: object, files: NodeFiles = {}) {
  const part = await readNode({
    'package.json': { private: true },
    'pnpm-workspace.yaml': SETTINGS,
    'packages/core/package.json': { name: 'core', version: '1.2.0' },
    'packages/app/package.json': { name: 'app', dependencies: specifiers },
    ...files,
  })
  return { dependencies: dependenciesOf(projectIn(part, 'packages/app')), findings: findingsOf(part) }
}

describe('a plain range', () => {
  test.each<[string, NodeFiles, string]>([
    ['is taken from the registry', {}, 'registry'],
    ['links where .npmrc says so', { '.npmrc': 'a=b\nlink-workspace-packages = true\n' }, 'local packages/core'],
    ['links where .npmrc says deep', { '.npmrc': 'link-workspace-packages=deep\r\n' }, 'local packages/core'],
    ['does not where .npmrc says no', { '.npmrc': 'link-workspace-packages=false' }, 'registry'],
    ['does not by a comment', { '.npmrc': '# link-workspace-packages=true' }, 'registry'],
    [
      'links by the last word',
      { '.npmrc': 'link-workspace-packages=false\nlink-workspace-packages=true' },
      'local packages/core',
    ],
    [
      'links where the workspace says so, whatever .npmrc says',
      { 'pnpm-workspace.yaml': `${SETTINGS}linkWorkspacePackages: true\n`, '.npmrc': 'link-workspace-packages=false' },
      'local packages/core',
    ],
    [
      'is linked by npm',
      { 'package.json': { packageManager: 'npm@10.0.0', workspaces: ['packages/*'] } },
      'local packages/core',
    ],
  ])('%s', async (_, files, source) => {
    expect((await app({ core: '^1.0.0' }, files)).dependencies).toEqual([`main core ${source} :4`])
  })

  test('that the sibling does not satisfy is taken from the registry, linking or not', async () => {
    const { dependencies } = await app({ core: '^2' }, { '.npmrc': 'link-workspace-packages=true' })
    expect(dependencies).toEqual(['main core registry :4'])
  })
})

describe('a catalog', () => {
  test.each([
    ['core', 'catalog:', 'main core local packages/core :4'],
    ['core', 'catalog:default', 'main core local packages/core :4'],
    ['core', 'catalog:old', 'main core registry :4'],
    ['core', 'catalog:none', 'main core registry :4'],
    ['react', 'catalog:', 'main react registry'],
    ['loop', 'catalog:', 'main loop registry'],
    ['constructor', 'catalog:constructor', 'main constructor registry'],
  ])('%s: %s is %s', async (name, specifier, dependency) => {
    expect(await app({ [name]: specifier })).toEqual({ dependencies: [dependency], findings: [] })
  })
})

test.each([
  ['  react: link:./packages/core', 'main react local packages/core :4'],
  ['  react: ^17', 'main react registry'],
  ['  app>react: link:./packages/core', 'main react registry'],
])('an override %j makes it %s', async (line, dependency) => {
  const { dependencies } = await app({ react: '^18' }, { 'pnpm-workspace.yaml': `${SETTINGS}overrides:\n${line}\n` })
  expect(dependencies).toEqual([dependency])
})

test('settings are read with keys like any other, and nothing but a list is a list', async () => {
  const tree = treeOf({ 'a/pnpm-workspace.yaml': 'packages: x\ncatalogs: [1]\ncatalog:\n  __proto__: ^1\n  x: 1\n' })
  const settings = await readPnpm(tree, 'a')
  expect(settings.members).toBeUndefined()
  expect([...(settings.catalogs.get('default') ?? [])]).toEqual([
    ['__proto__', '^1'],
    ['x', '1'],
  ])
})

test('settings that make too many aliases are a finding', async () => {
  const bomb = `a: &a [x]\npackages: [${'*a, '.repeat(200)}]\n`
  const { findings } = await app({}, { 'pnpm-workspace.yaml': bomb })
  expect(findings).toEqual(['unreadable-manifest error pnpm-workspace.yaml:2'])
})
