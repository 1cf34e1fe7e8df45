import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { affectedByLocks, reasonsIn } from '../../test/support/locks.ts'
import type { Dependency } from '../workspaces/workspace.ts'

const FILE = 'package-lock.json'

type Packages = Readonly<Record<string, object>>

function released(version: string, more: object = {}): object {
  return { version, resolved: `https://registry.npmjs.org/x-${version}.tgz`, integrity: `sha512-${version}==`, ...more }
}

function lockOf(packages: Packages, format = 3): string {
  return JSON.stringify({ name: 'acme', lockfileVersion: format, requires: true, packages }, null, 2)
}

const OLD: Packages = {
  '': { name: 'acme', workspaces: ['apps/*', 'packages/*'], devDependencies: { prettier: '^3' } },
  'apps/web': { name: '@acme/web', dependencies: { '@acme/ui': '*', react: '^18', zod: '^3' } },
  'apps/web/node_modules/zod': released('3.20.0'),
  'packages/ui': {
    name: '@acme/ui',
    dependencies: { clsx: '^2' },
    devDependencies: { vitest: '^2', react: '^18' },
    peerDependencies: { react: '*' },
  },
  'packages/api': { name: '@acme/api', dependencies: { zod: '^3' }, optionalDependencies: { sharp: '*' } },
  'node_modules/@acme/ui': { resolved: 'packages/ui', link: true },
  'node_modules/@acme/web': { resolved: 'apps/web', link: true },
  'node_modules/clsx': released('2.0.0'),
  'node_modules/prettier': released('3.0.0', { dev: true }),
  'node_modules/react': released('18.0.0', { dependencies: { 'loose-envify': '^1' } }),
  'node_modules/loose-envify': released('1.4.0'),
  'node_modules/vitest': released('2.0.0', { dev: true, dependencies: { tinypool: '^1' } }),
  'node_modules/tinypool': released('1.0.0', { dev: true }),
  'node_modules/zod': released('3.23.0'),
}

const node = (root: string, name: string, dependencies: readonly Dependency[] = []) =>
  projectOf(name, { root, ecosystems: ['node'], lockfiles: [FILE], dependencies })

function declares(group: Dependency['group'], name: string): Dependency {
  return { name, ecosystem: 'node', group, specifier: '*', source: { type: 'registry' }, at: { file: 'x' } }
}

const GRAPH = graphOf(
  [
    node('apps/web', 'web'),
    node('packages/api', 'api'),
    node('packages/ui', 'ui', [declares('dev', 'react'), declares('main', 'react')]),
  ],
  ['web -> ui'],
)

async function reasons(head: Packages | string | undefined, base: Packages | string | undefined = OLD) {
  const text = (one: Packages | string | undefined) => (typeof one === 'object' ? lockOf(one) : one)
  return reasonsIn(await affectedByLocks({ [FILE]: [text(base), text(head)] }, GRAPH))
}

const WEB = 'depends on ui (apps/web/package.json:7)'

