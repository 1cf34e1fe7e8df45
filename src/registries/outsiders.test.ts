import { expect, test } from '@jest/globals'
import { ExternalError, UserError } from '../errors.ts'
import type { WorkflowEvent } from '../system/system.ts'
import { isForWantOfSecrets } from './outsiders.ts'

const of = (repo: string | null, login = 'ada', name = 'pull_request'): WorkflowEvent => ({
  name,
  ref: 'refs/pull/1/merge',
  payload: {
    repository: { full_name: 'acme/shop' },
    pull_request: { head: { repo: repo === null ? null : { full_name: repo } }, user: { login } },
  },
})
const unauthorized = new UserError('REGISTRY_UNAUTHORIZED', 'log in', '')

test.each([
  ['a fork', of('eve/shop'), unauthorized, true],
  ['a fork that is gone', of(null), unauthorized, true],
  ['Dependabot', of('acme/shop', 'dependabot[bot]'), unauthorized, true],
  ['a fork that may not read', of('eve/shop'), new UserError('REGISTRY_REFUSED', 'no', ''), true],
  ['somebody of the repository', of('acme/shop'), unauthorized, false],
  ['a push', of('eve/shop', 'eve', 'push'), unauthorized, false],
  ['nobody, on a laptop', undefined, unauthorized, false],
  // Nobody chooses by these whether tests run.
  ['a fork with a package from elsewhere', of('eve/shop'), new UserError('ORIGIN_UNSAFE', 'no', ''), false],
  ['a fork with a port that is none', of('eve/shop'), new UserError('PORT_INVALID', 'no', ''), false],
  ['a fork, while the registry is down', of('eve/shop'), new ExternalError('REGISTRY_UNAVAILABLE', '', true), false],
] as const)('%s', (_, event, error, expected) => expect(isForWantOfSecrets(error, event)).toBe(expected))
