import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeSystem } from '../../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../../test/support/repository.ts'
import { parseInputs } from '../../../contract/parse.ts'
import { programsIn } from '../../../system/process.ts'
import type { Git, System, WorkflowEvent } from '../../../system/system.ts'
import { taskProcessesIn } from '../../../system/task-processes.ts'
import { contract as whyContract } from '../../why-run/contract.ts'
import { run as whyRun } from '../../why-run/run.ts'
import { contract } from '../contract.ts'
import { run } from '../run.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
  repository.commit({
    '.gitignore': 'ran\nfail\n',
    'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
    'packages/app/package.json': manifest('app', '1.0.0', 'lib'),
    'packages/app/index.js': "require('lib')\n",
    'packages/lib/package.json': manifest('lib', '1.0.0'),
    'packages/lib/index.js': 'module.exports = 1\n',
    'packages/lib/README.md': '# Library\n',
    'packages/lib/index.test.js': 'test()\n',
    'packages/other/package.json': manifest('other', '1.0.0'),
  })
})
afterEach(() => repository.remove())

function manifest(name: string, version: string, needs?: string): string {
  const test = 'echo x >> ran; test ! -e fail'
  const dependencies = needs === undefined ? {} : { [needs]: '*' }
  return JSON.stringify({ name, version, scripts: { test }, dependencies })
}

function systemFor(parts: Partial<System> = {}) {
  return fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'), {
    programs: programsIn(process.env),
    tasks: taskProcessesIn({ PATH: process.env['PATH'], HOME: path.join(repository.folder, '.git') }),
    variable: (name) => (name === 'PATH' ? process.env['PATH'] : undefined),
    ...parts,
  })
}

async function ran(ledger: string, inputs: Readonly<Record<string, string>> = {}, parts: Partial<System> = {}) {
  const fake = systemFor(parts)
  const given: Readonly<Record<string, string>> = { targets: 'test', projects: 'all', ledger, ...inputs }
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    fake.system,
  )
  return { ...fake, outputs }
}

async function why(task: string, parts: Partial<System> = {}) {
  const given: Readonly<Record<string, string>> = { task }
  return whyRun(
    parseInputs(whyContract, (name) => given[name]),
    systemFor(parts).system,
  )
}

const FAILED = 'it failed with nothing different: such a task always runs'
const ALL = ['app:test', 'lib:test', 'other:test']

