import type { RepoPath, TreeEntry } from '../system/system.ts'
import { contentOf } from './blob-reader.ts'
import { commentFor } from './comment-syntax.ts'
import { type Sides, typeOf } from './file-threads.ts'
import { findBlock, putBlock, removeBlock } from './marked-block.ts'
import { isPointer } from './merge-contents.ts'
import type { PlacedFile } from './place-files.ts'
import { isStructured, whyBroken } from './structured-files.ts'
import type { FileConflict, FileMergeTools, LeftOut, Outcome, SyncChange } from './sync-outcome.ts'
import { formOf, inForm, isBinary, plainForm } from './text-form.ts'

/** What is to become of one block of a file. */
interface BlockStep {
  readonly block: PlacedFile
  /** At the old pin. */
  readonly base: PlacedFile | undefined
  /** Undefined where the templates have it no more. */
  readonly content: Uint8Array | undefined
}

/** Puts the blocks of the templates into what the product's files are after everything else. */
export async function mergeBlocks(
  sides: Sides,
  outcomes: readonly Outcome[],
  tools: FileMergeTools,
): Promise<readonly Outcome[]> {
  const steps = await blockSteps(sides, tools)
  if (steps.size === 0) return outcomes
  const settled = new Map(outcomes.map((outcome) => [outcome.path, outcome]))
  const ours = [...steps.keys()].flatMap((path) => sides.product.get(path) ?? [])
  const contents = await tools.readProduct(ours.filter((one) => typeOf(one) === 'file').map(({ objectId }) => objectId))
  for (const [path, own] of steps) {
    const entry = sides.product.get(path)
    const content = entry === undefined || typeOf(entry) !== 'file' ? undefined : contentOf(contents, entry)
    const outcome = await withBlocks(own, { path, entry, content, outcome: settled.get(path) }, tools)
    if (outcome !== undefined) settled.set(path, outcome)
  }
  return [...settled.values()]
}

/** Those that a product has or should have, by its files. A rule that is gone leaves a block to the product. */
async function blockSteps(
  { before, after, trees }: Sides,
  { readTemplates }: FileMergeTools,
): Promise<ReadonlyMap<RepoPath, readonly BlockStep[]>> {
  const key = ({ path, source }: PlacedFile) => JSON.stringify([path, source])
  const bases = new Map(before.blocks.map((block) => [key(block), block]))
  const present = new Set(after.blocks.map(key))
  const sources = new Set(trees.after.map(({ path }) => path))
  const gone = before.blocks.filter((block) => !present.has(key(block)) && !sources.has(block.source))
  const contents = await readTemplates(after.blocks.map(({ objectId }) => objectId))
  const steps = [
    ...gone.map((block) => ({ block, base: block, content: undefined })),
    ...after.blocks.map((block) => ({ block, base: bases.get(key(block)), content: contentOf(contents, block) })),
  ]
  const byPath = new Map<RepoPath, readonly BlockStep[]>()
  for (const step of steps) byPath.set(step.block.path, [...(byPath.get(step.block.path) ?? []), step])
  return byPath
}

interface BlockTarget {
  readonly path: RepoPath
  readonly entry: TreeEntry | undefined
  /** Of the product's file at its head. */
  readonly content: Uint8Array | undefined
  /** What else becomes of it. */
  readonly outcome: Outcome | undefined
}

