// What GraphQL answers: https://docs.github.com/graphql/guides/using-graphql-clients and, of its limits,
// https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
import { isObject, type JsonObject } from '../standards/json.ts'
import type { GithubData, GithubDataError, GithubQuery, HttpAnswer } from './system.ts'

/**
 * An answer with the status that REST would have given it: GraphQL answers 200 to nearly everything. 200 is left for what the caller has to
 * look at.
 */
export function answerAsRest(answer: HttpAnswer, { isPartial = false }: GithubQuery): HttpAnswer {
  if (answer.status !== 200) return answer
  const body = bodyIn(answer.text)
  if (body === undefined) return withStatus(answer, 502, 'something else than JSON')
  const errors = errorsIn(body)
  for (const error of errors) {
    const status = statusOf(error, isPartial)
    if (status !== undefined) return withStatus(answer, status, textOf(error))
  }
  if (isObject(body['data'])) return answer
  const [first] = errors
  return first === undefined ? withStatus(answer, 502, 'no data') : withStatus(answer, 400, textOf(first))
}

/** The data of an answer that is one. */
export function dataIn({ text }: HttpAnswer): GithubData {
  const body = bodyIn(text) ?? {}
  return { data: isObject(body['data']) ? body['data'] : {}, errors: errorsIn(body) }
}

/** Undefined where the caller has to look at it. */
function statusOf({ type, message }: GithubDataError, isPartial: boolean): number | undefined {
  if (/^RATE_LIMIT/.test(type)) return 429
  if (type === 'INSUFFICIENT_SCOPES') return 403
  if (type === 'FORBIDDEN' && !isPartial) return 403
  if (type === 'NOT_FOUND' && !isPartial) return 404
  const isTheirs = /^(?:INTERNAL|SERVICE_UNAVAILABLE|TIMEOUT)/.test(type) || /^Something went wrong/i.test(message)
  return isTheirs ? 502 : undefined
}

function textOf({ type, path, message }: GithubDataError): string {
  const place = [type, path === '' ? '' : `at ${path}`].filter(Boolean).join(' ')
  return place === '' ? message : `${place}: ${message}`
}

function withStatus({ headers }: HttpAnswer, status: number, message: string): HttpAnswer {
  const text = JSON.stringify({ message })
  return { status, headers, text, bytes: new TextEncoder().encode(text) }
}

function bodyIn(text: string): JsonObject | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return isObject(body) ? body : undefined
  } catch {
    return undefined
  }
}

function errorsIn({ errors }: JsonObject): readonly GithubDataError[] {
  if (!Array.isArray(errors)) return []
  return errors.filter(isObject).map(({ type, path, message }) => ({
    type: typeof type === 'string' ? type : '',
    path: Array.isArray(path) ? path.join('/') : '',
    message: typeof message === 'string' ? message : '',
  }))
}
