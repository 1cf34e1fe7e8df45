import { locationAt } from '../workspaces/location.ts'
import type { PythonManifest } from '../workspaces/python-manifest.ts'
import type { Location } from '../workspaces/workspace.ts'

/** Something that a project without a lock asks for, and that no installer gives as it is meant. */
export interface RefusedNeed {
  /** `lock`: Poetry knows what is meant, and its lock says it to everybody. `mistake`: nobody does. */
  readonly kind: 'lock' | 'mistake'
  readonly message: string
  /** What has to be done; of `lock` what comes before the lock is made, and mostly nothing. */
  readonly remedy?: string
  readonly at: Location
  /** The index that is meant: whoever asks this one and no other takes nothing from elsewhere. */
  readonly index?: string
}

/** Where something stands in a manifest. */
export function placeIn({ file, lineOf }: PythonManifest, at: Parameters<PythonManifest['lineOf']>[0]): Location {
  return locationAt(file, lineOf(at))
}
