// What it costs to make the environment of a service, with everything downloaded before: `setup`, `poetry sync` and `uv sync`, by turns.
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { timed } from '../timed.mjs'
import { makeServices, SERVICE_FOLDER } from './service.mjs'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const SETUP = [process.execPath, CLI, 'setup', 'orders-api']
const SYNC = { poetry: ['poetry', 'sync', '--no-interaction'], uv: ['uv', 'sync', '--frozen'] }

/** Rows: CPU seconds of all processes together and wall seconds, least and median; and how often ours goes into the CPU of the tool whose lock it is. */
export function measureSetup(rounds) {
  const { folders, env } = makeServices()
  const rows = new Map()
  const measure = (name, command, cwd, { wanted, round }) => {
    const sample = timed([command], { cwd, env })
    const row = rows.get(name) ?? { name, wanted, samples: [] }
    rows.set(name, row)
    if (round >= 0) row.samples.push(sample)
    return row
  }
  for (let round = -1; round < rounds; round++) {
    for (const [tool, top] of Object.entries(folders)) {
      const [lock, sync, service] = [`${tool}.lock`, SYNC[tool], path.join(top, SERVICE_FOLDER)]
      const title = `\`${sync.slice(0, -1).join(' ')}${tool === 'uv' ? ' --frozen' : ''}\``
      clear(top)
      const made = measure(`\`setup\` from ${lock}`, SETUP, top, {
        round,
        wanted: tool === 'poetry' ? '≤ 2.0' : undefined,
      })
      made.packages = packagesIn(path.join(top, OURS))
      measure(`\`setup\` from ${lock}, nothing to do`, SETUP, top, { round, wanted: '≤ 0.2' })
      clear(top)
      measure(title, sync, service, { round }).packages = packagesIn(path.join(service, '.venv'))
      measure(`${title}, nothing to do`, sync, service, { round })
      measure(`\`setup\` from ${lock}, beside the .venv of that`, SETUP, top, { round })
      clear(top)
    }
  }
  return [...rows.values()].map(({ samples, ...row }) => ({ ...row, ...summary(samples) }))
}

/** The table as Markdown. */
export function setupTable(rows) {
  const line = (cells) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`
  return [
    '| setting up | CPU s, least | median | wall s, least | median | packages | CPU s, wanted |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows.map(({ name, cpu, wall, packages, wanted }) => line([name, ...cpu, ...wall, packages, wanted])),
    '',
  ].join('\n')
}

const OURS = '.maestro/environments/orders-api'

function clear(top) {
  for (const folder of ['.maestro', `${SERVICE_FOLDER}/.venv`])
    rmSync(path.join(top, folder), { recursive: true, force: true })
}

/** Of others: the service itself and its library are not counted. */
function packagesIn(environment) {
  const names = readdirSync(environment, { recursive: true }).map((file) => path.basename(file))
  return new Set(names.filter((name) => name.endsWith('.dist-info') && !/^orders_(?:api|core)-/.test(name))).size
}

function summary(samples) {
  const figures = (field) => {
    const sorted = samples.map((one) => one[field] / 1_000).sort((a, b) => a - b)
    return [sorted[0], sorted[sorted.length >> 1]].map((seconds) => seconds.toFixed(2))
  }
  return { cpu: figures('cpuMs'), wall: figures('wallMs') }
}
