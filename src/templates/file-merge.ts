import type { RepoPath, TreeEntry } from '../system/system.ts'
import { decide, type FileThread, type Sides, startThreads, turnedPaths } from './file-threads.ts'
import { followRenames } from './follow-renames.ts'
import { mergeBlocks } from './merge-blocks.ts'
import { mergeContents } from './merge-contents.ts'
import { type Placement, placeFiles } from './place-files.ts'
import { settleClashes, withoutWorkflow } from './settle-clashes.ts'
import type { SyncRule } from './sync-manifest.ts'
import type { FileConflict, FileMergeTools, LeftOut, Outcome, SyncChange } from './sync-outcome.ts'

/** What a sync does to the files of a product; nothing of it is done yet. */
export interface FileMerge {
  /** In the order of their paths. */
  readonly changes: readonly SyncChange[]
  readonly conflicts: readonly FileConflict[]
  readonly leftOut: readonly LeftOut[]
  /** Rules whose `from` is nothing that the templates have, and where they stand. */
  readonly idle: readonly { readonly from: string; readonly file: string; readonly line: number }[]
  /** The same without what touches `.github/workflows`, for a token that may not write there; absent where nothing does. */
  readonly withoutWorkflows?: FileMerge
}

/** The templates at one pin. */
export interface TemplatesAt {
  readonly rules: readonly SyncRule[]
  /** All files. */
  readonly tree: readonly TreeEntry[]
}

export interface FileMergeRequest {
  /**
   * At the old pin: what it had and the product has not, the product took away. Undefined where nobody has that pin any more, and where the
   * product takes the templates on only now: then every file is new, and one that the product has as well is compared line by line.
   */
  readonly before: TemplatesAt | undefined
  readonly after: TemplatesAt
  /** All files at its head. */
  readonly product: readonly TreeEntry[]
}

/**
 * What becomes of the product's files when a pin moves.
 *
 * @throws {UserError} `SYNC_PATH_REFUSED`, with the line of the rule that puts a file or link where none may be
 * @throws {ExternalError} `BLOB_MISSING`, `GIT_FAILED`
 */
export async function mergeFiles(request: FileMergeRequest, tools: FileMergeTools): Promise<FileMerge> {
  const sides = await placeSides(request)
  const [fault] = sides.after.faults
  if (fault !== undefined) throw fault
  const threads = await followRenames(startThreads(sides), sides.product, tools)
  const turned = turnedPaths(sides)
  const decided = threads.map((thread) => ({
    thread,
    decision: turned.has(thread.path) ? turn(thread) : decide(thread),
  }))
  const files = await mergeContents(decided, tools)
  const outcomes = await mergeBlocks(sides, files, tools)
  const merge = mergeOf(settleClashes(outcomes, request.product), sides)
  const others = outcomes.map(withoutWorkflow)
  if (others.every((one, at) => one === outcomes[at])) return merge
  return { ...merge, withoutWorkflows: mergeOf(settleClashes(others, request.product), sides) }
}

function mergeOf(settled: readonly Outcome[], sides: Sides): FileMerge {
  const byPath = (a: { readonly path: RepoPath }, b: { readonly path: RepoPath }) => (a.path < b.path ? -1 : 1)
  return {
    changes: settled.flatMap(({ changes }) => changes).sort(byPath),
    conflicts: settled.flatMap(({ conflict }) => conflict ?? []).sort(byPath),
    leftOut: [
      ...settled.flatMap(({ leftOut }) => leftOut ?? []),
      ...sides.after.submodules.map((path) => ({ path, why: 'submodule' as const })),
    ].sort(byPath),
    idle: sides.after.idle.map(({ from, file, lineOf }) => ({ from, file, line: lineOf('from') })),
  }
}

/** What the templates turned into a folder, or a folder into a file: told once, by what they have now. */
function turn({ theirs }: FileThread) {
  return theirs === undefined ? ({ act: 'nothing' } as const) : ({ act: 'conflict', kind: 'type' } as const)
}

const NOWHERE: Placement = { files: new Map(), blocks: [], submodules: [], idle: [], faults: [] }

async function placeSides({ before, after, product }: FileMergeRequest): Promise<Sides> {
  return {
    before: before === undefined ? NOWHERE : await placeFiles(before.rules, before.tree, product),
    after: await placeFiles(after.rules, after.tree, product),
    trees: { before: before?.tree ?? [], after: after.tree },
    product: new Map(product.map((entry) => [entry.path, entry])),
  }
}
