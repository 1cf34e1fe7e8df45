// Cold runs of `affected` against the floor, in one session, interleaved: what git and an empty script need on the same Node.
//   npm run bench                     generated workspaces of 50 and 500 projects
//   npm run bench -- --repo DIR       a real repository, its last commit
//   npm run bench -- --peers          also every peer, each installed from its registry, on a repository that all of them can read
//   npm run bench -- --scale          growth: 100 to 10,000 projects, all files changed, a large lock
//   npm run bench -- --exact --repo DIR…   our answers on real repositories against a reference, for changes made by rule
//   npm run bench -- --locks --repo DIR…   their newest commits that change a lock: everybody, or slices
//   npm run bench -- --publish        seven packages to pypiserver and devpi: ours, Poetry one by one, uv
//   npm run bench -- --install        a container registry: 14 files there, and a product that installs them
//   npm run bench -- --templates      a submodule's pin moved: requests and bytes beside clones
//   npm run bench -- --ledger         results of tasks: 20,000 of them, and keys of 300
//   npm run bench -- --setup          the environment of a service: ours, Poetry, uv
//   npm run bench -- --run            what running tasks costs beside a shell script of their commands
//   npm run bench -- --billing DIR    minutes billed and waited for, on pull requests of a real repository
//   npm run bench -- --replay DIR…    what a ledger would have saved on the newest commits of real repositories
//   npm run bench -- --json           the figures as JSON, on standard output
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { timed } from './timed.mjs'
import { makeWorkspace } from './workspace.mjs'

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const { values } = parseArgs({
  options: {
    repo: { type: 'string', multiple: true, default: [] },
    base: { type: 'string', default: 'HEAD~1' },
    head: { type: 'string', default: 'HEAD' },
    rounds: { type: 'string', default: '20' },
    peers: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    exact: { type: 'boolean', default: false },
    locks: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
    templates: { type: 'boolean', default: false },
    ledger: { type: 'boolean', default: false },
    setup: { type: 'boolean', default: false },
    run: { type: 'boolean', default: false },
    billing: { type: 'string' },
    replay: { type: 'string', multiple: true, default: [] },
    requests: { type: 'string', default: '120' },
    commits: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
})

if (values.publish) {
  const { measurePublishing, publishingTable } = await import('./publish/index.mjs')
  const rows = await measurePublishing(Math.min(Number(values.rounds), 5))
  console.log(values.json ? JSON.stringify({ formatVersion: 1, rows }, null, 2) : publishingTable(rows))
  process.exit()
}

if (values.install) {
  const { installingTable, measureInstalling } = await import('./install/index.mjs')
  const rows = await measureInstalling(Math.min(Number(values.rounds), 10))
  console.log(values.json ? JSON.stringify({ formatVersion: 1, rows }, null, 2) : installingTable(rows))
  process.exit()
}

if (values.templates) {
  const { measureSyncing, syncingTable } = await import('./templates/index.mjs')
  const rows = await measureSyncing()
  console.log(values.json ? JSON.stringify({ formatVersion: 1, rows }, null, 2) : syncingTable(rows))
  process.exit()
}

if (values.ledger) {
  const { ledgerTable, measureLedger } = await import('./ledger/speed.mjs')
  const rows = await measureLedger(Math.min(Number(values.rounds), 10))
  console.log(values.json ? JSON.stringify({ formatVersion: 1, rows }, null, 2) : ledgerTable(rows))
  process.exit()
}

if (values.setup) {
  const { measureSetup, setupTable } = await import('./setup/index.mjs')
  const rows = measureSetup(Math.min(Number(values.rounds), 5))
  console.log(values.json ? JSON.stringify({ formatVersion: 1, rows }, null, 2) : setupTable(rows))
  process.exit()
}

if (values.run) {
  const { measureRunning, runningTable } = await import('./run/index.mjs')
  const figures = await measureRunning(Math.min(Number(values.rounds), 20))
  console.log(values.json ? JSON.stringify({ formatVersion: 1, ...figures }, null, 2) : runningTable(figures))
  process.exit()
}

if (values.billing !== undefined) {
  const { billingTable, measureBilling } = await import('./billing/index.mjs')
  const figures = await measureBilling(path.resolve(values.billing), Number(values.requests))
  console.log(values.json ? JSON.stringify({ formatVersion: 1, ...figures }, null, 2) : billingTable(figures))
  process.exit()
}

if (values.replay.length > 0) {
  const { replay, replayTable } = await import('./ledger/replay.mjs')
  const rows = []
  for (const folder of values.replay) {
    rows.push({ name: path.basename(folder), ...(await replay(path.resolve(folder), Number(values.commits))) })
  }
  console.log(values.json ? JSON.stringify({ formatVersion: 1, rows }, null, 2) : replayTable(rows))
  process.exit()
}

if (values.exact || values.locks) {
  if (values.repo.length === 0) throw new Error('name repositories with --repo DIR, which are only read')
  const { reportExactness } = await import('./exact/index.mjs')
  console.log(
    reportExactness(
      values.repo.map((folder) => path.resolve(folder)),
      values,
    ),
  )
  process.exit()
}

const [repo] = values.repo
const rounds = Number(values.rounds)
const scratch = mkdtempSync(path.join(tmpdir(), 'maestro-bench-'))
const results = []
const peers = []
const scale = []
try {
  if (repo !== undefined) results.push(measure(path.basename(repo), path.resolve(repo), values.base, values.head))
  else if (!values.peers && !values.scale) {
    for (const projects of [50, 500]) {
      const folder = makeWorkspace({ projects, filesPerProject: 12 })
      results.push(measure(`${projects} projects`, folder, 'main', 'feature'))
      rmSync(folder, { recursive: true, force: true })
    }
  }
  if (values.peers) peers.push(...(await beside()))
  if (values.scale) scale.push(...(await import('./scale.mjs')).measureScale(Math.min(rounds, 5)))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
print(results)

/** Our answer and that of each peer, on `--repo`, else on generated repositories of 60 and 300 projects. */
async function beside() {
  const { measurePeers } = await import('./peers/measure.mjs')
  if (repo !== undefined) {
    const folder = path.resolve(repo)
    return [
      { name: path.basename(folder), rows: measurePeers(folder, { base: values.base, head: values.head }, rounds) },
    ]
  }
  const { makePeerWorkspace } = await import('./peers/workspace.mjs')
  return [60, 300].map((projects) => {
    const folder = makePeerWorkspace({ projects, filesPerProject: 8 })
    try {
      return { name: `${projects} projects`, rows: measurePeers(folder, { base: 'main', head: 'feature' }, rounds) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** Wall milliseconds of each command, least and median over the rounds, and how they relate. */
function measure(name, folder, base, head) {
  const empty = path.join(scratch, 'empty.mjs')
  writeFileSync(empty, '')
  const node = process.execPath
  const commands = {
    'empty script': [[node, empty]],
    'git diff': [['git', 'diff', '--name-only', `${base}...${head}`]],
    floor: [
      ['git', 'diff', '--name-only', `${base}...${head}`],
      [node, empty],
    ],
    'start-up (--help)': [[node, CLI, '--help']],
    affected: [[node, CLI, 'affected', '--root', folder, '--base', base, '--head', head, '--json']],
  }
  const samples = new Map(Object.keys(commands).map((key) => [key, []]))
  for (let round = -2; round < rounds; round++) {
    for (const [key, steps] of Object.entries(commands)) {
      const sample = timed(steps, { cwd: folder })
      if (round >= 0) samples.get(key).push(sample)
    }
  }
  const rows = [...samples].map(([key, list]) => ({ command: key, ...summary(list) }))
  const floor = rows.find(({ command }) => command === 'floor').leastMs
  return { name, rows: rows.map((row) => ({ ...row, ratioToFloor: round2(row.leastMs / floor) })) }
}

function summary(samples) {
  const wall = samples.map(({ wallMs }) => wallMs).sort((a, b) => a - b)
  const cpu = samples.map(({ cpuMs }) => cpuMs).sort((a, b) => a - b)
  return { leastMs: Math.round(wall[0]), medianMs: Math.round(wall[wall.length >> 1]), leastCpuMs: Math.round(cpu[0]) }
}

function print(measured) {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`
  if (values.json) {
    console.log(JSON.stringify({ formatVersion: 1, machine, rounds, results: measured, peers, scale }, null, 2))
    return
  }
  console.log(`${machine}; ${rounds} rounds, interleaved, warm file cache\n`)
  for (const { name, rows } of measured) {
    console.log(`| ${name} | least ms | median ms | least CPU ms | × floor |\n| --- | --: | --: | --: | --: |`)
    for (const row of rows) {
      console.log(`| ${row.command} | ${row.leastMs} | ${row.medianMs} | ${row.leastCpuMs} | ${row.ratioToFloor} |`)
    }
    console.log()
  }
  if (scale.length > 0)
    console.log('| growth | least ms | least CPU ms | MB | affected |\n| --- | --: | --: | --: | --: |')
  for (const { name, leastMs, leastCpuMs, megabytes, count } of scale) {
    console.log(`| ${name} | ${leastMs} | ${leastCpuMs} | ${megabytes} | ${count} |`)
  }
  for (const { name, rows } of peers) {
    console.log(`| ${name} | least ms | median ms | projects named | install s |\n| --- | --: | --: | --: | --: |`)
    for (const row of rows) {
      const { name: tool, failure, leastMs, medianMs, projects, installSeconds } = row
      if (failure !== undefined) console.log(`| ${tool} | – | – | – | no answer: ${failure.replaceAll('|', '/')} |`)
      else console.log(`| ${tool} | ${leastMs} | ${medianMs} | ${projects} | ${installSeconds} |`)
    }
    console.log()
  }
}

function round2(value) {
  return Math.round(value * 100) / 100
}
