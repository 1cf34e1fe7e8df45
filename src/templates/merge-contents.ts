import { createHash } from 'node:crypto'
import { printable } from '../standards/printable.ts'
import type { LooseFile, ObjectId, TreeEntry } from '../system/system.ts'
import { contentOf } from './blob-reader.ts'
import { type ConflictKind, type Decision, type FileThread, typeOf } from './file-threads.ts'
import { refused } from './place-files.ts'
import { isStructured, whyBroken } from './structured-files.ts'
import type { FileConflict, FileMergeTools, LeftOut, Outcome, SyncChange } from './sync-outcome.ts'
import { whyNoLink } from './sync-path.ts'
import { formOf, inForm, isBinary, plainForm, saysTheSame, withLineEnds } from './text-form.ts'

/** A thread and what is to become of it. */
export interface Decided {
  readonly thread: FileThread
  readonly decision: Decision
}

/** What of each side was read; undefined for a side that is not there, or that nobody needs. */
interface Contents {
  readonly base: Uint8Array | undefined
  readonly ours: Uint8Array | undefined
  readonly theirs: Uint8Array | undefined
}

/** A file whose lines are to be merged, in a form that all sides share. */
interface TextMerge {
  readonly decided: Decided & { readonly decision: { readonly act: 'merge'; readonly mode: string } }
  readonly contents: Contents
  readonly texts: { readonly base: Uint8Array; readonly ours: Uint8Array; readonly theirs: Uint8Array }
  /** Writes a text as the product has it. */
  readonly write: (text: Uint8Array) => Uint8Array
}

/** Carries out what was decided, as values; those without any effect are left out. */
export async function mergeContents(decided: readonly Decided[], tools: FileMergeTools): Promise<readonly Outcome[]> {
  const read = await readContents(decided, tools)
  const outcomes: Outcome[] = []
  const merges: TextMerge[] = []
  for (const one of decided) {
    const contents = read(one)
    const outcome = leftOutOf(one, contents) ?? (await outcomeOf(one, contents, tools))
    if (outcome !== undefined) outcomes.push(outcome)
    else if (isMerge(one)) merges.push(textMerge(one, contents))
  }
  const merged = await mergeTexts(merges, tools)
  for (const [at, merge] of merges.entries()) outcomes.push(await judged(merge, merged[at] as Merged, tools))
  return outcomes.filter(({ changes, conflict, leftOut }) => changes.length > 0 || (conflict ?? leftOut) !== undefined)
}

function isMerge(one: Decided): one is TextMerge['decided'] {
  return one.decision.act === 'merge'
}

/** What is needed of each side, in one question to each repository. */
async function readContents(
  decided: readonly Decided[],
  { readTemplates, readProduct }: FileMergeTools,
): Promise<(one: Decided) => Contents> {
  const needs = new Map(decided.map((one) => [one, neededOf(one)]))
  const ids = (side: 'base' | 'ours' | 'theirs') =>
    [...needs.values()].flatMap((need) => (need[side] === undefined ? [] : [need[side].objectId]))
  const [templates, product] = await Promise.all([
    readTemplates([...new Set([...ids('base'), ...ids('theirs')])]),
    readProduct([...new Set(ids('ours'))]),
  ])
  const content = (entry: TreeEntry | undefined, from: ReadonlyMap<ObjectId, Uint8Array>) =>
    entry === undefined ? undefined : contentOf(from, entry)
  return (one) => {
    const need = needs.get(one)
    return {
      base: content(need?.base, templates),
      ours: content(need?.ours, product),
      theirs: content(need?.theirs, templates),
    }
  }
}

function neededOf({
  thread: { base, ours, theirs },
  decision,
}: Decided): Partial<Record<keyof Contents, TreeEntry | undefined>> {
  switch (decision.act) {
    case 'take':
      return { theirs }
    case 'merge':
      return { base, ours, theirs }
    case 'compare':
      return { base, ours }
    case 'conflict':
      return decision.kind === 'deleted-here' && theirs !== undefined && typeOf(theirs) === 'file'
        ? { base, theirs }
        : {}
    default:
      return {}
  }
}

const MOST_BYTES = 100 * 2 ** 20

