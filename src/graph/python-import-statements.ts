import { isWordAt, type PythonCursor, readName, skipBlanks } from './python-statements.ts'

/** What an import statement takes: a module, or names of it. */
export interface Taken {
  readonly module: string
  readonly names: readonly string[]
}

/** What follows the word in `import a.b, c as d`; moves past it. */
export function readImport(cursor: PythonCursor): readonly Taken[] {
  const taken: Taken[] = []
  do {
    skipBlanks(cursor, false)
    const module = readDotted(cursor)
    if (module === '') {
      refuse(cursor, 'an import without a name')
      break
    }
    taken.push({ module, names: [] })
    skipAlias(cursor, false)
  } while (skipMark(cursor, ','))
  return taken
}

/** What follows the word in `from ..a import b as c, d` or `from . import (b, c)`; moves past it. Undefined where it is none. */
export function readFrom(cursor: PythonCursor): Taken | undefined {
  let module = ''
  for (skipBlanks(cursor, false); cursor.text[cursor.at] === '.'; skipBlanks(cursor, false)) {
    module += '.'
    cursor.at++
  }
  if (!isWordAt(cursor, 'import')) module += readDotted(cursor)
  skipBlanks(cursor, false)
  if (module === '' || !isWordAt(cursor, 'import')) {
    refuse(cursor, 'a from without an import')
    return undefined
  }
  cursor.at += 'import'.length
  skipBlanks(cursor, false)
  const isInside = cursor.text[cursor.at] === '('
  if (isInside) cursor.at++
  const names = readNames(cursor, isInside)
  if (isInside && !skipMark(cursor, ')')) refuse(cursor, 'an import whose parenthesis does not close')
  return { module, names }
}

function readNames(cursor: PythonCursor, isInside: boolean): readonly string[] {
  const names: string[] = []
  do {
    skipBlanks(cursor, isInside)
    if (cursor.text[cursor.at] === '*') {
      cursor.at++
      names.push('*')
    } else {
      const name = readName(cursor)
      if (name === '') {
        // A comma may stand before the closing parenthesis.
        if (!isInside || names.length === 0) refuse(cursor, 'an import without a name')
        break
      }
      names.push(name)
    }
    skipAlias(cursor, isInside)
  } while (skipMark(cursor, ','))
  return names
}

function readDotted(cursor: PythonCursor): string {
  let name = readName(cursor)
  if (name === '') return ''
  for (skipBlanks(cursor, false); cursor.text[cursor.at] === '.'; skipBlanks(cursor, false)) {
    cursor.at++
    skipBlanks(cursor, false)
    name += `.${readName(cursor)}`
  }
  return name
}

function skipAlias(cursor: PythonCursor, isInside: boolean): void {
  skipBlanks(cursor, isInside)
  if (!isWordAt(cursor, 'as')) return
  cursor.at += 'as'.length
  skipBlanks(cursor, isInside)
  readName(cursor)
  skipBlanks(cursor, isInside)
}

function skipMark(cursor: PythonCursor, mark: string): boolean {
  if (cursor.text[cursor.at] !== mark) return false
  cursor.at++
  return true
}

function refuse(cursor: PythonCursor, problem: string): void {
  cursor.problem ??= problem
}
