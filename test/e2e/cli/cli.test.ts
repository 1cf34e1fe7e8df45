import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { contract } from '../../../src/actions/affected/contract.ts'
import { platformHistory } from '../../../src/actions/demo/platform.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { obeyedCommands } from '../../support/runner-commands.ts'

const CLI = path.join(import.meta.dirname, '../../../dist/cli/index.js')

let platform: TestRepository
// Where nothing is set up, and installers may keep what they fetched.
let home: string

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'home-'))
  platform = testRepository()
  for (const { message, edits, branch } of platformHistory()) {
    if (branch !== undefined && platform.git('branch', '--list', branch) === '')
      platform.git('checkout', '-q', '-b', branch)
    platform.commit(Object.fromEntries(edits), message)
  }
})
afterAll(() => {
  platform.remove()
  rmSync(home, { recursive: true, force: true })
})

// As `engines` in package.json says.
const OLDEST_NODE = path.resolve('.testbed/node20/node_modules/.bin/node')

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}, node = process.execPath) {
  const { status, stdout, stderr } = spawnSync(node, [CLI, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, ...env },
  })
  return { status, stdout, stderr }
}

function answer(...words: readonly string[]) {
  const { status, stdout, stderr } = run([...words, '--root', platform.folder])
  expect([status, stderr.includes('    at ')]).toEqual([0, false])
  return JSON.parse(stdout)
}

describe('affected', () => {
  test('prints its outputs, all of them, as one JSON object', () => {
    const outputs = answer('affected', '--base', 'main', '--head', 'HEAD')
    expect(Object.keys(outputs)).toEqual(Object.keys(contract.outputs))
    expect(outputs.projects).toContain('maestro-core-api')
    expect(outputs.projects).not.toContain('maestro-deploy')
    expect(outputs).toMatchObject({ count: outputs.projects.length, any: true, all: false })
    expect(outputs.base).toBe(platform.git('rev-parse', 'main'))
    const graph = JSON.parse(readFileSync(outputs.graph, 'utf8'))
    expect(graph).toMatchObject({ formatVersion: 1, range: { type: 'range' } })
    expect(outputs.findings.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
      ['broken-path', 11],
      ['path-outside-repository', 12],
    ])
  })

  test('every affected project is in exactly one shard', () => {
    const { matrix, projects } = answer('affected', '--base', 'main', '--shards', '3')
    const sharded = matrix.include.flatMap((shard: { projects: readonly string[] }) => shard.projects)
    expect(sharded.sort()).toEqual([...projects].sort())
    for (const { id, targets, ecosystem, estimate } of matrix.include) {
      expect([typeof id, targets.length > 0, typeof estimate]).toEqual(['string', true, 'number'])
      expect(['python', 'node', 'mixed']).toContain(ecosystem)
    }
  })

  test('a change of documentation alone affects nobody, and the matrix is empty', () => {
    expect(answer('affected', '--base', 'main~1', '--head', 'main')).toMatchObject({
      projects: [],
      count: 0,
      any: false,
      all: false,
      matrix: { include: [] },
      reasons: {},
    })
  })

  test('asked for itself, it does not touch the repository', () => {
    answer('affected', '--base', 'main')
    expect(platform.git('status', '--porcelain')).toBe('')
  })
})

describe('why, why-not, graph', () => {
  test('why tells the chain, why-not the rule, each also when the other was asked', () => {
    const why = run(['why', 'maestro-engine', '--base', 'main', '--root', platform.folder]).stdout
    expect(why).toMatch(/maestro-engine is affected by 4 changed files since/)
    expect(why).toMatch(/maestro-core-logging +packages\/core-logging\/src\/.* was changed \(and 2 more files\)/)
    const whyNot = run(['why-not', 'tools/deploy', '--base', 'main', '--root', platform.folder]).stdout
    expect(whyNot).toContain('It depends on no project of this repository.')
    expect(answer('why', 'maestro-deploy', '--base', 'main', '--json')).toMatchObject({ affected: false })
    expect(answer('why-not', 'maestro-core-api', '--base', 'main', '--json')).toMatchObject({ affected: true })
  })

  test('graph draws for people and for programs', () => {
    const table = run(['graph', '--format', 'table', '--root', platform.folder]).stdout
    expect(table).toMatch(/^PROJECT +DEPENDS ON\n[\s\S]*\n\n2 findings\n {2}error +apps\/maestro-hive/)
    expect(answer('graph').projects).toHaveLength(11)
    expect(run(['graph', '--format', 'mermaid', '--root', platform.folder]).stdout).toMatch(/^flowchart /)
    expect(run(['graph', '--format', 'dot', '--root', platform.folder]).stdout).toMatch(/^digraph /)
  })
})