/** What is too big for GitHub, and pointers to what is not in the repository: the product's file stays. */
function leftOutOf({ thread: { path }, decision }: Decided, contents: Contents): Outcome | undefined {
  const sides = [contents.base, contents.ours, contents.theirs].filter((side) => side !== undefined)
  if (decision.act !== 'take' && decision.act !== 'merge') return undefined
  const leave = (why: LeftOut['why']): Outcome => ({ path, changes: [], leftOut: { path, why } })
  if (sides.some(isPointer)) return leave('lfs')
  return sides.some(({ length }) => length > MOST_BYTES) ? leave('size') : undefined
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function isPointer(content: Uint8Array): boolean {
  if (content.length > 1024) return false
  return /^version https:\/\/git-lfs\.github\.com\/spec\/v\d/.test(Buffer.from(content).toString('latin1'))
}

/** Of what needs no merge of lines; undefined for what does. */
async function outcomeOf(one: Decided, contents: Contents, tools: FileMergeTools): Promise<Outcome | undefined> {
  const { thread, decision } = one
  const { path, ours } = thread
  switch (decision.act) {
    case 'nothing':
      return { path, changes: [] }
    case 'delete':
      return { path, changes: ours === undefined ? [] : [{ path: ours.path, deleted: true }] }
    case 'move':
      return ours === undefined ? undefined : changed(thread, { path, mode: decision.mode, objectId: ours.objectId })
    case 'take':
      return taken(thread, decision.mode, contents.theirs ?? Buffer.alloc(0))
    case 'compare':
      return saysTheSame(contents.base ?? Buffer.alloc(0), contents.ours ?? Buffer.alloc(0))
        ? { path, changes: [{ path, deleted: true }] }
        : conflict(one, 'deleted-there', contents, tools)
    case 'conflict':
      return conflict(one, decision.kind, contents, tools)
    default:
      return [contents.base, contents.ours, contents.theirs].some((side) => side !== undefined && isBinary(side))
        ? conflict(one, 'binary', contents, tools)
        : undefined
  }
}

function taken(thread: FileThread, mode: string, content: Uint8Array): Outcome {
  const { path, ours, theirs, rule } = thread
  if (mode === '120000' && theirs !== undefined) {
    const why = whyNoLink(path, Buffer.from(content).toString('utf8'))
    if (why !== undefined) throw refused(theirs, why)
    return changed(thread, { path, mode, content })
  }
  const written = withLineEnds(content, rule.eol)
  return ours !== undefined && blobId(written) === ours.objectId
    ? changed(thread, { path, mode, objectId: ours.objectId })
    : changed(thread, { path, mode, content: written })
}

/** A change at the path of a thread, with the old path gone where it moved; nothing where all is as it was. */
function changed({ path, ours }: FileThread, change: SyncChange & { readonly mode: string }): Outcome {
  if (ours !== undefined && ours.path !== path) return { path, changes: [{ path: ours.path, deleted: true }, change] }
  const isThere =
    ours !== undefined && 'objectId' in change && change.objectId === ours.objectId && change.mode === ours.mode
  return { path, changes: isThere ? [] : [change] }
}

function blobId(content: Uint8Array): ObjectId {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

/**
 * Line ends and marks are set aside where the sides differ in them, or the rule asks for some; else every byte goes into the merge, so that a
 * file with line ends of both kinds keeps each.
 */
function textMerge(decided: TextMerge['decided'], contents: Contents): TextMerge {
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
  return { decided, contents, texts, write: (text) => inForm(text, form) }
}

interface Merged {
  readonly content: Uint8Array
  readonly isClean: boolean
}

/** git is asked only where both sides say something new. */
async function mergeTexts(merges: readonly TextMerge[], { scratch }: FileMergeTools): Promise<readonly Merged[]> {
  const simple = merges.map(({ texts: { base, ours, theirs } }) => {
    const isEqual = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
    if (isEqual(ours, theirs) || isEqual(base, theirs)) return { content: ours, isClean: true }
    return isEqual(base, ours) ? { content: theirs, isClean: true } : undefined
  })
  const hard = merges.filter((_, at) => simple[at] === undefined)
  const merged = (await scratch.mergeTexts(hard.map(({ texts }) => texts))).values()
  return simple.map((one) => one ?? (merged.next().value as Merged))
}

async function judged(merge: TextMerge, { content, isClean }: Merged, tools: FileMergeTools): Promise<Outcome> {
  const { decided, contents, write } = merge
  const { thread, decision } = decided
  const { path, ours } = thread
  const written = write(content)
  const isStrict = isStructured(path)
  if (!isClean && isStrict) return conflict(decided, 'content', contents, tools)
  const isOurs = contents.ours !== undefined && Buffer.compare(written, contents.ours) === 0
  const outcome =
    isOurs && ours !== undefined
      ? changed(thread, { path, mode: decision.mode, objectId: ours.objectId })
      : changed(thread, { path, mode: decision.mode, content: written })
  if (!isClean) return { ...outcome, conflict: { ...described(thread, 'content'), hasMarkers: true, diff: '' } }
  const sources = [contents.ours, contents.theirs].filter((side) => side !== undefined)
  const why = isStrict ? await whyBroken(path, written, sources) : undefined
  return why === undefined ? outcome : conflict(decided, 'invalid', contents, tools, why)
}

/** The product's file stays, and what the templates did is told. */
async function conflict(
  { thread }: Decided,
  kind: ConflictKind,
  contents: Contents,
  { scratch }: FileMergeTools,
  why?: string,
): Promise<Outcome> {
  const { path, base, theirs } = thread
  const hasLines = theirs !== undefined && contents.theirs !== undefined && kind !== 'binary'
  const from = base === undefined || contents.base === undefined ? undefined : loose(base, contents.base)
  const diff = hasLines ? await scratch.diff(from, loose(theirs, contents.theirs)) : ''
  return { path, changes: [], conflict: { ...described(thread, kind, why), hasMarkers: false, diff } }
}

function loose({ path, mode }: TreeEntry, content: Uint8Array): LooseFile {
  return { path, mode, content }
}

/** What stands beside the path of a conflict. */
export function described(
  { path, base, theirs }: FileThread,
  kind: ConflictKind,
  why = '',
): Pick<FileConflict, 'path' | 'kind' | 'message'> {
  const moved =
    theirs !== undefined && base !== undefined && base.path !== path ? ` (it was ${printable(base.path)})` : ''
  return { path, kind, message: `${MESSAGES[kind]}${moved}${why === '' ? '' : `: ${why}`}` }
}

const MESSAGES: Readonly<Record<ConflictKind, string>> = {
  content: 'the product and the templates changed the same lines',
  binary: 'the product and the templates changed it, and it has no lines to merge',
  link: 'the product and the templates changed where this link leads',
  invalid: 'what both changed does not go together',
  'deleted-here': 'the product deleted it, and the templates changed it: it stays deleted',
  'deleted-there': 'the templates deleted it, and the product changed it: it stays',
  type: 'a file, a link, a folder or a submodule became something else: the product keeps what it has',
  clash: 'the templates have something new here, and the product something else',
  block: 'the block of the templates cannot be put into this file',
}
