import type { ObjectId, RepoPath, ScratchGit } from '../system/system.ts'
import type { BlobReader } from './blob-reader.ts'
import type { ConflictKind } from './file-threads.ts'

/** What changes at one path of the product. */
export type SyncChange =
  | { readonly path: RepoPath; readonly mode: string; readonly content: Uint8Array }
  /** A content that the product has already. */
  | { readonly path: RepoPath; readonly mode: string; readonly objectId: ObjectId }
  | { readonly path: RepoPath; readonly deleted: true }

/** A file that a person has to look at. */
export interface FileConflict {
  readonly path: RepoPath
  readonly kind: ConflictKind
  /** One line. */
  readonly message: string
  /** Whether the changes have the file with markers in it; else the product's file stays as it is. */
  readonly hasMarkers: boolean
  /** What the templates did to the file, as a unified diff; empty where that has no lines. */
  readonly diff: string
}

/** A file that stays as it is, although the templates have something else. */
export interface LeftOut {
  readonly path: RepoPath
  readonly why: 'size' | 'lfs' | 'submodule' | 'workflows'
}

export interface FileMergeTools {
  /** Both pins. */
  readonly readTemplates: BlobReader
  readonly readProduct: BlobReader
  readonly scratch: ScratchGit
}

/** What became of one thread. */
export interface Outcome {
  readonly path: RepoPath
  readonly changes: readonly SyncChange[]
  readonly conflict?: FileConflict
  readonly leftOut?: LeftOut
}
