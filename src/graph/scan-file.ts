import type { Ecosystem } from '../workspaces/workspace.ts'
import type { CodeKind } from './code-files.ts'
import { type ModuleImport, type ModuleScan, NO_IMPORTS } from './module-scan.ts'
import { decodePython } from './python-encoding.ts'
import { scanPython } from './python-imports.ts'
import { scanTypeScript } from './typescript-imports.ts'

/** A string that may be the name of a module: `core_api.models.User`, `@acme/core`. */
export interface NamedModule {
  readonly name: string
  readonly line: number
}

/** An import without its place: many files have the same one. */
export type ImportStatement = Omit<ModuleImport, 'line'>

/** The imports of a file, and what else in it may name a module. */
export interface FileScan extends Omit<ModuleScan, 'imports'> {
  readonly imports: readonly ImportStatement[]
  /** Of each import. */
  readonly lines: readonly number[]
  readonly named: readonly NamedModule[]
  /** Whose rules for names hold. */
  readonly language: Ecosystem
}

const NOTHING: FileScan = { ...NO_IMPORTS, lines: [], named: [], language: 'python' }
const UTF8 = new TextDecoder('utf-8')

// Nobody writes longer modules; what makes them says in other files what it needs.
const MOST_BYTES = 5_000_000

/** What the text of a file says of the modules that it needs: a function of kind and text alone. It does not throw. */
export function scanFile(kind: CodeKind, bytes: Uint8Array): FileScan {
  if (kind === 'unread') return { ...NOTHING, problem: 'its kind of file is not read' }
  if (kind === 'link') return { ...NOTHING, problem: 'it is a link, which is not followed' }
  if (bytes.length > MOST_BYTES) return { ...NOTHING, problem: `it is longer than ${MOST_BYTES / 1_000_000} MB` }
  if (kind === 'python') return scanPythonFile(bytes)
  const text = UTF8.decode(bytes)
  if (kind === 'typescript') return scanScriptText(text)
  if (kind === 'component') return scanScriptText(scriptsOf(text))
  return scanByShebang(text, bytes)
}

function scanPythonFile(bytes: Uint8Array): FileScan {
  const { text, problem } = decodePython(bytes)
  const scan = scanPython(text)
  const named = namedIn(text, DOTTED, scan)
  return { ...scan, ...(problem === undefined ? {} : { problem }), lines: linesOf(scan), named, language: 'python' }
}

function scanScriptText(text: string): FileScan {
  const scan = scanTypeScript(text)
  return { ...scan, lines: linesOf(scan), named: namedIn(text, SCOPED, scan), language: 'node' }
}

function linesOf({ imports }: ModuleScan): readonly number[] {
  return imports.map(({ line }) => line)
}

function scanByShebang(text: string, bytes: Uint8Array): FileScan {
  const [first = ''] = text.slice(0, 200).split('\n', 1)
  if (!first.startsWith('#!')) return NOTHING
  if (first.includes('python')) return scanPythonFile(bytes)
  return /node|deno|bun|tsx/.test(first) ? scanScriptText(text) : NOTHING
}

// A dotted name that is a whole string, perhaps with an attribute after a colon: a setting, a name to mock.
const DOTTED = /["']([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?::[\w.]+)?["']/g
// Names without a scope look like any other string.
const SCOPED = /["'`](@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)["'`]/g

/** What the strings of a text name beside its imports. */
function namedIn(text: string, pattern: RegExp, { imports }: ModuleScan): readonly NamedModule[] {
  const named: NamedModule[] = []
  const imported = new Set(imports.map(({ module }) => module))
  let line = 1
  let next = text.indexOf('\n')
  for (const found of text.matchAll(pattern)) {
    for (; next >= 0 && next < found.index; next = text.indexOf('\n', next + 1)) line++
    const name = found[1] as string
    if (!imported.has(name)) named.push({ name, line })
  }
  return named
}

/** What stands between the tags; all else is blank, so that lines stay what they are. */
function scriptsOf(text: string): string {
  let scripts = ''
  let end = 0
  for (let tag = text.indexOf('<script'); tag >= 0; tag = text.indexOf('<script', end)) {
    const start = text.indexOf('>', tag) + 1
    const close = start === 0 ? -1 : text.indexOf('</script', start)
    if (close < 0) break
    scripts += blank(text.slice(end, start)) + text.slice(start, close)
    end = close
  }
  return scripts
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, '')
}

/** Whether a scan finds an import that may be of any module. */
export function isUncertain({ dynamicLines, problem }: FileScan): boolean {
  return dynamicLines.length > 0 || problem !== undefined
}
