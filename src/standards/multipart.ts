// Forms with files: https://www.rfc-editor.org/rfc/rfc7578, with names and values written as browsers write them,
// https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
import { randomUUID } from 'node:crypto'

/** A form as the body of a request. */
export interface MultipartForm {
  readonly contentType: string
  /** Of a file in it, nothing is read before the body is. */
  readonly body: Blob
}

interface FormFile {
  readonly field: string
  readonly fileName: string
  readonly content: Blob
}

/** Fields in their order, and behind them one file. */
export function multipartForm(
  fields: readonly (readonly [name: string, value: string])[],
  { field, fileName, content }: FormFile,
): MultipartForm {
  const boundary = `maestro-${randomUUID()}`
  const parts = fields.map(
    ([name, value]) => `${opening(boundary, name)}\r\n\r\n${value.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`,
  )
  const file = `${opening(boundary, field)}; filename="${quoted(fileName)}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: new Blob([...parts, file, content, `\r\n--${boundary}--\r\n`]),
  }
}

function opening(boundary: string, name: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`
}

function quoted(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}
