// TOML 1.0, what belongs to a value that goes: https://toml.io/en/v1.0.0
import type { KeyPath } from './toml-lines.ts'
import { type Piece, placesAt, type TomlItem, type TomlPlace, type TomlTree } from './toml-tree.ts'

/**
 * The pieces that go with what stands at some ways of keys: all but its comments, and the commas around it. Undefined where nothing
 * stands there.
 */
export function removals(tree: TomlTree, text: string, ways: readonly KeyPath[]): readonly Piece[] | undefined {
  const places: TomlPlace[] = []
  for (const keys of ways) {
    const found = placesAt(tree, keys)
    if (found.length === 0) return undefined
    places.push(...found)
  }
  return [...commasOf(places), ...places.flatMap(piecesOf)].flatMap((piece) => withoutComments(piece, tree, text))
}

function piecesOf(place: TomlPlace): readonly Piece[] {
  return place.type === 'item' ? [place.item] : [place.section.header, ...place.section.items]
}

/** What is left in an array or inline table has commas between, and one at the end where there was one. */
function commasOf(places: readonly TomlPlace[]): readonly Piece[] {
  const gone = new Map<readonly TomlItem[], Set<TomlItem>>()
  for (const place of places) {
    if (place.type !== 'item' || !place.isInline) continue
    const items = gone.get(place.among) ?? new Set()
    gone.set(place.among, items.add(place.item))
  }
  return [...gone].flatMap(([among, items]) => {
    const commas = among.filter((item) => items.has(item)).flatMap(({ comma }) => comma ?? [])
    const last = among.at(-1)
    const kept = among.findLast((item) => !items.has(item))
    const extra = last !== kept && last?.comma === undefined ? kept?.comma : undefined
    return [...commas, ...(extra === undefined ? [] : [extra])].map((at) => ({ start: at, end: at + 1 }))
  })
}

/** What of a piece is neither comment nor blank around one: each comment keeps its line and its place there. */
function withoutComments(piece: Piece, { comments }: TomlTree, text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let { start } = piece
  for (const comment of comments) {
    if (comment.start < start || comment.end > piece.end) continue
    pieces.push(trimmed({ start, end: comment.start }, text))
    start = comment.end
  }
  return [...pieces, trimmed({ start, end: piece.end }, text)].filter(({ start, end }) => start < end)
}

function trimmed({ start, end }: Piece, text: string): Piece {
  const inside = text.slice(start, end)
  const from = start + inside.length - inside.trimStart().length
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) }
}
