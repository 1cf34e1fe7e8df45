import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type FileEdit, type TestRepository, testRepository } from '../../../test/support/repository.ts'
import type { AffectedSet } from '../../affected/affected-set.ts'
import { chainOf, sentence, whyNot } from '../../affected/explain.ts'
import { parseInputs } from '../../contract/parse.ts'
import { answer } from './answer.ts'
import { contract } from './contract.ts'

type Edits = Readonly<Record<string, FileEdit>>

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

const NX = {
  namedInputs: {
    sharedGlobals: ['{workspaceRoot}/.nvmrc', '{workspaceRoot}/scripts/*.js'],
    default: ['sharedGlobals', '{projectRoot}/**/*', '!{projectRoot}/**/*.md'],
    production: ['default', '!{projectRoot}/tests/**/*'],
  },
  targetDefaults: {
    test: { inputs: ['default', '^production'] },
    lint: { inputs: ['{projectRoot}/src/**/*', '{workspaceRoot}/eslint.config.js'] },
    docs: { inputs: ['{workspaceRoot}/docs/**/*'] },
  },
}

/** A row of packages, each with these scripts, each but the first depending on the one before. */
function platform(nx: object = NX, scripts: readonly string[] = ['test', 'lint'], more: Edits = {}): Edits {
  const row = ['core', 'mid', 'top'] as const
  const packages = row.map((name, at) => {
    const before = row[at - 1]
    const dependencies = before === undefined ? {} : { [`@acme/${before}`]: 'workspace:*' }
    const commands = Object.fromEntries(scripts.map((script) => [script, 'true']))
    const manifest = { name: `@acme/${name}`, version: '1.0.0', scripts: commands, dependencies }
    return [`packages/${name}/package.json`, JSON.stringify(manifest)] as const
  })
  return {
    'nx.json': JSON.stringify(nx),
    'package.json': '{ "private": true }',
    'pnpm-workspace.yaml': "packages:\n  - 'packages/*'\n",
    'docs/guide.md': '',
    ...Object.fromEntries(packages),
    ...more,
  }
}

async function affectedBy(files: Edits, edits: Edits, inputs: Readonly<Record<string, string>> = {}) {
  repository.commit(files)
  repository.commit(edits)
  const given = { base: 'HEAD~1', head: 'HEAD', ...inputs } as Readonly<Record<string, string>>
  const { system } = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'))
  return answer(
    parseInputs(contract, (name) => given[name] ?? ''),
    system,
  )
}

/** `core: test lint`, for each affected project; without targets where all of them run. */
function told({ projects, limits }: AffectedSet): readonly string[] {
  return [...projects.keys()].map((name) => {
    const limit = limits.get(name)
    return [name.replace('@acme/', ''), ...(limit === undefined ? [] : [`: ${[...limit].join(' ')}`])].join('')
  })
}

