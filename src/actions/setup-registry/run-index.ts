import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { Expected } from '../../install/look-ahead.ts'
import type { NamedPort } from '../../install/named-port.ts'
import type { OwnedNames } from '../../install/owned-names.ts'
import { openPrivateSide } from '../../install/private-side.ts'
import { type RoutingCounts, refusalOfHost, routingIndex } from '../../install/routing-index.ts'
import { withSpare } from '../../install/spare-store.ts'
import { openStore } from '../../install/store.ts'
import { PATIENT, type Pace } from '../../registries/pace.ts'
import type { Registry } from '../../registries/registry.ts'
import { clockMs } from '../../standards/clock.ts'
import type { LocalAnswer, LocalRequest, LocalServer, System } from '../../system/system.ts'
import type { contract } from './contract.ts'

/** Installers wait for some seconds, and ask again themselves. */
export const QUICK: Pace = {
  ...PATIENT,
  mostTries: 4,
  firstDelayMs: 250,
  longestDelayMs: 2_000,
  longestWaitMs: 5_000,
  silenceLimitMs: 45_000,
}

const MOST_PORTS = 10

/** By this an index is known, where it says who it is. */
export const MARK = 'routing-index'

/** What an index is started with. */
export interface IndexPlan extends Expected {
  readonly owned: OwnedNames
  readonly publicIndex: string
  readonly registries: readonly Registry[]
}

/** Where an index is to listen. */
export interface IndexPlace {
  /** The line that has tools ask the wanted port, where another one would be of no use. */
  readonly onlyPort?: NamedPort | undefined
}

/** An index that runs. */
export interface RunningIndex {
  readonly indexUrl: string
  /** Whoever knows it may end the index. */
  readonly key: string
  /** Comes when somebody ended it. */
  readonly ended: Promise<void>
  counts(): RoutingCounts
  /** Milliseconds since the last request. */
  idleMs(): number
  close(): Promise<void>
}

type Inputs = Pick<InputsOf<typeof contract>, 'port' | 'cache'>
type Place = Pick<System, 'files' | 'folder' | 'serve'> & { readonly report: Pick<System['report'], 'log'> }

/**
 * Serves the index on the port that is wanted, else the next one that is free, where that is of use.
 *
 * @throws {UserError} `PORT_TAKEN`
 */
export async function runIndex(
  plan: IndexPlan,
  inputs: Inputs,
  system: Place,
  { onlyPort }: IndexPlace = {},
): Promise<RunningIndex> {
  const { files, report, folder } = system
  let scratch: string | undefined
  const openScratch = async () => {
    scratch = await files.makeScratch()
    return openStore(scratch, files, QUICK)
  }
  const log = (line: string) => report.log(line)
  const now = () => clockMs()
  const index = routingIndex({
    ...plan,
    log,
    privateSide: openPrivateSide({ ...plan, log, now }),
    store:
      inputs.cache === ''
        ? await openScratch()
        : withSpare(openStore(path.resolve(folder, inputs.cache), files, QUICK), openScratch, log),
  })
  const key = randomUUID()
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  let lastAt = now()
  const removeScratch = async () => {
    if (scratch !== undefined) await files.remove(scratch)
  }
  const server = await serveOn({ port: inputs.port, onlyPort }, system, async (request) => {
    lastAt = now()
    return (await control(request, { key, end, status: () => statusOf(plan, index.counts()) })) ?? index.answer(request)
  }).catch(async (error: unknown) => {
    await removeScratch()
    throw error
  })
  void index.expect(plan)
  return {
    indexUrl: `${server.origin}/simple/`,
    key,
    ended,
    counts: index.counts,
    idleMs: () => now() - lastAt,
    async close() {
      await server.close()
      await index.close()
      await removeScratch()
    },
  }
}

interface Control {
  readonly key: string
  readonly end: () => void
  readonly status: () => object
}

/** What is no page: who this is, and its end. */
async function control(request: LocalRequest, control: Control): Promise<LocalAnswer | undefined> {
  const { method, path: at, headers } = request
  if (at === '/+status' || at === '/+stop') {
    const refusal = refusalOfHost(request)
    if (refusal !== undefined) return refusal
  }
  const answered = {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(control.status()),
  }
  if (at === '/+status') return answered
  if (at !== '/+stop') return undefined
  if (method !== 'POST' || headers['x-maestro-key'] !== control.key)
    return { status: 403, headers: {}, body: 'not yours\n' }
  // After the answer is on its way.
  setTimeout(control.end, 20)
  return answered
}

function statusOf({ owned, publicIndex }: IndexPlan, counts: RoutingCounts): object {
  return { maestro: MARK, owned: owned.patterns, public: publicIndex, ...counts }
}

async function serveOn(
  { port, onlyPort }: IndexPlace & { readonly port: number },
  system: Place,
  answer: (request: LocalRequest) => Promise<LocalAnswer>,
): Promise<LocalServer> {
  const last = onlyPort === undefined ? lastPort(port) : port
  const codes = new Set<string>()
  for (let at = port; at <= last; at++) {
    try {
      return await system.serve(answer, at)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (!['EADDRINUSE', 'EACCES'].includes(code)) throw error
      codes.add(code)
    }
  }
  const isForbidden = codes.has('EACCES') && codes.size === 1
  throw onlyPort === undefined ? noneFree(port, isForbidden) : namedTaken(port, onlyPort, isForbidden)
}

/** The last port that is looked at. */
export function lastPort(port: number): number {
  return Math.min(port + MOST_PORTS - 1, 65_535)
}

function noneFree(port: number, isForbidden: boolean): UserError {
  const what = isForbidden ? 'none of them may be used by this user' : 'none of them is free'
  return new UserError(
    'PORT_TAKEN',
    `the index needs a port from ${port} to ${lastPort(port)}, and ${what}`,
    isForbidden
      ? 'Name a port from 1024 on, as 8417; locks that name the old one are to be made anew.'
      : 'End what listens there, or name another port, as 8417; locks that name the old one are to be made anew.',
  )
}

/** Tools would ask whoever has the port, and that may be an index that sends them to the public one for what is ours. */
function namedTaken(port: number, { file, line }: NamedPort, isForbidden: boolean): UserError {
  const what = isForbidden ? 'this user may not use it' : 'something else listens there'
  return new UserError(
    'PORT_TAKEN',
    `${file}:${line} has the tools ask port ${port} of this machine, and ${what}`,
    `End what listens on port ${port}, as another index on this machine; or set another port, name it in ${file}, and lock again.`,
    { file, line },
  )
}
