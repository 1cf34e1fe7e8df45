import { atATime } from '../../registries/at-a-time.ts'

/** What could not be set up, and why. */
export interface NotSetUp {
  /** Projects, and folders of packages; empty where the failure is about none of them. */
  readonly names: readonly string[]
  readonly error: unknown
}

/** What was made of some things, and what was not, each in the order of the things. */
export interface Settled<R> {
  readonly results: readonly R[]
  readonly failures: readonly NotSetUp[]
}

/** One that fails keeps no other one from being made: all that is wrong is told at once. */
export async function settle<T, R>(
  limit: number,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
  work: (item: T) => Promise<R>,
): Promise<Settled<R>> {
  type Outcome = { readonly result: R } | NotSetUp
  const outcomes = await atATime(limit, items, (item): Promise<Outcome> => {
    return work(item).then(
      (result) => ({ result }),
      (error: unknown) => ({ names: namesOf(item), error }),
    )
  })
  return {
    results: outcomes.flatMap((one) => ('result' in one ? [one.result] : [])),
    failures: outcomes.flatMap((one) => ('result' in one ? [] : [one])),
  }
}
