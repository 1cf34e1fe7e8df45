// What `setup` says where it cannot do what it is asked for, and what it leaves.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { makeDistribution } from '../../support/distributions.ts'
import { OWN_BUILD_SYSTEM } from '../../support/own-backend.ts'
import { runs, unique, until } from '../../support/running.ts'
import type { Event } from '../support/caller.ts'
import { runDoor } from '../support/door.ts'
import { useWorkplace } from '../support/workplace.ts'

const EVENT: Event = { name: 'push', payload: {} }

const place = useWorkplace()
let index: PublicIndex
beforeAll(async () => {
  index = await startPublicIndex(path.join(place.desk.folder, 'index'))
  await index.registry.send(makeDistribution(place.desk.folder, { name: 'leftpad' }))
})
afterAll(() => index.close())

const manifest = (more: string) => `[project]\nname = "app"\nversion = "1"\n${more}\n[tool.pytest.ini_options]\n`

const setUp = () => startSetUp().finished
const startSetUp = () =>
  place.desk.start(['setup', 'all', '--targets', 'test', '--root', place.repository.folder], installing())
const installing = () => ({
  UV_DEFAULT_INDEX: index.simpleUrl,
  UV_PYTHON_DOWNLOADS: 'never',
  UV_CACHE_DIR: path.join(place.desk.folder, 'cache'),
})
const environments = () => {
  const folder = path.join(place.repository.folder, '.maestro/environments')
  return existsSync(folder) ? readdirSync(folder) : []
}

const BROKEN_BACKEND =
  'def get_requires_for_build_wheel(s=None):\n    return []\ndef build_wheel(d, s=None, m=None):\n    raise SystemExit("error: command \'gcc\' failed: No such file or directory")\nbuild_editable = build_wheel\n'

const poetry = (dependencies: string, more = '') =>
  `[tool.poetry]
name = "app"
package-mode = false
[tool.poetry.dependencies]
${dependencies}
${more}
[tool.pytest.ini_options]
`
const source = (more: string) => `[[tool.poetry.source]]\nname = "corp"\nurl = "https://corp.example/simple"\n${more}`

const CASES: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
  'an interpreter that nobody has': [
    { 'app/pyproject.toml': manifest('requires-python = ">=3.97"') },
    /^error: app\/pyproject\.toml:4: no environment for app: .*(?:No interpreter found for|Python).*3\.97.* \(ENVIRONMENT_FAILED\)\n {2}uv venv/,
  ],
  'a package that nobody has': [
    { 'app/pyproject.toml': manifest('dependencies = ["nobody-has-this"]') },
    /^error: app\/pyproject\.toml:4: no environment for app: .*nobody-has-this was not found .*\(ENVIRONMENT_FAILED\)\n {2}uv venv .* && uv pip install .* in app shows/,
  ],
  'a package that has to be compiled where nothing compiles': [
    {
      'app/pyproject.toml': manifest(`dependencies = []\n${OWN_BUILD_SYSTEM}`),
      'app/own_backend.py': BROKEN_BACKEND,
    },
    /^error: app\/pyproject\.toml: no environment for app: .*command 'gcc' failed.*\(ENVIRONMENT_FAILED\)\n/,
  ],
  'a lock of conflict markers': [
    { 'app/pyproject.toml': manifest(''), 'app/uv.lock': 'version = 1\n<<<<<<< ours\n=======\n>>>>>>> theirs\n' },
    /^error: app\/uv\.lock:2: app\/uv\.lock cannot be read: conflict markers .*\(LOCK_UNREADABLE\)\n/,
  ],
  'a source of Poetry that one package is to come from, without a lock': [
    {
      'app/pyproject.toml': poetry('leftpad = { version = "*", source = "corp" }', source('priority = "explicit"')),
    },
    /^error: app\/pyproject\.toml:5: no environment for app: leftpad comes from the source corp, .* \(LOCK_NEEDED\)\n {2}Run poetry lock in app, and commit poetry\.lock/,
  ],
  'a source of Poetry that all is to come from, without a lock': [
    { 'app/pyproject.toml': poetry('leftpad = "*"', source('')) },
    /^error: app\/pyproject\.toml:6: no environment for app: .*the source corp \(https:\/\/corp\.example\/simple\).* \(LOCK_NEEDED\)\n {2}Run poetry lock/,
  ],
  'a source that is defined nowhere': [
    { 'app/pyproject.toml': poetry('leftpad = { version = "*", source = "corp" }') },
    /^error: app\/pyproject\.toml:5: no environment for app: leftpad comes from the source corp, which .* \(LOCK_NEEDED\)\n {2}/,
  ],
  'a constraint of Poetry that nobody understands': [
    { 'app/pyproject.toml': poetry('leftpad = "^1.0 banana"') },
    /^error: app\/pyproject\.toml:5: no environment for app: leftpad has the constraint "\^1\.0 banana", .* \(ENVIRONMENT_FAILED\)\n {2}/,
  ],
  'ranges that only Poetry can unite, without a lock': [
    { 'app/pyproject.toml': poetry('leftpad = "^1.0 || >=5"') },
    /^error: app\/pyproject\.toml:5: no environment for app: leftpad has the constraint "\^1\.0 \|\| >=5", .* \(LOCK_NEEDED\)\n {2}Run poetry lock/,
  ],
  'versions of Python that are none': [
    { 'app/pyproject.toml': manifest('requires-python = "banana"') },
    /^error: app\/pyproject\.toml:4: no environment for app: .*banana.*\(ENVIRONMENT_FAILED\)\n {2}uv venv .* && uv pip install .* in app shows/,
  ],
  'a requirement that is none': [
    { 'app/pyproject.toml': manifest('dependencies = ["left pad @@ 3"]') },
    /^error: app\/pyproject\.toml:4: no environment for app: "left pad @@ 3" is no requirement \(ENVIRONMENT_FAILED\)\n {2}Write/,
  ],
  'a requirement of a group that is none': [
    { 'app/pyproject.toml': manifest('[dependency-groups]\ndev = [\n  "pytest",\n  "right pad @@ 3",\n]') },
    /^error: app\/pyproject\.toml:7: no environment for app: "right pad @@ 3" is no requirement \(ENVIRONMENT_FAILED\)\n {2}Write/,
  ],
  'a path that leads nowhere': [
    { 'app/pyproject.toml': poetry('gone = { path = "../gone" }') },
    /^error: app\/pyproject\.toml:5: no environment for app: gone: the path "\.\.\/gone" leads to gone, .* \(ENVIRONMENT_FAILED\)\n {2}Write/,
  ],
}

