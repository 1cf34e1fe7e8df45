import { isUtf8 } from 'node:buffer'
import type { RepoPath } from '../system/system.ts'
import type { Finding, ManifestEdit } from '../workspaces/workspace.ts'
import { changesOnly, findText } from './manifest-text.ts'

/** One replacement of bytes in one file. */
export interface FileEdit {
  readonly file: RepoPath
  /** From 1. */
  readonly line: number
  /** Of the first byte; counted in the file as it was before any edit. */
  readonly offset: number
  readonly old: string
  readonly new: string
  /** The finding that it mends. */
  readonly code: string
}

/** An edit that is not made, and why. */
export interface RefusedEdit {
  readonly file: RepoPath
  readonly line?: number
  readonly code: string
  readonly why: string
}

/** What is changed where; a value that can be looked at before it is carried out. */
export interface FixPlan {
  readonly formatVersion: 1
  /** In order of file and offset; none touches another one. */
  readonly edits: readonly FileEdit[]
  readonly refused: readonly RefusedEdit[]
}

/**
 * What mends those findings that a machine can mend. Each file is parsed as it would be afterwards: when anything but the values in
 * question would be another one, nothing is changed there.
 *
 * @param contents the files as they are, by path
 */
export async function planFixes(
  findings: readonly Finding[],
  contents: ReadonlyMap<RepoPath, Uint8Array>,
): Promise<FixPlan> {
  const wanted = findings.flatMap((finding) => (finding.edit === undefined ? [] : { finding, edit: finding.edit }))
  const files = [...new Set(wanted.map(({ edit }) => edit.file))].sort()
  const edits: FileEdit[] = []
  const refused: RefusedEdit[] = []
  for (const file of files) {
    const own = distinct(wanted.filter(({ edit }) => edit.file === file))
    const planned = await planFile(contents.get(file), own)
    edits.push(...planned.edits)
    refused.push(...planned.refused)
  }
  return { formatVersion: 1, edits, refused }
}

/** The content of a file after its edits. */
export function applyEdits(before: Uint8Array, edits: readonly FileEdit[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let from = 0
  for (const { offset, old, new: text } of [...edits].sort((a, b) => a.offset - b.offset)) {
    pieces.push(before.subarray(from, offset), Buffer.from(text))
    from = offset + Buffer.byteLength(old)
  }
  return Buffer.concat([...pieces, before.subarray(from)])
}

interface Wanted {
  readonly finding: Finding
  readonly edit: ManifestEdit
}

/** Several projects may inherit one source, and so find one path broken. */
function distinct(wanted: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(wanted.map((one) => [JSON.stringify(one.edit), one])).values()]
}

async function planFile(
  bytes: Uint8Array | undefined,
  wanted: readonly Wanted[],
): Promise<Pick<FixPlan, 'edits' | 'refused'>> {
  const refuse = (ones: readonly Wanted[], why: string) => ones.map((one) => refusal(one, why))
  if (bytes === undefined) return { edits: [], refused: refuse(wanted, 'it is no regular file') }
  if (!isUtf8(bytes)) return { edits: [], refused: refuse(wanted, 'it is not UTF-8') }
  const text = Buffer.from(bytes).toString('utf8')
  const found = await Promise.all(
    wanted.map(async (one) => ({ one, at: await findText(one.edit.file, text, one.edit) })),
  )
  const edits = found.flatMap(({ one, at }) => (at === undefined ? [] : fileEdit(one, text, at)))
  const lost = found.filter(({ at }) => at === undefined).map(({ one }) => one)
  const refused = refuse(lost, 'the path is not written there as it was read')
  const kept = found.filter(({ at }) => at !== undefined).map(({ one }) => one)
  const after = Buffer.from(applyEdits(bytes, edits)).toString('utf8')
  const isSafe = await changesOnly(
    { before: text, after },
    kept.map(({ edit }) => edit),
  )
  if (isSafe) return { edits: edits.sort((a, b) => a.offset - b.offset), refused }
  return { edits: [], refused: [...refused, ...refuse(kept, 'more than this value would change')] }
}

function fileEdit({ finding, edit }: Wanted, text: string, at: number): FileEdit {
  const before = text.slice(0, at)
  return {
    file: edit.file,
    line: before.split('\n').length,
    offset: Buffer.byteLength(before),
    old: edit.from,
    new: edit.to,
    code: finding.code,
  }
}

function refusal({ finding, edit }: Wanted, why: string): RefusedEdit {
  const { code, line } = finding
  return { file: edit.file, ...(line === undefined || edit.file !== finding.file ? {} : { line }), code, why }
}
