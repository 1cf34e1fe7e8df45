import path from 'node:path'
import { UserError } from '../../errors.ts'
import { memberOf, readJson, stringMember } from '../../standards/json.ts'
import { printable, withoutColors } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import { type FoundProgram, printedVersion } from '../../tasks/found-program.ts'
import type { NodeInstall } from '../../tasks/node-plan.ts'
import { OWN_PROGRAMS } from '../../tasks/own-folder.ts'
import { managerFolder } from '../../tasks/stated-manager.ts'
import type { PackageManager } from '../../workspaces/node-workspaces.ts'
import { writeLauncher } from './write-launcher.ts'

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
export async function findManager(install: NodeInstall, root: string, system: System): Promise<FoundProgram> {
  const program = PROGRAMS[install.manager]
  const cwd = path.join(root, install.root)
  const versionOf = (one: string) => printedVersion(one, { cwd, env: WITHOUT_QUESTIONS }, system.programs)
  const onPath = await versionOf(program)
  const { stated } = install
  // A yarn of any version hands over to the one that is in the repository.
  if (onPath !== undefined && (stated === undefined || onPath === stated.version)) return { program, version: onPath }
  if (stated === undefined) throw missing(install, `${program} is not on PATH`)
  const brought = path.join(root, OWN_PROGRAMS, managerFolder({ program, version: stated.version }), program)
  if ((await versionOf(brought)) !== stated.version) await bring(install, stated.version, root, system)
  return { program: brought, version: stated.version }
}

/** Corepack asks before it brings anything, and pnpm changes itself to what is stated. */
const WITHOUT_QUESTIONS = { COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_STRICT: '0' }

async function bring(install: NodeInstall, version: string, root: string, system: System): Promise<void> {
  const { files, programs, report } = system
  const [name, program] = [PACKAGES[install.manager], PROGRAMS[install.manager]]
  report.log(`${name} ${version} is brought, as ${install.root === '' ? '' : `${install.root}/`}package.json states it`)
  const own = managerFolder({ program, version })
  const folder = path.join(root, OWN_PROGRAMS, own)
  await files.makeFolder(folder)
  const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, stderr } = await programs.run('npm', [...args, `${name}@${version}`], {
    cwd: folder,
    timeoutMs: LIMIT_MS,
  })
  if (code !== 0) throw missing(install, `npm cannot bring ${name} ${version}: ${lastWords(stderr)}`)
  await refuseAltered(install, folder, files)
  const file = path.join(folder, 'node_modules', '.bin', program)
  const words = [process.platform === 'win32' ? `${file}.cmd` : file] as const
  await writeLauncher(root, `${own}/${program}`, words, system)
}

/** npm has compared what came with what the registry says; the manifest may know better. */
async function refuseAltered({ manager, stated }: NodeInstall, folder: string, files: System['files']): Promise<void> {
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
    stated?.at,
  )
}

function missing({ manager, root, stated }: NodeInstall, why: string): UserError {
  const [program, file] = [PROGRAMS[manager], path.posix.join(root, 'package.json')]
  const hint =
    stated === undefined
      ? `State it in package.json, as "packageManager": "${program}@VERSION"; npm then brings it.`
      : `Correct packageManager there, or have ${program} ${stated.version} on PATH; npm view ${PACKAGES[manager]} versions tells what there is.`
  return new UserError('PACKAGE_MANAGER_MISSING', why, hint, stated?.at ?? { file })
}

/** Of what a package manager says, the first lines that tell, without what npm calls them; of Yarn's, those that tell of an error. */
export function lastWords(said: string): string {
  const all = withoutColors(said).split(/\r?\n/)
  const lines = yarnErrors(all).map((line) =>
    line.replace(/^\s*(?:npm )?(?:error|ERR!|ERR_\w+|WARN)\s*(?:(?:notarget|network) )?/i, '').trim(),
  )
  return printable(
    lines
      .filter((line) => line !== '' && !/^(?:code|A complete log|.*\.log$)/.test(line))
      .slice(0, 3)
      .join(' '),
  )
}

// ➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.
const YARN_LINE = /^➤ (?<code>YN\d{4}): (?:[┌│└·] ?)?(?<text>.*)$/
// What Yarn says on its way: https://yarnpkg.com/advanced/error-codes
const YARN_NEWS = /^YN00(?:0[02345678]|13|19|60|61|68|7[67]|8[56])$/

/** Where Yarn has said what is wrong, that with its code, each once: a workflow gets it twice, and its difference before it. */
function yarnErrors(lines: readonly string[]): readonly string[] {
  const plain = lines.filter((line) => !/^::(?:group::|endgroup::)/.test(line))
  const errors = plain.flatMap((line) => {
    const { code = '', text = '' } = YARN_LINE.exec(line)?.groups ?? {}
    return code === '' || YARN_NEWS.test(code) || /^[-+]/.test(text) ? [] : [`${code}: ${text.trim()}`]
  })
  return errors.length === 0 ? plain : [...new Set(errors)]
}
