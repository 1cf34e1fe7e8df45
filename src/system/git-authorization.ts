import type { Credentials } from './system.ts'

/**
 * What makes git send credentials to one host, as variables: git reads these as it would `-c`, and no list of processes shows them.
 *
 * @see https://git-scm.com/docs/git-config#ENVIRONMENT
 */
export function authorizationFor(url: string, credentials: Credentials | undefined): NodeJS.ProcessEnv {
  if (credentials === undefined || credentials === '' || !/^https?:/.test(url) || !URL.canParse(url)) return {}
  const { origin } = new URL(url)
  const { user, password } =
    typeof credentials === 'string' ? { user: 'x-access-token', password: credentials } : credentials
  // Whoever keeps the passwords finds the one of this user.
  if (password === undefined) return settings([[`credential.${origin}.username`, user]])
  const key = `http.${origin}/.extraheader`
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  return settings([
    // Takes away what actions/checkout may have left.
    [key, ''],
    [key, `authorization: basic ${basic}`],
  ])
}

function settings(entries: readonly (readonly [key: string, value: string])[]): NodeJS.ProcessEnv {
  const pairs = entries.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) }
}
