const COMMENTS = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\//g

/**
 * What the text of a tsconfig names by `include` and `files`; empty where it names nothing.
 *
 * @see https://www.typescriptlang.org/tsconfig/#include
 */
export function filesAndInclude(text: string): readonly string[] {
  const lists = text.replace(COMMENTS, '$1').matchAll(/"(?:include|files)"\s*:\s*\[([^\]]*)\]/g)
  return [...lists].flatMap(([, list = '']) => [...list.matchAll(/"([^"]*)"/g)].map(([, name]) => name ?? ''))
}
