import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Fault,
  type FaultProxy,
  type ProxiedRequest,
  startFaultProxy,
} from '../../registries/support/fault-proxy.ts'
import { type MemoryIndex, startMemoryIndex } from '../../registries/support/memory-index.ts'
import { tarGzBytes, tarMember, zipBytes } from '../../support/distributions.ts'
import { OWN_BACKEND, OWN_BUILD_SYSTEM } from '../../support/own-backend.ts'
import { type Edits, ownPlatform, pack, WORKSPACE_ROOT } from '../../support/own-platform.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { type CommandRun, type Desk, makeDesk } from '../support/command.ts'
import { programsOnPath } from '../support/recorder.ts'

let desk: Desk
let index: MemoryIndex
let proxy: FaultProxy
let repository: TestRepository
/** What goes wrong with requests. */
let script: (request: ProxiedRequest) => Fault | undefined

beforeAll(() => {
  desk = makeDesk()
})
afterAll(() => desk.remove())
beforeEach(async () => {
  script = () => undefined
  index = await startMemoryIndex()
  proxy = await startFaultProxy(index.url, (request) => script(request))
  repository = testRepository()
})
afterEach(async () => {
  repository.remove()
  await proxy.close()
  await index.close()
})

type Words = Readonly<Record<string, string>>

async function publish(inputs: Words = {}, env: Words = {}) {
  const given = { root: repository.folder, projects: 'all', registry: 'pypi', url: proxy.url, ...inputs }
  const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
  return desk.run(['publish', ...words], { MAESTRO_REGISTRY_TOKEN: 'a-token', ...env })
}

/** One failure, with its code, its place, and what to do about it; and nobody has anything. */
function expectRefusal({ code, stderr }: Pick<CommandRun, 'code' | 'stderr'>, exitCode: number, pattern: RegExp) {
  expect(stderr).toMatch(pattern)
  expect(code).toBe(exitCode)
  // Each problem has a line of its own; the last one says how it ends.
  expect(stderr.match(/^error: .*$/gm)?.at(-1)).toMatch(/ \([A-Z_]+\)$|^error: Not published: /)
  expect(stderr).not.toMatch(/^ +at |A bug in maestro-actions|a-token/m)
  expect(index.stored.size).toBe(0)
}

const log = (edits: Edits = {}): Edits => ({ ...WORKSPACE_ROOT, ...pack('log'), ...edits })

