import { parseSync } from 'oxc-parser'

/**
 * JavaScript without its comments: a fifth of a bundle, which is read, hashed and copied at every start. All else stays as it is, line by line.
 *
 * @throws {Error} where it is no JavaScript
 */
export function withoutComments(code) {
  const { comments, errors } = parseSync('bundle.cjs', code)
  if (errors.length > 0) throw new Error(errors[0].message)
  const pieces = []
  let at = 0
  for (const { type, start, end } of comments) {
    const lineStart = code.lastIndexOf('\n', start - 1) + 1
    const isFirst = lineStart >= at && code.slice(lineStart, start).trim() === ''
    const isLast = type === 'Line' || /[ \t]*(?:\n|$)/y.test(code.slice(end))
    if (isFirst && isLast) {
      // Nothing else stands on its lines.
      pieces.push(code.slice(at, lineStart))
      const next = code.indexOf('\n', end)
      at = next < 0 ? code.length : next + 1
      continue
    }
    pieces.push(code.slice(at, start), between(code, { start, end }))
    at = end
  }
  return [...pieces, code.slice(at)].join('')
}

/** What keeps apart the characters around a comment: it may have ended a line. */
function between(code, { start, end }) {
  if (code.slice(start, end).includes('\n')) return '\n'
  const [before = '', after = ''] = [code[start - 1], code[end]]
  const isApart = /\s/.test(before) || /\s/.test(after)
  return isApart || (before !== after && !(/[\w$]/.test(before) && /[\w$]/.test(after))) ? '' : ' '
}
