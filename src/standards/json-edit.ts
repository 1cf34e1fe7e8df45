// JSON, with the comments and trailing commas of JSONC, where a string stands, so that it alone can be replaced: https://jsonc.org
import type { Span } from './toml-edit.ts'

/**
 * Where the string at the end of a way of keys and indexes stands: its quotes and what is between them. Undefined where the way leads to
 * something else, or nowhere. Whoever writes there parses the text again to be sure: of a key that stands twice this is the first one.
 */
export async function findJsonString(text: string, keys: readonly (string | number)[]): Promise<Span | undefined> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser')
  const tree = parseTree(text, [], { allowTrailingComma: true })
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys])
  return node?.type === 'string' ? { start: node.offset, end: node.offset + node.length } : undefined
}
