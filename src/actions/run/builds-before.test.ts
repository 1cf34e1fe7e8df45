import { mkdirSync, writeFileSync } from 'node:fs'
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
async function ordered(targets: readonly string[], files: Files = {}, projects = ['core', 'ui', 'web']) {
  const all = Object.entries({ ...WORLD, ...files })
  repository.commit(
    Object.fromEntries(all.map(([file, text]) => [file, typeof text === 'string' ? text : JSON.stringify(text)])),
  )
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

  test('for none where it is there', async () => {
    for (const name of ['core', 'ui']) {
      mkdirSync(path.join(repository.folder, `packages/${name}/dist`), { recursive: true })
      writeFileSync(path.join(repository.folder, `packages/${name}/dist/index.js`), '')
    }
    expect(await ordered(['test'], {}, ['web'])).toEqual(['web:test'])
    expect(await ordered(['test', 'build'], {}, ['core', 'ui'])).toContain('ui:test < core:build')
  })

  test('but for linters, for which none runs that nobody asked for, and what only cleans up', async () => {
    expect(await ordered(['lint', 'clean'], {}, ['ui'])).toEqual(['ui:lint', 'ui:clean'])
    expect(await ordered(['lint', 'build'], {}, ['core', 'ui'])).toContain('ui:lint < core:build')
  })

  test('as it is stated, where that is', async () => {
    const nx = { targetDefaults: { test: { dependsOn: ['lint'] } } }
    expect(await ordered(['test'], { 'nx.json': nx }, ['ui'])).toEqual(['(ui:lint)', 'ui:test < ui:lint'])
  })

  test('for none where settings lead to sources', async () => {
    const paths = { compilerOptions: { paths: { '@acme/*': ['packages/*/src'] } } }
    expect(await ordered(['test'], { 'tsconfig.base.json': paths }, ['web'])).toEqual(['web:test'])
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
