import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { obeyedCommands } from '../../support/runner-commands.ts'
import { CANARY, runWorkflow } from '../support/act.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { STANDINS } from '../support/stage.ts'

const ACTION = `
name: Split
description: Makes a matrix of words.
inputs: { words: { description: Words., required: true } }
outputs: { matrix: { description: A matrix. } }
runs: { using: node24, main: index.mjs }
`
const ACTION_BODY = `
import { appendFileSync } from 'node:fs'
const include = process.env.INPUT_WORDS.split(' ').map((word) => ({ word }))
appendFileSync(process.env.GITHUB_OUTPUT, 'matrix=' + JSON.stringify({ include }) + '\\n')
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Words\\n')
console.log('::warning file=a.txt,line=2::careful')
console.log('##[set-output name=extra]printed')
`

let caller: Caller
let actions: string
let repositories: Map<string, string>

beforeEach(() => {
  caller = callerRepository()
  actions = mkdtempSync(path.join(tmpdir(), 'maestro-stage-'))
  writeFileSync(path.join(actions, 'action.yml'), ACTION)
  writeFileSync(path.join(actions, 'index.mjs'), ACTION_BODY)
  repositories = new Map([...STANDINS, ['acme/split@v1', actions]])
})
afterEach(() => {
  caller.remove()
  rmSync(actions, { recursive: true, force: true })
})

const inSteps = (...steps: string[]) => `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
${steps.map((step) => `      - ${step}`).join('\n')}
`

function expression(text: string): string {
  return `\${{ ${text} }}`
}

function runSteps(...steps: string[]) {
  caller.commit({ '.github/workflows/ci.yml': inSteps(...steps) })
  return runWorkflow(caller, caller.push(), { repositories })
}

test('a matrix that an action of another repository makes becomes a job for each entry', async () => {
  caller.commit({
    '.github/workflows/ci.yml': `
on: push
jobs:
  split:
    runs-on: ubuntu-latest
    outputs: { matrix: '\${{ steps.split.outputs.matrix }}' }
    steps:
      - { id: split, uses: acme/split@v1, with: { words: ada grace } }
  say:
    needs: split
    runs-on: ubuntu-latest
    strategy: { matrix: '\${{ fromJSON(needs.split.outputs.matrix) }}' }
    steps:
      - { run: 'echo "$WORD"', env: { WORD: '\${{ matrix.word }}' } }
  never:
    needs: split
    if: needs.split.outputs.matrix == ''
    runs-on: ubuntu-latest
    steps: [{ run: echo never }]
`,
  })
  const run = await runWorkflow(caller, caller.push(), { repositories })
  expect(run.succeeded).toBe(true)
  expect(run.jobs.map(({ id, result }) => [id, result])).toEqual([
    ['split', 'success'],
    ['say', 'success'],
    ['say', 'success'],
  ])
  expect(run.jobs.flatMap(({ id, steps }) => (id === 'say' ? steps.map(({ printed }) => printed) : [])).sort()).toEqual(
    ['ada\n', 'grace\n'],
  )
  const [split] = run.jobs[0]?.steps ?? []
  expect(split?.id).toBe('split')
  expect(JSON.parse(split?.outputs.get('matrix') ?? '')).toEqual({ include: [{ word: 'ada' }, { word: 'grace' }] })
  expect(split?.carriedOut.map(({ command, name, isPrinted }) => [command, name, isPrinted])).toEqual([
    ['warning', '', true],
    ['set-output', 'extra', true],
    ['set-output', 'matrix', false],
    ['summary', '', false],
  ])
})

test('a failing step fails its job and the run', async () => {
  // act 0.2.89 may drop what a step prints in the moment in which it fails.
  const run = await runSteps('run: echo "so far"; sleep 0.3; exit 3')
  expect(run.succeeded).toBe(false)
  expect(run.jobs).toMatchObject([
    { id: 'only', result: 'failure', steps: [{ result: 'failure', printed: 'so far\n' }] },
  ])
})

describe('what a test must not do silently', () => {
  test('an action without a stand-in stops the test', async () => {
    await expect(runSteps('uses: docker/login-action@v3')).rejects.toThrow('docker/login-action@v3')
  })

  test('so does one behind a composite action', async () => {
    mkdirSync(path.join(actions, 'inner'))
    const runs = '{ using: composite, steps: [{ uses: somebody/else@v9 }] }'
    writeFileSync(path.join(actions, 'inner/action.yml'), `{ name: Inner, description: Inner, runs: ${runs} }`)
    await expect(runSteps('uses: acme/split/inner@v1')).rejects.toThrow('somebody/else@v9')
  })

  test('another ref of our own actions is not served', async () => {
    await expect(runSteps('{ uses: acme/split@v2, with: { words: a } }')).rejects.toThrow('acme/split@v2')
  })

  test('a job without a runner stops the test', async () => {
    caller.commit({ '.github/workflows/ci.yml': inSteps('run: echo a').replace('ubuntu-latest', 'windows-2025') })
    await expect(runWorkflow(caller, caller.push(), { repositories })).rejects.toThrow('job only')
  })

  test('a secret in the log stops the test', async () => {
    const leak = runSteps(`{ run: 'echo "got $TOKEN"', env: { TOKEN: '\${{ github.token }}' } }`)
    await expect(leak).rejects.toThrow(`got ${CANARY}`)
  })
})

