import path from 'node:path'
import type { Files, RepoPath } from '../../system/system.ts'

/**
 * Some places, of which each is a folder or not there at all: what else stands there is somebody's own.
 *
 * @param root of the repository; absolute
 * @throws what `refusal` makes of the first that is something else
 */
export async function refuseFile(
  places: readonly RepoPath[],
  root: string,
  files: Pick<Files, 'changedAt' | 'isFolder'>,
  refusal: (what: string, hint: string) => Error,
): Promise<void> {
  for (const place of places) {
    const at = path.join(root, place)
    if ((await files.changedAt(at)) === undefined || (await files.isFolder(at))) continue
    throw refusal(`${place} is no folder`, 'Move it away: setup puts there what it makes.')
  }
}
