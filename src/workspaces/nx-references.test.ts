import { expect, test } from '@jest/globals'
import { type NxFiles, readNx } from '../../test/support/nx.ts'
import { processorMs } from '../../test/support/processor-time.ts'

const nx = { 'nx.json': {} }
const withTargets = (targets: object, more: object = {}): NxFiles => ({ ...nx, 'a/project.json': { targets, ...more } })
const lines = (...text: readonly string[]) => text.join('\n')

test.each<[string, NxFiles, readonly string[]]>([
  [
    'implicit ones, with their lines',
    { ...nx, 'a/project.json': lines('{"implicitDependencies": [', '"x",', '"!y", "tag:z",', '3, "lib-*"]}') },
    ['x a/project.json:2', '!y a/project.json:3', 'tag:z a/project.json:3', 'lib-* a/project.json:4'],
  ],
  [
    'those of a package.json',
    { 'a/package.json': lines('{"nx": {', '"implicitDependencies": ["__proto__"]}}') },
    ['__proto__ a/package.json:2'],
  ],
  [
    'projects that a target waits for',
    withTargets({
      build: { dependsOn: ['^build', 'x', { projects: ['b', 'c'], target: 'build' }, { projects: 'd' }] },
    }),
    ['b', 'c', 'd'],
  ],
  [
    'its own and those that it depends on anyway',
    withTargets({ build: { dependsOn: [{ projects: 'self' }, { projects: 'dependencies' }, { projects: '{self}' }] } }),
    [],
  ],
  [
    'a project with its target in one text, not a target whose name has a colon',
    withTargets({ build: { dependsOn: ['b:build', 'build:all', '^c:build', ':x'] }, 'build:all': {} }),
    ['b'],
  ],
  [
    'projects whose files a target reads',
    withTargets({ test: { inputs: ['default', '^default', { input: 'default', projects: ['b'] }, { env: 'X' }] } }),
    ['b'],
  ],
  [
    'projects behind named inputs, which may go round',
    withTargets(
      { test: { inputs: ['one'] } },
      { namedInputs: { one: ['two', 'one'], two: ['one', { input: 'x', projects: 'b' }] } },
    ),
    ['b'],
  ],
  ['a project once', withTargets({ x: { dependsOn: ['b:x'] }, y: { dependsOn: [{ projects: ['b', '!c'] }] } }), ['b']],
  [
    'nothing from other shapes',
    withTargets({ x: 3, y: { dependsOn: 'z', inputs: {} }, z: { dependsOn: [null, 3] } }),
    [],
  ],
  [
    'what defaults say for its targets and scripts',
    {
      'nx.json': lines(
        '{"targetDefaults": {',
        '"test": {"dependsOn": [{"projects": "b"}]},',
        '"lint": {"dependsOn": ["c:lint"]},',
        '"@x/y:z": {"inputs": ["shared"]}},',
        '"namedInputs": {"shared": [{"input": "q", "projects": "d"}]}}',
      ),
      'a/project.json': { targets: { test: {}, build: { executor: '@x/y:z' } } },
      'a/package.json': { scripts: { lint: 'eslint' } },
    },
    ['b nx.json:2', 'c nx.json:3', 'd nx.json:5'],
  ],
  [
    'what a target says in place of the defaults',
    {
      'nx.json': { targetDefaults: { test: { dependsOn: ['b:x'] } } },
      'a/project.json': { targets: { test: { dependsOn: [] } } },
    },
    [],
  ],
  [
    'what a target says beside the defaults',
    {
      'nx.json': {
        targetDefaults: {
          test: [{ dependsOn: ['b:x'] }, { dependsOn: ['...', 'c:x'] }, { filter: { projects: 'x' }, dependsOn: [] }],
        },
      },
      'a/project.json': { targets: { test: { dependsOn: ['d:x', '...'] } } },
    },
    ['d', 'c', 'b'],
  ],
  [
    'what defaults say for scripts of a package without a word for Nx',
    {
      'nx.json': { targetDefaults: { lint: { dependsOn: ['b:x'] }, build: { inputs: [{ projects: ['c'] }] } } },
      'a/package.json': { scripts: { lint: 'x' } },
    },
    ['b'],
  ],
  [
    'what named inputs say for such scripts',
    {
      'nx.json': { targetDefaults: { test: { inputs: ['i'] } }, namedInputs: { i: [{ input: 'x', projects: 'b' }] } },
      'a/package.json': { scripts: { test: 'x' } },
    },
    ['b'],
  ],
])('of a project: %s', async (_, files, expected) => {
  const { projects } = await readNx(files)
  const found = projects.flatMap(({ implicitDependencies }) => implicitDependencies)
  const hasPlaces = expected.some((one) => one.includes(' '))
  expect(found.map(({ selector, at }) => (hasPlaces ? `${selector} ${at.file}:${at.line}` : selector))).toEqual(
    expected,
  )
})

test('defaults that concern no script of a package add no part of it', async () => {
  const { projects } = await readNx({
    'nx.json': { targetDefaults: { lint: { dependsOn: ['b:x'] } } },
    'a/package.json': { scripts: { build: 'x' } },
    'b/package.json': { scripts: { lint: 'x' } },
  })
  expect(projects).toMatchObject([{ root: 'b', isVirtual: true, targets: [] }])
})

test('named inputs that name each other in a long row take no time', async () => {
  const namedInputs = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`i${n}`, [`i${n + 1}`, 'i0']]))
  const start = processorMs()
  await readNx(withTargets({ test: { inputs: ['i0'] } }, { namedInputs }))
  expect(processorMs() - start).toBeLessThan(2_000)
})
