// The simple index in HTML: https://packaging.python.org/specifications/simple-repository-api/#base-html-api (PEP 503, PEP 592, PEP 629)
import { Parser } from 'htmlparser2'

/** One link of a page. */
interface IndexLink {
  /** Absolute, with its fragment. */
  readonly url: URL
  /** Names in lower case, entities decoded. */
  readonly attributes: Readonly<Record<string, string>>
}

/** A page of an index. */
export interface IndexPage {
  /** Of the API; absent where the page does not say. */
  readonly version?: string
  /** In the order of the page; links that lead nowhere are left out. */
  readonly links: readonly IndexLink[]
}

/**
 * Reads a page as browsers do: whatever is in comments and scripts is no link, and a first `<base href>` is where relative links start.
 *
 * @param url where the page came from
 */
export function readIndexPage(html: string, url: URL): IndexPage {
  const links: IndexLink[] = []
  let version: string | undefined
  let base = url
  let hasBase = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
        version = attributes['content'] ?? version
      const { href } = attributes
      if (href === undefined) return
      const target = URL.canParse(href.trim(), base.href) ? new URL(href.trim(), base) : undefined
      if (target === undefined) return
      if (name === 'base' && !hasBase) [base, hasBase] = [target, true]
      if (name === 'a') links.push({ url: target, attributes })
    },
  })
  parser.end(html)
  return { links, ...(version === undefined ? {} : { version }) }
}
