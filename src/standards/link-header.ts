/** Where the header `Link` says that the next page is; undefined where it names none. https://www.rfc-editor.org/rfc/rfc8288 */
export function nextLink(headers: Headers): string | undefined {
  return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1]
}
