import type { LockedEntry, LockedSet, LockKey } from './lockfile.ts'

/** Gives the same number for the same text; shared by the locks that are compared. */
export type Intern = (text: string) => number

/** A number, or a hash, for each entry; in two locks equal only where all that the entries lead to is the same. */
export type ClosureDigests<T extends number | string = number> = ReadonlyMap<LockKey, T>

/** What of two locks can be compared: these stand for what an entry says, and are empty where it says nothing of the other lock's. */
export interface Comparable {
  hash(hash: string): string
  conditions(conditions: string): string
}

/** Numbers texts from 0 in order of appearance. */
export function internTexts(): Intern {
  const known = new Map<string, number>()
  return (text) => {
    const number = known.get(text) ?? known.size
    if (number === known.size) known.set(text, number)
    return number
  }
}

/** What an entry is, apart from what it leads to. */
export function contentOf(entry: LockedEntry, comparable: Comparable): string {
  const { name, version, source, hash, folder, extra, conditions = '' } = entry
  if (folder !== undefined) return `folder\0${folder}\0${extra ?? ''}`
  if (extra !== undefined) return `extra\0${name}\0${extra}`
  return `${name}\0${version}\0${source}\0${comparable.hash(hash)}\0${comparable.conditions(conditions)}`
}

/**
 * Digests of all entries, in time linear in entries and edges. Entries in a circle have one digest together and each its own.
 */
export function digestClosures<T extends number | string>(
  set: LockedSet,
  intern: (text: string) => T,
  comparable: Comparable,
): ClosureDigests<T> {
  const digests = new Map<LockKey, T>()
  const contents = new Map<LockKey, string>()
  const content = (key: LockKey): string => {
    const known = contents.get(key)
    if (known !== undefined) return known
    const entry = set.entries.get(key)
    const made = entry === undefined ? `missing\0${key}` : contentOf(entry, comparable)
    contents.set(key, made)
    return made
  }
  for (const circle of circlesOf(set)) {
    const members = new Set(circle)
    const own = circle.map((key) => {
      const edges = (set.entries.get(key)?.edges ?? []).map(({ to, label }) => {
        const target = members.has(to) ? content(to) : (digests.get(to) ?? content(to))
        return `${label}\x01${target}`
      })
      return [content(key), ...distinctSorted(edges)].join('\x02')
    })
    const together = circle.length === 1 ? '' : `${intern([...own].sort().join('\x03'))}`
    for (const [at, key] of circle.entries()) digests.set(key, intern(`${together}\x04${own[at]}`))
  }
  return digests
}

function distinctSorted(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)].sort()
}

interface Visit {
  readonly key: LockKey
  readonly targets: readonly LockKey[]
  next: number
}

/** Strongly connected entries, each group after all that it leads to (Tarjan 1972, without recursion: chains may be long). */
function* circlesOf({ entries }: LockedSet): Generator<readonly LockKey[]> {
  const order = new Map<LockKey, number>()
  const lowest = new Map<LockKey, number>()
  const open: LockKey[] = []
  const isOpen = new Set<LockKey>()
  const visits: Visit[] = []
  const enter = (key: LockKey, { edges }: LockedEntry): void => {
    order.set(key, order.size)
    lowest.set(key, order.size - 1)
    open.push(key)
    isOpen.add(key)
    visits.push({ key, targets: edges.map(({ to }) => to).filter((to) => entries.has(to)), next: 0 })
  }
  const lower = (key: LockKey, value: number): void => {
    if (value < (lowest.get(key) as number)) lowest.set(key, value)
  }
  for (const [start, entry] of entries) {
    if (!order.has(start)) enter(start, entry)
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { key } = visit
      const target = visit.targets[visit.next++]
      if (target === undefined) {
        visits.pop()
        const low = lowest.get(key) as number
        const above = visits.at(-1)
        if (above !== undefined) lower(above.key, low)
        if (low !== order.get(key)) continue
        const circle = open.splice(open.lastIndexOf(key))
        for (const member of circle) isOpen.delete(member)
        yield circle
      } else if (!order.has(target)) enter(target, entries.get(target) as LockedEntry)
      else if (isOpen.has(target)) lower(key, order.get(target) as number)
    }
  }
}
