// The artifact service of a workflow run, as @actions/artifact 6.2 speaks to it: docs/adr/0011-artifacts-by-three-requests.md
import { createHash } from 'node:crypto'
import { ExternalError, UserError } from '../errors.ts'
import { sleep } from '../standards/clock.ts'
import { ask, useProxy } from './http.ts'
import type { HttpAnswer, HttpQuestion, KeptFile } from './system.ts'
import { isGood, objectIn, twirpMessage, twirpQuestion } from './twirp.ts'

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService'
// The first one that keeps a file as it is, with its media type.
const VERSION = 7
const MOST_TRIES = 3
const TIMEOUT_MS = 30_000

interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  readonly log: (line: string) => void
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

/**
 * Keeps a file with the workflow run, as an artifact of its name that is not packed, so that a browser shows it. Gives its address.
 *
 * Each request is made three times at most: again after a failure of the network or the service.
 *
 * @throws {UserError} `UPLOAD_UNAVAILABLE` where no run, or no such service, could keep it; `ARTIFACT_EXISTS`
 * @throws {ExternalError} `UPLOAD_FAILED`
 */
export async function uploadArtifact(file: KeptFile, { env, log, wait = sleep }: Surroundings): Promise<string> {
  const service = serviceOf(env)
  await useProxy(env)
  const ask = (url: URL, question: Omit<HttpQuestion, 'timeoutMs'>, what: string) =>
    insist(url, { ...question, timeoutMs: TIMEOUT_MS }, { what, log, wait })
  const call = async (method: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
    const question = twirpQuestion(service.token, { ...service.ids, name: file.name, ...body })
    return answerOf(await ask(new URL(`/${SERVICE}/${method}`, service.url), question, method), method)
  }
  const created = await call('CreateArtifact', { version: VERSION, mime_type: file.mediaType })
  const { signed_upload_url: place } = created
  if (typeof place !== 'string' || !URL.canParse(place))
    throw failed('CreateArtifact: the service named no place to upload to')
  const headers = { 'content-type': file.mediaType, 'x-ms-blob-type': 'BlockBlob' }
  await ask(new URL(place), { method: 'PUT', headers, body: file.text }, 'the upload')
  const bytes = Buffer.from(file.text)
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const { artifact_id: id } = await call('FinalizeArtifact', { size: String(bytes.length), hash })
  if (!/^\d+$/.test(String(id))) throw failed('FinalizeArtifact: the service named no artifact')
  return `${service.run}/artifacts/${id}`
}

interface Service {
  readonly url: string
  readonly token: string
  /** What the service calls the run and its job. */
  readonly ids: { readonly workflow_run_backend_id: string; readonly workflow_job_run_backend_id: string }
  /** The page of the run. */
  readonly run: string
}

function serviceOf(env: NodeJS.ProcessEnv): Service {
  const [token, url, runId, repository] = [
    env['ACTIONS_RUNTIME_TOKEN'],
    env['ACTIONS_RESULTS_URL'],
    env['GITHUB_RUN_ID'],
    env['GITHUB_REPOSITORY'],
  ]
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '')
  if (!token || !url || !runId || !repository || !URL.canParse(url)) {
    throw new UserError(
      'UPLOAD_UNAVAILABLE',
      'there is no workflow run here that could keep a file',
      'Leave upload out, and keep the file that html names.',
    )
  }
  const ids = idsIn(token)
  if (ids === undefined) {
    throw new UserError(
      'UPLOAD_UNAVAILABLE',
      'the server of this workflow has no artifact service of version 4',
      'Leave upload out, and keep the file that html names with an upload action of your server.',
    )
  }
  return { url, token, ids, run: `${server}/${repository}/actions/runs/${runId}` }
}

/** From the claims of the runner's token: its scope `Actions.Results:RUN:JOB`. */
function idsIn(token: string): Service['ids'] | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const scope = typeof claims === 'object' && claims !== null && 'scp' in claims ? String(claims.scp) : ''
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scope) ?? []
    if (run === undefined || job === undefined) return undefined
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
  } catch {
    return undefined
  }
}

/** Asks until there is a good answer, or none to be had. The address is not told: it is one that lets write. */
async function insist(
  url: URL,
  question: HttpQuestion,
  {
    what,
    log,
    wait,
  }: { readonly what: string; readonly log: Surroundings['log']; readonly wait: (ms: number) => Promise<unknown> },
): Promise<HttpAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await ask(url, question)
    if (isGood(answer)) return answer
    const { status } = answer
    const mayPass = status === undefined || status === 429 || status >= 500
    if (tries >= MOST_TRIES || !mayPass) throw refusal(answer, what)
    log(`${what}: ${status === undefined ? answer.text : `answered ${status}`}, trying again`)
    await wait(1_000 * 2 ** (tries - 1))
  }
}

function refusal({ status, text }: HttpAnswer, what: string): UserError | ExternalError {
  if (status === 409) {
    return new UserError(
      'ARTIFACT_EXISTS',
      'this run has an artifact of that name already',
      'Let one job of a run upload it, or give the file another name with html.',
    )
  }
  const said = status === undefined ? text : twirpMessage(text)
  return failed(
    `${what} ${status === undefined ? 'was not answered' : `was answered with ${status}`}${said === '' ? '' : `: ${said}`}`,
  )
}

function failed(message: string): ExternalError {
  return new ExternalError('UPLOAD_FAILED', message, true)
}

function answerOf({ text }: HttpAnswer, method: string): Readonly<Record<string, unknown>> {
  const body = objectIn(text)
  if (body?.['ok'] !== true) throw failed(`${method}: the service did not say that it is well`)
  return body
}
