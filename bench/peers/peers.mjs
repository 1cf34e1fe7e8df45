// The tools that answer the same question, each at a fixed version: how it is installed, what it needs in a repository, how it is asked.
// `count` reads from its output how many projects it names; what it cannot see it does not name.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const QUIET = { DO_NOT_TRACK: '1', NO_COLOR: '1', CI: '1' }

const npm = (...packages) => [
  ['npm', 'install', '--prefix', '.', '--no-audit', '--no-fund', '--loglevel=error', '--no-package-lock', ...packages],
]

const countLines = (text) => text.split('\n').filter((line) => line.trim() !== '').length
const jsonIn = (text) => JSON.parse(text.slice(text.indexOf('{')))

/** In the order in which the table shows them; `at` is the folder of the installation. */
export const PEERS = [
  {
    name: 'Nx 24, no daemon',
    install: npm('nx@24.0.6'),
    prepare: linkNx,
    ask: (at, { base, head }) => [nxIn(at), 'show', 'projects', '--affected', '--base', base, '--head', head],
    env: () => ({ NX_DAEMON: 'false', NX_NO_CLOUD: 'true' }),
    count: countLines,
  },
  {
    name: 'Nx 24, daemon running',
    sameAs: 'Nx 24, no daemon',
    prepare: linkNx,
    ask: (at, { base, head }) => [nxIn(at), 'show', 'projects', '--affected', '--base', base, '--head', head],
    env: () => ({ NX_DAEMON: 'true', NX_NO_CLOUD: 'true', CI: '' }),
    count: countLines,
    finish: (at, folder) =>
      spawnSync(nxIn(at), ['daemon', '--stop'], { cwd: folder, env: { ...process.env, ...QUIET } }),
  },
  {
    name: 'turbo ls --affected',
    install: npm('turbo@2.11.11'),
    ask: (at) => [turboIn(at), 'ls', '--affected', '--output', 'json'],
    env: ({ base, head }) => ({ TURBO_SCM_BASE: base, TURBO_SCM_HEAD: head, TURBO_TELEMETRY_DISABLED: '1' }),
    count: (text) => jsonIn(text).packages.items.filter(({ path: folder }) => folder !== '' && folder !== '.').length,
  },
  {
    name: 'turbo query affected',
    sameAs: 'turbo ls --affected',
    ask: (at, { base, head }) => [turboIn(at), 'query', 'affected', '--packages', '--base', base, '--head', head],
    env: () => ({ TURBO_TELEMETRY_DISABLED: '1' }),
    count: (text) =>
      jsonIn(text).data.affectedPackages.items.filter(({ path: folder }) => folder !== '' && folder !== '.').length,
  },
  {
    name: 'moon query projects',
    install: npm('@moonrepo/cli@2.5.5'),
    ask: (at) => [
      path.join(at, 'node_modules/@moonrepo/core-linux-x64-gnu/moon'),
      ...['query', 'projects', '--affected', '--downstream', 'deep'],
    ],
    env: ({ base, head }) => ({ MOON_BASE: base, MOON_HEAD: head, MOON_TELEMETRY: 'false' }),
    count: (text) => jsonIn(text).projects.length,
  },
  {
    name: 'pnpm list --filter',
    install: npm('pnpm@12.21.0'),
    ask: (at, { base }) => [
      path.join(at, 'node_modules/.bin/pnpm'),
      ...['list', '--filter', `...[${base}]`, '--depth', '-1', '--json'],
    ],
    // Which pnpm the repository asks for is looked up in the registry otherwise.
    env: () => ({ pnpm_config_pm_on_fail: 'ignore' }),
    count: (text) => JSON.parse(text).length,
  },
  {
    name: 'affected-cli (Rust)',
    install: [['cargo', 'install', '--quiet', '--root', '.', 'affected-cli@1.0.0']],
    ask: (at, { base }) => [path.join(at, 'bin/affected'), 'list', '--base', base, '--json'],
    env: () => ({}),
    count: (text) => jsonIn(text).affected.length,
  },
  {
    name: 'Pants 2.17, no daemon',
    install: [
      [python39(), '-m', 'venv', '.'],
      ['bin/python', '-m', 'pip', 'install', '-q', 'pantsbuild.pants==2.17.1', 'setuptools<66'],
      // Pants fetches it from GitHub when it runs; the same file from PyPI needs no such host.
      ['bin/pex', 'pex==2.1.137', '-c', 'pex', '-o', 'pex-2.1.137'],
    ],
    ask: (at, { base }) => [
      path.join(at, 'bin/pants'),
      ...['--no-pantsd', `--changed-since=${base}`, '--changed-dependents=transitive', 'list'],
    ],
    env: (_, at) => pexSettings(at),
    count: (text) => new Set(text.match(/^(?:packages|apps)\/p\d+/gm)).size,
    rounds: 2,
  },
]

/** Pants 2.17, the newest that PyPI holds, runs on none that is newer. */
function python39() {
  const versions = path.join(homedir(), '.pyenv/versions')
  const own = existsSync(versions) ? readdirSync(versions).filter((version) => version.startsWith('3.9.')) : []
  const commands = ['python3.9', ...own.map((version) => path.join(versions, version, 'bin/python'))]
  return commands.find((command) => spawnSync(command, ['--version']).status === 0) ?? 'python3.9'
}

/** What every peer is started with. */
export const PEER_ENVIRONMENT = QUIET

const nxIn = (at) => path.join(at, 'node_modules/.bin/nx')
const turboIn = (at) => path.join(at, 'node_modules/.bin/turbo')

/** Nx must be found from the repository; beside a lock of pnpm it wants what pnpm leaves after an installation. */
function linkNx(at, folder) {
  const modules = path.join(folder, 'node_modules')
  mkdirSync(modules, { recursive: true })
  const trace = path.join(modules, '.modules.yaml')
  if (existsSync(path.join(folder, 'pnpm-lock.yaml')) && !existsSync(trace))
    writeFileSync(trace, '{"hoistedDependencies":{},"layoutVersion":5,"packageManager":"pnpm@12.21.0"}\n')
  for (const name of ['nx', '@nx']) {
    const [to, from] = [path.join(modules, name), path.join(at, 'node_modules', name)]
    if (existsSync(from) && !existsSync(to)) symlinkSync(from, to)
  }
}

function pexSettings(at) {
  const file = path.join(at, 'pex-2.1.137')
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    PANTS_PEX_CLI_VERSION: 'v2.1.137',
    PANTS_PEX_CLI_URL_TEMPLATE: `file://${file}`,
    PANTS_PEX_CLI_KNOWN_VERSIONS: `["v2.1.137|linux_x86_64|${sha256}|${bytes.length}"]`,
    PATH: `${path.join(at, 'bin')}${path.delimiter}${process.env.PATH}`,
  }
}
