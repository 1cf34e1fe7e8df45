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
  const reading = await readYamlDocuments(text)
  if ('problem' in reading) return reading
  const { documents } = reading
  if (documents.length <= 1) return { value: documents[0] ?? null }
  return problemAt(text, 0, `holds ${documents.length} documents instead of one`)
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
  if (plain.length > most) return problemAt(plain, 0, `holds ${plain.length} characters; at most ${most} are read`)
  const { loadAll, YAMLException } = await import('js-yaml')
  try {
    return { documents: loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES }) }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return problemAt(plain, Math.min(error.mark?.position ?? 0, plain.length), error.reason)
  }
}