describe('tasks whose settings state what they read', () => {
  test('go by settings of TypeScript that theirs extend, whoever else states those', async () => {
    const nx = {
      targetDefaults: {
        test: { inputs: ['default', '{workspaceRoot}/tsconfig.base.json'] },
        lint: { inputs: ['default'] },
      },
    }
    const more = {
      'tsconfig.base.json': '{}',
      'packages/mid/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
    }
    const set = await affectedBy(platform(nx, ['test', 'lint'], more), {
      'tsconfig.base.json': '{ "compilerOptions": {} }',
    })
    expect(told(set)).toEqual(['core: test', 'mid', 'top: test'])
  })

  test.each<[string, Edits, readonly string[]]>([
    [
      'a source reaches tests of dependents, and lint of its own alone',
      { 'packages/core/src/a.ts': '' },
      ['core', 'mid: test', 'top: test'],
    ],
    [
      'a test stays with its project, where others ask for production alone',
      { 'packages/core/tests/a.ts': '' },
      ['core: test'],
    ],
    ['what no task reads concerns nobody', { 'packages/core/README.md': '' }, []],
    [
      'a file of the repository concerns those that state it',
      { 'eslint.config.js': '' },
      ['core: lint', 'mid: lint', 'top: lint'],
    ],
    ['one that would concern everything, too', { 'scripts/x.js': '' }, ['core: test', 'mid: test', 'top: test']],
    ['one that nobody states still concerns everything', { 'scripts/x.sh': '' }, ['core', 'mid', 'top']],
    ['settings that our own rules know, too', { '.nvmrc': '22' }, ['core: test', 'mid: test', 'top: test']],
  ])('%s', async (_, edits, expected) => {
    expect(told(await affectedBy(platform(), edits))).toEqual(expected)
  })

  test.each<[string, object, readonly string[]]>([
    ['the form of a manifest', {}, []],
    ['a script', { scripts: { test: 'false' } }, ['core']],
    ['a version', { version: '2.0.0' }, ['core', 'mid', 'top']],
  ])('%s concerns whom it concerns, though globs for whatever there is hold the file', async (_, change, expected) => {
    const files = platform(NX, ['test'])
    const before = JSON.parse(String(files['packages/core/package.json']))
    const after = JSON.stringify({ ...before, ...change }, null, 2)
    expect(told(await affectedBy(files, { 'packages/core/package.json': after }))).toEqual(expected)
  })

  test('a manifest that an input names is read whole', async () => {
    const nx = { targetDefaults: { test: { inputs: ['{projectRoot}/src/**/*', '{workspaceRoot}/**/package.json'] } } }
    const files = platform(nx, ['test'])
    const edits = { 'packages/core/package.json': `${files['packages/core/package.json']}\n` }
    expect(told(await affectedBy(files, edits))).toEqual(['core', 'mid', 'top'])
  })

  test('settings in the manifest above count, though a task reads whatever there is', async () => {
    const nx = { targetDefaults: { test: { inputs: ['{workspaceRoot}/**/*'] } } }
    const files = platform(nx, ['test'])
    expect(told(await affectedBy(files, { 'package.json': '{ "private": true, "jest": {} }' }))).toEqual([
      'core: test',
      'mid: test',
      'top: test',
    ])
  })

  test('documents count where a task reads them', async () => {
    const set = await affectedBy(platform(NX, ['test', 'docs']), { 'docs/guide.md': 'x' })
    expect(told(set)).toEqual(['core: docs', 'mid: docs', 'top: docs'])
    expect(set.ignored).toEqual([])
    expect(chainOf(set, '@acme/core').map(sentence)).toEqual([
      'docs/guide.md changed: its target docs states it as an input',
    ])
  })

  test('a project of whose tasks none reads the change is passed through, and why-not says so', async () => {
    const files = platform(NX, ['test', 'lint'], {
      'packages/mid/package.json': JSON.stringify({
        name: '@acme/mid',
        version: '1.0.0',
        scripts: { lint: 'true' },
        dependencies: { '@acme/core': 'workspace:*' },
      }),
    })
    const set = await affectedBy(files, { 'packages/core/src/a.ts': '' })
    expect(told(set)).toEqual(['core', 'top: test'])
    expect(chainOf(set, '@acme/top').map(({ project }) => project)).toEqual(['@acme/top', '@acme/mid', '@acme/core'])
    expect(whyNot(set, '@acme/mid')[0]).toBe(
      'The change reaches it, but none of its targets states what changed as an input of it.',
    )
  })

  test('a target that states nothing runs as before', async () => {
    const set = await affectedBy(platform(NX, ['test', 'lint', 'build']), { 'packages/core/src/a.ts': '' })
    expect(told(set)).toEqual(['core', 'mid: test build', 'top: test build'])
  })

  test('what others make may hold whatever they load', async () => {
    const nx = { targetDefaults: { test: { inputs: [{ dependentTasksOutputFiles: '**/*.d.ts' }] } } }
    const set = await affectedBy(platform(nx, ['test']), { 'packages/core/src/a.ts': '' })
    expect(told(set)).toEqual(['mid', 'top'])
  })

  test('what a task is counts, whatever it reads', async () => {
    const nx = { targetDefaults: { build: { inputs: ['{projectRoot}/src/**/*'] } } }
    const described = (command: string) => JSON.stringify({ name: 'a', targets: { build: { command } } })
    const files = { 'nx.json': JSON.stringify(nx), 'libs/a/project.json': described('tsc'), 'libs/a/src/i.ts': '' }
    expect(told(await affectedBy(files, { 'libs/a/project.json': described('esbuild') }))).toEqual(['a'])
  })

  test('files of the repository that a dependency counts among its own reach who asks for them', async () => {
    const nx = {
      targetDefaults: { build: { inputs: ['production', '^production'] } },
      namedInputs: { production: ['{projectRoot}/src/**/*'] },
    }
    const project = (name: string, more: object) =>
      JSON.stringify({ name, targets: { build: { command: 'x' } }, ...more })
    const own = { namedInputs: { production: ['{projectRoot}/src/**/*', '{workspaceRoot}/special/*'] } }
    const files = {
      'nx.json': JSON.stringify(nx),
      'libs/a/project.json': project('a', own),
      'libs/b/project.json': project('b', { implicitDependencies: ['a'] }),
      'special/x': '1',
    }
    expect(told(await affectedBy(files, { 'special/x': '2' }))).toEqual(['a', 'b'])
  })

  test('with plug-ins, whose targets nobody knows, a project stays affected', async () => {
    const nx = { ...NX, plugins: ['@nx/vite/plugin'] }
    const set = await affectedBy(platform(nx, ['lint']), { 'packages/core/src/a.ts': '' })
    expect(told(set)).toEqual(['core', 'mid: ', 'top: '])
  })

  test('only as far as dependents are followed', async () => {
    const edits = { 'packages/core/src/a.ts': '' }
    expect(told(await affectedBy(platform(), edits, { dependents: 'direct' }))).toEqual(['core', 'mid: test'])
  })

  test('what maestro.toml ignores is no input of anybody', async () => {
    const files = platform(NX, ['test'], { 'maestro.toml': 'ignore = ["packages/*/src/**"]\n' })
    expect(told(await affectedBy(files, { 'packages/core/src/a.ts': '' }))).toEqual([])
  })

  test('too many globs are none', async () => {
    const many = Array.from({ length: 600 }, (_, n) => `{projectRoot}/x${n}/**`)
    const nx = { targetDefaults: { test: { inputs: many } } }
    expect(told(await affectedBy(platform(nx, ['test']), { 'packages/core/src/a.ts': '' }))).toEqual([
      'core',
      'mid',
      'top',
    ])
  })
})
