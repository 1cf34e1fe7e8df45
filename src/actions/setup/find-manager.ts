import path from 'node:path'
import { UserError } from '../../errors.ts'
import { memberOf, readJson, stringMember } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { NodeInstall } from '../../tasks/node-plan.ts'
import { OWN_PROGRAMS } from '../../tasks/task-environment.ts'
import type { PackageManager } from '../../workspaces/node-workspaces.ts'

/** A package manager that can be run. */
export interface FoundManager {
  /** Its name on PATH, or where it is. */
  readonly program: string
  readonly version: string
}

const PROGRAMS: Readonly<Record<PackageManager, string>> = { npm: 'npm', pnpm: 'pnpm', yarn: 'yarn', berry: 'yarn' }
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
 * @throws {UserError} `PACKAGE_MANAGER_MISSING`, `PACKAGE_MANAGER_ALTERED`
 */
export async function findManager(install: NodeInstall, root: string, system: System): Promise<FoundManager> {
  const program = PROGRAMS[install.manager]
  const cwd = path.join(root, install.root)
  const onPath = await versionOf(program, cwd, system)
  const { stated } = install
  // A yarn of any version hands over to the one that is in the repository.
  if (onPath !== undefined && (stated === undefined || onPath === stated.version)) return { program, version: onPath }
  const brought = path.join(root, OWN_PROGRAMS, program)
  if (stated === undefined) throw missing(install, `${program} is not on PATH`)
  if ((await versionOf(brought, cwd, system)) !== stated.version) await bring(install, stated.version, root, system)
  return { program: brought, version: stated.version }
}

async function versionOf(program: string, cwd: string, { programs }: System): Promise<string | undefined> {
  try {
    const { code, stdout } = await programs.run(program, ['--version'], { cwd, env: WITHOUT_QUESTIONS })
    return code === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** Corepack asks before it brings anything, and pnpm changes itself to what is stated. */
const WITHOUT_QUESTIONS = { COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_STRICT: '0' }

async function bring(install: NodeInstall, version: string, root: string, system: System): Promise<void> {
  const { files, programs, report } = system
  const [name, program] = [PACKAGES[install.manager], PROGRAMS[install.manager]]
  report.log(`${name} ${version} is brought, as ${install.root === '' ? '' : `${install.root}/`}package.json states it`)
  const folder = path.join(root, OWN_PROGRAMS, `${program}-${version}`)
  await files.makeFolder(folder)
  const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, stderr } = await programs.run('npm', [...args, `${name}@${version}`], {
    cwd: folder,
    timeoutMs: LIMIT_MS,
  })
  if (code !== 0) throw missing(install, `npm cannot bring ${name} ${version}: ${lastWords(stderr)}`)
  await refuseAltered(install, folder, files)
  const launcher = path.join(folder, 'node_modules', '.bin', program)
  const script = `#!/bin/sh\nexec "${launcher}" "$@"\n`
  if (process.platform === 'win32')
    await files.write(path.join(root, OWN_PROGRAMS, `${program}.cmd`), `@"${launcher}.cmd" %*\r\n`)
  else await files.write(path.join(root, OWN_PROGRAMS, program), script, 0o755)
}

/** npm has compared what came with what the registry says; the manifest may know better. */
async function refuseAltered(
  { manager, stated, root }: NodeInstall,
  folder: string,
  files: System['files'],
): Promise<void> {
  const [, expected] = /^sha512\.(.*)$/.exec(stated?.hash ?? '') ?? []
  if (expected === undefined) return
  const reading = readJson((await files.read(path.join(folder, 'node_modules/.package-lock.json'))) ?? '')
  const packages = 'value' in reading ? memberOf(reading.value, 'packages') : undefined
  const integrity = stringMember(memberOf(packages, `node_modules/${PACKAGES[manager]}`), 'integrity') ?? ''
  const found = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
  if (found === expected) return
  await files.remove(folder)
  throw new UserError(
    'PACKAGE_MANAGER_ALTERED',
    `${PACKAGES[manager]} ${stated?.version} has another hash in the registry than package.json states`,
    'Look who changed packageManager; "corepack use" writes the hash of what is published.',
    { file: path.posix.join(root, 'package.json') },
  )
}

function missing({ manager, root }: NodeInstall, why: string): UserError {
  const hint = `State it in package.json, as "packageManager": "${PROGRAMS[manager]}@VERSION"; npm then brings it.`
  return new UserError('PACKAGE_MANAGER_MISSING', why, hint, { file: path.posix.join(root, 'package.json') })
}

/** Of what npm says, the first line that tells. */
export function lastWords(stderr: string): string {
  const lines = stderr
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:npm )?(?:error|ERR!|ERR_\w+|WARN)\s*/i, '').trim())
  return printable(
    lines
      .filter((line) => line !== '' && !/^(?:code|A complete log|.*\.log$)/.test(line))
      .slice(0, 3)
      .join(' '),
  )
}
