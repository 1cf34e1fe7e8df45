// CPU that a ledger costs: 20,000 entries read, merged and written; keys of 300 tasks in a repository of 100 projects.
import { rmSync } from 'node:fs'
import { readCommit } from '../../src/actions/affected/read-graph.ts'
import { readCommitReads } from '../../src/actions/run/ledger/read-keys.ts'
import { digestOf } from '../../src/affected/reads.ts'
import { EMPTY_LEDGER, mergeLedgers, pruneLedger } from '../../src/schedule/ledger/ledger.ts'
import { readLedger, writeLedger } from '../../src/schedule/ledger/ledger-text.ts'
import { openGit } from '../../src/system/git.ts'
import { makeTaskGraph } from '../../src/tasks/task-graph.ts'
import { taskKeys } from '../../src/tasks/task-keys.ts'
import { makeWorkspace } from '../workspace.mjs'

const ENTRIES = 20_000
const PROJECTS = 100

/** Least CPU milliseconds of some rounds; the first one, in which code runs for the first time, apart. */
export async function measureLedger(rounds) {
  const some = (from) => ({
    ...EMPTY_LEDGER,
    proofs: new Map(
      Array.from({ length: ENTRIES }, (_, n) => [
        digestOf(`key ${from + n}`),
        { day: 20_780 + (n % 40), run: 27_000_000_000 + n * 977, seconds: n % 90, trust: 2 },
      ]),
    ),
  })
  const [bytes, own] = [writeLedger(some(0)), some(500)]
  const blob = await cpuOf(rounds, async () => {
    writeLedger(pruneLedger(mergeLedgers(readLedger(bytes).ledger, own), 20_820))
  })
  const folder = makeWorkspace({ projects: PROJECTS, filesPerProject: 12 })
  try {
    const git = openGit(folder, process.env)
    const view = await readCommit(git, 'HEAD')
    const graph = withThreeTargets(view.graph)
    const wanted = new Map([...graph.projects.keys()].map((name) => [name, ['lint', 'typecheck', 'test']]))
    const tasks = makeTaskGraph({ graph, wanted, needs: new Map() })
    const setting = {
      machine: 'linux',
      checkout: '',
      interpreter: '3.12.1',
      workflow: '',
      isOfTheDay: false,
      doubt: '',
      loaded: [],
      installed: [],
    }
    const keys = await cpuOf(rounds, async () => {
      const reads = await readCommitReads({ ...view, graph }, git)
      taskKeys(tasks, {
        ...reads,
        settingOf: () => setting,
        dirty: [],
        unwatched: [],
        variable: () => undefined,
        day: 1,
      })
    })
    return [
      {
        name: `${ENTRIES} entries read, merged with as many, written (${Math.round(bytes.length / 1024)} KB)`,
        ...blob,
      },
      {
        name: `keys of ${tasks.size} tasks, ${graph.projects.size} projects, ${view.tree.entries.size} files`,
        ...keys,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function withThreeTargets(graph) {
  const three = ({ root, ecosystems }) =>
    ['lint', 'typecheck', 'test'].map((name) => ({
      ...{ name, command: name, folder: root, ecosystem: ecosystems[0] ?? 'python', origin: 'script' },
    }))
  return {
    ...graph,
    projects: new Map([...graph.projects].map(([name, project]) => [name, { ...project, targets: three(project) }])),
  }
}

async function cpuOf(rounds, work) {
  const samples = []
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    samples.push(Math.round((user + system) / 1_000))
  }
  return { firstMs: samples[0], leastMs: Math.min(...samples.slice(1)) }
}

/** The figures as a table in Markdown. */
export function ledgerTable(rows) {
  const lines = rows.map(({ name, firstMs, leastMs }) => `| ${name} | ${firstMs} | ${leastMs} |`)
  return ['| ledger | first, CPU ms | least, CPU ms |', '| --- | --: | --: |', ...lines].join('\n')
}
