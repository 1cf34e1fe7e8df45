import {
  type ClosureDigests,
  type Comparable,
  contentOf,
  digestClosures,
  type Intern,
  internTexts,
} from './closures.ts'
import type { LockedEdge, LockedEntry, LockedSet, LockedUse, LockKey } from './lockfile.ts'

/**
 * An entry that changed, as somebody sees it who uses the lock. `from` and `to` are versions; both where one became the other.
 * `conditions`: the same, but installed under other conditions.
 */
export interface EntryChange {
  readonly name: string
  readonly change: 'version' | 'added' | 'removed' | 'hash' | 'source' | 'conditions'
  readonly from?: string
  readonly to?: string
  /** The entries that lead to it, from the one that is used by itself; empty where it is that one. */
  readonly through: readonly string[]
  /** How many more entries changed, as far as they were counted. */
  readonly others: number
}

/** What differs for one user of a lock. */
export interface Difference {
  readonly change: EntryChange
  /** Nothing differs that those get who depend on the user. */
  readonly isDevelopmentOnly: boolean
}

/** Two states of a lock, side by side. */
export interface LockComparison {
  /** Whether anything differs at all. */
  readonly isDifferent: boolean
  /** What differs for somebody who used these at base and uses those at head; undefined where all is the same. */
  differenceFor(base: readonly LockedUse[], head: readonly LockedUse[]): Difference | undefined
}

/** One state of a lock with what is known of it. */
interface LockSide {
  readonly set: LockedSet
  readonly digests: ClosureDigests
  /** Whether an entry stands in it anywhere, whatever it leads to. */
  holds(entry: LockedEntry): boolean
}

/** Compares two states of a lock, in time linear in their size. */
export function compareLocks(base: LockedSet, head: LockedSet): LockComparison {
  const withHashes = base.hashFormat === head.hashFormat
  const withConditions = base.format === head.format
  const intern = internTexts()
  const comparable: Comparable & { readonly intern: Intern } = {
    intern,
    // Lists of hashes are long: they are hashed once, not with each text that holds one.
    hash: (hash) => (withHashes ? String(intern(hash)) : ''),
    conditions: (conditions) => (withConditions ? conditions : ''),
  }
  const sides: Sides = {
    base: sideOf(base, comparable),
    head: sideOf(head, comparable),
    comparable,
  }
  return {
    isDifferent: !haveSameValues(sides.base.digests, sides.head.digests),
    differenceFor(usesAtBase, usesAtHead) {
      const carried = [usesAtBase, usesAtHead].map((uses) => uses.filter(({ group }) => group !== 'dev'))
      const [before = [], after = []] = carried
      if (differ(before, after, sides)) return { change: findChange(before, after, sides), isDevelopmentOnly: false }
      if (!differ(usesAtBase, usesAtHead, sides)) return undefined
      return { change: findChange(usesAtBase, usesAtHead, sides), isDevelopmentOnly: true }
    },
  }
}

function sideOf(set: LockedSet, comparable: Comparable & { readonly intern: Intern }): LockSide {
  let contents: ReadonlySet<string> | undefined
  return {
    set,
    digests: digestClosures(set, comparable.intern, comparable),
    holds(entry) {
      contents ??= new Set([...set.entries.values()].map((one) => contentOf(one, comparable)))
      return contents.has(contentOf(entry, comparable))
    },
  }
}

function haveSameValues(base: ClosureDigests, head: ClosureDigests): boolean {
  const [a, b] = [new Set(base.values()), new Set(head.values())]
  return a.size === b.size && [...a].every((one) => b.has(one))
}

interface Sides {
  readonly base: LockSide
  readonly head: LockSide
  readonly comparable: Comparable
}

function differ(before: readonly LockedEdge[], after: readonly LockedEdge[], { base, head }: Sides): boolean {
  const a = new Set(before.map((edge) => signature(edge, base)))
  const b = new Set(after.map((edge) => signature(edge, head)))
  return a.size !== b.size || [...a].some((one) => !b.has(one))
}

function signature({ to, label }: LockedEdge, { digests }: LockSide): string {
  return `${label}\x01${digests.get(to) ?? to}`
}

/** One step of the search: the same thing at both ends, or what only one end has. */
interface Pair {
  readonly before?: LockKey
  readonly after?: LockKey
  readonly through: readonly string[]
}

// Beyond that nobody reads the number of changes, and thousands of projects may ask.
const MOST_VISITED = 1_000

const RANK: Readonly<Record<EntryChange['change'], number>> = {
  version: 0,
  source: 1,
  hash: 1,
  added: 2,
  removed: 2,
  conditions: 3,
}

