// Of so many names the first words say nothing.
const MOST = 0.6

/**
 * What most names have in front, ended by a separator: `opentelemetry-instrumentation-`. `''` where they have nothing in common, or where
 * two names would read the same without it.
 */
export function usualPrefix(names: readonly string[]): string {
  if (names.length < 2) return ''
  const counts = new Map<string, number>()
  for (const name of names) for (const prefix of prefixesOf(name)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  const usual = [...counts].filter(([, count]) => count >= MOST * names.length).map(([prefix]) => prefix)
  const longestFirst = usual.sort((a, b) => b.length - a.length)
  return longestFirst.find((prefix) => isDistinct(names, prefix)) ?? ''
}

/** Without the name itself: something must be left of it. */
function prefixesOf(name: string): readonly string[] {
  return [...name.matchAll(/[-_./]+(?=.)/g)].map(({ index, 0: separator }) => name.slice(0, index + separator.length))
}

function isDistinct(names: readonly string[], prefix: string): boolean {
  const left = names.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name))
  return new Set(left).size === left.length
}
