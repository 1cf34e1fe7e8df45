import { isObject, memberOf, membersOf, readJson, stringMember } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import {
  folderOf,
  type LockedEdge,
  type LockedEntry,
  type LockedUse,
  type LockfileReader,
  type LockKey,
  type LockReading,
  MOST_LOCK_CHARACTERS,
  NO_GLOBALS,
  NO_PATCHES,
} from './lockfile.ts'
import { linkedFolder, MODULES, type Places, placeOf } from './npm-places.ts'

/**
 * package-lock.json and npm-shrinkwrap.json, versions 1 to 3: an entry for each place in node_modules. Names are looked up from there
 * upwards, as Node does, so that a copy nested in one project is its own, and one at the root is everybody's who sees it.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export const npmLock: LockfileReader = {
  name: 'npm',
  reads: () => true,
  async parse(text): Promise<LockReading> {
    const reading = readJson(text, MOST_LOCK_CHARACTERS)
    if ('problem' in reading) return reading
    const format = String(memberOf(reading.value, 'lockfileVersion') ?? 1)
    if (!['1', '2', '3'].includes(format)) {
      return { problem: { message: `version ${printable(format)} of the format of package-lock.json is not read` } }
    }
    const places = placesOf(reading.value)
    const find = (name: string) => edgesTo([name], '', places).map(({ to }) => to)
    return {
      set: {
        format,
        hashFormat: '',
        entries: entriesOf(places),
        ...(isObject(memberOf(reading.value, 'packages')) ? { importers: importersOf(places) } : {}),
        globals: NO_GLOBALS,
        find,
        patches: NO_PATCHES,
      },
    }
  },
}

/** Version 2 holds both trees; the old one, for npm 6, says less. */
function placesOf(lock: unknown): Places {
  const packages = memberOf(lock, 'packages')
  if (isObject(packages)) return new Map(membersOf(packages))
  const places = new Map<string, unknown>()
  const folders: [string, unknown][] = [['', lock]]
  for (const [folder, holder] of folders) {
    for (const [name, one] of membersOf(memberOf(holder, 'dependencies'))) {
      const place = `${folder}${MODULES}${name}`
      places.set(place, one)
      if (isObject(memberOf(one, 'dependencies'))) folders.push([`${place}/`, one])
    }
  }
  return places
}

/** Entries by place. A link is none: who uses it uses the folder that it leads to. */
function entriesOf(places: Places): ReadonlyMap<LockKey, LockedEntry> {
  const entries = new Map<LockKey, LockedEntry>()
  for (const [place, one] of places) {
    if (memberOf(one, 'link') === true) continue
    const folder = folderAt(place, one)
    const names = [...FIELDS.keys()].flatMap((field) => (field === 'devDependencies' ? [] : namesIn(one, field)))
    entries.set(place, {
      name: stringMember(one, 'name') ?? (isFolder(place) ? place : nameAt(place)),
      version: stringMember(one, 'version') ?? '',
      source: stringMember(one, 'resolved') ?? '',
      hash: stringMember(one, 'integrity') ?? '',
      edges: edgesTo([...names, ...namesIn(one, 'requires')], place, places),
      ...(folder === undefined ? {} : { folder }),
    })
  }
  return entries
}

/** Where a manifest, and so its record in the lock, states dependencies. */
const FIELDS: ReadonlyMap<string, LockedUse['group']> = new Map([
  ['dependencies', 'main'],
  ['peerDependencies', 'main'],
  ['optionalDependencies', 'extra'],
  ['devDependencies', 'dev'],
])

/** In version 1 `dependencies` of an entry are places, whose values are objects; names have a range. */
function namesIn(one: unknown, field: string): readonly string[] {
  return membersOf(memberOf(one, field))
    .filter(([, range]) => typeof range === 'string')
    .map(([name]) => name)
}

function isFolder(place: string): boolean {
  return !`/${place}`.includes(`/${MODULES}`)
}

function nameAt(place: string): string {
  return place.slice(place.lastIndexOf(MODULES) + MODULES.length)
}

/** The folder of the work tree that a place stands for: its own, or, in version 1, one that it names. */
function folderAt(place: string, one: unknown): string | undefined {
  if (isFolder(place)) return folderOf(place)
  const version = stringMember(one, 'version') ?? ''
  return version.startsWith('file:') && !/\.(?:tgz|tar|tar\.gz)$/.test(version) ? folderOf(version.slice(5)) : undefined
}

/** What names mean, seen from a place; one that is not installed there means nothing. */
function edgesTo(names: readonly string[], from: string, places: Places): readonly LockedEdge[] {
  return names.flatMap((name) => {
    const place = placeOf(name, from, places)
    if (place === undefined) return []
    const one = places.get(place)
    return { to: linkedFolder(one) ?? place, label: nameAt(place) === (stringMember(one, 'name') ?? name) ? '' : name }
  })
}

function importersOf(places: Places): ReadonlyMap<string, readonly LockedUse[]> {
  const importers = new Map<string, readonly LockedUse[]>()
  for (const [place, one] of places) {
    if (!isFolder(place)) continue
    const uses = [...FIELDS].flatMap(([field, group]) =>
      namesIn(one, field).flatMap((name) => edgesTo([name], place, places).map((edge) => ({ ...edge, group, name }))),
    )
    importers.set(folderOf(place), uses)
  }
  return importers
}
