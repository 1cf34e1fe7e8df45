import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { seeded } from '../../../test/support/seeded.ts'
import {
  EMPTY_LEDGER,
  type Ledger,
  mergeLedgers,
  type Newest,
  type PastRun,
  type Proof,
  pruneLedger,
} from './ledger.ts'
import { readLedger, writeLedger } from './ledger-text.ts'
import { timingsIn } from './past-runs.ts'
import { proofFor, standingOf } from './trust.ts'

/** A small one of few keys, so that two of them have much in common. */
function randomLedger(random: () => number): Ledger {
  const below = (limit: number) => Math.floor(random() * limit)
  const proof = (): Proof => ({
    ...{ day: below(4), run: below(4), seconds: below(3), trust: below(3) as Proof['trust'] },
    ...(random() < 0.2 ? { hasFailed: true } : {}),
  })
  const times = <T>(most: number, make: () => T) => Array.from({ length: below(most) }, make)
  const newest = (): Newest => ({
    ...{ day: below(4), run: below(4), seconds: 1, trust: 2 },
    key: `k${below(2)}`,
    commit: 'c',
    parts: { files: `${below(2)}` },
  })
  const past = (): PastRun => ({
    ...{ day: below(30), run: below(25), seconds: below(3) },
    ending: (['passed', 'flaky', 'failed'] as const)[below(3)] ?? 'passed',
  })
  return {
    proofs: new Map(times(6, () => [`k${below(5)}`, proof()])),
    newest: new Map(times(4, () => [`t${below(3)}`, newest()])),
    past: mergeLedgers(
      { ...EMPTY_LEDGER, past: new Map([['t', times(14, past)]]) },
      { ...EMPTY_LEDGER, past: new Map([['t', []]]) },
    ).past,
  }
}

function told({ proofs, newest, past }: Ledger): string {
  return JSON.stringify([proofs, newest, past].map((map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))))
}

describe('merging', () => {
  test('does not depend on order, nor on how often: 5,000 random triples', () => {
    const random = seeded(9)
    for (let n = 0; n < 5_000; n++) {
      const [a, b, c] = [randomLedger(random), randomLedger(random), randomLedger(random)]
      expect(told(mergeLedgers(b, a))).toBe(told(mergeLedgers(a, b)))
      expect(told(mergeLedgers(mergeLedgers(a, b), c))).toBe(told(mergeLedgers(a, mergeLedgers(b, c))))
      expect(told(mergeLedgers(a, { ...a }))).toBe(told(a))
      expect(told(mergeLedgers(mergeLedgers(a, b), b))).toBe(told(mergeLedgers(a, b)))
    }
  })

  test('the newer one stays, and a failure for ever', () => {
    const [passed, failed] = [ledgerOf({ run: 1 }), ledgerOf({ run: 1, hasFailed: true })]
    expect(mergeLedgers(passed, failed).proofs.get('k')?.hasFailed).toBe(true)
    expect(mergeLedgers(failed, ledgerOf({ run: 2 })).proofs.get('k')).toMatchObject({ run: 2, hasFailed: true })
    expect(mergeLedgers(passed, ledgerOf({ run: 2 })).proofs.get('k')).toEqual({ day: 1, run: 2, seconds: 1, trust: 2 })
  })
})

function ledgerOf(proof: Partial<Proof>, key = 'k'): Ledger {
  return { ...EMPTY_LEDGER, proofs: new Map([[key, { day: 1, run: 1, seconds: 1, trust: 2, ...proof }]]) }
}

describe('pruning', () => {
  test('takes what is older than 45 days, and of more than 20,000 the oldest', () => {
    const proof = (day: number, run: number): Proof => ({ day, run, seconds: 1, trust: 2 })
    const proofs = Array.from({ length: 20_010 }, (_, n): [string, Proof] => [`k${n}`, proof(100, n)])
    const all = new Map([['old', proof(54, 1)], ...proofs])
    const kept = pruneLedger({ ...EMPTY_LEDGER, proofs: all }, 100).proofs
    expect([kept.size, kept.has('old'), kept.has('k9'), kept.has('k10')]).toEqual([20_000, false, false, true])
    expect(pruneLedger(ledgerOf({ day: 55 }), 100).proofs.size).toBe(1)
  })
})