/** The change nearest to the user; at the same distance a new version says more than the rest. */
function findChange(before: readonly LockedEdge[], after: readonly LockedEdge[], sides: Sides): EntryChange {
  const counted = new Set<string>()
  const seen = new Set<string>()
  let best: EntryChange | undefined
  let secondBest: EntryChange | undefined
  const queue = differingPairs(before, after, [], sides)
  for (let at = 0; at < queue.length && at < MOST_VISITED; at++) {
    const pair = queue[at] as Pair
    const key = `${pair.before ?? ''}\0${pair.after ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    const change = changeOf(pair, sides)
    if (change !== undefined && pair.through.length > 0 && isKnown(pair, sides)) {
      // It came or went only here: what it leads to is no news either.
      secondBest ??= change
      continue
    }
    if (change !== undefined) {
      counted.add(`${change.name}\0${change.from ?? ''}\0${change.to ?? ''}`)
      best = better(best, change)
    }
    queue.push(...pairsBelow(pair, sides))
  }
  const found = best ?? secondBest ?? unnamed(before, after, sides)
  return { ...found, others: Math.max(0, counted.size - 1) }
}

function better(best: EntryChange | undefined, change: EntryChange): EntryChange {
  if (best === undefined || change.through.length < best.through.length) return change
  return change.through.length === best.through.length && RANK[change.change] < RANK[best.change] ? change : best
}

/** Circles that differ only in how they hang together: the first thing that leads into one. */
function unnamed(before: readonly LockedEdge[], after: readonly LockedEdge[], { base, head }: Sides): EntryChange {
  const old = new Set(before.map((edge) => signature(edge, base)))
  const edge = after.find((one) => !old.has(signature(one, head))) ?? before[0]
  const entry = edge === undefined ? undefined : (head.set.entries.get(edge.to) ?? base.set.entries.get(edge.to))
  return { name: entry?.name ?? edge?.to ?? '', change: 'conditions', through: [], others: 0 }
}

/** Whether what only one end has here is to be found elsewhere at the other end. */
function isKnown({ before, after }: Pair, { base, head }: Sides): boolean {
  if (before !== undefined && after !== undefined) return false
  const entry = before === undefined ? head.set.entries.get(after as LockKey) : base.set.entries.get(before)
  return entry !== undefined && (before === undefined ? base : head).holds(entry)
}

/** What a pair of entries says by itself; undefined where only what they lead to differs. */
function changeOf({ before, after, through }: Pair, sides: Sides): EntryChange | undefined {
  const old = before === undefined ? undefined : sides.base.set.entries.get(before)
  const now = after === undefined ? undefined : sides.head.set.entries.get(after)
  const entry = now ?? old
  if (entry === undefined || entry.folder !== undefined || entry.extra !== undefined) return undefined
  const { name } = entry
  const rest = { name, through: through.filter((one) => one !== name), others: 0 }
  if (old === undefined) return { ...rest, change: 'added', ...versions(undefined, now) }
  if (now === undefined) return { ...rest, change: 'removed', ...versions(old, undefined) }
  if (old.version !== now.version) return { ...rest, change: 'version', ...versions(old, now) }
  if (old.source !== now.source) return { ...rest, change: 'source', ...versions(undefined, now) }
  const { hash, conditions } = sides.comparable
  if (hash(old.hash) !== hash(now.hash)) return { ...rest, change: 'hash', ...versions(undefined, now) }
  if (conditions(old.conditions ?? '') !== conditions(now.conditions ?? '')) {
    return { ...rest, change: 'conditions', ...versions(undefined, now) }
  }
  const isSame = sides.base.digests.get(before as LockKey) === sides.head.digests.get(after as LockKey)
  return isSame ? { ...rest, change: 'conditions', ...versions(undefined, now) } : undefined
}

function versions(old: LockedEntry | undefined, now: LockedEntry | undefined): Pick<EntryChange, 'from' | 'to'> {
  return {
    ...(old === undefined || old.version === '' ? {} : { from: old.version }),
    ...(now === undefined || now.version === '' ? {} : { to: now.version }),
  }
}

function pairsBelow({ before, after, through }: Pair, sides: Sides): readonly Pair[] {
  const old = before === undefined ? undefined : sides.base.set.entries.get(before)
  const now = after === undefined ? undefined : sides.head.set.entries.get(after)
  const name = (now ?? old)?.name ?? ''
  const way = through.at(-1) === name ? through : [...through, name]
  return differingPairs(old?.edges ?? [], now?.edges ?? [], way, sides)
}

/** What differs between two lists of edges, by name: what became what, what came, what went. */
function differingPairs(
  before: readonly LockedEdge[],
  after: readonly LockedEdge[],
  through: readonly string[],
  sides: Sides,
): Pair[] {
  const old = new Set(before.map((edge) => signature(edge, sides.base)))
  const now = new Set(after.map((edge) => signature(edge, sides.head)))
  const gone = byName(
    before.filter((edge) => !now.has(signature(edge, sides.base))),
    sides.base,
  )
  const come = byName(
    after.filter((edge) => !old.has(signature(edge, sides.head))),
    sides.head,
  )
  const pairs: Pair[] = []
  for (const name of [...new Set([...gone.keys(), ...come.keys()])].sort()) {
    const [olds, news] = [gone.get(name) ?? [], come.get(name) ?? []]
    for (let at = 0; at < Math.max(olds.length, news.length); at++) {
      const [one, other] = [olds[at], news[at]]
      pairs.push({
        ...(one === undefined ? {} : { before: one }),
        ...(other === undefined ? {} : { after: other }),
        through,
      })
    }
  }
  return pairs
}

function byName(edges: readonly LockedEdge[], { set }: LockSide): ReadonlyMap<string, readonly LockKey[]> {
  const named = new Map<string, LockKey[]>()
  for (const { to } of edges) {
    const entry = set.entries.get(to)
    const name = entry === undefined ? to : `${entry.name}\0${entry.extra ?? ''}`
    const list = named.get(name)
    if (list === undefined) named.set(name, [to])
    else if (!list.includes(to)) list.push(to)
  }
  return named
}