describe('is one clear error, and leaves no half of an environment', () => {
  test.each(Object.entries(CASES))(
    '%s',
    async (_, [files, line]) => {
      place.repository.commit(files)
      const { code, stdout, stderr } = await setUp()
      expect(stderr).toMatch(line)
      expect([code, stdout, stderr.match(/^error: /gm)?.length, environments()]).toEqual([1, '', 1, []])
      expect(stderr).not.toMatch(/\n\s+at /)
    },
    60_000,
  )
})

describe('what fails keeps nothing else from being made, and each failure is told for itself', () => {
  const project = (name: string, needs: string) => ({
    [`${name}/pyproject.toml`]: manifest(`dependencies = [\n  "${needs}",\n]`).replace('"app"', `"${name}"`),
  })
  beforeEach(() => {
    place.repository.commit({
      ...project('one', 'nobody-has-one'),
      ...project('two', 'nobody-has-two'),
      ...project('fine', 'leftpad'),
    })
  })

  test('on a laptop', async () => {
    const { code, stdout, stderr } = await setUp()
    expect([code, environments()]).toEqual([1, ['fine']])
    expect(stdout).toMatch(/^project .*\nfine {5}Python .* no lock {2}made\n$/)
    expect(stderr.split('\n').filter((line) => /^(?:error|\d)/.test(line))).toEqual([
      '2 of 3 could not be set up',
      ...['one', 'two'].map((name) => {
        const why = `no environment for ${name}: .*nobody-has-${name} was not found .*`
        return expect.stringMatching(new RegExp(`^error: ${name}/pyproject\\.toml:5: ${why} \\(ENVIRONMENT_FAILED\\)$`))
      }),
    ])
  }, 60_000)

  test('in a workflow, with a summary of what failed, why, and the way out', async () => {
    const inputs = { INPUT_PROJECTS: 'all', INPUT_TARGETS: 'test', ...installing() }
    const set = await runDoor('setup', place.repository.folder, EVENT, { ...place.desk.env, ...inputs })
    const errors = [...set.printed.matchAll(/^::error (title=.*?)::(.*)$/gm)]
    expect(errors.map(([, properties]) => properties)).toEqual(
      ['one', 'two'].map((name) => `title=ENVIRONMENT_FAILED,file=${name}/pyproject.toml,line=5`),
    )
    expect(errors.map(([, , message]) => message)).toEqual(
      ['one', 'two'].map((name) =>
        expect.stringMatching(
          `^no environment for ${name}: .*nobody-has-${name} was not found.*%0Auv venv .* && uv pip install .* -r pyproject\\.toml in ${name}`,
        ),
      ),
    )
    expect([set.code, set.summary.match(/^❌.*$/m)?.[0]]).toEqual([
      1,
      expect.stringMatching(/^❌ \*\*2 of 3 could not be set up\*\* in [\d.]+ s$/),
    ])
    expect(set.summary).toMatch(
      /^\| `two` \| `two\/pyproject\.toml:5` \| no environment for two: .*<br>→ uv venv .* uv pip install/m,
    )
    expect(set.summary).toMatch(/^\| `fine` \| Python.* \| no lock \| made \|$/m)
  }, 60_000)
})