describe('as bytes', () => {
  test('what is written is read again', () => {
    const random = seeded(3)
    for (let n = 0; n < 200; n++) {
      const ledger = randomLedger(random)
      expect(readLedger(writeLedger(ledger)).ledger).toEqual(ledger)
    }
  })

  test('nothing is nothing, and no problem', () => {
    expect(readLedger(undefined)).toEqual({ ledger: EMPTY_LEDGER, problem: '', isNewer: false })
  })

  /** Large enough to be packed. */
  const large = (): Ledger => {
    const proofs = Array.from({ length: 2_000 }, (_, n): [string, Proof] => [
      `key-${n}`,
      { day: n, run: n, seconds: n / 10, trust: 2 },
    ])
    return { ...EMPTY_LEDGER, proofs: new Map(proofs) }
  }

  test('a small one is JSON, a large one is packed, and read again', () => {
    expect(Buffer.from(writeLedger(randomLedger(seeded(1)))).toString('utf8')).toMatch(/^\{"formatVersion":1,/)
    const bytes = writeLedger(large())
    expect([bytes[0], bytes[1]]).toEqual([0x1f, 0x8b])
    expect(bytes.length).toBeLessThan(32 * 1024)
    expect(readLedger(bytes)).toEqual({ ledger: large(), problem: '', isNewer: false })
  })

  test.each([
    ['small', () => randomLedger(seeded(1)), 1],
    ['large', large, 97],
  ])('a %s one that is cut off anywhere is empty, with a word why', (_, made, step) => {
    const bytes = writeLedger(made())
    for (let length = bytes.length - 1; length >= 0; length -= step) {
      const { ledger, problem } = readLedger(bytes.subarray(0, length))
      expect([ledger, problem === '']).toEqual([EMPTY_LEDGER, false])
    }
  })

  test.each([
    ['no JSON', 'x'],
    ['no object', '3'],
    ['no version', '{}'],
    ['an older format', '{"formatVersion":0}'],
  ])('%s is no ledger', (_, text) => {
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      expect(readLedger(bytes)).toMatchObject({
        ledger: EMPTY_LEDGER,
        isNewer: false,
        problem: expect.stringMatching(/./),
      })
    }
  })

  test('a newer format is not read, and known as such', () => {
    expect(readLedger(gzipSync('{"formatVersion":2}'))).toMatchObject({ ledger: EMPTY_LEDGER, isNewer: true })
  })

  test('entries that are none are passed over', () => {
    const text =
      '{"formatVersion":1,"proofs":{"a":[1,2,3,2],"b":[1,2,3,9],"c":"x","__proto__":[1,2,3,0]},"newest":{"t":[1,2,3,2]},"past":{"t":[[1,2,0,3],[1]]}}'
    const { ledger } = readLedger(gzipSync(text))
    expect([[...ledger.proofs.keys()], ledger.newest.size, ledger.past.get('t')?.length]).toEqual([
      ['a', '__proto__'],
      0,
      1,
    ])
  })
})

describe('standing', () => {
  const payload = { repository: { default_branch: 'main' } }
  const pull = (head: string) => ({
    pull_request: { head: { repo: { full_name: head } }, base: { repo: { full_name: 'a/b' } } },
  })
  test.each([
    ['push', 'refs/heads/main', payload, 2, true],
    ['schedule', 'refs/heads/main', payload, 2, true],
    ['workflow_dispatch', 'refs/heads/main', payload, 2, true],
    ['push', 'refs/heads/main', {}, 1, true],
    ['push', 'refs/heads/feature', payload, 1, true],
    ['push', 'refs/tags/main', payload, 1, true],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', payload, 1, true],
    ['pull_request', 'refs/pull/1/merge', { ...payload, ...pull('a/b') }, 1, true],
    ['pull_request', 'refs/pull/1/merge', { ...payload, ...pull('c/b') }, 1, false],
    ['pull_request', 'refs/pull/1/merge', { ...payload, pull_request: { head: { repo: null } } }, 1, false],
    ['pull_request_target', 'refs/heads/main', { ...payload, ...pull('a/b') }, 1, false],
    ['workflow_run', 'refs/heads/main', payload, 1, false],
    ['issue_comment', 'refs/heads/main', payload, 1, false],
  ])('%s of %s', (name, ref, own, trust, mayWrite) => {
    expect(standingOf({ name, ref, payload: own }, 'a')).toEqual({ trust, scope: ref, mayWrite })
  })

  test('a laptop believes the default branch, and itself', () => {
    const local = standingOf(undefined, 'a')
    expect(proofFor('k', ledgerOf({}), local)).toBeDefined()
    expect(proofFor('k', ledgerOf({ trust: 0 }, 'k@local-a'), local)).toBeDefined()
    expect(proofFor('k', ledgerOf({ trust: 0 }, 'k@local-b'), local)).toBeUndefined()
    expect(proofFor('k', ledgerOf({ trust: 1 }, 'k@refs/pull/1/merge'), local)).toBeUndefined()
  })

  test('the default branch believes nobody else, wherever it stands', () => {
    const main = standingOf({ name: 'push', ref: 'refs/heads/main', payload }, 'a')
    for (const trust of [0, 1] as const) expect(proofFor('k', ledgerOf({ trust }), main)).toBeUndefined()
    expect(proofFor('k', ledgerOf({ trust: 2 }), main)).toBeDefined()
  })

  test('what failed anywhere that it sees proves nothing, before or since', () => {
    const local = standingOf(undefined, 'a')
    const own = ledgerOf({ trust: 0, day: 3, hasFailed: true }, 'k@local-a')
    for (const day of [2, 4]) expect(proofFor('k', mergeLedgers(ledgerOf({ day }), own), local)).toBeUndefined()
    const main = standingOf({ name: 'push', ref: 'refs/heads/main', payload }, 'a')
    expect(proofFor('k', mergeLedgers(ledgerOf({ day: 2 }), own), main)).toBeDefined()
  })
})

test('seconds are a mean in which the newest counts most', () => {
  const runs = [30, 12, 12].map((seconds, at): PastRun => ({ day: 3 - at, run: 3 - at, ending: 'passed', seconds }))
  const times = timingsIn({
    ...EMPTY_LEDGER,
    past: new Map([
      ['a:test', runs],
      ['b:test', []],
    ]),
  })
  expect([...times]).toEqual([['a:test', 18]])
})
