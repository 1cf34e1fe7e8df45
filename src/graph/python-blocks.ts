import type { ModuleImport } from './module-scan.ts'

/** A block of an import's surroundings, from its head to the first line that is not indented deeper. */
interface Block {
  readonly indent: number
  readonly isTypeOnly: boolean
  readonly isGuarded: boolean
  /** Of `if` and `elif`: whether what follows under `elif` or `else` is for type checkers only. */
  readonly elseIsTypeOnly: boolean
  /** Of `try`: which imports its body holds, and whether some handler catches their failure. */
  readonly body?: TryBody
  /** Of a handler: the body of its `try`. */
  readonly handles?: TryBody
}

interface TryBody {
  readonly start: number
  end: number
  isCaught: boolean
}

/** An import while its file is read: a handler that comes later may still guard it. */
export type OpenImport = { -readonly [Key in keyof ModuleImport]: ModuleImport[Key] }

/** The blocks around the present line that matter to imports. */
export interface Blocks {
  readonly open: Block[]
  /** The block that ended just before this line with the same indentation. */
  previous: Block | undefined
}

const CATCHING = ['ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException']
const LONGEST_HEAD = 2000

export function noBlocks(): Blocks {
  return { open: [], previous: undefined }
}

/** Leaves the blocks that end before a line. */
export function leaveBlocks(blocks: Blocks, indent: number): void {
  blocks.previous = undefined
  for (let last = blocks.open.at(-1); last !== undefined && last.indent >= indent; last = blocks.open.at(-1)) {
    blocks.previous = last.indent === indent ? last : undefined
    blocks.open.pop()
  }
}

/** Whether some import stands in a `try` of which no handler that catches it was met yet, and one may still follow. */
export function awaitsHandler({ open, previous }: Blocks): boolean {
  return (previous !== undefined && isUncaught(previous)) || open.some(isUncaught)
}

function isUncaught({ body, handles = body }: Block): boolean {
  return handles !== undefined && !handles.isCaught && handles.end > handles.start
}

export function isTypeOnly({ open }: Blocks): boolean {
  return open.some((block) => block.isTypeOnly)
}

export function isGuarded({ open }: Blocks): boolean {
  return open.some((block) => block.isGuarded)
}

/**
 * Enters the block that a head opens.
 *
 * @param word the keyword it starts with; others than `if elif else try except finally with` open nothing of interest
 * @param head the text between keyword and colon
 * @param imports those found so far
 */
export function enterBlock(
  blocks: Blocks,
  { word, head, indent }: { readonly word: string; readonly head: string; readonly indent: number },
  imports: readonly OpenImport[],
): void {
  const { previous } = blocks
  const plain = { indent, isTypeOnly: false, isGuarded: false, elseIsTypeOnly: false }
  if (word === 'try') {
    const body = { start: imports.length, end: imports.length, isCaught: false }
    blocks.open.push({ ...plain, body })
  } else if (word === 'except') {
    const isCatching = catches(head)
    const handles = previous?.body ?? previous?.handles
    if (handles !== undefined && isCatching && !handles.isCaught) {
      handles.isCaught = true
      for (const one of imports.slice(handles.start, handles.end)) one.isGuarded = true
    }
    blocks.open.push({ ...plain, isGuarded: isCatching, ...(handles === undefined ? {} : { handles }) })
  } else if (word === 'with') blocks.open.push({ ...plain, isGuarded: suppresses(head) })
  else if (word === 'if') blocks.open.push({ ...plain, ...conditionOf(head) })
  else if (word === 'elif' || word === 'else') {
    const before = previous?.elseIsTypeOnly === true
    const own = word === 'else' ? plain : conditionOf(head)
    const elseIsTypeOnly = before || own.elseIsTypeOnly
    blocks.open.push({ ...plain, isTypeOnly: before || own.isTypeOnly, elseIsTypeOnly })
  }
}

/** Notes that an import was added: it belongs to the body of each `try` around it. */
export function noteImport({ open }: Blocks, count: number): void {
  for (const { body } of open) if (body !== undefined) body.end = count
}

function catches(head: string): boolean {
  const words = wordsOf(head)
  return words.length === 0 || words.some((word) => CATCHING.includes(word))
}

function suppresses(head: string): boolean {
  if (!head.includes('suppress')) return false
  const words = wordsOf(head)
  return words.includes('suppress') && words.some((word) => CATCHING.includes(word))
}

function wordsOf(head: string): readonly string[] {
  return head.length > LONGEST_HEAD ? [] : (head.replace(/#.*/g, '').match(/\w+/g) ?? [])
}

/** `TYPE_CHECKING`, `typing.TYPE_CHECKING`, either with `and`; with `not` in front it is what else means. */
function conditionOf(head: string): { readonly isTypeOnly: boolean; readonly elseIsTypeOnly: boolean } {
  if (!head.includes('TYPE_CHECKING') || head.length > LONGEST_HEAD) return { isTypeOnly: false, elseIsTypeOnly: false }
  const plain = head
    .replace(/#.*/g, '')
    .replace(/[()\\]/g, ' ')
    .trim()
  const words = plain.split(/\s+/)
  if (words[0] === 'not') return { isTypeOnly: false, elseIsTypeOnly: words.length === 2 && isName(words[1]) }
  const isTypeOnly = !words.includes('or') && plain.split(/\sand\s/).some((part) => isName(part.trim()))
  return { isTypeOnly, elseIsTypeOnly: false }
}

function isName(condition: string | undefined): boolean {
  return condition === 'TYPE_CHECKING' || (condition?.endsWith('.TYPE_CHECKING') === true && !/\s/.test(condition))
}
