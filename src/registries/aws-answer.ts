// Errors of AWS in JSON and in XML: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization,
// https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
import { printable } from '../standards/printable.ts'
import type { HttpAnswer } from '../system/system.ts'

const MOST_CHARACTERS = 400

/** The kind of error that AWS names: `AccessDeniedException`; undefined where it names none. */
export function errorCode({ headers, text }: HttpAnswer): string | undefined {
  const body = jsonObject(text)
  const code = headers.get('x-amzn-errortype') ?? body['__type'] ?? body['code'] ?? xmlText(text, 'Code')
  // `aws.protocols#FooError:http://…`: only the name in the middle tells.
  return typeof code === 'string' ? /^(?:[^:]*#)?([^:#]+)/.exec(code)?.[1] : undefined
}

/**
 * What AWS says of an error, for people: one line, and of a wrong signature no more than its first sentence, because what follows holds the headers that
 * were signed, the session's token among them.
 */
export function errorMessage({ status, text }: HttpAnswer, secrets: readonly string[]): string {
  const body = jsonObject(text)
  const said = body['message'] ?? body['Message'] ?? xmlText(text, 'Message')
  const words = typeof said === 'string' ? (said.split(/\n|The Canonical String/)[0] as string).trim() : ''
  const safe = secrets.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), words)
  return printable(`${status ?? 'no answer'} ${safe}`.trim().slice(0, MOST_CHARACTERS))
}

/** A JSON object; an empty one for anything else. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The text of the first element of this name, which holds no other; undefined where there is none. */
export function xmlText(xml: string, element: string): string | undefined {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1]
  return found?.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] as string).trim()
}

/** When the server answered, by its own clock, in milliseconds since 1970; undefined where it does not say. */
export function serverTime({ headers }: HttpAnswer): number | undefined {
  const time = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(time) ? undefined : time
}
