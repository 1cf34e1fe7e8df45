import { compatibleRange, normalizeVersion, prefixRange } from '../standards/pep440-ranges.ts'
import { normalizeName } from '../standards/pep503.ts'
import type { Requirement } from '../standards/pep508.ts'
import { sameMarkers } from '../standards/pep508-markers.ts'
import { printable } from '../standards/printable.ts'
import { type Asked, markerOf } from './plan-requirements.ts'

/** Something about a requirement that was not to be so. */
export interface RequirementFault {
  /** Goes on after the name of a file: `requires x, which is not planned`. */
  readonly text: string
  /** What is required; normalized. */
  readonly name: string
  /** Nobody planned it; the specifier as written. */
  readonly unplanned?: string
}

/** Requirements that are alike but for their markers: any of them may hold. */
interface Alternatives {
  /** Normalized. */
  readonly name: string
  readonly specifier: string
  /** One of them, without its marker. */
  readonly text: string
  readonly markers: string[]
}

/**
 * How the requirements that a back end wrote differ from those that were planned. Order, spelling and brackets mean nothing, and a marker
 * may be written in any way that holds in the same environments.
 *
 * @param found without URLs
 * @returns empty where there is no difference
 */
export function requirementFaults(
  planned: readonly Asked[],
  found: readonly Requirement[],
): readonly RequirementFault[] {
  const wanted = alternatives(planned.map((one) => ({ ...one, marker: markerOf(one) })))
  const written = alternatives(found)
  const lost = [...wanted].flatMap(([key, one]) => faultOf(one, written.get(key)))
  const more = [...written].filter(([key]) => !wanted.has(key))
  return [...lost, ...more.map(([, one]) => unplanned(one))]
}

function unplanned({ name, text, specifier }: Alternatives): RequirementFault {
  return { name, text: `requires ${text}, which is not planned`, unplanned: specifier }
}

function faultOf(
  { name, text, markers }: Alternatives,
  written: Alternatives | undefined,
): readonly RequirementFault[] {
  if (written === undefined) return [{ name, text: `does not require ${text}, as planned` }]
  if (sameMarkers(markers, written.markers) === true) return []
  return [{ name, text: `requires ${text} ${conditions(written.markers)}, not ${conditions(markers)}` }]
}

function conditions(markers: readonly string[]): string {
  return markers.includes('') ? 'always' : `if ${printable(markers.join(', or '))}`
}

function alternatives(requirements: readonly Requirement[]): ReadonlyMap<string, Alternatives> {
  const found = new Map<string, Alternatives>()
  for (const { name, extras, specifier, marker = '' } of requirements) {
    const key = JSON.stringify([
      normalizeName(name),
      [...new Set(extras.map(normalizeName))].sort(),
      boundsIn(specifier),
    ])
    const text = printable(`${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}`)
    const one = found.get(key) ?? { name: normalizeName(name), specifier, text, markers: [] }
    one.markers.push(marker)
    found.set(key, one)
  }
  return found
}

/**
 * The clauses of a specifier in order, each in one spelling: of `~=` and of `==1.*`, as poetry-core writes `>=1.dev0,<2`, the bounds that
 * they stand for.
 */
function boundsIn(specifier: string): string {
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
