import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { OWN_BACKEND, OWN_BUILD_SYSTEM } from '../../../test/support/own-backend.ts'
import { type Edits, ownPlatform, pack, WORKSPACE_ROOT } from '../../../test/support/own-platform.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { describeFailure } from '../../errors.ts'
import { realFiles } from '../../system/files.ts'
import { ask } from '../../system/http.ts'
import { serveLocally } from '../../system/local-server.ts'
import { programsIn } from '../../system/process.ts'
import type { Annotation, Files, LocalServer, WorkflowEvent } from '../../system/system.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let repository: TestRepository
/** An index that has no package. */
let nothing: LocalServer
let index: string
let log: string[]
let annotations: Annotation[]
let event: WorkflowEvent | undefined
let files: Files

beforeAll(async () => {
  nothing = await serveLocally(async () => ({ status: 404, headers: {}, body: '' }))
})
afterAll(() => nothing.close())

beforeEach(() => {
  repository = testRepository()
  index = mkdtempSync(path.join(tmpdir(), 'maestro-index-'))
  log = []
  annotations = []
  event = undefined
  files = realFiles
})

afterEach(() => {
  repository.remove()
  rmSync(index, { recursive: true, force: true })
})

function publish(inputs: Readonly<Record<string, string>> = {}, variables: Readonly<Record<string, string>> = {}) {
  const given: Readonly<Record<string, string>> = { registry: 'directory', url: index, projects: 'all', ...inputs }
  const { system } = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'), {
    http: { ask },
    programs: programsIn({ ...process.env, SECRET: 'canary-4711', ...variables }),
    serve: serveLocally,
    files,
    ...(event === undefined ? {} : { event }),
    // Nobody asks the network.
    variable: (name) => ({ PIP_INDEX_URL: `${nothing.origin}/simple`, ...variables })[name],
  })
  const report = {
    ...system.report,
    log: (line: string) => log.push(line),
    annotate: (annotation: Annotation) => annotations.push(annotation),
  }
  return run(
    parseInputs(contract, (name) => given[name]),
    { ...system, report },
  )
}

const published = () =>
  readdirSync(path.join(index, 'simple'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:whl|tar\.gz)$/.test(file))
    .map((file) => path.basename(file))
    .sort()

