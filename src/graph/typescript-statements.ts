import { readLiteral, readWord, type ScriptCursor, skipTrivia } from './typescript-cursor.ts'

/** What an import statement or a call takes. `module` is absent where only the running program knows it. */
export interface TakenModule {
  readonly module?: string
  readonly isTypeOnly: boolean
  readonly isDynamic: boolean
}

const STATEMENT: TakenModule = { isTypeOnly: false, isDynamic: false }
const CALL: TakenModule = { isTypeOnly: false, isDynamic: true }

// What is taken from a promise; anything else is taken from a type.
const OF_PROMISES = new Set(['then', 'catch', 'finally'])

// Names of methods that take a module's name first, by object.
const METHODS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['require', new Set(['resolve'])],
  [
    'jest',
    new Set(mocks('requireActual', 'requireMock', 'unstable_mockModule', 'setMock', 'unmock', 'genMockFromModule')),
  ],
  ['vi', new Set(mocks('importActual', 'importMock', 'unmock', 'doUnmock'))],
])

function mocks(...others: readonly string[]): readonly string[] {
  return ['mock', 'doMock', ...others]
}

/** Words that {@link readTaken} knows. */
export const IMPORTING: ReadonlySet<string> = new Set(['import', 'export', ...METHODS.keys()])

/**
 * What follows one of the {@link IMPORTING} words, if it imports; the cursor, just after that word, moves past what was understood.
 * Calls by a name that is not literal count for `import` and `require` alone.
 */
export function readTaken(word: string, cursor: ScriptCursor): TakenModule | undefined {
  skipTrivia(cursor)
  const next = cursor.text[cursor.at]
  if (word === 'import') {
    if (next === '(') return readImportCall(cursor)
    if (next === '.') return readMeta(cursor)
    return readClause(cursor)
  }
  if (word === 'export') return next === '*' || next === '{' || next === 't' ? readExport(cursor) : undefined
  if (next === '(') return word === 'require' ? readCall(cursor, CALL) : undefined
  return next === '.' ? readMethod(word, cursor) : undefined
}

/** `import('a')`; `import('a').B` is a type. */
function readImportCall(cursor: ScriptCursor): TakenModule | undefined {
  const taken = readCall(cursor, CALL)
  if (taken?.module === undefined || cursor.text[cursor.at] !== ')') return taken
  cursor.at++
  skipTrivia(cursor)
  if (cursor.text[cursor.at] !== '.') return taken
  cursor.at++
  skipTrivia(cursor)
  return OF_PROMISES.has(readWord(cursor)) ? taken : { ...taken, isTypeOnly: true }
}

function readCall(cursor: ScriptCursor, kind: TakenModule): TakenModule | undefined {
  cursor.at++
  skipTrivia(cursor)
  const start = cursor.at
  const module = readLiteral(cursor)
  skipTrivia(cursor)
  const next = cursor.text[cursor.at]
  // `require()` imports nothing, and a method of that name is being defined in `require(id: string)`.
  if (module !== undefined && (next === ')' || next === ',')) return { ...kind, module }
  const isEmpty = next === ')' && cursor.at === start
  cursor.at = start
  return isEmpty ? undefined : kind
}

function readMethod(word: string, cursor: ScriptCursor): TakenModule | undefined {
  cursor.at++
  skipTrivia(cursor)
  if (METHODS.get(word)?.has(readWord(cursor)) !== true) return undefined
  skipTypeArguments(cursor)
  if (cursor.text[cursor.at] !== '(') return undefined
  const taken = readCall(cursor, CALL)
  return taken?.module === undefined ? undefined : taken
}

/** `jest.requireActual<typeof import('./a')>('./a')`; one level of brackets is what people write. */
function skipTypeArguments(cursor: ScriptCursor): void {
  skipTrivia(cursor)
  if (cursor.text[cursor.at] !== '<') return
  const end = cursor.text.indexOf('>(', cursor.at)
  const line = cursor.text.indexOf('\n', cursor.at)
  if (end >= 0 && (line < 0 || end < line)) cursor.at = end + 1
}

