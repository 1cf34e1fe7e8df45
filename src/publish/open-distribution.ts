import { createHash } from 'node:crypto'
import path from 'node:path'
import { ExternalError, UserError } from '../errors.ts'
import type { Distribution } from '../registries/distribution.ts'
import { type Archive, openArchive, readMember, readMetadata } from '../standards/archive.ts'
import { printable } from '../standards/printable.ts'
import type { Files } from '../system/system.ts'
import type { Format } from './publish-plan.ts'

const MOST_BYTES = 1024 ** 3

/**
 * A built file with what it says of itself.
 *
 * @param file absolute
 * @throws {UserError} `DISTRIBUTION_UNREADABLE`, `DISTRIBUTION_TOO_LARGE`
 * @throws {ExternalError} `DISTRIBUTION_GONE`
 */
export async function openDistribution(
  file: string,
  of: { readonly package: string; readonly version: string; readonly format: Format; readonly sourceDate?: number },
  files: Files,
): Promise<Distribution> {
  const fileName = path.basename(file)
  const bytes = await readBounded(file, fileName, files)
  if (bytes === undefined)
    throw new ExternalError('DISTRIBUTION_GONE', `${fileName} is no longer where it was built`, false)
  const archive = openArchive(fileName, bytes)
  const lfsPointers = of.format === 'wheel' ? pointersIn(archive) : []
  return {
    project: of.package,
    version: of.version,
    kind: of.format,
    fileName,
    path: file,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: readMetadata(archive),
    ...(lfsPointers.length === 0 ? {} : { lfsPointers }),
    ...(of.sourceDate === undefined ? {} : { sourceDate: of.sourceDate }),
  }
}

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
const POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n')
const LARGEST_POINTER = 1024

function pointersIn(archive: Archive): readonly string[] {
  const small = archive.members.filter(({ size }) => size >= POINTER.length && size < LARGEST_POINTER)
  return small.flatMap((member) => {
    const start = readMember(archive, member).subarray(0, POINTER.length)
    return POINTER.equals(start) ? [member.name] : []
  })
}

/** As a whole: its metadata stand at either end. */
async function readBounded(file: string, fileName: string, files: Files): Promise<Uint8Array | undefined> {
  await refuseTooLarge(file, fileName, files)
  return files.readBytes(file)
}

/**
 * A file is read as a whole, and has to fit into memory; one that is not there is not too large.
 *
 * @throws {UserError} `DISTRIBUTION_TOO_LARGE`
 */
export async function refuseTooLarge(file: string, fileName: string, files: Files): Promise<void> {
  const size = await sizeOf(file, files)
  if (size <= MOST_BYTES) return
  throw new UserError(
    'DISTRIBUTION_TOO_LARGE',
    `${printable(fileName)} has ${size} bytes; ${MOST_BYTES} are the most`,
    'Nothing was published. Leave out what does not belong into a package.',
  )
}

async function sizeOf(file: string, files: Files): Promise<number> {
  try {
    return (await files.openBlob(file)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
}
