// Packages of Node, installed by real package managers from real locks; a registry of one package stands for npm's.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/setup/contract.ts'
import { run } from '../../src/actions/setup/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import type { Project } from '../../src/graph/project-graph.ts'
import { realFiles } from '../../src/system/files.ts'
import { programsIn, runProcess } from '../../src/system/process.ts'
import type { System } from '../../src/system/system.ts'
import { readInstalledPackages } from '../../src/tasks/installed-packages.ts'
import { environmentFor } from '../../src/tasks/task-environment.ts'
import type { Task } from '../../src/tasks/task-graph.ts'
import { tarGzBytes } from '../support/distributions.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { startServer, type TestServer } from '../support/http-server.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'

const PNPM = path.resolve(import.meta.dirname, '../../.testbed/pnpm/node_modules/.bin')
const RECORDS = { npm: '.package-lock.json', pnpm: '.pnpm/lock.yaml' }
const BROUGHT = '9.9.9'
const OTHER = '9.9.8'

let scratch: string
let registry: TestServer
let integrity: string
let brought: Uint8Array
let repository: TestRepository

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'maestro-packages-'))
  const program =
    '#!/usr/bin/env node\nconst fs = require("node:fs")\nif (process.argv[2] === "--version") console.log("9.9.9")\nelse fs.mkdirSync("node_modules", { recursive: true })\n'
  const archiveOf = (version: string) =>
    tarGzBytes([
      ['package/package.json', JSON.stringify({ name: 'pnpm', version, bin: { pnpm: 'pnpm.js' } })],
      ['package/pnpm.js', program.replace('9.9.9', version)],
    ])
  const archives = new Map([BROUGHT, OTHER].map((version) => [version, archiveOf(version)]))
  const digestOf = (version: string) =>
    createHash('sha512')
      .update(archives.get(version) ?? '')
      .digest()
  brought = archives.get(BROUGHT) as Uint8Array
  integrity = digestOf(BROUGHT).toString('hex')
  registry = await startServer((request, response) => {
    const archive = /-([\d.]+)\.tgz$/.exec(request.url ?? '')?.[1]
    if (archive !== undefined) return response.end(archives.get(archive))
    if (request.url !== '/pnpm') return response.writeHead(404).end('{}')
    const versions = [...archives.keys()].map((version) => {
      const integrity = `sha512-${digestOf(version).toString('base64')}`
      const dist = { tarball: `${registry.url}pnpm-${version}.tgz`, integrity }
      return [version, { name: 'pnpm', version, bin: { pnpm: 'pnpm.js' }, dist }]
    })
    const told = { name: 'pnpm', 'dist-tags': { latest: BROUGHT }, versions: Object.fromEntries(versions) }
    return response.end(JSON.stringify(told))
  })
})
afterAll(async () => {
  await registry.close()
  rmSync(scratch, { recursive: true, force: true })
})
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const inherited = (process.env['PATH'] ?? '').split(path.delimiter).filter((place) => !place.includes('node_modules'))
const env = (more: readonly string[]) => ({
  PATH: [...more, ...inherited].join(path.delimiter),
  HOME: scratch,
  npm_config_registry: registry.url,
  npm_config_cache: path.join(scratch, 'npm'),
})

interface Setting {
  readonly bin?: readonly string[]
  readonly job?: System['job']
  readonly inputs?: Readonly<Record<string, string>>
}

async function setUp({ bin = [], job, inputs = {} }: Setting = {}) {
  const log: string[] = []
  const parts = { programs: programsIn(env(bin)), ...(job === undefined ? {} : { job }) }
  const fake = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'), parts)
  const report = { ...fake.system.report, log: (line: string) => void log.push(line) }
  const given: Readonly<Record<string, string>> = { projects: 'all', targets: 'test', ...inputs }
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report },
  )
  return { ...fake, outputs, log }
}

const at = (name: string) => path.join(repository.folder, name)
const manifest = (name: string, more: object = {}) =>
  JSON.stringify({ name, version: '1.0.0', scripts: { test: 'true' }, ...more })

/** Two members, of which one needs the other. */
const members = (sibling: string) => ({
  'a/package.json': manifest('a', { dependencies: { b: sibling } }),
  'b/package.json': manifest('b'),
})

async function lock(program: string, args: readonly string[], bin: readonly string[] = []): Promise<void> {
  await runProcess(program, args, { cwd: repository.folder, env: env(bin) })
  rmSync(at('node_modules'), { recursive: true, force: true })
  repository.commit({ '.gitignore': 'node_modules\n' })
}

