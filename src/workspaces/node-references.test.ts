import { describe, expect, test } from '@jest/globals'
import { type NodeFiles, readNode } from '../../test/support/node.ts'
import { dependenciesOf, findingsOf, projectIn } from '../../test/support/python.ts'

const WORKSPACE: NodeFiles = {
  'package.json': { private: true, workspaces: ['packages/*', 'apps/*'] },
  'packages/core/package.json': { name: '@x/core', version: '1.4.0' },
  'packages/beta/package.json': { name: 'beta', version: '2.0.0-rc.1' },
  'packages/plain/package.json': { name: 'plain' },
  'packages/odd/package.json': { name: 'odd', version: 'next' },
  'vendor/alone/package.json': { name: 'alone', version: '1.0.0' },
  'packages/empty/readme.md': '',
  'file.txt': '',
  sub: { mode: '160000' },
  linked: { mode: '120000', text: 'packages/core' },
}

/** Dependencies of apps/web, whose lines are those that this line-per-entry layout gives: the first is on line 4. */
async function web(manifest: object, files: NodeFiles = {}) {
  const part = await readNode({ ...WORKSPACE, ...files, 'apps/web/package.json': { name: 'web', ...manifest } })
  return { dependencies: dependenciesOf(projectIn(part, 'apps/web')), findings: findingsOf(part), part }
}

const only = (name: string, specifier: string) => ({ dependencies: { [name]: specifier } })

describe('without a finding', () => {
  test.each([
    ['@x/core', 'workspace:*', 'main @x/core local packages/core :4'],
    ['@x/core', 'workspace:^9', 'main @x/core local packages/core :4'],
    ['c', 'workspace:@x/core@*', 'main @x/core local packages/core :4'],
    ['@x/core', 'workspace:../../packages/core', 'main @x/core local packages/core :4'],
    ['@x/core', 'workspace:packages/core', 'main @x/core local packages/core :4'],
    ['@x/core', 'file:../../packages/core', 'main @x/core local packages/core :4'],
    ['@x/core', 'file:../../packages/core/', 'main @x/core local packages/core :4'],
    ['@x/core', '../../packages/core', 'main @x/core local packages/core :4'],
    ['other', 'link:../../vendor/alone', 'main other local vendor/alone :4'],
    ['root', 'portal:../..', 'main root local . :4'],
    ['s', 'file:../../sub/x', 'main s external'],
    ['t', 'file:./x.tgz', 'main t external'],
    ['g', 'github:x/y', 'main g external'],
    ['g', 'x/y', 'main g external'],
    ['g', 'git+ssh://git@host/x.git', 'main g external'],
    ['@x/core', '^1.0.0', 'main @x/core local packages/core :4'],
    ['@x/core', '^1.4.0', 'main @x/core local packages/core :4'],
    ['@x/core', '1.4.0', 'main @x/core local packages/core :4'],
    ['@x/core', '>=1 <2 || 5', 'main @x/core local packages/core :4'],
    ['@x/core', '*', 'main @x/core local packages/core :4'],
    ['@x/core', '', 'main @x/core local packages/core :4'],
    ['@x/core', 'latest', 'main @x/core local packages/core :4'],
    ['@x/core', '^2.0.0', 'main @x/core registry :4'],
    ['beta', '*', 'main beta local packages/beta :4'],
    ['beta', '^2.0.0', 'main beta registry :4'],
    ['beta', '^2.0.0-rc.0', 'main beta local packages/beta :4'],
    ['plain', '^7', 'main plain local packages/plain :4'],
    ['odd', '^7', 'main odd local packages/odd :4'],
    ['@x/core', `^${'1'.repeat(5000)}`, 'main @x/core local packages/core :4'],
    ['@x/core', '1 || '.repeat(399), 'main @x/core local packages/core :4'],
    ['@x/core', `>${'0.'.repeat(900)}`, 'main @x/core local packages/core :4'],
    ['alone', '^1.0.0', 'main alone registry :4'],
    ['react', '^18', 'main react registry'],
    ['c', 'npm:@x/core@^1', 'main @x/core registry :4'],
    ['@x/core', 'npm:@x/core@^1', 'main @x/core local packages/core :4'],
    ['react', 'catalog:', 'main react registry'],
  ])('%s: %.40s is %s', async (name, specifier, dependency) => {
    const { dependencies, findings } = await web(only(name, specifier))
    expect([dependencies, findings]).toEqual([[dependency], []])
  })
})

