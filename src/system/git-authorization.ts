import type { FinishedProcess as Finished } from './process.ts'
import type { Credentials } from './system.ts'

/**
 * Runs git with what authorizes at one host, as variables: git reads these as it would `-c`, and no list of processes shows them. They go to
 * that host alone, wherever it leads on to.
 *
 * @param run git, with more variables
 * @see https://git-scm.com/docs/git-config#ENVIRONMENT
 */
export async function runAuthorized(
  url: string,
  credentials: Credentials | undefined,
  run: (env: NodeJS.ProcessEnv) => Promise<Finished>,
): Promise<Finished> {
  if (credentials === undefined || credentials === '' || !/^https?:/.test(url) || !URL.canParse(url)) return run({})
  const { origin } = new URL(url)
  const { user, password } =
    typeof credentials === 'string' ? { user: 'x-access-token', password: credentials } : credentials
  // Whoever keeps the passwords finds the one of this user.
  if (password === undefined) return run(settings([[`credential.${origin}.username`, user]]))
  const finished = await run(sentAtOnce(origin, user, password))
  return isRedirect(finished) ? run(givenWhenAsked(origin, user, password)) : finished
}

/** In a header, which git would send on to whichever host it is led to: so it is led nowhere. */
function sentAtOnce(origin: string, user: string, password: string): NodeJS.ProcessEnv {
  const key = `http.${origin}/.extraheader`
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  return settings([
    // Takes away what actions/checkout may have left.
    [key, ''],
    [key, `authorization: basic ${basic}`],
    [`http.${origin}/.followRedirects`, 'false'],
  ])
}

/** What git asks for once a host wants it, host by host: as it is led on, to another name of a repository, say. */
function givenWhenAsked(origin: string, user: string, password: string): NodeJS.ProcessEnv {
  const helper = `!f() { printf 'username=%s\\npassword=%s\\n' "$MAESTRO_GIT_USER" "$MAESTRO_GIT_PASSWORD"; }; f`
  const own = settings([
    [`http.${origin}/.extraheader`, ''],
    [`credential.${origin}.helper`, ''],
    [`credential.${origin}.helper`, helper],
  ])
  return { ...own, MAESTRO_GIT_USER: user, MAESTRO_GIT_PASSWORD: password }
}

function isRedirect({ code, stderr }: Finished): boolean {
  return code !== 0 && /: The requested URL returned error: 30[12378]\b/.test(stderr)
}

function settings(entries: readonly (readonly [key: string, value: string])[]): NodeJS.ProcessEnv {
  const pairs = entries.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) }
}
