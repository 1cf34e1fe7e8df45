// The legacy upload API: https://docs.pypi.org/api/upload/

import { createHash } from 'node:crypto'
import { ExternalError, UserError, writeFailure } from '../errors.ts'
import { type MultipartForm, multipartForm } from '../standards/multipart.ts'
import type { Files } from '../system/system.ts'
import type { Distribution } from './distribution.ts'
import { transferMs } from './pace.ts'
import type { SendAnswer } from './registry.ts'
import { askOnce, basicOf, type RegistryHttp } from './registry-http.ts'
import { type Dialect, explainAnswer } from './upload-answers.ts'
import { type Digests, uploadFields } from './upload-form.ts'

/** The attestations that stand beside a file, as one JSON array (PEP 740); undefined where there are none. */
export type ReadAttestations = (distribution: Distribution) => Promise<string | undefined>

/** Where and how files are sent. */
export interface UploadApi {
  readonly registry: RegistryHttp
  readonly url: URL
  readonly files: Pick<Files, 'openBlob'>
  readonly dialect?: Dialect
  /** For PyPI alone: others may refuse the field. */
  readonly attestations?: ReadAttestations
}

const HEADERS = { accept: 'application/json, text/plain;q=0.9, */*;q=0.5', 'user-agent': 'maestro-actions' }
// Two tries that nobody answers take less than two minutes.
const BASE_TIMEOUT_MS = 55_000

/**
 * Sends one file, once; it is read from disk while it is sent. What stands on disk has to be what was planned.
 *
 * @returns what the server said; `refused` for a file whose bytes are no longer those of its digest
 */
export async function sendFile(distribution: Distribution, api: UploadApi): Promise<SendAnswer> {
  const { registry, url, files, dialect } = api
  const read = await openFile(distribution, files)
  if (typeof read === 'string') return { type: 'refused', message: read, hint: 'Build it anew.' }
  const timeoutMs = BASE_TIMEOUT_MS + transferMs(distribution.size)
  try {
    const { body, contentType } = formOf(distribution, read, await api.attestations?.(distribution))
    const headers = { ...HEADERS, 'content-type': contentType }
    const { answer } = await askOnce(registry, url, { method: 'POST', headers, body, timeoutMs })
    return explainAnswer(answer, dialect, await secretsOf(registry))
  } catch (error) {
    return logInFailure(error)
  }
}

/** What a failure before anything was sent means for the upload: to log in may fail, or to read what stands beside the file. Throws what is neither of our kinds of failure. */
export function logInFailure(error: unknown): SendAnswer {
  if (error instanceof ExternalError) return { type: 'unavailable', message: error.message }
  if (!(error instanceof UserError)) throw error
  const type = error.code === 'REGISTRY_UNAUTHORIZED' ? 'unauthorized' : 'refused'
  return { type, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) }
}

interface ReadFile {
  readonly blob: Blob
  readonly digests: Digests
}

/** The content comes last: servers read what they have to know before it. */
function formOf(
  distribution: Distribution,
  { blob, digests }: ReadFile,
  attestations: string | undefined,
): MultipartForm {
  const fields = uploadFields(distribution, digests, attestations)
  return multipartForm(fields, { field: 'content', fileName: distribution.fileName, content: blob })
}

/** The file and its digests; a line that says why it cannot be sent. */
async function openFile(
  { path, fileName, sha256 }: Distribution,
  files: Pick<Files, 'openBlob'>,
): Promise<ReadFile | string> {
  try {
    const blob = await files.openBlob(path)
    const digests = await digestsOf(blob)
    return digests.sha256 === sha256
      ? { blob, digests }
      : `${fileName} is no longer what was built: its SHA-256 is ${digests.sha256}`
  } catch (error) {
    const why = writeFailure(error)
    if (why === undefined) throw error
    return `${fileName} cannot be read: ${why}`
  }
}

async function digestsOf(blob: Blob): Promise<Digests> {
  const [md5, sha256] = [createHash('md5'), createHash('sha256')]
  for await (const chunk of blob.stream()) {
    md5.update(chunk)
    sha256.update(chunk)
  }
  return { md5: md5.digest('hex'), sha256: sha256.digest('hex') }
}

async function secretsOf(registry: RegistryHttp): Promise<readonly string[]> {
  const credentials = await registry.credentials()
  return credentials === undefined ? [] : [credentials.password, basicOf(credentials).slice('Basic '.length)]
}
