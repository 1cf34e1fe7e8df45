// A tag of a container registry is a register that the last writer wins, with no way to say "only if nobody wrote meanwhile"
// (https://github.com/opencontainers/distribution-spec/issues/250). So whoever writes looks again after a time in which everybody who read before
// has written: what is lost then is added once more. (Michael Fischer's algorithm, in Lamport, "A fast mutual exclusion algorithm", 1987.)
import { ExternalError, UserError } from '../errors.ts'
import { type OciRegistry, readManifest, writeManifest } from './oci-api.ts'
import { INDEX_TYPE, indexContent, readIndex, type VersionIndex } from './oci-layout.ts'
import { delayAfter } from './pace.ts'

/** One version in a registry. */
export interface VersionPlace {
  readonly oci: OciRegistry
  readonly repository: string
  readonly tag: string
}

/** What an index should become; undefined where it is as it should be. */
export type IndexChange = (current: VersionIndex | undefined) => VersionIndex | undefined

const MOST_ROUNDS = 30
// The others may be slower than we are, but not by more than this.
const SLOWNESS = 4
const SHORTEST_QUIET_MS = 120

/**
 * The index of a version as it is now; undefined where there is none.
 *
 * @throws {UserError} `TAG_TAKEN` where something else stands under the tag
 */
export async function currentIndex({
  oci,
  repository,
  tag,
}: VersionPlace): Promise<{ readonly index: VersionIndex; readonly digest: string } | undefined> {
  const stored = await readManifest(oci, repository, tag)
  if (stored === undefined) return undefined
  const index = readIndex(stored.text)
  if (index !== undefined) return { index, digest: stored.digest }
  throw new UserError(
    'TAG_TAKEN',
    `${repository}:${tag} is something else than files of Python, such as an image`,
    'Publish to a namespace of its own: https://ghcr.io/OWNER/python.',
  )
}

/**
 * Changes the index of a version, and sees to it that the change stays: writers that come at the same time are heard, and what one of them
 * wrote over is written again.
 *
 * @param change asked anew for whatever stands there
 * @param written called as soon as the change is there, before it is certain to stay
 * @returns the index in which the change stands
 * @throws {UserError} `TAG_TAKEN`, what the registry's refusal means, and what `change` throws
 * @throws {ExternalError} `REGISTRY_CONTENDED` where others never came to rest, `REGISTRY_UNAVAILABLE`
 */
export async function changeIndex(
  place: VersionPlace,
  change: IndexChange,
  written: () => void = () => undefined,
): Promise<VersionIndex | undefined> {
  const { pace } = place.oci.http
  let settled: string | undefined
  let quietMs = SHORTEST_QUIET_MS
  for (let rounds = 0, failures = 0; rounds < MOST_ROUNDS; rounds++) {
    const started = pace.now()
    const current = await currentIndex(place)
    const next = change(current?.index)
    if (next === undefined) {
      if (settled === undefined || settled === current?.digest) return current?.index
      settled = current?.digest
    } else {
      const digest = await write(place, next)
      if (digest !== undefined) written()
      failures = digest === undefined ? failures + 1 : 0
      settled = digest ?? ''
      if (failures > 0 && delayAfter(failures, pace) === undefined) break
    }
    quietMs = Math.max(quietMs, SLOWNESS * (pace.now() - started))
    await pace.wait(
      Math.round(quietMs * (1 + pace.random() / 2)) + (failures > 0 ? (delayAfter(failures, pace) ?? 0) : 0),
    )
  }
  throw new ExternalError(
    'REGISTRY_CONTENDED',
    `${place.repository}:${place.tag} did not come to rest: others write it at the same time, or its registry stores nothing`,
    true,
  )
}

/** The digest of what is stored; undefined where nobody knows whether it is. */
async function write({ oci, repository, tag }: VersionPlace, next: VersionIndex): Promise<string | undefined> {
  const content = indexContent(next)
  try {
    await writeManifest(oci, { repository, reference: tag, type: INDEX_TYPE, content })
    return content.digest
  } catch (error) {
    if (error instanceof ExternalError && error.retryable) return undefined
    throw error
  }
}
