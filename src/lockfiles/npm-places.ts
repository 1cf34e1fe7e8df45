import { memberOf, stringMember } from '../standards/json.ts'
import { inFolder } from '../workspaces/repo-paths.ts'

/** What lies at each place of a package-lock.json: a released package, a link, or a folder of the work tree. */
export type Places = ReadonlyMap<string, unknown>

export const MODULES = 'node_modules/'

/** Where a name leads, seen from a place: the nearest copy, from the place's own node_modules up to that of the root. */
export function placeOf(name: string, from: string, places: Places): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = inFolder(folder, `${MODULES}${name}`)
    if (places.has(place)) return place
    if (folder === '' || folder === '..') return undefined
  }
}

/** The folder that a link leads to; undefined for what is none. */
export function linkedFolder(one: unknown): string | undefined {
  return memberOf(one, 'link') === true ? stringMember(one, 'resolved') : undefined
}
