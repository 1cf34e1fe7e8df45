import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { RegistrySettings } from './registry.ts'

const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * The address of a registry, with a slash at its end; without fragment.
 *
 * @param text as people wrote it
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`; `REGISTRY_URL_CREDENTIALS` for a user, a password or a query in it;
 * `REGISTRY_URL_INSECURE` for plain HTTP to another host than this one, unless the settings allow it
 */
export function judgeUrl(text: string | undefined, { kind, allowHttp }: RegistrySettings): URL {
  if (text === undefined || text.trim() === '') {
    throw new UserError(
      'REGISTRY_URL_MISSING',
      `No URL says where the registry of kind ${kind} is`,
      'Set the URL of the registry.',
    )
  }
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new UserError(
      'REGISTRY_URL_INVALID',
      `The URL of the registry is ${printable(withoutSecrets(text))}, which does not begin with https://`,
      'Write it whole, such as https://devpi.example.com/team/prod/.',
    )
  }
  judgeSafety(url, allowHttp ?? false)
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** Nobody is to read a password in a log, a lock file or the list of processes; nobody on the way is to read it either. */
function judgeSafety(url: URL, allowsHttp: boolean): void {
  const place = `${url.protocol}//${url.host}${url.pathname}`
  if (url.username !== '' || url.password !== '') {
    throw new UserError(
      'REGISTRY_URL_CREDENTIALS',
      `The URL of the registry, ${printable(place)}, holds a user or a password`,
      'Take them out of it, and set username and password (or token), or MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD.',
    )
  }
  if (url.search !== '') {
    throw new UserError(
      'REGISTRY_URL_CREDENTIALS',
      `The URL of the registry, ${printable(place)}, has a query behind a question mark, which no index reads`,
      'Take it out. If it is a token, set token, or MAESTRO_REGISTRY_TOKEN, in its place.',
    )
  }
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !allowsHttp) {
    throw new UserError(
      'REGISTRY_URL_INSECURE',
      `${printable(place)} is plain HTTP, which everybody on the way can read, credentials included`,
      'Use https://, or allow HTTP for this registry where the network is yours alone.',
    )
  }
}

/** Another path on the same host: `at(url, 'simple/')`. */
export function below(url: URL, path: string): URL {
  return new URL(path, url)
}

/** The URL without these last segments, where it ends with them: people paste the address of the index, too. */
export function withoutEnding(url: URL, ...endings: readonly string[]): URL {
  const ending = endings.find((one) => url.pathname.endsWith(`/${one}/`))
  return ending === undefined ? url : new URL('../'.repeat(ending.split('/').length), url)
}

/** A text that may be an URL, to be shown: without what stands in the place of a user, and without a query. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/\/\/[^/\s]*@/g, '//')
    .replace(/[^/\s:]*:[^/\s:]*@/g, '')
    .replace(/\?\S*/g, '?…')
}
