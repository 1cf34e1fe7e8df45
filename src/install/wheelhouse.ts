// Hashes in files of requirements: https://pip.pypa.io/en/stable/topics/secure-installs/

import { createHash } from 'node:crypto'
import path from 'node:path'
import { IntegrityError, UserError } from '../errors.ts'
import { HARMLESS_VARIABLES, type Python, requirePip } from '../publish/builder/python.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { normalizeName } from '../standards/pep503.ts'
import type { Files, Finished, Programs, RunOptions } from '../system/system.ts'
import { NO_FILE } from './settings.ts'

/** What a wheelhouse is to hold. */
export interface WheelhousePlan {
  /** PEP 508, with all that they need. */
  readonly requirements: readonly string[]
  /** What everything in it has to be where a lock says so, as `name==version`. */
  readonly pins: readonly string[]
  /** SHA-256 of files that a lock allows, by name. Names without an entry may be anything that the index has. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether requirements have hashes: then nothing may come that has none. */
  readonly isHashed: boolean
  readonly indexUrl: string
  /** Absolute. */
  readonly folder: string
}

/** What pip is started with. */
export interface WheelhouseTools {
  readonly python: Python
  readonly programs: Programs
  readonly files: Files
  /** A folder to run in; absolute. */
  readonly scratch: string
}

interface Wheel {
  readonly name: string
  readonly version: string
  readonly fileName: string
  readonly sha256: string
}

const LIMIT_MS = 15 * 60_000
const MOST_LINES = 6

/**
 * Fills a folder with wheels, and `requirements.txt` beside them, which names each by its hash; then sees that they are all that an installation
 * without an index needs.
 *
 * @returns names of its wheels, in order
 * @throws {UserError} `WHEELHOUSE_INCOMPLETE`, `INSTALLER_MISSING`
 * @throws {IntegrityError} `LOCK_MISMATCH` where a wheel is not one that the lock or a hash allows
 */
export async function fillFolder(plan: WheelhousePlan, tools: WheelhouseTools): Promise<readonly string[]> {
  const { files, scratch, programs, python } = tools
  await requirePip(python, scratch, programs)
  const brought = path.join(scratch, 'wheels')
  await bring(plan, brought, tools)
  const wheels = await wheelsIn(brought, files)
  refuseOthers(wheels, plan)
  for (const { fileName } of wheels)
    await files.write(path.join(plan.folder, fileName), await bytesOf(path.join(brought, fileName), files))
  const list = path.join(plan.folder, 'requirements.txt')
  await removeEarlier(plan.folder, { wheels, list: (await files.read(list)) ?? '' }, files)
  await files.write(
    list,
    wheels.map(({ name, version, sha256 }) => `${name}==${version} --hash=sha256:${sha256}\n`).join(''),
  )
  const offline = ['--no-index', '--find-links', plan.folder, '--require-hashes', '--dry-run', '--ignore-installed']
  refuseFailure(await pip(['install', ...offline, '-r', list], plan, tools), 'the folder lacks something')
  return wheels.map(({ fileName }) => fileName)
}

/** Wheels of earlier runs, which their list has by their hash; whatever else people keep there is theirs. */
async function removeEarlier(
  folder: string,
  { wheels, list }: { readonly wheels: readonly Wheel[]; readonly list: string },
  files: Files,
): Promise<void> {
  const kept = new Set(wheels.map(({ fileName }) => fileName))
  for (const { fileName, name, version, sha256 } of await wheelsIn(folder, files)) {
    if (kept.has(fileName) || !list.includes(`${name}==${version} --hash=sha256:${sha256}\n`)) continue
    await files.remove(path.join(folder, fileName))
  }
}

async function bring(
  { requirements, pins, ...plan }: WheelhousePlan,
  target: string,
  tools: WheelhouseTools,
): Promise<void> {
  const { files, scratch } = tools
  const write = async (name: string, lines: readonly string[]) => {
    const file = path.join(scratch, name)
    await files.write(file, lines.map((line) => `${line}\n`).join(''))
    return file
  }
  await files.makeFolder(target)
  const asked = ['-r', await write('asked.txt', requirements), '-c', await write('pins.txt', pins)]
  const args = ['download', '--only-binary', ':all:', '--dest', target, ...asked]
  refuseFailure(await pip(args, { requirements, pins, ...plan }, tools), 'not everything is there as a wheel')
}

/** The index stands in the environment, where nothing is secret about it. */
function pip(
  args: readonly string[],
  { indexUrl }: WheelhousePlan,
  { python, programs, scratch }: WheelhouseTools,
): Promise<Finished> {
  const options: RunOptions = {
    cwd: scratch,
    sees: [
      ...HARMLESS_VARIABLES,
      'PIP_CACHE_DIR',
      'XDG_CACHE_HOME',
      'SSL_CERT_FILE',
      'REQUESTS_CA_BUNDLE',
      'HTTPS_PROXY',
      'https_proxy',
    ],
    env: {
      PIP_INDEX_URL: indexUrl,
      PIP_CONFIG_FILE: NO_FILE,
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
    },
    timeoutMs: LIMIT_MS,
  }
  return programs.run(
    python.program,
    ['-m', 'pip', '--no-input', '--disable-pip-version-check', '--quiet', ...args],
    options,
  )
}

function refuseFailure({ code, stdout, stderr }: Finished, what: string): void {
  if (code === 0) return
  const lines = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '')
  throw new UserError(
    'WHEELHOUSE_INCOMPLETE',
    `${what}: ${lines.slice(-MOST_LINES).join(' ')}`,
    'Ask for versions that have a wheel for this system and this Python; build others before.',
  )
}

async function wheelsIn(folder: string, files: Files): Promise<readonly Wheel[]> {
  const wheels: Wheel[] = []
  for (const fileName of await files.list(folder)) {
    const name = normalizeName(fileName.split('-')[0] ?? '')
    const version = parseDistributionFileName(fileName, name)?.version
    if (version === undefined) continue
    const sha256 = createHash('sha256')
      .update(await bytesOf(path.join(folder, fileName), files))
      .digest('hex')
    wheels.push({ name, version, fileName, sha256 })
  }
  return wheels
}

async function bytesOf(file: string, files: Files): Promise<Uint8Array> {
  return (await files.readBytes(file)) ?? new Uint8Array()
}

function refuseOthers(wheels: readonly Wheel[], { digests, isHashed }: WheelhousePlan): void {
  for (const { name, sha256, fileName } of wheels) {
    const allowed = digests.get(name) ?? new Set()
    if (allowed.has(sha256) || (allowed.size === 0 && !isHashed)) continue
    throw new IntegrityError(
      'LOCK_MISMATCH',
      allowed.size === 0
        ? `${fileName} has SHA-256 ${sha256}, and no hash is there for ${name}, while others have one`
        : `${fileName} has SHA-256 ${sha256}, which is none of those that the lock or a hash has for ${name}`,
      allowed.size === 0
        ? 'Name everything with its hash, as pip-compile --generate-hashes does.'
        : 'Somebody replaced the file, or the lock was made elsewhere. Lock again only if you know which.',
    )
  }
}
