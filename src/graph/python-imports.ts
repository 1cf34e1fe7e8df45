import { type ModuleScan, NO_IMPORTS } from './module-scan.ts'
import {
  awaitsHandler,
  type Blocks,
  enterBlock,
  isGuarded,
  isTypeOnly,
  leaveBlocks,
  noBlocks,
  noteImport,
  type OpenImport,
} from './python-blocks.ts'
import { callsByName, readCall, readPlugins } from './python-calls.ts'
import { readFrom, readImport, type Taken } from './python-import-statements.ts'
import {
  isWordAt,
  nextLine,
  type PythonCursor,
  type StatementEnd,
  skipBlanks,
  skipStatement,
} from './python-statements.ts'

/** What is found while a text is read. */
interface Reading {
  readonly cursor: PythonCursor
  readonly blocks: Blocks
  readonly imports: OpenImport[]
  readonly dynamicLines: number[]
  /** The line of a place; places must not go back. */
  lineOf(at: number): number
}

/**
 * The imports of a Python file, as CPython's `ast` has them: statements wherever they stand, and the calls and settings that import
 * by a literal name. No tree is built, and what follows the last `import` of the text is not looked at.
 *
 * @param source decoded text; a byte order mark and any kind of line end are fine
 * @see https://docs.python.org/3/reference/simple_stmts.html#the-import-statement
 */
export function scanPython(source: string): ModuleScan {
  // Line ends that are shortened move everything to the front, nothing to the back.
  const last = lastTrigger(source)
  if (last < 0) return NO_IMPORTS
  const reading = newReading(withPlainLines(source))
  for (let indent = nextLine(reading.cursor); indent >= 0; indent = nextLine(reading.cursor)) {
    leaveBlocks(reading.blocks, indent)
    if (reading.cursor.at > last && !awaitsHandler(reading.blocks)) break
    readLine(reading, indent)
  }
  const { imports, dynamicLines, cursor } = reading
  return { imports, dynamicLines, ...(cursor.problem === undefined ? {} : { problem: cursor.problem }) }
}

// Without one of these in it a text imports nothing.
const RARE_TRIGGERS = ['pytest_plugins', 'runpy', 'spec_from_file_location']

function lastTrigger(source: string): number {
  let last = source.lastIndexOf('import')
  // Forwards a text is searched many times faster than backwards.
  for (const trigger of RARE_TRIGGERS) {
    if (source.includes(trigger)) last = Math.max(last, source.lastIndexOf(trigger))
  }
  return last
}

function withPlainLines(source: string): string {
  const start = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start
}

function newReading(text: string): Reading {
  const mayCall = callsByName(text)
  const reading: Reading = {
    cursor: { text, at: 0, problem: undefined, onCall: mayCall ? (open) => noteCall(reading, open) : undefined },
    blocks: noBlocks(),
    imports: [],
    dynamicLines: [],
    lineOf: lineCounter(text),
  }
  return reading
}

function lineCounter(text: string): (at: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++
    return line
  }
}

/** One logical line: the head of a block with what may follow it, or simple statements. */
function readLine(reading: Reading, indent: number): void {
  const { cursor, blocks, imports } = reading
  const word = headWord(cursor)
  let end: StatementEnd = 'colon'
  if (word === '') end = readSimple(reading)
  else {
    const start = cursor.at + word.length
    end = skipStatement(cursor)
    if (end === 'colon') enterBlock(blocks, { word, head: cursor.text.slice(start, cursor.at - 1), indent }, imports)
  }
  // After a colon, too: `else: import x`. Nothing else that may stand there starts as an import does.
  while (end === 'semicolon' || end === 'colon') {
    skipBlanks(cursor, false)
    end = readSimple(reading)
  }
}

const HEADS = ['if', 'elif', 'else', 'try', 'except', 'finally', 'with'] as const

function headWord(cursor: PythonCursor): (typeof HEADS)[number] | '' {
  const first = cursor.text.charCodeAt(cursor.at)
  // i, e, t, f, w
  if (first !== 0x69 && first !== 0x65 && first !== 0x74 && first !== 0x66 && first !== 0x77) return ''
  return HEADS.find((word) => isWordAt(cursor, word)) ?? ''
}

function readSimple(reading: Reading): StatementEnd {
  const { cursor } = reading
  const first = cursor.text.charCodeAt(cursor.at)
  // l, PEP 810: https://peps.python.org/pep-0810/
  if (first === 0x6c && isWordAt(cursor, 'lazy')) skipLazy(cursor)
  const { at } = cursor
  if (isWordAt(cursor, 'import')) {
    cursor.at += 'import'.length
    for (const taken of readImport(cursor)) add(reading, taken, reading.lineOf(at))
  } else if (isWordAt(cursor, 'from')) {
    cursor.at += 'from'.length
    const taken = readFrom(cursor)
    if (taken !== undefined) add(reading, taken, reading.lineOf(at))
    if (taken?.module === 'importlib' && renames(cursor.text.slice(at, cursor.at))) addUnknown(reading, at)
  } else if (isWordAt(cursor, 'pytest_plugins')) return readPluginSetting(reading)
  return skipStatement(cursor)
}

/** `lazy` is a name like any other, unless an import follows. */
function skipLazy(cursor: PythonCursor): void {
  const start = cursor.at
  cursor.at += 'lazy'.length
  skipBlanks(cursor, false)
  if (!isWordAt(cursor, 'import') && !isWordAt(cursor, 'from')) cursor.at = start
}

/** Under another name its calls are not recognised: each may import anything. */
function renames(statement: string): boolean {
  return /\bimport_module\s+as\b/.test(statement)
}

function add(reading: Reading, { module, names }: Taken, line: number, isDynamic = false): void {
  const { blocks, imports } = reading
  imports.push({ module, names, line, isTypeOnly: isTypeOnly(blocks), isGuarded: isGuarded(blocks), isDynamic })
  noteImport(blocks, imports.length)
}

function addUnknown(reading: Reading, at: number): void {
  reading.dynamicLines.push(reading.lineOf(at))
}

function noteCall(reading: Reading, open: number): void {
  const call = readCall(reading.cursor.text, open)
  if (call === undefined) return
  if ('module' in call) add(reading, { module: call.module, names: [] }, reading.lineOf(open), true)
  else addUnknown(reading, open)
}

/** `pytest_plugins = ['acme.testing']`, also with a type. */
function readPluginSetting(reading: Reading): StatementEnd {
  const { cursor } = reading
  const { at } = cursor
  const line = reading.lineOf(at)
  let end = skipStatement(cursor)
  if (end === 'colon') end = skipStatement(cursor)
  const { modules, isCertain } = readPlugins(cursor.text.slice(at, cursor.at))
  for (const module of modules) add(reading, { module, names: [] }, line, true)
  if (!isCertain) reading.dynamicLines.push(line)
  return end
}
