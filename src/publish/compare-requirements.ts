import { compatibleRange, normalizeVersion } from '../standards/pep440-ranges.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { sameMarkers } from '../standards/pep508-markers.ts'
import { normalNames } from './manifest-entries.ts'
import type { PlannedRequirement } from './plan-requirements.ts'

/** Requirements that are alike but for their markers, by what they ask for. */
type Asked = Map<string, string[]>

/**
 * How what a back end wrote differs from what was planned for it. Order, spelling and brackets mean nothing; a marker may be written in
 * any way that holds in the same environments.
 *
 * @param requiresDist all values of `Requires-Dist`
 * @param names the siblings, normalized; others are not looked at
 * @returns a line for each difference, with text from outside; empty where there is none
 */
export function differencesFrom(
  planned: readonly PlannedRequirement[],
  requiresDist: readonly string[],
  names: ReadonlySet<string>,
): readonly string[] {
  const wanted: Asked = new Map()
  for (const { name, extras, specifier, marker = '', extra } of planned) {
    const condition = extra === undefined ? marker : `${marker === '' ? '' : `(${marker}) and `}extra == "${extra}"`
    add(wanted, keyOf(name, extras, specifier), condition)
  }
  const written: Asked = new Map()
  const differences: string[] = []
  for (const text of requiresDist) {
    const requirement = parseRequirement(text)
    if (requirement === undefined) differences.push(`"${text}" cannot be read`)
    if (requirement === undefined || !names.has(normalizeName(requirement.name))) continue
    const { name, extras, specifier, url, marker = '' } = requirement
    if (url !== undefined) differences.push(`"${text}" is not asked for by a version`)
    else add(written, keyOf(name, extras, specifier), marker)
  }
  return [...differences, ...compared(wanted, written)]
}

function compared(wanted: Asked, written: Asked): readonly string[] {
  return [...new Set([...wanted.keys(), ...written.keys()])].flatMap((key) => {
    const [expected, found] = [wanted.get(key), written.get(key)]
    if (found === undefined) return [`${key} is missing`]
    if (expected === undefined) return [`${key} was not planned`]
    if (sameMarkers(expected, found) === true) return []
    return [`${key} holds under "${found.join('" or "')}", not "${expected.join('" or "')}"`]
  })
}

function add(asked: Asked, key: string, marker: string): void {
  const markers = asked.get(key)
  if (markers === undefined) asked.set(key, [marker])
  else markers.push(marker)
}

function keyOf(name: string, extras: readonly string[], specifier: string): string {
  const listed = normalNames(extras)
  return `${normalizeName(name)}${listed.length === 0 ? '' : `[${listed.join(',')}]`} ${clausesOf(specifier)}`.trim()
}

/** The clauses of a specifier in order, each in its one spelling: of `~=` the two bounds that it stands for. */
function clausesOf(specifier: string): string {
  const clauses = specifier.split(',').flatMap((clause) => {
    const [, operator = '', version = '', prefix = ''] = /^\s*([<>=!~]*)\s*(.*?)(\.\*)?\s*$/.exec(clause) ?? []
    const bounds = operator === '~=' ? compatibleRange(version) : undefined
    return bounds?.split(',') ?? [`${operator}${normalizeVersion(version) ?? version}${prefix}`]
  })
  return clauses
    .filter((clause) => clause !== '')
    .sort()
    .join(',')
}