describe('before anything is built', () => {
  test.each<[string, Edits, RegExp, Words]>([
    [
      'a version that is none',
      { ...WORKSPACE_ROOT, ...pack('log', { version: '1.0-final-2' }) },
      /^error: packages\/log\/pyproject\.toml:3: 1\.0-final-2 is no version of Python packages \(PEP 440\) \(VERSION_INVALID\)\n {2}Write one such as/,
      {},
    ],
    [
      'two projects of one name',
      log({ 'packages/b/pyproject.toml': `[project]\nname = "Acme_Log"\nversion = "1"\n${OWN_BUILD_SYSTEM}` }),
      /have the same name, acme-log \(and 1 more\) \(NAME_CLASH\)\n {2}Give one of them another name/,
      {},
    ],
    [
      'a local version for PyPI',
      { ...WORKSPACE_ROOT, ...pack('log', { version: '1.0+corp.1' }) },
      /^error: packages\/log\/pyproject\.toml:3: pypi, https:\/\/upload\.pypi\.org\/legacy\/ takes no local versions, and acme-log is 1\.0\+corp\.1 \(LOCAL_VERSION\)\n {2}Give it a development version/,
      { url: 'https://upload.pypi.org/legacy/' },
    ],
    [
      'a readme that is not there',
      { ...WORKSPACE_ROOT, ...pack('log', { more: 'readme = "README.md"' }) },
      /^error: packages\/log\/pyproject\.toml:5: README\.md, which the manifest names as its readme, is not in this commit \(README_MISSING\)\n {2}Add the file/,
      {},
    ],
    [
      'a path that leads out of the repository',
      log({
        'packages/b/pyproject.toml': `[project]\nname = "b"\nversion = "1"\ndependencies = [\n  "acme-log @ file:///home/ada/platform/packages/log",\n]\n${OWN_BUILD_SYSTEM}`,
      }),
      /^error: packages\/b\/pyproject\.toml:5: .*\n {2}\S/m,
      {},
    ],
    ['an address that is none', log(), /\(REGISTRY_URL_INVALID\)\n {2}Write it whole/, { url: 'devpi.example/x' }],
    [
      'plain HTTP to another machine',
      log(),
      /is plain HTTP, .* \(REGISTRY_URL_INSECURE\)\n {2}Use https/,
      { url: 'http://pypi.example/' },
    ],
    [
      'a folder for receipts where none can be',
      log({ file: '' }),
      /^error: nothing can be written to .*\/file\/below, .* \(FOLDER_UNWRITABLE\)\n {2}Nothing was published\. Name another/,
      { folder: 'file/below' },
    ],
    [
      'a Python that does not start',
      log(),
      /\(PYTHON_MISSING\)\n {2}Packages are built by Python/,
      { python: 'python4' },
    ],
  ])('%s', async (_, edits, pattern, inputs) => {
    repository.commit(edits)
    const folder = inputs['folder'] === undefined ? {} : { folder: path.join(repository.folder, inputs['folder']) }
    expectRefusal(await publish({ ...inputs, ...folder }), 1, pattern)
    expect(proxy.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })

  test('a file that is not committed', async () => {
    repository.commit(log())
    writeFileSync(path.join(repository.folder, 'packages/log/src/acme_log/new.py'), '')
    expectRefusal(await publish(), 1, /new\.py is not committed, .* \(UNCOMMITTED_CHANGES\)\n {2}Commit them first/)
  })

  test('no Python, no git', async () => {
    repository.commit(log())
    const bin = path.join(desk.folder, 'git-alone')
    mkdirSync(bin)
    expectRefusal(await publish({}, { PATH: bin }), 1, /git.*\n {2}\S/)
    symlinkSync(programsOnPath(['git'])['git'] ?? '', path.join(bin, 'git'))
    expectRefusal(await publish({}, { PATH: bin }), 1, /neither python3 nor python is on PATH \(PYTHON_MISSING\)\n/)
  })
})

describe('while packages are built and tried out', () => {
  test('neither uv nor pip', async () => {
    repository.commit(log())
    const [bin, python] = [path.join(desk.folder, 'no-pip'), programsOnPath(['git', 'python3'])]
    mkdirSync(bin)
    symlinkSync(python['git'] ?? '', path.join(bin, 'git'))
    writeFileSync(path.join(bin, 'python3'), noPip(python['python3'] ?? ''), { mode: 0o755 })
    const pattern = /no uv on PATH, and Python 3\.\S+ has no pip \(INSTALLER_MISSING\)\n {2}Set up one of them/
    expectRefusal(await publish({}, { PATH: `${bin}:/bin` }), 1, pattern)
    // Not even where it is needed only afterwards.
    expectRefusal(await publish({ preflight: 'false' }, { PATH: `${bin}:/bin` }), 1, pattern)
    const foreign = {
      'packages/log/pyproject.toml': '[project]\nname = "a"\nversion = "1"\n[build-system]\nrequires = ["b"]\n',
    }
    repository.commit(foreign)
    expectRefusal(await publish({}, { PATH: `${bin}:/bin` }), 1, pattern)
  })

  test('a back end that is not to be had', async () => {
    const system = '[build-system]\nrequires = ["acme-nowhere-4711"]\nbuild-backend = "x"\n'
    repository.commit(log({ 'packages/log/pyproject.toml': `[project]\nname = "a"\nversion = "1"\n${system}` }))
    const run = await publish({}, { UV_OFFLINE: '1' })
    expectRefusal(
      run,
      1,
      /^error: packages\/log\/pyproject\.toml:5: acme-nowhere-4711 cannot be installed to build with: .*\S.* \(BUILD_REQUIREMENTS\)\n {2}Mend requires/m,
    )
  })

  test('METADATA that says something else', async () => {
    const backend = OWN_BACKEND.replace('lines += ["Requires-Dist: " + one', 'lines += ["Requires-Dist: " + one + ".1"')
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log'), ...pack('auth', { needs: ['log'], backend }) })
    expectRefusal(
      await publish(),
      1,
      /^error: packages\/auth\/pyproject\.toml:4: what was built of acme-auth is not what was planned: .* \(DISTRIBUTION_FAULT\)\n/,
    )
  })

  test('a build that fails', async () => {
    repository.commit({ ...WORKSPACE_ROOT, ...pack('log', { backend: 'raise RuntimeError("no compiler")' }) })
    expectRefusal(
      await publish(),
      1,
      /acme-log cannot be built: .*no compiler.* \(BUILD_FAILED\)\n {2}Nothing was published/,
    )
  })
})

describe('answers of the registry', () => {
  const onPost =
    (status: number, body: string) =>
    ({ method }: ProxiedRequest): Fault | undefined =>
      method === 'POST' ? { type: 'status', status, body } : undefined

  test.each<[string, number, string, RegExp]>([
    ['no credentials', 401, 'Unauthorized', /Check username and password, or the token/],
    ['wrong credentials, as pypiserver has it', 403, '', /Give this user the right to upload here/],
    ['an index for reading alone', 403, 'the index is read only', /Give this user the right to upload here/],
    ['a repository for reading alone', 400, 'repository is read-only', /upload to a hosted one/],
    ['another place', 404, 'no such place', /Check the URL/],
    ['a page of people', 405, '', /Check the URL/],
    ['a file that is too large', 413, 'Request Entity Too Large', /Make room, have the limit raised/],
    ['a quota that is full', 507, 'Quota exceeded', /Make room, have the limit raised/],
  ])('%s: what comes after is held back', async (_, status, body, hint) => {
    repository.commit(ownPlatform())
    script = onPost(status, body)
    const run = await publish({ preflight: 'false' })
    expectRefusal(run, 1, hint)
    expect(run.stderr).toMatch(
      /^error: Not published: acme-log 0\.1\.0, acme-auth 0\.1\.0, acme-api 0\.1\.0\n {2}acme_log-/m,
    )
    expect(JSON.parse(run.stdout)).toMatchObject({ refused: true, any: false, ok: false, published: [] })
    // One file was tried, once.
    expect(proxy.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test.each<[string, number, string, RegExp]>([
    [
      'an index that wants credentials for reading',
      401,
      'pypi',
      /answered 401: .* \(REGISTRY_UNAUTHORIZED\)\n {2}Check username/,
    ],
    [
      'no devpi at all',
      404,
      'devpi',
      /answered 404: no devpi server is there \(REGISTRY_NOT_FOUND\)\n {2}Check the URL/,
    ],
    ['what speaks another protocol', 418, 'pypi', /answered 418.* \(REGISTRY_UNREADABLE\)/],
  ])('%s', async (_, status, registry, pattern) => {
    repository.commit(log())
    script = () => ({ type: 'status', status })
    const url = registry === 'devpi' ? `${proxy.url}ci/prod/` : proxy.url
    const credentials = { MAESTRO_REGISTRY_TOKEN: '', MAESTRO_REGISTRY_PASSWORD: 'wrong' }
    expectRefusal(await publish({ registry, url }, credentials), status === 418 ? 2 : 1, pattern)
  })

  test('other bytes under the name of a file: both digests, and exit 3', async () => {
    repository.commit(ownPlatform())
    await publish({ verify: 'none', preflight: 'false' })
    const before = new Map(index.stored)
    repository.commit({ 'packages/log/src/acme_log/__init__.py': 'A = 2\n' })
    const { code, stderr } = await publish({ rebuild: 'true', preflight: 'false' })
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^error: The registry has other content .*\n {2}acme_log-0\.1\.0-py3-none-any\.whl: .*[0-9a-f]{64} here, [0-9a-f]{64} there/m,
    )
    expect(index.stored).toEqual(before)
  })
})

const GIGABYTE = 1024 ** 3

describe('what another job hands over', () => {
  const folder = () => path.join(repository.folder, 'dist')

  /** A folder as `stage: build` leaves it, with other bytes in the place of a file. */
  async function handOver(file: string, write: (place: string) => void) {
    repository.commit(log({ '.gitignore': 'dist\n' }))
    await publish({ stage: 'build', folder: folder(), preflight: 'false' })
    write(path.join(folder(), file))
    change((plan) => {
      for (const one of plan.files) if (one.file === file) one.sha256 = digestOf(path.join(folder(), file))
    })
    return publish({ stage: 'upload', folder: folder() }, measuring())
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a test breaks has no type
  function change(edit: (plan: any) => void) {
    const place = path.join(folder(), 'publish-plan.json')
    const plan = JSON.parse(readFileSync(place, 'utf8'))
    edit(plan)
    writeFileSync(place, JSON.stringify(plan))
  }

  /** What is too large is refused before anybody reads it. */
  function digestOf(file: string): string {
    if (statSync(file).size >= GIGABYTE) return '0'.repeat(64)
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  }

  /** The process writes down how much memory it took. */
  function measuring(): Words {
    const script = path.join(desk.folder, 'measure.cjs')
    // Not the most that the process ever had: that counts what started it.
    const code = `const fs = require('node:fs'); process.on('exit', () => fs.writeFileSync(${JSON.stringify(status())}, fs.readFileSync('/proc/self/status')))`
    writeFileSync(script, code)
    return { NODE_OPTIONS: `--require=${script}` }
  }
  const status = () => path.join(desk.folder, 'status')
  const megabytes = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status(), 'utf8'))?.[1]) / 1024

  const WHEEL = 'acme_log-0.1.0-py3-none-any.whl'
  const SDIST = 'acme_log-0.1.0.tar.gz'

  test('an archive that unpacks to a gigabyte takes neither memory nor time', async () => {
    const zeros = gzipSync(Buffer.alloc(GIGABYTE / 16))
    // A gzip file may be many, one behind another.
    const bomb = Buffer.concat([
      gzipSync(Buffer.concat(tarMember('acme_log-0.1.0/zeros', '0', Buffer.alloc(0)))),
      ...Array(16).fill(zeros),
    ])
    const started = performance.now()
    expectRefusal(
      await handOver(SDIST, (place) => writeFileSync(place, bomb)),
      1,
      /acme_log-0\.1\.0\.tar\.gz holds more than \d+ bytes \(DISTRIBUTION_UNREADABLE\)\n {2}/,
    )
    expect(megabytes()).toBeLessThan(250)
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  test('a wheel whose METADATA is enormous', async () => {
    const info = 'acme_log-0.1.0.dist-info'
    const bytes = zipBytes([[`${info}/METADATA`, Buffer.alloc(64 * 1024 ** 2)]])
    expectRefusal(
      await handOver(WHEEL, (place) => writeFileSync(place, bytes)),
      1,
      /has a acme_log-0\.1\.0\.dist-info\/METADATA of 67108864 bytes \(DISTRIBUTION_UNREADABLE\)\n {2}/,
    )
    expect(megabytes()).toBeLessThan(250)
  })

  test('a file that is larger than memory should be', async () => {
    expectRefusal(
      await handOver(WHEEL, (place) => truncateSync(place, GIGABYTE + 1)),
      1,
      /acme_log-0\.1\.0-py3-none-any\.whl has 1073741825 bytes; 1073741824 are the most \(DISTRIBUTION_TOO_LARGE\)\n {2}/,
    )
    expect(megabytes()).toBeLessThan(250)
  })

  test('a member that leads out of the archive', async () => {
    const bytes = tarGzBytes([['acme_log-0.1.0/../../x', '']])
    expectRefusal(
      await handOver(SDIST, (place) => writeFileSync(place, bytes)),
      1,
      /leads out of it \(DISTRIBUTION_UNREADABLE\)/,
    )
  })

  test('a plan that somebody changed, or that is none', async () => {
    repository.commit(log({ '.gitignore': 'dist\n' }))
    await publish({ stage: 'build', folder: folder(), preflight: 'false' })
    const whole = readFileSync(path.join(folder(), 'publish-plan.json'), 'utf8')
    const upload = () => publish({ stage: 'upload', folder: folder() })
    // biome-ignore lint/suspicious/noExplicitAny: what a test breaks has no type
    const edits: readonly [(plan: any) => void, number, RegExp][] = [
      [(plan) => delete plan.files[0].file, 1, /\(HAND_OVER_UNREADABLE\)\n/],
      [(plan) => delete plan.plans[0].packages, 1, /\(HAND_OVER_UNREADABLE\)\n/],
      [(plan) => plan.files.splice(0), 1, /\(HAND_OVER_INCOMPLETE\)\n/],
      [(plan) => (plan.files[0].sha256 = '0'.repeat(64)), 3, /\(DIGEST_MISMATCH\)\n/],
      [(plan) => (plan.files[0].file = '../../../etc/passwd'), 3, /\(DIGEST_MISMATCH\)\n/],
      [
        ({ plans: [plan] }) => {
          plan.packages[0].state = 'partial'
          plan.registry.title = 'another one'
        },
        1,
        /\(HAND_OVER_MISMATCH\)\n/,
      ],
    ]
    for (const [edit, exitCode, pattern] of edits) {
      change(edit)
      expectRefusal(await upload(), exitCode, pattern)
      writeFileSync(path.join(folder(), 'publish-plan.json'), whole)
    }
    rmSync(path.join(folder(), WHEEL))
    expectRefusal(await upload(), 3, /is nothing, and [0-9a-f]{64} was built \(DIGEST_MISMATCH\)\n/)
    rmSync(folder(), { recursive: true })
    expectRefusal(await upload(), 1, /\(HAND_OVER_MISSING\)\n {2}Build first/)
    expect(existsSync(path.join(folder(), 'receipts.json'))).toBe(false)
  })
})

/** A Python without pip. */
function noPip(python: string): string {
  return `#!/bin/bash\nfor word in "$@"; do [ "$word" = "import pip" ] && { echo "No module named pip" >&2; exit 1; }; done\nexec -a "$0" '${python}' "$@"\n`
}