describe('a secret that a job leaves stops the test', () => {
  const ENCODED = '"AUTHORIZATION: basic $(printf x-access-token:%s "$TOKEN" | base64 -w0)"'
  const HANDED = `env: { TOKEN: '${expression('secrets.CANARY')}' }`

  function leave(scripts: readonly string[], ...steps: string[]) {
    const own = scripts.map((script) => `{ run: ${JSON.stringify(script)}, shell: bash, ${HANDED} }`)
    caller.commit({ '.github/workflows/ci.yml': inSteps(...own, ...steps) })
    const env = { E2E_ARTIFACTS: path.join(actions, 'artifacts'), E2E_CACHE: path.join(actions, 'cache') }
    return runWorkflow(caller, caller.push(), { repositories, env })
  }

  /** Where the harness says that the secret is, and what is wrong with that. */
  async function expectFound(places: Readonly<Record<string, string>>, ...steps: string[]): Promise<void> {
    const error = await leave(Object.values(places), ...steps).catch((one: unknown) => one)
    const found = error instanceof Error ? error.message.split('\n').slice(1) : []
    const expected = Object.keys(places).map((place) => [place, found.some((line) => line.startsWith(place))])
    expect(expected).toEqual(Object.keys(places).map((place) => [place, true]))
    expect(found).toHaveLength(expected.length)
  }

  test('in settings of git, wherever git keeps them', () =>
    expectFound({
      'a/.git/config in the work folder': 'git init -q a; git -C a config http.extraheader "bearer $TOKEN"',
      'b/.git/config in the work folder': `git init -q b; git -C b config http.extraheader ${ENCODED}`,
      'c/.git/config in the work folder': 'git init -q c; git -C c remote add o "https://user:$TOKEN@github.com/a/b"',
      'd/.git/config.worktree in the work folder': `git init -q d; cd d; git config extensions.worktreeConfig true; git config --worktree http.extraheader ${ENCODED}`,
      'e/.git/modules/lib/config in the work folder': `mkdir -p e/.git/modules/lib; git config -f e/.git/modules/lib/config http.extraheader ${ENCODED}`,
      '../../tool_cache/token in the work folder': `git init -q f; mkdir -p "$RUNNER_TOOL_CACHE"; git -C f config includeIf.gitdir:x.path "$RUNNER_TOOL_CACHE/token"; git config -f "$RUNNER_TOOL_CACHE/token" http.extraheader ${ENCODED}`,
      '.gitconfig in home': `git config --global http.extraheader ${ENCODED}`,
      '.git-credentials in home': 'echo "https://user:$TOKEN@github.com" > ~/.git-credentials',
    }))

  test('in settings of installers, in temporary files, in what commands are read from', () =>
    expectFound({
      '.netrc in home': 'echo "machine github.com password $TOKEN" > ~/.netrc',
      '.config/pip/pip.conf in home':
        'mkdir -p ~/.config/pip; echo "index-url = https://u:$TOKEN@h/" > ~/.config/pip/pip.conf',
      '.config/pypoetry/auth.toml in home':
        'mkdir -p ~/.config/pypoetry; echo "password = $TOKEN" > ~/.config/pypoetry/auth.toml',
      '.local/share/uv/credentials/credentials.toml in home':
        'd=~/.local/share/uv/credentials; mkdir -p $d; echo "password = $TOKEN" > $d/credentials.toml',
      'token in RUNNER_TEMP': 'echo "$TOKEN" > "$RUNNER_TEMP/token"',
      'left in the temporary files': 'echo "$TOKEN" > "$TMPDIR/left"',
      'left in the files of commands': 'echo "$TOKEN" > "$(dirname "$GITHUB_OUTPUT")/left"',
    }))

  test.each([
    ['an output', 'echo "output=$TOKEN" >> "$GITHUB_OUTPUT"'],
    ['a variable', 'echo "VARIABLE=$TOKEN" >> "$GITHUB_ENV"'],
    ['a summary', 'echo "$TOKEN" >> "$GITHUB_STEP_SUMMARY"'],
    ['base64', 'printf "user:%s" "$TOKEN" | base64'],
  ])('in the log, as %s', (_, script) => expectFound({ 'the log: ': script }))

  test('in artifacts, packed or not, and in caches', () =>
    expectFound(
      {
        'kept/a.txt in E2E_ARTIFACTS': 'mkdir kept; echo "$TOKEN" > kept/a.txt',
        'kept/a.gz in E2E_ARTIFACTS': 'echo "$TOKEN" | gzip > kept/a.gz',
        'kept/a.whl in E2E_ARTIFACTS': `python3 -c "import os, zipfile; zipfile.ZipFile('kept/a.whl', 'w', 8).writestr('a.txt', os.environ['TOKEN'] * 9)"`,
        'one in E2E_CACHE': 'cp kept/a.txt cached',
      },
      '{ uses: actions/upload-artifact@v4, with: { name: kept, path: kept } }',
      '{ uses: actions/cache/save@v5, with: { path: cached, key: one } }',
      'run: rm -r kept cached',
    ))

  test.each([
    ['of its own', expression('secrets.CANARY')],
    ['of a step, with more', expression('steps.a.outputs.b') + expression('github.token')],
  ])('in an output of the job, %s', async (_, value) => {
    const told = inSteps('{ id: a, run: echo b=c >> "$GITHUB_OUTPUT" }')
    caller.commit({
      '.github/workflows/ci.yml': told.replace('    steps:', `    outputs: { told: '${value}' }\n    steps:`),
    })
    await expect(runWorkflow(caller, caller.push(), { repositories })).rejects.toThrow('the output told of job only')
  })

  test('in a job that fails', async () => {
    await expect(leave(['echo "$TOKEN" > left; exit 1'])).rejects.toThrow('left in the work folder of job only')
  })

  test('but not where the job itself has taken it away', async () => {
    expect((await leave(['echo "$TOKEN" > left'], 'run: rm left')).succeeded).toBe(true)
  })
})

