import path from 'node:path'
import { UserError, writeFailure } from '../../errors.ts'
import type { Files, RepoPath, System } from '../../system/system.ts'
import type { FoundProgram } from '../../tasks/found-program.ts'
import { type InstalledPackages as Installed, readInstalledPackages } from '../../tasks/installed-packages.ts'
import type { NodeInstall } from '../../tasks/node-plan.ts'
import { ownPackages } from '../../tasks/own-folder.ts'
import type { PackageManager } from '../../workspaces/node-workspaces.ts'
import { parentOf } from '../../workspaces/repo-paths.ts'
import { digestOfFiles } from './digest-of-files.ts'
import { findManager } from './find-manager.ts'
import { lastWords } from './last-words.ts'
import { refuseFile } from './refuse-file.ts'
import { AS_FAR_AS_IT_FITS } from './unfit-locks.ts'

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
  npm: ['ci'],
  pnpm: ['install', '--frozen-lockfile'],
  yarn: ['install', '--frozen-lockfile'],
  berry: ['install', '--immutable'],
}
/** A lock that was made for other manifests, as far as it fits: what it lacks is looked up. */
const STALE: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['install', '--no-save'],
  pnpm: ['install', '--no-frozen-lockfile'],
  yarn: ['install', '--pure-lockfile'],
  berry: ['install', '--no-immutable'],
}
const UNLOCKED: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['install', '--no-package-lock'],
  pnpm: ['install', '--no-lockfile'],
  yarn: ['install', '--no-lockfile'],
  berry: ['install', '--no-immutable'],
}
/** Tasks need what is for development, whatever NODE_ENV says. Berry heeds it by no setting. */
const ALWAYS: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['--include=dev', '--no-audit', '--no-fund'],
  pnpm: ['--prod=false'],
  yarn: ['--production=false', '--non-interactive'],
  berry: [],
}
/** How a manager says that a lock is stale of which we cannot tell; it has written nothing by then. */
const SAYS_STALE: Readonly<Partial<Record<PackageManager, RegExp>>> = {
  yarn: /lockfile needs to be updated/,
  berry: /YN0028/,
}

/** What is installed in one folder. */
interface Install extends NodeInstall {
  /** Its lock was made for other manifests than these. */
  readonly isStale: boolean
  /** What becomes of one that only its manager finds to be stale. */
  readonly staleLocks: 'fail' | 'warn'
}

/**
 * The packages of one lock. What was installed from the very same files stays as it is; so does what people have installed themselves where its package
 * manager wrote down that it is all of this lock, and on a laptop unless it wrote down that it is of another one.
 *
 * @param root of the repository; absolute
 * @throws {UserError} `PACKAGES_FAILED`, with what the package manager said; `LOCK_STALE`; those of {@link findManager}
 * @throws {ExternalError} `LOCK_HELD`
 */
export async function installPackages(install: Install, root: string, system: System): Promise<InstalledPackages> {
  const own = path.join(root, ownPackages(install.root))
  const work = async () => {
    const release = await system.files.lock(`${own}.lock`, HELD_MS)
    try {
      return await installWhereNeeded(install, { root, begun: `${own}.begun` }, system)
    } finally {
      await release()
    }
  }
  return work().catch((error: unknown) => {
    const why = writeFailure(error)
    if (why === undefined) throw error
    const { path: at } = error as NodeJS.ErrnoException
    const what = at === undefined ? why : `${path.relative(root, at)}: ${why}`
    throw failed(install, what, 'Run setup again once there is room, and it may write there.')
  })
}

interface InstallPlace {
  /** Of the repository; absolute. */
  readonly root: string
  /** The file that is there from before anything is written until all of it is: whoever is killed can take nothing away. */
  readonly begun: string
}

async function installWhereNeeded(
  install: Install,
  { root, begun }: InstallPlace,
  system: System,
): Promise<InstalledPackages> {
  const { files } = system
  const folder = path.join(root, install.root)
  const place = path.posix.join(install.root, 'node_modules')
  await refuseFile([place], root, files, (what, hint) => failed(install, what, hint))
  const manager = await findManager(install, root, system)
  const file = path.join(folder, STAMP)
  const digest = await digestOfFiles(root, install.files, system)
  const [before, installed] = [await files.read(file), await readInstalledPackages(install, root, files)]
  const left = await files.read(begun)
  if (left === undefined) {
    if (before === stampOf(digest, manager, installed)) return { install, version: manager.version, state: 'kept' }
    const isOthers = before === undefined && (await files.isFolder(path.join(folder, 'node_modules')))
    if (isOthers && (fits(install, installed) || (system.job === undefined && mayFit(install, installed))))
      return { install, version: manager.version, state: 'found' }
  }
  refuseWorkspaceOfYarn(install)
  await files.write(begun, HALF)
  // Not every manager mends what another run of it left half done.
  if (left === HALF) await removeInstalled(install, root, files)
  await files.remove(file)
  const forget = system.whenInterrupted?.(() => files.remove(path.join(folder, 'node_modules')))
  try {
    await fill(install, manager, folder, system)
    await files.write(file, stampOf(digest, manager, await readInstalledPackages(install, root, files)))
    await files.remove(begun)
  } catch (error) {
    if (error instanceof UserError && error.code === 'LOCK_STALE') await files.write(begun, UNTOUCHED)
    throw error
  } finally {
    forget?.()
  }
  return { install, version: manager.version, state: 'made' }
}

