// Web linking: https://www.rfc-editor.org/rfc/rfc8288
import { ExternalError } from '../errors.ts'

/** Where the header `Link` says that the next page is; undefined where it names none. */
export function nextLink(headers: Headers): string | undefined {
  return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1]
}

// A list of a thousand pages has a hundred thousand items: what is longer has no end.
const MOST_PAGES = 1_000

/**
 * Sees to it that a walk from page to page ends: tell it each page before it is asked for.
 *
 * @param what for people: `the tags of acme/core`
 * @returns throws an {@link ExternalError} `PAGES_ENDLESS` for a page that was there before, and for the thousand and first
 */
export function watchPages(what: string): (page: string) => void {
  const seen = new Set<string>()
  return (page) => {
    const isAgain = seen.has(page)
    if (!isAgain && seen.size < MOST_PAGES) return void seen.add(page)
    const why = isAgain ? 'a page names one before it as the next' : `there are more than ${MOST_PAGES}`
    throw new ExternalError('PAGES_ENDLESS', `the pages with ${what} have no end: ${why}`, false)
  }
}