test('in a folder with blanks, and twice at once in one checkout', async () => {
  place.repository.commit({ 'my apps/the app/pyproject.toml': manifest('dependencies = ["leftpad"]') })
  const both = await Promise.all([setUp(), setUp()])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(both.map(({ stdout }) => /(made|was there)\n/.exec(stdout)?.[1]).sort()).toEqual(['made', 'was there'])
  expect(environments()).toEqual(['app'])
  expect((await setUp()).stdout).toContain('0 environments made and 1 as they were')
}, 60_000)

test.each(['SIGINT', 'SIGTERM'] as const)(
  'when %s comes, uv ends with all that it has started, and nothing half made is left',
  async (signal) => {
    const word = unique('builds')
    const backend = `import subprocess\ndef get_requires_for_build_wheel(s=None):\n    return []\ndef build_wheel(d, s=None, m=None):\n    subprocess.run(["sh", "-c", "sleep 60; : ${word}"])\nbuild_editable = build_wheel\n`
    const fine = { 'fine/pyproject.toml': manifest('dependencies = ["leftpad"]').replace('"app"', '"fine"') }
    place.repository.commit(fine)
    expect((await setUp()).code).toBe(0)
    const slow = (name: string) => ({
      [`${name}/pyproject.toml`]: manifest(`dependencies = []\n${OWN_BUILD_SYSTEM}`).replace('"app"', `"${name}"`),
      [`${name}/own_backend.py`]: backend,
    })
    place.repository.commit({ ...slow('comp'), ...slow('other'), ...slow('third') })
    const command = startSetUp()
    await until(() => runs(word))
    command.kill(signal)
    const { stderr, ...end } = await command.finished
    expect(end).toMatchObject({ code: null, signal })
    expect(stderr.match(/^(?:Interrupted|error): .*$/gm)).toEqual([
      'Interrupted: 1 of 4 set up; nothing half made is left, and what was started has ended, as far as it can be found',
    ])
    expect(environments()).toEqual(['fine'])
    await until(() => !runs(word))
    expect(runs(path.join(place.repository.folder, '.maestro/environments'))).toBe(false)
  },
  60_000,
)

test('a lock that is stale keeps nothing else from being made either', async () => {
  place.repository.commit({
    'stale/pyproject.toml': manifest('dependencies = ["leftpad"]').replace('"app"', '"stale"'),
    'stale/uv.lock':
      'version = 1\nrequires-python = ">=3.8"\n\n[[package]]\nname = "stale"\nversion = "1"\nsource = { virtual = "." }\n\n[package.metadata]\nrequires-dist = [{ name = "rightpad" }]\n',
    'one/pyproject.toml': manifest('dependencies = ["nobody-has-one"]').replace('"app"', '"one"'),
    'fine/pyproject.toml': manifest('dependencies = ["leftpad"]').replace('"app"', '"fine"'),
  })
  const { code, stderr } = await setUp()
  expect([code, environments()]).toEqual([1, ['fine']])
  expect(stderr).toMatch(/^error: stale\/uv\.lock.*\(LOCK_STALE\)\n/m)
  expect(stderr).toMatch(/^error: one\/pyproject\.toml:4: no environment for one: .*nobody-has-one/m)
}, 60_000)

test('where the lowest Python that a project admits cannot be had, another one that it admits is used, and that is said', async () => {
  place.repository.commit({ 'app/pyproject.toml': manifest('requires-python = ">=3.8"') })
  const { code, stderr, stdout } = await setUp()
  expect([code, environments()]).toEqual([0, ['app']])
  const [, taken = ''] =
    /^Python 3\.8 cannot be had here: app gets (3\.\d+), which it admits as well$/m.exec(stderr) ?? []
  expect([taken, stdout]).toEqual([expect.stringMatching(/^3/), expect.stringContaining(`Python ${taken}.`)])
  // The next time, too.
  expect((await setUp()).stdout).toContain(`Python ${taken}.`)
}, 60_000)

test('before the first commit it makes what the files that are there ask for', async () => {
  mkdirSync(path.join(place.repository.folder, 'app'))
  writeFileSync(path.join(place.repository.folder, 'app/pyproject.toml'), manifest('dependencies = ["leftpad"]'))
  expect(await setUp()).toMatchObject({ code: 0, stdout: expect.stringContaining('1 environment made') })
  expect(environments()).toEqual(['app'])
}, 60_000)
