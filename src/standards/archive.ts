// What stands in a wheel, https://packaging.python.org/specifications/binary-distribution-format/, and in an sdist,
// https://packaging.python.org/specifications/source-distribution-format/
import { UserError } from '../errors.ts'
import { type CoreMetadata, parseCoreMetadata } from './core-metadata.ts'
import { parseDistributionFileName } from './distribution-file-name.ts'
import { normalizeName } from './pep503.ts'
import { printable } from './printable.ts'
import { readTarGz } from './tar.ts'
import { ArchiveFault, type ArchiveMember, readZip } from './zip.ts'

/** A wheel or an sdist, opened. */
export interface Archive {
  readonly fileName: string
  /** Regular files, in the order of the archive. */
  readonly members: readonly ArchiveMember[]
}

/** One line of a wheel's RECORD. */
export interface RecordEntry {
  readonly path: string
  /** `sha256=…` in URL-safe base64; empty for RECORD itself. */
  readonly hash: string
  readonly size?: number
}

// Nobody's metadata is larger. An sdist is unpacked as a whole, in memory.
const MOST_METADATA_BYTES = 16 * 1024 ** 2
const MOST_BYTES = 1024 ** 3
const LEAST_BOUND = 64 * 1024 ** 2
const MOST_MEMBERS = 65_534

/**
 * Opens a wheel (`.whl`) or an sdist (`.tar.gz`, `.zip`) from its bytes. Nothing is written anywhere.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` for other files; for what is cut off, broken, larger than 1 GiB when unpacked, or has
 * a member that would land outside of where it is unpacked
 */
export function openArchive(fileName: string, bytes: Uint8Array): Archive {
  return naming(fileName, () => {
    const members = membersOf(fileName, bytes)
    if (members.length > MOST_MEMBERS) throw new ArchiveFault(`has more than ${MOST_MEMBERS} members`)
    if (members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
      throw new ArchiveFault(`holds more than ${MOST_BYTES} bytes`)
    }
    const stray = members.find(({ name }) => !isInside(name))
    if (stray !== undefined) throw new ArchiveFault(`has the member ${stray.name}, which leads out of it`)
    return { fileName, members }
  })
}

/**
 * The metadata in an archive: METADATA of a wheel, PKG-INFO of an sdist.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one
 */
export function readMetadata(archive: Archive): CoreMetadata {
  const { fileName } = archive
  return naming(fileName, () => parseCoreMetadata(decode(metadataMember(archive), fileName)))
}

/** The bytes of METADATA or PKG-INFO as they are, for an index that serves them beside the file (PEP 658). Throws as {@link readMetadata}. */
export function readMetadataBytes(archive: Archive): Uint8Array {
  return naming(archive.fileName, () => boundedBytes(metadataMember(archive)))
}

/**
 * What a wheel says of its own files, in the order of its RECORD.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one, or it cannot be read
 */
export function readRecord(archive: Archive): readonly RecordEntry[] {
  return naming(archive.fileName, () => {
    const text = decode(onlyMember(archive, /^[^/]+\.dist-info\/RECORD$/, 'RECORD'), archive.fileName)
    return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : recordEntry(line)))
  })
}

/** The bytes of one member. Throws as {@link openArchive}. */
export function readMember({ fileName }: Archive, member: ArchiveMember): Uint8Array {
  return naming(fileName, () => member.bytes())
}

function membersOf(fileName: string, bytes: Uint8Array): readonly ArchiveMember[] {
  if (/\.(?:whl|zip)$/.test(fileName)) return readZip(bytes)
  if (/\.(?:tar\.gz|tgz)$/.test(fileName)) return readTarGz(bytes, mostUnpacked(bytes.length))
  throw new ArchiveFault('is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)')
}

/** An sdist is text, of which a tenth remains. What unpacks to hundreds of times its size is there to fill the memory. */
function mostUnpacked(packedBytes: number): number {
  return Math.min(MOST_BYTES, Math.max(LEAST_BOUND, packedBytes * 100))
}

function isInside(name: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name) && name !== ''
}

function metadataMember(archive: Archive): ArchiveMember {
  if (!archive.fileName.endsWith('.whl')) return onlyMember(archive, /^[^/]+\/PKG-INFO$/, 'PKG-INFO')
  return onlyMember(archive, /^[^/]+\.dist-info\/METADATA$/, 'METADATA')
}

/** Of several, the one in a folder that is named as the file is. */
function onlyMember({ fileName, members }: Archive, pattern: RegExp, title: string): ArchiveMember {
  const found = members.filter(({ name }) => pattern.test(name))
  const project = parseDistributionFileName(fileName)?.project
  const own = found.filter(({ name }) => normalizeName(name.split('-')[0] as string) === project)
  const [member] = own.length === 1 ? own : found
  if (member !== undefined && (found.length === 1 || own.length === 1)) return member
  throw new ArchiveFault(found.length === 0 ? `has no ${title}` : `has ${found.length} files ${title}`)
}

function boundedBytes(member: ArchiveMember): Uint8Array {
  if (member.size > MOST_METADATA_BYTES) throw new ArchiveFault(`has a ${member.name} of ${member.size} bytes`)
  return member.bytes()
}

function decode(member: ArchiveMember, fileName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(boundedBytes(member))
  } catch (error) {
    if (error instanceof ArchiveFault) throw error
    throw new ArchiveFault(`has a ${member.name} that is not UTF-8 (${fileName})`)
  }
}

/** `path,hash,size` as CSV: a path with a comma or a quote stands in quotes. */
function recordEntry(line: string): RecordEntry {
  const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*),(\d*)\s*$/.exec(line)
  if (match === null) throw new ArchiveFault('has a RECORD with a line that is none')
  const [, quoted, plain, hash = '', size = ''] = match
  const path = quoted?.replaceAll('""', '"') ?? plain ?? ''
  return { path, hash, ...(size === '' ? {} : { size: Number(size) }) }
}

function naming<T>(fileName: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error
    throw new UserError(
      'DISTRIBUTION_UNREADABLE',
      printable(`${fileName} ${error.message}`),
      'Build it anew; if it stays so, its build back end wrote it this way.',
    )
  }
}