test('npm installs from its lock, and once for all projects below it', async () => {
  repository.commit({
    'package.json': manifest('root', { private: true, workspaces: ['a', 'b'] }),
    ...members('1.0.0'),
  })
  await lock('npm', ['install', '--package-lock-only'])
  const first = await setUp()
  expect(first.outputs).toMatchObject({ packages: ['.'], made: 1, environments: {} })
  expect(first.summaries[0]).toMatch(/\| `\.` \| npm \d\S+ \| package-lock\.json \| made \|/)
  expect(readdirSync(at('node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['a', 'b', 'root'].slice(0, 2),
  )
  const again = await setUp()
  expect([again.outputs.made, again.summaries[0]]).toEqual([0, expect.stringContaining('| was there |')])
  repository.commit({ 'b/package.json': manifest('b', { description: 'x' }) })
  expect((await setUp()).outputs.made).toBe(1)
}, 60_000)

test('what people have installed themselves stays on a laptop, and goes in a job', async () => {
  repository.commit({
    'package.json': manifest('root', { private: true, workspaces: ['a', 'b'] }),
    ...members('1.0.0'),
  })
  await lock('npm', ['install', '--package-lock-only'])
  mkdirSync(at('node_modules/mine'), { recursive: true })
  expect((await setUp()).summaries[0]).toContain('| found as it is |')
  expect(existsSync(at('node_modules/mine'))).toBe(true)
  expect((await setUp({ job: {} as never })).outputs.made).toBe(1)
  expect(existsSync(at('node_modules/mine'))).toBe(false)
}, 60_000)

test.each([
  ['npm', 'package-lock.json', [], ['install', '--package-lock-only'], ['ci']],
  ['pnpm', 'pnpm-lock.yaml', [PNPM], ['install', '--lockfile-only'], ['install', '--frozen-lockfile']],
] as const)(
  'what people installed with %s from another lock is made anew',
  async (manager, name, bin, lockArgs, args) => {
    const asking = (version: string) => ({
      'package.json': manifest('root', { private: true, dependencies: { pnpm: version } }),
    })
    repository.commit({ ...asking(OTHER), '.npmrc': `registry=${registry.url}\n` })
    await lock(manager, lockArgs, bin)
    await runProcess(manager, args, { cwd: repository.folder, env: env(bin) })
    const install = { root: '', manager, lock: name }
    expect(await readInstalledPackages(install, repository.folder, realFiles)).toMatchObject({
      state: 'locked',
      content: '',
    })
    expect((await setUp({ bin })).summaries[0]).toContain('| found as it is |')
    renameSync(at('node_modules/pnpm'), at('.git/pnpm'))
    expect((await setUp({ bin })).outputs.made).toBe(1)
    expect(existsSync(at('node_modules/pnpm/package.json'))).toBe(true)
    const older = readFileSync(at(`node_modules/${RECORDS[manager]}`))
    repository.commit(asking(BROUGHT))
    await lock(manager, lockArgs, bin)
    mkdirSync(path.dirname(at(`node_modules/${RECORDS[manager]}`)), { recursive: true })
    mkdirSync(at('node_modules/pnpm'))
    writeFileSync(at(`node_modules/${RECORDS[manager]}`), older)
    expect(await readInstalledPackages(install, repository.folder, realFiles)).toMatchObject({ state: 'other' })
    expect((await setUp({ bin })).outputs.made).toBe(1)
    expect(await readInstalledPackages(install, repository.folder, realFiles)).toMatchObject({
      state: 'locked',
      content: '',
    })
    expect(JSON.parse(readFileSync(at('node_modules/pnpm/package.json'), 'utf8')).version).toBe(BROUGHT)
    expect((await setUp({ bin })).summaries[0]).toContain('| was there |')
  },
  60_000,
)

test('a lock that does not fit its manifest is one clear error, and leaves nothing that counts as installed', async () => {
  repository.commit({
    'package.json': manifest('root', { private: true, workspaces: ['a', 'b'] }),
    ...members('1.0.0'),
  })
  await lock('npm', ['install', '--package-lock-only'])
  repository.commit({ 'a/package.json': manifest('a', { dependencies: { b: '1.0.0', gone: '^1' } }) })
  await expect(setUp()).rejects.toMatchObject({
    code: 'LOCK_STALE',
    file: 'package-lock.json',
    message: expect.stringMatching(/^package-lock\.json is not that of its manifests: a\/package\.json .*gone/),
    hint: 'Run "npm install", and commit the lock. With stale-locks: warn it is used as far as it fits.',
  })
  expect(existsSync(at('node_modules/.maestro.json'))).toBe(false)
}, 60_000)

test('a lock that does not fit is used as far as it does where somebody says so, and stays as it is', async () => {
  repository.commit({
    'package.json': manifest('root', { private: true, workspaces: ['a', 'b'] }),
    'a/package.json': manifest('a'),
    'b/package.json': manifest('b'),
  })
  await lock('npm', ['install', '--package-lock-only'])
  repository.commit({ 'a/package.json': manifest('a', { dependencies: { pnpm: BROUGHT } }) })
  const before = readFileSync(at('package-lock.json'), 'utf8')
  const { outputs, annotations } = await setUp({ inputs: { 'stale-locks': 'warn' } })
  expect(outputs.made).toBe(1)
  expect(annotations).toMatchObject([{ level: 'warning', title: 'Stale lock', file: 'package-lock.json' }])
  expect(existsSync(at('node_modules/pnpm/package.json'))).toBe(true)
  expect(readFileSync(at('package-lock.json'), 'utf8')).toBe(before)
}, 60_000)

test('what npm says is told, and nothing counts as installed', async () => {
  repository.commit({
    'package.json': manifest('root', { dependencies: { gone: '1.0.0' } }),
    'package-lock.json': JSON.stringify({
      ...{ name: 'root', version: '1.0.0', lockfileVersion: 3, requires: true },
      packages: {
        '': { name: 'root', version: '1.0.0', dependencies: { gone: '1.0.0' } },
        'node_modules/gone': { version: '1.0.0', resolved: `${registry.url}gone-1.0.0.tar`, integrity: 'sha512-AAAA' },
      },
    }),
  })
  await expect(setUp()).rejects.toMatchObject({
    code: 'PACKAGES_FAILED',
    file: 'package-lock.json',
    message: expect.stringMatching(
      /^the packages of the top folder cannot be installed: 404 Not Found - GET .*gone-1\.0\.0\.tar/,
    ),
    hint: 'npm ci --include=dev --no-audit --no-fund in the top folder shows all of it.',
  })
  expect(existsSync(at('node_modules/.maestro.json'))).toBe(false)
}, 60_000)

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['npm', ['install', '--package-lock-only'], []],
  ['pnpm', ['install', '--lockfile-only'], [PNPM]],
])(
  'what %s could not finish is never found to be there: it is done again',
  async (program, args, bin) => {
    const failing = (script: string) => ({
      'package.json': manifest('root', {
        dependencies: { pnpm: BROUGHT },
        scripts: { test: 'true', postinstall: script },
      }),
    })
    repository.commit(failing('exit 7'))
    await lock(program, [...args, '--ignore-scripts'], bin)
    for (const _ of [1, 2]) await expect(setUp({ bin })).rejects.toMatchObject({ code: 'PACKAGES_FAILED' })
    repository.commit(failing('true'))
    expect((await setUp({ bin })).outputs.made).toBe(1)
    expect((await setUp({ bin })).outputs.made).toBe(0)
  },
  60_000,
)

