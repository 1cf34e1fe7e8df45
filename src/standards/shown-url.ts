import { printable } from './printable.ts'

/** Without a user, a password or a query. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return printable(url)
  const { origin, protocol, host, pathname } = new URL(url)
  return printable(`${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`)
}

const ADDRESS = /([a-z][\w+.-]*:\/\/)([^\s/?#]*)([^\s?#]*)(\?[^\s#"'`)]*?(?=[:,;.]?(?:[\s#"'`)]|$)))?/gi

/** A text whose addresses show neither users and passwords nor queries, which may hold tokens; whom ssh greets is no secret. */
export function withoutSecrets(text: string): string {
  return text.replace(ADDRESS, (_, scheme: string, authority: string, rest: string, query?: string) => {
    // Of a password with a slash in it only the end of the user looks like a host and a port.
    const isCut = !authority.includes('@') && /:\D/.test(authority) && rest.includes('@')
    const whole = isCut ? authority + rest : authority
    const end = whole.lastIndexOf('@')
    const user = whole.slice(0, Math.max(end, 0))
    const isNobody = end < 0 || (/ssh:/i.test(scheme) && !user.includes(':'))
    const place = isNobody ? whole : `***@${whole.slice(end + 1)}`
    return `${scheme}${place}${isCut ? '' : rest}${query === undefined ? '' : '?***'}`
  })
}
