/**
 * What makes git send a token to one host, as variables: git reads these as it would `-c`, and no list of processes shows them.
 *
 * @see https://git-scm.com/docs/git-config#ENVIRONMENT
 */
export function authorizationFor(url: string, token: string | undefined): NodeJS.ProcessEnv {
  if (token === undefined || token === '' || !/^https?:/.test(url) || !URL.canParse(url)) return {}
  const key = `http.${new URL(url).origin}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    // Takes away what actions/checkout may have left.
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `authorization: basic ${basic}`,
  }
}
