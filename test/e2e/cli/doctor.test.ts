import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { platformFiles } from '../../../src/actions/demo/platform.ts'
import { contract } from '../../../src/actions/doctor/contract.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { obeyedCommands } from '../../support/runner-commands.ts'
import { runDoor } from '../support/door.ts'

const CLI = path.join(import.meta.dirname, '../../../dist/cli/index.js')
const HIVE = 'apps/maestro-hive/pyproject.toml'
const SDK = '[tool.poetry]\nname = "team-sdk"\nversion = "0.1.0"\n\n[tool.poetry.dependencies]\npython = "^3.11"\n'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

function doctor(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'doctor', ...words, '--root', repository.folder],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    },
  )
  expect(stderr).not.toContain('    at ')
  return { status, stdout, stderr }
}

function outputs(...words: readonly string[]) {
  const { status, stdout } = doctor(...words, '--json')
  return { status, ...JSON.parse(stdout) }
}

function textOf(file: string): string {
  return readFileSync(path.join(repository.folder, file), 'utf8')
}

describe('a platform with broken references', () => {
  beforeEach(() => {
    repository.commit(Object.fromEntries(platformFiles()))
  })

  test('errors end with 1, after all outputs', () => {
    const { status, ...said } = outputs()
    expect(status).toBe(1)
    expect(Object.keys(said)).toEqual(Object.keys(contract.outputs))
    expect(said).toMatchObject({
      ok: false,
      errors: 2,
      fixed: 0,
      plan: { formatVersion: 1, edits: [{ file: HIVE, line: 12 }] },
    })
    expect(outputs('--fail-on', 'never').status).toBe(0)
    expect(outputs('--ignore', 'broken-path,path-outside-repository').status).toBe(0)
    expect(outputs('--ignore', 'broken-path,path-outside-repository', '--fail-on', 'warning').status).toBe(1)
  })

  test('people read it grouped by file, also through a pipe', () => {
    const { status, stdout } = doctor()
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^2 errors, 2 warnings in 11 projects\n\napps\/maestro-hive\/pyproject.toml\n {2}11 {2}error broken-path\n/,
    )
    expect(stdout).toContain('One of these can be mended for you: maestro-actions doctor --fix')
  })

  test('both paths of the hive are mended once the kit that it asks for is there; nothing else changes, and once is enough', () => {
    repository.commit({ 'packages/team-sdk/pyproject.toml': SDK })
    const before = textOf(HIVE)
    expect(doctor('--dry-run').stdout).toContain('+team-sdk = { path = "../../packages/team-sdk" }\n')
    expect(textOf(HIVE)).toBe(before)
    expect(outputs('--fix')).toMatchObject({ status: 0, ok: true, errors: 0, fixed: 2 })
    expect(textOf(HIVE)).toBe(
      before
        .replace('"../../"', '"../../packages/team-sdk"')
        .replace('"../../../packages/core-api"', '"../../packages/core-api"'),
    )
    expect(outputs('--fix')).toMatchObject({ status: 0, fixed: 0, plan: { edits: [], refused: [] } })
    expect(repository.git('diff', '--numstat')).toBe(`2\t2\t${HIVE}`)
  })

  test('it examines what stands in the work tree, and with head a commit, which it does not change', () => {
    writeFileSync(path.join(repository.folder, HIVE), textOf(HIVE).replace('"../../../packages', '"../../packages'))
    expect(outputs()).toMatchObject({ errors: 1, plan: { edits: [] } })
    expect(outputs('--head', 'HEAD')).toMatchObject({ errors: 2, plan: { edits: [{}] } })
    expect(doctor('--head', 'HEAD', '--fix')).toMatchObject({ status: 1, stdout: '' })
  })

  test('SARIF goes to a file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sarif-'))
    const { sarif } = outputs('--sarif', path.join(folder, 'doctor.sarif'))
    const log = JSON.parse(readFileSync(sarif, 'utf8'))
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('broken-path')
    expect(doctor('--sarif', folder).stderr).toMatch(/cannot be written: a folder has that name .*SARIF_NOT_WRITTEN/)
    expect(doctor('--sarif', path.join(folder, 'nope/x.sarif')).stderr).toMatch(/there is no folder .*\/nope/)
    const before = textOf(HIVE)
    expect(doctor('--fix', '--sarif', folder)).toMatchObject({ status: 1, stdout: '' })
    expect(textOf(HIVE)).toBe(before)
    expect([readdirSync(folder), existsSync(`${folder}/nope`)]).toEqual([['doctor.sarif'], false])
    rmSync(folder, { recursive: true })
  })

  test('as an action it sets its outputs, annotates the lines, and fails', async () => {
    const {
      code,
      outputs: set,
      printed,
      summary,
    } = await runDoor('doctor', repository.folder, { name: 'push', payload: {} })
    expect(code).toBe(1)
    expect(set.get('ok')).toBe('false')
    expect(obeyedCommands(printed).map(({ name }) => name)).toContain('error')
    expect(printed).toContain(`file=${HIVE},line=12`)
    expect(summary).toContain('**2 errors, 2 warnings in 11 projects**')
  })
})

