import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { bodyOf, startServer, type TestServer } from '../../support/http-server.ts'

/** What goes wrong with one request. */
export type Fault =
  /** The server behind hears nothing of it. */
  | { readonly type: 'status'; readonly status: number; readonly retryAfter?: string; readonly body?: string }
  | { readonly type: 'delay'; readonly milliseconds: number }
  /** The line is cut before the server behind has heard of it. */
  | { readonly type: 'reset' }
  /** The line is cut after so many bytes of the answer's body. */
  | { readonly type: 'cut'; readonly bytes: number }
  /** As many bytes as there are, one of them another one. */
  | { readonly type: 'altered' }
  /** The server behind did it, and its answer never comes. */
  | { readonly type: 'lost-answer' }
  /** The server behind did it, and says something else. */
  | { readonly type: 'other-answer'; readonly status: number }
  /** The upload is done, and the next so many readings of the index show it as it was before. */
  | { readonly type: 'lag'; readonly readings: number }

export interface ProxiedRequest {
  readonly method: string
  readonly path: string
  /** Of all requests, from 1. */
  readonly number: number
  /** The header, empty where there is none. */
  readonly authorization: string
}

export interface FaultProxy extends TestServer {
  readonly requests: readonly ProxiedRequest[]
}

/** A page of the index as it was, and how often it is still shown so. */
interface Lag {
  left: number
  readonly pages: Map<string, Answer>
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: Buffer
}

/** Stands in front of a server and spoils what a script says. */
export async function startFaultProxy(
  behind: string,
  script: (request: ProxiedRequest) => Fault | undefined,
): Promise<FaultProxy> {
  const requests: ProxiedRequest[] = []
  const lag: Lag = { left: 0, pages: new Map() }
  const server = await startServer(async (request, response) => {
    const body = await bodyOf(request)
    const { method = 'GET', url = '/', headers } = request
    const seen = { method, path: url, number: requests.length + 1, authorization: headers.authorization ?? '' }
    requests.push(seen)
    const fault = script(seen)
    if (fault?.type === 'status') return refuse(response, fault)
    if (fault?.type === 'reset') return response.destroy()
    if (fault?.type === 'delay' && !(await isStillThere(response, fault.milliseconds))) return
    const answer = lagging(seen, lag, await passOn(request, body, behind))
    if (fault?.type === 'lag') lag.left = fault.readings
    if (fault?.type === 'lost-answer') return response.destroy()
    if (fault?.type === 'other-answer') return response.writeHead(fault.status).end()
    if (fault?.type === 'cut') return cut(response, answer, fault.bytes)
    const sent = fault?.type === 'altered' ? altered(answer.body) : answer.body
    response.writeHead(answer.status, { 'content-type': answer.type, 'content-length': sent.length })
    return response.end(sent)
  })
  return { ...server, requests }
}

/** Whether the client is, after so long. */
async function isStillThere(response: ServerResponse, milliseconds: number): Promise<boolean> {
  const gone = once(response, 'close').then(() => false)
  return Promise.race([gone, sleep(milliseconds, true, { ref: false })])
}

/** The last byte is another one: whoever looks at the start sees nothing. */
function altered(body: Buffer): Buffer {
  const last = body.at(-1) ?? 0
  return Buffer.concat([body.subarray(0, -1), Buffer.from([last ^ 1])])
}

function refuse(response: ServerResponse, { status, retryAfter, body }: Extract<Fault, { type: 'status' }>): void {
  response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
  response.end(body)
}

function cut(response: ServerResponse, { status, type, body }: Answer, bytes: number): void {
  const length = Math.max(body.length, bytes + 1)
  response.writeHead(status, { 'content-type': type, 'content-length': length })
  response.write(body.subarray(0, bytes), () => response.destroy())
}

async function passOn(request: IncomingMessage, body: Buffer, behind: string): Promise<Answer> {
  const names = ['authorization', 'content-type', 'accept']
  const headers = Object.fromEntries(
    names.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]])),
  )
  const isPost = request.method === 'POST'
  const answer = await fetch(new URL(request.url ?? '/', behind), {
    method: request.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...(isPost ? { body: new Uint8Array(body) } : {}),
  })
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

/** While the index lags, a page that was read before is shown as it was then. */
function lagging({ method, path }: ProxiedRequest, lag: Lag, fresh: Answer): Answer {
  if (method !== 'GET') return fresh
  const old = lag.pages.get(path)
  if (lag.left > 0 && old !== undefined) {
    lag.left--
    return old
  }
  lag.pages.set(path, fresh)
  return fresh
}
