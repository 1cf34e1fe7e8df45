// What servers of the legacy upload API answer. Each of these wordings was seen: on devpi 6.20 and pypiserver 2.4, in the source of PyPI
// (warehouse/forklift/legacy.py), else in issues of twine (#332, #693, #816, #918, #1251) and uv (#7917, #8817) and in the client of Poetry.
import { printable } from '../standards/printable.ts'
import type { HttpAnswer } from '../system/system.ts'
import { CHECK_CREDENTIALS, GIVE_CREDENTIALS } from './find-credentials.ts'
import { retryAfterOf } from './pace.ts'
import type { SendAnswer } from './registry.ts'
import { isPassing } from './registry-http.ts'

/** How a kind of server uses statuses in ways of its own. */
export interface Dialect {
  /** It says "not found" of what it has and we may not replace, too. */
  readonly hidesWhatExists?: boolean
  /** It says "not found" to whom it does not know, too. */
  readonly hidesFromStrangers?: boolean
  /** What to do where credentials are refused, for this kind of server. */
  readonly unauthorizedHint?: string
}

interface Wording {
  readonly status: number
  readonly text?: RegExp
  readonly type: SendAnswer['type']
  readonly hint?: string
}

const NEXT_VERSION = 'This file name can never be used again there: release another version.'
const WRONG_PLACE = 'Check the URL: it has to name an index, or a hosted repository, that exists and takes uploads.'
const NO_RIGHT = 'Give this user the right to upload here, or check that the credentials are the right ones.'
const QUOTA = 'Make room, have the limit raised, or make the file smaller.'

// The first that fits.
const WORDINGS: readonly Wording[] = [
  { status: 400, text: /has since been deleted|previously used by a file/i, type: 'refused', hint: NEXT_VERSION },
  // PyPI, GitLab, Google
  { status: 400, text: /already exists?|already been taken/i, type: 'exists' },
  // Nexus on OrientDB, and on H2 and PostgreSQL
  { status: 400, text: /updating assets?|cannot be updated/i, type: 'exists' },
  {
    status: 400,
    text: /local version/i,
    type: 'refused',
    hint: 'This index takes no local versions (1.0+abc): use a development version (1.0.dev1), or another index.',
  },
  {
    status: 400,
    text: /read[- ]only/i,
    type: 'refused',
    hint: 'The repository is read-only: upload to a hosted one that allows it.',
  },
  {
    status: 400,
    text: /direct dependency/i,
    type: 'refused',
    hint: 'A requirement of this file is a direct URL: replace it by a name with a version range.',
  },
  {
    status: 400,
    text: /too large|size limit|limit for/i,
    type: 'refused',
    hint: QUOTA,
  },
  { status: 401, type: 'unauthorized', hint: CHECK_CREDENTIALS },
  // Artifactory, older and newer
  { status: 403, text: /overwrite (?:all )?artifacts?/i, type: 'exists' },
  {
    status: 403,
    text: /authentication information|invalid (?:api )?token|expired/i,
    type: 'unauthorized',
    hint: CHECK_CREDENTIALS,
  },
  { status: 403, type: 'refused', hint: NO_RIGHT },
  { status: 404, type: 'refused', hint: WRONG_PLACE },
  { status: 405, type: 'refused', hint: WRONG_PLACE },
  // devpi, pypiserver, CodeArtifact, Azure, Gitea
  { status: 409, type: 'exists' },
  { status: 413, type: 'refused', hint: QUOTA },
  { status: 422, type: 'refused' },
  { status: 507, type: 'refused', hint: QUOTA },
]

/**
 * What a server answered to one upload.
 *
 * @param secrets what it was sent, cut out of its words; none where nobody logged in
 */
export function explainAnswer(answer: HttpAnswer, dialect: Dialect = {}, secrets: readonly string[] = []): SendAnswer {
  const { status } = answer
  const message = messageOf(answer, secrets)
  if (status === undefined || isPassing(status)) return { type: 'unavailable', message, ...retryAfter(answer) }
  if (status >= 200 && status < 300) return { type: 'stored', message }
  if (status >= 300 && status < 400)
    return { type: 'refused', message: `${message}${target(answer)}`, hint: WRONG_PLACE }
  if (status === 404 && dialect.hidesWhatExists === true) return { type: 'exists', message, hint: WRONG_PLACE }
  if (status === 404 && dialect.hidesFromStrangers === true) {
    return { type: 'unauthorized', message, hint: dialect.unauthorizedHint ?? CHECK_CREDENTIALS }
  }
  const wording = WORDINGS.find((one) => one.status === status && (one.text?.test(message) ?? true))
  const { type = 'refused', hint } = wording ?? {}
  const said = (type === 'unauthorized' ? dialect.unauthorizedHint : undefined) ?? hint
  // Where nobody logged in there is nothing to check.
  const advice = said === CHECK_CREDENTIALS && secrets.length === 0 ? GIVE_CREDENTIALS : said
  return { type, message, ...(advice === undefined ? {} : { hint: advice }) }
}

function retryAfter({ headers }: HttpAnswer): { readonly retryAfterMs?: number } {
  const retryAfterMs = retryAfterOf(headers)
  return retryAfterMs === undefined ? {} : { retryAfterMs }
}

function target({ headers }: HttpAnswer): string {
  const location = headers.get('location')
  return location === null
    ? ''
    : ` (a redirect to ${printable(location.replace(/\/\/[^/]*@/, '//').split('?')[0] as string)})`
}

const MOST_CHARACTERS = 300

/** `409 a-1.0-py3-none-any.whl already exists`: the status, and the words of the page without its markup. */
function messageOf({ status, text }: HttpAnswer, secrets: readonly string[]): string {
  const words = secrets.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), plainWords(text))
  const short = words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}…` : words
  const line = printable(short)
  if (status === undefined)
    return line === '' || line.startsWith('no answer') ? line || 'no answer' : `no answer: ${line}`
  return line === '' || line === String(status)
    ? String(status)
    : `${status} ${line.replace(new RegExp(`^${status} `), '')}`
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The few entities that frameworks write for what they quote. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (ENTITIES[name.toLowerCase()] as string),
  )
}

function plainWords(text: string): string {
  const said =
    jsonWords(text) ?? text.replace(/<(style|script|title|head)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ')
  return decodeEntities(said).replace(/\s+/g, ' ').trim()
}

/** The messages in an answer that is JSON, wherever they stand; undefined for another one. */
function jsonWords(text: string): string | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    return messagesIn(JSON.parse(text), 0).join('; ')
  } catch {
    return undefined
  }
}

function messagesIn(value: unknown, depth: number): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > 4) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(?:message|error|errors|detail|description|title|reason)$/i.test(key)
      ? [inner]
      : messagesIn(inner, depth + 1),
  )
}
