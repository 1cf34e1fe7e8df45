import { printable } from './printable.ts'

/** Without a user, a password or a query. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return printable(url)
  const { origin, protocol, host, pathname } = new URL(url)
  return printable(`${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`)
}
