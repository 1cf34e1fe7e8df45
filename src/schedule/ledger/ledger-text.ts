import { messageOf } from '../../errors.ts'
import { isObject, memberOf, stringMember } from '../../standards/json.ts'
import { nodeZlib } from '../../standards/node-zlib.ts'
import { EMPTY_LEDGER, type Ending, type Ledger, type Newest, type PastRun, type Proof, type Trust } from './ledger.ts'

/** Part of the name under which a ledger is kept: one that reads otherwise has another name. */
export const LEDGER_FORMAT = 1

// As a number each: their order is part of the format.
const ENDINGS: readonly Ending[] = ['passed', 'flaky', 'failed']

/** A ledger that was read. `problem`: why it is empty although something was there. */
export interface LedgerReading {
  readonly ledger: Ledger
  /** For people; empty where it was read, or nothing was there. */
  readonly problem: string
  /** Somebody newer wrote it: what stands there is to stay. */
  readonly isNewer: boolean
}

/** Of a ledger, packed or not: somebody else may have written it. */
export const MOST_BYTES = 64 * 1024 * 1024

/** Reads what {@link writeLedger} wrote. What cannot be read is an empty ledger: it costs runs, and nothing else. */
export function readLedger(bytes: Uint8Array | undefined): LedgerReading {
  if (bytes === undefined) return { ledger: EMPTY_LEDGER, problem: '', isNewer: false }
  let value: unknown
  try {
    value = JSON.parse(textOf(bytes))
  } catch (error) {
    return empty(`it cannot be read (${messageOf(error)})`)
  }
  const format = memberOf(value, 'formatVersion')
  if (typeof format === 'number' && format > LEDGER_FORMAT) {
    return { ...empty(`it is of format ${format}, and ${LEDGER_FORMAT} is read here`), isNewer: true }
  }
  if (format !== LEDGER_FORMAT) return empty('it is no ledger')
  const proofs = mapOf(value, 'proofs', proofIn)
  const newest = mapOf(value, 'newest', newestIn)
  const past = mapOf(value, 'past', pastIn)
  return { ledger: { proofs, newest, past }, problem: '', isNewer: false }
}

function empty(problem: string): LedgerReading {
  return { ledger: EMPTY_LEDGER, problem, isNewer: false }
}

function textOf(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const text = isPacked ? nodeZlib().gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes)
  return text.toString('utf8')
}

// Of the text. What is smaller stays as it is: to load what packs it takes longer.
const FEW_BYTES = 32 * 1024

/** JSON, packed where it is large: some 20 bytes for each result. */
export function writeLedger({ proofs, newest, past }: Ledger): Uint8Array<ArrayBuffer> {
  const value = {
    formatVersion: LEDGER_FORMAT,
    proofs: record(proofs, (one) => [...proofTuple(one), ...(one.hasFailed ? [1] : [])]),
    newest: record(newest, (one) => [...proofTuple(one), one.key, one.commit, one.parts]),
    past: record(past, (runs) =>
      runs.map(({ day, run, ending, seconds }) => [day, run, ENDINGS.indexOf(ending), seconds]),
    ),
  }
  const bytes = Buffer.from(JSON.stringify(value))
  // Keys are random: more effort saves nothing.
  return new Uint8Array(bytes.length < FEW_BYTES ? bytes : nodeZlib().gzipSync(bytes, { level: 1 }))
}

function proofTuple({ day, run, seconds, trust }: Proof) {
  return [day, run, seconds, trust] as const
}

function record<V>(values: ReadonlyMap<string, V>, told: (value: V) => unknown): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = Object.create(null)
  for (const [key, value] of values) found[key] = told(value)
  return found
}

/** What is not as it has to be is passed over. */
function mapOf<V>(value: unknown, name: string, read: (own: unknown) => V | undefined): ReadonlyMap<string, V> {
  const found = new Map<string, V>()
  const members = memberOf(value, name)
  if (!isObject(members)) return found
  for (const key of Object.keys(members)) {
    const own = read(members[key])
    if (own !== undefined) found.set(key, own)
  }
  return found
}

function proofIn(value: unknown): Proof | undefined {
  if (!Array.isArray(value)) return undefined
  const [day, run, seconds, trust] = value
  if (!isCount(day) || !isCount(run) || !isCount(seconds) || !isTrust(trust)) return undefined
  return { day, run, seconds, trust, ...(value[4] === 1 ? { hasFailed: true } : {}) }
}

function newestIn(value: unknown): Newest | undefined {
  const proof = proofIn(value)
  if (proof === undefined) return undefined
  const [, , , , key, commit, parts] = value as readonly unknown[]
  if (typeof key !== 'string' || typeof commit !== 'string' || !isObject(parts)) return undefined
  const names = Object.keys(parts)
  return {
    ...proof,
    key,
    commit,
    parts: Object.fromEntries(names.map((name) => [name, stringMember(parts, name) ?? ''])),
  }
}

function pastIn(value: unknown): readonly PastRun[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.flatMap((one): readonly PastRun[] => {
    const [day, run, at, seconds] = Array.isArray(one) ? one : []
    const ending = ENDINGS[at as number]
    return isCount(day) && isCount(run) && isCount(seconds) && ending !== undefined
      ? [{ day, run, ending, seconds }]
      : []
  })
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isTrust(value: unknown): value is Trust {
  return value === 0 || value === 1 || value === 2
}
