// What a container registry costs whoever publishes to it and installs from it: 14 files there, the same again, a product's installation through the
// routing index beside one from a plain index of files, and how many questions the index answers on one core.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { programsOf } from '../../scripts/testbed.mjs'
import { startOciBed } from '../../test/registries/support/members.ts'
import { startPublicIndex } from '../../test/registries/support/public-index.ts'
import { PASSWORD, USER } from '../../test/registries/support/servers.ts'
import { makeDistribution } from '../../test/support/distributions.ts'
import { makePlatform } from '../publish/index.mjs'
import { startCounter } from './counter.mjs'
import { answersPerSecond } from './load.mjs'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const CREDENTIALS = { MAESTRO_REGISTRY_USERNAME: USER, MAESTRO_REGISTRY_PASSWORD: PASSWORD }
const PROBED = 'maestro_any'
const ASKED = 'maestro-core-api[full]==0.1.0'

/** Rows: what was measured, what came out, and what is wanted. */
export async function measureInstalling(rounds) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'maestro-bench-install-'))
  const closing = []
  const opened = (server) => {
    closing.push(() => server.close())
    return server
  }
  try {
    const platform = makePlatform(scratch)
    const oci = opened(await startOciBed())
    const direct = opened(await startPublicIndex(path.join(scratch, 'direct')))
    const others = opened(await startPublicIndex(path.join(scratch, 'others')))
    const idna = makeDistribution(scratch, { name: 'idna', version: '3.10' })
    for (const index of [direct, others]) await index.registry.send(idna)
    await publish(platform, ['--registry', 'directory', '--url', path.join(scratch, 'direct')])
    const bed = { scratch, platform, oci, direct, others, rounds }
    const uploaded = await uploads(bed)
    const product = await makeProduct(bed)
    const unlocked = path.join(scratch, 'unlocked')
    cpSync(product, unlocked, { recursive: true, filter: (file) => !file.endsWith('.lock') })
    return [
      ...uploaded,
      ...(await installations({ ...bed, product })),
      ...(await installations({ ...bed, product: unlocked }, ', for a product without a lock')),
      ...(await answers({ ...bed, product })),
    ]
  } finally {
    await Promise.all(closing.map((close) => close()))
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The table as Markdown. */
export function installingTable(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const head = ['| installing | least | median | wanted |', '| --- | --: | --: | --: |']
  return [
    ...head,
    ...rows.map(({ name, least, median, wanted }) => line([name, least, median ?? '', wanted ?? ''])),
    '',
  ].join('\n')
}

/** Into a namespace of its own each time; then once more, when all is there. */
async function uploads({ scratch, platform, oci, rounds }) {
  const folder = path.join(scratch, 'dist')
  await publish(platform, ['--stage', 'build', '--folder', folder, ...registryAt(`${oci.url}ci/build/`)])
  const samples = { whole: [], span: [], busy: [] }
  for (let round = -1; round < rounds; round++) {
    const counter = await startCounter(oci.url)
    const at = registryAt(`${counter.url}ci/r${round + 1}/`)
    const whole = await publish(platform, ['--stage', 'upload', '--folder', folder, ...at])
    await counter.close()
    if (round < 0) continue
    for (const [key, value] of Object.entries({ whole, ...counter.seconds() })) samples[key].push(value)
  }
  const counter = await startCounter(oci.url)
  const again = await publish(platform, registryAt(`${counter.url}ci/r0/`))
  await counter.close()
  return [
    row(
      '14 files of 7 packages to the container registry: seconds, from the first question to the last answer',
      samples.span,
      '≤ 0.6',
    ),
    row(
      'of these, while a question was open; the rest waits for others who might write the same version',
      samples.busy,
    ),
    row('the whole command', samples.whole),
    { name: 'publishing once more: questions to the registry', least: counter.paths.length, wanted: '≤ 8' },
    { name: 'the whole command', least: rounded(again) },
  ]
}

/** Each tool into a clean environment, without a cache; through an index that has just started, and straight from files. */
async function installations(bed, what = '') {
  const rows = []
  const starts = []
  for (const tool of ['pip', 'uv']) {
    const samples = { direct: [], routed: [] }
    for (let round = -1; round < bed.rounds; round++) {
      const direct = await install(tool, bed.direct.simpleUrl, bed.scratch)
      const { routed, start } = await installRouted(tool, bed.oci.url, bed)
      if (round < 0) continue
      samples.direct.push(direct)
      samples.routed.push(routed)
      starts.push(start)
    }
    const ratio = Math.min(...samples.routed) / Math.min(...samples.direct)
    rows.push(
      row(`${ASKED} by ${tool}, from a plain index of files: seconds`, samples.direct),
      row(`through the routing index, with the container registry behind it${what}`, samples.routed),
      {
        name: 'how often the first goes into the second',
        least: rounded(ratio),
        wanted: '≤ 1.15',
      },
      { name: 'questions to the registry, and for its tokens', least: await questions(tool, bed), wanted: '≤ 15' },
    )
  }
  return [...rows, row('start of the index until it answers, log-in included: seconds', starts)]
}

/** A product with the lock that uv makes through the index. */
async function makeProduct({ scratch, oci, others }) {
  const folder = path.join(scratch, 'product')
  mkdirSync(folder)
  const lines = ['[project]', 'name = "product"', 'version = "0"', 'requires-python = ">=3.11"']
  writeFileSync(path.join(folder, 'pyproject.toml'), `${lines.join('\n')}\ndependencies = ["${ASKED}"]\n`)
  const index = await startIndex(`${oci.url}ci/r0/`, others.simpleUrl, { product: folder })
  const uv = path.join(programsOf('clients'), 'uv')
  await timed(uv, ['lock', '-q', '--no-cache', '--default-index', index.indexUrl], { NO_PROXY: '127.0.0.1' }, folder)
  await index.close()
  return folder
}

async function installRouted(tool, url, { others, scratch, product }) {
  const index = await startIndex(`${url}ci/r0/`, others.simpleUrl, { product })
  // No step of a job begins sooner after another one.
  await sleep(500)
  const routed = await install(tool, index.indexUrl, scratch)
  await index.close()
  return { routed, start: index.seconds }
}

/** From the start of the index on; its log-in aside, which asks for a package that need not be there. */
async function questions(tool, { oci, others, scratch, product }) {
  const counter = await startCounter(oci.url)
  oci.tokens.asked.length = 0
  const index = await startIndex(`${counter.url}ci/r0/`, others.simpleUrl, { product })
  await install(tool, index.indexUrl, scratch)
  await index.close()
  await counter.close()
  const own = counter.paths.filter((at) => !at.includes(PROBED))
  return `${own.length} + ${oci.tokens.asked.length}`
}

/** The index on the first core, who asks on the second. */
async function answers({ oci, others, product }) {
  const index = await startIndex(`${oci.url}ci/r0/`, others.simpleUrl, { product, before: ['taskset', '-c', '0'] })
  try {
    const page = new URL('maestro-core-api/', index.indexUrl)
    const text = await (await fetch(page)).text()
    const file = new URL(/href="([^"#]+\.whl)/.exec(text)[1], page)
    const kinds = {
      'a page of yours': page,
      'a file': file,
      METADATA: new URL(`${file.href}.metadata`),
      'a page of others': new URL('idna/', index.indexUrl),
    }
    const rows = []
    for (const [name, url] of Object.entries(kinds))
      rows.push({
        name: `answers a second on one core, ${name}`,
        least: await answersPerSecond(url, ['taskset', '-c', '1']),
        wanted: '≥ 300',
      })
    return rows
  } finally {
    await index.close()
  }
}

function registryAt(url) {
  return ['--registry', 'ghcr', '--url', url]
}

async function publish(platform, more) {
  const checks = more.includes('--stage') && more.includes('upload') ? [] : ['--preflight', 'false']
  const args = [CLI, 'publish', '--root', platform, '--projects', 'packages/*', '--verify', 'none', ...checks, ...more]
  return timed(process.execPath, args, CREDENTIALS)
}

async function startIndex(url, publicUrl, { product, before = [] }) {
  const started = performance.now()
  const args = [
    'setup-registry',
    '--owned',
    'maestro-*',
    ...registryAt(url),
    '--public',
    publicUrl,
    '--port',
    '18457',
    '--root',
    product,
    '--serve',
  ]
  const [command, ...rest] = [...before, process.execPath, CLI, ...args]
  const child = spawn(command, rest, {
    cwd: tmpdir(),
    env: { ...process.env, ...CREDENTIALS },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const { indexUrl } = JSON.parse(line)
  const close = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    await ended
  }
  return { indexUrl, seconds: (performance.now() - started) / 1000, close }
}

async function install(tool, indexUrl, scratch) {
  const folder = mkdtempSync(path.join(scratch, `${tool}-`))
  const bin = programsOf('clients')
  const target = ['--target', path.join(folder, 'target'), ASKED]
  const [command, args] =
    tool === 'pip'
      ? [path.join(bin, 'python'), ['-m', 'pip', 'install', '-q', '--no-cache-dir', '--index-url', indexUrl, ...target]]
      : [path.join(bin, 'uv'), ['pip', 'install', '-q', '--no-cache', '--default-index', indexUrl, ...target]]
  return timed(
    command,
    args,
    { PIP_CONFIG_FILE: '/dev/null', PIP_DISABLE_PIP_VERSION_CHECK: '1', NO_PROXY: '127.0.0.1' },
    folder,
  )
}

async function timed(command, args, env, cwd = tmpdir()) {
  const started = performance.now()
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said.slice(-2_000)}`)
  return (performance.now() - started) / 1000
}

function row(name, samples, wanted) {
  const sorted = samples.toSorted((a, b) => a - b)
  return { name, least: rounded(sorted[0]), median: rounded(sorted[sorted.length >> 1]), wanted }
}

function rounded(value) {
  return Math.round(value * 100) / 100
}