/** `import.meta.resolve('x')`, `import.meta.glob(…)`, `import.defer('x')` */
function readMeta(cursor: ScriptCursor): TakenModule | undefined {
  cursor.at++
  skipTrivia(cursor)
  const property = readWord(cursor)
  if (property !== 'meta') return cursor.text[cursor.at] === '(' ? readCall(cursor, CALL) : undefined
  if (cursor.text[cursor.at] !== '.') return undefined
  cursor.at++
  const method = readWord(cursor)
  if (method === 'glob' || method === 'globEager') return CALL
  return method === 'resolve' && cursor.text[cursor.at] === '(' ? readCall(cursor, CALL) : undefined
}

/** From `{`, `*` or `type` on; undefined where no other module is named. */
function readExport(cursor: ScriptCursor): TakenModule | undefined {
  const { at } = cursor
  if (cursor.text[at] === 't') {
    if (readWord(cursor) !== 'type') return undefined
    skipTrivia(cursor)
    if (cursor.text[cursor.at] !== '{' && cursor.text[cursor.at] !== '*') return undefined
    cursor.at = at
  }
  return readClause(cursor)
}

/** What stands between `import` or `export` and the module's name, and the name. */
function readClause(cursor: ScriptCursor): TakenModule | undefined {
  const { text } = cursor
  let words = 0
  let isTypeOnly = false
  for (; ; skipTrivia(cursor)) {
    const character = text[cursor.at]
    if (character === '"' || character === "'") {
      // The name itself where no clause stands before it.
      const module = words === 0 && !isTypeOnly ? readLiteral(cursor) : undefined
      return module === undefined ? undefined : { ...STATEMENT, module }
    }
    if (character === '{') {
      if (!skipNames(cursor)) return undefined
      words++
    } else if (character === '=') return words === 1 ? readAssigned(cursor, isTypeOnly) : undefined
    else if (character === '*' || character === ',') {
      cursor.at++
      words++
    } else {
      const word = readWord(cursor)
      if (word === '') return undefined
      skipTrivia(cursor)
      const next = text[cursor.at]
      if (word === 'from' && (next === '"' || next === "'")) {
        const module = readLiteral(cursor)
        return module === undefined ? undefined : { ...STATEMENT, module, isTypeOnly }
      }
      if (words === 0 && word === 'type' && isClauseAt(cursor)) isTypeOnly = true
      else words++
    }
  }
}

/** `import a = require('b')` */
function readAssigned(cursor: ScriptCursor, isTypeOnly: boolean): TakenModule | undefined {
  cursor.at++
  skipTrivia(cursor)
  if (readWord(cursor) !== 'require') return undefined
  skipTrivia(cursor)
  if (cursor.text[cursor.at] !== '(') return undefined
  const taken = readCall(cursor, STATEMENT)
  return taken === undefined ? undefined : { ...taken, isTypeOnly }
}

/** Whether names follow, so that `type` before them says what they are and is none itself. */
function isClauseAt({ text, at }: ScriptCursor): boolean {
  const next = text[at]
  if (next === '{' || next === '*') return true
  const ahead = { text, at }
  const word = readWord(ahead)
  if (word === '') return false
  skipTrivia(ahead)
  return word !== 'from' || (text[ahead.at] !== '"' && text[ahead.at] !== "'")
}

/** Moves past `{ a, type b as c, "d" as e }`. */
function skipNames(cursor: ScriptCursor): boolean {
  const { text } = cursor
  for (cursor.at++; cursor.at < text.length; ) {
    skipTrivia(cursor)
    const character = text[cursor.at]
    if (character === '}') {
      cursor.at++
      return true
    }
    if (character === ',') cursor.at++
    else if (character === '"' || character === "'") {
      if (readLiteral(cursor) === undefined) return false
    } else if (readWord(cursor) === '') return false
  }
  return false
}