describe('the graph as a page', () => {
  test.each([
    [['affected', '--base', 'main'], '10 of 11 projects affected'],
    [['graph', '--format', 'table'], '11 projects'],
  ])('%j --html writes it and says where', (words, headline) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'page-'))
    const file = path.join(folder, 'graph.html')
    const outputs = answer(...words, '--html', file, '--json')
    expect(outputs.page).toBe(file)
    const page = readFileSync(file, 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain(`"headline":"${headline}"`)
    rmSync(folder, { recursive: true })
  })

  test('that cannot be written is one clear error; that cannot be uploaded, a warning', () => {
    const nowhere = run(['graph', '--html', path.join(platform.folder, '.git/HEAD/x.html'), '--root', platform.folder])
    expect(nowhere.status).toBe(1)
    expect(nowhere.stderr).toMatch(/^error: .* \(PAGE_NOT_WRITTEN\)\n/)
    const { status, stderr } = run(['affected', '--base', 'main', '--upload', '--root', platform.folder])
    expect(status).toBe(0)
    expect(stderr).toContain('warning: maestro-graph.html was not uploaded: there is no workflow run here')
  })
})

describe('what it says of itself', () => {
  test('its version, as the package has it', () => {
    const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../package.json'), 'utf8'))
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('help of a command, in either order of words', () => {
    expect(run(['help', 'affected']).stdout).toBe(run(['affected', '--help']).stdout)
    expect(run(['help']).stdout).toBe(run(['--help']).stdout)
    expect(run(['--help', '--json']).stdout).toBe(run(['help']).stdout)
  })
})

describe('compiled code', () => {
  const kept = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : [])

  test('is kept by command, and its answer is the same', () => {
    const cache = mkdtempSync(path.join(tmpdir(), 'cache-'))
    const env = { XDG_CACHE_HOME: cache }
    const words = ['why', 'maestro-core-api', '--base', 'main', '--root', platform.folder]
    const first = run(words, env)
    expect([first.status, first.stdout]).toEqual([0, run(words, { CI: 'true' }).stdout])
    const files = kept(path.join(cache, 'maestro-actions'))
    expect(files).toEqual([expect.stringMatching(/^why-.*\.code$/)])
    expect(run(words, env)).toEqual(first)
    for (const [node, words] of [
      [process.execPath, ['--help']],
      [OLDEST_NODE, ['why', '--help']],
    ] as const) {
      expect(run(words, env, node).status).toBe(0)
    }
    expect(kept(path.join(cache, 'maestro-actions')).map((file) => file.split('-')[0])).toEqual(['help', 'help', 'why'])
    rmSync(cache, { recursive: true })
  })

  test('is not kept of a command that is not there, nor on a runner', () => {
    const cache = mkdtempSync(path.join(tmpdir(), 'cache-'))
    run(['afected'], { XDG_CACHE_HOME: cache })
    run(['--help'], { XDG_CACHE_HOME: cache, CI: 'true' })
    expect(kept(path.join(cache, 'maestro-actions'))).toEqual([])
    rmSync(cache, { recursive: true })
  })
})

describe('demo', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('interrupted by %s, leaves nothing behind', async (signal) => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'demo-'))
    const child = spawn(process.execPath, [CLI, 'demo'], {
      env: { PATH: process.env['PATH'], HOME: home, TMPDIR: temporary },
      stdio: 'ignore',
    })
    const ended = once(child, 'exit')
    while (!readdirSync(temporary).some((name) => name.startsWith('maestro-'))) await sleep(5)
    child.kill(signal)
    expect(await ended).toEqual([null, signal])
    expect(readdirSync(temporary).filter((name) => name.startsWith('maestro-'))).toEqual([])
    rmSync(temporary, { recursive: true })
  })

  test.each([
    ['the Node of the actions', process.execPath],
    ['the oldest Node that will do', OLDEST_NODE],
  ])('walks through the story by %s, and leaves nothing behind', (_, node) => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'demo-'))
    const { status, stdout, stderr } = run(['demo'], { TMPDIR: temporary }, node)
    expect([status, stderr]).toEqual([0, ''])
    for (const text of [
      'Who depends on whom',
      '10 of 11 projects affected',
      'Why maestro-core-api?',
      'why not maestro-deploy?',
      '7 of 7 packages to publish',
      'all 7 packages were installed from the registry into a clean folder, and imported',
      'All 7 packages are there already',
      'maestro-core-logging  0.1.0  yours, and not 0.1.99 of the public index',
      'The public index was asked for idna, and for nothing else',
      'move   templates (calver): v2024.09.30 → v2024.10.08',
      '+ruff check . && mypy src',
    ]) {
      expect(stdout).toContain(text)
    }
    expect(readdirSync(temporary).filter((name) => name.startsWith('maestro-'))).toEqual([])
    rmSync(temporary, { recursive: true })
  })

  test('--keep leaves a repository on which the commands work', () => {
    const { folder, product } = JSON.parse(run(['demo', '--keep', '--json']).stdout)
    expect(existsSync(path.join(folder, '.git'))).toBe(true)
    expect(JSON.parse(run(['affected', '--root', folder, '--base', 'main']).stdout).count).toBe(10)
    const registry = ['--owned', 'maestro-*', '--registry', 'directory', '--url', path.join(folder, '.git/packages')]
    const house = ['--mode', 'wheelhouse', '--root', product, '--folder', path.join(product, 'wheelhouse')]
    expect(run(['setup-registry', ...registry, ...house])).toMatchObject({ status: 0 })
    expect(readdirSync(path.join(product, 'wheelhouse'))).toContain('maestro_monitoring-0.1.0-py3-none-any.whl')
    for (const one of [folder, product]) rmSync(one, { recursive: true })
  })
})