const HALF = 'Of an installation that setup has begun and not ended: the next one begins anew.\n'
const UNTOUCHED = 'Of an installation that a stale lock has kept from beginning: what is there is not what it says.\n'

/** Its own, and those of its members. */
function manifestsIn({ files }: Install): readonly RepoPath[] {
  return files.filter((file) => path.posix.basename(file) === 'package.json')
}

/** In the folder of the lock, and in those of its projects. */
async function removeInstalled(install: Install, root: string, files: Files): Promise<void> {
  for (const at of new Set([install.root, ...manifestsIn(install).map(parentOf)])) {
    await files.remove(path.join(root, at, 'node_modules'))
  }
}

/** It looks for a workspace around wherever it is started, and no option keeps it from that. */
function refuseWorkspaceOfYarn(install: Install): void {
  const { manager, root, lock, within } = install
  if (manager !== 'yarn' || within === undefined) return
  const what = `yarn 1 would install those of the workspace at ${within || 'the top folder'}, and not by its lock`
  const manifest = path.posix.join(within, 'package.json')
  const way = `or remove ${lock ?? 'its lock'}, so that the lock of the workspace has it.`
  throw failed(install, what, `Take ${root} out of workspaces in ${manifest}, ${way}`)
}

/** What is installed is what the lock says, and all of it. */
function fits({ isStale }: Install, installed: Installed): boolean {
  return installed.state === 'locked' && installed.content === '' && !isStale
}

/** What is installed may be what the lock says, as far as anybody can tell. */
function mayFit({ lock, isStale }: Install, installed: Installed): boolean {
  return installed.state !== 'incomplete' && (installed.state !== 'other' || lock === undefined || isStale)
}

/** @param digest of the files that it was installed from */
function stampOf(digest: string, { version }: FoundProgram, found: Installed): string {
  const { state } = found
  const installed = 'why' in found ? { state, why: found.why } : { state, content: found.content }
  return `${JSON.stringify({ formatVersion: 3, manager: version, node: process.version, digest, installed })}\n`
}

async function fill(install: Install, found: FoundProgram, folder: string, system: System): Promise<void> {
  const { manager, lock, root, isStale } = install
  const { program } = found
  const isAlone = manifestsIn(install).length === 1
  // It would leave out members of its own.
  const own = manager === 'npm' && install.within !== undefined && isAlone ? ['--no-workspaces'] : []
  const args = [...(lock === undefined ? UNLOCKED : isStale ? STALE : LOCKED)[manager], ...ALWAYS[manager], ...own]
  const env = { CI: 'true', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' }
  const file = path.join(folder, path.basename(lock ?? 'package.json'))
  const run = () => system.programs.run(program, args, { cwd: folder, env, timeoutMs: LIMIT_MS })
  const { code, stdout, stderr } = await (isStale ? keeping(file, run, system) : run())
  if (code === 0) return
  const all = `${stderr}\n${Buffer.from(stdout).toString('utf8')}`
  if (lock !== undefined && !isStale && SAYS_STALE[manager]?.test(all)) {
    tellStale(lock, install, system)
    await fill({ ...install, isStale: true }, found, folder, system)
    return
  }
  const what = code === null ? `${manager} took too long` : lastWords(all)
  // One that was brought is on nobody's PATH.
  const command = path.isAbsolute(program) ? path.relative(folder, program) : program
  throw failed(install, what, `${command} ${args.join(' ')} in ${root || 'the top folder'} shows all of it.`)
}

/** @throws {UserError} `LOCK_STALE`, unless it may be used */
function tellStale(lock: RepoPath, { root, staleLocks }: Install, { report }: System): void {
  const message = `${lock} is not that of its manifests, as yarn says`
  const fix = `Run "yarn install"${root === '' ? '' : ` in ${root}`}, and commit the lock.`
  if (staleLocks === 'fail') throw new UserError('LOCK_STALE', message, `${fix} ${AS_FAR_AS_IT_FITS}`, { file: lock })
  report.annotate({ level: 'warning', title: 'Stale lock', message: `${message}\n${fix}`, file: lock })
}

function failed({ root, lock }: Install, what: string, hint: string): UserError {
  const message = `the packages of ${root || 'the top folder'} cannot be installed: ${what}`
  return new UserError('PACKAGES_FAILED', message, hint, { file: lock ?? path.posix.join(root, 'package.json') })
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
