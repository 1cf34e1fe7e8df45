import { describe, expect, test } from '@jest/globals'
import { type NodeFiles, readNode } from '../../test/support/node.ts'
import { commandsOf, projectIn } from '../../test/support/python.ts'

async function commands(manifest: object, files: NodeFiles = {}, root: object = {}) {
  const part = await readNode({
    'package.json': { private: true, workspaces: ['a'], ...root },
    'a/package.json': { name: 'a', ...manifest },
    ...files,
  })
  return commandsOf(projectIn(part, 'a'))
}

describe('a script', () => {
  test.each<[string, object, object]>([
    [
      'is a target',
      { build: 'tsc', 'test:unit': 'jest' },
      { build: 'npm run build', 'test:unit': 'npm run test:unit' },
    ],
    ['that npm put there is none', { test: 'echo "Error: no test specified" && exit 1' }, {}],
    ['of a hook is none', { pretest: 'x', test: 'y', posttest: 'z' }, { test: 'npm run test' }],
    [
      'that only looks like a hook is one',
      { prepare: 'x', postcss: 'y', preview: 'z' },
      { prepare: 'npm run prepare', postcss: 'npm run postcss', preview: 'npm run preview' },
    ],
    [
      'that checks types answers as typecheck',
      { tsc: 'tsc', 'check-types': 'tsc' },
      { tsc: 'npm run tsc', 'check-types': 'npm run check-types', typecheck: 'npm run check-types' },
    ],
    [
      'that checks types does not where one is called typecheck',
      { 'type-check': 'tsc', typecheck: 'tsc' },
      { 'type-check': 'npm run type-check', typecheck: 'npm run typecheck' },
    ],
    ['that is no text is none', { a: 1, b: null }, {}],
    [
      'whose name a shell would read is none',
      { 'a b': 'x', 'a;b': 'x', '$(a)': 'x', '-a': 'x', 'a\nb': 'x', '': 'x', ['x'.repeat(201)]: 'x' },
      {},
    ],
  ])('%s', async (_, scripts, expected) => {
    expect(await commands({ scripts })).toEqual(expected)
  })

  test.each([
    [['build'], { build: 'npm run build' }],
    [[], {}],
    [undefined, { build: 'npm run build', serve: 'npm run serve' }],
  ])('is a target where includedScripts of Nx names it: %j', async (includedScripts, expected) => {
    expect(await commands({ scripts: { build: 'x', serve: 'y' }, nx: { includedScripts } })).toEqual(expected)
  })

  test.each([
    ['pnpm', { packageManager: 'pnpm@9.0.0' }, {}, 'pnpm run build'],
    ['pnpm by its lock', {}, { 'pnpm-lock.yaml': '' }, 'pnpm run build'],
    ['yarn 1 by its lock', {}, { 'yarn.lock': '' }, 'yarn run build'],
    ['yarn by its lock and settings', {}, { 'yarn.lock': '', '.yarnrc.yml': '' }, 'yarn run build'],
    ['npm', {}, { 'package-lock.json': '' }, 'npm run build'],
    [
      'whoever reads the lock, whatever is stated',
      { packageManager: 'npm@10.0.0' },
      { 'yarn.lock': '' },
      'yarn run build',
    ],
    [
      'npm, where its lock lies beside others',
      { packageManager: 'npm@10.0.0' },
      { 'yarn.lock': '', 'package-lock.json': '' },
      'npm run build',
    ],
    ['what npm runs, for a manager unknown', { packageManager: 'bun@1.0.0' }, {}, 'npm run build'],
  ])('is run by %s', async (_, root, files, command) => {
    expect(await commands({ scripts: { build: 'x' } }, files, root)).toEqual({ build: command })
  })
})

describe('without a script', () => {
  const dev = (...names: readonly string[]) => ({
    devDependencies: Object.fromEntries(names.map((name) => [name, '*'])),
  })
  const code = { 'a/src/index.ts': '' }
  const berry = { 'yarn.lock': '', '.yarnrc.yml': '' }
  const typed = { 'a/tsconfig.json': '{}' }

  test.each<[string, object, NodeFiles, object, object]>([
    ['typescript and its settings check types', dev('typescript'), typed, {}, { typecheck: 'npx tsc --noEmit' }],
    ['typescript of the root does as well', {}, typed, dev('typescript'), { typecheck: 'npx tsc --noEmit' }],
    ['typescript alone does not', dev('typescript'), {}, {}, {}],
    ['settings alone do not', {}, typed, {}, {}],
    ['vitest tests', dev('vitest'), {}, {}, { test: 'npx vitest run' }],
    ['jest tests', dev('jest'), {}, {}, { test: 'npx jest' }],
    ['vitest tests before jest', dev('vitest', 'jest'), {}, {}, { test: 'npx vitest run' }],
    ['jest of the root tests where it is set up', {}, { 'a/jest.config.js': '' }, dev('jest'), { test: 'npx jest' }],
    ['jest of the root does not elsewhere', {}, {}, dev('jest'), {}],
    ['eslint lints', dev('eslint'), { 'a/eslint.config.mjs': '' }, {}, { lint: 'npx eslint .' }],
    ['eslint of the root lints', {}, { '.eslintrc.json': '', ...code }, dev('eslint'), { lint: 'npx eslint .' }],
    ['eslint set up in the manifest lints', { ...dev('eslint'), eslintConfig: {} }, code, {}, { lint: 'npx eslint .' }],
    ['eslint does not where there is no code', {}, { '.eslintrc.json': '', 'a/base.json': '{}' }, dev('eslint'), {}],
    ['a runner that users of a preset get tests nothing', { dependencies: { vitest: '1' } }, code, {}, {}],
    ['the same with tests', { dependencies: { vitest: '1' } }, { 'a/x/b.test.ts': '' }, {}, { test: 'npx vitest run' }],
    [
      'yarn 2 runs that of the root where it is told so',
      {},
      { ...typed, ...berry },
      dev('typescript'),
      { typecheck: 'yarn run -T tsc --noEmit' },
    ],
    ['yarn 2 runs its own', dev('typescript'), { ...typed, ...berry }, {}, { typecheck: 'yarn tsc --noEmit' }],
    ['eslint without settings does not', dev('eslint'), {}, {}, {}],
    ['biome lints', {}, { 'biome.json': '{}' }, dev('@biomejs/biome'), { lint: 'npx biome check .' }],
    ['biome without settings does not', dev('@biomejs/biome'), {}, {}, {}],
    ['pnpm runs it', dev('jest'), { 'pnpm-lock.yaml': '' }, {}, { test: 'pnpm exec jest' }],
    ['yarn runs it', dev('jest'), { 'yarn.lock': '' }, {}, { test: 'yarn jest' }],
    ['a script of the name comes first', { ...dev('jest'), scripts: { test: 'x' } }, {}, {}, { test: 'npm run test' }],
    [
      'a script that checks types comes first',
      { ...dev('typescript'), scripts: { 'type-check': 'x' } },
      typed,
      {},
      { 'type-check': 'npm run type-check', typecheck: 'npm run type-check' },
    ],
  ])('%s', async (_, manifest, files, root, expected) => {
    expect(await commands(manifest, files, root)).toEqual(expected)
  })
})
