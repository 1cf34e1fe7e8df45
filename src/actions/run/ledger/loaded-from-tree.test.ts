import path from 'node:path'
import { pathToFileURL } from 'node:url'
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

const manifest = (name: string, needs = '', more = '') =>
  `[project]\nname = "${name}"\nversion = "1"\ndependencies = [${needs}]\n${more}`

describe('a project that an environment loads from the tree', () => {
  const SITE = 'app/.venv/lib/python3.11/site-packages'
  const install = (name: string, folder: string, files: Readonly<Record<string, string>> = {}) => {
    const direct = { url: pathToFileURL(path.join(repository.folder, folder)), dir_info: { editable: true } }
    const all = { 'direct_url.json': JSON.stringify(direct), METADATA: 'Name: x\n\nlong words\n', ...files }
    for (const [file, text] of Object.entries(all)) runs.put(`${SITE}/${name}-1.dist-info/${file}`, text)
  }
  beforeEach(() => {
    repository.commit({
      '.gitignore': '.venv\n.maestro\n',
      'app/pyproject.toml': manifest('app', '"core"'),
      'app/project.json': nxTest('app'),
      'core/pyproject.toml': manifest('core', '"base"'),
      'core/src/core/__init__.py': 'ONE = 1\n',
      'core/tests/test_core.py': '\n',
      'base/pyproject.toml': manifest('base'),
      'base/src/base/__init__.py': '\n',
      'plug/pyproject.toml': manifest('plug'),
      'plug/src/plug.py': '\n',
    })
    runs.put('app/.venv/pyvenv.cfg', 'version = 3.11.7\n')
    install('app', 'app')
  })

  test('counts by its files where the project declares no more than its name, and so does what it declares itself', async () => {
    install('core', 'core')
    install('base', 'base')
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
    repository.commit({ 'core/tests/test_core.py': 'more\n' })
    expect(await runs.proven('app')).toEqual(['app:test'])
    repository.commit({ 'core/src/core/__init__.py': 'ONE = 2\n' })
    expect(await runs.why('app:test')).toEqual([
      expect.stringMatching(/^it passed last/),
      'core, which it depends on, changed: core/src/core/__init__.py',
    ])
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
    repository.commit({ 'base/src/base/__init__.py': 'ONE = 2\n' })
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
    runs.put('base/src/base/__init__.py', 'ONE = 3\n')
    expect(await runs.why('app:test')).toEqual(['it always runs: base/src/base/__init__.py is not committed as it is'])
  }, 30_000)

  test('proves nothing where what is declared lies in a folder of nobody', async () => {
    repository.commit({ 'tools/x/setup.py': '\n', 'app/pyproject.toml': manifest('app', '"tool-x"') })
    install('tool_x', 'tools/x')
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], []])
    expect(await runs.why('app:test')).toEqual(['it always runs: its environment loads tools/x, which is no project'])
  }, 30_000)

  test.each([
    ['plug-ins', '[console_scripts]\nplug = plug:main\n\n[pytest11]\nplug = plug\n', []],
    ['nothing but a command', '[console_scripts]\nplug = plug:main\n', ['app:test']],
  ])(
    'counts, though nobody declares it, where it has %s',
    async (_, points, expected) => {
      install('plug', 'plug', { 'entry_points.txt': points })
      expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
      repository.commit({ 'plug/src/plug.py': 'more\n' })
      expect(await runs.proven('app')).toEqual(expected)
    },
    30_000,
  )

  test('counts, though nobody declares it, where a command starts it', async () => {
    install('plug', 'plug', { 'entry_points.txt': '[console_scripts]\nplug-it = plug:main\n' })
    const prove = async (command: string) => {
      repository.commit({ 'app/project.json': nxTest('app', command) })
      expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
      repository.commit({ 'plug/src/plug.py': `${command}\n` })
      return runs.proven('app')
    }
    expect([await prove('true plug-it'), await prove('true plug-its')]).toEqual([[], ['app:test']])
  }, 30_000)

  test('counts by what is installed of it: entry points and requirements', async () => {
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
    install('app', 'app', { 'entry_points.txt': '[acme]\nx = app:x\n' })
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
    install('app', 'app', { METADATA: 'Name: x\nVersion: 2\nRequires-Dist: core\n\nother words\n' })
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
    install('app', 'app', { METADATA: 'Name: x\nVersion: 3\nRequires-Dist: core\n\nmore words\n' })
    expect(await runs.proven('app')).toEqual(['app:test'])
  }, 30_000)

  test('counts in an environment that was made from a lock, too', async () => {
    repository.commit({ 'app/uv.lock': 'version = 1\n' })
    const made = { files: { 'app/uv.lock': repository.git('rev-parse', 'HEAD:app/uv.lock').trim() } }
    const place = '.maestro/environments/app'
    runs.put(`${place}/maestro.json`, JSON.stringify(made))
    runs.put(`${place}/pyvenv.cfg`, 'version = 3.11.7\n')
    const direct = { url: pathToFileURL(path.join(repository.folder, 'plug')), dir_info: { editable: true } }
    const folder = `${place}/lib/python3.11/site-packages/plug-1.dist-info`
    runs.put(`${folder}/direct_url.json`, JSON.stringify(direct))
    runs.put(`${folder}/entry_points.txt`, '[pytest11]\nplug = plug\n')
    expect([await runs.proven('app'), await runs.proven('app')]).toEqual([[], ['app:test']])
    repository.commit({ 'plug/src/plug.py': 'more\n' })
    expect(await runs.proven('app')).toEqual([])
  }, 30_000)
})
