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

/**
 * Whether a word is most likely another one with a slip of the hand: one letter too many, too few, another one, or two that changed places; in longer
 * words twice (the restricted edit distance of Damerau and Levenshtein).
 */
export function isMisspelling(typed: string, name: string): boolean {
  const most = Math.min(typed.length, name.length) < LONG_WORD ? 1 : 2
  if (typed === name || Math.abs(typed.length - name.length) > most) return false
  const rows = [Array.from({ length: name.length + 1 }, (_, at) => at)]
  for (let at = 1; at <= typed.length; at++) {
    const [before = [], row] = [rows[at - 1], [at]]
    for (let to = 1; to <= name.length; to++) {
      const isSame = typed[at - 1] === name[to - 1]
      const isSwapped = at > 1 && to > 1 && typed[at - 1] === name[to - 2] && typed[at - 2] === name[to - 1]
      const ways = [(before[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (before[to - 1] ?? 0) + (isSame ? 0 : 1)]
      if (isSwapped) ways.push((rows[at - 2]?.[to - 2] ?? 0) + 1)
      row.push(Math.min(...ways))
    }
    rows.push(row)
  }
  return (rows.at(-1)?.at(-1) ?? 0) <= most
}

const LONG_WORD = 8
