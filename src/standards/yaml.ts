// YAML 1.2, reading one document with the core schema: https://yaml.org/spec/1.2.2/
import { type JsonReading, problemAt } from './json.ts'

const MOST_CHARACTERS = 5_000_000
const DEEPEST = 100
const MOST_ALIASES = 100
// What the parser says of texts that are YAML all the same, and how we say it.
const OUR_BOUNDS: readonly (readonly [said: RegExp, ours: string])[] = [
  [/^aliases exceeded .*/, `uses more than ${MOST_ALIASES} aliases`],
  [/^nesting exceeded .*/, `nests deeper than ${DEEPEST} levels`],
  [/^unknown \w+ tag (.*)/, 'has the tag $1, which is not known here'],
]

/**
 * Reads a text with one YAML document; an empty one is null. A text that is too big is refused unread, one that nests deeper than
 * 100 levels, uses more than 100 aliases, or has a tag of its own, where it does so: such problems are ours. Keys are strings, and `__proto__` is one like any other; dates stay text.
 */
export async function readYaml(text: string): Promise<JsonReading> {
  const reading = await readYamlDocuments(text)
  if ('problem' in reading) return reading
  const { documents } = reading
  if (documents.length <= 1) return { value: documents[0] ?? null }
  return problemAt(text, 0, `holds ${documents.length} documents instead of one`)
}

/** One document, and where in its text a value stands. */
export interface PlacedYaml {
  readonly value: unknown
  /** The line, from 1, of a value by its way from the top: `['files', 0, 'from']`; of the nearest around it where it stands nowhere. */
  readonly lineOf: (way: readonly (string | number)[]) => number
  /**
   * Where the text of a value stands that is no list and no mapping, in UTF-16 units of the text that was read: what is between its quotes,
   * where it has some. Undefined for an alias, and for what stands nowhere.
   */
  readonly spanOf: (way: readonly (string | number)[]) => { readonly start: number; readonly end: number } | undefined
}

/** The same as {@link readYaml}, for whoever has to say where something stands. */
export async function readPlacedYaml(text: string): Promise<PlacedYaml | Extract<JsonReading, { problem: unknown }>> {
  const reading = await readYaml(text)
  if ('problem' in reading) return reading
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const shift = text.length - plain.length
  const { starts, spans } = await placesIn(plain)
  return {
    value: reading.value,
    lineOf(way) {
      for (let length = way.length; length > 0; length--) {
        const start = starts.get(JSON.stringify(way.slice(0, length)))
        if (start !== undefined) return plain.slice(0, start).split('\n').length
      }
      return 1
    },
    spanOf(way) {
      const span = spans.get(JSON.stringify(way))
      return span === undefined ? undefined : { start: span[0] + shift, end: span[1] + shift }
    },
  }
}

interface Places {
  /** Where each value begins; one with a key, where the key does. */
  readonly starts: ReadonlyMap<string, number>
  /** From where to where the text of each scalar stands. */
  readonly spans: ReadonlyMap<string, readonly [start: number, end: number]>
}

/** Where values stand, by their ways from the top as JSON. */
async function placesIn(text: string): Promise<Places> {
  const { parseEvents, getScalarValue, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE } = await import(
    'js-yaml'
  )
  const starts = new Map<string, number>()
  const spans = new Map<string, readonly [number, number]>()
  const events = parseEvents(text, { maxDepth: DEEPEST })
  let at = 1
  const isInside = () => at < events.length && events[at]?.type !== EVENT_POP
  function enter(way: readonly (string | number)[], keyAt: number | undefined): void {
    const event = events[at++]
    const own = event !== undefined && 'start' in event ? event.start : undefined
    const value = event?.type === EVENT_SCALAR ? event.valueStart : own
    const start = keyAt ?? value ?? -1
    const key = JSON.stringify(way)
    if (start >= 0) starts.set(key, start)
    if (event?.type === EVENT_SCALAR) spans.set(key, [event.valueStart, event.valueEnd])
    if (event?.type === EVENT_SEQUENCE) for (let index = 0; isInside(); index++) enter([...way, index], undefined)
    if (event?.type === EVENT_MAPPING) {
      while (isInside()) {
        const name = events[at]
        if (name?.type === EVENT_SCALAR) {
          at++
          enter([...way, getScalarValue(text, name)], name.valueStart)
        } else {
          // A key that is a list, a mapping or an alias has no name to be asked for.
          enter([...way, ''], undefined)
          enter([...way, ''], undefined)
        }
      }
    }
    if (event?.type === EVENT_SEQUENCE || event?.type === EVENT_MAPPING) at++
  }
  if (isInside()) enter([], undefined)
  return { starts, spans }
}

/**
 * Reads a text with any number of YAML documents, in the same bounds.
 *
 * @param most how many characters are not too many: locks are longer than what people write
 */
export async function readYamlDocuments(
  text: string,
  most = MOST_CHARACTERS,
): Promise<{ readonly documents: readonly unknown[] } | Extract<JsonReading, { problem: unknown }>> {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (plain.length > most) return oursAt(plain, 0, `holds ${plain.length} characters; at most ${most} are read`)
  const { loadAll, YAMLException } = await import('js-yaml')
  try {
    return { documents: loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES }) }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const at = Math.min(error.mark?.position ?? 0, plain.length)
    const bound = OUR_BOUNDS.find(([said]) => said.test(error.reason))
    return bound === undefined ? problemAt(plain, at, error.reason) : oursAt(plain, at, error.reason.replace(...bound))
  }
}

function oursAt(text: string, at: number, message: string): Extract<JsonReading, { problem: unknown }> {
  return { problem: { ...problemAt(text, at, message).problem, isOurs: true } }
}
