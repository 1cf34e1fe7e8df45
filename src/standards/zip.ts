// Zip archives: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, as far as wheels need them: stored and deflated, no encryption
import * as zlib from 'node:zlib'

/** A member of an archive. Its bytes are unpacked when they are asked for. */
export interface ArchiveMember {
  /** As written in the archive. */
  readonly name: string
  /** Unpacked bytes, as the archive says. */
  readonly size: number
  /** @throws {ArchiveFault} for bytes that are cut off, or more of them than the archive says */
  bytes(): Uint8Array
}

/** What is wrong with an archive, in words that follow its name: `is cut off`. */
export class ArchiveFault extends Error {}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

type Quartet = [number, number, number, number]

/**
 * The members of a zip archive, in the order of its directory, folders left out.
 *
 * @throws {ArchiveFault} where the directory cannot be read
 */
export function readZip(bytes: Uint8Array): readonly ArchiveMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) throw new ArchiveFault('has more than 65,534 members or 4 GiB')
  const members: ArchiveMember[] = []
  for (let left = count; left > 0; left--) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw new ArchiveFault('has a broken directory')
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number]
    const next = at + ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2]
    if (next > end) throw new ArchiveFault('has a broken directory')
    const member = memberAt(view, at, lengths[0])
    if (!member.name.endsWith('/')) members.push(member)
    at = next
  }
  return members
}

/** Node has it since 20.15; before, the length has to do. */
const crc32 = zlib.crc32 as typeof zlib.crc32 | undefined

function isSum(bytes: Uint8Array, sum: number): boolean {
  return crc32 === undefined || crc32(bytes) === sum
}

/** The directory's end stands last in the file, before a comment. */
function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new ArchiveFault('is no zip archive, or is cut off')
}

function memberAt(view: DataView, at: number, nameLength: number): ArchiveMember {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [sum, packed, size, start] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as Quartet
  const name = new TextDecoder().decode(slice(view, at + ENTRY_SIZE, nameLength))
  return {
    name,
    size,
    bytes() {
      if ((flags & 1) !== 0) throw new ArchiveFault(`has the encrypted member ${name}`)
      const data = slice(view, dataStart(view, start, name), packed)
      if (method !== STORED && method !== DEFLATED) {
        throw new ArchiveFault(`has the member ${name}, which is neither stored nor deflated`)
      }
      const unpacked = method === STORED ? data : inflate(data, size)
      if (unpacked?.length === size && isSum(unpacked, sum)) return unpacked
      throw new ArchiveFault(`has a broken member ${name}`)
    },
  }
}

function dataStart(view: DataView, start: number, name: string): number {
  const isThere = start + LOCAL_SIZE <= view.byteLength && view.getUint32(start, true) === LOCAL
  if (!isThere) throw new ArchiveFault(`has a broken member ${name}`)
  return start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
}

/** Never more bytes than the directory says: it was judged before. Undefined for what cannot be unpacked. */
function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return zlib.inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  } catch {
    return undefined
  }
}

function slice(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new ArchiveFault('is cut off')
  return new Uint8Array(view.buffer, view.byteOffset + start, length)
}
