import { createHash } from 'node:crypto'
import { LINK } from '../standards/git-modes.ts'
import type { MergedText, ObjectId, TreeEntry } from '../system/system.ts'
import { contentOf } from './blob-reader.ts'
import { type Contents, conflict } from './file-conflict.ts'
import { type Decided, type FileThread, typeOf } from './file-threads.ts'
import { judged, mergeTexts, type TextMerge, textMerge } from './merge-texts.ts'
import { refused } from './place-files.ts'
import { changed } from './sync-change.ts'
import type { FileMergeTools, LeftOut, Outcome } from './sync-outcome.ts'
import { whyNoLink } from './sync-path.ts'
import { isBinary, saysTheSame, withLineEnds } from './text-form.ts'

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
  for (const [at, merge] of merges.entries()) outcomes.push(await judged(merge, merged[at] as MergedText, tools))
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
        : conflict(thread, 'deleted-there', contents, tools)
    case 'conflict':
      return conflict(thread, decision.kind, contents, tools)
    default:
      return [contents.base, contents.ours, contents.theirs].some((side) => side !== undefined && isBinary(side))
        ? conflict(thread, 'binary', contents, tools)
        : undefined
  }
}

function taken(thread: FileThread, mode: string, content: Uint8Array): Outcome {
  const { path, ours, theirs, rule } = thread
  if (mode === LINK && theirs !== undefined) {
    const why = whyNoLink(path, Buffer.from(content).toString('utf8'))
    if (why !== undefined) throw refused(theirs, why)
    return changed(thread, { path, mode, content })
  }
  const written = withLineEnds(content, rule.eol)
  return ours !== undefined && blobId(written) === ours.objectId
    ? changed(thread, { path, mode, objectId: ours.objectId })
    : changed(thread, { path, mode, content: written })
}

function blobId(content: Uint8Array): ObjectId {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
