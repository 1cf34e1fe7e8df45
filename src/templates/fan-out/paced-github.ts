// At most 80 requests that create content a minute, and 500 an hour, one after the other and a second apart:
// https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
import type { Github } from '../../system/system.ts'

const APART_MS = 1_000
const HOUR_S = 3_600

/** Time, and how it passes. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  wait(milliseconds: number): Promise<unknown>
}

/** What an hour allows to write. */
export interface Budget {
  /** Whether as many requests that write may be sent now; of more than an hour has, as many as it has. */
  allows(count: number): boolean
  spend(count: number): void
  /** When those of the last hour were sent, in seconds since 1970. */
  spent(): readonly number[]
}

/** @param before when earlier runs sent theirs, in seconds since 1970 */
export function openBudget(perHour: number, before: readonly number[], clock: Clock): Budget {
  const second = () => Math.floor(clock.now() / 1_000)
  // Another machine's clock may be ahead.
  let sent = before.map((one) => Math.min(one, second()))
  const spent = () => {
    sent = sent.filter((one) => one > second() - HOUR_S)
    return sent
  }
  return {
    allows: (count) => perHour - spent().length >= Math.min(count, perHour),
    spend: (count) => void sent.push(...Array<number>(count).fill(second())),
    spent,
  }
}

/** The same GitHub; what writes waits until a second has passed since the last that did, and counts, each time that it is sent. */
export function pacedGithub(github: Github, budget: Budget, clock: Clock): Github {
  let last = Number.NEGATIVE_INFINITY

  async function write<Came>(send: () => Promise<Came>): Promise<Came> {
    const early = last + APART_MS - clock.now()
    if (early > 0) await clock.wait(early)
    const before = github.requests
    try {
      return await send()
    } finally {
      last = clock.now()
      budget.spend(github.requests - before)
    }
  }

  return {
    repository: github.repository,
    get requests() {
      return github.requests
    },
    get: (question) => github.get(question),
    ask: (question) =>
      (question.method ?? 'GET') === 'GET' ? github.ask(question) : write(() => github.ask(question)),
    graphql: (question) =>
      /^\s*mutation\b/.test(question.query) ? write(() => github.graphql(question)) : github.graphql(question),
  }
}
