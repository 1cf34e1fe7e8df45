// The conditions that Poetry has beside markers, as markers (PEP 508): https://python-poetry.org/docs/dependency-specification/
import { poetrySpecifier, prefixRange } from './pep440-ranges.ts'

/** Conditions of one entry of Poetry's tables, each as written. */
export interface PoetryConditions {
  readonly markers?: string | undefined
  /** A constraint: `^3.11`, `~3.9 || ^3.11`. */
  readonly python?: string | undefined
  /** `linux`, `!=win32`, `linux || darwin`. */
  readonly platform?: string | undefined
}

/** One marker that says the same; empty where there is no condition, or none that can be read. */
export function poetryMarker({ markers = '', python = '*', platform = '*' }: PoetryConditions): string {
  const all = [markers.trim(), pythonMarker(python), platformMarker(platform)].filter((marker) => marker !== '')
  return joined(all, ' and ')
}

function joined(markers: readonly string[], word: ' and ' | ' or '): string {
  if (markers.length < 2) return markers[0] ?? ''
  return markers.map((marker) => (/\b(?:and|or)\b/.test(marker) ? `(${marker})` : marker)).join(word)
}

function pythonMarker(constraint: string): string {
  const alternatives = (poetrySpecifier(constraint) ?? '').split(' || ')
  // Any version will do.
  if (alternatives.includes('')) return ''
  return joined(
    alternatives.map((alternative) => joined(alternative.split(',').map(pythonClause), ' and ')),
    ' or ',
  )
}

function pythonClause(clause: string): string {
  const [, operator = '', version = '', prefix] = /^([<>=!~]+)(.*?)(\.\*)?$/.exec(clause) ?? []
  if (prefix !== undefined) return prefixMarker(operator, version)
  const isShort = version.split('.').length < 3
  // `python_version` is of two numbers: 3.9.1 is after 3.9, but its `python_version` is not.
  const isEdge = operator === '>' || operator === '<='
  const padded = isShort && isEdge ? [...version.split('.'), '0', '0'].slice(0, 3).join('.') : version
  const name = isShort && !isEdge ? 'python_version' : 'python_full_version'
  return `${name} ${operator} "${padded}"`
}

function prefixMarker(operator: string, version: string): string {
  const [from = '', until = ''] = (prefixRange(version) ?? '').split(',').map(pythonClause)
  return operator === '!=' ? `${opposite(from)} or ${opposite(until)}` : `${from} and ${until}`
}

function opposite(marker: string): string {
  return marker.includes(' >= ') ? marker.replace(' >= ', ' < ') : marker.replace(' < ', ' >= ')
}

function platformMarker(constraint: string): string {
  if (constraint.trim() === '*') return ''
  const alternatives = constraint.split(/\|\|?/).map((alternative) =>
    joined(
      alternative.split(',').map((clause) => {
        const [, operator = '==', value = ''] = /^\s*(==|!=|=)?\s*(.*?)\s*$/.exec(clause) ?? []
        return `sys_platform ${operator === '=' ? '==' : operator} "${value}"`
      }),
      ' and ',
    ),
  )
  return joined(alternatives, ' or ')
}
