import { createHash } from 'node:crypto'
import path from 'node:path'
import { ExternalError } from '../errors.ts'
import type { Distribution } from '../registries/distribution.ts'
import { openArchive, readMetadata } from '../standards/archive.ts'
import type { Files } from '../system/system.ts'
import type { Format } from './publish-plan.ts'

/**
 * A built file with what it says of itself.
 *
 * @param file absolute
 * @throws {UserError} `DISTRIBUTION_UNREADABLE`
 * @throws {ExternalError} `DISTRIBUTION_GONE`
 */
export async function openDistribution(
  file: string,
  of: { readonly package: string; readonly version: string; readonly format: Format },
  files: Files,
): Promise<Distribution> {
  const bytes = await files.readBytes(file)
  const fileName = path.basename(file)
  if (bytes === undefined)
    throw new ExternalError('DISTRIBUTION_GONE', `${fileName} is no longer where it was built`, false)
  return {
    project: of.package,
    version: of.version,
    kind: of.format,
    fileName,
    path: file,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: readMetadata(openArchive(fileName, bytes)),
  }
}
