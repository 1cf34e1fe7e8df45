// Environment markers, https://packaging.python.org/specifications/dependency-specifiers (PEP 508)
import { satisfiesPep440 } from './pep440.ts'
import { normalizeName } from './pep503.ts'

/** A marker as read. Both sides of a comparison may be a variable or a text. */
type Marker =
  | { readonly type: 'and'; readonly parts: readonly Marker[] }
  | { readonly type: 'or'; readonly parts: readonly Marker[] }
  | { readonly type: 'comparison'; readonly left: Operand; readonly operator: string; readonly right: Operand }

interface Operand {
  readonly isVariable: boolean
  /** The variable's name in today's spelling, or the text without its quotes. */
  readonly text: string
}

/** Values of the variables of one environment, by their names of today. */
export type MarkerEnvironment = ReadonlyMap<string, string>

const TOKEN = /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>|not\s+in\b|in\b)|(and|or)\b|"([^"]*)"|'([^']*)'|([a-z][\w.]*))/iy

const OLD_NAMES: Readonly<Record<string, string>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.version': 'platform_version',
  'platform.machine': 'platform_machine',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
}

interface Token {
  readonly type: 'bracket' | 'operator' | 'word' | 'text' | 'variable'
  readonly text: string
}

function tokensOf(marker: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (marker.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(marker)
    if (match === null) return undefined
    const [, bracket, operator, word, double, single, variable] = match
    if (bracket !== undefined) tokens.push({ type: 'bracket', text: bracket })
    else if (operator !== undefined)
      tokens.push({ type: 'operator', text: operator.replace(/\s+/g, ' ').toLowerCase() })
    else if (word !== undefined) tokens.push({ type: 'word', text: word.toLowerCase() })
    else if (variable !== undefined) tokens.push({ type: 'variable', text: OLD_NAMES[variable] ?? variable })
    else tokens.push({ type: 'text', text: double ?? single ?? '' })
  }
  return tokens
}

/** Reads one marker; undefined for a text that is none. */
function parseMarker(text: string): Marker | undefined {
  const tokens = tokensOf(text)
  if (tokens === undefined) return undefined
  const reader = new MarkerReader(tokens)
  const marker = reader.row('or')
  return reader.isAtEnd ? marker : undefined
}

class MarkerReader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  /** Parts with the same word between them; `and` binds closer than `or`. */
  row(word: 'and' | 'or'): Marker | undefined {
    const parts: Marker[] = []
    do {
      const part = word === 'or' ? this.row('and') : this.#part()
      if (part === undefined) return undefined
      parts.push(part)
    } while (this.#takes('word', word))
    return parts.length === 1 ? parts[0] : { type: word, parts }
  }

  #part(): Marker | undefined {
    if (this.#takes('bracket', '(')) {
      const inside = this.row('or')
      return this.#takes('bracket', ')') ? inside : undefined
    }
    const [left, operator, right] = [this.#operand(), this.#tokens[this.#at++], this.#operand()]
    if (left === undefined || right === undefined || operator?.type !== 'operator') return undefined
    return { type: 'comparison', left, operator: operator.text, right }
  }

  #operand(): Operand | undefined {
    const token = this.#tokens[this.#at++]
    if (token?.type !== 'text' && token?.type !== 'variable') return undefined
    return { isVariable: token.type === 'variable', text: token.text }
  }

  #takes(type: Token['type'], text: string): boolean {
    const token = this.#tokens[this.#at]
    if (token?.type !== type || token.text !== text) return false
    this.#at++
    return true
  }
}

/** Whether a marker holds in an environment; undefined for a text that is none. */
export function markerHolds(text: string, environment: MarkerEnvironment): boolean | undefined {
  const marker = parseMarker(text)
  return marker && holds(marker, environment)
}

const VERSIONS = new Set(['python_version', 'python_full_version', 'implementation_version'])

function holds(marker: Marker, environment: MarkerEnvironment): boolean {
  if (marker.type === 'and') return marker.parts.every((part) => holds(part, environment))
  if (marker.type === 'or') return marker.parts.some((part) => holds(part, environment))
  const { left, operator, right } = marker
  const [a, b] = [left, right].map(({ isVariable, text }) => (isVariable ? (environment.get(text) ?? '') : text))
  const variable = left.isVariable ? left.text : right.text
  const spell = variable === 'extra' ? normalizeName : (text: string) => text
  return compare(spell(a as string), operator, spell(b as string), VERSIONS.has(variable))
}

