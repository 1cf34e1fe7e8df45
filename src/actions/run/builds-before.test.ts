import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gitIn } from '../../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { realFiles } from '../../system/files.ts'
import { readNxNeeds } from '../../workspaces/nx.ts'
import { readCommit } from '../affected/read-graph.ts'
import { orderedTasks } from './builds-before.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

type Files = Readonly<Record<string, object | string>>

const SCRIPTS = { build: 'tsc -p .', test: 'node --test', lint: 'eslint .', clean: 'rimraf dist' }
const BUILT = { main: 'dist/index.js', types: 'dist/index.d.ts' }
const named = (name: string, needs: readonly string[] = [], more: object = {}) => ({
  ...{ name: `@acme/${name}`, version: '1.0.0', scripts: SCRIPTS, ...BUILT },
  dependencies: Object.fromEntries(needs.map((one) => [`@acme/${one}`, '*'])),
  ...more,
})
const WORLD: Files = {
  '.gitignore': 'dist\n',
  'package.json': { private: true, workspaces: ['packages/*'] },
  'packages/core/package.json': named('core'),
  'packages/ui/package.json': named('ui', ['core']),
  'packages/web/package.json': named('web', ['ui']),
}

/** Each task with what it waits for, without the scope: `web:test < ui:build`; in brackets what nobody asked for. */
async function ordered(
  targets: readonly string[],
  files: Files = {},
  projects = ['core', 'ui', 'web'],
  afterwards: () => void = () => undefined,
) {
  const all = Object.entries({ ...WORLD, ...files })
  repository.commit(
    Object.fromEntries(all.map(([file, text]) => [file, typeof text === 'string' ? text : JSON.stringify(text)])),
  )
  afterwards()
  const git = gitIn(repository.folder)
  const view = await readCommit(git, 'HEAD')
  const wanted = new Map(projects.map((name) => [`@acme/${name}`, targets] as const))
  const question = { graph: view.graph, wanted, needs: await readNxNeeds(view.tree) }
  const place = { root: repository.folder, files: realFiles }
  const { tasks } = await orderedTasks(question, { view, git }, place)
  return [...tasks.values()].map(({ id, after, isAdded }) => {
    const name = isAdded ? `(${id})` : id
    const text = after.length === 0 ? name : `${name} < ${after.map(({ task }) => task).join(' ')}`
    return text.replaceAll('@acme/', '')
  })
}

const BUILDS = ['core:build', 'ui:build < core:build', 'web:build < ui:build core:build']

