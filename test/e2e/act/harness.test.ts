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
