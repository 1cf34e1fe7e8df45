import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ledgerRuns, nxTest } from '../../../../test/support/ledger-runs.ts'
import { type TestRepository, testRepository } from '../../../../test/support/repository.ts'

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
