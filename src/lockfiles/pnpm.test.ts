import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { affectedByLocks, reasonsIn } from '../../test/support/locks.ts'
import type { Dependency } from '../workspaces/workspace.ts'

const FILE = 'pnpm-lock.yaml'

const OLD = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

catalogs:
  default:
    zod:
      specifier: ^3.23.0
      version: 3.23.0

importers:

  .:
    devDependencies:
      prettier:
        specifier: ^3
        version: 3.0.0

  apps/web:
    dependencies:
      '@acme/ui':
        specifier: workspace:*
        version: link:../../packages/ui
      react:
        specifier: ^18
        version: 18.0.0
      react-dom:
        specifier: ^18
        version: 18.0.0(react@18.0.0)
    optionalDependencies:
      fsevents:
        specifier: ^2
        version: 2.0.0

  packages/api:
    dependencies:
      old-zod:
        specifier: npm:zod@^3.20.0
        version: zod@3.20.0
      zod:
        specifier: 'catalog:'
        version: 3.23.0

  packages/ui:
    dependencies:
      is-odd:
        specifier: ^3
        version: 3.0.1(patch_hash=aaaa)
    devDependencies:
      react:
        specifier: ^17
        version: 17.0.0
      vitest:
        specifier: ^2
        version: 2.0.0

packages:

  fsevents@2.0.0:
    resolution: {integrity: sha512-fs}
    os: [darwin]

  is-odd@3.0.1:
    resolution: {integrity: sha512-odd}

  loose-envify@1.4.0:
    resolution: {integrity: sha512-le}

  prettier@3.0.0:
    resolution: {integrity: sha512-pr}

  react-dom@18.0.0:
    resolution: {integrity: sha512-rd}
    peerDependencies:
      react: ^18

  react@17.0.0:
    resolution: {integrity: sha512-r7}

  react@18.0.0:
    resolution: {integrity: sha512-r8}

  vitest@2.0.0:
    resolution: {integrity: sha512-vi}

  zod@3.20.0:
    resolution: {integrity: sha512-z0}

  zod@3.23.0:
    resolution: {integrity: sha512-z3}

snapshots:

  fsevents@2.0.0: {}

  is-odd@3.0.1(patch_hash=aaaa): {}

  loose-envify@1.4.0: {}

  prettier@3.0.0: {}

  react-dom@18.0.0(react@18.0.0):
    dependencies:
      react: 18.0.0

  react@17.0.0: {}

  react@18.0.0:
    dependencies:
      loose-envify: 1.4.0

  vitest@2.0.0: {}

  zod@3.20.0: {}

  zod@3.23.0: {}
