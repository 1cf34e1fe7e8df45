// Attestations of distributions: https://packaging.python.org/specifications/index-hosted-attestations/ (PEP 740)
import { UserError } from '../errors.ts'
import type { Files } from '../system/system.ts'
import type { ReadAttestations } from './upload-api.ts'

/**
 * Attestations from files beside the distributions, named as those who make them name them: `a-1.0.tar.gz.publish.attestation`.
 *
 * @throws {UserError} `ATTESTATION_UNREADABLE` where such a file is no JSON object
 */
export function attestationsBeside(files: Pick<Files, 'read'>): ReadAttestations {
  return async ({ path, fileName }) => {
    const text = await files.read(`${path}.publish.attestation`)
    return text === undefined ? undefined : JSON.stringify([parsed(text, fileName)])
  }
}

function parsed(text: string, fileName: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below.
  }
  throw new UserError(
    'ATTESTATION_UNREADABLE',
    `${fileName}.publish.attestation is no JSON object`,
    'Make it anew, or remove it: without one the file is uploaded as it is.',
  )
}
