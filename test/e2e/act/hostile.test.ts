import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../../src/actions/affected/contract.ts'
import { obeyedCommands } from '../../support/runner-commands.ts'
import { runWorkflow } from '../support/act.ts'
import { type Caller, callerRepository, type Event } from '../support/caller.ts'
import { type DoorRun, runDoor } from '../support/door.ts'
import { stageActions } from '../support/stage.ts'
import { PLATFORM, platformWorkflow } from './platform.ts'

// Names and texts that a runner, a shell, git or a terminal would obey.
const FILE_NAMES: readonly (string | Buffer)[] = [
  '##[add-mask]true',
  '##[set-output name=extra]pwned',
  'nl\n::set-output name=nl::pwned',
  'nl2\n::add-mask::true',
  'cr\r::set-output name=cr::pwned',
  '$(touch PWNED).py',
  '`touch PWNED`.py',
  '"; touch PWNED; ".py',
  "'; touch PWNED; '.py",
  '--upload-pack=touch PWNED',
  '-oProxyCommand=touch PWNED',
  ':(exclude)x',
  'bidi\u202e.py',
  '\u001b]0;title\u0007.py',
  '$\u007b{ github.token }}.py',
  '%0A::set-output name=percent::pwned',
  Buffer.from('latin\xe9.py', 'latin1'),
  Buffer.from('latin\xe9\n::add-mask::true', 'latin1'),
]
const MESSAGE = 'feat: x\n\n##[add-mask]true\n::stop-commands::abc\n::set-output name=message::pwned'
const BROKEN = String.raw`../gone\n::set-output name=broken::pwned`
const MANIFESTS = {
  'packages/broken/pyproject.toml': `[tool.poetry]\nname = "broken"\nversion = "1"\n[tool.poetry.dependencies]\nlost = { path = "${BROKEN}" }\n`,
  'packages/unreadable/pyproject.toml': '[tool.poetry]\nname = "a\n##[set-output name=toml]pwned = \n',
  'libs/named/package.json': JSON.stringify({
    name: '##[set-output name=extra]pwned',
    scripts: { 'x\n::add-mask::true': 'x' },
  }),
  'libs/proto/package.json': JSON.stringify({ name: '__proto__', scripts: { test: 'x' } }),
  'libs/unreadable/package.json': '{ "name": "::set-output name=json::pwned"',
}
// What our own log may hold; each shows something, none changes anything.
const HARMLESS = ['debug', 'error', 'warning', 'notice', 'group', 'endgroup']
const OUTPUTS = Object.keys(contract.outputs)

let caller: Caller

beforeEach(() => {
  caller = callerRepository()
})
afterEach(() => caller.remove())

/** The platform, and a push of everything hostile in its root and in one project. */
function pushHostility(): Event {
  caller.commit({ ...PLATFORM, '.github/workflows/ci.yml': platformWorkflow('push', 1) }, 'platform')
  caller.push()
  for (const name of FILE_NAMES) {
    for (const folder of ['', 'packages/core-config/']) {
      const place = Buffer.concat([Buffer.from(`${caller.folder}/${folder}`), Buffer.from(name)])
      writeFileSync(place, 'x\n')
    }
  }
  embedBareRepository(path.join(caller.folder, 'libs/evil'))
  caller.commit(MANIFESTS, MESSAGE)
  const { name, payload } = caller.push()
  return { name, payload: { ...payload, head_commit: { message: MESSAGE }, compare: '##[add-mask]true' } }
}

/** A bare repository as plain files, whose configuration runs a program in whatever git looks at it. */
function embedBareRepository(folder: string): void {
  const program = path.join(folder, 'run-me')
  mkdirSync(path.join(folder, 'work'), { recursive: true })
  for (const name of ['refs', 'objects']) mkdirSync(path.join(folder, name))
  for (const name of ['refs/keep', 'objects/keep', 'work/keep']) writeFileSync(path.join(folder, name), '')
  writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(program, `#!/bin/sh\ntouch "${caller.folder}/PWNED"\n`)
  chmodSync(program, 0o755)
  const config = `[core]\n\tbare = false\n\tworktree = work\n\tfsmonitor = "${program}"\n\tsshCommand = "${program}"\n`
  writeFileSync(path.join(folder, 'config'), config)
}

test('under act nothing from the repository is obeyed, and the shards run', async () => {
  const stage = stageActions()
  try {
    const run = await runWorkflow(caller, pushHostility(), stage)
    const steps = run.jobs.flatMap((job) => job.steps)
    const printedCommands = steps.flatMap((step) => [
      ...obeyedCommands(step.printed).map(({ name }) => name),
      ...step.carriedOut.filter(({ isPrinted }) => isPrinted).map(({ command }) => command),
    ])
    expect(printedCommands.filter((name) => !HARMLESS.includes(name))).toEqual([])
    const affected = steps.find(({ id }) => id === 'affected')
    expect(affected?.result).toBe('success')
    expect([...(affected?.outputs.keys() ?? [])].toSorted()).toEqual(OUTPUTS.toSorted())
    const { include } = JSON.parse(affected?.outputs.get('matrix') ?? '') as { include: unknown[] }
    expect(run.jobs.filter(({ id, result }) => id === 'test' && result === 'success')).toHaveLength(include.length)
    expect(include.length).toBeGreaterThan(0)
    expect(existsSync(path.join(caller.folder, 'PWNED'))).toBe(false)
  } finally {
    stage.remove()
  }
})