`

function declares(group: Dependency['group'], name: string): Dependency {
  return { name, ecosystem: 'node', group, specifier: '*', source: { type: 'registry' }, at: { file: 'x' } }
}

const node = (root: string, name: string, dependencies: readonly Dependency[] = []) =>
  projectOf(name, { root, ecosystems: ['node'], lockfiles: [FILE], dependencies })

const GRAPH = graphOf(
  [
    node('apps/web', 'web'),
    node('packages/api', 'api'),
    node('packages/ui', 'ui', [declares('main', 'react'), declares('dev', 'react'), declares('dev', 'vitest')]),
  ],
  ['web -> ui'],
)

async function reasons(head: string | undefined, base: string | undefined = OLD) {
  return reasonsIn(await affectedByLocks({ [FILE]: [base, head] }, GRAPH))
}

const WEB = 'depends on ui (apps/web/package.json:7)'
const ALL = ['web', 'api', 'ui']

describe('pnpm-lock.yaml', () => {
  test('an entry reaches those whose closure holds it, peers included', async () => {
    expect(
      await reasons(
        OLD.replaceAll('loose-envify@1.4.0', 'loose-envify@1.5.0').replace(
          'loose-envify: 1.4.0',
          'loose-envify: 1.5.0',
        ),
      ),
    ).toEqual({
      web: `${FILE}: loose-envify 1.4.0 → 1.5.0, through react`,
    })
    const react = await reasons(
      OLD.replaceAll('18.0.0', '18.1.0')
        .replaceAll('react-dom@18.1.0', 'react-dom@18.0.0')
        .replaceAll('version: 18.1.0(react', 'version: 18.0.0(react'),
    )
    expect(react).toEqual({ web: `${FILE}: react 18.0.0 → 18.1.0` })
  })

  test('an importer that is redirected to a version that was there is the only one', async () => {
    expect(await reasons(OLD.replace('version: zod@3.20.0', 'version: zod@3.23.0'))).toEqual({
      api: `${FILE}: zod 3.20.0 → 3.23.0`,
    })
  })

  test('a catalog entry reaches those that use it', async () => {
    expect(await reasons(OLD.replaceAll('3.23.0', '3.24.0'))).toEqual({ api: `${FILE}: zod 3.23.0 → 3.24.0` })
    expect(await reasons(OLD.replace('specifier: ^3.23.0', 'specifier: ^3.22.0'))).toEqual({})
  })

  test('a patch reaches the users of what it changes, and so does its file', async () => {
    const patched = (hash: string) =>
      OLD.replaceAll('aaaa', hash).replace(
        'importers:',
        `patchedDependencies:\n  is-odd@3.0.1:\n    hash: ${hash}\n    path: patches/is-odd@3.0.1.patch\n\nimporters:`,
      )
    const patch = {
      path: 'patches/is-odd@3.0.1.patch',
      status: 'M',
      oldMode: '100644',
      newMode: '100644',
      oldId: '1',
      newId: '2',
    } as const
    const set = await affectedByLocks({ [FILE]: [patched('aaaa'), patched('bbbb')] }, GRAPH, { others: [patch] })
    expect(reasonsIn(set)).toEqual({ web: WEB, ui: `${FILE}: is-odd 3.0.1 has a new hash` })
    expect(set.ignored).toEqual([{ file: patch.path, rule: 'pnpm-lock.yaml says who installs what it patches' }])
    const stale = await affectedByLocks({ [FILE]: [patched('aaaa'), patched('aaaa').replace('3.24', '3.25')] }, GRAPH, {
      others: [patch],
    })
    expect([...stale.projects.keys()]).toEqual(ALL)
  })

  test('development stays out of the dependents, but a peer that is filed there does not', async () => {
    expect(
      await reasons(
        OLD.replaceAll('vitest@2.0.0', 'vitest@2.1.0').replace(
          'version: 2.0.0\n\npackages',
          'version: 2.1.0\n\npackages',
        ),
      ),
    ).toEqual({
      ui: `${FILE}: vitest 2.0.0 → 2.1.0, for development only`,
    })
    expect(await reasons(OLD.replaceAll('17.0.0', '17.0.1'))).toEqual({
      web: WEB,
      ui: `${FILE}: react 17.0.0 → 17.0.1`,
    })
  })

  test.each([
    ['settings', OLD.replace('autoInstallPeers: true', 'autoInstallPeers: false')],
    ['overrides', OLD.replace('catalogs:', 'overrides:\n  zod: 3.23.0\n\ncatalogs:')],
    ['packageExtensionsChecksum', OLD.replace('catalogs:', 'packageExtensionsChecksum: abc\n\ncatalogs:')],
    ['pnpmfileChecksum', OLD.replace('catalogs:', 'pnpmfileChecksum: abc\n\ncatalogs:')],
  ])('%s concern all importers', async (name, head) => {
    expect(await reasons(head)).toEqual(
      Object.fromEntries(ALL.map((one) => [one, `${FILE}: ${name} changed, which holds for all that it installs`])),
    )
  })

  test('the document that fixes pnpm itself concerns all; entries after it are read as ever', async () => {
    const both = (pnpm: string) =>
      `---\nlockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    configDependencies: {}\n    packageManagerDependencies:\n      pnpm:\n        specifier: ${pnpm}\n        version: ${pnpm}\n\npackages:\n\n  pnpm@${pnpm}:\n    resolution: {integrity: sha512-x}\n\nsnapshots:\n\n  pnpm@${pnpm}: {}\n\n---\n${OLD}`
    expect(Object.keys(await reasons(both('11.0.1'), both('11.0.0')))).toEqual(ALL)
    expect(await reasons(both('11.0.0').replaceAll('3.23.0', '3.24.0'), both('11.0.0'))).toEqual({
      api: `${FILE}: zod 3.23.0 → 3.24.0`,
    })
    expect((await reasons(both('11.0.0')))['api']).toBe(
      `${FILE}: the pnpm that it asks for changed, which holds for all that it installs`,
    )
  })

  test('what the root installs serves all', async () => {
    expect(
      await reasons(OLD.replaceAll('prettier@3.0.0', 'prettier@3.1.0').replace('version: 3.0.0', 'version: 3.1.0')),
    ).toEqual(
      Object.fromEntries(
        ALL.map((one) => [one, `${FILE}: prettier 3.0.0 → 3.1.0, installed at the root for all, for development only`]),
      ),
    )
  })

  test('the folder of a project that went away before concerns nobody', async () => {
    const leftOver = (version: string) =>
      OLD.replace(
        '  packages/ui:\n',
        `  packages/gone:\n    dependencies:\n      react:\n        specifier: '*'\n        version: ${version}\n\n  packages/ui:\n`,
      )
    expect(await reasons(leftOver('17.0.0'), leftOver('18.0.0'))).toEqual({})
    expect(await reasons(OLD, leftOver('18.0.0'))).toEqual({})
  })

  test('an injected sibling counts by what it leads to, not by itself', async () => {
    const injected = (zod: string) =>
      OLD.replace('version: link:../../packages/ui', 'version: file:packages/ui(zod@3.23.0)')
        .replace(
          '  fsevents@2.0.0:\n    res',
          "  '@acme/ui@file:packages/ui':\n    resolution: {directory: packages/ui, type: directory}\n\n  fsevents@2.0.0:\n    res",
        )
        .replace(
          '  fsevents@2.0.0: {}',
          `  '@acme/ui@file:packages/ui(zod@3.23.0)':\n    dependencies:\n      zod: ${zod}\n\n  fsevents@2.0.0: {}`,
        )
    const lone = graphOf([node('apps/web', 'web'), node('packages/api', 'api')])
    const set = await affectedByLocks({ [FILE]: [injected('3.20.0'), injected('3.23.0')] }, lone)
    expect(reasonsIn(set)).toEqual({ web: `${FILE}: zod 3.20.0 → 3.23.0, through @acme/ui` })
  })

  test('a lock of its own in a folder concerns the project there', async () => {
    const own = projectOf('own', { root: 'tools/own', ecosystems: ['node'], lockfiles: [`tools/own/${FILE}`] })
    const text = (version: string) =>
      `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      zod:\n        specifier: ^3\n        version: ${version}\n\npackages:\n\n  zod@${version}:\n    resolution: {integrity: sha512-${version}}\n\nsnapshots:\n\n  zod@${version}: {}\n`
    const set = await affectedByLocks(
      { [`tools/own/${FILE}`]: [text('3.0.0'), text('3.1.0')] },
      graphOf([own, ...GRAPH.projects.values()]),
    )
    expect(reasonsIn(set)).toEqual({ own: `tools/own/${FILE}: zod 3.0.0 → 3.1.0` })
  })

  test('version 6 is read, too', async () => {
    const six = (zod: string) => `lockfileVersion: '6.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