describe('publishing', () => {
  test('a platform: in order, installable, and not once more', async () => {
    repository.commit(ownPlatform())
    const first = await publish()
    expect(first).toMatchObject({ ok: true, any: true, skipped: [], failed: [], conflict: false })
    expect(first.published[0]).toBe('acme-log 0.1.0 acme_log-0.1.0-py3-none-any.whl')
    expect(first.published).toHaveLength(6)
    expect(first.plan[0]?.waves).toEqual([['acme-log'], ['acme-auth'], ['acme-api']])
    expect(published()).toHaveLength(6)
    const receipts = JSON.parse(readFileSync(first.receipts, 'utf8'))
    expect(receipts.receipts[0]).toMatchObject({
      package: 'acme-log',
      outcome: 'uploaded',
      registry: { kind: 'directory' },
    })
    log = []
    rmSync(path.join(repository.folder, '.git/maestro'), { recursive: true })
    const second = await publish()
    expect(second).toMatchObject({
      ok: true,
      any: false,
      published: [],
      skipped: ['acme-log 0.1.0', 'acme-auth 0.1.0', 'acme-api 0.1.0'],
    })
    expect(log).toEqual([])
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
    expect(repository.git('status', '--porcelain')).toBe('')
  }, 60_000)

  test('what is missing alone, after half of it', async () => {
    repository.commit(ownPlatform())
    await publish({ verify: 'none', preflight: 'false' })
    rmSync(path.join(index, 'simple/acme-auth'), { recursive: true })
    const again = await publish({ verify: 'none' })
    expect(again.published).toEqual([
      'acme-auth 0.1.0 acme_auth-0.1.0-py3-none-any.whl',
      'acme-auth 0.1.0 acme_auth-0.1.0.tar.gz',
    ])
    expect(again.skipped).toEqual(['acme-log 0.1.0', 'acme-api 0.1.0'])
  }, 60_000)

  test('a wheel for each platform, and none once more', async () => {
    // No two builds of native code have the same bytes.
    const backend = `${OWN_BACKEND}
_pure = build_wheel
def build_wheel(out, config=None, metadata=None):
    pure = os.path.join(out, _pure(out))
    native = pure.replace("none-any", "none-" + os.environ["PLATFORM_TAG"])
    os.rename(pure, native)
    with zipfile.ZipFile(native, "a") as archive:
        archive.writestr("acme_log/native.so", os.urandom(8).hex())
    return os.path.basename(native)
`
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log', { backend }) })
    const publishOn = (tag: string, more: Readonly<Record<string, string>> = {}) =>
      publish({ 'build-env': 'PLATFORM_TAG', preflight: 'false', verify: 'none', ...more }, { PLATFORM_TAG: tag })
    expect((await publishOn('linux_x86_64')).published).toHaveLength(2)
    expect(await publishOn('macosx_11_0_arm64')).toMatchObject({
      ok: true,
      published: ['acme-log 0.1.0 acme_log-0.1.0-py3-none-macosx_11_0_arm64.whl'],
    })
    expect(await publishOn('linux_x86_64')).toMatchObject({ ok: true, published: [], skipped: ['acme-log 0.1.0'] })
    expect(await publishOn('linux_x86_64', { rebuild: 'true' })).toMatchObject({ ok: false, conflict: true })
    expect(published()).toHaveLength(3)
  }, 60_000)

  test('only shows the plan, if that is asked for', async () => {
    repository.commit(ownPlatform())
    const { plan, any } = await publish({ 'dry-run': 'true' })
    expect(any).toBe(false)
    expect(plan[0]?.packages.map(({ requires }) => requires)).toEqual([
      [],
      ['acme-log>=0.1.0,<0.2.0'],
      ['acme-auth>=0.1.0,<0.2.0'],
    ])
    expect(readdirSync(index)).toEqual([])
  })

  test.each<[string, Edits, Readonly<Record<string, string>>, RegExp]>([
    [
      'no change affects a package',
      { 'README.md': 'x' },
      { projects: 'affected', base: 'HEAD~1' },
      /^No project that projects asks for is affected by a change since [0-9a-f]{7} \(.+\)\. .+ projects: all\.$/,
    ],
    [
      'what a glob means is no package',
      { 'packages/web/package.json': '{"name":"web"}', 'package.json': '{"name":"top","workspaces":["packages/web"]}' },
      { projects: 'we*' },
      /^The only project .+: web \(it is no Python project\)\. /,
    ],
    ['all is left out again', {}, { projects: 'packages/*\n!packages/*' }, /^What projects names, it leaves out again/],
  ])('nothing, and says why, where %s', async (_, edits, inputs, why) => {
    repository.commit({ ...ownPlatform() })
    if (Object.keys(edits).length > 0) repository.commit(edits)
    const { any, ok } = await publish(inputs)
    expect([any, ok, log]).toEqual([false, true, [expect.stringMatching(why)]])
  })

  test('by two jobs, of which the second sees files and digests alone', async () => {
    repository.commit(ownPlatform())
    const folder = path.join(repository.folder, '.git/dist')
    const built = await publish({ stage: 'build', folder })
    expect(built).toMatchObject({ any: false, ok: true })
    expect(readdirSync(folder)).toHaveLength(7)
    repository.commit({ 'packages/log/pyproject.toml': 'broken [' })
    const uploaded = await publish({ stage: 'upload', folder })
    expect(uploaded.published).toHaveLength(6)
    const changed = path.join(folder, 'acme_log-0.1.0.tar.gz')
    writeFileSync(changed, 'something else')
    await expect(publish({ stage: 'upload', folder })).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' })
  }, 60_000)

  test('by two jobs, and tried out by a third one, which needs no more than to read', async () => {
    repository.commit(ownPlatform())
    const folder = path.join(repository.folder, '.git/dist')
    await publish({ stage: 'build', folder })
    await publish({ stage: 'upload', folder, verify: 'none' })
    const verify = () => publish({ stage: 'verify', folder })
    expect(await verify()).toMatchObject({ ok: true, broken: [], any: false, receipts: '' })
    const receipts = path.join(folder, 'receipts.json')
    const told = JSON.parse(readFileSync(receipts, 'utf8'))
    const [first, ...others] = told.receipts
    writeFileSync(receipts, JSON.stringify({ ...told, receipts: [{ ...first, outcome: 'unconfirmed' }, ...others] }))
    expect(await verify()).toMatchObject({ ok: true })
    expect(annotations).toMatchObject([{ title: 'Not tried out', message: expect.stringContaining(first.file) }])
    // What is there is not what was uploaded.
    writeFileSync(receipts, JSON.stringify({ ...told, receipts: [{ ...first, sha256: '0'.repeat(64) }, ...others] }))
    await expect(verify()).resolves.toMatchObject({ ok: false })
  }, 60_000)

  test('a package that is there and cannot be installed is broken, and the fault of who tries', async () => {
    repository.commit(ownPlatform())
    const folder = path.join(repository.folder, '.git/dist')
    await publish({ stage: 'build', folder })
    await publish({ stage: 'upload', folder, verify: 'none' })
    rmSync(path.join(index, 'simple/acme-log'), { recursive: true })
    const looked = await publish({ stage: 'verify', folder })
    expect(looked.ok).toBe(false)
    expect(looked.broken).toContain('acme-log 0.1.0')
    expect(contract.verdict?.(looked)).toMatchObject({ exitCode: 1, message: expect.stringContaining('acme-log') })
  }, 60_000)

  test('to a mirror as well, the same files', async () => {
    repository.commit(ownPlatform())
    const mirror = mkdtempSync(path.join(tmpdir(), 'maestro-mirror-'))
    const { published, plan } = await publish({ 'mirror-to': `directory ${mirror}`, verify: 'none' })
    expect([published.length, plan.length]).toEqual([6, 2])
    const name = 'simple/acme-log/acme_log-0.1.0-py3-none-any.whl'
    expect(readFileSync(path.join(mirror, name))).toEqual(readFileSync(path.join(index, name)))
    rmSync(mirror, { recursive: true })
  }, 60_000)
})

