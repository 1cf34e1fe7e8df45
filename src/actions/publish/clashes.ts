import { ExternalError, UserError } from '../../errors.ts'
import { differingMembers } from '../../publish/compare-distributions.ts'
import type { FileOutcome } from '../../publish/publish-packages.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Registry, RemoteFile } from '../../registries/registry.ts'
import type { Files } from '../../system/system.ts'

/** Where files are compared with what is there. */
export interface Comparing {
  readonly registry: Registry
  readonly files: Files
}

/** How it stands with a file that is there. */
export interface Standing extends FileOutcome {
  /** The bytes of the registry, where they are others. */
  readonly theirs?: Uint8Array
}

/** How it stands with the files of a version that are there: the same bytes, the same content, or other content. */
export async function standingsOf(
  files: readonly Distribution[],
  comparing: Comparing,
): Promise<ReadonlyMap<Distribution, Standing>> {
  const found = new Map<Distribution, Standing>()
  const [{ project, version } = { project: '', version: '' }] = files
  const listed = (await unlessUnavailable(() => comparing.registry.list(project, version))) ?? []
  for (const file of files) {
    const there = listed.find(({ fileName }) => fileName === file.fileName)
    if (there === undefined) continue
    const isSame = there.sha256 === file.sha256
    const same: Standing = { outcome: 'already-present', url: there.url, note: '' }
    const other = { local: file.sha256, remote: there.sha256 ?? 'unknown' }
    found.set(file, isSame ? same : await compared(file, there, other, comparing))
  }
  return found
}

/** What two files of one name are by their SHA-256. */
interface Digests {
  readonly local: string
  readonly remote: string
}

/** How it stands with a file of which the registry was found to have other bytes. */
export async function conflictOf(file: Distribution, digests: Digests, comparing: Comparing): Promise<FileOutcome> {
  const { outcome, url, note } = await compared(file, await shown(file, comparing.registry), digests, comparing)
  return { outcome, url, note }
}

/** Other bytes of the same content come from another builder, or another day of it; other content is somebody's mistake. */
async function compared(
  file: Distribution,
  there: RemoteFile | undefined,
  { local, remote }: Digests,
  { registry, files }: Comparing,
): Promise<Standing> {
  const [ours, theirs] = [
    await files.readBytes(file.path),
    there === undefined ? undefined : await unlessUnavailable(() => registry.read(there)),
  ]
  const members =
    ours === undefined || theirs === undefined ? [file.fileName] : differingMembers(file.fileName, ours, theirs)
  const url = there?.url ?? ''
  const read = theirs === undefined ? {} : { theirs }
  if (members.length === 0) {
    const note = 'there with the same content, from another builder'
    return { outcome: 'already-present', url, note, ...read }
  }
  const [first] = members
  const what = members.length === 1 ? `${first} differs` : `${first} and ${members.length - 1} more differ`
  return {
    ...read,
    outcome: 'conflict',
    url,
    note: `the registry has other content under this name: ${local} here, ${remote} there; ${what}. Give it a new version`,
  }
}

/** What the index shows of a file; where it does not answer now, nothing: what is true was read before. */
function shown(file: Distribution, registry: Registry): Promise<RemoteFile | undefined> {
  return unlessUnavailable(async () => {
    const files = await registry.list(file.project, file.version)
    return files.find(({ fileName }) => fileName === file.fileName)
  })
}

async function unlessUnavailable<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof UserError || error instanceof ExternalError) return undefined
    throw error
  }
}