describe('broken references', () => {
  const at = 'apps/web/package.json:4'

  test.each([
    ['@x/core', 'file:../core', `broken-path error ${at}`, 'main @x/core local packages/core :4'],
    ['nobody', 'file:../nobody', `broken-path error ${at}`, 'main nobody external :4'],
    ['e', 'file:../../packages/empty', `broken-path error ${at}`, 'main e external :4'],
    ['f', 'link:../../file.txt', `broken-path error ${at}`, 'main f external :4'],
    ['l', 'file:../../linked', `broken-path error ${at}`, 'main l external :4'],
    ['o', 'file:../../../x', `path-outside-repository error ${at}`, 'main o external :4'],
    ['o', 'file:/etc', `path-outside-repository error ${at}`, 'main o external :4'],
    ['o', 'file:~/x', `path-outside-repository error ${at}`, 'main o external :4'],
    ['nobody', 'workspace:*', `broken-workspace-reference error ${at}`, 'main nobody external :4'],
    ['alone', 'workspace:*', `broken-workspace-reference error ${at}`, 'main alone local vendor/alone :4'],
    ['a', 'workspace:nobody@*', `broken-workspace-reference error ${at}`, 'main nobody external :4'],
    ['nobody', 'workspace:../nobody', `broken-path error ${at}`, 'main nobody external :4'],
  ])('%s: %s is %s', async (name, specifier, finding, dependency) => {
    const { dependencies, findings } = await web(only(name, specifier))
    expect([findings, dependencies]).toEqual([[finding], [dependency]])
  })

  test('say the way out', async () => {
    const { part } = await web({
      dependencies: { '@x/core': 'file:../core', alone: 'workspace:*', e: 'file:../../packages/empty' },
    })
    expect(part.findings.map(({ message, fix }) => [message, fix])).toEqual([
      [
        '@x/core: the path "../core" leads to apps/core, which does not exist',
        'Write "../../packages/core", where @x/core lies.',
      ],
      [
        'alone is no member of this workspace, which "workspace:" asks for',
        'Add vendor/alone, where alone lies, to the members of the workspace.',
      ],
      [
        'e: the path "../../packages/empty" leads to packages/empty, which has no package.json',
        'Write the path of a folder in this repository that has a package.json, or take the dependency from a registry.',
      ],
    ])
  })

  test('show no hidden character', async () => {
    const { part } = await web(only('a\u001b[31m', 'file:../\u202ex'))
    expect(part.findings[0]?.message).toBe(
      'a\\x1b[31m: the path "../\\u202ex" leads to apps/\\u202ex, which does not exist',
    )
  })

  test('of a project outside any workspace', async () => {
    const part = await readNode({ 'a/package.json': only('b', 'workspace:*'), 'b/package.json': { name: 'b' } })
    expect(findingsOf(part)).toEqual(['broken-workspace-reference error a/package.json:3'])
  })
})

describe('groups', () => {
  test('follow the field', async () => {
    const { dependencies } = await web({
      dependencies: { a: '1' },
      devDependencies: { b: '1' },
      optionalDependencies: { c: '1' },
      peerDependencies: { d: '1' },
    })
    expect(dependencies).toEqual(['main a registry', 'main d registry', 'dev b registry', 'extra c registry'])
  })

  test('a peer that is also installed is the one that is installed', async () => {
    const { dependencies } = await web({
      peerDependencies: { '@x/core': '^9', react: '^18' },
      devDependencies: { '@x/core': 'workspace:*', react: '^18' },
    })
    expect(dependencies).toEqual([
      'main @x/core local packages/core :4',
      'main react registry',
      'dev @x/core local packages/core :8',
      'dev react registry',
    ])
  })

  test('things that are no text are passed over', async () => {
    const { dependencies } = await web({ dependencies: { a: 1, b: null, c: {} }, devDependencies: ['x'] })
    expect(dependencies).toEqual([])
  })

  test('the project itself is no dependency', async () => {
    const { dependencies } = await web({ dependencies: { web: '^1', self: 'link:.', again: 'workspace:.' } })
    expect(dependencies).toEqual([])
  })
})

describe('what the root overrides', () => {
  const root = { private: true, workspaces: ['packages/*', 'apps/*'] }

  test.each<[string, object, string, string]>([
    ['npm', { overrides: { react: 'file:vendor/alone' } }, '^18', 'local vendor/alone :4'],
    ['npm, below one parent only', { overrides: { x: { react: 'file:vendor/alone' } } }, '^18', 'registry'],
    ['npm, by a version', { overrides: { react: '18.2.0' } }, '^18', 'registry'],
    ['yarn', { resolutions: { '**/react': 'portal:./vendor/alone' } }, '^18', 'local vendor/alone :4'],
    [
      'yarn, a range of it',
      { resolutions: { 'react@npm:^18': 'workspace:packages/core' } },
      '^18',
      'local packages/core :4',
    ],
    ['yarn, below one parent only', { resolutions: { 'x/react': 'portal:./vendor/alone' } }, '^18', 'registry'],
    ['pnpm', { pnpm: { overrides: { react: 'workspace:@x/core@*' } } }, '^18', 'local packages/core :4'],
    ['nobody, by a path to nowhere', { overrides: { react: 'file:nowhere' } }, '^18', 'registry'],
    ['npm, what is no range', { overrides: { react: 'file:vendor/alone' } }, 'github:x/react', 'external'],
  ])('by %s: %j', async (_, overrides, specifier, source) => {
    const { dependencies, findings } = await web(only('react', specifier), {
      'package.json': { ...root, ...overrides },
    })
    expect([dependencies, findings]).toEqual([[`main react ${source}`], []])
  })
})
