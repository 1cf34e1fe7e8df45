// What the Actions runner obeys in a log: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
// and, read in its source (ActionCommand.cs), the old form `##[name]` anywhere in a line.

// Controls (C0, DEL, C1), soft hyphen, zero-width and bidirectional controls, line separators, byte order mark, lone surrogates.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text from outside as one line that shows every character and that no terminal and no runner obeys: hidden characters as
 * `\n`, `\u202e` or, for a byte that is not UTF-8, `\xe9`; `##[` and a leading `::` broken by an escape.
 */
export function printable(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(HIDDEN, escapeCharacter)
    .replaceAll('##[', '#\\x23[')
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('##[') && !/^\s*::/.test(text)
}

/** Several lines, each printable; line ends are kept, everything else that hides is shown. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(printable)
    .join('\n')
}

// SGR, which colors: ECMA-48, 8.3.117.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins with one
const STYLE = /(\u001b\[[0-9;]{0,40}m)/
const RESET = '\u001b[0m'
// biome-ignore lint/suspicious/noControlCharactersInRegex: each begins with one
const STYLES = /\u001b\[[0-9;]*m/g

/** What a program printed, as it is without colors. */
export function withoutColors(text: string): string {
  return text.replace(STYLES, '')
}

/** What a program printed, with its colors and tabs; everything else that hides is shown. Of a line that was written over, what stood there last. */
export function colored(text: string): string {
  return text.split(/\r?\n/).map(coloredLine).join('\n')
}

function coloredLine(line: string): string {
  const last = line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1).replace(/\r+$/, '')
  const parts = last.split(STYLE)
  if (parts.length === 1) return withTabs(last)
  return parts.map((part, at) => (at % 2 === 1 ? part : withTabs(part))).join('') + RESET
}

function withTabs(text: string): string {
  return text.split('\t').map(printable).join('\t')
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
