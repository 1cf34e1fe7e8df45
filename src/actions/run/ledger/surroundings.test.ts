import { symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ledgerRuns, nxTest } from '../../../../test/support/ledger-runs.ts'
import { type TestRepository, testRepository } from '../../../../test/support/repository.ts'
import type { System } from '../../../system/system.ts'
import { taskProcessesIn } from '../../../system/task-processes.ts'

let repository: TestRepository
let runs: ReturnType<typeof ledgerRuns>
beforeEach(() => {
  repository = testRepository()
  runs = ledgerRuns(repository)
})
afterEach(() => repository.remove())

const lockText = (version: string) =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/semver': { version } } })
const install = (version: string) => {
  runs.put('node_modules/semver/package.json', '{}')
  runs.put('node_modules/.package-lock.json', lockText(version))
}
const TOP = JSON.stringify({ private: true, devDependencies: { semver: '^7' } })
const IGNORED = '.venv\n.maestro\nnode_modules\n'

test('projects of Nx without a package of their own count by what is installed above them', async () => {
  repository.commit({
    '.gitignore': IGNORED,
    'package.json': TOP,
    'package-lock.json': lockText('7.7.2'),
    'nx.json': '{}',
    'libs/a/project.json': nxTest('a'),
    'libs/b/project.json': nxTest('b', 'true', { implicitDependencies: ['a'] }),
  })
  install('7.7.2')
  const BOTH = ['a:test', 'b:test']
  expect([await runs.proven(), await runs.proven()]).toEqual([[], BOTH])
  install('7.7.1')
  expect([await runs.proven(), await runs.proven()]).toEqual([[], BOTH])
  install('7.7.2')
  expect(await runs.proven()).toEqual(BOTH)
}, 30_000)

describe('a task that has to do with both worlds', () => {
  const CFG = 'version = 3.11.7\n'
  const addTool = (place: string, version: string) =>
    runs.put(`${place}/lib/python3.11/site-packages/tool-${version}.dist-info/METADATA`, '')

  test('counts by what is installed for both where its project has both manifests', async () => {
    repository.commit({
      '.gitignore': IGNORED,
      'package.json': TOP,
      'package-lock.json': lockText('7.7.2'),
      'both/package.json': '{ "name": "both", "version": "1.0.0", "scripts": { "test": "true" } }',
      'both/pyproject.toml': '[project]\nname = "both"\nversion = "1"\n',
      'both/project.json': nxTest('both'),
    })
    install('7.7.2')
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['both:test']])
    runs.put('both/.venv/pyvenv.cfg', CFG)
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['both:test']])
    addTool('both/.venv', '1')
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['both:test']])
  }, 30_000)

  test('counts by the environment that its scripts find', async () => {
    repository.commit({
      '.gitignore': IGNORED,
      'web/package.json': JSON.stringify({
        name: 'web',
        scripts: { test: 'npm run py && true', py: ': ;uv run --version > /dev/null || true' },
      }),
    })
    expect([await runs.proven(), await runs.proven()]).toEqual([[], []])
    expect(await runs.why('web:test')).toEqual(['it always runs: it runs Python in an environment that nobody knows'])
    runs.put('.venv/pyvenv.cfg', CFG)
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['web:test']])
    addTool('.venv', '1')
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['web:test']])
  }, 30_000)

  test('counts by packages of Node above a project of Python that starts them', async () => {
    repository.commit({
      '.gitignore': IGNORED,
      'package.json': TOP,
      'package-lock.json': lockText('7.7.2'),
      'py/pyproject.toml': '[project]\nname = "py"\nversion = "1"\n',
      'py/project.json': nxTest('py', 'node --version'),
    })
    runs.put('py/.venv/pyvenv.cfg', CFG)
    install('7.7.2')
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['py:test']])
    install('7.7.1')
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['py:test']])
  }, 30_000)
})

