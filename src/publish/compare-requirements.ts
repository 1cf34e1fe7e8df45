import { compatibleRange, normalizeVersion, prefixRange } from '../standards/pep440-ranges.ts'
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

/**
 * The clauses of a specifier in order, each in one spelling: of `~=` and of `==1.*`, as poetry-core writes `>=1.dev0,<2`, the bounds that
 * they stand for.
 */
function clausesOf(specifier: string): string {
  const clauses = specifier.split(',').flatMap((clause) => {
    const [, operator = '', version = '', prefix = ''] = /^\s*([<>=!~]*)\s*(.*?)(\.\*)?\s*$/.exec(clause) ?? []
    const bounds = boundsOf(`${operator}${prefix}`, version)
      ?.split(',')
      .map((bound) => /^(.=?)(.*)$/.exec(bound))
    return bounds === undefined
      ? [`${operator}${shortest(version)}${prefix}`]
      : bounds.map((bound) => `${bound?.[1]}${shortest(bound?.[2] ?? '')}`)
  })
  return clauses
    .filter((clause) => clause !== '')
    .sort()
    .join(',')
}

function boundsOf(operator: string, version: string): string | undefined {
  if (operator === '~=') return compatibleRange(version)
  return operator === '==.*' ? prefixRange(version)?.replace(',', '.dev0,') : undefined
}

/** A version without the zeros that mean nothing at the end of a release; whatever is none, as it is. */
function shortest(version: string): string {
  return normalizeVersion(version)?.replace(/^(\d+!)?(\d+(?:\.\d+)*?)(?:\.0)*(?=$|[^.\d]|\.[^\d])/, '$1$2') ?? version
}