test('a member of an npm workspace that has a lock of its own is installed on its own', async () => {
  repository.commit({ 'package.json': manifest('a', { dependencies: { pnpm: BROUGHT } }) })
  await lock('npm', ['install', '--package-lock-only'])
  const own = readFileSync(at('package-lock.json'), 'utf8')
  const root = manifest('root', { private: true, workspaces: ['a'] })
  repository.commit({ 'package.json': root, 'a/package.json': readFileSync(at('package.json'), 'utf8') })
  rmSync(at('package-lock.json'))
  await lock('npm', ['install', '--package-lock-only'])
  repository.commit({ 'a/package-lock.json': own })
  const { outputs } = await setUp({ inputs: { projects: 'a' } })
  expect([outputs.packages, existsSync(at('node_modules'))]).toEqual([['a'], false])
  expect(readdirSync(at('a/node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['pnpm'])
}, 60_000)

test('pnpm installs from its lock', async () => {
  repository.commit({
    'package.json': manifest('root', { private: true }),
    'pnpm-workspace.yaml': 'packages: [a, b]\n',
    ...members('workspace:*'),
  })
  await lock('pnpm', ['install', '--lockfile-only'], [PNPM])
  const { outputs, summaries } = await setUp({ bin: [PNPM] })
  expect([outputs.made, summaries[0]]).toEqual([
    1,
    expect.stringMatching(/\| pnpm \d\S+ \| pnpm-lock\.yaml \| made \|/),
  ])
  expect(existsSync(at('a/node_modules/b/package.json'))).toBe(true)
}, 60_000)

const stating = (packageManager: string) => ({
  'package.json': manifest('root', { packageManager, dependencies: { x: '1' } }),
  'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
})

test('a package manager that is not there is brought, of the version that is stated', async () => {
  repository.commit(stating(`pnpm@${BROUGHT}+sha512.${integrity}`))
  const { log, outputs } = await setUp()
  expect([log, outputs.made]).toEqual([['pnpm 9.9.9 is brought, as package.json states it'], 1])
  const { stdout } = await runProcess(at('.maestro/bin/pnpm@9.9.9/pnpm'), ['--version'], { cwd: scratch, env: env([]) })
  expect(stdout.toString()).toBe('9.9.9\n')
  rmSync(at('node_modules'), { recursive: true })
  expect((await setUp()).log).toEqual([])
}, 60_000)

test.each(['sha1', 'sha224', 'sha256', 'sha384', 'sha512'])(
  'one that is stated with a hash by %s is compared, also where it was brought before',
  async (algorithm) => {
    const hash = createHash(algorithm).update(brought).digest('hex')
    repository.commit(stating(`pnpm@${BROUGHT}`))
    expect((await setUp()).outputs.made).toBe(1)
    repository.commit(stating(`pnpm@${BROUGHT}+${algorithm}.${'0'.repeat(hash.length)}`))
    await expect(setUp()).rejects.toMatchObject({ code: 'PACKAGE_MANAGER_ALTERED', file: 'package.json' })
    repository.commit(stating(`pnpm@${BROUGHT}+${algorithm}.${hash}`))
    expect((await setUp()).log).toEqual([])
    expect(existsSync(at('.maestro/bin/pnpm@9.9.9/archive'))).toBe(false)
  },
  60_000,
)

test('each folder has the version that it states, also in its tasks', async () => {
  const files = (folder: string, version: string) => ({
    [`${folder}/package.json`]: manifest(folder, { packageManager: `pnpm@${version}`, dependencies: { x: '1' } }),
    [`${folder}/pnpm-lock.yaml`]: "lockfileVersion: '9.0'\n",
  })
  repository.commit({ ...files('one', BROUGHT), ...files('two', OTHER) })
  const { outputs } = await setUp()
  expect(outputs.made).toBe(2)
  const versions = ['one', 'two'].map(async (name) => {
    const task = { ecosystem: 'node', folder: name } as Task
    const project = { name, root: name, workspaceRoots: [] } as unknown as Project
    const place = { root: repository.folder, path: env([]).PATH, files: realFiles }
    const { variables } = await environmentFor(task, project, place)
    const found = await runProcess('sh', ['-c', 'pnpm --version'], { cwd: at(name), env: { ...env([]), ...variables } })
    return found.stdout.toString().trim()
  })
  expect(await Promise.all(versions)).toEqual([BROUGHT, OTHER])
  rmSync(at('one/node_modules'), { recursive: true })
  expect((await setUp()).log).toEqual([])
}, 60_000)

test.each([
  [`pnpm@${BROUGHT}+sha512.${'0'.repeat(128)}`, 'PACKAGE_MANAGER_ALTERED', /^pnpm 9\.9\.9 has another hash/],
  ['pnpm@8.8.8', 'PACKAGE_MANAGER_MISSING', /^npm cannot bring pnpm 8\.8\.8: No matching version/],
  [`pnpm@${BROUGHT}+sha256.${'0'.repeat(64)}`, 'PACKAGE_MANAGER_ALTERED', /^pnpm 9\.9\.9 has another hash/],
  [`pnpm@${BROUGHT}+sha999.00`, 'PACKAGE_MANAGER_UNCLEAR', /^packageManager states a hash by sha999,/],
])(
  'of %s nothing is run',
  async (packageManager, code, message) => {
    repository.commit(stating(packageManager))
    await expect(setUp()).rejects.toMatchObject({ code, message: expect.stringMatching(message), file: 'package.json' })
    expect(existsSync(at('node_modules'))).toBe(false)
  },
  60_000,
)