describe('what loads packages as builds leave them waits', () => {
  test('for these builds, where they run as well', async () => {
    expect((await ordered(['build'])).map(sorted)).toEqual(BUILDS.map(sorted))
  })

  test('for builds that nobody asked for, where what they make is not there', async () => {
    expect((await ordered(['test'], {}, ['web'])).map(sorted)).toEqual(
      ['(core:build)', '(ui:build) < core:build', 'web:test < ui:build core:build'].map(sorted),
    )
  })

  const put = (file: string, text: string, seconds: number) => {
    const at = path.join(repository.folder, file)
    mkdirSync(path.dirname(at), { recursive: true })
    writeFileSync(at, text)
    utimesSync(at, Date.now() / 1_000 + seconds, Date.now() / 1_000 + seconds)
  }
  const built = () => {
    for (const name of ['core', 'ui']) put(`packages/${name}/dist/index.js`, '', 10)
  }

  test('for none where it is there, and builds are not asked for', async () => {
    expect(await ordered(['test'], {}, ['web'], built)).toEqual(['web:test'])
    expect(await ordered(['test', 'build'], {}, ['core', 'ui'], built)).toContain('ui:test < core:build')
  })

  test('for all of these where one is older than a file that it is made of', async () => {
    const files = { 'packages/core/src/index.ts': '', 'packages/core/README.md': '' }
    const edited = (file: string) => () => {
      built()
      put(`packages/core/${file}`, 'edited', 20)
    }
    expect(await ordered(['test'], files, ['web'], edited('README.md'))).toEqual(['web:test'])
    expect((await ordered(['test'], files, ['web'], edited('src/index.ts'))).map(sorted)).toEqual(
      ['(core:build)', '(ui:build) < core:build', 'web:test < ui:build core:build'].map(sorted),
    )
  })

  test('for builds of another name, where builds are asked for', async () => {
    const core = named('core', [], { scripts: { compile: 'tsc' } })
    const all = await ordered(['build'], { 'packages/core/package.json': core }, ['core', 'ui'], built)
    expect(all).toEqual(['(core:compile)', 'ui:build < core:compile'])
  })

  test('for builds of the parts that a build leaves out', async () => {
    const scripts = (build: string) => ({
      'packages/core/package.json': named('core', [], {
        scripts: { build, 'build:types': 'tsc', 'build:watch': 'tsc -w', 'build-storybook': 'x' },
      }),
    })
    const tested = (build: string) => ordered(['test'], scripts(build), ['ui'])
    expect((await tested('esbuild')).at(-1)).toBe('ui:test < core:build core:build:types')
    expect(await tested('esbuild && npm run build:types')).toEqual(['(core:build)', 'ui:test < core:build'])
  })

  test('whatever it is called', async () => {
    const scripts = { 'build-storybook': 'storybook build', check: 'svelte-check', dev: 'vite', 'test:watch': 'vitest' }
    const files = { 'packages/ui/package.json': named('ui', ['core'], { scripts }) }
    const all = await ordered(Object.keys(scripts), files, ['ui'])
    expect(all.map(sorted)).toEqual(
      ['(core:build)', 'ui:dev', 'ui:test:watch', 'ui:build-storybook < core:build', 'ui:check < core:build'].map(
        sorted,
      ),
    )
  })

  test('but for linters, for which none runs that nobody asked for, and what only cleans up', async () => {
    expect(await ordered(['lint', 'clean'], {}, ['ui'])).toEqual(['ui:lint', 'ui:clean'])
    expect(await ordered(['lint', 'build'], {}, ['core', 'ui'])).toContain('ui:lint < core:build')
  })

  test('as it is stated, where that is', async () => {
    const nx = { targetDefaults: { test: { dependsOn: ['lint'] } } }
    expect(await ordered(['test'], { 'nx.json': nx }, ['ui'])).toEqual(['(ui:lint)', 'ui:test < ui:lint'])
  })

  test('for none where settings lead to sources that it obeys', async () => {
    const paths = { compilerOptions: { paths: { '@acme/*': ['packages/*/src'] } } }
    const scripts = { test: 'tsx --test', unit: 'node --test', typecheck: 'tsc --noEmit', bench: 'vitest bench' }
    const files = { 'packages/ui/package.json': named('ui', ['core'], { scripts }) }
    const waiting = async (more: Files) =>
      (await ordered(Object.keys(scripts), { ...files, ...more }, ['ui'])).filter((one) => one.includes('<'))
    expect(await waiting({ 'tsconfig.json': paths })).toEqual(['ui:unit < core:build', 'ui:bench < core:build'])
    expect(await waiting({ 'packages/web/tsconfig.json': paths, 'tsconfig.json': {} })).toHaveLength(4)
    const plugin = 'import tsconfigPaths from "vite-tsconfig-paths"\n'
    expect(
      await waiting({ 'tsconfig.json': paths, 'packages/ui/vite.config.ts': plugin, 'packages/web/tsconfig.json': {} }),
    ).toEqual(['ui:unit < core:build'])
  })

  test('for nothing that what it needs is only tested with', async () => {
    const files = {
      'packages/core/package.json': named('core', [], { devDependencies: { '@acme/web': '*' } }),
      'packages/web/package.json': named('web', ['core']),
    }
    expect(await ordered(['test'], files, ['ui'])).toEqual(['(core:build)', 'ui:test < core:build'])
  })

  test('for the build of what it ships, rather than of what it is tested with, where these need one another', async () => {
    const files = {
      'packages/core/package.json': named('core', [], { devDependencies: { '@acme/ui': '*' } }),
    }
    const all = ['core:build', 'ui:build < core:build']
    expect(await ordered(['build'], files, ['core', 'ui'])).toEqual(all)
    expect(await ordered(['build'], files, ['ui', 'core'])).toEqual(all)
    expect(await ordered(['test'], files, ['core'])).toEqual([
      '(core:build)',
      '(ui:build) < core:build',
      'core:test < ui:build',
    ])
  })

  test('by what follows from tools as well, where nx.json says so of their name', async () => {
    const files = {
      'nx.json': { targetDefaults: { typecheck: { dependsOn: ['^build'] } } },
      'packages/ui/tsconfig.json': {},
      'packages/ui/package.json': named('ui', ['core'], { devDependencies: { typescript: '*' } }),
    }
    expect(await ordered(['typecheck'], files, ['ui'])).toEqual(['(core:build)', 'ui:typecheck < core:build'])
  })
})

function sorted(task: string): string {
  const [name = '', after = ''] = task.split(' < ')
  return `${name} < ${after.split(' ').sort().join(' ')}`
}
