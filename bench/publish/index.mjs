// Seven packages to a fresh server: one by one with Poetry, as a shell loop does it, with uv, and with ours; then nothing to do; and a large plan.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { programsOf } from '../../scripts/testbed.mjs'
import { PASSWORD, startDevpi, startPypiserver, USER } from './servers.mjs'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const ORDER = ['core-logging', 'core-config', 'core-db', 'core-auth', 'core-messaging', 'monitoring', 'core-api']
const MOST_PROJECTS = 500

/** Rows: what was done, least and median wall seconds, and how often ours goes into it. */
export async function measurePublishing(rounds) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'maestro-bench-publish-'))
  try {
    const platform = makePlatform(scratch)
    const rows = []
    for (const [server, start] of [
      ['pypiserver', startPypiserver],
      ['devpi', startDevpi],
    ])
      for (const [name, publish] of Object.entries(ways(platform)))
        rows.push({ server, name, ...(await measured(start, publish, rounds)) })
    rows.push({ server: 'pypiserver', name: 'nothing to do: ours', ...(await measuredAgain(platform, rounds)) })
    rows.push({ server: 'a folder', name: `plan of ${MOST_PROJECTS} packages: ours`, ...largePlan(scratch, rounds) })
    return rows.map((row) => ({ ...row, ratio: ratioToOurs(row, rows) }))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The table as Markdown. */
export function publishingTable(rows) {
  return [
    '| server | seven packages | least s | median s | × ours |',
    '| --- | --- | --: | --: | --: |',
    ...rows.map(({ server, name, least, median, ratio }) => `| ${[server, name, least, median, ratio].join(' | ')} |`),
    '',
  ].join('\n')
}

function ratioToOurs(row, rows) {
  const ours = rows.find(({ server, name }) => server === row.server && name.startsWith('ours: upload'))
  return ours === undefined || row.name.startsWith('ours') || row.name.startsWith('nothing')
    ? ''
    : Math.round((10 * row.least) / ours.least) / 10
}

/** The demo's platform, committed. */
export function makePlatform(scratch) {
  const { stdout } = spawnSync(process.execPath, [CLI, 'demo', '--keep', '--json'], { encoding: 'utf8', cwd: scratch })
  const { folder: made, product } = JSON.parse(stdout)
  const folder = path.join(scratch, 'platform')
  cpSync(made, folder, { recursive: true })
  for (const one of [made, product]) rmSync(one, { recursive: true, force: true })
  rmSync(path.join(folder, '.git/maestro'), { recursive: true, force: true })
  return folder
}

/** Each publishes all seven, in order, to an empty index; paths as they stand in the manifests. */
function ways(platform) {
  const each = (command) => ORDER.map((name) => `(cd packages/${name} && rm -rf dist && ${command})`).join(' && ')
  const ours =
    (...more) =>
    (server) =>
      run(process.execPath, oursArguments(platform, server, more), platform, server)
  return {
    'poetry publish --build, one by one': (server) =>
      run('bash', ['-ec', each('poetry publish -n -q --build -r b')], platform, server),
    'uv build, then uv publish': (server) =>
      run(
        'bash',
        ['-ec', `${each('uv build -q -o dist .')} && uv publish -q --publish-url ${server.upload} packages/*/dist/*`],
        platform,
        server,
      ),
    'ours: upload alone, as these': ours('--preflight', 'false', '--verify', 'none'),
    'with the checks before and after: ours': ours(),
  }
}

function oursArguments(folder, { kind, upload, index }, more) {
  const place = ['--registry', kind, '--url', upload, ...(kind === 'pypi' ? ['--index-url', index] : [])]
  return [CLI, 'publish', '--root', folder, '--projects', 'packages/*', ...place, ...more]
}

function run(command, args, cwd, { upload }) {
  const names = ['POETRY_HTTP_BASIC_B', 'TWINE', 'UV_PUBLISH', 'MAESTRO_REGISTRY']
  const secrets = names.flatMap((name) => [
    [`${name}_USERNAME`, USER],
    [`${name}_PASSWORD`, PASSWORD],
  ])
  const env = {
    ...process.env,
    ...Object.fromEntries(secrets),
    POETRY_REPOSITORIES_B_URL: upload,
    PATH: `${programsOf('clients')}:${process.env.PATH}`,
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    PIP_FIND_LINKS: '',
  }
  const started = performance.now()
  const { status, stderr, stdout } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0)
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed:\n${stderr}\n${stdout.slice(-2_000)}`)
  return (performance.now() - started) / 1000
}

async function measured(start, publish, rounds) {
  const samples = []
  for (let round = -1; round < rounds; round++) {
    const server = await start()
    try {
      const seconds = publish(server)
      // The first one fills caches.
      if (round >= 0) samples.push(seconds)
    } finally {
      await server.close()
    }
  }
  return summary(samples)
}

async function measuredAgain(platform, rounds) {
  const server = await startPypiserver()
  try {
    const again = () => run(process.execPath, oursArguments(platform, server, []), platform, server)
    again()
    return summary(Array.from({ length: rounds }, again))
  } finally {
    await server.close()
  }
}

/** A chain of packages, each needing the one before. */
function largePlan(scratch, rounds) {
  const folder = path.join(scratch, 'large')
  for (let at = 0; at < MOST_PROJECTS; at++) {
    const before = at === 0 ? '' : `p${at - 1} = { path = "../p${at - 1}", develop = true }\n`
    mkdirSync(path.join(folder, `packages/p${at}`), { recursive: true })
    writeFileSync(
      path.join(folder, `packages/p${at}/pyproject.toml`),
      `[tool.poetry]\nname = "p${at}"\nversion = "1.0.0"\ndescription = ""\nauthors = []\n[tool.poetry.dependencies]\npython = "^3.11"\n${before}[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n`,
    )
  }
  const git = (...args) =>
    spawnSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], { cwd: folder })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'all')
  const server = { kind: 'directory', upload: path.join(scratch, 'index') }
  const plan = () =>
    run(
      process.execPath,
      [
        CLI,
        'publish',
        '--root',
        folder,
        '--projects',
        'all',
        '--registry',
        'directory',
        '--url',
        server.upload,
        '--dry-run',
      ],
      folder,
      server,
    )
  return summary(Array.from({ length: rounds }, plan))
}

function summary(samples) {
  const sorted = samples.toSorted((a, b) => a - b)
  const round = (seconds) => Math.round(seconds * 100) / 100
  return { least: round(sorted[0]), median: round(sorted[Math.floor(sorted.length / 2)]) }
}
