import { readFileSync } from 'node:fs'
import { decodeName } from './git-names.ts'
import type { TreeEntry } from './system.ts'

// Of an entry: where the mode stands, and the id of 20 bytes, and the flags; and where the name begins.
const [MODE, ID, FLAGS, NAME] = [24, 40, 60, 62]
const [ASSUMED, EXTENDED, STAGE] = [0x8000, 0x4000, 0x3000]
// Of the flags that follow where some do.
const SKIPPED = 0x4000

/** A file of the index. */
export interface IndexEntry extends TreeEntry {
  /** Somebody told git to take it for unchanged, or not to have it in the work tree at all: nobody hears of what stands there. */
  readonly isUnwatched?: true
}

/**
 * Every file of the index of a repository whose ids have 20 bytes, in git's order; those that wait for a merge are left out. A process of git
 * costs more than all else that a short run does. Undefined where only git can tell: indexes in several files, folders in place of their files,
 * and versions that nobody knows yet.
 *
 * @param file the index; one that is not there has no entries
 * @see https://git-scm.com/docs/index-format
 */
export function readIndex(file: string): readonly IndexEntry[] | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : undefined
  }
  try {
    return parseIndex(bytes)
  } catch (error) {
    // It ends before it should.
    if ((error as Error).name === 'RangeError') return undefined
    throw error
  }
}

function parseIndex(bytes: Buffer): readonly IndexEntry[] | undefined {
  const version = bytes.readUInt32BE(4)
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return undefined
  const entries: IndexEntry[] = []
  let at = 12
  let before: Buffer = Buffer.alloc(0)
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const flags = bytes.readUInt16BE(at + FLAGS)
    const more = (flags & EXTENDED) === 0 ? 0 : bytes.readUInt16BE(at + NAME)
    const start = at + NAME + ((flags & EXTENDED) === 0 ? 0 : 2)
    const { value: cut, end: from } = version === 4 ? readVarint(bytes, start) : { value: before.length, end: start }
    const end = bytes.indexOf(0, from)
    if (end < 0 || cut > before.length) return undefined
    if (version === 4) before = Buffer.concat([before.subarray(0, before.length - cut), bytes.subarray(from, end)])
    if ((flags & STAGE) === 0) {
      entries.push({
        path: version === 4 ? textOf(before, 0, before.length) : textOf(bytes, from, end),
        mode: bytes.readUInt32BE(at + MODE).toString(8),
        objectId: bytes.toString('hex', at + ID, at + FLAGS),
        ...((flags & ASSUMED) === 0 && (more & SKIPPED) === 0 ? {} : { isUnwatched: true }),
      })
    }
    // Before version 4 each ends with one to eight bytes of zero, at a multiple of eight from its own beginning.
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7)
  }
  return needsMore(bytes, at) ? undefined : entries
}

/** Nearly all names are text, and looking for what is put in the place of other bytes takes less time than looking at each. */
function textOf(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString('utf8', from, to)
  return text.includes('\ufffd') ? decodeName(bytes.subarray(from, to)) : text
}

/** Whether there is an extension that nobody may pass over: its name begins with a small letter. */
function needsMore(bytes: Buffer, from: number): boolean {
  for (let at = from; at + 28 <= bytes.length; at += 8 + bytes.readUInt32BE(at + 4)) {
    if ((bytes[at] as number) >= 0x61) return true
  }
  return false
}

/** As in the offsets of packs: each byte but the last has its first bit set, and one is added for each that follows. */
function readVarint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let at = from
  let byte = bytes.readUInt8(at++)
  let value = byte & 0x7f
  while ((byte & 0x80) !== 0) {
    byte = bytes.readUInt8(at++)
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return { value, end: at }
}
