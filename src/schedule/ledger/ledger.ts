/** A hash of all that decides how a task ends. */
export type TaskKey = string

/**
 * Who may believe a result.
 * - 2: a push to the default branch, its schedule, or a run by hand there: everybody.
 * - 1: another run in a workflow: runs of the same ref.
 * - 0: a run on somebody's machine: that clone there.
 */
export type Trust = 0 | 1 | 2

/** Proof that a task passed, or that it did not, though nothing differed. */
export interface Proof {
  /** Days since 1970, UTC. */
  readonly day: number
  /** Id of the workflow run, or seconds since 1970 where there was none. */
  readonly run: number
  readonly seconds: number
  readonly trust: Trust
  /** It failed once with this key. Where it passes with it as well it is flaky, and nobody believes that it will pass again. */
  readonly hasFailed?: true
}

/** How one run of a task ended; `flaky`: it passed, and had failed with nothing different. */
export type Ending = 'passed' | 'flaky' | 'failed'

/** What one run of a task tells of the next: never that it can be left out. */
export interface PastRun {
  readonly day: number
  readonly run: number
  readonly ending: Ending
  readonly seconds: number
}

/** The parts of the key of the newest proof of a task, for whoever asks why it runs. */
export interface Newest extends Proof {
  readonly key: TaskKey
  /** The commit that was tested. */
  readonly commit: string
  /** Name of the part → a digest of it. */
  readonly parts: Readonly<Record<string, string>>
}

/** What was found out about tasks. A value: whatever is added makes another one. */
export interface Ledger {
  /** By key; those of trust below 2 by key and scope, as {@link slotOf} says. */
  readonly proofs: ReadonlyMap<string, Proof>
  /** By task and scope; see {@link slotOf}. */
  readonly newest: ReadonlyMap<string, Newest>
  /** By task, newest first. */
  readonly past: ReadonlyMap<string, readonly PastRun[]>
}

export const EMPTY_LEDGER: Ledger = { proofs: new Map(), newest: new Map(), past: new Map() }

/** How long a result is kept, and how many are. */
const MOST_DAYS = 45
const MOST_PROOFS = 20_000
const MOST_NEWEST = 3_000
const MOST_TASKS = 5_000
const MOST_PAST = 10

/** Where a result stands that only runs of one scope may see: a ref, or a clone. One of trust 2 has none. */
export function slotOf(name: string, trust: Trust, scope: string): string {
  return trust === 2 ? name : `${name}@${scope}`
}

/**
 * What two ledgers know together; of two results for the same, the newer one. Whatever the order, and however often, the same comes of it:
 * runs that save at the same time lose at most a result, which costs a run and never skips one.
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  if (a === b) return a
  return {
    proofs: mergeBy(a.proofs, b.proofs, mergeProofs),
    newest: mergeBy(a.newest, b.newest, (one, other) => (compareNewest(one, other) >= 0 ? one : other)),
    past: mergeBy(a.past, b.past, mergePast),
  }
}

/** Without what is too old or too much, oldest first. */
export function pruneLedger({ proofs, newest, past }: Ledger, today: number): Ledger {
  const isYoung = ({ day }: { readonly day: number }) => today - day <= MOST_DAYS
  const runs = [...past].map(([task, own]) => [task, own.filter(isYoung)] as const)
  return {
    proofs: newestOf(proofs, MOST_PROOFS, isYoung),
    newest: newestOf(newest, MOST_NEWEST, isYoung),
    past: new Map(
      runs
        .filter(([, own]) => own.length > 0)
        .sort(([a, [x]], [b, [y]]) => (y?.day ?? 0) - (x?.day ?? 0) || (a < b ? -1 : 1))
        .slice(0, MOST_TASKS),
    ),
  }
}

function mergeBy<V>(
  a: ReadonlyMap<string, V>,
  b: ReadonlyMap<string, V>,
  choose: (one: V, other: V) => V,
): ReadonlyMap<string, V> {
  const [many, few] = a.size >= b.size ? [a, b] : [b, a]
  if (few.size === 0) return many
  const merged = new Map(many)
  for (const [key, value] of few) {
    const known = merged.get(key)
    merged.set(key, known === undefined ? value : choose(known, value))
  }
  return merged
}

/** The newer one; a failure is never forgotten. */
function mergeProofs(one: Proof, other: Proof): Proof {
  const newer = compareProofs(one, other) >= 0 ? one : other
  return one.hasFailed || other.hasFailed ? { ...newer, hasFailed: true } : newer
}

/** Above 0 where the first one is newer. */
export function compareProofs(a: Proof, b: Proof): number {
  return a.day - b.day || a.run - b.run || a.trust - b.trust || a.seconds - b.seconds
}

function compareNewest(a: Newest, b: Newest): number {
  return compareProofs(a, b) || compareTexts(a.key, b.key) || compareTexts(JSON.stringify(a), JSON.stringify(b))
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

// Of two endings of one run the one that tells more stays: what failed and was tried again is flaky.
const WEIGHTS = { passed: 0, failed: 1, flaky: 2 } as const

function comparePast(a: PastRun, b: PastRun): number {
  return a.day - b.day || a.run - b.run || WEIGHTS[a.ending] - WEIGHTS[b.ending] || a.seconds - b.seconds
}

/** The newest ones; of one run what tells most. */
function mergePast(a: readonly PastRun[], b: readonly PastRun[]): readonly PastRun[] {
  const byRun = new Map<number, PastRun>()
  for (const one of [...a, ...b]) {
    const known = byRun.get(one.run)
    if (known === undefined || comparePast(one, known) > 0) byRun.set(one.run, one)
  }
  return [...byRun.values()].sort((one, other) => comparePast(other, one)).slice(0, MOST_PAST)
}

function newestOf<V extends Proof>(
  values: ReadonlyMap<string, V>,
  most: number,
  isYoung: (value: V) => boolean,
): ReadonlyMap<string, V> {
  const young = [...values].filter(([, value]) => isYoung(value))
  if (young.length === values.size && young.length <= most) return values
  if (young.length <= most) return new Map(young)
  return new Map(young.sort(([a, x], [b, y]) => compareProofs(y, x) || compareTexts(a, b)).slice(0, most))
}
