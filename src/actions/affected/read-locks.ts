import { type LockSlices, NO_LOCKS } from '../../affected/lock-slice.ts'
import { isLock } from '../../affected/shared-files.ts'
import type { LockTexts } from '../../affected/slice-locks.ts'
import type { Side } from '../../affected/touch.ts'
import { ExternalError } from '../../errors.ts'
import { ABSENT, isRegular } from '../../standards/git-modes.ts'
import type { FileChange, Git, ObjectId, RepoPath } from '../../system/system.ts'

const DECODER = new TextDecoder('utf-8')

/** Says whom the changed locks concern, once both ends are known. */
type SliceLocks = (ends: { readonly head: Side; readonly base: Side }) => Promise<LockSlices>

/** Begins to read the changed locks, both ends of all at once, while the manifests are looked at. */
export function readLocks(git: Git, changes: readonly FileChange[]): SliceLocks {
  const changed = changes.filter(({ path }) => isLock(path))
  if (changed.length === 0) return async () => NO_LOCKS
  const loading = Promise.all([textsOf(git, changed), import('../../affected/slice-locks.ts')])
  // Whoever asks gets the failure; nobody may ask, because another one came first.
  loading.catch(() => undefined)
  return async (ends) => {
    const [texts, { sliceLocks }] = await loading
    return sliceLocks(changed, texts, ends)
  }
}

async function textsOf(git: Git, changed: readonly FileChange[]): Promise<ReadonlyMap<RepoPath, LockTexts>> {
  const ids = changed.flatMap(({ oldMode, oldId, newMode, newId }) => [
    ...(isRegular(oldMode) ? [oldId] : []),
    ...(isRegular(newMode) ? [newId] : []),
  ])
  try {
    const blobs = await git.blobs(ids)
    return new Map(changed.map((change) => [change.path, textsIn(blobs, change)]))
  } catch (error) {
    // In a clone without all contents git asks the remote for them, which may not answer.
    if (!(error instanceof ExternalError)) throw error
    const missing = `its text cannot be had (${error.message})`
    return new Map(changed.map(({ path }) => [path, { missing }]))
  }
}

function textsIn(blobs: ReadonlyMap<ObjectId, Uint8Array>, change: FileChange): LockTexts {
  const { oldMode, oldId, newMode, newId } = change
  const ends = [
    { end: 'base', mode: oldMode, bytes: blobs.get(oldId) },
    { end: 'head', mode: newMode, bytes: blobs.get(newId) },
  ].filter(({ mode }) => mode !== ABSENT)
  if (ends.some(({ mode }) => !isRegular(mode))) return { missing: 'it is no regular file' }
  if (ends.some(({ bytes }) => bytes === undefined)) return { missing: 'its text cannot be had' }
  return Object.fromEntries(ends.map(({ end, bytes }) => [end, DECODER.decode(bytes)]))
}
