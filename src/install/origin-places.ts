import { normalizeName } from '../standards/pep503.ts'
import { shownUrl } from '../standards/shown-url.ts'
import { isThisMachine } from '../standards/this-machine.ts'

/** Where packages may come from in this job. */
export interface OriginPlaces {
  readonly mode: 'route' | 'native'
  /** The port of the routing index. */
  readonly port: number
  /** What the private registries are below, each with a slash at its end. */
  readonly privateUrls: readonly string[]
  /** The root of the public index, with a slash at its end: it may be a mirror on this machine. */
  readonly publicUrl: string
}

/** `index`: ours on this machine; `other-port`: one like it on another port; `private`: a private registry itself; `elsewhere`: anything else. */
export type Place = 'index' | 'other-port' | 'private' | 'elsewhere'

// As the routing index makes them: its own address, and those of files.
const OURS = /^\/(?:simple\/?|files\/[a-z0-9-]+\/(?:[0-9a-f]{64}|-)\/[^/]+)$/
// What the tools may read as another host, or as another path, than is read here.
const UNCLEAR = /[\s\\]|%5c|%2e|\.\.%2f|%2f\.\.|^(?![a-z][a-z0-9+.-]*:\/\/)/i
const ENDINGS = /(?:\+?simple|upload|legacy)\/$/

/** @param url of an index or of a file; a text that is none is elsewhere */
export function placeOf(url: string, { mode, port, privateUrls, publicUrl }: OriginPlaces): Place {
  if (!URL.canParse(url) || UNCLEAR.test(url)) return 'elsewhere'
  const { origin, pathname, hostname, port: own, protocol } = new URL(url)
  const whole = `${origin}${pathname.replace(/\/*$/, '/')}`
  if (protocol === 'file:') return privateUrls.some((one) => url.startsWith(one)) ? 'private' : 'elsewhere'
  if (privateUrls.some((one) => whole.startsWith(one))) return 'private'
  if (mode === 'native' || whole.startsWith(publicUrl) || !isThisMachine(hostname)) return 'elsewhere'
  // Whatever else answers on this machine is not ours: our index has these two paths, and plain HTTP.
  if (protocol !== 'http:' || !OURS.test(pathname)) return 'elsewhere'
  return own === String(port) ? 'index' : 'other-port'
}

/** Whether an address is of the private side: of its index, of a private registry, or a path. */
export function isPrivateSide(url: string, places: OriginPlaces): boolean {
  return ['index', 'private'].includes(placeOf(url, places)) || isLocal(url)
}

/** A path, or the address of one; the variables are those of uv, pdm and hatch for the folder of the project. */
export function isLocal(url: string): boolean {
  const rest = url
    .replace(/^file:(?:\/\/(?:localhost)?(?=[/$]))?/i, '')
    .replace(/^(?:\/*\$\{PROJECT_ROOT\}|\{root\b[^}]*\})/, '.')
  return !/^(?:[\\/]{2}|[a-z][a-z0-9+.-]+:|\$)|@/i.test(rest)
}

/** What is wrong with something that {@link isPrivateSide} does not hold of. */
export function strangerText(url: string): string {
  return `comes from ${shownUrl(url)}, which is not the private side`
}

/** What everything of a registry stands below, of the addresses that people give for it. */
export function placesBelow(urls: readonly string[]): readonly string[] {
  return urls.flatMap((given) => {
    if (!URL.canParse(given)) return []
    const url = new URL(given)
    return `${url.origin === 'null' ? 'file://' : url.origin}${url.pathname.replace(/\/*$/, '/').replace(ENDINGS, '')}`
  })
}

/** The address that manifests are to name. */
export function indexUrlAt({ port }: OriginPlaces): string {
  return `http://127.0.0.1:${port}/simple/`
}

/** The name at the start of a key or a requirement, normalized. */
export function leadingName(text: string): string {
  return normalizeName(/^[\w.-]*/.exec(text.trim())?.[0] ?? '')
}
