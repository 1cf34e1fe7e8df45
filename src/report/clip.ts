/** The end of a text that is longer than the limit, after `…`: the end of a path says most. */
export function keepEnd(text: string, limit: number): string {
  return text.length <= limit ? text : `…${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`
}

/** The last segments of a path that is longer than the limit, after `…/`; at least the file's name. */
export function keepLastSegments(path: string, limit: number): string {
  if (path.length <= limit || !path.includes('/')) return path
  const from = path.indexOf('/', path.length - limit + 1)
  return `…${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`
}

/** The start of a text that is longer than the limit, before `…`. */
export function keepStart(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A text in lines of at most so many characters, broken at spaces; a longer word stands on a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