describe('what it does not touch', () => {
  const BROKEN = '[project]\nname = "app"\nversion = "1"\ndependencies = ["core @ file:../../core"]\n'
  const CORE = { 'core/pyproject.toml': '[project]\nname = "core"\nversion = "1"\n' }

  test('a manifest behind a link, in the tree or above it', () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'outside-'))
    mkdirSync(path.join(outside, 'app'))
    writeFileSync(path.join(outside, 'app/pyproject.toml'), BROKEN)
    repository.commit({ ...CORE, 'app/pyproject.toml': BROKEN })
    rmSync(path.join(repository.folder, 'app'), { recursive: true })
    symlinkSync(path.join(outside, 'app'), path.join(repository.folder, 'app'))
    expect(outputs('--fix')).toMatchObject({ fixed: 0 })
    expect(readFileSync(path.join(outside, 'app/pyproject.toml'), 'utf8')).toBe(BROKEN)
    rmSync(outside, { recursive: true })
  })

  test('a repository without a commit is examined all the same', () => {
    mkdirSync(path.join(repository.folder, 'app'))
    mkdirSync(path.join(repository.folder, 'core'))
    writeFileSync(path.join(repository.folder, 'app/pyproject.toml'), BROKEN)
    writeFileSync(path.join(repository.folder, 'core/pyproject.toml'), CORE['core/pyproject.toml'])
    expect(outputs('--fix')).toMatchObject({ status: 0, fixed: 1 })
    expect(textOf('app/pyproject.toml')).toContain('file:../core"')
  })
})

describe('where the operating system says no', () => {
  // Nobody says no to root: the user called nobody stands in.
  const NOBODY = 65_534
  const isRoot = process.getuid?.() === 0
  const app = (name: string) =>
    `[tool.poetry]\nname = "${name}"\nversion = "1"\n\n[tool.poetry.dependencies]\ncore = { path = "../../lib/core" }\n`

  beforeEach(() => {
    const apps = Object.fromEntries(['a', 'b', 'z'].map((name) => [`apps/${name}/pyproject.toml`, app(name)]))
    repository.commit({ 'libs/core/pyproject.toml': '[tool.poetry]\nname = "core"\nversion = "1"\n', ...apps })
    if (!isRoot) return
    const all = readdirSync(repository.folder, { recursive: true, encoding: 'utf8' })
    for (const one of ['', ...all]) chownSync(path.join(repository.folder, one), NOBODY, NOBODY)
  })
  afterEach(() => chmodSync(path.join(repository.folder, 'apps/b'), 0o755))

  function asOrdinaryUser(...words: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [CLI, 'doctor', '--json', ...words, '--root', repository.folder],
      {
        encoding: 'utf8',
        cwd: repository.folder,
        env: { PATH: process.env['PATH'], HOME: '/nonexistent', NODE_DISABLE_COMPILE_CACHE: '1' },
        ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
      },
    )
    return { status, stderr, ...JSON.parse(stdout || '{}') }
  }

  test('what can be mended is, and the rest is told with its reason', () => {
    chmodSync(path.join(repository.folder, 'apps/b'), 0o555)
    const { status, fixed, plan, errors } = asOrdinaryUser('--fix')
    expect([status, fixed, errors]).toEqual([1, 2, 1])
    expect(plan.refused).toEqual([
      expect.objectContaining({ file: 'apps/b/pyproject.toml', why: expect.stringContaining('EACCES') }),
    ])
    for (const name of ['a', 'z']) expect(textOf(`apps/${name}/pyproject.toml`)).toContain('"../../libs/core"')
    expect(readdirSync(path.join(repository.folder, 'apps/b'))).toEqual(['pyproject.toml'])
  })

  test('a file that is read-only stays as it is', () => {
    chmodSync(path.join(repository.folder, 'apps/b/pyproject.toml'), 0o444)
    const { fixed, plan } = asOrdinaryUser('--fix')
    expect(fixed).toBe(2)
    expect(plan.refused).toEqual([expect.objectContaining({ why: expect.stringContaining('read-only') })])
    expect(textOf('apps/b/pyproject.toml')).toBe(app('b'))
  })

  test('a manifest that may not be read is a finding, and any other such file is passed over', () => {
    writeFileSync(path.join(repository.folder, 'apps/a/secret.py'), 'import core')
    chmodSync(path.join(repository.folder, 'apps/b/pyproject.toml'), 0)
    chmodSync(path.join(repository.folder, 'apps/a/secret.py'), 0)
    const { status, findings } = asOrdinaryUser()
    expect(status).toBe(1)
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'unreadable-manifest',
        file: 'apps/b/pyproject.toml',
        message: expect.stringContaining('may not be read'),
      }),
    )
  })
})

test('bad input: each is a finding, nothing is obeyed, nothing is run', () => {
  repository.commit({
    'broken/pyproject.toml': '[project\n',
    'locked/pyproject.toml':
      '[tool.poetry]\nname = "locked"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\n',
    'locked/poetry.lock': '<<<<<<< HEAD\n=======\n>>>>>>> other\n',
    'evil/pyproject.toml':
      '[project]\nname = "##[add-mask]$(touch PWNED)"\nversion = "1"\ndependencies = ["locked @ file:../##[error]z", "x @ file:::set-output name=a::b"]\n',
    'evil/::error::x.py': 'import locked\n',
    'link/pyproject.toml': { link: '/etc/passwd' },
    'nx.json': '{ "plugins": 3 }',
    'package.json': '{"name": "a", "dependencies": {"__proto__": "file:x"}}',
  })
  for (const words of [[], ['--json'], ['--dry-run'], ['--fix']]) {
    const { status, stdout, stderr } = doctor(...words)
    expect(status).toBe(1)
    expect(obeyedCommands(`${stdout}\n${stderr}`)).toEqual([])
  }
  expect(outputs().findings.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(['unreadable-manifest', 'unreadable-lock', 'unusable-name']),
  )
  expect(existsSync(path.join(repository.folder, 'PWNED'))).toBe(false)
})
