import type { InputsOf } from '../../contract/define.ts'
import type { RoutingCounts } from '../../install/routing-index.ts'
import { sleep } from '../../standards/clock.ts'
import { printable } from '../../standards/printable.ts'
import type { BackgroundSystem, Job, System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import { namedPlace, planIndex } from './plan-index.ts'
import { runIndex } from './run-index.ts'

type Inputs = InputsOf<typeof contract>

interface Ready {
  readonly indexUrl: string
  readonly key: string
}

const LOOK_EVERY_MS = 2_000
// It answers on this machine, and whoever cancels a job waits for its end.
const STOP_LIMIT_MS = 1_000

/** Starts the index beside the job, and gives where it is. */
export async function startIndex(inputs: Inputs, { report }: Pick<System, 'report'>, job: Job): Promise<string> {
  const { said, sign } = await job.startBackground(inputs)
  const { indexUrl, key } = said as Ready
  report.hide(key)
  job.remember('index-process', sign)
  job.remember('index-url', indexUrl)
  job.remember('index-key', key)
  return indexUrl
}

/** The index, until it is told to end, is left alone for too long, or the job is gone. */
export async function keepIndex(inputs: Inputs, system: BackgroundSystem): Promise<void> {
  const plan = await planIndex(inputs, system)
  const index = await runIndex(plan, inputs, system, await namedPlace(inputs, system))
  const { indexUrl, key } = index
  system.ready({ indexUrl, key } satisfies Ready)
  const isTold = index.ended.then(() => true)
  while (!(await Promise.race([isTold, sleep(LOOK_EVERY_MS, { ref: false })]))) {
    if (system.isOrphan() || index.idleMs() > inputs.idle * 60_000) break
  }
  await index.close()
}

/** Ends the index that the run left, where there still is one. */
export async function endIndex(job: Job, { http, report }: Pick<System, 'http' | 'report'>): Promise<void> {
  const [indexUrl, key] = [job.recall('index-url'), job.recall('index-key')]
  if (indexUrl === '') return
  const question = { method: 'POST', headers: { 'x-maestro-key': key }, timeoutMs: STOP_LIMIT_MS } as const
  const { status, text } = await http.ask(new URL('/+stop', indexUrl), question)
  if (status !== 200) {
    const wasThere = await job.killBackground(job.recall('index-process'))
    report.log(`The index at ${indexUrl} ${wasThere ? 'did not answer, and was ended' : 'has ended already'}`)
    return
  }
  await untilGone(indexUrl, http)
  const { ownedPages, publicPages, files, failures, missing, hint } = JSON.parse(text) as RoutingCounts
  const asked = `${ownedPages} pages and ${files} files of yours, ${publicPages} pages of others`
  report.log(`The index is closed. It was asked for ${asked}; ${failures} of these failed`)
  // An index that is asked for what nobody has is asked by mistake, or for what it may not read.
  if (missing.length === 0) return
  const how = hint === '' ? '' : `. ${printable(hint)}`
  report.log(`No private registry has ${missing.map(printable).join(', ')}, or lets us read it${how}`)
}

/** The next job may want the port. */
async function untilGone(indexUrl: string, http: System['http']): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const { status } = await http.ask(new URL('/+status', indexUrl), { headers: {}, timeoutMs: STOP_LIMIT_MS })
    if (status === undefined) return
    await sleep(100)
  }
}
