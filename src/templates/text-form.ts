import type { LineEnds } from './sync-manifest.ts'

/** How a text is written, whatever it says. */
export interface TextForm {
  readonly eol: 'lf' | 'crlf'
  /** Of UTF-8. */
  readonly hasMark: boolean
}

// As git has it (buffer_is_binary in xdiff-interface.c): a NUL among the first bytes. UTF-16 is binary, too.
const LOOKED_AT = 8_000
const MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Whether git merges no lines of it. */
export function isBinary(content: Uint8Array): boolean {
  return content.subarray(0, LOOKED_AT).includes(0)
}

/** How a text is written: by most of its line ends; undefined for the line ends of one that has none. */
export function formOf(content: Uint8Array): { readonly eol: TextForm['eol'] | undefined; readonly hasMark: boolean } {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  let [all, wide] = [0, 0]
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) {
    all++
    if (text[at - 1] === 13) wide++
  }
  const eol = all === 0 ? undefined : wide * 2 > all ? 'crlf' : 'lf'
  return { eol, hasMark: text.subarray(0, MARK.length).equals(MARK) }
}

/** The text with LF, and without a byte order mark. Every byte else stays. */
export function plainForm(content: Uint8Array): Buffer {
  const { hasMark } = formOf(content)
  const text = Buffer.from(hasMark ? content.subarray(MARK.length) : content)
  return text.includes('\r\n') ? Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : text
}

/** A text written in a form. Every byte else stays. */
export function inForm(content: Uint8Array, { eol, hasMark }: TextForm): Buffer {
  const plain = plainForm(content)
  const text = eol === 'crlf' ? Buffer.from(plain.toString('latin1').replaceAll('\n', '\r\n'), 'latin1') : plain
  return hasMark ? Buffer.concat([MARK, text]) : text
}

/** A text with the line ends that a rule asks for; binary content and `keep` leave everything as it is. */
export function withLineEnds(content: Uint8Array, eol: LineEnds): Uint8Array {
  return eol === 'keep' || isBinary(content) ? content : inForm(content, { eol, hasMark: formOf(content).hasMark })
}

/** Whether two texts say the same, whatever their line ends and byte order marks. */
export function saysTheSame(a: Uint8Array, b: Uint8Array): boolean {
  return isBinary(a) || isBinary(b) ? Buffer.compare(a, b) === 0 : plainForm(a).equals(plainForm(b))
}
