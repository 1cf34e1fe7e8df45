import { ExternalError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { ObjectId, TreeEntry } from '../system/system.ts'

/** Reads contents of a repository; one that is not there is absent. */
export type BlobReader = (ids: readonly ObjectId[]) => Promise<ReadonlyMap<ObjectId, Uint8Array>>

/**
 * What an entry of a tree holds, of contents that were read.
 *
 * @throws {ExternalError} `BLOB_MISSING`
 */
export function contentOf(contents: ReadonlyMap<ObjectId, Uint8Array>, { path, objectId }: TreeEntry): Uint8Array {
  const content = contents.get(objectId)
  if (content !== undefined) return content
  throw new ExternalError(
    'BLOB_MISSING',
    `the repository does not give the content of ${printable(path)} (${objectId})`,
    true,
  )
}
