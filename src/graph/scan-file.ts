import type { Ecosystem } from '../workspaces/workspace.ts'
import type { CodeKind } from './code-files.ts'
import { namesInData } from './data-names.ts'
import { type ModuleImport, type ModuleScan, NO_IMPORTS } from './module-scan.ts'
import { decodePython } from './python-encoding.ts'
import { scanPython } from './python-imports.ts'
import { isLazy, loadsFound, namesInPython } from './python-names.ts'
import { decodeScript } from './typescript-encoding.ts'
import { scanTypeScript } from './typescript-imports.ts'
import { type FoundName, namesInScript } from './typescript-names.ts'

/** A string that may name a module, a package or a path: `core_api.models.User`, `@acme/core`, `../core/src/a.ts`. */
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

// Nobody writes longer modules; what makes them says in other files what it needs.
const MOST_BYTES = 5_000_000

/** What the text of a file says of the modules that it needs: a function of kind and text alone. It does not throw. */
export function scanFile(kind: CodeKind, bytes: Uint8Array): FileScan {
  if (kind === 'unread') return { ...NOTHING, problem: 'its kind of file is not read' }
  if (kind === 'link') return { ...NOTHING, problem: 'it is a link, which is not followed' }
  if (bytes.length > MOST_BYTES && kind === 'data') return NOTHING
  if (bytes.length > MOST_BYTES) return { ...NOTHING, problem: `it is longer than ${MOST_BYTES / 1_000_000} MB` }
  if (kind === 'python') return scanPythonFile(bytes)
  const text = decodeScript(bytes)
  if (kind === 'data') return { ...NOTHING, named: namedIn(text, namesInData(text), NO_IMPORTS) }
  if (kind === 'typescript') return scanScriptText(text)
  if (kind === 'component') return scanScriptText(scriptsOf(text), text)
  return scanByShebang(text, bytes)
}

function scanPythonFile(bytes: Uint8Array): FileScan {
  const { text, problem } = decodePython(bytes)
  const scan = withLoaded(text, scanPython(text))
  const named = namedIn(text, namesInPython(text), scan)
  return { ...scan, ...(problem === undefined ? {} : { problem }), lines: linesOf(scan), named, language: 'python' }
}

/** With what is loaded without the name of a module. */
function withLoaded(text: string, scan: ModuleScan): ModuleScan {
  const at = loadsFound(text)
  const isWhole = isLazy(text)
  if (at < 0 && !isWhole) return scan
  const { imports, dynamicLines } = scan
  const whole = { module: '.', names: ['**'], line: 1, isTypeOnly: false, isGuarded: false, isDynamic: true }
  return {
    ...scan,
    imports: isWhole ? [...imports, whole] : imports,
    dynamicLines: at < 0 ? dynamicLines : [...dynamicLines, lineAt(text, at)],
  }
}

// A folder of a package, or one that only the program knows: https://webpack.js.org/guides/dependency-management/#requirecontext
const CONTEXT = /\brequire\.context\(\s*(?!\s|["'`]\.)/

function withContexts(text: string, scan: ModuleScan): ModuleScan {
  const at = text.includes('require.context') ? text.search(CONTEXT) : -1
  return at < 0 ? scan : { ...scan, dynamicLines: [...scan.dynamicLines, lineAt(text, at)] }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

/** @param whole the text around the scripts, where there is one */
function scanScriptText(text: string, whole = text): FileScan {
  const scan = withContexts(text, scanTypeScript(text))
  return { ...scan, lines: linesOf(scan), named: namedIn(whole, namesInScript(whole), scan), language: 'node' }
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

/** What the strings of a text name beside its imports; what needs no name is left out. */
function namedIn(
  text: string,
  found: readonly FoundName[],
  { imports }: Pick<ModuleScan, 'imports'>,
): readonly NamedModule[] {
  if (found.length === 0) return []
  const seen = new Set(imports.map(({ module }) => module))
  const named: NamedModule[] = []
  let line = 1
  let next = text.indexOf('\n')
  for (const { name, at } of [...found].sort((a, b) => a.at - b.at)) {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++
    if (seen.has(name)) continue
    seen.add(name)
    named.push({ name, line })
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
