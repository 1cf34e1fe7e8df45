import type { FileThread } from './file-threads.ts'
import type { Outcome, SyncChange } from './sync-outcome.ts'

/** A change at the path of a thread, with the old path gone where it moved; nothing where all is as it was. */
export function changed({ path, ours }: FileThread, change: SyncChange & { readonly mode: string }): Outcome {
  if (ours !== undefined && ours.path !== path) return { path, changes: [{ path: ours.path, deleted: true }, change] }
  const isThere =
    ours !== undefined && 'objectId' in change && change.objectId === ours.objectId && change.mode === ours.mode
  return { path, changes: isThere ? [] : [change] }
}
