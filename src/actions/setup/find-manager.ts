import { createHash, getHashes } from 'node:crypto'
import path from 'node:path'
import { UserError } from '../../errors.ts'
import { memberOf, readJson, stringMember } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import { type FoundProgram, printedVersion } from '../../tasks/found-program.ts'
import type { NodeInstall } from '../../tasks/node-plan.ts'
import { OWN_PROGRAMS } from '../../tasks/own-folder.ts'
import { managerFolder } from '../../tasks/stated-manager.ts'
import { type PackageManager, programOf } from '../../workspaces/node-workspaces.ts'
import { lastWords } from './last-words.ts'
import { writeLauncher } from './write-launcher.ts'

const PACKAGES: Readonly<Record<PackageManager, string>> = {
  npm: 'npm',
  pnpm: 'pnpm',
  yarn: 'yarn',
  berry: '@yarnpkg/cli-dist',
}
const LIMIT_MS = 5 * 60_000

/**
 * The package manager on PATH, where it has the version that `packageManager` states, or none is stated; else that version, brought by npm, with the
 * hash that stands there.
 *
 * @param root of the repository; absolute
 * @throws {UserError} `PACKAGE_MANAGER_MISSING`, `PACKAGE_MANAGER_ALTERED`, `PACKAGE_MANAGER_UNCLEAR`
 */
export async function findManager(install: NodeInstall, root: string, system: System): Promise<FoundProgram> {
  if (install.unclear !== undefined) throw unclear(install.unclear, install.manager)
  const program = programOf(install.manager)
  const cwd = path.join(root, install.root)
  const versionOf = (one: string) => printedVersion(one, { cwd, env: WITHOUT_QUESTIONS }, system.programs)
  const onPath = await versionOf(program)
  const { stated } = install
  // A yarn of any version hands over to the one that is in the repository.
  if (onPath !== undefined && (stated === undefined || onPath === stated.version)) return { program, version: onPath }
  if (stated === undefined)
    throw missing(install, `${program} is not on PATH`, program === 'npm' ? WITH_NODE : undefined)
  const folder = path.join(root, OWN_PROGRAMS, managerFolder({ program, version: stated.version }))
  const brought = path.join(folder, program)
  if ((await versionOf(brought)) !== stated.version) await bring(install, stated.version, root, system)
  else await refuseAltered(install, folder, system)
  return { program: brought, version: stated.version }
}

/** Corepack asks before it brings anything, and pnpm changes itself to what is stated. */
const WITHOUT_QUESTIONS = { COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_STRICT: '0' }

async function bring(install: NodeInstall, version: string, root: string, system: System): Promise<void> {
  const { files, report } = system
  const [name, program] = [PACKAGES[install.manager], programOf(install.manager)]
  report.log(`${name} ${version} is brought, as ${install.root === '' ? '' : `${install.root}/`}package.json states it`)
  const own = managerFolder({ program, version })
  const folder = path.join(root, OWN_PROGRAMS, own)
  await files.makeFolder(folder)
  const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  await npm([...args, `${name}@${version}`], install, folder, system)
  try {
    await refuseAltered(install, folder, system)
  } catch (error) {
    await files.remove(folder)
    throw error
  }
  const file = path.join(folder, 'node_modules', '.bin', program)
  const words = [process.platform === 'win32' ? `${file}.cmd` : file] as const
  await writeLauncher(root, `${own}/${program}`, words, system)
}

const WITH_NODE = 'It comes with Node: actions/setup-node before this step, or Node on PATH.'

/** Runs npm, which brings the others. */
async function npm(args: readonly string[], install: NodeInstall, folder: string, { programs }: System): Promise<void> {
  const what = `${PACKAGES[install.manager]} ${install.stated?.version}`
  const run = async () => programs.run('npm', args, { cwd: folder, timeoutMs: LIMIT_MS })
  const { code, stderr } = await run().catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? missing(install, `npm, which brings ${what}, is not on PATH`, WITH_NODE) : error
  })
  if (code !== 0) throw missing(install, `npm cannot bring ${what}: ${lastWords(stderr)}`)
}

// Beside what was brought: the hash that it was compared with.
const COMPARED = 'compared-hash'

/** npm has compared what came with what the registry says; the manifest may know better. */
async function refuseAltered(install: NodeInstall, folder: string, system: System): Promise<void> {
  const { manager, stated } = install
  if (stated?.hash === undefined) return
  const record = path.join(folder, COMPARED)
  if ((await system.files.read(record)) === stated.hash) return
  const [algorithm = '', expected] = stated.hash.split('.')
  if (!getHashes().includes(algorithm)) {
    const what = `packageManager states a hash by ${algorithm}, which Node does not know`
    throw new UserError('PACKAGE_MANAGER_UNCLEAR', what, 'corepack use writes one that it knows.', stated.at)
  }
  if ((await hashOf(algorithm, install, folder, system)) !== expected)
    throw new UserError(
      'PACKAGE_MANAGER_ALTERED',
      `${PACKAGES[manager]} ${stated.version} has another hash in the registry than package.json states`,
      'Look who changed packageManager; "corepack use" writes the hash of what is published.',
      stated.at,
    )
  await system.files.write(record, stated.hash)
}

/** As Corepack has it: that of the archive, but of Yarn berry that of its only file. */
async function hashOf(algorithm: string, install: NodeInstall, folder: string, system: System): Promise<string> {
  const { manager, stated } = install
  const { files } = system
  const digest = (bytes: Uint8Array | undefined) =>
    createHash(algorithm)
      .update(bytes ?? '')
      .digest('hex')
  const name = PACKAGES[manager]
  if (manager === 'berry') return digest(await files.readBytes(path.join(folder, 'node_modules', name, 'bin/yarn.js')))
  if (algorithm === 'sha512') {
    const reading = readJson((await files.read(path.join(folder, 'node_modules/.package-lock.json'))) ?? '')
    const packages = 'value' in reading ? memberOf(reading.value, 'packages') : undefined
    const integrity = stringMember(memberOf(packages, `node_modules/${name}`), 'integrity') ?? ''
    return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
  }
  // What npm has brought, it has kept.
  const place = path.join(folder, 'archive')
  await files.makeFolder(place)
  const args = ['pack', '--ignore-scripts', '--prefer-offline', '--pack-destination', place]
  await npm([...args, `${name}@${stated?.version}`], install, folder, system)
  const [archive = ''] = await files.list(place)
  const hash = digest(await files.readBytes(path.join(place, archive)))
  await files.remove(place)
  return hash
}

/** @param manager the one that would install */
function unclear({ text, at }: NonNullable<NodeInstall['unclear']>, manager: PackageManager): UserError {
  const what = `packageManager is ${printable(text)}, which names no program and its whole version`
  const name = programOf(manager)
  const hint = `Write both there, as "${name}@1.2.3"; npm view ${PACKAGES[manager]} version tells the newest.`
  return new UserError('PACKAGE_MANAGER_UNCLEAR', what, hint, at)
}

function missing({ manager, root, stated }: NodeInstall, why: string, way?: string): UserError {
  const [program, file] = [programOf(manager), path.posix.join(root, 'package.json')]
  const hint =
    stated === undefined
      ? `State it in package.json, as "packageManager": "${program}@VERSION"; npm then brings it.`
      : `Correct packageManager there, or have ${program} ${stated.version} on PATH; npm view ${PACKAGES[manager]} versions tells what there is.`
  return new UserError('PACKAGE_MANAGER_MISSING', why, way ?? hint, stated?.at ?? { file })
}
