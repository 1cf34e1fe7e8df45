// YAML 1.2, reading one document with the core schema: https://yaml.org/spec/1.2.2/
import { type JsonReading, problemAt } from './json.ts'

const MOST_CHARACTERS = 5_000_000
const DEEPEST = 100
const MOST_ALIASES = 100

/**
 * Reads a text with one YAML document; an empty one is null. A text that is too big is refused unread, one that nests deeper than
 * 100 levels or uses more than 100 aliases where it does so. Keys are strings, and `__proto__` is one like any other; dates stay text.
 */
export async function readYaml(text: string): Promise<JsonReading> {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (plain.length > MOST_CHARACTERS) {
    return problemAt(plain, 0, `holds ${plain.length} characters; at most ${MOST_CHARACTERS} are read`)
  }
  const { loadAll, YAMLException } = await import('js-yaml')
  try {
    const documents = loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES })
    if (documents.length <= 1) return { value: documents[0] ?? null }
    return problemAt(plain, 0, `holds ${documents.length} documents instead of one`)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return problemAt(plain, Math.min(error.mark?.position ?? 0, plain.length), error.reason)
  }
}
