// How the answer grows: with projects, with changed files, with the size of a changed lock.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const IDENTITY = 'committer Ada <ada@example.com> 1700000000 +0000'
// Said by the process itself when it ends: nobody else sees how much memory it needed.
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS+String.fromCharCode(10)))`

/** Rows for the table: what was asked, least wall and processor milliseconds, most memory, how many projects are affected. */
export function measureScale(rounds) {
  return [
    ...[100, 1_000, 10_000].map((projects) => ({
      name: `${projects} projects, ${projects * 10} files, one changed`,
      ...measured(platform(projects, 10, { changesAll: false }), rounds),
    })),
    {
      name: '1000 projects, 20000 files, one changed',
      ...measured(platform(1_000, 20, { changesAll: false }), rounds),
    },
    {
      name: '10000 projects, 100000 files, all changed',
      ...measured(platform(10_000, 10, { changesAll: true }), Math.min(rounds, 2)),
    },
    ...['nothing kept', 'links kept'].map((kept, at) => ({
      name: `20000 Python files from file to file, ${kept}`,
      ...measured(importingPlatform(200, 100), rounds, { byFile: true, forgets: at === 0 }),
    })),
    ...[false, true].map((changesLock) => ({
      name: `uv.lock of 8 MB, ${changesLock ? 'one entry of it changed' : 'not changed'}`,
      ...measured(lockedWorkspace(changesLock), rounds),
    })),
  ]
}

/** @param forgets whether nothing is kept from one round to the next */
function measured([before, after], rounds, { byFile = false, forgets = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-scale-'))
  try {
    git(folder, ['init', '-q', '-b', 'main'])
    git(folder, ['fast-import', '--quiet'], stream(before, after))
    if (byFile && !forgets) timed(folder, byFile)
    const samples = Array.from({ length: rounds }, () => {
      if (forgets) rmSync(path.join(folder, '.git', 'maestro'), { recursive: true, force: true })
      return timed(folder, byFile)
    })
    const least = (key) => Math.round(Math.min(...samples.map((sample) => sample[key])))
    return {
      leastMs: least('wallMs'),
      leastCpuMs: least('cpuMs'),
      megabytes: least('megabytes'),
      count: samples[0].count,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timed(folder, byFile) {
  const command = [
    process.execPath,
    '--import',
    TELL_MEMORY,
    CLI,
    'affected',
    '--base',
    'main~1',
    '--head',
    'main',
    '--json',
    ...(byFile ? ['--granularity', 'file'] : []),
  ]
  const script = `TIMEFORMAT='%R %U %S'; time { ${command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')}; }`
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  const megabytes = Number(/maxrss (\d+)/.exec(stderr)?.[1]) / 1024
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, megabytes, count: JSON.parse(stdout).count }
}

function git(folder, args, input) {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(stderr)
}

/** Two commits as git fast-import reads them: all files, then those that differ. */
function stream(before, after) {
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const files = (list) => list.map(([file, text]) => `M 100644 inline ${file}\n${data(text)}`).join('')
  const commit = (message, list) => `commit refs/heads/main\n${IDENTITY}\n${data(message)}${files(list)}\n`
  return commit('a platform', before) + commit('a change', after)
}

/** Poetry packages in layers, each with so many modules. */
function platform(projects, filesPerProject, { changesAll }) {
  const name = (n) => `p${String(n).padStart(5, '0')}`
  const perLayer = Math.ceil(projects / 5)
  const manifest = (n) => {
    const below = [n - perLayer, n - perLayer + 1].filter((m) => m >= 0 && m < n)
    const lines = below.map((m) => `acme-${name(m)} = { path = "../${name(m)}", develop = true }\n`).join('')
    return `[tool.poetry]\nname = "acme-${name(n)}"\nversion = "0.1.0"\n\n[tool.poetry.dependencies]\npython = "^3.11"\n${lines}`
  }
  const module = (n, f) => `packages/${name(n)}/src/${name(n)}/m${f}.py`
  const all = Array.from({ length: projects }, (_, n) => n)
  const modules = all.flatMap((n) => Array.from({ length: filesPerProject }, (_, f) => module(n, f)))
  const changed = changesAll ? modules : [module(perLayer * 4, 0)]
  return [
    [
      ...all.map((n) => [`packages/${name(n)}/pyproject.toml`, manifest(n)]),
      ...modules.map((file) => [file, 'a = 1\n']),
    ],
    changed.map((file) => [file, 'a = 2\n']),
  ]
}

