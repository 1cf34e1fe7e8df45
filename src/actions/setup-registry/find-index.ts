import { UserError } from '../../errors.ts'
import { ownedNames } from '../../install/owned-names.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import { lastPort, MARK } from './run-index.ts'

/** What is looked for. */
export interface WantedIndex {
  /** Where the first one would be. */
  readonly port: number
  /** Names or patterns that it has to keep from the public index; none where any will do. */
  readonly owned: readonly string[]
}

interface Found {
  readonly indexUrl: string
  readonly owned: readonly string[]
}

const ANSWER_LIMIT_MS = 2_000

/**
 * Asks whoever listens on the ports that an index may have who it is.
 *
 * @returns the address of the index that keeps just these names
 * @throws {UserError} `INDEX_MISSING` where none does, `INDEX_UNCLEAR` where nobody said which names and several run that do not agree
 */
export async function findIndex(
  { port, owned }: WantedIndex,
  { http, variable }: Pick<System, 'http' | 'variable'>,
): Promise<string> {
  const wanted = owned.length === 0 ? undefined : signOf(ownedNames(owned).patterns)
  const ports = Array.from({ length: lastPort(port) - port + 1 }, (_, at) => port + at)
  const running = (await Promise.all(ports.map((at) => askWho(at, http)))).flatMap((one) => one ?? [])
  const fitting = running.filter((one) => wanted === undefined || signOf(one.owned) === wanted)
  const [first] = fitting
  if (first === undefined) throw missing({ port, owned }, running, proxyHint(variable))
  if (new Set(fitting.map((one) => signOf(one.owned))).size > 1) throw unclear(fitting)
  return first.indexUrl
}

async function askWho(port: number, http: System['http']): Promise<Found | undefined> {
  const origin = `http://127.0.0.1:${port}`
  const { status, text } = await http.ask(new URL('/+status', origin), { headers: {}, timeoutMs: ANSWER_LIMIT_MS })
  if (status !== 200) return undefined
  const owned = ownedOf(text)
  return owned && { indexUrl: `${origin}/simple/`, owned }
}

/** Anybody may listen there, and answer anything. */
function ownedOf(text: string): readonly string[] | undefined {
  try {
    const { maestro, owned } = JSON.parse(text) as { readonly maestro?: unknown; readonly owned?: unknown }
    const isIndex = maestro === MARK && Array.isArray(owned) && owned.every((one) => typeof one === 'string')
    return isIndex ? owned : undefined
  } catch {
    return undefined
  }
}

/** The same for the same names, in whichever order. */
function signOf(patterns: readonly string[]): string {
  return [...new Set(patterns)].sort().join(' ')
}

function listed(running: readonly Found[]): string {
  return running.map(({ indexUrl, owned }) => `${indexUrl} for ${printable(owned.join(', '))}`).join('; ')
}

/** A proxy that is asked for this machine knows another one by that name. */
function proxyHint(variable: System['variable']): string {
  const isSet = (...names: readonly string[]) => names.map((name) => variable(name)).find(Boolean)
  if (isSet('http_proxy', 'HTTP_PROXY') === undefined) return ''
  if (/(?:^|[\s,])(?:127\.0\.0\.1|\*)(?:[\s,]|$)/.test(isSet('no_proxy', 'NO_PROXY') ?? '')) return ''
  return ' HTTP_PROXY is set, so the proxy was asked: have NO_PROXY name 127.0.0.1.'
}

function missing({ port, owned }: WantedIndex, running: readonly Found[], more: string): UserError {
  const what = owned.length === 0 ? 'no index' : `no index for ${printable(owned.join(', '))}`
  const others = running.length === 0 ? '' : `; there is ${listed(running)}`
  return new UserError(
    'INDEX_MISSING',
    `${what} runs on ports ${port} to ${lastPort(port)} of this machine${others}`,
    `Start it in another shell, with --serve; --port says where it was started.${more}`,
  )
}

function unclear(running: readonly Found[]): UserError {
  return new UserError(
    'INDEX_UNCLEAR',
    `several indexes run: ${listed(running)}`,
    'Say with --owned which one you mean.',
  )
}
