// JSON, with the comments and trailing commas of JSONC, where keys stand: https://www.rfc-editor.org/rfc/rfc8259, https://jsonc.org

/** The lines of a text's keys and items. */
export interface JsonLines {
  /** The line, from 1, of the key or item that a way of keys and indexes leads to; of the root, the line of its value. */
  lineOf(path: readonly (string | number)[]): number | undefined
}

interface Place {
  readonly line: number
  readonly inside: Map<string | number, Place>
}

/** A place whose value is open, and what the next item in it is called. */
interface Frame {
  readonly inside: Place['inside']
  readonly isList: boolean
  next: string | number | undefined
}

/**
 * Finds the line of every key and item in one linear scan. Made for a text that a parser has read; of any other it says what it can.
 * Of a key that stands twice, the last one counts.
 */
export function findJsonLines(text: string): JsonLines {
  const root: Frame = { inside: new Map(), isList: true, next: ROOT }
  const frames: Frame[] = [root]
  let line = 1
  let keyLine = 1
  for (let at = 0; at < text.length; at++) {
    const frame = frames.at(-1) ?? root
    const character = text.charAt(at)
    if (character === '\n') line++
    else if (character === '/') {
      const end = endOfComment(text, at)
      line += countLines(text, at, end)
      at = end - 1
    } else if (character === '"') {
      const end = endOfString(text, at)
      if (frame.next === undefined) {
        frame.next = keyOf(text.slice(at, end))
        keyLine = line
      } else addPlace(frame, frame.isList ? line : keyLine)
      at = end - 1
    } else if (character === '{' || character === '[') {
      const isList = character === '['
      const inside = addPlace(frame, frame.isList ? line : keyLine)
      frames.push({ inside, isList, next: isList ? 0 : undefined })
    } else if (character === '}' || character === ']') {
      if (frames.length > 1) frames.pop()
    } else if (character === ',') frame.next = frame.isList ? Number(frame.next) + 1 : undefined
    else if (isScalar(character) && frame.next !== undefined) addPlace(frame, frame.isList ? line : keyLine)
  }
  return { lineOf: (path) => placeAt(root, path)?.line }
}

// The text itself is read like a list with one item.
const ROOT = 0

function placeAt(root: Frame, path: readonly (string | number)[]): Place | undefined {
  let place = root.inside.get(ROOT)
  for (const key of path) place = place?.inside.get(key)
  return place
}

/** Notes where the next item of a frame is; the same item again (a longer number, say) keeps its place. */
function addPlace({ inside, next = ROOT }: Frame, line: number): Place['inside'] {
  const known = inside.get(next)
  if (known?.line === line && known.inside.size === 0) return known.inside
  const place: Place = { line, inside: new Map() }
  inside.set(next, place)
  return place.inside
}

function isScalar(character: string): boolean {
  return /[\w+.-]/.test(character)
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
