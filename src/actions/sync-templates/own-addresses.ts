import { type Login, takeLogin } from '../../standards/git-url.ts'
import type { Credentials, Git, System } from '../../system/system.ts'
import { tokenAt } from '../../templates/token-places.ts'
import { type Inputs, tokensIn } from './backend.ts'

/** Where the repository of a clone is, without users and passwords, and what authorizes where. */
export interface OwnAddresses {
  /** Undefined where the clone has no such remote. */
  readonly origin: string | undefined
  /** All places that git would push to. */
  readonly targets: readonly string[]
  /** What goes to an address of no user; undefined where git has to know by itself. */
  credentialsFor(url: string): Credentials | undefined
}

/** What the remote origin says. A password in its address holds for its own host, and is never shown. */
export async function readOwnAddresses(
  git: Git,
  inputs: Inputs,
  { report, variable }: Pick<System, 'report' | 'variable'>,
): Promise<OwnAddresses> {
  const [originUrl, targetUrls] = await Promise.all([git.remoteUrl('origin'), git.pushUrls('origin')])
  const first = originUrl === undefined ? undefined : takeLogin(originUrl)
  const others = targetUrls.map(takeLogin)
  const named = [...(first === undefined ? [] : [first]), ...others]
  for (const { login } of named) hideLogin(login, report)
  const origin = first?.url
  const targets = [...new Set(others.map(({ url }) => url))]
  const places = { ...tokensIn(inputs), origin, targets, server: variable('GITHUB_SERVER_URL') }
  return {
    origin,
    targets,
    credentialsFor(url) {
      // Whom the very address names, then whom another one at this host does.
      const known = named.filter((one) => one.login !== undefined)
      const own = known.find((one) => one.url === url) ?? known.find((one) => isSameHost(one.url, url))
      const token = tokenAt(url, places)
      const isOwn = url === origin || targets.includes(url)
      // One that somebody gave for the templates goes before what the address of another repository holds.
      if (!isOwn && token !== undefined && places.templatesToken !== places.token) return token
      return own?.login ?? token
    },
  }
}

function hideLogin(login: Login | undefined, report: System['report']): void {
  if (!login?.password) return
  report.hide(login.password)
  report.hide(encodeURIComponent(login.password))
  report.hide(Buffer.from(`${login.user}:${login.password}`).toString('base64'))
}

/** By protocol, name and port. */
function isSameHost(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin
}