/** Packages of which each depends on one below and imports from it; a module at the bottom changes, so that all of their code is read. */
function importingPlatform(projects, filesPerProject) {
  const manifest = (n) =>
    `[project]\nname = "acme-p${n}"\nversion = "0.1.0"\n${n === 0 ? '' : `dependencies = ["acme-p${n >> 1}"]\n[tool.uv.sources]\nacme-p${n >> 1} = { path = "../p${n >> 1}" }\n`}`
  const functions = Array.from(
    { length: 6 },
    (_, f) => `def function_${f}(values: list[int]) -> int:\n    """Adds."""\n    return sum(values) + ${f}\n`,
  ).join('\n\n')
  const module = (n, f) => {
    const below = n === 0 ? [] : [`from p${n >> 1} import m${f}`]
    const beside = f === 0 ? [] : [`from .m${f - 1} import function_0 as below`]
    return `${['import logging', 'from pathlib import Path', ...below, ...beside].join('\n')}\n\n\n${functions}`
  }
  const numbers = Array.from({ length: projects }, (_, n) => n)
  const at = (n, file) => `packages/p${n}/src/p${n}/${file}.py`
  return [
    numbers.flatMap((n) => [
      [`packages/p${n}/pyproject.toml`, manifest(n)],
      [at(n, '__init__'), ''],
      ...Array.from({ length: filesPerProject }, (_, f) => [at(n, `m${f}`), module(n, f)]),
    ]),
    [[at(0, 'm0'), `${module(0, 0)}\nX = 1\n`]],
  ]
}

/** A uv workspace of 100 members whose lock has 50,000 lines; in the second commit a module, and with it an entry of the lock. */
function lockedWorkspace(changesLock) {
  const members = Array.from({ length: 100 }, (_, n) => `m${n}`)
  const libraries = Array.from({ length: 3_000 }, (_, n) => `lib-${n}`)
  const hash = (text) => Buffer.from(text.padEnd(32, 'x')).toString('hex').slice(0, 64)
  const wheels = (name, version) =>
    Array.from({ length: 12 }, (_, n) => {
      const file = `${name}-${version}-cp3${n}-manylinux_2_17_x86_64.manylinux2014_x86_64.whl`
      return `    { url = "https://files.pythonhosted.org/packages/${hash(file).slice(0, 40)}/${file}", hash = "sha256:${hash(file + n)}", size = ${1000 + n}, upload-time = "2026-01-01T00:00:00Z" },\n`
    }).join('')
  const library = (name, version, at) =>
    `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n${at > 0 && at % 10 !== 0 ? `dependencies = [\n    { name = "lib-${at - 1}" },\n]\n` : ''}wheels = [\n${wheels(name, version)}]\n\n`
  const member = (name, at) =>
    `[[package]]\nname = "${name}"\nversion = "0.1.0"\nsource = { editable = "packages/${name}" }\ndependencies = [\n${[0, 1, 2].map((n) => `    { name = "lib-${(at * 3 + n) * 10 + 9}" },\n`).join('')}]\n\n`
  const lock = (changed) =>
    `version = 1\nrevision = 3\nrequires-python = ">=3.11"\n\n[manifest]\nmembers = [\n${members.map((name) => `    "${name}",\n`).join('')}]\n\n${libraries.map((name, at) => library(name, at === 500 && changed ? '1.0.1' : '1.0.0', at)).join('')}${members.map(member).join('')}`
  const manifest = (name, at) =>
    `[project]\nname = "${name}"\nversion = "0.1.0"\ndependencies = [${[0, 1, 2].map((n) => `"lib-${(at * 3 + n) * 10 + 9}"`).join(', ')}]\n`
  return [
    [
      ['pyproject.toml', '[tool.uv.workspace]\nmembers = ["packages/*"]\n'],
      ['uv.lock', lock(false)],
      ...members.flatMap((name, at) => [
        [`packages/${name}/pyproject.toml`, manifest(name, at)],
        [`packages/${name}/src/${name}/__init__.py`, 'a = 1\n'],
      ]),
    ],
    [['packages/m0/src/m0/__init__.py', 'a = 2\n'], ...(changesLock ? [['uv.lock', lock(true)]] : [])],
  ]
}
