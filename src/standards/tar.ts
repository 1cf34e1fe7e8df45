// Tar archives, ustar and pax: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13, with GNU's long names
import { gunzipSync } from 'node:zlib'
import { ArchiveFault, type ArchiveMember } from './zip.ts'

const BLOCK = 512
const REGULAR = new Set(['0', '\0', '7'])

/**
 * The regular files of a gzipped tar archive, in its order. All of it is unpacked at once, as the format has it.
 *
 * @param mostBytes how large it may be, unpacked
 * @throws {ArchiveFault} where it is larger, broken or cut off
 */
export function readTarGz(bytes: Uint8Array, mostBytes: number): readonly ArchiveMember[] {
  return readTar(gunzip(bytes, mostBytes))
}

function gunzip(bytes: Uint8Array, mostBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ArchiveFault(isLarge ? `holds more than ${mostBytes} bytes` : 'is no gzipped archive, or is cut off')
  }
}

function readTar(tar: Uint8Array): readonly ArchiveMember[] {
  const members: ArchiveMember[] = []
  let told: { path?: string; size?: number } = {}
  for (let at = 0; at < tar.length; ) {
    const header = tar.subarray(at, at + BLOCK)
    if (header.length < BLOCK) throw new ArchiveFault('is cut off')
    if (header.every((byte) => byte === 0)) return members
    judgeSum(header)
    const type = String.fromCharCode(header[156] as number)
    const isExtension = 'xgLK'.includes(type)
    const size = (isExtension ? undefined : told.size) ?? numberAt(header, 124, 12)
    const content = tar.subarray(at + BLOCK, at + BLOCK + size)
    if (content.length < size) throw new ArchiveFault('is cut off')
    if (type === 'x') told = { ...told, ...paxRecords(content) }
    else if (type === 'L') told = { ...told, path: textOf(content) }
    else if (!isExtension) {
      const name = told.path ?? nameIn(header)
      if (REGULAR.has(type) && !name.endsWith('/')) members.push({ name, size, bytes: () => content })
      told = {}
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  // Python reads archives without the two empty blocks at the end as well.
  return members
}

/** The sum of all bytes of a header, its own field taken as blanks. */
function judgeSum(header: Uint8Array): void {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (sum !== numberAt(header, 148, 8)) throw new ArchiveFault('has a broken member')
}

function nameIn(header: Uint8Array): string {
  const isUstar = textOf(header.subarray(257, 263)).startsWith('ustar')
  const prefix = isUstar ? textOf(header.subarray(345, 500)) : ''
  const name = textOf(header.subarray(0, 100))
  return prefix === '' ? name : `${prefix}/${name}`
}

/** Octal digits, or for large ones bytes behind a first one of 0x80. */
function numberAt(header: Uint8Array, start: number, length: number): number {
  const field = header.subarray(start, start + length)
  if (field[0] === 0x80) return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0)
  const digits = textOf(field).trim()
  if (!/^[0-7]*$/.test(digits)) throw new ArchiveFault('has a broken member')
  return Number.parseInt(digits || '0', 8)
}

/** Records of the form `LENGTH KEY=VALUE\n`; the length counts all of it. */
function paxRecords(content: Uint8Array): { path?: string; size?: number } {
  const records: { path?: string; size?: number } = {}
  for (let at = 0; at < content.length; ) {
    const [, length = '', key] = /^(\d+) ([^=\n]+)=/.exec(decode(content.subarray(at, at + 200))) ?? []
    const end = at + Number(length)
    if (key === undefined || Number(length) < key.length + 3 || end > content.length) {
      throw new ArchiveFault('has a broken member')
    }
    const value = decode(content.subarray(at + length.length + key.length + 2, end - 1))
    if (key === 'path') records.path = value
    if (key === 'size' && /^\d{1,15}$/.test(value)) records.size = Number(value)
    at = end
  }
  return records
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return decode(end < 0 ? bytes : bytes.subarray(0, end))
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
