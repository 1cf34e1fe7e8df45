import { printable } from '../standards/printable.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { sourcesFor } from '../workspaces/uv.ts'
import type { Finding } from '../workspaces/workspace.ts'
import type { Surroundings } from './find-sibling.ts'
import type { Entry } from './manifest-entries.ts'

/** A problem, and where in the manifest it is. */
export interface PlacedProblem extends Omit<Finding, 'file' | 'line'> {
  readonly where: KeyPath
}

/**
 * What is published would be installed from places that are no index: `direct-url`, an error, for a requirement that names one; a warning
 * `source-dropped` for one that uv takes from there and METADATA names alone.
 */
export function foreignPlaces(entries: readonly Entry[], from: Surroundings): readonly PlacedProblem[] {
  return entries.filter(isPublished).flatMap((entry) => {
    if (entry.reference.type === 'external') return [directUrl(entry, entry.reference.archive)]
    return droppedSource(entry, from) ?? []
  })
}

/** What only developers or the build need stands in no METADATA, and neither does an optional one that no extra brings. */
function isPublished({ group, role, broughtBy }: Entry): boolean {
  return role === 'stated' && (group === 'main' || (group === 'extra' && broughtBy.length > 0))
}

function directUrl({ name, where }: Entry, archive: string | undefined): PlacedProblem {
  const what = name === '' ? 'A dependency' : printable(name)
  const how =
    archive === undefined
      ? 'an URL, which indexes refuse and most installers do not follow'
      : `the path of a file, "${printable(archive)}", which nobody has who installs this`
  return {
    code: 'direct-url',
    severity: 'error',
    message: `${what} is asked for by ${how}`,
    fix: 'Write its name and a range, and let an index have it; or keep it to a group for development.',
    where,
  }
}

function droppedSource(entry: Entry, { sources, inherited }: Surroundings): PlacedProblem | undefined {
  if (entry.form !== 'requirement' || entry.reference.type !== 'name') return undefined
  const own = sources.get(entry.name)
  const found = sourcesFor(entry, own ?? inherited?.sources.get(entry.name) ?? [])
  const source = found.find(({ type }) => type === 'external')
  if (source === undefined) return undefined
  return {
    code: 'source-dropped',
    severity: 'warning',
    message: `${printable(entry.name)} is taken from its source here, git, an URL or a file, which is not published: whoever installs this gets it from an index`,
    fix: 'See that an index has it in a version that does; a range in the requirement says which.',
    where: own === undefined ? entry.where : source.where,
  }
}
