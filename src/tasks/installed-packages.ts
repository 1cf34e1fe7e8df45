import { createHash } from 'node:crypto'
import path from 'node:path'
import { INSTALLED_RECORDS } from '../lockfiles/installed-records.ts'
import type { Files } from '../system/system.ts'
import type { NodeInstall } from './node-plan.ts'

/**
 * What is installed in a folder: just what its lock says (`locked`), something else by the digest of what the manager wrote down, or what nobody
 * can tell.
 */
export type InstalledPackages = 'locked' | { readonly digest: string } | { readonly why: string }

/** Of a folder where nothing is installed. */
export const NOTHING: InstalledPackages = { digest: 'nothing' }

/**
 * Reads what the package manager wrote down, and the lock as it lies there.
 *
 * @param root of the repository; absolute
 */
export async function readInstalledPackages(
  { root: folder, manager, lock }: Pick<NodeInstall, 'root' | 'manager' | 'lock'>,
  root: string,
  files: Pick<Files, 'read' | 'isFile' | 'isFolder'>,
): Promise<InstalledPackages> {
  const { names, isAsLocked, unseen } = INSTALLED_RECORDS[manager]
  const wanted = lock === undefined ? undefined : await files.read(path.join(root, lock))
  const record = await recordIn(path.join(root, folder), names, files)
  if (record === undefined) {
    if (wanted !== undefined && isAsLocked(wanted, '')) return 'locked'
    const place = path.join(folder, 'node_modules')
    if (await files.isFolder(path.join(root, place))) return { why: `nobody knows what is in ${place}` }
    return NOTHING
  }
  const copy = unseen(record)
  if (copy !== undefined) return { why: `a package is installed from ${copy}, which may have changed since` }
  if (wanted !== undefined && isAsLocked(wanted, record)) return 'locked'
  return { digest: createHash('sha256').update(record).digest('hex') }
}

async function recordIn(
  folder: string,
  names: readonly string[],
  files: Pick<Files, 'read' | 'isFile'>,
): Promise<string | undefined> {
  for (const name of names) {
    const file = path.join(folder, name)
    if (await files.isFile(file)) return files.read(file)
  }
  return undefined
}
