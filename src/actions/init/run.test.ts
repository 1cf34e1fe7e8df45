import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
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
import { load } from 'js-yaml'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { findingsOf } from '../../../test/support/subject.ts'
import { parseInputs } from '../../contract/parse.ts'
import { VERSION } from '../../contract/version.ts'
import { findCallFaults } from '../../doctor/calls/find-call-faults.ts'
import { ExternalError } from '../../errors.ts'
import { openScratchGit } from '../../system/scratch-git.ts'
import type { RemoteGit, RemoteRef, System } from '../../system/system.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

const PIN = '0123456789abcdef0123456789abcdef01234567'
const OTHER = 'f'.repeat(40)
const CI = '.github/workflows/ci.yml'
const PUBLISH = '.github/workflows/publish.yml'
const RELEASE = '.github/workflows/release.yml'
const MANIFEST = '[project]\nname = "x"\nversion = "1"\n'
const COLLECTION = 'maestro-actions/maestro-actions/.github/workflows'
const SUBMODULE = '[submodule "t"]\n\tpath = t\n\turl = ../t\n'
let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

/** The collection with these tags, as v1.2.3. */
function tagged(tags: Readonly<Record<string, string>>): Partial<System> {
  const refs = async () => Object.entries(tags).map(([tag, id]): RemoteRef => ({ name: `refs/tags/${tag}`, id }))
  return { openRemoteGit: async () => ({ refs }) as unknown as RemoteGit }
}

const RELEASED = tagged({ [`v${VERSION}`]: PIN, 'v9.9.9': OTHER })
const OFFLINE: Partial<System> = {
  openRemoteGit: async () =>
    ({
      refs: () => Promise.reject(new ExternalError('GIT_FAILED', 'Could not resolve host: github.com', true)),
    }) as unknown as RemoteGit,
}

async function asked(inputs: Readonly<Record<string, string>> = {}, parts: Partial<System> = RELEASED) {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' }
  const fake = fakeSystem(repository.folder, repository.folder, {
    openScratchGit: async (folder) => openScratchGit(folder, env),
    ...parts,
  })
  const outputs = await run(
    parseInputs(contract, (name) => inputs[name]),
    fake.system,
  )
  return { outputs, shown: fake.shown[0] ?? '' }
}

const text = (file: string) => readFileSync(path.join(repository.folder, file), 'utf8')
const put = (file: string, content: string) => {
  mkdirSync(path.dirname(path.join(repository.folder, file)), { recursive: true })
  writeFileSync(path.join(repository.folder, file), content)
}
const jobsOf = (file: string) => (load(text(file)) as { readonly jobs: Readonly<Record<string, object>> }).jobs
const linesOf = (file: string) =>
  text(file)
    .split('\n')
    .filter((line) => line.trim() !== '')

/** What stands where workflows go, by path. */
function workflows(): Readonly<Record<string, string>> {
  const folder = '.github/workflows'
  const names = existsSync(path.join(repository.folder, folder))
    ? readdirSync(path.join(repository.folder, folder))
    : []
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, text(`${folder}/${name}`)]))
}

const monorepo = () =>
  repository.commit({ 'a/pyproject.toml': MANIFEST, 'b/pyproject.toml': MANIFEST.replace('"x"', '"y"') })
const product = () => repository.commit({ 'pyproject.toml': MANIFEST })

