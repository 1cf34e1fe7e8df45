// GitHub Flavored Markdown: https://github.github.com/gfm/

import { printable } from '../standards/printable.ts'
import { placeText } from '../workspaces/location.ts'
import { keepEnd, keepLastSegments } from './clip.ts'
import { grouped } from './headline.ts'

const LONGEST_CODE = 160

// A word that no Markdown dialect reads as anything else: letters, perhaps joined by hyphens or apostrophes, with punctuation around.
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'’]\p{L}+)*["')]{0,2}[,.;:!?…]?["')]?$/u
const LIST_NUMBER = /^\d+[.)]$/
// A full stop after another one, or after a slash, belongs to a path.
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su

/**
 * A name or a path from outside as a code span, where nothing is a link, a mention, an image or the end of a table cell.
 * Long text keeps its end.
 */
export function markdownCode(text: string, limit = LONGEST_CODE): string {
  const shown = keepEnd(printable(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c')
  return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``
}

/**
 * A sentence from outside as Markdown that shows just this sentence: plain words stay, every other word (a path, a name, an address,
 * anything with a sign that Markdown or GitHub could obey) becomes a code span.
 */
export function markdownText(text: string): string {
  return printable(text)
    .split(' ')
    .filter((word) => word !== '')
    .map(markdownWord)
    .join(' ')
}

function markdownWord(word: string, at: number): string {
  if (word === '–' || word === '…') return word
  if (PLAIN_WORD.test(word) && !(at === 0 && LIST_NUMBER.test(word))) return word
  const [, before = '', name = '', after = ''] = PUNCTUATED.exec(word) ?? []
  return name === '' ? markdownCode(word) : `${before}${markdownCode(name)}${after}`
}

/** A row of a table; the cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** The head of a table with the rule below it. */
export function tableHead(titles: readonly string[]): string {
  return tableRow(titles) + tableRow(titles.map(() => '---'))
}

/** Markdown that is folded away behind one line; the title is HTML and must come from us. */
export function folded(title: string, markdown: string): string {
  return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`
}

/** A place in a file as a code span that keeps the end of a long path. */
export function markdownPlace(file: string, line: number | undefined, limit: number): string {
  return markdownCode(keepLastSegments(placeText({ file, line }), limit))
}

/** As many lines as the bytes allow, and how many are left out. */
export function fitted(lines: readonly string[], bytes: number): string {
  let size = 0
  const cut = lines.findIndex((line) => {
    size += Buffer.byteLength(line)
    return size > bytes
  })
  return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${grouped(lines.length - cut)} more\n`
}
