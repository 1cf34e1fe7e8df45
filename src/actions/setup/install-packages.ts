import path from 'node:path'
import { UserError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import type { FoundProgram } from '../../tasks/found-program.ts'
import { type InstalledPackages as Installed, readInstalledPackages } from '../../tasks/installed-packages.ts'
import type { NodeInstall } from '../../tasks/node-plan.ts'
import { OWN_FOLDER } from '../../tasks/own-folder.ts'
import type { PackageManager } from '../../workspaces/node-workspaces.ts'
import { digestOfFiles } from './digest-of-files.ts'
import { findManager, lastWords } from './find-manager.ts'

/** What became of one folder. */
export interface InstalledPackages {
  readonly install: NodeInstall
  readonly version: string
  /** `made` now; `kept`, from the very same files; `found`, as somebody else left it. */
  readonly state: 'made' | 'kept' | 'found'
}

const LIMIT_MS = 20 * 60_000
const HELD_MS = 10 * 60_000
const STAMP = 'node_modules/.maestro.json'

/** By the lock alone, where there is one: whatever it does not fit is an error, and nothing is locked anew. */
const LOCKED: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['ci', '--no-audit', '--no-fund'],
  pnpm: ['install', '--frozen-lockfile'],
  yarn: ['install', '--frozen-lockfile', '--non-interactive'],
  berry: ['install', '--immutable'],
}
/** A lock that was made for other manifests, as far as it fits: what it lacks is looked up. */
const STALE: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['install', '--no-save', '--no-audit', '--no-fund'],
  pnpm: ['install', '--no-frozen-lockfile'],
  yarn: ['install', '--pure-lockfile', '--non-interactive'],
  berry: ['install', '--no-immutable'],
}
const UNLOCKED: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['install', '--no-package-lock', '--no-audit', '--no-fund'],
  pnpm: ['install', '--no-lockfile'],
  yarn: ['install', '--no-lockfile', '--non-interactive'],
  berry: ['install', '--no-immutable'],
}

/** What is installed in one folder. */
interface Install extends NodeInstall {
  /** Its lock was made for other manifests than these. */
  readonly isStale: boolean
}

/**
 * The packages of one lock. What was installed from the very same files stays as it is; on a laptop, so does what people have installed themselves,
 * as long as its package manager did not write down that it is of another lock.
 *
 * @param root of the repository; absolute
 * @throws {UserError} `PACKAGES_FAILED`, with what the package manager said; those of {@link findManager}
 * @throws {ExternalError} `LOCK_HELD`
 */
export async function installPackages(install: Install, root: string, system: System): Promise<InstalledPackages> {
  const { files } = system
  const folder = path.join(root, install.root)
  const release = await files.lock(
    path.join(root, OWN_FOLDER, `${install.root.replaceAll('/', '+')}packages.lock`),
    HELD_MS,
  )
  try {
    const manager = await findManager(install, root, system)
    const file = path.join(folder, STAMP)
    const digest = await digestOfFiles(root, install.files, system)
    const [before, installed] = [await files.read(file), await readInstalledPackages(install, root, files)]
    if (before === stampOf(digest, manager, installed)) return { install, version: manager.version, state: 'kept' }
    const isOthers = before === undefined && (await files.isFolder(path.join(folder, 'node_modules')))
    if (isOthers && system.job === undefined && mayFit(install, installed))
      return { install, version: manager.version, state: 'found' }
    await files.remove(file)
    // What is half installed would pass for what people have installed themselves.
    const forget = system.whenInterrupted?.(() => files.remove(path.join(folder, 'node_modules')))
    try {
      await fill(install, manager, folder, system)
      await files.write(file, stampOf(digest, manager, await readInstalledPackages(install, root, files)))
    } finally {
      forget?.()
    }
    return { install, version: manager.version, state: 'made' }
  } finally {
    await release()
  }
}

/** What is installed may be what the lock says, as far as anybody can tell. */
function mayFit({ lock, isStale }: Install, installed: Installed): boolean {
  return installed.state !== 'incomplete' && (installed.state !== 'other' || lock === undefined || isStale)
}

/** @param digest of the files that it was installed from */
function stampOf(digest: string, { version }: FoundProgram, found: Installed): string {
  const { state } = found
  const installed = 'why' in found ? { state, why: found.why } : { state, content: found.content }
  return `${JSON.stringify({ formatVersion: 2, manager: version, node: process.version, digest, installed })}\n`
}

async function fill(install: Install, { program }: FoundProgram, folder: string, system: System): Promise<void> {
  const { manager, lock, root } = install
  const args = (lock === undefined ? UNLOCKED : install.isStale ? STALE : LOCKED)[manager]
  const env = { CI: 'true', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' }
  const file = path.join(folder, path.basename(lock ?? 'package.json'))
  const run = () => system.programs.run(program, args, { cwd: folder, env, timeoutMs: LIMIT_MS })
  const { code, stdout, stderr } = await (install.isStale ? keeping(file, run, system) : run())
  if (code === 0) return
  const said = lastWords(`${stderr}\n${Buffer.from(stdout).toString('utf8')}`)
  const what = code === null ? `${manager} took too long` : said
  const where = root || 'the top folder'
  // One that was brought is on nobody's PATH.
  const command = path.isAbsolute(program) ? path.relative(folder, program) : program
  const hint = `${command} ${args.join(' ')} in ${where} shows all of it.`
  throw new UserError('PACKAGES_FAILED', `the packages of ${where} cannot be installed: ${what}`, hint, {
    file: lock ?? path.posix.join(root, 'package.json'),
  })
}

/** What stands in a file stays, whatever becomes of it meanwhile: a lock is made anew by people alone. */
async function keeping<T>(file: string, run: () => Promise<T>, { files, whenInterrupted }: System): Promise<T> {
  const before = await files.readBytes(file)
  const restore = async () => {
    if (before !== undefined) await files.write(file, before)
  }
  const forget = whenInterrupted?.(restore)
  try {
    return await run()
  } finally {
    forget?.()
    await restore()
  }
}
