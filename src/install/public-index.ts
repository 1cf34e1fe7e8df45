import { UserError } from '../errors.ts'
import { plainUrl } from '../registries/registry-http.ts'
import { printable } from '../standards/printable.ts'

/**
 * The root of the public simple index, with a slash at its end.
 *
 * @throws {UserError} `PUBLIC_INVALID`, `PUBLIC_CREDENTIALS`
 */
export function publicIndexUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new UserError(
      'PUBLIC_INVALID',
      `public: ${printable(given.replace(/\/\/[^/]*@/, '//'))} is no address of an index`,
      'Write its simple index whole, such as https://pypi.org/simple/.',
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(
      'PUBLIC_CREDENTIALS',
      `public: ${plainUrl(url)} holds a user or a password, which installers would write into locks and logs`,
      'Name an index that everybody on this network may read.',
    )
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
}
