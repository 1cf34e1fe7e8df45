// What running tasks costs beside a shell script of their commands: processor time of all processes together; and how long the order of many tasks takes.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTasks } from '../../src/tasks/run-tasks.ts'
import { timed } from '../timed.mjs'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const SIZES = [1, 20, 100]
// Wanted: of one run, and of each of its tasks, where an empty script of Node takes so long.
const [OF_RUN_MS, OF_TASK_MS, EMPTY_MS] = [60, 5, 27]

const LONG_AGO = new Date('2026-01-01')

/** Rows: tasks, CPU milliseconds of the script and of ours, and what ours costs more. */
export async function measureRunning(rounds) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'maestro-bench-run-'))
  try {
    const rows = SIZES.flatMap((size) => beside(path.join(scratch, String(size)), size, rounds))
    return { rows, scheduling: await scheduling(rounds) }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The tables as Markdown. */
export function runningTable({ rows, scheduling: { tasks, leastMs, medianMs } }) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [
    '| tasks | ledger | empty script of Node, CPU ms | script, CPU ms | ours, CPU ms | more | in empty scripts | wanted | wall ms | script |',
    '| --: | --- | --: | --: | --: | --: | --: | --- | --: | --: |',
    ...rows.map(({ size, ledger, empty, script, ours }) => {
      const more = ours.cpuMs - script.cpuMs
      const times = (more / empty.cpuMs).toFixed(1)
      const wanted = `≤ ${wantedFor(size)}`
      const cpu = [empty, script, ours].map(({ cpuMs }) => cpuMs)
      return line([size, ledger, ...cpu, more, times, wanted, ours.wallMs, script.wallMs])
    }),
    '',
    `${tasks} tasks put in order and started: ${leastMs} ms, median ${medianMs} ms`,
    '',
  ].join('\n')
}

/** In empty scripts of Node: ratios travel between machines, milliseconds do not. */
function wantedFor(size) {
  return ((OF_RUN_MS + size * OF_TASK_MS) / EMPTY_MS).toFixed(1)
}

/** The same commands by turns; what is left out by a ledger would be no comparison, so none leaves out any. */
function beside(folder, size, rounds) {
  const names = makeTasks(folder, size)
  const script = path.join(folder, 'test.sh')
  writeFileSync(script, names.map((name) => `(cd projects/${name} && true)\n`).join(''))
  const ours = (ledger) => [process.execPath, CLI, 'run', 'all', '--targets', 'test', '--ledger', ledger]
  const empty = [process.execPath, '-e', '0']
  const commands = { empty, script: ['sh', script], shadow: ours('shadow'), off: ours('off') }
  const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = -2; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const sample = timed([command], { cwd: folder })
      if (round >= 0) samples[name].push(sample)
    }
  }
  // Of the least of each, the shortest program would have the most luck.
  const median = (name, field) => {
    const sorted = samples[name].map((one) => one[field]).sort((a, b) => a - b)
    return Math.round(sorted[sorted.length >> 1])
  }
  const figures = (name) => ({ cpuMs: median(name, 'cpuMs'), wallMs: median(name, 'wallMs') })
  return ['shadow', 'off'].map((ledger) => ({
    ...{ size, ledger, empty: figures('empty') },
    ...{ script: figures('script'), ours: figures(ledger) },
  }))
}

/** Projects of Python and of Node by turns, each with a test that does nothing, and with an environment where it is one of Python. */
function makeTasks(folder, size) {
  const put = (name, content) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
    // What is as new as the index, git reads again each time.
    utimesSync(path.join(folder, name), LONG_AGO, LONG_AGO)
  }
  put('.gitignore', '.venv\n.maestro\ntest.sh\n')
  const names = Array.from({ length: size }, (_, at) => `p${at + 1}`)
  for (const [at, name] of names.entries()) {
    const test = { executor: 'nx:run-commands', options: { command: 'true', cwd: `projects/${name}` } }
    put(`projects/${name}/project.json`, JSON.stringify({ name, targets: { test } }))
    if (at % 2 === 1) put(`projects/${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }))
    else {
      put(`projects/${name}/pyproject.toml`, `[project]\nname = "${name}"\nversion = "1.0.0"\n`)
      put(`projects/${name}/.venv/pyvenv.cfg`, 'version = 3.11.7\n')
      for (let one = 0; one < 40; one++)
        put(`projects/${name}/.venv/lib/python3.11/site-packages/package${one}-1.0.dist-info/METADATA`, '')
    }
    for (const file of ['a', 'b', 'c', 'test_a']) put(`projects/${name}/${file}.py`, `x = '${file}'\n`)
  }
  const git = (...words) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '--quiet', '--message', 'all')
  return names
}

const MANY = 1_000

/** Each waits for three before it, as in a large repository; all of them are over at once. */
async function scheduling(rounds) {
  const id = (at) => `project-${at}:test`
  const at = { file: 'nx.json', line: 1 }
  const task = (n) => ({
    ...{
      id: id(n),
      project: `project-${n}`,
      target: 'test',
      command: 'true',
      folder: '',
      ecosystem: 'python',
      isAdded: false,
    },
    after: [n - 1, n - 7, n - 40].filter((one) => one >= 0 && n % 5 !== 0).map((one) => ({ task: id(one), at })),
  })
  const graph = new Map(Array.from({ length: MANY }, (_, n) => [id(n), task(n)]))
  const done = { status: 'passed', seconds: 0, exitCode: 0, note: '' }
  const samples = []
  for (let round = 0; round < rounds; round++) {
    const since = performance.now()
    const results = await runTasks(graph, {
      parallel: 8,
      estimate: () => 1,
      isFailFast: false,
      start: async () => done,
    })
    samples.push(performance.now() - since)
    if (results.some(({ status }) => status !== 'passed')) throw new Error('a task did not run')
  }
  // The first, in which code runs that was never run before, is what people have.
  const sorted = samples.toSorted((a, b) => a - b)
  const round = (ms) => Math.round(ms * 10) / 10
  return {
    tasks: MANY,
    firstMs: round(samples[0]),
    leastMs: round(sorted[0]),
    medianMs: round(sorted[sorted.length >> 1]),
  }
}
