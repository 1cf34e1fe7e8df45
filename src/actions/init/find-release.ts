import { VERSION } from '../../contract/version.ts'
import { ExternalError, messageOf, UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { RemoteRef, System } from '../../system/system.ts'
import { parseSemanticVersion } from '../../versioning/semantic-version.ts'
import type { Pin } from './move-pins.ts'

/** The repository of this collection. */
const HOME = 'https://github.com/maestro-actions/maestro-actions'

/** The release of this version. */
const RELEASE = `v${VERSION}`

// Whoever is offline need not wait for minutes to be told so.
const TIMEOUT_MS = 30_000

/** Commits of this collection by their tags; nothing at all where nobody could be asked. */
export interface Releases {
  /** The newest version that is released at a commit: `v1.2.3`. */
  versionAt(commit: string): string | undefined
  commitOf(tag: string): string | undefined
}

/** What calls are to be pinned to. */
export interface Target {
  /** Undefined where no commit is known. */
  readonly pin: Pin | undefined
  /** Whether a person named it. */
  readonly isNamed: boolean
  /** Why no commit, or no release, is known; empty where it is. */
  readonly problem: string
  readonly releases: Releases
}

/** `0123… # v1.2.3` or the commit alone. */
export const PIN = /^([0-9a-f]{40})(?: # (v\d+\.\d+\.\d+[\w.-]*))?$/

/**
 * The commit that somebody named, else that of the release of this version. A version goes with it where the tags of this collection say so; where
 * they cannot be asked, what somebody said.
 *
 * @param pin empty where nobody named one
 * @throws {UserError} `PIN_INVALID` where the version that somebody named is another commit
 */
export async function findTarget(pin: string, system: System): Promise<Target> {
  const { releases, problem } = await readReleases(system)
  if (pin === '') {
    const ref = releases.commitOf(RELEASE)
    const missing = problem === '' && ref === undefined ? `there is no release ${RELEASE} at ${HOME}` : problem
    return {
      pin: ref === undefined ? undefined : { ref, version: RELEASE },
      isNamed: false,
      problem: missing,
      releases,
    }
  }
  const [, ref = '', claimed] = PIN.exec(pin) ?? []
  const actual = claimed === undefined ? undefined : releases.commitOf(claimed)
  if (actual !== undefined && actual !== ref) {
    const hint = `${claimed} is ${actual}.`
    throw new UserError('PIN_INVALID', `pin: ${ref} is not the commit of ${claimed}`, hint)
  }
  // Whoever names a version that is no tag of ours knows more than we do only where nobody could be asked.
  const version = releases.versionAt(ref) ?? (problem === '' ? undefined : claimed)
  return { pin: { ref, version }, isNamed: true, problem, releases }
}

async function readReleases(system: System): Promise<{ readonly releases: Releases; readonly problem: string }> {
  const scratch = await system.files.makeScratch()
  try {
    const refs = await (await system.openRemoteGit(scratch, () => undefined)).refs(HOME, TIMEOUT_MS)
    return { releases: releasesIn(refs), problem: '' }
  } catch (error) {
    if (!(error instanceof ExternalError || error instanceof UserError)) throw error
    return { releases: releasesIn([]), problem: `no release can be asked for: ${printable(messageOf(error))}` }
  } finally {
    await system.files.remove(scratch)
  }
}

function releasesIn(refs: readonly RemoteRef[]): Releases {
  const tags = refs.flatMap(({ name, id }) =>
    name.startsWith('refs/tags/') && /^[0-9a-f]{40}$/.test(id) ? [{ tag: name.slice('refs/tags/'.length), id }] : [],
  )
  return {
    commitOf: (tag) => tags.find((one) => one.tag === tag)?.id,
    versionAt(commit) {
      const versions = tags.filter(({ tag, id }) => id === commit && /^v/.test(tag)).map(({ tag }) => tag)
      return versions
        .filter((tag) => parseSemanticVersion(tag) !== undefined)
        .sort(compareVersions)
        .at(-1)
    },
  }
}

/** Which of two versions is older, as lists are sorted; zero where that cannot be said. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map(parseSemanticVersion)
  return a === undefined || b === undefined ? 0 : a.compare(b)
}
