// Names of files: wheels by PEP 427, https://packaging.python.org/specifications/binary-distribution-format/#file-name-convention;
// sdists by PEP 625, https://packaging.python.org/specifications/source-distribution-format/#source-distribution-file-name
import { normalizeVersion } from './pep440-ranges.ts'
import { normalizeName } from './pep503.ts'

/** What the name of a built file says of it. */
export type DistributionFileName = WheelFileName | SdistFileName

interface WheelFileName {
  readonly kind: 'wheel'
  /** Normalized (PEP 503). */
  readonly project: string
  /** Normalized (PEP 440). */
  readonly version: string
  readonly build?: string
  /** As written: sets of tags are joined by dots, `py2.py3`. */
  readonly pythonTag: string
  readonly abiTag: string
  readonly platformTag: string
}

interface SdistFileName {
  readonly kind: 'sdist'
  readonly project: string
  readonly version: string
}

// What was ever uploaded as an sdist; new ones are .tar.gz only.
const SDIST_ENDING = /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz|tar\.Z|tar)$/

/** Whether a wheel is for every machine: it holds no native code, and asks for no platform. */
export function isForEveryMachine({ abiTag, platformTag }: WheelFileName): boolean {
  return abiTag === 'none' && platformTag === 'any'
}

/**
 * Reads the name of a wheel or an sdist, old spellings such as `My-Pkg-1.0.zip` included.
 *
 * @param project whose file it is, where that is known: it tells `a-1-2.zip`, version 2 of a-1, from version 1.post2 of a
 * @returns undefined for any other file, and for a version that PEP 440 does not know
 */
export function parseDistributionFileName(fileName: string, project?: string): DistributionFileName | undefined {
  if (fileName.endsWith('.whl')) return parseWheelName(fileName.slice(0, -'.whl'.length))
  const stem = fileName.replace(SDIST_ENDING, '')
  return stem === fileName ? undefined : parseSdistName(stem, project)
}

function parseWheelName(stem: string): WheelFileName | undefined {
  const parts = stem.split('-')
  if (parts.length < 5 || parts.length > 6 || parts.includes('')) return undefined
  const [name, written] = parts as [string, string]
  const [pythonTag, abiTag, platformTag] = parts.slice(-3) as [string, string, string]
  const build = parts.length === 6 ? parts[2] : undefined
  const version = normalizeVersion(written.replaceAll('_', '-'))
  if (version === undefined || !isName(name) || (build !== undefined && !/^\d/.test(build))) return undefined
  return {
    kind: 'wheel',
    project: normalizeName(name),
    version,
    ...(build === undefined ? {} : { build }),
    pythonTag,
    abiTag,
    platformTag,
  }
}

/** The name ends where the project's does, else at the last dash that a version follows. */
function parseSdistName(stem: string, project: string | undefined): SdistFileName | undefined {
  const dashes = [...stem.matchAll(/-/g)].map(({ index }) => index).reverse()
  for (const dash of dashes) {
    const [name, version] = [stem.slice(0, dash), normalizeVersion(stem.slice(dash + 1))]
    if (version === undefined || !isName(name)) continue
    if (project === undefined || normalizeName(name) === normalizeName(project)) {
      return { kind: 'sdist', project: normalizeName(name), version }
    }
  }
  return undefined
}

function isName(text: string): boolean {
  return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text)
}