test.each<[string, Readonly<Record<string, string>>, number, number]>([
  ['push', {}, 2, 0],
  ['workflow_dispatch', {}, 2, 0],
  ['schedule', {}, 2, 0],
  ['pull_request', {}, 0, 1],
  ['pull_request_target', {}, 0, 1],
  ['merge_group', {}, 0, 1],
  ['pull_request', { stage: 'upload', folder: 'nowhere' }, 0, 1],
  ['pull_request', { 'dry-run': 'true' }, 0, 0],
  ['pull_request', { guard: 'true' }, 0, 0],
  ['workflow_run', {}, 0, 1],
])(
  'an event %s with %j publishes %i files',
  async (name, inputs, files, notices) => {
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log') })
    event = { name, ref: 'refs/heads/main', payload: { workflow_run: { event: 'pull_request' } } }
    const { published, ok } = await publish({ verify: 'none', preflight: 'false', ...inputs })
    expect([published.length, ok, annotations.length]).toEqual([files, true, notices])
  },
  60_000,
)

test.each([{ stage: 'build', folder: 'built' }, { guard: 'true' }])(
  'nothing is built with %j where that would have all rights of the branch that a pull request goes to',
  async (inputs) => {
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log') })
    event = { name: 'pull_request_target', ref: 'refs/heads/main', payload: {} }
    await expect(publish(inputs as Record<string, string>)).rejects.toMatchObject({ code: 'UNSAFE_EVENT' })
  },
)

describe('a registry that shows nothing without a log-in', () => {
  let closed: LocalServer
  beforeAll(async () => {
    closed = await serveLocally(async () => ({ status: 401, headers: {}, body: '' }))
  })
  afterAll(() => closed.close())

  const of = (repo: string, login: string) => ({
    repository: { full_name: 'acme/platform' },
    pull_request: { head: { repo: { full_name: repo } }, user: { login } },
  })
  const [OWN, FORK] = [of('acme/platform', 'ada'), of('stranger/platform', 'stranger')]

  const looking = (name: string, payload: object, inputs = {}) => {
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log') })
    event = { name, ref: 'refs/pull/1/merge', payload: { ...payload } }
    const registry = { registry: 'pypi', url: closed.origin, 'index-url': `${closed.origin}/simple/` }
    return publish({ ...registry, stage: 'build', folder: 'built', ...inputs })
  }

  test.each([
    ['a fork', FORK],
    ['Dependabot', of('acme/platform', 'dependabot[bot]')],
    ['a fork that is deleted', { ...FORK, pull_request: { head: { repo: null }, user: { login: 'stranger' } } }],
  ])('leaves a pull request of %s alone, and says so', async (_, payload) => {
    expect(await looking('pull_request', payload)).toMatchObject({ ok: true, pending: [], published: [] })
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('gets no secrets') }),
    ])
  })

  test.each([
    ['a pull request of its own', 'pull_request', OWN, {}],
    ['a fork that was given some', 'pull_request', FORK, { username: 'ci', password: 'wrong' }],
    ['a push', 'push', OWN, {}],
  ])('fails for %s', async (_, name, payload, inputs) => {
    await expect(looking(name, payload, inputs)).rejects.toMatchObject({ code: 'REGISTRY_UNAUTHORIZED' })
  })
})