describe('the stand-in for checkout', () => {
  const LOOK = `run: 'git log --format="%s" HEAD && git rev-parse --abbrev-ref HEAD && git for-each-ref --format="%(refname)"'`
  const lookAfter = async (inputs: string) => {
    const run = await runSteps(`{ uses: actions/checkout@v6, with: ${inputs} }`, LOOK)
    return run.jobs[0]?.steps[1]?.printed.trim().split('\n')
  }

  test.each<[string, string, string[]]>([
    ['one commit by default', '{}', ['change', 'main', 'refs/heads/main', 'refs/remotes/origin/main']],
    [
      'the whole history with every branch and tag',
      '{ fetch-depth: 0 }',
      ['change', 'second', 'first', 'main', 'refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/one'],
    ],
    ['a tag', '{ ref: one }', ['first', 'HEAD', 'refs/tags/one']],
  ])('%s', async (_, inputs, seen) => {
    caller.commit({ 'a.txt': '1' }, 'first')
    caller.git('tag', 'one')
    caller.git('push', '-q', path.join(caller.gitBase, caller.name), 'one')
    caller.commit({ 'a.txt': '2' }, 'second')
    expect(await lookAfter(inputs)).toEqual(seen)
  })

  test('the merge commit of a pull request, alone and detached', async () => {
    caller.commit({
      '.github/workflows/ci.yml': inSteps('uses: actions/checkout@v6', LOOK).replace('push', 'pull_request'),
    })
    caller.git('checkout', '-q', '-b', 'topic')
    caller.commit({ 'a.txt': '1' }, 'mine')
    const run = await runWorkflow(caller, caller.pullRequest('topic'), { repositories })
    expect(run.jobs[0]?.steps[1]?.printed.trim().split('\n')).toEqual([
      'Merge topic into main',
      'HEAD',
      'refs/remotes/pull/1/merge',
    ])
  })

  test('another repository into a folder, with its submodules', async () => {
    const other = callerRepository('acme/library')
    try {
      other.commit({ 'b.txt': 'from the library' })
      other.push()
      const url = path.join(other.gitBase, other.name)
      caller.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', url, 'lib')
      const run = await runSteps(
        '{ uses: actions/checkout@v6, with: { repository: acme/platform, path: here, submodules: true } }',
        'run: cat here/lib/b.txt',
      )
      expect(run.jobs[0]?.steps[1]?.printed).toBe('from the library\n')
    } finally {
      other.remove()
    }
  })
})

test('the stand-ins for setup-python and setup-node tell what is on PATH', async () => {
  const run = await runSteps(
    "{ uses: actions/setup-python@v6, with: { python-version: '3.12' } }",
    '{ uses: actions/setup-node@v6, with: { node-version: 24 } }',
    'run: node --version',
  )
  const [python, node, version] = run.jobs[0]?.steps ?? []
  expect(python?.printed).toMatch(/^asked for Python 3\.12, found 3\.\d+\.\d+ on PATH\n$/)
  expect(`v${node?.outputs.get('node-version')}\n`).toBe(version?.printed)
})

test.each<[string, readonly string[]]>([
  ['::set-output name=a::b', ['set-output name=a']],
  [' \t::add-mask::x', ['add-mask']],
  ['text ##[add-mask]x and more', ['add-mask']],
  ['text ::add-mask::x', []],
  ['::unknown::x', []],
  ['::warning', []],
  ['a\r::notice::b', ['notice']],
  ['::stop-commands::halt\n::set-output name=a::b\n::halt::\n::debug::c', ['stop-commands', 'debug']],
])('the runner obeys in %j: %j', (printed, infos) => {
  expect(obeyedCommands(printed).map(({ info }) => info)).toEqual(infos)
})