function compare(a: string, operator: string, b: string, isVersion: boolean): boolean {
  if (operator === 'in') return b.includes(a)
  if (operator === 'not in') return !b.includes(a)
  const verdict = isVersion ? satisfiesPep440(a, `${operator}${b}`) : undefined
  if (verdict !== undefined) return verdict
  switch (operator) {
    case '==':
    case '===':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return false
  }
}

const MOST_ENVIRONMENTS = 100_000

/**
 * Whether two lists of markers, each meant as alternatives, hold in the same environments; an empty marker holds in all, an empty list in
 * none. Every environment is tried that their texts can tell apart. Undefined where one cannot be read, or where there are too many.
 */
export function sameMarkers(some: readonly string[], others: readonly string[]): boolean | undefined {
  if (JSON.stringify([...some].sort()) === JSON.stringify([...others].sort())) return true
  const [a, b] = [alternativesOf(some), alternativesOf(others)]
  if (a === undefined || b === undefined) return undefined
  const environments = environmentsFor([...a, ...b])
  return environments?.every(
    (environment) => a.some((one) => holds(one, environment)) === b.some((one) => holds(one, environment)),
  )
}

const ALWAYS: Marker = { type: 'and', parts: [] }

function alternativesOf(markers: readonly string[]): readonly Marker[] | undefined {
  const read = markers.map((marker) => (marker.trim() === '' ? ALWAYS : parseMarker(marker)))
  return read.includes(undefined) ? undefined : (read as readonly Marker[])
}

/** One environment for each combination of values that some comparison may treat differently. */
function environmentsFor(markers: readonly Marker[]): readonly MarkerEnvironment[] | undefined {
  const texts = new Map<string, Set<string>>()
  for (const marker of markers) collectTexts(marker, texts)
  let environments: readonly MarkerEnvironment[] = [new Map()]
  for (const [variable, known] of texts) {
    const values = variable === 'python' ? pythonsAround([...known]) : [...known, '', '~other']
    if (environments.length * values.length > MOST_ENVIRONMENTS) return undefined
    environments = environments.flatMap((environment) => values.map((value) => extended(environment, variable, value)))
  }
  return environments
}

function extended(environment: MarkerEnvironment, variable: string, value: string): MarkerEnvironment {
  if (variable !== 'python') return new Map([...environment, [variable, value]])
  const short = value.split('.').slice(0, 2).join('.')
  const pythons = [
    ['python_version', short],
    ['python_full_version', value],
    ['implementation_version', value],
  ] as const
  return new Map([...environment, ...pythons])
}

/** The texts that each variable is compared with; all versions of Python are one variable. */
function collectTexts(marker: Marker, texts: Map<string, Set<string>>): void {
  if (marker.type !== 'comparison') {
    for (const part of marker.parts) collectTexts(part, texts)
    return
  }
  const { left, right, operator } = marker
  const variable = [left, right].find(({ isVariable }) => isVariable)?.text ?? ''
  const name = VERSIONS.has(variable) ? 'python' : variable
  const known = texts.get(name) ?? new Set()
  for (const { isVariable, text } of [left, right]) {
    if (isVariable) continue
    known.add(text)
    if (operator.endsWith('in')) for (const word of text.split(/[\s,]+/)) known.add(word)
  }
  texts.set(name, known)
}

/** Full versions at each of those that are named, right before and right after. */
function pythonsAround(versions: readonly string[]): readonly string[] {
  const around = versions.flatMap((version) => {
    const [major = 3, minor = 0, patch = 0] = version.replace(/\.\*$/, '').split('.').map(Number)
    const minors = [minor - 1, minor, minor + 1].filter((one) => one >= 0)
    const patches = [0, patch - 1, patch, patch + 1, 99].filter((one) => one >= 0)
    return minors.flatMap((one) => patches.map((other) => `${major}.${one}.${other}`))
  })
  return [...new Set([...around, '2.7.18', '3.0.0', '3.99.0', '4.0.0'])].filter((version) => !version.includes('NaN'))
}
