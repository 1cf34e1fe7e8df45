import { isUtf8 } from 'node:buffer'
import type { RepoPath } from './system.ts'

/** A name as text; a byte that is not UTF-8 becomes the lone surrogate U+DC00 + byte (PEP 383). */
export function decodeName(bytes: Buffer): RepoPath {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((n) => at + n <= bytes.length && isUtf8(bytes.subarray(at, at + n)))
    text +=
      length === undefined
        ? String.fromCharCode(0xdc00 + (bytes[at] as number))
        : bytes.toString('utf8', at, at + length)
    at += length ?? 1
  }
  return text
}
