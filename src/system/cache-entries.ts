// The cache service of a workflow run, version 2, as @actions/cache 6.3 speaks to it: docs/adr/0018-a-ledger-of-results.md
import { createHash } from 'node:crypto'
import { sleep } from '../standards/clock.ts'
import { printable } from '../standards/printable.ts'
import { ask, useProxy } from './http.ts'
import type { HttpAnswer, HttpQuestion, RunCache } from './system.ts'
import { isGood, objectIn, twirpMessage, twirpQuestion } from './twirp.ts'

const SERVICE = 'twirp/github.actions.results.api.v1.CacheService'
const TIMEOUT_MS = 30_000
// Who asks for more patience than that is not waited for.
const MOST_WAIT_S = 60
const MOST_BYTES = 64 * 1024 * 1024
// Stands for how an entry is packed and which paths it holds; ours are bytes without any.
const VERSION = createHash('sha256').update('maestro-actions bytes 1').digest('hex')

/**
 * Entries of the actions cache, without files: two requests read one, three write one. A failure of any kind is a miss, with a line in the log;
 * after 429 one more try is made where the service says when.
 */
export function cacheEntries(
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): RunCache {
  const mode = env['ACTIONS_CACHE_MODE'] || 'write'
  const service = serviceOf(env)
  const call = async (method: string, body: object): Promise<Called> => {
    if (service === undefined) return { problem: 'there is no cache service of version 2 here' }
    const url = new URL(`/${SERVICE}/${method}`, service.url)
    const answer = await patiently(url, twirpQuestion(service.token, { ...body, version: VERSION }), wait)
    const said = objectIn(answer.text)
    if (isGood(answer) && said !== undefined) return { said }
    return { problem: problemOf(method, answer) }
  }
  return {
    async read(prefix) {
      if (mode === 'none' || mode === 'write-only') return undefined
      await useProxy(env)
      const found = await call('GetCacheEntryDownloadURL', { key: prefix, restore_keys: [prefix] })
      if ('problem' in found) return missed(found.problem, log)
      const { ok, signed_download_url: place } = found.said
      if (ok !== true || typeof place !== 'string' || !URL.canParse(place)) return undefined
      const answer = await patiently(new URL(place), { headers: {}, mostBytes: MOST_BYTES }, wait)
      return isGood(answer) ? answer.bytes : missed(problemOf('the download', answer), log)
    },
    async write(name, bytes) {
      if (mode === 'none' || mode === 'read') return 'this job may only read'
      await useProxy(env)
      const created = await call('CreateCacheEntry', { key: name })
      if ('problem' in created) return created.problem
      const { ok, signed_upload_url: place, message } = created.said
      if (ok !== true || typeof place !== 'string' || !URL.canParse(place)) return refusal(message)
      const headers = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' }
      const sent = await patiently(new URL(place), { method: 'PUT', headers, body: bytes }, wait)
      if (!isGood(sent)) return problemOf('the upload', sent)
      const done = await call('FinalizeCacheEntryUpload', { key: name, size_bytes: String(bytes.length) })
      if ('problem' in done) return done.problem
      return done.said['ok'] === true ? '' : refusal(done.said['message'])
    },
  }
}

type Called = { readonly said: Readonly<Record<string, unknown>> } | { readonly problem: string }

function serviceOf(env: NodeJS.ProcessEnv): { readonly url: string; readonly token: string } | undefined {
  const [url, token] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']]
  return url && token && URL.canParse(url) ? { url, token } : undefined
}

/** Asks once, and once more where the service says how soon it would answer. */
async function patiently(
  url: URL,
  question: Omit<HttpQuestion, 'timeoutMs'>,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<HttpAnswer> {
  const answer = await ask(url, { ...question, timeoutMs: TIMEOUT_MS })
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
  if (answer.status !== 429 || !(seconds >= 0 && seconds < MOST_WAIT_S)) return answer
  await wait(seconds * 1_000)
  return ask(url, { ...question, timeoutMs: TIMEOUT_MS })
}

/** The address is not told: it is one that lets read or write. */
function problemOf(what: string, { status, text }: HttpAnswer): string {
  if (status === undefined) return `${what} was not answered: ${printable(text)}`
  const message = twirpMessage(text)
  return `${what} was answered with ${status}${message === '' ? '' : `: ${printable(message)}`}`
}

function refusal(message: unknown): string {
  return typeof message === 'string' && message !== '' ? printable(message.slice(0, 200)) : 'the service refused it'
}

function missed(problem: string, log: (line: string) => void): undefined {
  log(`Nothing from the actions cache: ${problem}`)
  return undefined
}