test('a disk that is full ends it, before anything is out', async () => {
  repository.commit({ ...WORKSPACE_ROOT, ...pack('log') })
  const full = Object.assign(new Error("ENOSPC: no space left on device, write '/tmp/x'"), {
    code: 'ENOSPC',
    syscall: 'write',
  })
  files = { ...realFiles, write: () => Promise.reject(full) }
  await expect(publish({ verify: 'none', preflight: 'false' })).rejects.toBe(full)
  expect(existsSync(path.join(index, 'simple'))).toBe(false)
  expect(describeFailure(full)).toMatchObject({
    title: 'ENOSPC',
    message: expect.stringContaining('\nMake room'),
    exitCode: 2,
  })
})

test('receipts that cannot be written are a warning: what is out is out', async () => {
  repository.commit({ ...WORKSPACE_ROOT, ...pack('log') })
  const refused = Object.assign(new Error('EROFS'), { code: 'EROFS', syscall: 'open' })
  files = {
    ...realFiles,
    write: (file, text) => (file.endsWith('receipts.json') ? Promise.reject(refused) : realFiles.write(file, text)),
  }
  await expect(publish({ verify: 'none', preflight: 'false' })).resolves.toMatchObject({ ok: true, receipts: '' })
  expect(annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('the file system is read-only') },
  ])
})

describe('a name that somebody has on the public index', () => {
  const asked: string[] = []
  const publishBeside = async (inputs: Readonly<Record<string, string>>) => {
    asked.length = 0
    const elsewhere = await serveLocally(async ({ path: at }) => {
      asked.push(at)
      return { status: at === '/simple/acme-log/' ? 200 : 404, headers: {}, body: '' }
    })
    try {
      return await publish({ verify: 'none', ...inputs }, { PIP_INDEX_URL: `${elsewhere.origin}/simple` })
    } finally {
      await elsewhere.close()
    }
  }

  test('is not published for the first time', async () => {
    repository.commit(ownPlatform())
    await expect(publishBeside({})).rejects.toMatchObject({
      code: 'NAME_CLAIMED',
      message: expect.stringMatching(/^acme-log: new in /),
    })
    expect(asked.sort()).toEqual(['/simple/acme-api/', '/simple/acme-auth/', '/simple/acme-log/'])
    expect(await publish({ 'dry-run': 'true' })).toMatchObject({ skipped: [] })
  }, 60_000)

  test('is published where it is ours there too; another version of it with a warning', async () => {
    repository.commit(ownPlatform())
    await expect(publishBeside({ 'also-public': 'acme-l*' })).resolves.toMatchObject({ ok: true, any: true })
    expect([annotations, asked.sort()]).toEqual([[], ['/simple/acme-api/', '/simple/acme-auth/']])
    repository.commit(pack('log', { version: '0.1.1' }))
    await expect(publishBeside({})).resolves.toMatchObject({ ok: true, any: true })
    expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining('called acme-log as well')])
  }, 60_000)
})

