import { isNameCode, skipString, UNCLOSED } from './python-strings.ts'

// Functions that import by a name handed to them, and from a path.
const BY_NAME = new Set(['import_module', '__import__', 'import_string'])
const BY_PATH = new Set(['spec_from_file_location', 'run_module', 'run_path'])

/** Whether a text may hold such a call at all: most do not. */
export function callsByName(text: string): boolean {
  // In all of the names above.
  return text.includes('import_') || text.includes('spec_from_file_location') || text.includes('runpy')
}

/** A module imported by a call; without a name where only the running program knows it. */
export type ImportCall = { readonly module: string } | { readonly isUnknown: true }

const UNKNOWN: ImportCall = { isUnknown: true }

/**
 * The import that a call makes; undefined where it is another call, or a definition.
 *
 * @param open its opening parenthesis
 */
export function readCall(text: string, open: number): ImportCall | undefined {
  const name = nameBefore(text, open)
  const isByName = BY_NAME.has(name)
  if ((!isByName && !BY_PATH.has(name)) || isDefinition(text, open, name)) return undefined
  if (!isByName) return UNKNOWN
  const first = literalAt(text, open + 1)
  if (first === undefined) return UNKNOWN
  if (name === 'import_string') return { module: first.value.replace(':', '.') }
  if (!first.value.startsWith('.')) return first.value === '' ? UNKNOWN : { module: first.value }
  return relativeTo(text, first)
}

function nameBefore(text: string, open: number): string {
  const end = beforeBlanks(text, open)
  let start = end
  while (start > 0 && isNameCode(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

function beforeBlanks(text: string, at: number): number {
  let end = at
  while (end > 0 && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09)) end--
  return end
}

function isDefinition(text: string, open: number, name: string): boolean {
  const end = beforeBlanks(text, beforeBlanks(text, open) - name.length)
  return text.startsWith('def', end - 3) && !isNameCode(text.charCodeAt(end - 4))
}

interface Literal {
  readonly value: string
  /** Where the next argument starts, or the closing parenthesis stands. */
  readonly next: number
}

/** A string that stands alone as an argument; undefined for anything else, and where it holds escapes or fields. */
function literalAt(text: string, at: number): Literal | undefined {
  let quote = skipSpace(text, at)
  if (/[uUrR]/.test(text.charAt(quote))) quote++
  if (text[quote] !== '"' && text[quote] !== "'") return undefined
  const end = skipString(text, quote)
  if (end === UNCLOSED) return undefined
  const next = skipSpace(text, end)
  if (text[next] !== ',' && text[next] !== ')') return undefined
  const edge = text.startsWith(text.charAt(quote).repeat(3), quote) && end - quote >= 6 ? 3 : 1
  const value = text.slice(quote + edge, end - edge)
  return value.includes('\\') ? undefined : { value, next: text[next] === ',' ? next + 1 : next }
}

function skipSpace(text: string, start: number): number {
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x23) {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x5c && code !== 0x0c) break
  }
  return at
}

/** `import_module('.a', __package__)` stays as it is; `import_module('.a', 'acme')` is acme.a. */
function relativeTo(text: string, { value, next }: Literal): ImportCall {
  let at = skipSpace(text, next)
  if (text.startsWith('package', at)) {
    const equals = skipSpace(text, at + 'package'.length)
    if (text[equals] === '=') at = skipSpace(text, equals + 1)
  }
  if (text.startsWith('__package__', at) || text.startsWith('__name__', at)) return { module: value }
  const anchor = literalAt(text, at)
  if (anchor === undefined || anchor.value === '') return UNKNOWN
  const dots = value.length - value.replace(/^\.+/, '').length
  const parents = anchor.value.split('.')
  const kept = parents.slice(0, parents.length - dots + 1)
  return kept.length === 0 ? UNKNOWN : { module: [...kept, value.slice(dots)].filter((part) => part !== '').join('.') }
}

/** The plug-ins that a `pytest_plugins` statement names; not certain where something else than literals stands in it. */
export function readPlugins(statement: string): { readonly modules: readonly string[]; readonly isCertain: boolean } {
  const equals = statement.indexOf('=')
  if (equals < 0) return { modules: [], isCertain: true }
  const modules: string[] = []
  let isCertain = true
  for (let at = equals + 1; at < statement.length; at++) {
    const code = statement.charCodeAt(at)
    if (code === 0x23) at = skipSpace(statement, at) - 1
    else if (code === 0x22 || code === 0x27) {
      const end = skipString(statement, at)
      if (end === UNCLOSED) break
      modules.push(statement.slice(at, end).replace(/^["']+|["']+$/g, ''))
      at = end - 1
    } else if (isNameCode(code)) isCertain = false
  }
  return { modules: modules.filter((module) => /^[\w.]+$/.test(module)), isCertain }
}
