// Our answer beside that of every peer, in one run: cold, and with the installation that CI pays.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PEER_ENVIRONMENT, PEERS } from './peers.mjs'

const BED = fileURLToPath(new URL('../../.testbed/peers', import.meta.url))
const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const MOST_MINUTES = 15

/**
 * Installs each peer once, asks all of them in turn, round after round, and gives a row for each: least and median wall milliseconds, how
 * many projects it names, seconds of its installation, and why it gave no answer where it gave none.
 */
export function measurePeers(folder, range, rounds) {
  const contestants = [ours(), ...PEERS.map((peer) => ({ ...peer, ...installed(peer) }))]
  const rows = contestants.map((one) => ({ one, samples: [], failure: one.failure }))
  for (const row of rows) {
    const { one } = row
    if (row.failure === undefined) one.prepare?.(one.at, folder)
  }
  for (let round = -1; round < rounds; round++) {
    for (const row of rows) {
      const { one } = row
      if (row.failure !== undefined || round >= (one.rounds ?? rounds)) continue
      const { wallMs, output, failure } = ask(one, folder, range)
      if (failure !== undefined) row.failure = failure
      else if (round >= 0) row.samples.push(wallMs)
      if (failure === undefined) row.projects ??= one.count(output)
    }
  }
  for (const { one, failure } of rows) if (failure === undefined) one.finish?.(one.at, folder)
  return rows.map(({ one, samples, failure, projects }) => {
    const sorted = samples.toSorted((a, b) => a - b)
    if (failure !== undefined || sorted.length === 0) return { name: one.name, failure: failure ?? 'was not asked' }
    return {
      name: one.name,
      leastMs: Math.round(sorted[0]),
      medianMs: Math.round(sorted[sorted.length >> 1]),
      projects,
      installSeconds: one.installSeconds,
    }
  })
}

function ours() {
  return {
    name: 'affected (ours)',
    at: '',
    installSeconds: 0,
    ask: (_, { base, head }) => [process.execPath, CLI, 'affected', '--base', base, '--head', head, '--json'],
    env: () => ({}),
    count: (text) => JSON.parse(text).count,
  }
}

function ask(one, folder, range) {
  const [command, ...args] = one.ask(one.at, range)
  const started = performance.now()
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...PEER_ENVIRONMENT, ...one.env(range, one.at) },
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: MOST_MINUTES * 60_000,
  })
  const wallMs = performance.now() - started
  if (error !== undefined) return { failure: error.message }
  return status === 0 ? { wallMs, output: stdout } : { failure: firstLine(stderr || stdout) }
}

/** Installed once and kept; the seconds that it took are kept beside it. */
function installed({ name, sameAs, install }) {
  const at = path.join(BED, (sameAs ?? name).replace(/[^A-Za-z0-9]+/g, '-').toLowerCase())
  const stamp = path.join(at, 'installed.json')
  if (existsSync(stamp)) return { at, installSeconds: JSON.parse(readFileSync(stamp, 'utf8')).seconds }
  if (install === undefined) return { at, failure: `needs ${sameAs}, which could not be installed` }
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  console.error(`installing for ${name} …`)
  const started = performance.now()
  for (const [command, ...args] of install) {
    const { status, stderr, error } = spawnSync(command, args, {
      cwd: at,
      encoding: 'utf8',
      timeout: MOST_MINUTES * 60_000,
    })
    if (error !== undefined) return { at, failure: `installation: ${error.message}` }
    if (status !== 0) return { at, failure: `installation: ${firstLine(stderr)}` }
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10
  writeFileSync(stamp, JSON.stringify({ seconds }))
  return { at, installSeconds: seconds }
}

function firstLine(text) {
  const lines = text.split('\n').map((line) => line.trim())
  return (
    lines.find((line) => /error|fatal|fail|not /i.test(line)) ??
    lines.find((line) => line !== '') ??
    'failed'
  ).slice(0, 120)
}