describe('bad input', () => {
  test.each([
    [['affected', '--root', '/nonexistent'], 'NO_SUCH_FOLDER'],
    [['affected', '--root', '/'], 'NOT_A_REPOSITORY'],
    [['affected', '--nope'], 'USAGE'],
    [['nope'], 'USAGE'],
    [['affected', '--shards', '0'], 'INPUT_INVALID'],
    [['affected', '--base', '--upload-pack=x'], 'REVISION_REFUSED'],
    [['affected', '--base', 'nope'], 'BASE_UNKNOWN'],
    [['affected', '--base', 'main', '--head', 'nope'], 'HEAD_UNKNOWN'],
    [['affected', '--base', 'main', '--timings', '/nope.json'], 'TIMINGS_MISSING'],
    [['why', 'nobody', '--base', 'main'], 'UNKNOWN_PROJECT'],
    [['why'], 'USAGE'],
    [['graph', '--head', 'nope'], 'HEAD_UNKNOWN'],
  ])('%j is one clear error', (words, code) => {
    const root = words.includes('--root') || words[0] === 'nope' ? [] : ['--root', platform.folder]
    const { status, stdout, stderr } = run([...words, ...root])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(new RegExp(`^error: .* \\(${code}\\)\\n  \\S`))
    expect(stderr).not.toContain('    at ')
  })

  test.each([
    [['afected'], 'Did you mean affected?'],
    [['help', 'grap'], 'Did you mean graph?'],
    [['affected', '--hmtl', 'x'], 'Did you mean --html?'],
    [['doctor', '--ignore', 'stale-ranges'], 'Did you mean stale-range?'],
    [['zzz'], 'Try: maestro-actions --help'],
  ])('%j: the way out names what is like it', (words, hint) => {
    const { status, stderr } = run(words)
    expect([status, stderr.trimEnd().split('\n').at(-1)]).toEqual([1, `  ${hint}`])
  })

  test('hostile names: nothing is obeyed, nothing is run', () => {
    const hostile = testRepository()
    hostile.commit({ 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n', 'src/a.py': '' })
    const names = [
      '##[add-mask]true',
      '##[set-output name=e]p',
      'nl\n::set-output name=n::p',
      '$(touch PWNED).py',
      '`id`.py',
    ]
    hostile.git('checkout', '-q', '-b', 'pr')
    hostile.commit({
      ...Object.fromEntries(names.map((name) => [`src/${name}`, 'x'])),
      'evil/pyproject.toml':
        '[project]\nname = "##[add-mask]$(touch PWNED)"\ndependencies = ["y @ file:../##[error]z"]\n',
    })
    for (const words of [
      ['affected'],
      ['affected', '--json'],
      ['why', 'x'],
      ['why-not', 'x'],
      ['graph'],
      ['graph', '--format', 'dot'],
    ]) {
      const range = words[0] === 'graph' ? [] : ['--base', 'main']
      const { status, stdout, stderr } = run([...words, ...range, '--root', hostile.folder])
      expect(status).toBe(0)
      expect(obeyedCommands(`${stdout}\n${stderr}`)).toEqual([])
    }
    expect(existsSync(path.join(hostile.folder, 'PWNED'))).toBe(false)
    hostile.remove()
  })
})

test('a command that changes something answers a program with its outputs', () => {
  const folder = path.join(home, 'index/simple/a')
  mkdirSync(folder, { recursive: true })
  const fileName = 'a-1.0-py3-none-any.whl'
  const file = { filename: fileName, url: fileName, hashes: { sha256: '0'.repeat(64) }, size: 1 }
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify({ name: 'a', files: [file] }))
  const at = ['--registry', 'directory', '--url', path.join(home, 'index')]
  const { status, stdout } = run(['yank', 'a', '--version', '1.0.0', ...at])
  expect([status, JSON.parse(stdout)]).toEqual([0, { package: 'a', version: '1.0', yanked: true }])
})

describe('where nobody reads', () => {
  let repository: TestRepository
  beforeAll(() => {
    repository = testRepository()
    const test = 'echo x >> ran'
    const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', scripts: { test } })
    repository.commit({
      '.gitignore': 'ran\n.maestro\n',
      'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
      'packages/a/package.json': manifest('a'),
      'packages/b/package.json': manifest('b'),
    })
  })
  afterAll(() => repository.remove())

  /** In a shell, which says where the output goes; `status` is that of the command. */
  function redirected(words: string, where: string) {
    const script = `exec 9>&1; { "$0" "$1" ${words}; echo "status $?" >&9; } ${where}`
    const { stdout } = spawnSync('bash', ['-c', script, process.execPath, CLI], {
      cwd: repository.folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home },
    })
    return Number(/status (\d+)/.exec(stdout)?.[1])
  }

  const ran = () =>
    ['a', 'b'].map((name) => {
      const file = path.join(repository.folder, 'packages', name, 'ran')
      const isThere = existsSync(file)
      rmSync(file, { force: true })
      return isThere
    })

  test.each(['2>/dev/full', '2>&-', '2>&1 >/dev/null | true'])('tasks run to their end: %s', (where) => {
    expect(redirected('run all --targets test', where)).toBe(0)
    expect(ran()).toEqual([true, true])
  })

  test('an answer that is lost is a failure, with its cause, and no task is left behind', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', '"$0" "$1" run all --targets test >/dev/full', process.execPath, CLI],
      { cwd: repository.folder, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: home } },
    )
    expect([status, ran()]).toEqual([2, [true, true]])
    expect(stderr).toMatch(/^error: standard output cannot be written: ENOSPC.* \(OUTPUT_LOST\)$/m)
    expect(redirected('graph', '>/dev/full')).toBe(2)
  })

  test.each([
    ['of nobody', () => ({ HOME: '/dev/null' })],
    ['that is a file', () => ({ XDG_CACHE_HOME: CLI })],
  ])('a home %s keeps no code, and is no failure', (_, env) => {
    for (const node of [process.execPath, OLDEST_NODE]) {
      expect(run(['--version'], env(), node)).toMatchObject({ status: 0, stderr: '' })
    }
  })
})
