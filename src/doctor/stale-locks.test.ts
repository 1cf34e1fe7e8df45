import { describe, expect, test } from '@jest/globals'
import { findingsOf, subjectOf } from '../../test/support/subject.ts'
import { platformFiles } from '../actions/demo/platform.ts'
import { findStaleLocks } from './stale-locks.ts'

type Files = Readonly<Record<string, string>>

async function said(files: Files): Promise<string> {
  const findings = await findStaleLocks(await subjectOf(files))
  return findings
    .map(({ severity, message }) => `${severity}: ${message.replace(/^.*? is not that of its manifests: /, '')}`)
    .join('\n')
}

describe('Poetry: by the hash of what it locks', () => {
  const folder = 'packages/core-auth'
  const manifest = platformFiles().get(`${folder}/pyproject.toml`) ?? ''
  const lock = platformFiles().get(`${folder}/poetry.lock`) ?? ''
  test.each<[string, string, boolean]>([
    ['as it was locked', manifest, false],
    ['another description', manifest.replace('Who may do what', 'Who may do what here'), false],
    ['comments and blanks', `# new\n${manifest.replace('idna = "^3.0"', 'idna   = "^3.0" # why')}`, false],
    ['another range', manifest.replace('^3.0', '^3.1'), true],
    ['another Python', manifest.replace('^3.11', '^3.12'), true],
    ['another path', manifest.replace('../core-config', '../core-configuration'), true],
    ['a new group', `${manifest}[tool.poetry.group.docs.dependencies]\nsphinx = "*"\n`, true],
  ])('%s', async (_, text, isStale) => {
    const found = await findingsOf(findStaleLocks, {
      [`${folder}/pyproject.toml`]: text,
      [`${folder}/poetry.lock`]: lock,
    })
    expect(found).toEqual(isStale ? [`error stale-lock ${folder}/poetry.lock`] : [])
  })
})

describe('uv: members, versions and what each asks for', () => {
  const ROOT =
    '[project]\nname = "acme"\nversion = "0"\nrequires-python = ">=3.11"\n[tool.uv]\nconstraint-dependencies = ["idna<4"]\n[tool.uv.workspace]\nmembers = ["core", "app"]\n'
  const CORE = `[project]\nname = "core"\nversion = "0.1.0"\nrequires-python = ">=3.11"\ndependencies = ["idna>=3,<4", "Typing_Extensions>=4 ; python_version < '3.12'", "requests[socks]>=2"]\n[project.optional-dependencies]\nMore = ["tomli>=2"]\n`
  const APP =
    '[project]\nname = "app"\nversion = "0.1.0"\nrequires-python = ">=3.11"\ndependencies = ["core>=0.1"]\n[dependency-groups]\ntest = ["idna", {include-group = "more"}]\nmore = ["packaging"]\n[tool.uv.sources]\ncore = { workspace = true }\n'
  const LOCK = `version = 1
revision = 3
requires-python = ">=3.11"

[manifest]
members = ["acme", "app", "core"]
constraints = [{ name = "idna", specifier = "<4" }]

[[package]]
name = "acme"
version = "0"
source = { virtual = "." }

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "app" }

[package.metadata]
requires-dist = [{ name = "core", virtual = "core" }]

[package.metadata.requires-dev]
more = [{ name = "packaging" }]
test = [
    { name = "idna" },
    { name = "packaging" },
]

[[package]]
name = "core"
version = "0.1.0"
source = { virtual = "core" }

[package.metadata]
requires-dist = [
    { name = "idna", specifier = ">=3,<4" },
    { name = "requests", extras = ["socks"], specifier = ">=2" },
    { name = "tomli", marker = "extra == 'more'", specifier = ">=2" },
    { name = "typing-extensions", marker = "python_full_version < '3.12'", specifier = ">=4" },
]
provides-extras = ["more"]
`
  const files = { 'pyproject.toml': ROOT, 'core/pyproject.toml': CORE, 'app/pyproject.toml': APP, 'uv.lock': LOCK }
  const core = (from: string, to: string): Files => ({ ...files, 'core/pyproject.toml': CORE.replace(from, to) })
  test.each<[string, Files, string]>([
    ['as it was locked', files, ''],
    ['the same range in another order', core('>=3,<4', '<4, >= 3'), ''],
    [
      'another range',
      core('>=3,<4', '>=3.1,<4'),
      'error: core/pyproject.toml asks for idna <4,>=3.1, it was made for idna <4,>=3',
    ],
    [
      'a new dependency',
      core('"idna', '"attrs", "idna'),
      'error: core/pyproject.toml asks for attrs, which is not in it',
    ],
    [
      'one dependency less',
      core('"idna>=3,<4", ', ''),
      'error: core/pyproject.toml does not ask for idna <4,>=3 any more',
    ],
    [
      'another extra of a dependency',
      core('[socks]', ''),
      'error: core/pyproject.toml asks for requests >=2, which is not in it; core/pyproject.toml does not ask for requests[socks] >=2 any more',
    ],
    [
      'another version',
      core('version = "0.1.0"', 'version = "0.2.0"'),
      'error: core/pyproject.toml has version 0.2.0, it has 0.1.0',
    ],
    [
      'another Python',
      core('>=3.11', '>=3.12'),
      'error: core/pyproject.toml asks for Python >=3.12, it was made for >=3.11',
    ],
    [
      'a range of a member is not recorded',
      { ...files, 'app/pyproject.toml': APP.replace('core>=0.1', 'core>=0.0.1') },
      '',
    ],
    [
      'another group',
      { ...files, 'app/pyproject.toml': APP.replace('"packaging"', '"packaging>=20"') },
      'error: app/pyproject.toml asks for packaging >=20 (group test), it was made for packaging (group test); app/pyproject.toml asks for packaging >=20 (group more), it was made for packaging (group more)',
    ],
    [
      'another constraint',
      { ...files, 'pyproject.toml': ROOT.replace('idna<4', 'idna<5') },
      'error: pyproject.toml asks for idna <5, it was made for idna <4 (constraint)',
    ],
    [
      'a new member',
      {
        ...files,
        'pyproject.toml': ROOT.replace('"app"', '"app", "new"'),
        'new/pyproject.toml': '[project]\nname = "new"\nversion = "1"\n',
      },
      'error: new/pyproject.toml is no member of it',
    ],
    [
      'what a build fills in is not known',
      core('version = "0.1.0"', 'version = "0.1.0"\ndynamic = ["optional-dependencies"]'),
      '',
    ],
  ])('%s', async (_, changed, expected) => {
    expect(await said(changed)).toBe(expected)
  })
})

