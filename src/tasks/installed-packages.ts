import { createHash } from 'node:crypto'
import path from 'node:path'
import { INSTALLED_RECORDS, type InstalledRecord } from '../lockfiles/installed-records.ts'
import { printable } from '../standards/printable.ts'
import type { Files } from '../system/system.ts'
import { once } from '../workspaces/once.ts'
import { resolvePath } from '../workspaces/repo-paths.ts'
import type { NodeInstall } from './node-plan.ts'

/** What is installed in a folder. */
export type InstalledPackages =
  /** Just what its lock says, or something else; `content` stands for whatever the lock does not tell, and is empty where it tells all. */
  | {
      readonly state: 'locked' | 'other'
      readonly content: string
      /** The file of what was written down; absolute, and undefined where nothing was. */
      readonly record?: string
      /** Whether something in a `node_modules` of a project below was put there; only where the record tells. */
      readonly knows?: (folder: string, name: string) => boolean
    }
  /** Nobody can tell what; `incomplete`: not all of what was. */
  | { readonly state: 'unknown' | 'incomplete'; readonly why: string }

type Reading = Pick<Files, 'read' | 'isFile' | 'list'>

/**
 * Reads what the package manager wrote down, and the lock as it lies there.
 *
 * @param root of the repository; absolute
 */
export async function readInstalledPackages(
  { root: folder, manager, lock }: Pick<NodeInstall, 'root' | 'manager' | 'lock'>,
  root: string,
  files: Reading,
): Promise<InstalledPackages> {
  const { names, asLocked, places, unseen, knows } = INSTALLED_RECORDS[manager]
  const top = path.join(root, folder)
  const file = await recordIn(top, names, files)
  const record = file === undefined ? undefined : await files.read(file)
  if (file === undefined || record === undefined) {
    const place = path.join(folder, 'node_modules')
    const isFile = await files.isFile(path.join(root, place))
    // Tools keep their caches there.
    const isEmpty = isFile || (await files.list(path.join(root, place))).every((name) => name.startsWith('.'))
    return isEmpty
      ? { state: 'other', content: 'nothing is installed' }
      : { state: 'unknown', why: `nobody knows what is in ${printable(place)}` }
  }
  const copy = unseen(record, (to) => resolvePath(folder, to, root) === undefined)
  if (copy !== undefined)
    return { state: 'unknown', why: `a package is installed from ${printable(copy)}, which may have changed since` }
  const missing = await firstMissing(places(record), top, files)
  if (missing !== undefined)
    return { state: 'incomplete', why: `${printable(path.join(folder, missing))} is missing; setup brings it` }
  const wanted = lock === undefined ? undefined : await files.read(path.join(root, lock))
  const leftOut = wanted === undefined ? undefined : asLocked(wanted, record)
  const known = { record: file, ...(knows === undefined ? {} : { knows: knowing(() => knows(record)) }) }
  return leftOut === undefined
    ? { state: 'other', content: createHash('sha256').update(record).digest('hex'), ...known }
    : { state: 'locked', content: leftOut.join(' '), ...known }
}

function knowing(read: () => ReturnType<Knowing>): ReturnType<Knowing> {
  const known = once(read)
  return (folder, name) => known()(folder, name)
}

type Knowing = NonNullable<InstalledRecord['knows']>

/** Of what lies right in a `node_modules`, or in a scope there: deeper folders would have to be listed by hundreds. */
async function firstMissing(places: readonly string[], top: string, files: Reading): Promise<string | undefined> {
  const listed = new Map<string, ReadonlySet<string>>()
  for (const place of places) {
    const isDeep = place.indexOf('node_modules/') !== place.lastIndexOf('node_modules/')
    if (isDeep || !place.includes('node_modules/')) continue
    const [around, name] = [path.dirname(place), path.basename(place)]
    const there = listed.get(around) ?? new Set(await files.list(path.join(top, around)))
    listed.set(around, there)
    if (!there.has(name)) return place
  }
  return undefined
}

async function recordIn(folder: string, names: readonly string[], files: Reading): Promise<string | undefined> {
  for (const name of names) {
    const file = path.join(folder, name)
    if (await files.isFile(file)) return file
  }
  return undefined
}