/** Undefined where nothing changes. */
async function withBlocks(
  steps: readonly BlockStep[],
  target: BlockTarget,
  tools: FileMergeTools,
): Promise<Outcome | undefined> {
  const { path, entry, outcome } = target
  const change = outcome?.changes.find((one) => one.path === path)
  const current = change === undefined ? target.content : contentAfter(change, target.content)
  const leave = (why: LeftOut['why']): Outcome => ({ path, changes: [], leftOut: { path, why } })
  if (current !== undefined && isPointer(current)) return leave('lfs')
  const text = latin(plainForm(current ?? Buffer.alloc(0)))
  const put = steps.reduce((rest, step) => (isWanted(step, rest) ? applied(step, rest) : rest), text)
  const broken = steps.flatMap((step) => brokenLine(step, text) ?? [])[0]
  if (put === text && broken === undefined) return undefined
  const stop = (kind: FileConflict['kind'], message: string) => conflict(steps, { path, kind, message }, outcome, tools)
  if (outcome?.conflict !== undefined || outcome?.leftOut !== undefined) {
    return stop('block', 'the block of the templates waits until the rest of this file is settled')
  }
  if (entry !== undefined && typeOf(entry) !== 'file') return stop('type', 'this is no file that could hold a block')
  if (current !== undefined && isBinary(current)) return stop('binary', 'this has no lines that could hold a block')
  if (broken !== undefined) return stop('block', `line ${broken}: the comments around the block are not one pair`)
  const form = formOf(current ?? Buffer.alloc(0))
  const [rule] = steps.map(({ block }) => block.rule)
  const eol = rule === undefined || rule.eol === 'keep' ? (form.eol ?? 'lf') : rule.eol
  const written = inForm(Buffer.from(put, 'latin1'), { eol, hasMark: form.hasMark })
  const parts = [current ?? Buffer.alloc(0), ...steps.flatMap(({ content }) => content ?? [])]
  const why = isStructured(path) ? await whyBroken(path, written, parts) : undefined
  if (why !== undefined) return stop('invalid', `with the block of the templates this file is broken: ${why}`)
  const mode = change !== undefined && 'mode' in change ? change.mode : (entry?.mode ?? '100644')
  const others = outcome?.changes.filter((one) => one !== change) ?? []
  return { path, changes: [...others, { path, mode, content: written }] }
}

function contentAfter(change: SyncChange, before: Uint8Array | undefined): Uint8Array | undefined {
  if ('deleted' in change) return undefined
  return 'content' in change ? change.content : before
}

/** What the old pin had and the product has not, the product took away. */
function isWanted({ block, base, content }: BlockStep, text: string): boolean {
  const found = searched(block, text)
  if (found.kind === 'none') return content !== undefined && base === undefined
  return found.kind === 'found'
}

function applied({ block, content }: BlockStep, text: string): string {
  const comment = commentOf(block)
  const source = latin(Buffer.from(block.source))
  if (content === undefined) return removeBlock(text, source, comment)
  return putBlock(text, source, latin(plainForm(content)), comment)
}

function brokenLine({ block }: BlockStep, text: string): number | undefined {
  const found = searched(block, text)
  return found.kind === 'broken' ? found.line : undefined
}

function searched(block: PlacedFile, text: string) {
  return findBlock(text, latin(Buffer.from(block.source)), commentOf(block))
}

function commentOf({ path }: PlacedFile) {
  const comment = commentFor(path)
  if (comment === undefined) throw new Error(`${path} was placed as a block, and holds no comments`)
  return comment
}

/** Bytes as characters, so that every one survives, whatever the encoding. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Whatever else becomes of the file stays; what the templates did to their block is told. */
async function conflict(
  steps: readonly BlockStep[],
  { path, kind, message }: Pick<FileConflict, 'path' | 'kind' | 'message'>,
  outcome: Outcome | undefined,
  { scratch, readTemplates }: FileMergeTools,
): Promise<Outcome> {
  const bases = await readTemplates(steps.flatMap(({ base }) => base?.objectId ?? []))
  const diffs = await Promise.all(
    steps.map(({ block, base, content }) => {
      const file = { path: block.source, mode: '100644' }
      const before = base === undefined ? undefined : { ...file, content: contentOf(bases, base) }
      return scratch.diff(before, content === undefined ? undefined : { ...file, content })
    }),
  )
  const own: FileConflict = { path, kind, message, hasMarkers: false, diff: diffs.join('') }
  if (outcome?.conflict !== undefined) {
    const { conflict: first } = outcome
    return { ...outcome, conflict: { ...first, diff: first.diff + own.diff, message: `${first.message}; ${message}` } }
  }
  return {
    path,
    changes: outcome?.changes ?? [],
    ...(outcome?.leftOut ? { leftOut: outcome.leftOut } : {}),
    conflict: own,
  }
}