importers:

  packages/api:
    dependencies:
      vee:
        specifier: ^4
        version: 4.0.0(zod@${zod})

  packages/ui: {}

  apps/web: {}

packages:

  /vee@4.0.0(zod@${zod}):
    resolution: {integrity: sha512-v}
    peerDependencies:
      zod: '*'
    dependencies:
      zod: ${zod}
    dev: false

  /zod@${zod}:
    resolution: {integrity: sha512-${zod}}
    dev: false
`
    expect(await reasons(six('3.1.0'), six('3.0.0'))).toEqual({ api: `${FILE}: zod 3.0.0 → 3.1.0, through vee` })
    expect((await reasons(OLD, six('3.0.0')))['api']).toMatch(/its format changed from 6.0 to 9.0, and not only that$/)
  })

  test.each([
    ["lockfileVersion: '5.4'\n", /version 5\.4 of the format/],
    [OLD.slice(0, OLD.indexOf('resolution: {integrity: sha512-pr') + 20), /cannot be read: .*\(line \d+\)$/],
    [OLD.replace('importers:', '<<<<<<< ours\nimporters:'), /conflict markers stand in it \(line 13\)$/],
    ['', /it holds no keys \(line 1\)$/],
    [OLD.slice(0, OLD.indexOf('\nsnapshots:') + 1), /it ends before its snapshots$/],
    ['- a\n', /it holds no keys \(line 1\)$/],
  ])('what cannot be read concerns all (%#)', async (text, why) => {
    const found = await reasons(text)
    expect(Object.keys(found)).toEqual(ALL)
    expect(found['api']).toMatch(why)
  })
})
