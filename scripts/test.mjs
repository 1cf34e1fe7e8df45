// The one test command: every check, a line for each, and the sum of them all as the last line.
//   node scripts/test.mjs [STAGE…]     runs the named stages, or all; exits 1 when anything failed
// What passes stays quiet, what fails prints all it said. A failing stage stops only those that it makes pointless.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { callableWorkflows } from './callable-workflows.mjs'
import { bringParts, programsOf } from './testbed.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const STAGE_LIMIT_MS = 20 * 60_000
// Tests make and take away many small files, which takes a disk as long as all the rest. In memory it does not, where there is much of it.
const MEMORY = '/dev/shm'
const ENOUGH_BYTES = 8e9
const scratch = mkdtempSync(path.join(hasRoom(MEMORY) ? MEMORY : tmpdir(), 'maestro-tests-'))
// As a system's own: some tests are another user for a moment.
chmodSync(scratch, 0o1777)
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

// actionlint 1.7.12 knows neither `uses: $/…` (this repository at the running commit) nor `queue: max` (all that wait, of 2026-05-07); the
// schema and zizmor do.
const ACTIONLINT_IGNORES = [
  String.raw`specifying action "\$/.*" in invalid format`,
  String.raw`reusable workflow call "\$/.+" at "uses" is not following the format`,
  'unexpected key "queue" for "concurrency" section',
]

// Named by their scripts, as Windows starts no program of npm by its bare name.
const NPM_PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  jest: 'jest/bin/jest.js',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
}

const stages = {
  generated: checks(() => [
    ['node', 'scripts/generate.mjs', '--check'],
    ['node', 'scripts/complete-lock.mjs', '--check'],
  ]),
  lint: checks(() => [['biome', 'check', '.'], ['knip']]),
  types: checks(() => [['tsc']]),
  unit: jest('jest.config.mjs'),
  property: jest('test/property/jest.config.mjs'),
  dist: checks(() => [['node', 'scripts/build.mjs', '--check']]),
  workflows: { ...checks(workflowLinters), parts: ['actionlint', 'linters'] },
  registries: {
    ...jest('test/registries/jest.config.mjs'),
    parts: ['backends', 'botocore', 'clients', 'devpi', 'oci-registry', 'pnpm', 'pypiserver', 'twine'],
  },
  templates: jest('test/templates/jest.config.mjs'),
  consistency: { ...jest('test/consistency/jest.config.mjs'), parts: ['clients', 'nx', 'pnpm', 'turbo', 'backends'] },
  e2e: {
    ...jest('test/e2e/jest.config.mjs'),
    parts: ['act', 'checks', 'chromium', 'clients', 'devpi', 'eslint', 'node20', 'pypiserver'],
    pointlessWithout: ['dist'],
  },
}

/** A stage that counts as one test and passes when each of its commands ends with 0. */
function checks(commands) {
  return {
    async run() {
      const outcomes = []
      for (const [command, ...args] of commands()) outcomes.push({ ...(await run(command, args)), command })
      const failed = outcomes.filter(({ code }) => code !== 0)
      const output = failed.map(({ command, code, printed }) => `${printed}${command} ended with ${code}\n`).join('\n')
      return { passed: failed.length === 0 ? 1 : 0, failed: failed.length === 0 ? 0 : 1, skipped: 0, output }
    },
  }
}

/** A stage that counts what Jest counts; test files that do not even load count as failed tests. */
function jest(config) {
  return {
    async run() {
      const folder = mkdtempSync(path.join(scratch, 'report-'))
      const report = path.join(folder, 'report.json')
      const { code, printed } = await run('jest', ['--config', config, '--json', '--outputFile', report], 'stderr')
      const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
      const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = counts
      const failed = numFailedTests + numRuntimeErrorTestSuites
      return {
        passed: numPassedTests,
        failed: code === 0 ? failed : Math.max(failed, 1),
        skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
        output: code === 0 ? '' : printed,
      }
    },
  }
}

/** Whether a folder is there, and both it and the machine have room for all that tests write. */
function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return Math.min(bavail * bsize, freemem()) > ENOUGH_BYTES
  } catch {
    return false
  }
}