describe('a ledger on a laptop', () => {
  test('what passed with nothing different does not run again', async () => {
    const first = await ran('on')
    expect([first.outputs.passed, first.outputs.proven]).toEqual([ALL, []])
    const { outputs, shown } = await ran('on')
    expect(outputs).toMatchObject({ ok: true, passed: [], proven: ALL, skipped: [], escapes: [] })
    expect(shown[0]).toMatch(/^3 tasks passed before in \d/)
  }, 30_000)

  test.each([
    ['a document', { 'packages/lib/README.md': '# Other\n' }, []],
    ['the own version', { 'packages/lib/package.json': manifest('lib', '1.1.0') }, []],
    ['a source', { 'packages/lib/index.js': 'module.exports = 2\n' }, ['app:test', 'lib:test']],
    ['a test', { 'packages/lib/index.test.js': 'test(2)\n' }, ['lib:test']],
    ['settings for everybody', { 'nx.json': '{}' }, ALL],
    ['a dependency less', { 'packages/app/package.json': manifest('app', '1.0.0') }, ['app:test']],
  ])(
    'after a change of %s it runs what reads that',
    async (_, edits, expected) => {
      await ran('on')
      repository.commit(edits as Record<string, string>)
      expect((await ran('on')).outputs.passed).toEqual(expected)
    },
    30_000,
  )

  test('packages of Node that are not those of the lock prove nothing for it', async () => {
    const lockText = (version: string) => {
      const odd = { version, integrity: `sha512-${version}` }
      return JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/is-odd': odd } })
    }
    const install = (version: string) => {
      mkdirSync(path.join(repository.folder, 'node_modules/is-odd'), { recursive: true })
      writeFileSync(path.join(repository.folder, 'node_modules/.package-lock.json'), lockText(version))
    }
    const workspace = { private: true, workspaces: ['packages/*'], dependencies: { 'is-odd': '^3' } }
    repository.commit({
      '.gitignore': 'ran\nfail\nnode_modules\n',
      'package.json': JSON.stringify(workspace),
      'package-lock.json': lockText('3.0.0'),
    })
    install('3.0.0')
    await ran('on')
    repository.commit({ 'package-lock.json': lockText('3.0.1') })
    expect((await ran('on')).outputs.passed).toEqual(ALL)
    expect((await ran('on')).outputs.proven).toEqual(ALL)
    install('3.0.1')
    expect((await ran('on')).outputs.passed).toEqual(ALL)
    rmSync(path.join(repository.folder, 'node_modules/is-odd'), { recursive: true })
    expect((await ran('on')).outputs.passed).toEqual(ALL)
    expect((await why('app:test')).why).toEqual(['it always runs: node_modules/is-odd is missing; setup brings it'])
    install('3.0.1')
    rmSync(path.join(repository.folder, 'node_modules/.package-lock.json'))
    expect((await ran('on')).outputs.passed).toEqual(ALL)
    expect((await why('app:test')).why).toEqual(['it always runs: nobody knows what is in node_modules'])
  }, 30_000)

  test('what is not committed runs each time, and proves nothing', async () => {
    writeFileSync(path.join(repository.folder, 'packages/lib/index.js'), 'module.exports = 3\n')
    await ran('on')
    expect((await ran('on')).outputs).toMatchObject({ passed: ['app:test', 'lib:test'], proven: ['other:test'] })
    expect((await why('app:test')).why).toEqual(['it always runs: packages/lib/index.js is not committed as it is'])
  }, 30_000)

  test('a job says what cannot be left out, and why', async () => {
    writeFileSync(path.join(repository.folder, 'packages/lib/index.js'), 'module.exports = 3\n')
    const { shown, summaries } = await ran('on', {}, { job: {} as never })
    const told = (file: string) => `2 tasks cannot be left out: ${file} is not committed as it is\n`
    expect(shown[0]).toContain(told('packages/lib/index.js'))
    expect(summaries[0]).toContain(`- ${told('`packages/lib/index.js`')}`)
  }, 30_000)

  test('a terminal says it in a line where somebody wants tasks left out', async () => {
    writeFileSync(path.join(repository.folder, 'packages/lib/index.js'), 'module.exports = 3\n')
    const why = 'packages/lib/index.js is not committed as it is'
    expect((await ran('shadow')).shown[0]).not.toContain('cannot be left out')
    expect((await ran('on')).shown[0]).toContain(`2 tasks cannot be left out: ${why}\n`)
    const [planned = ''] = (await ran('on', { 'dry-run': 'true' })).shown
    expect(planned.split(`  (cannot be left out: ${why})\n`)).toHaveLength(3)
    expect(planned).toContain('other:test  npm run test  (left out: it passed here, on ')
    repository.commit({ 'maestro.toml': '[projects.other]\nexternal = ["test"]\n' })
    writeFileSync(path.join(repository.folder, 'packages/lib/index.js'), 'module.exports = 4\n')
    expect((await ran('on')).shown[0]).toContain(
      `3 tasks cannot be left out, 2 of them: ${why}; why-run says why of each\n`,
    )
  }, 30_000)

  test('what git is told not to look at proves nothing', async () => {
    repository.git('update-index', '--assume-unchanged', 'packages/lib/index.js')
    await ran('on')
    writeFileSync(path.join(repository.folder, 'packages/lib/index.js'), 'module.exports = 3\n')
    expect((await ran('on')).outputs).toMatchObject({ passed: ['app:test', 'lib:test'], proven: ['other:test'] })
    expect((await why('app:test')).why).toEqual(['it always runs: git is told not to look at packages/lib/index.js'])
  }, 30_000)

  test('what is no file is an empty ledger', async () => {
    const place = path.join(repository.folder, '.maestro/ledger')
    mkdirSync(path.dirname(place))
    for (const make of [() => execFileSync('mkfifo', [place]), () => symlinkSync('/dev/zero', place)]) {
      rmSync(place, { force: true })
      make()
      expect((await ran('on')).outputs.passed).toEqual(ALL)
      const { outputs } = await ran('on')
      expect([outputs.passed, lstatSync(place).isFile()]).toEqual([ALL, false])
    }
  }, 30_000)

  /** Tasks that run while somebody saves a file. */
  function whileEdited(file: string, text: string): Partial<System> {
    const { tasks } = systemFor().system
    return {
      tasks: {
        ...tasks,
        start(task) {
          writeFileSync(path.join(repository.folder, file), text)
          return tasks.start(task)
        },
      },
    }
  }

  /** How often the work tree is looked at. */
  function looks() {
    const { openGit } = systemFor().system
    let count = 0
    const counting = (folder: string): Git => {
      const git = openGit(folder)
      const checkedOut: Git['checkedOut'] = (options) => {
        count++
        return git.checkedOut(options)
      }
      return { ...git, checkedOut }
    }
    return { parts: { openGit: counting }, count: () => count }
  }

  test('what was edited while it ran is not proven', async () => {
    await ran('shadow', {}, whileEdited('packages/lib/index.js', 'module.exports = 4\n'))
    repository.git('checkout', '--quiet', 'packages/lib/index.js')
    expect((await ran('on')).outputs).toMatchObject({ passed: ['app:test', 'lib:test'], proven: ['other:test'] })
  }, 30_000)

  test('nor is what was edited while it ran, and put back before the end', async () => {
    const file = path.join(repository.folder, 'packages/lib/index.js')
    const { tasks } = systemFor().system
    const start: System['tasks']['start'] = async (task) => {
      writeFileSync(file, 'module.exports = 6\n')
      const end = await tasks.start(task)
      repository.git('checkout', '--quiet', 'packages/lib/index.js')
      return end
    }
    expect((await ran('shadow', {}, { tasks: { ...tasks, start } })).outputs.passed).toEqual(ALL)
    expect((await ran('on')).outputs).toMatchObject({ passed: ['app:test', 'lib:test'], proven: ['other:test'] })
    expect((await ran('on')).outputs.proven).toEqual(ALL)
  }, 30_000)

  test('what was proven that day takes no second look at the work tree, and an edit then proves nothing either', async () => {
    const counted = async (parts: Partial<System> = {}) => {
      const { parts: git, count } = looks()
      await ran('shadow', {}, { ...git, ...parts })
      return count()
    }
    expect(await counted()).toBe(2)
    expect(await counted()).toBe(1)
    const edit = whileEdited('packages/lib/index.js', 'module.exports = 5\n')
    expect(await counted(edit)).toBe(1)
    // What is not committed has no key.
    expect(await counted()).toBe(1)
    repository.commit({})
    expect((await ran('on')).outputs).toMatchObject({ passed: ['app:test', 'lib:test'], proven: ['other:test'] })
    expect(await counted()).toBe(2)
    writeFileSync(path.join(repository.folder, 'packages/lib/fail'), '')
    expect(await counted()).toBe(2)
  }, 30_000)

  test('in shadow all runs, and what failed though it was proven is an escape, which nobody believes from then on', async () => {
    await ran('shadow')
    writeFileSync(path.join(repository.folder, 'packages/lib/fail'), '')
    const { outputs, shown, summaries } = await ran('shadow')
    expect(outputs).toMatchObject({ proven: ALL, escapes: ['lib:test'], failed: ['lib:test'], ok: false })
    expect(shown[0]).toMatch(
      /^! lib:test failed, though it passed before.*\nWith ledger: on, 3 of 3 tasks would not have run/,
    )
    expect(summaries[0]).toContain('- `lib:test` failed, though it passed before')
    expect((await ran('on')).outputs).toMatchObject({ failed: ['lib:test'], proven: ['app:test', 'other:test'] })
    expect((await why('lib:test')).why).toEqual([FAILED])
  }, 30_000)

  test.each(['on', 'shadow'])(
    'with %s what passes after a failure with nothing different is flaky: it always runs',
    async (mode) => {
      writeFileSync(path.join(repository.folder, 'packages/lib/fail'), '')
      expect((await ran(mode)).outputs).toMatchObject({ failed: ['lib:test'], flaky: [], escapes: [] })
      rmSync(path.join(repository.folder, 'packages/lib/fail'))
      for (let round = 0; round < 2; round++) {
        const { outputs, shown, summaries } = await ran(mode)
        expect(outputs).toMatchObject({ ok: true, flaky: ['lib:test'], proven: ['app:test', 'other:test'] })
        expect(shown[0]).toMatch(/^~ lib:test passed, though it failed before with nothing different/m)
        expect(summaries[0]).toContain('- `lib:test` passed, though it failed before')
      }
      repository.commit({ 'packages/lib/index.js': 'mended\n' })
      expect((await ran(mode)).outputs.flaky).toEqual([])
    },
    30_000,
  )

  test('a submodule counts by its commit, and by what is not committed in it', async () => {
    const other = testRepository()
    other.commit({ 'data.txt': '1' })
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other.folder, 'packages/lib/data')
    repository.commit({})
    await ran('on')
    expect((await ran('on')).outputs.proven).toEqual(ALL)
    writeFileSync(path.join(repository.folder, 'packages/lib/data/more.txt'), '2')
    expect((await ran('on', { projects: 'affected', base: 'HEAD' })).outputs.passed).toEqual(['app:test', 'lib:test'])
    expect((await why('lib:test')).why).toEqual(['it always runs: packages/lib/data is not committed as it is'])
    other.remove()
  }, 30_000)

  test('one that is not checked out counts as that, and another commit of it proves nothing', async () => {
    const other = testRepository()
    other.commit({ 'data.txt': '1' })
    const allowed = ['-c', 'protocol.file.allow=always', 'submodule']
    repository.git(...allowed, 'add', '-q', other.folder, 'packages/lib/data')
    repository.commit({})
    repository.git('submodule', 'deinit', '-q', '--force', 'packages/lib/data')
    await ran('on')
    expect((await ran('on')).outputs.proven).toEqual(ALL)
    repository.git(...allowed, 'update', '-q', '--init')
    expect((await why('app:test')).why.slice(1)).toEqual(['git checks files out in another way, or other submodules'])
    expect((await ran('on')).outputs.passed).toEqual(ALL)
    const event: WorkflowEvent = { name: 'push', ref: 'refs/heads/main', payload: {}, runId: '7' }
    const proven = async () => (await ran('on', { 'ledger-store': '.git/shared' }, { event })).outputs.proven
    expect([await proven(), await proven()]).toEqual([[], ALL])
    execFileSync('git', ['-C', path.join(repository.folder, 'packages/lib/data'), 'checkout', '-q', '--detach'])
    other.commit({ 'data.txt': '2' })
    repository.git(...allowed, 'update', '-q', '--remote')
    expect(await proven()).toEqual(['other:test'])
    other.remove()
  }, 60_000)

  test.each([
    ['core.autocrlf', 'true'],
    ['core.eol', 'crlf'],
    ['core.fileMode', 'false'],
    ['core.symlinks', 'no'],
  ])(
    'what makes other files of the same commit is part of the key: %s',
    async (name, value) => {
      await ran('on')
      repository.git('config', name, value)
      expect((await ran('on')).outputs.passed).toEqual(ALL)
      expect((await ran('on')).outputs.proven).toEqual(ALL)
      repository.git('config', '--unset', name)
      expect((await why('lib:test')).runs).toBe(false)
    },
    30_000,
  )

  test('so is a filter that attributes name, and no other; and attributes that no commit holds', async () => {
    repository.git('config', 'filter.crypt.smudge', 'cat')
    await ran('on', { projects: 'other' })
    repository.git('config', 'filter.crypt.smudge', 'tac')
    expect((await ran('on', { projects: 'other' })).outputs.proven).toEqual(['other:test'])
    repository.commit({ '.gitattributes': '*.key filter=crypt\n' })
    await ran('on', { projects: 'other' })
    expect((await ran('on', { projects: 'other' })).outputs.proven).toEqual(['other:test'])
    repository.git('config', 'filter.crypt.smudge', 'cat')
    expect((await ran('on', { projects: 'other' })).outputs.passed).toEqual(['other:test'])
    writeFileSync(path.join(repository.folder, '.git/info/attributes'), '*.txt eol=crlf\n')
    expect((await ran('on', { projects: 'other' })).outputs.passed).toEqual(['other:test'])
    expect((await ran('on', { projects: 'other' })).outputs.proven).toEqual(['other:test'])
  }, 30_000)

  const namesThatAreNoText = process.platform === 'linux' ? test : test.skip
  namesThatAreNoText(
    'names count by their bytes, also where these are no text',
    async () => {
      const file = (byte: number) =>
        Buffer.concat([Buffer.from(path.join(repository.folder, 'packages/lib/')), Buffer.from([byte])])
      writeFileSync(file(0xfe), '1')
      repository.commit({})
      await ran('on')
      expect((await ran('on')).outputs.proven).toEqual(ALL)
      renameSync(file(0xfe), file(0xff))
      repository.commit({})
      expect((await ran('on')).outputs.passed).toEqual(['app:test', 'lib:test'])
    },
    30_000,
  )

  test('what brings the newest of something holds for a day, and what is installed for longer', async () => {
    const scripts = { test: 'npm run check', precheck: 'true || npx -y check-tool', check: 'true' }
    repository.commit({
      '.gitignore': 'ran\nfail\nnode_modules\n',
      'packages/other/package.json': JSON.stringify({ name: 'other', version: '1.0.0', scripts }),
    })
    const proven = async (days: number) => {
      const clock = jest.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000 + days * 86_400_000)
      const { outputs } = await ran('on', { projects: 'other' })
      clock.mockRestore()
      return outputs.proven
    }
    expect([await proven(0), await proven(0), await proven(1)]).toEqual([[], ['other:test'], []])
    const bin = path.join(repository.folder, 'node_modules/.bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(path.join(bin, 'check-tool'), '')
    writeFileSync(path.join(repository.folder, 'node_modules/.package-lock.json'), '{ "packages": {} }')
    expect([await proven(1), await proven(2)]).toEqual([[], ['other:test']])
  }, 30_000)

  test('external targets always run', async () => {
    repository.commit({ 'maestro.toml': '[projects.lib]\nexternal = ["test"]\n' })
    await ran('on')
    expect((await ran('on')).outputs.passed).toEqual(['lib:test'])
  }, 30_000)

  test('variables that settings name are part of the key', async () => {
    repository.commit({ 'maestro.toml': '[projects.lib]\nenv = ["DATABASE_URL"]\n' })
    await ran('on')
    const variable = (name: string) => ({ DATABASE_URL: 'other', PATH: process.env['PATH'] })[name]
    expect((await ran('on', {}, { variable })).outputs.passed).toEqual(['lib:test'])
    expect((await why('lib:test')).why.join('\n')).toMatch(/nothing differs|variables of the environment/)
  }, 30_000)

  test('so are variables that every interpreter obeys', async () => {
    const variable = (name: string) => ({ NODE_OPTIONS: '--no-warnings', PATH: process.env['PATH'] })[name]
    await ran('on', {}, { variable })
    expect((await ran('on')).outputs.passed).toEqual(ALL)
    expect((await ran('on', {}, { variable })).outputs.proven).toEqual(ALL)
  }, 30_000)

  test('what something needs that runs, runs as well: a proof leaves nothing behind', async () => {
    repository.commit({ 'nx.json': '{ "targetDefaults": { "test": { "dependsOn": ["^test"] } } }' })
    await ran('on')
    repository.commit({ 'packages/app/index.js': 'changed\n' })
    expect((await ran('on')).outputs).toMatchObject({ passed: ['lib:test', 'app:test'], proven: ['other:test'] })
  }, 30_000)

  test('one that cannot be read is empty, and one of a newer format stays as it is', async () => {
    const file = path.join(repository.folder, '.maestro/ledger')
    mkdirSync(path.dirname(file))
    writeFileSync(file, 'not packed')
    const { outputs, annotations } = await ran('on')
    expect(outputs.passed).toEqual(ALL)
    expect(annotations).toEqual([
      {
        level: 'notice',
        title: 'Ledger',
        message: expect.stringContaining('taken for an empty ledger: it cannot be read'),
      },
    ])
    expect((await ran('on')).outputs.proven).toEqual(ALL)
    writeFileSync(file, gzipSync('{ "formatVersion": 9 }'))
    expect((await ran('on')).outputs.passed).toEqual(ALL)
    expect((await ran('on')).outputs.passed).toEqual(ALL)
  }, 30_000)

  test('one that is no file is empty, too, and runs go on without a word of it in their outputs', async () => {
    mkdirSync(path.join(repository.folder, '.maestro/ledger'), { recursive: true })
    for (let round = 0; round < 2; round++) expect((await ran('on')).outputs.passed).toEqual(ALL)
  }, 30_000)

  test('a PATH by which each folder may have a node of its own makes no key', async () => {
    await ran('on')
    const variable = (name: string) => (name === 'PATH' ? `bin:${process.env['PATH']}` : undefined)
    expect((await ran('on', {}, { variable })).outputs.passed).toEqual(ALL)
    expect((await why('lib:test', { variable })).why).toEqual([
      'it always runs: PATH has bin, so each folder may have a node of its own',
    ])
  }, 30_000)

  test('off asks nobody and keeps nothing', async () => {
    expect((await ran('off')).outputs.passed).toEqual(ALL)
    expect(existsSync(path.join(repository.folder, '.maestro'))).toBe(false)
  }, 30_000)
})

