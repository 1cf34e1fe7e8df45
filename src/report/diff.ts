import { applyEdits, type FileEdit } from '../doctor/fix-plan.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'

const CONTEXT = 2

/** What edits of a plan do to their files, as lines of a unified diff; each edit stays within its line. */
export function diffLines(edits: readonly FileEdit[], contents: ReadonlyMap<RepoPath, Uint8Array>): readonly string[] {
  const files = [...new Set(edits.map(({ file }) => file))]
  return files.flatMap((file) => {
    const before = contents.get(file)
    if (before === undefined) return []
    const own = edits.filter((edit) => edit.file === file)
    const [old, now] = [before, applyEdits(before, own)].map(linesOf) as [readonly Line[], readonly Line[]]
    const changed = [...new Set(own.map(({ line }) => line - 1))]
    const name = printable(file)
    return [`--- a/${name}`, `+++ b/${name}`, ...hunks(changed).flatMap((hunk) => hunkLines(hunk, changed, old, now))]
  })
}

interface Line {
  readonly text: string
  /** Only the last one of a file may be without. */
  readonly hasEnd: boolean
}

function linesOf(bytes: Uint8Array): readonly Line[] {
  const texts = Buffer.from(bytes).toString('utf8').split('\n')
  const lines = texts.map((text, at) => ({ text, hasEnd: at < texts.length - 1 }))
  // What follows the last line break is no line.
  return texts.at(-1) === '' ? lines.slice(0, -1) : lines
}

type Hunk = readonly [first: number, last: number]

/** Changed lines that stand close together share their context. */
function hunks(changed: readonly number[]): readonly Hunk[] {
  const found: [number, number][] = []
  for (const line of [...changed].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last !== undefined && line - last[1] <= 2 * CONTEXT) last[1] = line
    else found.push([line, line])
  }
  return found
}

function hunkLines(
  [first, last]: Hunk,
  changed: readonly number[],
  old: readonly Line[],
  now: readonly Line[],
): readonly string[] {
  const start = Math.max(0, first - CONTEXT)
  const end = Math.min(old.length, last + CONTEXT + 1)
  const lines: string[] = []
  const added: string[] = []
  const flush = () => lines.push(...added.splice(0))
  for (let at = start; at < end; at++) {
    if (changed.includes(at)) {
      lines.push(...shown('-', old[at]))
      added.push(...shown('+', now[at]))
      continue
    }
    flush()
    lines.push(...shown(' ', old[at]))
  }
  flush()
  const range = `${start + 1},${end - start}`
  return [`@@ -${range} +${range} @@`, ...lines]
}

/** Tabs stay, and the end of a line of Windows is none of ours; whatever else hides is shown. */
function shown(sign: string, { text, hasEnd }: Line = { text: '', hasEnd: true }): readonly string[] {
  const line = text
    .replace(/\r$/, '')
    .replace(/^\ufeff/, '')
    .split('\t')
    .map(printable)
    .join('\t')
  return [`${sign}${line}`, ...(hasEnd ? [] : ['\\ No newline at end of file'])]
}
