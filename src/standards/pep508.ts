// PEP 508, dependency specification for Python software packages: https://peps.python.org/pep-0508/

/** One requirement, each part as written. */
export interface Requirement {
  readonly name: string
  readonly extras: readonly string[]
  /** `>=1.0,<2`; empty when any version will do. */
  readonly specifier: string
  /** What stands after `@`: a URL, or the bare path that poetry-core and pip take there too. */
  readonly url?: string
  readonly marker?: string
}

// A leading underscore is no valid name, but some manifests carry one and every part of us treats it alike.
const NAME = /^[A-Za-z0-9_][\w.-]*/
const HEAD = /^\s*[A-Za-z0-9_][\w.-]*\s*(?:\[[^\]]*\])?/
const OPERATOR = /^[<>=!~]/

/** Reads one requirement leniently; undefined for a text that is none. Markers are cut off, not understood. */
export function parseRequirement(text: string): Requirement | undefined {
  const trimmed = text.trim()
  const name = NAME.exec(trimmed)?.[0]
  if (name === undefined) return undefined
  const afterName = trimmed.slice(name.length).trimStart()
  if (!afterName.startsWith('[')) return withRest(name, [], afterName)
  const end = afterName.indexOf(']')
  if (end < 0) return undefined
  const extras = afterName.slice(1, end).split(',')
  const named = extras.map((extra) => extra.trim()).filter((extra) => extra !== '')
  return withRest(name, named, afterName.slice(end + 1).trimStart())
}

/**
 * A requirement with another specifier in the place of its own, or of its URL. Name, extras and marker stay as written.
 *
 * @param specifier empty for any version
 */
export function replaceSpecifier(text: string, specifier: string): string {
  const head = HEAD.exec(text)?.[0] ?? ''
  const rest = text.slice(head.length)
  const end = rest.search(/^\s*@/.test(rest) ? /(?<=^\s*@.*)\s;/s : /\s*;/)
  return `${head.trimEnd()}${specifier}${end < 0 ? '' : rest.slice(end)}`
}

function withRest(name: string, extras: readonly string[], rest: string): Requirement | undefined {
  return rest.startsWith('@') ? withUrl(name, extras, rest.slice(1).trim()) : withSpecifier(name, extras, rest)
}

/** A URL may hold semicolons itself, so its marker starts at one with a blank before it. */
function withUrl(name: string, extras: readonly string[], rest: string): Requirement | undefined {
  const end = rest.search(/(?:^|\s);/)
  const url = (end < 0 ? rest : rest.slice(0, end)).trim()
  if (url === '') return undefined
  return { name, extras, specifier: '', url, ...markerOf(end < 0 ? '' : rest.slice(rest.indexOf(';', end) + 1)) }
}

function withSpecifier(name: string, extras: readonly string[], rest: string): Requirement | undefined {
  const end = rest.indexOf(';')
  const written = (end < 0 ? rest : rest.slice(0, end)).trim()
  const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1).trim() : written
  if (specifier !== '' && !OPERATOR.test(specifier)) return undefined
  return { name, extras, specifier, ...markerOf(end < 0 ? '' : rest.slice(end + 1)) }
}

function markerOf(text: string): { readonly marker?: string } {
  const marker = text.trim()
  return marker === '' ? {} : { marker }
}