describe('who believes whom', () => {
  const repo = { repository: { default_branch: 'main' } }
  const main: WorkflowEvent = { name: 'push', ref: 'refs/heads/main', payload: repo, runId: '7' }
  const pull = (number: number, head = 'acme/x'): WorkflowEvent => ({
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    runId: `${100 + number}`,
    payload: {
      ...repo,
      pull_request: { head: { repo: { full_name: head } }, base: { repo: { full_name: 'acme/x' } } },
    },
  })
  const by = async (event: WorkflowEvent) =>
    (await ran('on', { 'ledger-store': '.git/shared' }, { event })).outputs.proven.length

  test('a pull request believes itself and the default branch, which believes nobody else', async () => {
    expect(await by(pull(1))).toBe(0)
    expect(await by(pull(1))).toBe(3)
    expect(await by(pull(2))).toBe(0)
    expect(await by(main)).toBe(0)
    expect(await by(main)).toBe(3)
    expect(await by(pull(3))).toBe(3)
  }, 60_000)

  test('a workflow counts with what it uses of the repository', async () => {
    const uses = (...all: readonly string[]) => all.map((one) => `      - uses: ${one}\n`).join('')
    repository.commit({
      '.github/workflows/ci.yml': 'jobs:\n  test: { uses: "./.github/workflows/test.yml" }\n',
      '.github/workflows/test.yml': `steps:\n${uses('actions/checkout@v6', './.github/actions/setup')}`,
      '.github/actions/setup/action.yml': `steps:\n${uses('./tools/cache # quick', './.github/actions/setup')}`,
      '.github/actions/setup/setup.sh': 'one\n',
      'tools/cache/action.yaml': 'name: cache\n',
      '.github/actions/other/action.yml': 'name: other\n',
    })
    const event = { ...main, workflowRef: 'acme/x/.github/workflows/ci.yml@refs/heads/main' }
    expect([await by(event), await by(event)]).toEqual([0, 3])
    for (const file of ['workflows/test.yml', 'actions/setup/action.yml', 'actions/setup/setup.sh']) {
      repository.commit({ [`.github/${file}`]: `${uses('./.github/actions/setup', './tools/cache')}# changed\n` })
      expect([file, await by(event), await by(event)]).toEqual([file, 0, 3])
    }
    repository.commit({ 'tools/cache/action.yaml': 'name: other\n' })
    expect([await by(event), await by(event)]).toEqual([0, 3])
    repository.commit({ '.github/actions/other/action.yml': 'name: changed\n' })
    expect(await by(event)).toBe(3)
  }, 120_000)

  test('a laptop believes its own clone alone, also where a ledger is shared, which says nothing of it', async () => {
    const byMachine = async (name: string) => {
      const machine = { cores: 2, memoryBytes: 8e9, nodeVersion: () => 'v24.0.0', identity: () => name }
      return (await ran('on', { 'ledger-store': '.git/shared' }, { machine })).outputs.proven.length
    }
    expect([await byMachine('anna'), await byMachine('anna'), await byMachine('bert')]).toEqual([0, 3, 0])
    expect([await byMachine('bert'), await byMachine('anna')]).toEqual([3, 3])
    const text = readFileSync(path.join(repository.folder, '.git/shared/ledger'), 'utf8')
    expect(text).toContain('lib:test')
    expect(text).not.toMatch(new RegExp(`anna|bert|${repository.folder}`))
  }, 30_000)

  test('one from a fork writes nothing', async () => {
    expect(await by(pull(1, 'stranger/x'))).toBe(0)
    expect(await by(pull(1, 'stranger/x'))).toBe(0)
  }, 30_000)
})

