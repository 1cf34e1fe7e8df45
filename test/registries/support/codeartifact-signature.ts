// Signature Version 4, computed once more and by nobody else's code: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** A request as it came. */
export interface SignedRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What the keys of an account are worth to the service. */
export interface KnownKeys {
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** Milliseconds since 1970. */
  readonly endsAt?: number
}

export interface SignatureRules {
  readonly service: string
  readonly region: string
  readonly now: number
  keys(accessKeyId: string): KnownKeys | undefined
}

/** Why a signature is refused, in the words of AWS. */
export interface Refused {
  readonly code: string
  readonly message: string
}

const SKEW_MS = 5 * 60_000
const CREDENTIAL =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/
const WRONG =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'

/** Undefined for a request that is signed as it has to be. */
export function refusedSignature(request: SignedRequest, rules: SignatureRules): Refused | undefined {
  const { headers } = request
  const [, id, date, region, service, names, signature] = CREDENTIAL.exec(headers.authorization ?? '') ?? []
  if (id === undefined || names === undefined || signature === undefined)
    return wrong('Authorization header is not as it has to be')
  const known = rules.keys(id)
  if (known === undefined || known.sessionToken !== headers['x-amz-security-token']) {
    return { code: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' }
  }
  if (known.endsAt !== undefined && known.endsAt <= rules.now) {
    return { code: 'ExpiredTokenException', message: 'The security token included in the request is expired' }
  }
  const time = String(headers['x-amz-date'])
  const late = clockComplaint(time, rules.now)
  if (late !== undefined) return wrong(late)
  if (region !== rules.region || service !== rules.service || !time.startsWith(date ?? '-')) {
    return wrong(`Credential should be scoped to ${rules.region} and ${rules.service}`)
  }
  const canonical = canonicalRequest(request, names.split(';'))
  const expected = sign({
    canonical,
    time,
    scope: `${date}/${region}/${service}/aws4_request`,
    secret: known.secretAccessKey,
  })
  if (timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return undefined
  return wrong(`${WRONG}\n\nThe Canonical String for this request should have been\n'${canonical}'\n`)
}

function wrong(message: string): Refused {
  return { code: 'InvalidSignatureException', message }
}

function clockComplaint(time: string, now: number): string | undefined {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time) ?? []
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number)
  const signed = Date.UTC(year, month - 1, day, hours, minutes, seconds)
  const shown = (at: number) => new Date(at).toISOString().replace(/[:-]|\.\d{3}/g, '')
  if (signed < now - SKEW_MS)
    return `Signature expired: ${time} is now earlier than ${shown(now - SKEW_MS)} (${shown(now)} - 5 min.)`
  if (signed > now + SKEW_MS)
    return `Signature not yet current: ${time} is still later than ${shown(now + SKEW_MS)} (${shown(now)} + 5 min.)`
  return undefined
}

function canonicalRequest({ method, url, headers, body }: SignedRequest, names: readonly string[]): string {
  // Each segment is encoded twice, as every service but S3 has it.
  const path = url.pathname.split('/').map(encoded).join('/')
  const query = [...url.searchParams]
    .map((pair) => pair.map(encoded))
    // By name, then by value: "domain" comes before "domain-owner", though "=" comes after "-".
    .sort(([a = '', x = ''], [b = '', y = '']) => (a === b ? compare(x, y) : compare(a, b)))
    .map((pair) => pair.join('='))
    .join('&')
  const lines = names.map(
    (name) =>
      `${name}:${String(headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  )
  return [method, path, query, lines.join(''), names.join(';'), createHash('sha256').update(body).digest('hex')].join(
    '\n',
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sign({
  canonical,
  time,
  scope,
  secret,
}: Readonly<Record<'canonical' | 'time' | 'scope' | 'secret', string>>): string {
  const digest = createHash('sha256').update(canonical).digest('hex')
  const key = scope
    .split('/')
    .reduce<Buffer>((last, part) => createHmac('sha256', last).update(part).digest(), Buffer.from(`AWS4${secret}`))
  return createHmac('sha256', key).update(['AWS4-HMAC-SHA256', time, scope, digest].join('\n')).digest('hex')
}
