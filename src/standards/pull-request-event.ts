// Payload of GitHub's event pull_request: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request

import { memberOf } from './json.ts'

/** Whether an event is of a pull request of a fork, or of Dependabot: its run gets no secrets, and a token that only reads. */
export function isFromOutside(event: { readonly name: string; readonly payload: unknown } | undefined): boolean {
  if (event?.name !== 'pull_request') return false
  const { payload } = event
  const at = (...names: readonly string[]) => names.reduce(memberOf, payload)
  const isFork = at('pull_request', 'head', 'repo', 'full_name') !== at('repository', 'full_name')
  return isFork || at('pull_request', 'user', 'login') === 'dependabot[bot]'
}
