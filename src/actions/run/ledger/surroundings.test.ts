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
