import { createHash } from 'node:crypto'
import path from 'node:path'
import { messageOf, UserError } from '../../errors.ts'
import { PATIENT } from '../../registries/pace.ts'
import type { RemoteFile } from '../../registries/registry.ts'
import { plainUrl, type RegistryHttp } from '../../registries/registry-http.ts'
import { listFiles, readRemoteFile } from '../../registries/simple-api.ts'
import { openArchive, readMember } from '../../standards/archive.ts'
import { PYPI_INDEX } from '../../standards/pypi.ts'
import type { System } from '../../system/system.ts'
import { type FoundProgram, printedVersion } from '../../tasks/found-program.ts'
import { OWN_PROGRAMS } from '../../tasks/own-folder.ts'
import { type PinnedUv, type PinnedWheel, UV } from '../../tasks/uv-pin.ts'

// Before, `uv pip install` knows no groups of dependencies.
const LEAST = [0, 7]

/**
 * The uv on PATH, where it is new enough; else the one that is pinned: brought once, from the index that the job installs from or from PyPI, and only
 * with the digest that it has to have.
 *
 * @param root of the repository; absolute
 * @throws {UserError} `UV_MISSING`
 */
export async function findUv(root: string, system: System, pin: PinnedUv = UV): Promise<FoundProgram> {
  const onPath = await versionOf('uv', root, system)
  if (onPath !== undefined && isNewEnough(onPath)) return { program: 'uv', version: onPath }
  const name = process.platform === 'win32' ? 'uv.exe' : 'uv'
  const program = path.join(root, OWN_PROGRAMS, name)
  if ((await versionOf(program, root, system)) !== pin.version) {
    const why = onPath === undefined ? 'none is on PATH' : `${onPath} on PATH is older than ${LEAST.join('.')}`
    system.report.log(`uv ${pin.version} is brought: ${why}`)
    await system.files.write(program, await bring(name, pin, system), 0o755)
  }
  return { program, version: pin.version }
}

async function versionOf(program: string, cwd: string, { programs }: System): Promise<string | undefined> {
  return /^uv (\S+)/.exec((await printedVersion(program, { cwd }, programs)) ?? '')?.[1]
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

async function bring(name: string, { version, wheels }: PinnedUv, system: System): Promise<Uint8Array> {
  const wheel = wheels.get(thisPlatform())
  if (wheel === undefined) throw missing(version, `no wheel of it is known for ${thisPlatform()}`)
  const reasons: string[] = []
  for (const index of indexesFor(system)) {
    const found = await wheelFrom(index, wheel, system)
    if (typeof found === 'string') {
      reasons.push(found)
      continue
    }
    const archive = openArchive(wheel.fileName, found)
    const member = archive.members.find((one) => one.name.endsWith(`/scripts/${name}`))
    if (member !== undefined) return readMember(archive, member)
    reasons.push(`${wheel.fileName} has no ${name}`)
  }
  throw missing(version, reasons.join('; '))
}

/** As the table of pinned wheels has it. */
function thisPlatform(): string {
  const { platform, arch } = process
  if (platform !== 'linux') return `${platform}-${arch}`
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } }
  return `${platform}-${arch}-${header.glibcVersionRuntime === undefined ? 'musl' : 'gnu'}`
}

/** A digest decides: whoever gives it need not be trusted. */
function indexesFor({ variable }: System): readonly URL[] {
  const given = ['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'].flatMap((name) => variable(name) ?? [])
  const usable = [...given, PYPI_INDEX].filter((url) => URL.canParse(url) && /^https?:/.test(url))
  return [...new Set(usable.map((url) => url.replace(/\/*$/, '/')))].map((url) => new URL(url))
}

/** The wheel, or why it cannot be had there. */
async function wheelFrom(index: URL, wheel: PinnedWheel, system: System): Promise<Uint8Array | string> {
  const { username, password, origin } = index
  const url = new URL(index)
  ;[url.username, url.password] = ['', '']
  const known = { username: decodeURIComponent(username), password: decodeURIComponent(password) }
  const credentials = async () => (username === '' ? undefined : known)
  const registry: RegistryHttp = { http: system.http, pace: PATIENT, origins: [origin], credentials }
  try {
    const files = await listFiles({ registry, url }, 'uv')
    const file = files?.find(({ fileName }) => fileName === wheel.fileName)
    return file === undefined ? `${plainUrl(url)} has no ${wheel.fileName}` : await right(registry, file, wheel)
  } catch (error) {
    return messageOf(error)
  }
}

async function right(registry: RegistryHttp, file: RemoteFile, wheel: PinnedWheel): Promise<Uint8Array | string> {
  const bytes = await readRemoteFile(registry, file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return sha256 === wheel.sha256 ? bytes : `${plainUrl(new URL(file.url))} has SHA-256 ${sha256}, not ${wheel.sha256}`
}

function missing(version: string, why: string): UserError {
  const hint = 'Have astral-sh/setup-uv run before this step; on a laptop: pipx install uv.'
  return new UserError(
    'UV_MISSING',
    `environments are made by uv; it is not on PATH, and ${version} cannot be had: ${why}`,
    hint,
  )
}
