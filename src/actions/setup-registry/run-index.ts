import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { OwnedNames } from '../../install/owned-names.ts'
import { openPrivateSide } from '../../install/private-side.ts'
import { type RoutingCounts, routingIndex } from '../../install/routing-index.ts'
import { openStore } from '../../install/store.ts'
import { PATIENT, type Pace } from '../../registries/pace.ts'
import type { Registry } from '../../registries/registry.ts'
import type { LocalAnswer, LocalRequest, LocalServer, System } from '../../system/system.ts'
import type { contract } from './contract.ts'

/** Installers wait for some seconds, and ask again themselves. */
export const QUICK: Pace = { ...PATIENT, mostTries: 4, firstDelayMs: 250, longestDelayMs: 2_000, longestWaitMs: 5_000 }

const MOST_PORTS = 10

/** What an index is started with. */
export interface IndexPlan {
  readonly owned: OwnedNames
  readonly publicIndex: string
  readonly registries: readonly Registry[]
  /** What locks of the product say: digests of files by project, normalized. */
  readonly locked: ReadonlyMap<string, ReadonlySet<string>>
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

/** Serves the index on the port that is wanted, else the next one that is free. */
export async function runIndex(plan: IndexPlan, inputs: Inputs, system: Place): Promise<RunningIndex> {
  const { files, report, folder } = system
  const scratch = inputs.cache === '' ? await files.makeScratch() : undefined
  const log = (line: string) => report.log(line)
  const now = () => performance.now()
  const index = routingIndex({
    ...plan,
    log,
    privateSide: openPrivateSide({ ...plan, log, now }),
    store: openStore(scratch ?? path.resolve(folder, inputs.cache), files, QUICK),
  })
  const key = randomUUID()
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  let lastAt = now()
  const server = await serveOn(inputs.port, system, async (request) => {
    lastAt = now()
    return (await control(request, { key, end, status: () => statusOf(plan, index.counts()) })) ?? index.answer(request)
  })
  return {
    indexUrl: `${server.origin}/simple/`,
    key,
    ended,
    counts: index.counts,
    idleMs: () => now() - lastAt,
    async close() {
      await server.close()
      if (scratch !== undefined) await files.remove(scratch)
    },
  }
}

interface Control {
  readonly key: string
  readonly end: () => void
  readonly status: () => object
}

/** What is no page: who this is, and its end. */
async function control(
  { method, path: at, headers }: LocalRequest,
  control: Control,
): Promise<LocalAnswer | undefined> {
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
  return { maestro: 'routing-index', owned: owned.patterns, public: publicIndex, ...counts }
}

async function serveOn(
  port: number,
  system: Place,
  answer: (request: LocalRequest) => Promise<LocalAnswer>,
): Promise<LocalServer> {
  for (let at = port; at < port + MOST_PORTS && at < 65_536; at++) {
    try {
      return await system.serve(answer, at)
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  throw new UserError(
    'PORT_TAKEN',
    `no port from ${port} to ${Math.min(port + MOST_PORTS - 1, 65_535)} is free`,
    'End what listens there, or name another port; locks that name the old one are to be made anew.',
  )
}
