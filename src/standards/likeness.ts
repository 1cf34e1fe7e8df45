// Likeness of two words: the coefficient of Sørensen and Dice over their pairs of letters, where start and end count as letters.
const LEAST = 0.4
// A second name is only worth telling where it is about as like as the first.
const ABOUT_AS_LIKE = 0.75

/** `Did you mean why or why-not?`, each with what stands in front of all; where nothing is like it, the other words. */
export function didYouMean(typed: string, names: readonly string[], otherwise: string, prefix = ''): string {
  const near = nearest(typed, names)
  return near.length > 0 ? `Did you mean ${near.map((name) => prefix + name).join(' or ')}?` : otherwise
}

/** Up to two names that are most like what was typed, if they are like it at all. */
function nearest(typed: string, names: readonly string[]): readonly string[] {
  const pairs = letterPairs(typed)
  const near = names
    .map((name) => {
      const own = letterPairs(name)
      const shared = [...own].filter((pair) => pairs.has(pair)).length
      return { name, likeness: (2 * shared) / (own.size + pairs.size) }
    })
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
  const best = near[0]?.likeness ?? 0
  return near
    .slice(0, 2)
    .filter(({ likeness }) => likeness >= ABOUT_AS_LIKE * best)
    .map(({ name }) => name)
}

/** `Did you mean why or why-not?`; where nothing is like it, the other words. */
function letterPairs(text: string): ReadonlySet<string> {
  const bounded = `^${text.toLowerCase()}$`
  return new Set(Array.from({ length: bounded.length - 1 }, (_, at) => bounded.slice(at, at + 2)))
}
