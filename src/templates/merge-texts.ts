import type { MergedText } from '../system/system.ts'
import { type Contents, conflict, markedConflict } from './file-conflict.ts'
import type { Decided } from './file-threads.ts'
import { isStructured, whyBroken } from './structured-files.ts'
import { changed } from './sync-change.ts'
import type { FileMergeTools, Outcome } from './sync-outcome.ts'
import { formOf, inForm, plainForm } from './text-form.ts'

/** A file whose lines are to be merged, in a form that all sides share. */
export interface TextMerge {
  readonly decided: Decided & { readonly decision: { readonly act: 'merge'; readonly mode: string } }
  readonly contents: Contents
  readonly texts: { readonly base: Uint8Array; readonly ours: Uint8Array; readonly theirs: Uint8Array }
  /** Writes a text as the product has it. */
  readonly write: (text: Uint8Array) => Uint8Array
}

/**
 * Line ends and marks are set aside where the sides differ in them, or the rule asks for some; else every byte goes into the merge, so that a
 * file with line ends of both kinds keeps each.
 */
export function textMerge(decided: TextMerge['decided'], contents: Contents): TextMerge {
  const nothing = Buffer.alloc(0)
  const { base = nothing, ours = nothing, theirs = nothing } = contents
  const forms = (contents.base === undefined ? [ours, theirs] : [base, ours, theirs]).map(formOf)
  const ends = new Set(forms.flatMap(({ eol }) => eol ?? []))
  const marks = new Set(forms.map(({ hasMark }) => hasMark))
  const { eol } = decided.thread.rule
  if (eol === 'keep' && ends.size < 2 && marks.size < 2) {
    return { decided, contents, texts: { base, ours, theirs }, write: (text) => text }
  }
  const own = formOf(ours)
  const form = { eol: eol === 'keep' ? (own.eol ?? formOf(theirs).eol ?? 'lf') : eol, hasMark: own.hasMark }
  const texts = { base: plainForm(base), ours: plainForm(ours), theirs: plainForm(theirs) }
  const isOurs = (text: Uint8Array) => eol === 'keep' && texts.ours.equals(text)
  return { decided, contents, texts, write: (text) => (isOurs(text) ? ours : inForm(text, form)) }
}

/** git is asked only where both sides say something new. */
export async function mergeTexts(
  merges: readonly TextMerge[],
  { scratch }: FileMergeTools,
): Promise<readonly MergedText[]> {
  const simple = merges.map(({ texts: { base, ours, theirs } }) => {
    const isEqual = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
    if (isEqual(ours, theirs) || isEqual(base, theirs)) return { content: ours, isClean: true }
    return isEqual(base, ours) ? { content: theirs, isClean: true } : undefined
  })
  const hard = merges.filter((_, at) => simple[at] === undefined)
  const merged = (await scratch.mergeTexts(hard.map(({ texts }) => texts))).values()
  return simple.map((one) => one ?? (merged.next().value as MergedText))
}

/** What a merge is good for: where markers or a broken file would come out of it, a file that programs read stays as it is. */
export async function judged(
  merge: TextMerge,
  { content, isClean }: MergedText,
  tools: FileMergeTools,
): Promise<Outcome> {
  const { decided, contents, write } = merge
  const { thread, decision } = decided
  const { path, ours } = thread
  const written = write(content)
  const isStrict = isStructured(path)
  if (!isClean && isStrict) return conflict(thread, 'content', contents, tools)
  const isOurs = contents.ours !== undefined && Buffer.compare(written, contents.ours) === 0
  const outcome =
    isOurs && ours !== undefined
      ? changed(thread, { path, mode: decision.mode, objectId: ours.objectId })
      : changed(thread, { path, mode: decision.mode, content: written })
  if (!isClean) return { ...outcome, conflict: markedConflict(thread) }
  const sources = [contents.ours, contents.theirs].filter((side) => side !== undefined)
  const why = isStrict ? await whyBroken(path, written, sources) : undefined
  return why === undefined ? outcome : conflict(thread, 'invalid', contents, tools, why)
}