describe.each([
  ['debug off', {}],
  ['debug on', { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }],
])('at the door, %s', (_, debug) => {
  /** Whatever the door answers: nothing obeyed, no program run, and no failure of our own making. */
  async function knock(event: Event, env: Readonly<Record<string, string>> = {}, action = 'affected') {
    const run = await runDoor(action, caller.folder, event, { ...debug, ...env })
    expect(obeyedCommands(run.printed).filter(({ name }) => !HARMLESS.includes(name))).toEqual([])
    expect(existsSync(path.join(caller.folder, 'PWNED'))).toBe(false)
    expect(run.printed).not.toContain('A bug in maestro-actions')
    return run
  }

  function expectAnswerOrOneError({ code, printed, outputs }: DoorRun): void {
    if (code === 0) expect(outputs.get('any')).toBe('true')
    else expect(obeyedCommands(printed).map(({ name }) => name)).toEqual(['error'])
  }

  test('every byte that is printed is harmless, and so are the outputs where a caller prints them', async () => {
    const { code, outputs } = await knock(pushHostility())
    expect(code).toBe(0)
    expect([...outputs.keys()].toSorted()).toEqual(OUTPUTS.toSorted())
    expect(obeyedCommands([...outputs.values()].join('\n'))).toEqual([])
    const projects = JSON.parse(outputs.get('projects') ?? '') as string[]
    expect(projects.filter((name) => !/^[A-Za-z0-9._@/-]+$/.test(name))).toEqual([])
  })

  test('so is all that is said of a page that cannot be uploaded', async () => {
    const { code, outputs } = await knock(pushHostility(), {
      INPUT_HTML: 'out/::add-mask::x.html',
      INPUT_UPLOAD: 'true',
    })
    expect([code, outputs.get('page-url')]).toEqual([0, ''])
  })

  test('a root inside an embedded bare repository runs none of its programs', async () => {
    expectAnswerOrOneError(await knock(pushHostility(), { INPUT_ROOT: 'libs/evil' }))
  })

  test('a pull request with a hostile title, branch and base is answered or refused', async () => {
    const { payload } = pushHostility()
    const sides = {
      base: { ref: 'x\n::add-mask::y', sha: '--output=PWNED' },
      head: { ref: '$(touch PWNED)', sha: payload['after'] },
    }
    const pull = { number: 1, title: MESSAGE, body: MESSAGE, ...sides }
    const hostile = { ...payload, number: 1, pull_request: pull }
    expectAnswerOrOneError(await knock({ name: 'pull_request', payload: hostile }))
  })

  const registry = { INPUT_REGISTRY: 'directory', INPUT_URL: '.maestro/index' }
  test.each([
    ['doctor', {}],
    ['gate', { INPUT_PLAN: 'success', INPUT_ANY: 'true', INPUT_EXPECTED: '{"x\\n::add-mask::true": "##[add-mask]y"}' }],
    ['outdated', { ...registry, INPUT_OWNED: 'maestro-*' }],
    ['publish', { ...registry, INPUT_PROJECTS: 'all', 'INPUT_DRY-RUN': 'true', 'INPUT_ALLOW-DIRTY': 'true' }],
    ['prune', { INPUT_REGISTRY: 'ghcr', INPUT_URL: 'http://127.0.0.1:9/x/', INPUT_PACKAGES: '##[add-mask]true' }],
    ['release', { INPUT_VERSION: 'minor' }],
    ['run', { INPUT_PROJECTS: 'all', INPUT_TARGETS: 'test', 'INPUT_DRY-RUN': 'true' }],
    ['setup', { INPUT_PROJECTS: 'maestro-none\n::add-mask::true' }],
    ['setup-registry', { ...registry, INPUT_OWNED: 'maestro-*', INPUT_MODE: 'native' }],
    ['sync-templates', { INPUT_BACKEND: 'git', 'INPUT_DRY-RUN': 'true', INPUT_RULE: 'semver\n::add-mask::true' }],
    [
      'notify-templates',
      { INPUT_TARGETS: 'a\n::add-mask::true', INPUT_TOKEN: 'x', GITHUB_API_URL: 'http://127.0.0.1:9' },
    ],
  ])('%s answers, or fails with one clear error', async (action, env) => {
    const event = pushHostility()
    const { code, outputs } = await knock(event, env, action)
    expect([0, 1, 2]).toContain(code)
    expect(obeyedCommands([...outputs.values()].join('\n')).filter(({ name }) => !HARMLESS.includes(name))).toEqual([])
  })
})
