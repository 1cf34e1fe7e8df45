import { printable } from '../standards/printable.ts'
import type { LooseFile, TreeEntry } from '../system/system.ts'
import type { ConflictKind, FileThread } from './file-threads.ts'
import type { FileConflict, FileMergeTools, Outcome } from './sync-outcome.ts'

/** What of each side was read; undefined for a side that is not there, or that nobody needs. */
export interface Contents {
  readonly base: Uint8Array | undefined
  readonly ours: Uint8Array | undefined
  readonly theirs: Uint8Array | undefined
}

/** A conflict in a file that has both sides between markers. */
export function markedConflict(thread: FileThread): FileConflict {
  return { ...described(thread, 'content'), hasMarkers: true, diff: '' }
}

/** The product's file stays, and what the templates did is told. */
export async function conflict(
  thread: FileThread,
  kind: ConflictKind,
  contents: Pick<Contents, 'base' | 'theirs'>,
  { scratch }: Pick<FileMergeTools, 'scratch'>,
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
function described(
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