describe('why a task runs', () => {
  test('names the files of its own, and those of what it depends on', async () => {
    await ran('on')
    expect(await why('lib:test')).toMatchObject({
      runs: false,
      why: [expect.stringMatching(/^nothing differs from here, on /)],
    })
    repository.commit({ 'packages/lib/index.js': 'other\n' })
    expect((await why('app:test')).why).toEqual([
      expect.stringMatching(/^it passed last here, on \d/),
      'lib, which it depends on, changed: packages/lib/index.js',
    ])
    expect((await why('lib:test')).why[1]).toBe('files of its project changed: packages/lib/index.js')
  }, 30_000)

  test.each([
    ['lib', 'USAGE'],
    ['nobody:test', 'UNKNOWN_PROJECT'],
    ['lib:nothing', 'UNKNOWN_TASK'],
  ])('of %s there is nothing to say', async (task, code) => {
    await expect(why(task)).rejects.toMatchObject({ code })
  })
})

describe('an environment of Python', () => {
  const at = (...names: readonly string[]) => path.join(repository.folder, ...names)
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), text)
  }
  const proven = async () => (await ran('on', { projects: 'py' })).outputs.proven
  const PACKAGES = 'lib/python3.11/site-packages'
  beforeEach(() => {
    const test = { executor: 'nx:run-commands', options: { command: 'true' } }
    repository.commit({
      '.gitignore': '.venv\n.maestro\n',
      'py/pyproject.toml': '[project]\nname = "py"\nversion = "1"\n',
      'py/project.json': JSON.stringify({ name: 'py', targets: { test } }),
      'py/uv.lock': 'version = 1\n',
    })
  })

  test('that was made from other files than these proves nothing', async () => {
    const own = '.maestro/environments/py'
    put(`${own}/pyvenv.cfg`, 'version = 3.11.7\n')
    const stamp = (lock: string) => put(`${own}/maestro.json`, JSON.stringify({ files: { 'py/uv.lock': lock } }))
    stamp(repository.git('rev-parse', 'HEAD:py/uv.lock').trim())
    expect([await proven(), await proven()]).toEqual([[], ['py:test']])
    repository.commit({ 'py/uv.lock': 'version = 2\n' })
    expect([await proven(), await proven()]).toEqual([[], []])
    expect(JSON.stringify(await why('py:test'))).toMatch(
      /its environment was made from another py\/uv\.lock; setup makes it anew/,
    )
  }, 30_000)

  test('counts by what no index gave as well: another commit of the same version is another one', async () => {
    put('py/.venv/pyvenv.cfg', 'version = 3.11.7\n')
    const origin = (commit: string) =>
      put(
        `py/.venv/${PACKAGES}/tool-1.0.dist-info/direct_url.json`,
        JSON.stringify({ url: 'https://git.example/tool', vcs_info: { vcs: 'git', commit_id: commit } }),
      )
    origin('a')
    expect([await proven(), await proven()]).toEqual([[], ['py:test']])
    origin('b')
    expect(await proven()).toEqual([])
    origin('a')
    expect(await proven()).toEqual(['py:test'])
  }, 30_000)

  test('without the test runner of a command proves nothing: one from elsewhere would run', async () => {
    put('py/.venv/pyvenv.cfg', 'version = 3.11.7\n')
    const test = { executor: 'nx:run-commands', options: { command: 'echo pytest' } }
    repository.commit({ 'py/project.json': JSON.stringify({ name: 'py', targets: { test } }) })
    expect([await proven(), await proven()]).toEqual([[], []])
    expect(JSON.stringify(await why('py:test'))).toMatch(/its environment has no pytest, so that one from elsewhere/)
    put('py/.venv/bin/pytest', '')
    expect([await proven(), await proven()]).toEqual([[], ['py:test']])
  }, 30_000)

  test('without a linter counts by the version of the one on PATH', async () => {
    put('py/.venv/pyvenv.cfg', 'version = 3.11.7\n')
    const test = { executor: 'nx:run-commands', options: { command: 'echo ruff' } }
    repository.commit({ 'py/project.json': JSON.stringify({ name: 'py', targets: { test } }) })
    const bin = path.join(repository.folder, '.git/bin')
    const provenWith = async (version: string) => {
      mkdirSync(bin, { recursive: true })
      writeFileSync(path.join(bin, 'ruff'), `#!/bin/sh\necho ruff ${version}\n`, { mode: 0o755 })
      const programs = programsIn({ ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` })
      return (await ran('on', { projects: 'py' }, { programs })).outputs.proven
    }
    expect([await provenWith('1'), await provenWith('1'), await provenWith('2')]).toEqual([[], ['py:test'], []])
  }, 30_000)

  test('with a project of the repository from an index counts by its version', async () => {
    put('py/.venv/pyvenv.cfg', 'version = 3.11.7\n')
    put(`py/.venv/${PACKAGES}/py-1.0.dist-info/METADATA`, '')
    expect([await proven(), await proven()]).toEqual([[], ['py:test']])
    rmSync(path.join(repository.folder, `py/.venv/${PACKAGES}/py-1.0.dist-info`), { recursive: true })
    put(`py/.venv/${PACKAGES}/py-2.0.dist-info/METADATA`, '')
    expect(await proven()).toEqual([])
  }, 30_000)

  test('proves nothing once its interpreter is another one', async () => {
    put('.git/usr/python3.11', '')
    await new Promise((done) => setTimeout(done, 20))
    put('py/.venv/pyvenv.cfg', 'version = 3.11.7\n')
    mkdirSync(at('py/.venv/bin'))
    symlinkSync(at('.git/usr/python3.11'), at('py/.venv/bin/python'))
    expect([await proven(), await proven()]).toEqual([[], ['py:test']])
    await new Promise((done) => setTimeout(done, 20))
    put('.git/usr/python3.11', 'other')
    expect([await proven(), await proven()]).toEqual([[], []])
    expect(JSON.stringify(await why('py:test'))).toMatch(
      /its interpreter changed since its environment was made; setup/,
    )
  }, 30_000)

  test('that takes packages from outside proves nothing', async () => {
    put('py/.venv/pyvenv.cfg', 'version = 3.11.7\ninclude-system-site-packages = true\n')
    expect([await proven(), await proven()]).toEqual([[], []])
    expect(JSON.stringify(await why('py:test'))).toMatch(/its environment takes packages from outside/)
  }, 30_000)

  test.each([
    ['a copy of a folder', 'py', false, 'its environment has a copy of py, and not that folder itself'],
    ['a folder of the repository as it stands', 'py', true, ''],
    ['a folder elsewhere as it stands', '../tool', true, '/tool, which lies outside of the repository'],
  ])(
    'that holds %s',
    async (_, to, editable, expected) => {
      put('py/.venv/pyvenv.cfg', 'version = 3.11.7\n')
      const direct = { url: pathToFileURL(path.join(repository.folder, to)), dir_info: { editable } }
      put(`py/.venv/${PACKAGES}/tool-1.0.dist-info/direct_url.json`, JSON.stringify(direct))
      await proven()
      expect(await proven()).toEqual(expected === '' ? ['py:test'] : [])
      if (expected !== '') expect(JSON.stringify(await why('py:test'))).toContain(expected)
    },
    30_000,
  )
})