describe('npm: what is asked for is installed, in a version that does', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { name: 'acme', workspaces: ['core', 'web'], devDependencies: { semver: '^7.0.0' } },
      core: { name: '@acme/core', version: '0.1.0', dependencies: { picomatch: '^4.0.0' } },
      web: { name: '@acme/web', version: '0.1.0', dependencies: { '@acme/core': '^0.1.0', semver: '^6.0.0' } },
      'node_modules/@acme/core': { resolved: 'core', link: true },
      'node_modules/@acme/web': { resolved: 'web', link: true },
      'node_modules/picomatch': { version: '4.0.7' },
      'node_modules/semver': { version: '7.8.6' },
      'web/node_modules/semver': { version: '6.3.1' },
    },
  }
  const core = (dependencies: object, more = {}) =>
    JSON.stringify({ name: '@acme/core', version: '0.1.0', dependencies, ...more })
  const files = {
    'package.json': JSON.stringify({
      name: 'acme',
      workspaces: ['core', 'web'],
      devDependencies: { semver: '^7.0.0' },
    }),
    'core/package.json': core({ picomatch: '^4.0.0' }),
    'web/package.json': JSON.stringify({
      name: '@acme/web',
      version: '0.1.0',
      dependencies: { '@acme/core': '^0.1.0', semver: '^6.0.0' },
    }),
    'package-lock.json': JSON.stringify(lock),
  }
  test.each<[string, Files, string]>([
    ['as it was locked', files, ''],
    [
      'a range that the locked version satisfies is harmless',
      { ...files, 'core/package.json': core({ picomatch: '^4.0.1' }) },
      'note: core/package.json asks for picomatch ^4.0.1, it was made for picomatch ^4.0.0',
    ],
    [
      'a range that it does not',
      { ...files, 'core/package.json': core({ picomatch: '^5.0.0' }) },
      'error: core/package.json asks for picomatch ^5.0.0, it has 4.0.7',
    ],
    [
      'something new',
      { ...files, 'core/package.json': core({ picomatch: '^4.0.0', ms: '2' }) },
      'error: core/package.json asks for ms 2, which is not in it',
    ],
    [
      'something new that is optional',
      { ...files, 'core/package.json': core({ picomatch: '^4.0.0' }, { optionalDependencies: { ms: '2' } }) },
      '',
    ],
    ['something less', { ...files, 'core/package.json': core({}) }, ''],
    [
      'a peer that the copy at the root does not satisfy',
      { ...files, 'core/package.json': core({ picomatch: '^4.0.0' }, { peerDependencies: { semver: '^6.0.0' } }) },
      'error: core/package.json asks for semver ^6.0.0, it has 7.8.6',
    ],
    [
      'a new member',
      {
        ...files,
        'package.json': files['package.json'].replace('"web"', '"web","new"'),
        'new/package.json': '{"name": "new"}',
      },
      'error: new/package.json is not in it',
    ],
    [
      'version 1 does not say what was asked for',
      { ...files, 'package-lock.json': '{"lockfileVersion": 1, "dependencies": {}}' },
      '',
    ],
  ])('%s', async (_, changed, expected) => {
    expect(await said(changed)).toBe(expected)
  })
})

