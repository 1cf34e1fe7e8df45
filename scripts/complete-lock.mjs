// npm leaves a platform package out of package-lock.json when the registry in use does not carry it, and `npm ci` then
// refuses the lock ("Missing: … from lock file"), here and everywhere. This adds such entries, with the platform that
// their name tells, so that `npm ci` skips them on every other one. Run after each `npm install` that changes the lock.
//   node scripts/complete-lock.mjs [--check] [LOCK]     --check writes nothing and exits 1 when something is missing
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { satisfies, valid } from 'semver'

// What stands in the names of platform packages, and what npm calls it.
const OS = new Map(
  Object.entries({ mac: 'darwin', macos: 'darwin', osx: 'darwin', win: 'win32', windows: 'win32' }).concat(
    ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].map(itself),
  ),
)
const CPU = new Map(
  Object.entries({ aarch64: 'arm64', amd64: 'x64', armv6: 'arm', armv7: 'arm', armv7l: 'arm', x86: 'ia32' }).concat(
    ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].map(itself),
  ),
)
const LIBC = new Map(
  ['gnu', 'gnueabi', 'gnueabihf', 'glibc']
    .map((word) => [word, 'glibc'])
    .concat(['musl', 'musleabi', 'musleabihf'].map((word) => [word, 'musl'])),
)

function itself(word) {
  return [word, word]
}

/** Platform fields of a package, from the words of its name; undefined when they name no platform. */
function platformOf(name) {
  const words = name.toLowerCase().split(/[-_./@]/)
  const known = (table) => [...new Set(words.filter((word) => table.has(word)).map((word) => table.get(word)))]
  const [os, cpu, libc] = [known(OS), known(CPU), known(LIBC)]
  if (os.length > 1 || cpu.length > 1 || libc.length > 1) return undefined
  if (os.length === 0 && cpu[0] !== 'wasm32') return undefined
  return { ...(cpu.length && { cpu }), ...(libc.length && { libc }), ...(os.length && { os }) }
}

/** Where Node looks for a package that the one at `at` requires, nearest first. */
function searchPath(at, name) {
  const folders = []
  for (let end = at.length; end > 0; end = at.lastIndexOf('/node_modules/', end - 1))
    folders.push(`${at.slice(0, end)}/`)
  return [...folders, ''].map((folder) => `${folder}node_modules/${name}`)
}

/** Adds what is missing to `packages`; gives the entries that it added and those that no name or version explains. */
function complete(packages) {
  const added = []
  const unexplained = []
  for (const [at, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const places = searchPath(at, name)
      const found = places.find((place) => packages[place])
      if (found && (satisfies(packages[found].version, range) || valid(range) === null)) continue
      const platform = platformOf(name)
      if (!platform || !valid(range)) {
        unexplained.push(`${name}@${range}, wanted by ${at || 'package.json'}`)
        continue
      }
      const place = found ? places[0] : places.at(-1)
      const { cpu, libc, os } = platform
      packages[place] = {
        version: range,
        ...(cpu && { cpu }),
        ...(dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      }
      added.push(`${place} ${range}`)
    }
  }
  return { added, unexplained }
}

function sorted(packages) {
  const { '': root, ...others } = packages
  return { '': root, ...Object.fromEntries(Object.entries(others).sort(([a], [b]) => a.localeCompare(b, 'en'))) }
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
const file = path.resolve(positionals[0] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url)))
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { added, unexplained } = complete(lock.packages)
const hosts = Object.entries(lock.packages).filter(([, { resolved = '' }]) => /^https?:/.test(resolved))

for (const [at] of hosts) console.error(`names a registry's host: ${at} (set omit-lockfile-registry-resolved=true)`)
for (const entry of unexplained) console.error(`missing, and its name tells no platform: ${entry}`)
if (values.check) for (const entry of added) console.error(`missing: ${entry} (run npm run relock)`)
else if (added.length > 0)
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted(lock.packages) }, null, 2)}\n`)
if (!values.check) console.log(`${added.length} platform packages added to ${path.basename(file)}`)
if (hosts.length + unexplained.length + (values.check ? added.length : 0) > 0) process.exitCode = 1
