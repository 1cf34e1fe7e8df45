import type { RepoPath } from '../system/system.ts'
import type { CommentSyntax } from './comment-syntax.ts'

/** What a file holds of one block. */
export type BlockSearch =
  | { readonly kind: 'found'; readonly before: string; readonly content: string; readonly after: string }
  | { readonly kind: 'none' }
  /** Its comments are not one pair. */
  | { readonly kind: 'broken'; readonly line: number }

/**
 * Looks for the block that comes from a file of the templates.
 *
 * @param text with LF
 */
export function findBlock(text: string, source: RepoPath, comment: CommentSyntax): BlockSearch {
  const lines = text.split(/(?<=\n)/)
  const at = (mark: string) =>
    lines.flatMap((line, index) => (line.trim() === markerOf(mark, source, comment) ? [index] : []))
  const [begins, ends] = [at(BEGIN), at(END)]
  const [begin, end] = [begins[0], ends[0]]
  if (begin === undefined && end === undefined) return { kind: 'none' }
  if (begin === undefined || end === undefined || begins.length > 1 || ends.length > 1 || end < begin) {
    return { kind: 'broken', line: (begins[1] ?? begin ?? ends[1] ?? end ?? 0) + 1 }
  }
  const joined = (from: number, to?: number) => lines.slice(from, to).join('')
  return { kind: 'found', before: joined(0, begin), content: joined(begin + 1, end), after: joined(end + 1) }
}

const BEGIN = 'begin'
const END = 'end'

/** The comment is how a block is found again: whoever changes it makes every block of all products a second one. */
function markerOf(mark: string, source: RepoPath, { start, end }: CommentSyntax): string {
  return `${start}maestro-sync ${mark}: ${source}${end}`.trim()
}

/**
 * The text with a block in the place of the one it has, or at its end.
 *
 * @param text with LF; empty for a file that is not there
 * @param content with LF
 */
export function putBlock(text: string, source: RepoPath, content: string, comment: CommentSyntax): string {
  const found = findBlock(text, source, comment)
  const inside = content === '' || content.endsWith('\n') ? content : `${content}\n`
  const block = `${markerOf(BEGIN, source, comment)}\n${inside}${markerOf(END, source, comment)}\n`
  if (found.kind === 'found') return found.before + block + found.after
  if (text === '') return block
  return `${text.endsWith('\n') ? text : `${text}\n`}\n${block}`
}

/** The text without a block, and without the empty line that was put before it. */
export function removeBlock(text: string, source: RepoPath, comment: CommentSyntax): string {
  const found = findBlock(text, source, comment)
  if (found.kind !== 'found') return text
  return found.after === '' ? found.before.replace(/\n\n$/, '\n') : found.before + found.after
}