describe('package-lock.json', () => {
  test('a nested copy concerns one project, a hoisted one those who see it', async () => {
    expect(await reasons({ ...OLD, 'apps/web/node_modules/zod': released('3.21.0') })).toEqual({
      web: `${FILE}: zod 3.20.0 → 3.21.0`,
    })
    expect(await reasons({ ...OLD, 'node_modules/zod': released('3.24.0') })).toEqual({
      api: `${FILE}: zod 3.23.0 → 3.24.0`,
    })
  })

  test('a copy that only moves to another place changes nothing', async () => {
    const { 'node_modules/zod': hoisted = {}, ...rest } = OLD
    expect(await reasons({ ...rest, 'packages/api/node_modules/zod': hoisted })).toEqual({})
  })

  test('an indirect dependency names the way', async () => {
    const now = { ...OLD, 'node_modules/loose-envify': released('1.5.0') }
    expect((await reasons(now))['web']).toBe(`${FILE}: loose-envify 1.4.0 → 1.5.0, through react`)
  })

  test('through a link, what a sibling installs reaches its dependents; what it develops with does not', async () => {
    expect(await reasons({ ...OLD, 'node_modules/clsx': released('2.1.0') })).toEqual({
      web: WEB,
      ui: `${FILE}: clsx 2.0.0 → 2.1.0`,
    })
    expect(await reasons({ ...OLD, 'node_modules/tinypool': released('1.1.0') })).toEqual({
      ui: `${FILE}: tinypool 1.0.0 → 1.1.0, through vitest, for development only`,
    })
  })

  test('a peer that is also installed for development reaches the dependents', async () => {
    const graph = graphOf([...GRAPH.projects.values(), node('apps/docs', 'docs')], ['docs -> ui'])
    const old = { ...OLD, 'apps/docs': { dependencies: { '@acme/ui': '*' } } }
    const now = { ...old, 'node_modules/react': released('18.1.0', { dependencies: { 'loose-envify': '^1' } }) }
    const set = await affectedByLocks({ [FILE]: [lockOf(old), lockOf(now)] }, graph)
    expect(reasonsIn(set)).toEqual({
      web: `${FILE}: react 18.0.0 → 18.1.0`,
      ui: `${FILE}: react 18.0.0 → 18.1.0`,
      docs: 'depends on ui (apps/docs/package.json:7)',
    })
  })

  test('what the root of the workspace installs serves all', async () => {
    const now = await reasons({ ...OLD, 'node_modules/prettier': released('3.1.0') })
    expect(Object.keys(now)).toEqual(['web', 'api', 'ui'])
    expect(now['api']).toBe(`${FILE}: prettier 3.0.0 → 3.1.0, installed at the root for all, for development only`)
  })

  test('an optional dependency counts, one that is not installed does not stop anything', async () => {
    const now = { ...OLD, 'node_modules/sharp': released('0.33.0') }
    expect(await reasons(now)).toEqual({ api: `${FILE}: sharp 0.33.0 added` })
    expect(await reasons(OLD, now)).toEqual({ api: `${FILE}: sharp 0.33.0 removed` })
  })

  test('an override shows in the entries; a redirect to a copy that was there reaches who is redirected', async () => {
    const { 'apps/web/node_modules/zod': _, ...now } = OLD
    expect(await reasons(now)).toEqual({ web: `${FILE}: zod 3.20.0 → 3.23.0` })
  })

  test('entries for folders that are no projects, links out of the repository and left-overs are harmless', async () => {
    const strange = {
      ...OLD,
      '../elsewhere': { name: 'elsewhere', dependencies: { zod: '*' } },
      'node_modules/elsewhere': { resolved: '../elsewhere', link: true },
      'node_modules/left-over': released('1.0.0', { extraneous: true }),
      'packages/gone': { dependencies: {} },
    }
    expect(await reasons(strange)).toEqual({})
    expect(await reasons({ ...strange, '../elsewhere/node_modules/zod': released('1.0.0') }, strange)).toEqual({})
  })

  test('a project that the lock does not list counts whenever something changed', async () => {
    const { 'packages/api': _, ...stale } = OLD
    const now = { ...stale, 'node_modules/clsx': released('2.1.0') }
    expect((await reasons(now, stale))['api']).toBe(
      `${FILE}: it does not list this project, so what it fixes for it is not known`,
    )
    expect(await reasons(lockOf(stale).replace('"acme"', '"acme-2"'), stale)).toEqual({})
  })

  test('versions 2 and 3 of the format say the same; with another entry besides, all count', async () => {
    expect(await reasons(lockOf(OLD, 2))).toEqual({})
    expect((await reasons(lockOf({ ...OLD, 'node_modules/zod': released('3.24.0') }, 2)))['web']).toBe(
      `${FILE}: its format changed from 3 to 2, and not only that`,
    )
  })

  test.each([
    ['{"lockfileVersion": 4}', 'version 4 of the format of package-lock.json is not read'],
    ['{"lockfileVersion": 3, "packages": {', 'expected a key in double quotes, but the text ends (line 1)'],
    ['<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n', 'conflict markers stand in it (line 1)'],
  ])('%j cannot be read', async (text, why) => {
    expect(await reasons(text)).toEqual(
      Object.fromEntries(['web', 'api', 'ui'].map((name) => [name, `${FILE}: cannot be read: ${why}`])),
    )
  })
})

describe('package-lock.json of npm 6', () => {
  const lock = (zod: string, nested: string) =>
    JSON.stringify({
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        express: { ...released('4.0.0'), requires: { qs: '^6' }, dependencies: { qs: released(nested) } },
        qs: released('6.5.0'),
        zod: released(zod),
        jest: { ...released('29.0.0'), dev: true, requires: { qs: '^6' } },
      },
    })
  const file = 'apps/old/npm-shrinkwrap.json'
  const old = projectOf('old', {
    root: 'apps/old',
    ecosystems: ['node'],
    lockfiles: [file],
    dependencies: [declares('main', 'express'), declares('dev', 'jest'), declares('main', 'zod')],
  })
  const graph = graphOf([old, 'user'], ['user -> old'])

  test('nested copies are found from where they are needed', async () => {
    const set = await affectedByLocks({ [file]: [lock('3.0.0', '6.1.0'), lock('3.0.0', '6.2.0')] }, graph)
    expect(reasonsIn(set)['old']).toBe(`${file}: qs 6.1.0 → 6.2.0, through express`)
  })

  test('what only development installs stays out of the dependents', async () => {
    const [base, head] = ['6.5.0', '6.6.0'].map((version) => lock('3.0.0', '6.1.0').replace('6.5.0', version))
    const set = await affectedByLocks({ [file]: [base, head] }, graph)
    expect(reasonsIn(set)).toEqual({ old: `${file}: qs 6.5.0 → 6.6.0, through jest, for development only` })
  })
})
