import { expect, test } from '@jest/globals'
import { ghcrRefusal } from './ghcr-answers.ts'
import { ghcrPlace } from './ghcr-place.ts'
import type { OciCall } from './oci-api.ts'

interface Situation {
  readonly url?: string
  readonly repository?: string
  readonly action?: OciCall['action']
}

function refusal(status: number, message: string, situation: Situation = {}) {
  const { url = 'https://ghcr.io/acme', repository = 'acme/tools', action = 'push' } = situation
  const variable = (name: string) => (name === 'GITHUB_REPOSITORY' ? repository : undefined)
  const explain = ghcrRefusal(ghcrPlace({ kind: 'ghcr', url }, { variable }), { variable }, ['s3cret'])
  const text = JSON.stringify({ errors: [{ code: 'DENIED', message }] })
  const answer = { status, headers: new Headers(), bytes: new Uint8Array(), text }
  return explain(answer, { repository: 'acme/core_api', action, what: 'a.whl could not be sent' })
}

test.each<[number, string, Situation, string]>([
  [403, 'permission_denied: write_package', {}, 'https://github.com/orgs/acme/packages/container/core_api/settings'],
  [
    403,
    'denied: installation not allowed to Write organization package',
    {},
    '"Manage Actions access" with the role Write',
  ],
  [403, 'installation not allowed to Create organization package', {}, 'organizations/acme/settings/packages'],
  [403, 'permission_denied: create_package', {}, 'permissions: { contents: read, packages: write }'],
  [403, 'permission_denied: The token provided does not match expected scopes.', {}, 'scope write:packages'],
  [403, 'permission_denied: The token provided does not match expected scopes.', { action: 'pull' }, 'read:packages'],
  [403, 'Resource protected by organization SAML enforcement', {}, '"Configure SSO"'],
  [
    403,
    'permission_denied: The requested installation does not exist.',
    {},
    'good for packages of the owner of acme/tools',
  ],
  [403, 'permission_denied: read_package', { action: 'pull' }, 'with the role Read'],
  [403, 'denied', { repository: 'other/tools' }, 'check that acme is that owner'],
  [403, 'denied', { action: 'pull' }, 'with the role Read'],
  [401, 'unauthorized', {}, 'MAESTRO_REGISTRY_TOKEN'],
  [401, 'unauthorized', { url: 'https://registry.example/acme' }, 'that they may push at acme/core_api'],
  [404, 'name unknown', {}, 'has to name an owner that exists'],
  [405, 'The operation is unsupported.', { action: 'delete' }, 'deletes nothing by this protocol'],
  [400, 'manifest invalid', {}, 'The registry says above'],
])('%i, %s %j', (status, message, situation, hint) => {
  const error = refusal(status, message, situation)
  expect(error.hint).toContain(hint)
  expect(error.message).toContain(
    `a.whl could not be sent: ${new URL(situation.url ?? 'https://ghcr.io').host} answered ${status} ${message}`,
  )
})

test('what a registry repeats of our secrets is cut out', () => {
  expect(refusal(403, 'bad password s3cret').message).not.toContain('s3cret')
})
