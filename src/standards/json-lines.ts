// JSON, with the comments and trailing commas of JSONC, where keys stand: https://www.rfc-editor.org/rfc/rfc8259, https://jsonc.org

/** The lines of a text's keys and items. */
export interface JsonLines {
  /** The line, from 1, of the key or item that a way of keys and indexes leads to; of the root, the line of its value. */
  lineOf(path: readonly (string | number)[]): number | undefined
}

interface Place {
  readonly line: number
  readonly inside: ReadonlyMap<string | number, Place>
}

/** An object or list that is open, and what the next item in it is called: nothing yet where a key has to come. */
interface Frame {
  readonly inside: Map<string | number, Place>
  readonly isList: boolean
  next: string | number | undefined
  /** Where its last key stands. */
  keyLine: number
}

const NOTHING: Place['inside'] = new Map()

/**
 * Finds the line of every key and item in one linear scan. Made for a text that a parser has read; of any other it says what it can.
 * Of a key that stands twice, the last one counts.
 */
export function findJsonLines(text: string): JsonLines {
  // The text itself is read like a list with one item.
  const root = openFrame(true)
  const frames = [root]
  let frame = root
  let line = 1
  let end = 0
  for (let at = 0; at < text.length; at = end) {
    const character = text.charAt(at)
    end = at + 1
    if (character === '\n') line++
    else if (character <= ' ' || character === ':') continue
    else if (character === '"') {
      end = endOfString(text, at)
      if (frame.next !== undefined) notePlace(frame, line)
      else {
        frame.next = keyOf(text.slice(at, end))
        frame.keyLine = line
      }
    } else if (character === ',') frame.next = frame.isList ? Number(frame.next) + 1 : undefined
    else if (character === '{' || character === '[') {
      const inner = openFrame(character === '[')
      notePlace(frame, line, inner.inside)
      frames.push(inner)
      frame = inner
    } else if (character === '}' || character === ']') {
      if (frames.length > 1) frames.pop()
      frame = frames.at(-1) ?? root
    } else if (character === '/') {
      end = endOfComment(text, at)
      line += countLines(text, at, end)
    } else {
      end = endOfScalar(text, at)
      if (frame.next !== undefined) notePlace(frame, line)
    }
  }
  return { lineOf: (path) => placeAt(root, path)?.line }
}

function openFrame(isList: boolean): Frame {
  return { inside: new Map(), isList, next: isList ? 0 : undefined, keyLine: 0 }
}

/** A value stands where its key does. */
function notePlace({ inside: items, isList, next = 0, keyLine }: Frame, line: number, inside = NOTHING): void {
  items.set(next, { line: isList ? line : keyLine, inside })
}

function placeAt(root: Frame, path: readonly (string | number)[]): Place | undefined {
  let place = root.inside.get(0)
  for (const key of path) place = place?.inside.get(key)
  return place
}

function endOfScalar(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && !' \t\r\n,:{}[]"/'.includes(text.charAt(at))) at++
  return at
}

function endOfString(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const character = text.charCodeAt(end)
    if (character === 0x22) return end + 1
    if (character === 0x0a) return end
    if (character === 0x5c) end++
  }
  return text.length
}

function endOfComment(text: string, at: number): number {
  const isBlock = text.startsWith('/*', at)
  if (!isBlock && !text.startsWith('//', at)) return at + 1
  const end = isBlock ? text.indexOf('*/', at + 2) : text.indexOf('\n', at)
  return end < 0 ? text.length : isBlock ? end + 2 : end
}

function countLines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a) count++
  return count
}

function keyOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    return String(JSON.parse(quoted))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return quoted.slice(1, -1)
  }
}