describe('nothing is published', () => {
  test.each<[string, Edits, Readonly<Record<string, string>>, object]>([
    [
      'where a sibling is neither there nor asked for',
      ownPlatform(),
      { projects: 'acme-api' },
      { code: 'SIBLING_NOT_PUBLISHED' },
    ],
    [
      'where nobody can read a version',
      { ...WORKSPACE_ROOT, ...pack('log', { version: 'one' }) },
      {},
      { code: 'VERSION_INVALID', line: 3 },
    ],
    [
      'where a range leaves the sibling out',
      {
        ...WORKSPACE_ROOT,
        ...pack('log', { version: '0.2.0' }),
        'packages/auth/pyproject.toml': `[project]\nname = "acme-auth"\nversion = "1"\ndependencies = ["acme-log>=0.1,<0.2"]\n${OWN_BUILD_SYSTEM}[tool.uv.sources]\nacme-log = { workspace = true }\n`,
      },
      {},
      { code: 'STALE_RANGE', file: 'packages/auth/pyproject.toml', line: 4 },
    ],
    [
      'where a build fails',
      { ...WORKSPACE_ROOT, ...pack('log'), 'packages/log/own_backend.py': 'raise ValueError("no")' },
      {},
      { code: 'BUILD_FAILED' },
    ],
    [
      'where what is built is not what was planned',
      {
        ...WORKSPACE_ROOT,
        ...pack('log'),
        'packages/log/own_backend.py': OWN_BACKEND.replace('"Version: " + project["version"]', '"Version: 9.9"'),
      },
      {},
      { code: 'DISTRIBUTION_FAULT', file: 'packages/log/pyproject.toml', line: 3 },
    ],
    [
      'where a requirement on a sibling is lost',
      {
        ...WORKSPACE_ROOT,
        ...pack('log'),
        ...pack('auth', {
          needs: ['log'],
          backend: OWN_BACKEND.replace('lines += ["Requires-Dist: " + one', 'lines += ["Keywords: " + one'),
        }),
      },
      {},
      { code: 'DISTRIBUTION_FAULT', file: 'packages/auth/pyproject.toml', line: 4 },
    ],
    [
      'where a sibling is asked for with an extra that it lacks',
      {
        ...WORKSPACE_ROOT,
        ...pack('log', { more: '[project.optional-dependencies]\njson = []\n' }),
        'packages/auth/pyproject.toml': `[project]\nname = "acme-auth"\nversion = "1"\ndependencies = ["acme-log[jsno]"]\n${OWN_BUILD_SYSTEM}[tool.uv.sources]\nacme-log = { workspace = true }\n`,
      },
      {},
      { code: 'UNKNOWN_EXTRA', file: 'packages/auth/pyproject.toml', line: 4 },
    ],
    [
      'where two need one another',
      { ...WORKSPACE_ROOT, ...pack('log', { needs: ['auth'] }), ...pack('auth', { needs: ['log'] }) },
      {},
      { code: 'DEPENDENCY_CYCLE', file: 'packages/auth/pyproject.toml', line: 4 },
    ],
    [
      'where nobody could install it',
      {
        ...WORKSPACE_ROOT,
        ...pack('log', { more: '[project.optional-dependencies]\nx = ["acme-api-nowhere-4711>=1"]\n' }),
      },
      {},
      { code: 'NOT_INSTALLABLE' },
    ],
    [
      'where nobody could import it',
      { ...WORKSPACE_ROOT, ...pack('log'), 'packages/log/src/acme_log/__init__.py': 'import acme_nowhere\n' },
      {},
      {
        code: 'NOT_INSTALLABLE',
        message: expect.stringContaining("import acme_log: ModuleNotFoundError: No module named 'acme_nowhere'"),
      },
    ],
    [
      'where a product could not install it',
      { ...WORKSPACE_ROOT, ...pack('log', { version: '2.0.0' }), 'consumer.txt': 'acme-log<2\n' },
      { consumers: 'consumer.txt' },
      { code: 'NOT_INSTALLABLE', message: expect.stringContaining('what consumer.txt asks for') },
    ],
    [
      'where there is no such product',
      ownPlatform(),
      { consumers: '../q/pyproject.toml' },
      { code: 'CONSUMER_MISSING' },
    ],
    [
      'where a project is asked for that is none',
      ownPlatform(),
      { projects: 'acme-lgo' },
      { code: 'UNKNOWN_PROJECT', hint: expect.stringContaining('acme-log') },
    ],
    [
      'where one is asked for that is private',
      { ...WORKSPACE_ROOT, ...pack('log', { more: 'classifiers = ["Private :: Do Not Upload"]' }) },
      { projects: 'acme-log' },
      { code: 'NOT_PUBLISHABLE' },
    ],
    [
      'where two have one name',
      { ...pack('a'), 'packages/b/pyproject.toml': `[project]\nname = "Acme_a"\nversion = "1"\n${OWN_BUILD_SYSTEM}` },
      {},
      { code: 'NAME_CLASH', file: 'packages/a/pyproject.toml', line: 2 },
    ],
    ['where there is no commit of that name', ownPlatform(), { head: 'nowhere' }, { code: 'HEAD_UNKNOWN' }],
    ['where no folder is named', ownPlatform(), { stage: 'build' }, { code: 'FOLDER_MISSING' }],
    ['where a mirror is none', ownPlatform(), { 'mirror-to': 'somewhere' }, { code: 'REGISTRY_LINE_INVALID' }],
    ['where a format is none', ownPlatform(), { formats: 'egg' }, { code: 'INPUT_INVALID' }],
    ['where there is no such Python', ownPlatform(), { python: 'python-4711' }, { code: 'PYTHON_MISSING' }],
  ])(
    '%s',
    async (_, edits, inputs, error) => {
      repository.commit(edits)
      await expect(publish({ ...inputs })).rejects.toMatchObject(error)
      expect(existsSync(path.join(index, 'simple'))).toBe(false)
    },
    60_000,
  )

  test('and all that is wrong is told, under titles of one spelling', async () => {
    const stale = (name: string) => ({
      [`packages/${name}/pyproject.toml`]: `[project]\nname = "acme-${name}"\nversion = "1"\ndependencies = ["acme-log>=0.1,<0.2"]\n${OWN_BUILD_SYSTEM}[tool.uv.sources]\nacme-log = { workspace = true }\n`,
    })
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log', { version: '0.2.0' }), ...stale('a'), ...stale('b') })
    await expect(publish()).rejects.toMatchObject({
      code: 'STALE_RANGE',
      message: expect.stringMatching(/ \(and 1 more\)$/),
    })
    expect(annotations).toMatchObject([{ level: 'error', title: 'STALE_RANGE', line: 4 }])
  })

  test('where there is no commit', async () => {
    await expect(publish()).rejects.toMatchObject({ code: 'NO_COMMITS', hint: 'Commit something first.' })
  })

  test('where its modules lie in a submodule', async () => {
    const { 'packages/log/src/acme_log/__init__.py': _, ...rest } = pack('log')
    const commit = repository.commit({ ...WORKSPACE_ROOT, ...rest })
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},packages/log/src`)
    repository.git('commit', '-qm', 'as a submodule')
    await expect(publish()).rejects.toMatchObject({ code: 'SUBMODULE_IN_PACKAGE', file: 'packages/log/pyproject.toml' })
  })

  test('that is not committed', async () => {
    repository.commit(ownPlatform())
    writeFileSync(path.join(repository.folder, 'packages/log/src/acme_log/__init__.py'), 'x = 1\n')
    await expect(publish()).rejects.toMatchObject({ code: 'UNCOMMITTED_CHANGES' })
    expect(await publish({ 'allow-dirty': 'true', verify: 'none' })).toMatchObject({ any: true })
  }, 60_000)

  test('but what lies in our own folder is nobody else’s', async () => {
    const { 'packages/log/pyproject.toml': manifest = '', 'packages/log/own_backend.py': backend = '' } = pack('log')
    repository.commit({ 'pyproject.toml': manifest, 'own_backend.py': backend, 'src/acme_log/__init__.py': '' })
    mkdirSync(path.join(repository.folder, '.maestro'))
    writeFileSync(path.join(repository.folder, '.maestro/x'), '')
    expect(await publish({ verify: 'none' })).toMatchObject({ any: true })
  }, 60_000)
})

describe('what is published already', () => {
  test('has to have another version once it changes', async () => {
    repository.commit(ownPlatform())
    await publish({ verify: 'none' })
    await expect(publish({ guard: 'true' })).resolves.toMatchObject({ any: false, ok: true })
    repository.commit({ 'packages/log/src/acme_log/__init__.py': 'x = 2\n' })
    await expect(publish({ guard: 'true' })).rejects.toMatchObject({
      code: 'VERSION_NOT_RAISED',
      file: 'packages/log/pyproject.toml',
      line: 3,
      message: expect.stringContaining('acme_log/__init__.py'),
    })
    const rebuilt = await publish({ rebuild: 'true', verify: 'none' })
    expect(rebuilt).toMatchObject({ ok: false, conflict: true, any: false })
    expect(rebuilt.problem).toMatch(
      /acme_log-0\.1\.0-py3-none-any\.whl: the registry has other content under this name: [0-9a-f]{64} here, [0-9a-f]{64} there/,
    )
    expect(contract.verdict?.(rebuilt)).toMatchObject({ exitCode: 3 })
  }, 60_000)

  test('goes on as long as it takes the version of its sibling, too', async () => {
    repository.commit(ownPlatform())
    await publish({ verify: 'none' })
    repository.commit(pack('log', { version: '0.1.1' }))
    await expect(publish({ guard: 'true' })).resolves.toMatchObject({ ok: true })
    await expect(publish({ 'dry-run': 'true' })).resolves.toMatchObject({ ok: true })
    expect(annotations).toEqual([])
    repository.commit(pack('log', { version: '0.3.0' }))
    const told = 'acme-auth 0.1.0, as it is published, asks for acme-log>=0.1.0,<0.2.0 and leaves out acme-log 0.3.0'
    const place = { file: 'packages/auth/pyproject.toml', line: 3 }
    await expect(publish({ guard: 'true' })).rejects.toMatchObject({
      code: 'VERSION_NOT_RAISED',
      message: told,
      ...place,
    })
    const { plan } = await publish({ 'dry-run': 'true' })
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining(told), ...place }),
    ])
    expect(plan[0]?.packages.map(({ state, requires }) => [state, requires])).toEqual([
      ['new', []],
      ['published', []],
      ['published', []],
    ])
  }, 60_000)

  test('may come from another builder', async () => {
    repository.commit(ownPlatform())
    await publish({ verify: 'none' })
    repository.commit({ 'packages/log/own_backend.py': OWN_BACKEND.replace('Generator: own', 'Generator: other') })
    const rebuilt = await publish({ rebuild: 'true', verify: 'none' })
    expect(rebuilt).toMatchObject({ ok: true, conflict: false })
    expect(log.join('\n')).toContain('from another builder')
  }, 60_000)

  test('is tried out with what is there, also where the rest comes from another builder', async () => {
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log') })
    await publish({ formats: 'wheel' })
    repository.commit({ 'packages/log/own_backend.py': OWN_BACKEND.replace('Generator: own', 'Generator: other') })
    expect(await publish()).toMatchObject({
      ...{ ok: true, broken: [], skipped: [] },
      published: ['acme-log 0.1.0 acme_log-0.1.0.tar.gz'],
    })
  }, 60_000)

  test('that was changed is in conflict, and nothing else is called blocked that is there', async () => {
    repository.commit(ownPlatform())
    await publish({ verify: 'none' })
    repository.commit(pack('log', { code: 'CHANGED = 1\n' }))
    const outputs = await publish({ rebuild: 'true', verify: 'none' })
    expect(outputs).toMatchObject({ ok: false, conflict: true, failed: ['acme-log 0.1.0'] })
    expect(outputs.skipped).toEqual(['acme-auth 0.1.0', 'acme-api 0.1.0'])
  }, 60_000)
})

describe('a mirror', () => {
  const mirrored = (more: Readonly<Record<string, string>> = {}) =>
    publish({ 'mirror-to': `directory ${index}/mirror`, url: `${index}/first`, verify: 'none', ...more })
  const digests = (of: string) => {
    const at = path.join(index, of, 'simple/acme-log')
    return readdirSync(at)
      .filter((name) => /\.(?:whl|gz)$/.test(name))
      .map((name) => readFileSync(path.join(at, name)).toString('base64'))
  }

  beforeEach(() => {
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log'), ...pack('other') })
  })

  test('has the bytes of the first, whoever built them', async () => {
    await publish({ url: `${index}/first`, verify: 'none' })
    repository.commit({ 'packages/log/own_backend.py': OWN_BACKEND.replace('Generator: own', 'Generator: other') })
    expect(await mirrored()).toMatchObject({ ok: true, conflict: false })
    expect(digests('mirror')).toEqual(digests('first'))
  }, 60_000)

  test.each(['first', 'mirror'])(
    'is sent nothing where the %s one has other content',
    async (which) => {
      await publish({ url: `${index}/${which}`, verify: 'none', projects: 'acme-log' })
      repository.commit(pack('log', { code: 'CHANGED = 1\n' }))
      const outputs = await mirrored()
      expect(outputs).toMatchObject({ ok: false, conflict: true, published: [] })
      expect(outputs.problem).toMatch(/other content under this name: [0-9a-f]{64} here, [0-9a-f]{64} there/)
      expect(existsSync(path.join(index, which === 'first' ? 'mirror' : 'first', 'simple'))).toBe(false)
      expect(existsSync(path.join(index, which, 'simple/acme-other'))).toBe(false)
    },
    60_000,
  )
})

test('what somebody published since it was built is in conflict before anything is sent', async () => {
  repository.commit({ ...WORKSPACE_ROOT, ...pack('aa'), ...pack('zz') })
  const folder = path.join(repository.folder, '.git/handed-over')
  await publish({ stage: 'build', folder })
  repository.commit(pack('zz', { code: 'CHANGED = 1\n' }))
  await publish({ projects: 'acme-zz', verify: 'none' })
  expect(await publish({ stage: 'upload', folder })).toMatchObject({ ok: false, conflict: true, published: [] })
  expect(published().filter((name) => name.startsWith('acme_aa'))).toEqual([])
}, 60_000)

test('what npm is told of a project says nothing of its Python package; what Python is told is said', async () => {
  repository.commit({
    ...{ ...WORKSPACE_ROOT, ...pack('log'), 'packages/log/package.json': '{ "name": "log", "private": true }' },
    ...pack('tools', { more: 'classifiers = ["Private :: Do Not Upload"]' }),
  })
  const { plan } = await publish({ 'dry-run': 'true' })
  expect(plan[0]?.packages.map((one) => one.package)).toEqual(['acme-log'])
  expect(log).toContain('Left out, as their manifests mark them private: acme-tools')
}, 60_000)

test('a package that cannot be imported is told, once it is out', async () => {
  repository.commit({ ...WORKSPACE_ROOT, ...pack('log', { code: 'import nowhere_at_all\n' }), ...pack('other') })
  const outputs = await publish({ preflight: 'false' })
  expect(outputs).toMatchObject({ any: true, ok: false, failed: [], broken: ['acme-log 0.1.0'] })
  expect(outputs.published).toHaveLength(4)
  expect(contract.verdict?.(outputs)).toMatchObject({ exitCode: 1 })
}, 60_000)

describe('under a version that is asked for', () => {
  test('all that are selected are built, with their requirements on one another; others stay as they are', async () => {
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log'), ...pack('core', { needs: ['log'] }), ...pack('other') })
    const asked = { projects: 'acme-log\nacme-core', version: 'v2.0-rc.1' }
    expect(await publish(asked)).toMatchObject({ ok: true, failed: [], broken: [] })
    expect(published().filter((name) => name.endsWith('.whl'))).toEqual([
      'acme_core-2.0rc1-py3-none-any.whl',
      'acme_log-2.0rc1-py3-none-any.whl',
    ])
    expect(await publish({ ...asked, version: '2.0rc1' })).toMatchObject({ any: false, ok: true })
    expect(repository.git('status', '--porcelain')).toBe('')
  }, 60_000)

  const dynamic = (more: string) => `[project]\nname = "acme-log"\ndynamic = ["version"]\n${more}`

  test('one that a manifest leaves to its build is stated', async () => {
    repository.commit({ ...pack('log'), 'packages/log/pyproject.toml': dynamic(OWN_BUILD_SYSTEM) })
    await expect(publish()).rejects.toMatchObject({ code: 'DYNAMIC_VERSION' })
    expect(await publish({ version: '2.0' })).toMatchObject({ ok: true, pending: ['acme-log 2.0'] })
  }, 60_000)

  test('a file of code that says another one is named', async () => {
    const build = '[build-system]\nrequires = []\nbuild-backend = "setuptools.build_meta"\n'
    const attribute = '[tool.setuptools.dynamic]\nversion = { attr = "acme_log.__version__" }\n'
    repository.commit({
      ...pack('log', { code: '__version__ = "1.0"\n' }),
      'packages/log/pyproject.toml': dynamic(`${build}${attribute}`),
    })
    await expect(publish({ version: '2.0' })).rejects.toMatchObject({
      code: 'VERSION_ELSEWHERE',
      message: expect.stringContaining('acme-log is to be 2.0, and says itself that it is 1.0'),
      file: 'packages/log/src/acme_log/__init__.py',
    })
    expect(await publish({ version: '1.0', 'dry-run': 'true' })).toMatchObject({ pending: ['acme-log 1.0'] })
  }, 60_000)

  test('must be one', async () => {
    repository.commit(ownPlatform())
    await expect(publish({ version: 'next' })).rejects.toMatchObject({ code: 'VERSION_INVALID' })
  })
})