function workflowLinters() {
  const workflows = [...yamlFiles('.github/workflows'), ...yamlFiles('workflows')]
  const actions = [...yamlFiles('actions'), 'action.yml'].filter((file) => /(^|\/)action\.ya?ml$/.test(file))
  const [actionlint, linters] = [programsOf('actionlint'), programsOf('linters')]
  const ignores = ACTIONLINT_IGNORES.flatMap((pattern) => ['-ignore', pattern])
  const schema = (name) => [path.join(linters, 'check-jsonschema'), '--builtin-schema', name]
  // The auditor finds all that a regular run does, and more.
  const quietZizmor = ['--offline', '--no-progress', '--strict-collection', '--persona', 'auditor']
  const shellcheck = ['-shellcheck', path.join(linters, 'shellcheck'), '-pyflakes', '']
  return [
    [...schema('vendor.github-actions'), ...actions],
    ['node', 'scripts/check-workflows.mjs', ...actions, ...workflows],
    ['node', 'scripts/build-ghes.mjs'],
    [
      'node',
      'scripts/check-workflows.mjs',
      ...callableWorkflows().map(({ file }) => `build/ghes/.github/workflows/${file}`),
    ],
    [path.join(linters, 'zizmor'), ...quietZizmor, '--config', '.github/zizmor.yml', ...actions, ...workflows],
    ...(workflows.length === 0
      ? []
      : [
          [...schema('vendor.github-workflows'), ...workflows],
          [path.join(actionlint, 'actionlint'), ...shellcheck, ...ignores, ...workflows],
        ]),
  ]
}

function yamlFiles(folder) {
  if (!existsSync(path.join(root, folder))) return []
  const names = readdirSync(path.join(root, folder), { recursive: true })
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`)
}

/** Runs a program of this repository to its end; `only` keeps one of the two streams that it prints to. */
function run(command, args, only) {
  const script = NPM_PROGRAMS[command]
  const [program, ...rest] = script === undefined ? [command] : ['node', path.join(root, 'node_modules', script)]
  return new Promise((resolve) => {
    const child = spawn(program, [...rest, ...args], {
      cwd: root,
      env: {
        ...process.env,
        TMPDIR: scratch,
        PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
      stdio: ['ignore', only === 'stderr' ? 'ignore' : 'pipe', 'pipe'],
      signal: AbortSignal.timeout(STAGE_LIMIT_MS),
      killSignal: 'SIGKILL',
    })
    let printed = ''
    const keep = (chunk) => {
      printed += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: error.code, printed: `${printed}${command}: ${error.message}\n` }))
    child.on('close', (code, signal) => resolve({ code: code ?? signal, printed }))
  })
}

/** Runs the stages in order and prints a line for each; gives the sum of their counts. */
async function runStages(names) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  const red = new Set()
  const absent = await bringParts(names.flatMap((name) => stages[name].parts ?? []))
  for (const name of names) {
    const started = Date.now()
    const outcome = await runStage(name, red, absent)
    if (outcome.failed > 0) red.add(name)
    for (const count of Object.keys(sum)) sum[count] += outcome[count]
    const word = outcome.failed > 0 ? 'FAILED' : outcome.passed > 0 ? 'ok' : 'skipped'
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    console.log(`${word.padEnd(8)}${name.padEnd(13)}${`${seconds} s`.padStart(8)}   ${countsOf(outcome)}`)
    if (outcome.output !== '') console.log(`\n${outcome.output.trimEnd()}\n`)
  }
  return sum
}

async function runStage(name, red, absent) {
  const { parts = [], pointlessWithout = [], run: runIt } = stages[name]
  const cause = pointlessWithout.find((other) => red.has(other))
  if (cause !== undefined)
    return { passed: 0, failed: 0, skipped: 1, output: `${name} says nothing while ${cause} fails` }
  const missing = parts.filter((part) => absent.has(part)).map((part) => absent.get(part))
  if (missing.length > 0) return { passed: 0, failed: 1, skipped: 0, output: missing.join('\n') }
  return runIt()
}

function countsOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(stages, name))
if (unknown.length > 0) {
  console.error(`no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}`)
  process.exitCode = 1
} else {
  const sum = await runStages(Object.keys(stages).filter((name) => asked.length === 0 || asked.includes(name)))
  console.log(countsOf(sum))
  if (sum.failed > 0) process.exitCode = 1
}