describe('a monorepo', () => {
  beforeEach(() => void monorepo())

  test('gets its CI, by the commit of a release; a second time nothing changes', async () => {
    const { outputs, shown } = await asked()
    expect(outputs).toEqual({ kind: 'monorepo', written: [CI], unchanged: [], left: [] })
    expect(text(CI)).toContain(`monorepo-ci.yml@${PIN} # v${VERSION}\n`)
    expect(text(CI)).toContain('branches: [main]')
    expect(linesOf(CI)).toHaveLength(7)
    expect(load(text(CI))).toMatchObject({ name: 'CI', permissions: { contents: 'read' } })
    expect(shown).toMatch(
      /^This is a monorepo, as it has 2 projects: 1 workflow written\.\n\n--- \/dev\/null\n\+\+\+ b\/\.github\/workflows\/ci\.yml\n@@ -0,0 \+1,7 @@\n\+# Tests/,
    )
    expect((await asked()).outputs).toEqual({ kind: 'monorepo', written: [], unchanged: [CI], left: [] })
  })

  test('with a registry gets what publishes there; who builds only reads', async () => {
    const { outputs, shown } = await asked({ registry: 'devpi', url: 'https://devpi.example/maestro/prod/' })
    expect(outputs.written).toEqual([CI, PUBLISH])
    expect(jobsOf(PUBLISH)['publish']).toMatchObject({
      with: { registry: 'devpi', url: 'https://devpi.example/maestro/prod/' },
      /* biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
      secrets: {
        username: '${{ secrets.REGISTRY_USERNAME }}',
        password: '${{ secrets.REGISTRY_PASSWORD }}',
        'read-username': '${{ secrets.READER_USERNAME }}',
        'read-password': '${{ secrets.READER_PASSWORD }}',
      },
      /* biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
    })
    expect(linesOf(PUBLISH).length).toBeLessThanOrEqual(16)
    expect(shown).toContain('Secrets of who publishes: REGISTRY_USERNAME, REGISTRY_PASSWORD (gh secret set NAME).')
  })

  test('is shown what would be written, and nothing is', async () => {
    const { outputs, shown } = await asked({ 'dry-run': 'true', branch: 'trunk' })
    expect(outputs.written).toEqual([CI])
    expect(shown).toContain('+on: { pull_request: , merge_group: , push: { branches: [trunk] } }')
    expect(workflows()).toEqual({})
  })
})

describe('a product', () => {
  test('gets its CI, its registry, and the pin of its templates', async () => {
    repository.commit({ 'pyproject.toml': MANIFEST, 'src/x.py': '', '.gitmodules': SUBMODULE })
    const { outputs } = await asked({ registry: 'ghcr', owned: 'acme-*' })
    expect(outputs).toMatchObject({ kind: 'product', written: [CI, RELEASE, '.github/workflows/templates.yml'] })
    expect(text(RELEASE)).toMatch(
      /version: \$\{\{ inputs\.version \|\| 'auto' \}\}\n {6}registry: ghcr\n {6}url: https:\/\/ghcr\.io\//,
    )
    expect(jobsOf(CI)['ci']).toMatchObject({
      with: { registry: 'ghcr', url: expect.stringContaining('https://ghcr.io/'), owned: 'acme-*\n' },
    })
  })

  test('without a registry has none, and is told how to name one', async () => {
    product()
    const { shown } = await asked()
    expect(jobsOf(CI)['ci']).not.toHaveProperty('with')
    expect(shown).toContain("For packages from a private registry: --registry ghcr --owned 'acme-*'.")
  })

  test('reads the registry with what cannot upload', async () => {
    product()
    const { shown } = await asked({ registry: 'nexus', url: 'https://nexus.example/repository/x/', owned: 'acme-*' })
    expect(text(CI)).toContain('READER_PASSWORD')
    expect(text(CI)).not.toContain('REGISTRY_')
    expect(shown).toContain('those of who only reads: READER_USERNAME, READER_PASSWORD.')
  })

  test('of several projects is one by what it installs, and stays one', async () => {
    monorepo()
    const { outputs, shown } = await asked({ registry: 'ghcr', owned: 'acme-*' })
    expect(outputs).toMatchObject({ kind: 'product', written: [CI, RELEASE] })
    expect(shown).toContain('This is a product, as --owned is about what a product installs: 2 workflows written')
    expect((await asked()).outputs).toMatchObject({ kind: 'product', written: [], unchanged: [CI, RELEASE] })
  })
})

test('templates get what tells of their releases', async () => {
  repository.commit({ 'maestro-sync.yml': 'files: []\n' })
  const { outputs, shown } = await asked()
  expect(outputs).toMatchObject({ kind: 'templates', written: ['.github/workflows/notify.yml'] })
  expect(shown).toContain('This is a repository of templates, as maestro-sync.yml is here: 1 workflow written.')
})

describe('what is there and is none of ours', () => {
  const FOREIGN = 'name: Own\non: push\njobs: {}\n'
  beforeEach(() => void monorepo())

  test('stays, and ours gets a free name', async () => {
    put(CI, FOREIGN)
    put('.github/workflows/Maestro-CI.yml', FOREIGN)
    const { outputs, shown } = await asked()
    expect(outputs.written).toEqual(['.github/workflows/maestro-ci-2.yml'])
    expect(text(CI)).toBe(FOREIGN)
    expect(text('.github/workflows/Maestro-CI.yml')).toBe(FOREIGN)
    expect(text('.github/workflows/maestro-ci-2.yml')).toContain('name: Maestro CI\n')
    expect(shown).toContain(`${CI} is another workflow, and stays`)
    expect((await asked()).outputs).toMatchObject({ written: [], unchanged: ['.github/workflows/maestro-ci-2.yml'] })
    expect((await asked({ branch: 'trunk' })).outputs.written).toEqual(['.github/workflows/maestro-ci-2.yml'])
  })

  test.each([
    ['of another collection', 'jobs: { x: { uses: acme/tools/.github/workflows/monorepo-ci.yml@main } }\n'],
    ['that only speaks of ours', `# uses: ${COLLECTION}/monorepo-ci.yml@v1\njobs: {}\n`],
    ['that is not UTF-8', Buffer.from(`# \xe9 ${COLLECTION}/monorepo-ci.yml@v1\njobs: {}\n`, 'latin1')],
  ])('stays where it is a workflow %s', async (_, content) => {
    put(CI, content as string)
    expect((await asked()).outputs.written).toEqual(['.github/workflows/maestro-ci.yml'])
  })

  test('but may be called by a fork, which is not touched', async () => {
    const fork = `jobs: { x: { uses: acme/maestro-actions/.github/workflows/monorepo-ci.yml@v1 } }\n`
    put(CI, fork)
    const { outputs, shown } = await asked({ pin: PIN })
    expect(outputs).toMatchObject({ written: [], unchanged: [], left: [CI] })
    expect(text(CI)).toBe(fork)
    expect(shown).toContain('of acme/maestro-actions, whose commits are its own: it stays')
  })

  test.each([
    ['a folder', () => mkdirSync(path.join(repository.folder, CI), { recursive: true }), 'NAME_BLOCKED'],
    ['a link', () => repository.commit({ 'x.yml': FOREIGN, [CI]: { link: '../../x.yml' } }), 'NAME_BLOCKED'],
    ['a file in the place of the folder', () => put('.github', 'x'), 'FOLDER_BLOCKED'],
    ['a file in the place of workflows', () => put('.github/workflows', 'x'), 'FOLDER_BLOCKED'],
    ['ours and no YAML', () => put(CI, `jobs: [\n# ${COLLECTION}/monorepo-ci.yml@v1\n`), 'WORKFLOW_UNREADABLE'],
  ])('is an error where it is %s', async (_, make, code) => {
    make()
    await expect(asked({ registry: 'ghcr' })).rejects.toMatchObject({ code })
    expect(existsSync(path.join(repository.folder, PUBLISH))).toBe(false)
  })

  test.each(['.github', '.github/workflows'])(
    'is an error where %s leads elsewhere, and nothing is written there',
    async (link) => {
      const outside = mkdtempSync(path.join(tmpdir(), 'maestro-outside-'))
      mkdirSync(path.join(repository.folder, path.dirname(link)), { recursive: true })
      symlinkSync(outside, path.join(repository.folder, link))
      await expect(asked()).rejects.toMatchObject({ code: 'FOLDER_BLOCKED' })
      expect(readdirSync(outside)).toEqual([])
      rmSync(outside, { recursive: true })
    },
  )

  test('is written with what can be, or nothing is', async () => {
    await asked()
    const before = text(CI)
    const failing = (file: string) => Promise.reject(new Error(`no space for ${path.basename(file)}`))
    const { files } = fakeSystem(repository.folder, repository.folder).system
    const parts = { ...RELEASED, files: { ...files, write: failing } }
    await expect(asked({ branch: 'trunk', registry: 'ghcr' }, parts)).rejects.toThrow('no space for publish.yml')
    expect(workflows()).toEqual({ [CI]: before })
  })
})

describe('a workflow that somebody has changed', () => {
  beforeEach(() => void product())

  test('keeps all but its pin, whatever its style', async () => {
    const own = (pin: string) =>
      `on: push\r\njobs:\r\n  ci: { uses: "${COLLECTION}/product-ci.yml@${pin}", with: { registry: ghcr } }\r\n`
    put(CI, own('v1'))
    const { outputs } = await asked({ registry: 'ghcr', owned: 'acme-*' })
    expect(text(CI)).toBe(own(PIN).replace(' }\r\n', ` } # v${VERSION}\r\n`))
    expect(outputs).toMatchObject({ written: [CI, RELEASE], left: [CI] })
  })

  test('is told what it lacks of what is asked for, with the lines to write', async () => {
    await asked()
    put(CI, `${text(CI)}    with: { ledger: on }\n`)
    const { outputs, shown } = await asked({ branch: 'trunk', registry: 'ghcr', owned: 'acme-*' })
    expect(outputs).toEqual({ kind: 'product', written: [RELEASE], unchanged: [], left: [CI] })
    expect(text(CI)).toMatch(/branches: \[main\].*with: \{ ledger: on \}\n$/s)
    expect(shown).toContain(
      [
        `${CI} was changed by hand, and keeps what it has. What is asked for are these lines:`,
        '  on: { pull_request: , merge_group: , push: { branches: [trunk] } }',
        '    ci:',
        '      with:',
        '        registry: ghcr',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        '        url: https://ghcr.io/${{ github.repository_owner }}',
        '        owned: |',
        '          acme-*',
        '',
      ].join('\n'),
    )
    put(CI, text(CI).replace('{ ledger: on }', "{ registry: ghcr, owned: 'acme-*', ledger: on }"))
    const again = await asked({ branch: 'main', registry: 'ghcr', owned: 'acme-*' })
    expect(again.outputs).toMatchObject({ written: [], unchanged: [CI, RELEASE], left: [] })
  })

  test('that does not write out what it calls is named', async () => {
    put(CI, `jobs:\n  ci:\n    uses: >-\n      ${COLLECTION}/product-ci.yml@v1\n`)
    const { outputs, shown } = await asked()
    expect(outputs).toMatchObject({ written: [], left: [CI] })
    expect(shown).toContain(`does not write out what it calls: write ${PIN} there by hand`)
  })
})

describe('a workflow that nobody has changed', () => {
  beforeEach(() => void product())

  test('gets what is asked for later', async () => {
    await asked()
    const { outputs } = await asked({ registry: 'ghcr', owned: 'acme-*' })
    expect(outputs.written).toEqual([CI, RELEASE])
    expect(jobsOf(CI)['ci']).toMatchObject({ with: { registry: 'ghcr', owned: 'acme-*\n' } })
    expect((await asked({ branch: 'trunk' })).outputs.written).toEqual([CI])
    expect(text(CI)).toContain('branches: [trunk]')
    expect(jobsOf(CI)['ci']).toMatchObject({ with: { registry: 'ghcr', owned: 'acme-*\n' } })
    expect((await asked({ registry: 'ghcr', owned: 'acme-*\nour-lib' })).outputs.written).toEqual([CI])
    expect(jobsOf(CI)['ci']).toMatchObject({ with: { owned: 'acme-*\nour-lib\n' } })
    expect((await asked()).outputs).toMatchObject({ written: [], unchanged: [CI, RELEASE] })
    const url = 'https://devpi.example:8443/acme/prod/'
    expect((await asked({ registry: 'devpi', url })).outputs.written).toEqual([CI, RELEASE])
    expect(jobsOf(RELEASE)['release']).toMatchObject({ with: { registry: 'devpi', url } })
    expect((await asked({ registry: 'devpi', url })).outputs.written).toEqual([])
  })

  test('keeps its lines of Windows', async () => {
    await asked()
    put(CI, text(CI).replaceAll('\n', '\r\n'))
    expect((await asked()).outputs.written).toEqual([])
    expect((await asked({ branch: 'trunk' })).outputs.written).toEqual([CI])
    expect(text(CI).replaceAll('\r\n', '')).not.toContain('\n')
    const mixed = text(CI).replace('\r\n', '\n')
    put(CI, mixed)
    expect((await asked({ branch: 'main' })).outputs).toMatchObject({ written: [], left: [CI] })
    expect(text(CI)).toBe(mixed)
  })
})

describe('the pin', () => {
  const call = (pin: string) => `on: push\njobs:\n  ci:\n    uses: ${COLLECTION}/product-ci.yml@${pin}\n`
  beforeEach(() => void product())

  test.each([
    ['a commit that was named', `${OTHER} # mine`, {}, OFFLINE],
    ['the same, and a release that is not there', `${OTHER} # v0.0.1`, {}, tagged({})],
    ['a moving tag', 'v1', {}, OFFLINE],
  ])('of %s stays where no release can be asked', async (_, pin, inputs, parts) => {
    put(CI, call(pin))
    const { outputs, shown } = await asked(inputs, parts)
    expect(text(CI)).toBe(call(pin))
    expect(outputs).toMatchObject({ written: [], unchanged: [CI] })
    expect(shown).toMatch(
      /(Could not resolve host: github\.com|There is no release v\S+ at .*)\. What is called here stays/,
    )
  })

  test.each([
    [`${OTHER} # v9.9.9`, 'is newer than this'],
    [OTHER, 'is newer than this'],
    [`${'e'.repeat(40)} # v9.9.9`, 'is newer than this'],
    ['v2', 'is newer than this'],
    ['v9.9.9', 'is newer than this'],
    [`${'e'.repeat(40)} # JIRA-1`, 'is no release that is known'],
    [`${'e'.repeat(40)} # v${VERSION}`, 'is not the commit of'],
    ['main', 'is no release that is known'],
  ])('%s stays, and is told', async (pin, why) => {
    put(CI, call(pin))
    const { outputs, shown } = await asked()
    expect(outputs).toMatchObject({ written: [], unchanged: [], left: [CI] })
    expect(text(CI)).toBe(call(pin))
    expect(shown).toContain(why)
    expect(shown).toContain(`--pin ${PIN}`)
  })

  test.each(['v1', `v${VERSION}`, `${'e'.repeat(40)} # v0.0.1`])('%s becomes the release', async (pin) => {
    put(CI, call(pin))
    expect((await asked()).outputs).toMatchObject({ written: [CI], left: [] })
    expect(text(CI)).toBe(call(`${PIN} # v${VERSION}`))
  })

  test('v1 stays where it is a newer release by now', async () => {
    put(CI, call('v1'))
    const { outputs } = await asked({}, tagged({ [`v${VERSION}`]: PIN, v1: OTHER, 'v1.5.0': OTHER }))
    expect(outputs.left).toEqual([CI])
  })

  test('that somebody names goes back, and is told to', async () => {
    put(CI, call('v2 # mine'))
    const { outputs, shown } = await asked({ pin: PIN })
    expect(outputs.written).toEqual([CI])
    expect(text(CI)).toBe(call(`${PIN} # v${VERSION} # mine`))
    expect(shown).toContain(`at v2 (v2.0.0), and goes to v${VERSION}, which is older, as --pin says`)
  })

  test.each([
    [{ pin: PIN }, RELEASED, `${PIN} # v${VERSION}`],
    [{ pin: OTHER }, RELEASED, `${OTHER} # v9.9.9`],
    [{ pin: 'e'.repeat(40) }, RELEASED, 'e'.repeat(40)],
    [{ pin: PIN }, OFFLINE, PIN],
    [{ pin: `${PIN} # v3.0.0` }, OFFLINE, `${PIN} # v3.0.0`],
    [{ pin: `${PIN} # v3.0.0` }, RELEASED, `${PIN} # v${VERSION}`],
    [{}, tagged({}), 'v1'],
    [{}, OFFLINE, 'v1'],
  ])('by %j has the version that is known to be true', async (inputs, parts, expected) => {
    await asked(inputs as Record<string, string>, parts)
    expect(text(CI)).toContain(`product-ci.yml@${expected}\n`)
  })

  test('with the version of another commit is refused', async () => {
    await expect(asked({ pin: `${PIN} # v9.9.9` })).rejects.toMatchObject({ code: 'PIN_INVALID' })
  })

  test('of what is new is that of what is there, where no release can be asked', async () => {
    await asked({ pin: OTHER })
    await asked({ registry: 'ghcr', owned: 'acme-*' }, OFFLINE)
    expect(text(CI)).toContain(`@${OTHER} # v9.9.9\n`)
    expect(text(RELEASE)).toContain(`@${OTHER} # v9.9.9\n`)
  })

  test('that moves is told with the cause, and with the way to another one', async () => {
    const { shown } = await asked({}, OFFLINE)
    expect(shown).toMatch(/Could not resolve host: github\.com\. So what is new calls v1, which moves; .*--pin SHA/)
  })
})

describe('the branch', () => {
  const remote = (name: string, branches: readonly string[], head?: string) => {
    repository.git('remote', 'add', name, `https://x.example/${name}`)
    for (const one of branches) repository.git('update-ref', `refs/remotes/${name}/${one}`, 'HEAD')
    if (head !== undefined) repository.git('symbolic-ref', `refs/remotes/${name}/HEAD`, `refs/remotes/${name}/${head}`)
  }
  const GUESS = /Pushes to (\S+) count, as (.*)\. Another branch: --branch NAME\./
  beforeEach(() => void product())

  test.each<readonly [string, () => unknown, string, string | undefined]>([
    ['that origin names', () => remote('origin', ['prod', 'main'], 'prod'), 'prod', undefined],
    ['that the only remote names', () => remote('upstream', ['live', 'main'], 'live'), 'live', undefined],
    [
      'of the only remote',
      () => remote('upstream', ['master']),
      'master',
      'upstream has nothing else, and does not say which is its default',
    ],
    [
      'of nx.json',
      () => {
        repository.commit({ 'nx.json': '{"defaultBase":"origin/develop"}' })
        remote('origin', ['main'])
      },
      'develop',
      'nx.json compares with it',
    ],
    ['that is checked out alone', () => repository.git('branch', '-m', 'prod'), 'prod', 'it is checked out'],
    [
      'that is checked out with a usual name',
      () => {
        repository.git('branch', '-m', 'trunk')
        repository.git('branch', 'x')
      },
      'trunk',
      'it is checked out',
    ],
    [
      'beside what is checked out',
      () => repository.git('checkout', '-q', '-b', 'work'),
      'main',
      'it is a branch of this clone',
    ],
    [
      'of nobody',
      () => {
        repository.git('branch', '-m', 'a')
        repository.git('checkout', '-q', '-b', 'b')
      },
      'main',
      'nothing here says which one it is',
    ],
  ])('is that %s', async (_, make, name, guess) => {
    make()
    const { shown } = await asked()
    expect(load(text(CI))).toMatchObject({ on: { push: { branches: [name] } } })
    expect(GUESS.exec(shown)?.slice(1)).toEqual(guess === undefined ? undefined : [name, guess])
  })

  test('that is named is no guess', async () => {
    remote('origin', ['prod'], 'prod')
    const { shown } = await asked({ branch: 'next' })
    expect(text(CI)).toContain('branches: [next]')
    expect(shown).not.toMatch(GUESS)
  })

  test.each(['a]b', '$&', 'true', '1.0', "it's", 'a+b', '!x', 'release/1.x', 'ünter'])(
    '%s is written as what it is',
    async (branch) => {
      await asked({ branch })
      const { on } = load(text(CI)) as { on: { push: { branches: string[] } } }
      expect(on.push.branches.map((one) => one.replace(/\\(.)/g, '$1'))).toEqual([branch])
      expect((await asked({ branch })).outputs.unchanged).toEqual([CI])
    },
  )
})

const REGISTRIES = ['none', 'ghcr', 'devpi', 'codeartifact', 'artifactory', 'nexus', 'pypi']

const SITUATIONS = ['monorepo', 'product', 'templates'].flatMap((kind) =>
  (kind === 'templates' ? ['none'] : REGISTRIES).map((registry) => ({ kind, registry })),
)

describe.each(SITUATIONS)('what $kind gets with $registry', ({ kind, registry }) => {
  const options = {
    ...(registry === 'none' ? {} : { registry, url: 'https://registry.example/a/b/' }),
    ...(kind === 'product' && registry !== 'none' ? { owned: 'acme-*\nour-lib' } : {}),
    ...(kind === 'templates' ? {} : { branch: 'trunk' }),
  }
  beforeEach(() => void repository.commit({ '.gitmodules': SUBMODULE }))

  test('is what doctor has nothing to say to, and stays', async () => {
    const { outputs } = await asked({ kind, ...options })
    const written = workflows()
    expect(Object.keys(written).sort()).toEqual([...outputs.written].sort())
    expect(await findingsOf(findCallFaults, written)).toEqual([])
    expect((await asked({ kind, ...options })).outputs).toMatchObject({ written: [], left: [] })
    expect((await asked({}, OFFLINE)).outputs).toMatchObject({ kind, written: [], left: [] })
    expect(workflows()).toEqual(written)
  })

  test('is the same where it is asked for later, and with another pin', async () => {
    await asked({ kind, ...options })
    const written = workflows()
    rmSync(path.join(repository.folder, '.github'), { recursive: true })
    await asked({ kind, pin: 'e'.repeat(40) })
    await asked({ pin: 'd'.repeat(40), ...options })
    const { outputs } = await asked({ pin: PIN })
    expect(outputs.written).toEqual(Object.keys(written))
    expect(workflows()).toEqual(written)
  })
})

test.each(REGISTRIES.slice(1))('%s means nothing to templates, and is refused', async (registry) => {
  repository.commit({ 'maestro-sync.yml': '' })
  await expect(asked({ registry, url: 'https://registry.example/a/b/' })).rejects.toMatchObject({
    code: 'OPTION_UNUSED',
  })
})

test.each<readonly [Readonly<Record<string, string>>, string]>([
  [{}, 'KIND_UNKNOWN'],
  [{ kind: 'product', registry: 'devpi', owned: 'x' }, 'URL_MISSING'],
  [{ kind: 'product', registry: 'devpi', url: 'x"\ny', owned: 'x' }, 'URL_INVALID'],
  [{ kind: 'monorepo', registry: 'devpi', url: '{x' }, 'REGISTRY_URL_INVALID'],
  [{ kind: 'monorepo', registry: 'devpi', url: 'https://x.example/' }, 'REGISTRY_URL_INVALID'],
  [{ kind: 'monorepo', registry: 'nexus', url: 'https://me:s3cret@x.example/a/' }, 'REGISTRY_URL_CREDENTIALS'],
  [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    { kind: 'monorepo', registry: 'nexus', url: 'https://me:s3cret@x.example/${{ vars.X }}/' },
    'REGISTRY_URL_CREDENTIALS',
  ],
  [{ kind: 'monorepo', registry: 'nexus', url: 'http://x.example/a/' }, 'REGISTRY_URL_INSECURE'],
  [{ kind: 'product', url: 'https://x.example/' }, 'REGISTRY_MISSING'],
  [{ kind: 'product', owned: 'acme-*' }, 'REGISTRY_MISSING'],
  [{ kind: 'product', registry: 'ghcr' }, 'OWNED_MISSING'],
  [{ kind: 'product', registry: 'ghcr', owned: 'a b' }, 'OWNED_INVALID'],
  [{ kind: 'monorepo', registry: 'ghcr', owned: 'a' }, 'OPTION_UNUSED'],
  [{ kind: 'templates', branch: 'x' }, 'OPTION_UNUSED'],
  [{ kind: 'product', pin: 'v1' }, 'PIN_INVALID'],
  ...['*', '# c', 'x: y', 'x\ny', '-x', 'a..b'].map(
    (branch) => [{ kind: 'product', branch }, 'BRANCH_INVALID'] as const,
  ),
])('%j is refused, and nothing is written', async (inputs, code) => {
  repository.commit({ 'README.md': '' })
  await expect(asked(inputs)).rejects.toMatchObject({ code })
  await expect(asked(inputs)).rejects.not.toThrow('s3cret')
  expect(workflows()).toEqual({})
})

test('an expression of GitHub may be an address', async () => {
  product()
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  const url = "https://${{ vars.HOST || 'x' }}/a/b/"
  await asked({ registry: 'devpi', url, owned: 'acme-*' })
  expect(jobsOf(CI)['ci']).toMatchObject({ with: { url } })
  expect((await asked({ registry: 'devpi', url, owned: 'acme-*' })).outputs.written).toEqual([])
})

test('a second CI beside one of another kind is refused', async () => {
  monorepo()
  await asked()
  await expect(asked({ kind: 'product' })).rejects.toMatchObject({ code: 'KIND_CLASH', file: CI })
  await expect(asked({ registry: 'ghcr', owned: 'acme-*' })).rejects.toMatchObject({ code: 'OPTION_UNUSED' })
})

test('a manifest that cannot be read makes no kind', async () => {
  repository.commit({ 'a/pyproject.toml': MANIFEST, 'b/pyproject.toml': '[project\nname = "y"\n' })
  await expect(asked()).rejects.toMatchObject({
    ...{ code: 'MANIFEST_UNREADABLE', file: 'b/pyproject.toml', line: 1 },
    hint: expect.stringContaining('--kind monorepo or product'),
  })
  expect((await asked({ kind: 'monorepo' })).outputs.written).toEqual([CI])
})

test('nothing need be committed yet', async () => {
  put('pyproject.toml', MANIFEST)
  repository.git('symbolic-ref', 'HEAD', 'refs/heads/prod')
  expect((await asked()).outputs).toMatchObject({ kind: 'product', written: [CI] })
  expect(text(CI)).toContain('branches: [prod]')
})

test('PyPI itself needs no address', async () => {
  monorepo()
  await asked({ registry: 'pypi' })
  expect(jobsOf(PUBLISH)['publish']).toMatchObject({ with: { registry: 'pypi' } })
  expect(text(PUBLISH)).not.toContain('url:')
})

test.each(['', '\n'])('the diff can be applied, whatever ends the last line: %j', async (end) => {
  product()
  put('.github/workflows/a.yml', `on: push\njobs:\n  ci:\n    uses: ${COLLECTION}/product-ci.yml@v1${end}`)
  repository.git('add', '-A')
  const { shown } = await asked({ registry: 'ghcr', owned: 'acme-*', 'dry-run': 'true' })
  expect(shown.includes('\\ No newline at end of file')).toBe(end === '')
  const diff = shown.slice(shown.indexOf('--- '), shown.lastIndexOf('\n\n') + 1)
  execFileSync('git', ['apply'], { cwd: repository.folder, input: diff })
  const applied = workflows()
  expect(Object.keys(applied)).toEqual(['.github/workflows/a.yml', RELEASE])
  repository.git('checkout', '-q', '--', '.')
  rmSync(path.join(repository.folder, RELEASE))
  await asked({ registry: 'ghcr', owned: 'acme-*' })
  expect(workflows()).toEqual(applied)
})

test('a file that nobody may write is left as it is', async () => {
  product()
  await asked()
  execFileSync('chmod', ['a-w', path.join(repository.folder, CI)])
  await expect(asked({ branch: 'trunk' })).rejects.toMatchObject({ code: 'WRITE_REFUSED' })
  expect(lstatSync(path.join(repository.folder, CI)).mode & 0o222).toBe(0)
})