describe('what a package manager left in other folders', () => {
  const web = (more: object = {}) =>
    JSON.stringify({ name: 'web', version: '1.0.0', scripts: { test: 'true' }, ...more })
  const link = (from: string, to: string) => {
    runs.remove(from)
    symlinkSync(to, runs.at(from))
  }

  test('is not known of a member that had packages of its own before', async () => {
    repository.commit({
      '.gitignore': IGNORED,
      'package.json': JSON.stringify({ private: true, workspaces: ['web', 'lib'], devDependencies: { semver: '^7' } }),
      'package-lock.json': lockText('7.7.2'),
      'web/package.json': web(),
      'lib/package.json': JSON.stringify({ name: 'lib', version: '1.0.0', scripts: { test: 'true' } }),
    })
    install('7.7.2')
    runs.put('web/node_modules/.bin/x', '')
    const BOTH = ['lib:test', 'web:test']
    expect([await runs.proven(), await runs.proven()]).toEqual([[], BOTH])
    runs.put('web/node_modules/odd/package.json', '{}')
    expect(await runs.proven()).toEqual(['lib:test'])
    expect(await runs.why('web:test')).toEqual(['it always runs: nobody knows what is in web/node_modules'])
    const known = { '': {}, 'node_modules/semver': { version: '7.7.2' }, 'web/node_modules/odd': { version: '1.0.0' } }
    runs.put('node_modules/.package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: known }))
    expect([await runs.proven(), await runs.proven()]).toEqual([[], BOTH])
    runs.put('web/node_modules/.package-lock.json', '{}')
    expect(await runs.proven()).toEqual(['lib:test'])
  }, 30_000)

  test('of Yarn 1 is not what it wrote down where something is linked or gone', async () => {
    repository.commit({
      '.gitignore': IGNORED,
      'package.json': JSON.stringify({ private: true, workspaces: ['web', 'lib'], packageManager: 'yarn@1.22.22' }),
      'yarn.lock': '# yarn lockfile v1\n\n\nodd@^1:\n  version "1.0.0"\n  resolved "https://x/odd.tgz"\n',
      'web/project.json': nxTest('web'),
      'web/package.json': web({
        scripts: {},
        dependencies: { odd: '^1', lib: '1.0.0' },
        optionalDependencies: { fsevents: '*' },
      }),
      'lib/package.json': JSON.stringify({ name: 'lib', version: '1.0.0' }),
    })
    runs.put(
      'node_modules/.yarn-integrity',
      JSON.stringify({ flags: [], lockfileEntries: { 'odd@^1': 'https://x/odd.tgz' } }),
    )
    runs.put('node_modules/odd/package.json', '{}')
    link('node_modules/lib', '../lib')
    const proven = () => runs.proven('web')
    expect([await proven(), await proven()]).toEqual([[], ['web:test']])
    link('node_modules/odd', '/elsewhere/odd')
    expect(await proven()).toEqual([])
    expect(await runs.why('web:test')).toEqual(['it always runs: node_modules/odd is linked to /elsewhere/odd'])
    runs.remove('node_modules/odd')
    expect(await runs.why('web:test')).toEqual([
      'it always runs: node_modules/odd is missing; yarn install --check-files brings it',
    ])
  }, 30_000)
})

describe('what is installed while tasks run proves nothing, also where all is as before at the end', () => {
  /** Tasks while which somebody does something. */
  const whileDone = (work: () => void): Partial<System> => {
    const tasks = taskProcessesIn({ PATH: process.env['PATH'] })
    const start: System['tasks']['start'] = (task) => {
      work()
      return tasks.start(task)
    }
    return { tasks: { ...tasks, start } }
  }

  test('of Node, by the record', async () => {
    repository.commit({
      '.gitignore': IGNORED,
      'package.json': TOP,
      'package-lock.json': lockText('7.7.2'),
      'libs/a/project.json': nxTest('a'),
    })
    install('7.7.2')
    expect(
      await runs.proven(
        'all',
        whileDone(() => install('7.7.2')),
      ),
    ).toEqual([])
    expect([await runs.proven(), await runs.proven()]).toEqual([[], ['a:test']])
  }, 30_000)

  test.each([
    ['beside what Python compiled', true, () => runs.put(`${SITE}/extra-1.dist-info/METADATA`, ''), []],
    ['where Python compiles for the first time', false, () => runs.put(`${SITE}/__pycache__/x.pyc`, ''), ['py:test']],
    ['where that was there already', true, () => runs.put(`${SITE}/__pycache__/y.pyc`, ''), ['py:test']],
    ['and the same package was taken out', false, () => runs.put(`${SITE}/tool-1.dist-info/other`, ''), []],
  ])(
    'of Python, %s',
    async (_, isCompiled, work, expected) => {
      repository.commit({
        '.gitignore': IGNORED,
        'py/pyproject.toml': '[project]\nname = "py"\nversion = "1"\n',
        'py/project.json': nxTest('py'),
      })
      runs.put('py/.venv/pyvenv.cfg', 'version = 3.11.7\n')
      runs.put(`${SITE}/tool-1.dist-info/METADATA`, '')
      if (isCompiled) runs.put(`${SITE}/__pycache__/x.pyc`, '')
      const back = () => {
        work()
        runs.remove(`${SITE}/extra-1.dist-info`)
      }
      await runs.proven('py', whileDone(back))
      expect(await runs.proven('py')).toEqual(expected)
    },
    30_000,
  )
  const SITE = 'py/.venv/lib/python3.11/site-packages'
})