describe('pnpm: word by word', () => {
  const LOCK = `lockfileVersion: '9.0'
settings:
  autoInstallPeers: true
importers:
  .:
    devDependencies:
      semver: { specifier: ^7.0.0, version: 7.8.6 }
  core:
    dependencies:
      picomatch: { specifier: ^4.0.0, version: 4.0.7 }
      semver: { specifier: '>=7', version: 7.8.6 }
`
  const core = (fields: object) => JSON.stringify({ name: 'core', version: '1.0.0', ...fields })
  const fields = { dependencies: { picomatch: '^4.0.0' }, peerDependencies: { semver: '>=7' } }
  const files = {
    'package.json': '{"name": "acme", "devDependencies": {"semver": "^7.0.0"}}',
    'pnpm-workspace.yaml': 'packages: [core, new]\n',
    'core/package.json': core(fields),
    'pnpm-lock.yaml': LOCK,
  }
  test.each<[string, Files, string]>([
    ['as it was locked', files, ''],
    [
      'another range, though it does',
      { ...files, 'core/package.json': core({ ...fields, dependencies: { picomatch: '^4.0.1' } }) },
      'error: core/package.json asks for picomatch ^4.0.1, it was made for picomatch ^4.0.0',
    ],
    [
      'moved to another field',
      {
        ...files,
        'core/package.json': core({ peerDependencies: { semver: '>=7' }, devDependencies: { picomatch: '^4.0.0' } }),
      },
      'error: core/package.json asks for picomatch ^4.0.0 (devDependencies), it was made for picomatch ^4.0.0',
    ],
    [
      'a peer less',
      { ...files, 'core/package.json': core({ dependencies: { picomatch: '^4.0.0' } }) },
      'error: core/package.json does not ask for semver >=7 any more',
    ],
    [
      'peers that nobody installs',
      { ...files, 'pnpm-lock.yaml': LOCK.replace('true', 'false').replace(/ {6}semver: \{ specifier: '>=7'.*\n/, '') },
      '',
    ],
    ['a member that asks for nothing', { ...files, 'new/package.json': '{"name": "new"}' }, ''],
    [
      'a member that is new',
      { ...files, 'new/package.json': '{"name": "new", "dependencies": {"ms": "2"}}' },
      'error: new/package.json is not in pnpm-lock.yaml',
    ],
    [
      'what the root overrides',
      {
        ...files,
        'pnpm-lock.yaml': `${LOCK}overrides: { picomatch: 4.0.6 }\n`,
        'core/package.json': core({ ...fields, dependencies: { picomatch: '^3.0.0' } }),
      },
      '',
    ],
    [
      'a hook may ask for anything',
      { ...files, 'pnpm-lock.yaml': `${LOCK}pnpmfileChecksum: abc\n`, 'core/package.json': core({}) },
      '',
    ],
  ])('%s', async (_, changed, expected) => {
    expect(await said(changed)).toBe(expected)
  })
})

const META = '[metadata]\nlock-version = "2.1"\n'

test.each<[string, Files, string, RegExp]>([
  [
    'a lock of Poetry without the hash by which it is known',
    { 'pyproject.toml': '[tool.poetry]\nname = "a"\n', 'poetry.lock': META },
    'poetry.lock is not that of its manifests: pyproject.toml may have changed since it was made: it has no content-hash',
    /^Run "poetry lock", and commit/,
  ],
  [
    'a package of Poetry without a version',
    { 'pyproject.toml': '[tool.poetry]\nname = "a"\n', 'poetry.lock': `[[package]]\nname = "six"\n${META}` },
    'poetry.lock cannot be read: six has no version',
    /^Take the last good version/,
  ],
  [
    'an empty lock of uv',
    { 'pyproject.toml': '[project]\nname = "a"\n', 'uv.lock': '\n' },
    'uv.lock cannot be read: it is empty',
    /^Take the last good version/,
  ],
  [
    'a lock of uv that does not say how to read it',
    { 'pyproject.toml': '[project]\nname = "a"\n', 'uv.lock': 'revision = 3\n' },
    'uv.lock cannot be read: it states no version of its format',
    /^Take the last good version/,
  ],
  [
    'a lock of a later format',
    { 'pyproject.toml': '[project]\nname = "a"\n', 'uv.lock': 'version = 2\n' },
    'uv.lock cannot be read: version 2 of the format of uv.lock is not read',
    /^Take a release of maestro-actions that reads it; or run "uv lock" with a uv that writes/,
  ],
])('what is wrong is told, and the way out: %s', async (_, files, message, fix) => {
  const findings = await findStaleLocks(await subjectOf(files))
  expect(findings).toMatchObject([{ severity: 'error', message, fix: expect.stringMatching(fix) }])
})

describe('yarn 1: the ranges of manifests, word by word', () => {
  const LOCK =
    '# yarn lockfile v1\n\n\n"@s/x@^1.0.0", "@s/x@^1.1.0":\n  version "1.1.0"\n\nidna@^3.0.0:\n  version "3.1.0"\n'
  const root = { private: true, workspaces: ['a', 'b'] }
  const a = (dependencies: object) => ({ name: 'a', version: '1.0.0', dependencies })
  const files = (dependencies: object, more: object = {}) => ({
    'package.json': JSON.stringify({ ...root, ...more }),
    'a/package.json': JSON.stringify(a(dependencies)),
    'b/package.json': '{"name": "b", "version": "1.0.0"}',
    'yarn.lock': LOCK,
  })
  test.each<[string, Files, string]>([
    ['as it was locked', files({ idna: '^3.0.0', '@s/x': '^1.1.0', b: '1.0.0' }), ''],
    ['another range', files({ idna: '^3.1.0' }), 'error: a/package.json asks for idna ^3.1.0, which is not in it'],
    ['a new one', files({ left: '1' }), 'error: a/package.json asks for left 1, which is not in it'],
    [
      'what is put in its place',
      files({ idna: '^3.1.0', '@s/x': '2' }, { resolutions: { '**/idna': '3', '@s/x': '1' } }),
      '',
    ],
    ['what is not of a registry', files({ c: 'file:../c', d: 'user/d', e: 'git+ssh://x/e' }), ''],
    ['a lock of a later Yarn', { ...files({ left: '1' }), 'yarn.lock': '__metadata:\n  version: 8\n' }, ''],
  ])('%s', async (_, changed, expected) => {
    expect(await said(changed)).toBe(expected)
  })
})

describe('what cannot be read is one finding', () => {
  const project = '[project]\nname = "a"\nversion = "1"\n'
  test.each<[string, Files, readonly string[]]>([
    [
      'conflict markers',
      { 'pyproject.toml': project, 'uv.lock': 'version = 1\n<<<<<<< HEAD\n=======\n>>>>>>> x\n' },
      ['error unreadable-lock uv.lock:2'],
    ],
    [
      'half a file',
      { 'pyproject.toml': '[tool.poetry]\nname = "a"\n', 'poetry.lock': '[[package]]\nname = "x"\n' },
      ['error unreadable-lock poetry.lock'],
    ],
    [
      'no JSON',
      { 'package.json': '{"name": "a"}', 'package-lock.json': '{"packages": {' },
      ['error unreadable-lock package-lock.json:1'],
    ],
    [
      'no YAML',
      { 'package.json': '{"name": "a"}', 'pnpm-lock.yaml': 'a: [\n' },
      ['error unreadable-lock pnpm-lock.yaml:2'],
    ],
    [
      'keys of other languages',
      {
        'package.json': '{"name": "a", "dependencies": {"__proto__": "1", "constructor": "2"}}',
        'package-lock.json': '{"lockfileVersion": 3, "packages": {"": {"dependencies": {"constructor": "2"}}}}',
      },
      ['error stale-lock package-lock.json'],
    ],
    ['bytes', { 'package.json': '{"name": "a"}', 'yarn.lock': '\0' }, ['error unreadable-lock yarn.lock']],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findStaleLocks, files)).toEqual(expected)
  })
})
