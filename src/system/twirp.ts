// How the services of a workflow run are spoken to: https://twitchtv.github.io/twirp/docs/spec_v7.html, as the libraries of the toolkit do
import { isObject, type JsonObject, readJson } from '../standards/json.ts'
import type { HttpAnswer, HttpQuestion } from './system.ts'

const LONGEST_MESSAGE = 200

/** A call, as JSON. */
export function twirpQuestion(token: string, body: object): Omit<HttpQuestion, 'timeoutMs'> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'user-agent': 'maestro-actions',
  }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

/** Whether there was an answer, and it is a good one. */
export function isGood({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return status !== undefined && status >= 200 && status < 300
}

/** The object that an answer holds; undefined where it holds none. */
export function objectIn(text: string): JsonObject | undefined {
  const reading = readJson(text)
  return 'value' in reading && isObject(reading.value) ? reading.value : undefined
}

/** The `msg` of an error; empty for what something else sent. */
export function twirpMessage(text: string): string {
  const { msg } = objectIn(text) ?? {}
  return typeof msg === 'string' ? msg.slice(0, LONGEST_MESSAGE) : ''
}
