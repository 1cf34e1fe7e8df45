import { UserError } from '../errors.ts'
import { type GitUrl, parseGitUrl } from '../standards/git-url.ts'
import { printable } from '../standards/printable.ts'
import type { GithubAccess } from './system.ts'

// The one public GitHub, and the hosts of its customers: the only ones that a token for GitHub is sent to unasked.
const PUBLIC_HOST = /^(?:github\.com|[a-z0-9-]+\.ghe\.com)$/

/** Where GitHub is asked, and for which repository. */
export interface GithubPlace {
  /** Without a slash at its end. */
  readonly api: string
  readonly graphql: string
  /** `owner/name` */
  readonly repository: string
}

/**
 * What the environment names, else where the clone comes from.
 *
 * @throws {UserError} `GITHUB_REPOSITORY_UNKNOWN`, `GITHUB_API_URL_INVALID`
 */
export function placeOf(env: NodeJS.ProcessEnv, { remoteUrl, host }: GithubAccess): GithubPlace {
  const remote = remoteUrl === undefined ? undefined : parseGitUrl(remoteUrl)
  const named = addressIn(env, 'GITHUB_API_URL')
  const repository =
    host === undefined ? repositoryOf(env['GITHUB_REPOSITORY'], remote) : (env['GITHUB_REPOSITORY'] ?? '')
  const api = named ?? (host === undefined ? publicApi(remote) : `https://api.${host}`)
  return { api, graphql: addressIn(env, 'GITHUB_GRAPHQL_URL') ?? graphqlBeside(api), repository }
}

/** A server of one's own has `/api/v3` and `/api/graphql`. */
function graphqlBeside(api: string): string {
  return `${api.replace(/\/v3$/, '')}/graphql`
}

function repositoryOf(named: string | undefined, remote: GitUrl | undefined): string {
  const repository = named || remote?.path
  if (repository === undefined) throw unknownRepository('no remote origin says which repository to ask GitHub about')
  if (/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) return repository
  const whose = named ? 'GITHUB_REPOSITORY is' : 'the remote origin leads to'
  throw unknownRepository(`${whose} ${printable(repository)}, which is not OWNER/NAME`)
}

function publicApi(remote: GitUrl | undefined): string {
  if (remote !== undefined && PUBLIC_HOST.test(remote.host)) return `https://api.${remote.host}`
  throw unknownRepository(
    remote === undefined
      ? 'no remote origin says which GitHub to ask'
      : `the remote origin lies at ${printable(remote.host)}, which is not known to be a GitHub`,
  )
}

function unknownRepository(message: string): UserError {
  return new UserError(
    'GITHUB_REPOSITORY_UNKNOWN',
    message,
    'Set GITHUB_REPOSITORY=OWNER/NAME, and for your own server GITHUB_API_URL=https://HOST/api/v3.',
  )
}

/** fetch takes no address with a user in it. */
function addressIn(env: NodeJS.ProcessEnv, variable: 'GITHUB_API_URL' | 'GITHUB_GRAPHQL_URL'): string | undefined {
  const given = env[variable]
  if (!given) return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new UserError(
      'GITHUB_API_URL_INVALID',
      `${variable} is ${printable(given.replace(/\/\/[^/]*@/, '//'))}, which is no address that begins with https://`,
      variable === 'GITHUB_API_URL'
        ? 'Set it to https://api.github.com, or for your own server to https://HOST/api/v3; or unset it.'
        : 'Set it to https://api.github.com/graphql, or for your own server to https://HOST/api/graphql; or unset it.',
    )
  }
  ;[url.username, url.password, url.search, url.hash] = ['', '', '', '']
  return url.href.replace(/\/$/, '')
}
