// Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import type { Http, HttpAnswer, HttpQuestion, Report } from '../system/system.ts'
import { errorCode, serverTime } from './aws-answer.ts'
import type { AwsService } from './aws-endpoints.ts'

/** Who signs. The secret and the token are hidden from the log by whoever finds them. */
export interface AwsKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** For keys that last for some time only. */
  readonly sessionToken?: string
}

/** A service that wants signatures. */
export interface SignedService {
  readonly name: AwsService
  readonly region: string
  /** Whom signatures are for, and nobody else gets: `https://host:port`. */
  readonly origin: string
}

/** This machine's clock, put right by what AWS says. */
export interface AwsClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Follows the clock of an answer; false where there is nothing to put right. */
  follow(answer: HttpAnswer): boolean
}

// AWS allows five minutes; half of that is no reason for a wrong signature.
const TOLERATED_MS = 150_000
/** What AWS calls a signature that it refuses, for a wrong secret or for the time at which it was made. */
export const WRONG_SIGNATURE: ReadonlySet<string> = new Set([
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'RequestExpired',
  'RequestTimeTooSkewed',
])

/** The clock of this machine, which {@link AwsClock.follow} puts right once for all who share it. */
export function awsClock(report: Pick<Report, 'log'>): AwsClock {
  let offsetMs = 0
  return {
    now: () => Date.now() + offsetMs,
    follow(answer) {
      const theirs = serverTime(answer)
      const skew = theirs === undefined ? 0 : theirs - (Date.now() + offsetMs)
      if (Math.abs(skew) < TOLERATED_MS) return false
      offsetMs += skew
      report.log(
        `The clock of this machine is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? 'behind' : 'ahead of'} the one of AWS, which is used from now on`,
      )
      return true
    },
  }
}

/**
 * HTTP that signs each request anew, so that one which is repeated later is signed for then. Where AWS refuses a signature and its clock is another one,
 * it is asked once more by its clock. Whatever goes to another origin is not signed.
 *
 * @param keys who signs, asked for each request
 */
export function signingHttp(
  http: Http,
  { service, clock, keys }: { readonly service: SignedService; readonly clock: AwsClock; keys(): Promise<AwsKeys> },
): Http {
  const ask = async (url: URL, question: HttpQuestion) => {
    const headers = await signedHeaders({ url, question, service, keys: await keys(), now: clock.now() })
    return http.ask(url, { ...question, headers })
  }
  return {
    async ask(url, question) {
      if (url.origin !== service.origin) return http.ask(url, question)
      const answer = await ask(url, question)
      return isClockComplaint(answer) && clock.follow(answer) ? ask(url, question) : answer
    },
  }
}

function isClockComplaint(answer: HttpAnswer): boolean {
  return (answer.status === 400 || answer.status === 403) && WRONG_SIGNATURE.has(errorCode(answer) ?? '')
}

interface Signing {
  readonly url: URL
  readonly question: HttpQuestion
  readonly service: SignedService
  readonly keys: AwsKeys
  readonly now: number
}

async function signedHeaders({ url, question, service, keys, now }: Signing): Promise<Record<string, string>> {
  const { AwsV4Signer } = await import('aws4fetch')
  const signer = new AwsV4Signer({
    ...keys,
    url: url.href,
    method: question.method ?? 'GET',
    headers: { ...question.headers },
    ...(typeof question.body === 'string' ? { body: question.body } : {}),
    service: service.name,
    region: service.region,
    datetime: new Date(now).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  })
  return Object.fromEntries((await signer.sign()).headers)
}
