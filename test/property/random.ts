/** Choices that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number
  chance(probability: number): boolean
  /** One of the list, which is not empty. */
  pick<T>(list: readonly T[]): T
  /** Up to `most` different ones. */
  some<T>(list: readonly T[], most: number): readonly T[]
}

/** A generator after Mulberry32: 32 bits of state are enough for workspaces. */
export function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  return {
    below,
    chance: (probability) => next() < probability,
    pick,
    some: (list, most) =>
      list.length === 0 ? [] : [...new Set(Array.from({ length: below(most + 1) }, () => pick(list)))],
  }
}
