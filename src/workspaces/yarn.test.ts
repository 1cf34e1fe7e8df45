import { describe, expect, test } from '@jest/globals'
import { type NodeFiles, readNode } from '../../test/support/node.ts'
import { commandsOf, dependenciesOf, findingsOf, projectIn } from '../../test/support/python.ts'
import { yarnFlavour } from './yarn.ts'

async function app(specifiers: object, files: NodeFiles = {}) {
  const part = await readNode({
    'package.json': { private: true, workspaces: ['packages/*'], packageManager: 'yarn@4.1.0' },
    'yarn.lock': '',
    'packages/core/package.json': { name: 'core', version: '1.2.0' },
    'packages/app/package.json': { name: 'app', dependencies: specifiers, scripts: { test: 'jest' } },
    ...files,
  })
  const project = projectIn(part, 'packages/app')
  return { project, dependencies: dependenciesOf(project), findings: findingsOf(part) }
}

test.each([
  ['yarn@1.22.22', 'yarn'],
  ['yarn@1', 'yarn'],
  ['yarn@0.27.5', 'yarn'],
  ['yarn@4.1.0+sha256.abc', 'berry'],
  ['yarn@10.0.0', 'berry'],
  ['yarn@', undefined],
])('%s is %s', (packageManager, flavour) => {
  expect(yarnFlavour(packageManager)).toBe(flavour)
})

describe('a plain range', () => {
  const opaque = 'enableTransparentWorkspaces: false\n'

  test.each<[string, string, NodeFiles, string]>([
    ['^1.0.0', 'links', {}, 'local packages/core'],
    ['npm:^1.0.0', 'links', {}, 'local packages/core'],
    ['patch:core@npm%3A^1.0.0#./x.patch', 'links', {}, 'local packages/core'],
    ['^1.0.0', 'is taken from the registry where siblings are not transparent', { '.yarnrc.yml': opaque }, 'registry'],
    ['workspace:^', 'is not meant by workspace:', { '.yarnrc.yml': opaque }, 'local packages/core'],
    [
      'workspace:packages/core',
      'is not meant by a path from the root',
      { '.yarnrc.yml': opaque },
      'local packages/core',
    ],
    ['catalog:', 'comes from a catalog', { '.yarnrc.yml': 'catalog:\n  core: ^1.0.0\n' }, 'local packages/core'],
    ['catalog:old', 'comes from a catalog', { '.yarnrc.yml': 'catalogs:\n  old:\n    core: ^0.1\n' }, 'registry'],
    [
      '^1.0.0',
      'links in yarn 1, which does not read .yarnrc.yml',
      { '.yarnrc.yml': opaque, 'package.json': { workspaces: ['packages/*'], packageManager: 'yarn@1.22.22' } },
      'local packages/core',
    ],
  ])('%s %s', async (specifier, _, files, source) => {
    expect(await app({ core: specifier }, files)).toMatchObject({
      dependencies: [`main core ${source} :4`],
      findings: [],
    })
  })
})

test('settings that cannot be read are a finding', async () => {
  const { findings } = await app({}, { '.yarnrc.yml': 'a: [\n' })
  expect(findings).toEqual(['unreadable-manifest error .yarnrc.yml:2'])
})

test('its commands and its lock are those of the workspace', async () => {
  const { project } = await app({})
  expect([commandsOf(project), project.lockfiles]).toEqual([{ test: 'yarn run test' }, ['yarn.lock']])
})
