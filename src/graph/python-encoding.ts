const UTF8 = new TextDecoder('utf-8')

// What Python calls some encodings, and what the Encoding Standard does: https://encoding.spec.whatwg.org/#names-and-labels
const LABELS: ReadonlyMap<string, string> = new Map([
  ['latin-1', 'latin1'],
  ['iso-latin-1', 'latin1'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['cp936', 'gbk'],
  ['mbcs', 'windows-1252'],
])

// More than two lines of a declaration are never looked at.
const HEAD = 400

/** A file's text as Python decodes it; with a `problem` where Python or we cannot, then the text is only nearly right. */
export interface PythonText {
  readonly text: string
  readonly problem?: string
}

/**
 * Decodes a Python file: UTF-8, or what a comment in its first two lines declares.
 *
 * @see https://peps.python.org/pep-0263/
 */
export function decodePython(bytes: Uint8Array): PythonText {
  const text = UTF8.decode(bytes)
  const declared = text.slice(0, HEAD).includes('coding') ? declaredEncoding(text.slice(0, HEAD)) : 'utf-8'
  if (!/^(?:utf-?8|u8)(?:-|$)/.test(declared)) return decodeAs(declared, bytes, text)
  return text.includes('\ufffd') && !isUtf8(bytes) ? { text, problem: 'it is not UTF-8' } : { text }
}

function declaredEncoding(head: string): string {
  for (const line of head.split(/\r\n?|\n/, 2)) {
    const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)
    if (found !== null) return (found[1] as string).toLowerCase().replaceAll('_', '-')
    if (!/^[ \t\f]*(?:#|$)/.test(line)) break
  }
  return 'utf-8'
}

function decodeAs(encoding: string, bytes: Uint8Array, text: string): PythonText {
  if (encoding === 'ascii' || encoding === 'us-ascii') return { text }
  const decoder = decoderOf(LABELS.get(encoding) ?? encoding)
  return decoder === undefined ? { text, problem: 'its encoding is not known here' } : { text: decoder.decode(bytes) }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
