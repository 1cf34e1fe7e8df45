import { expect, test } from '@jest/globals'
import { hastyPace, registrySystem } from '../../test/support/registry-system.ts'
import type { HttpAnswer, HttpQuestion } from '../system/system.ts'
import { openRegistry } from './index.ts'

const WORKFLOW = { GITHUB_TOKEN: 'ghs_job', GITHUB_ACTOR: 'octocat' }

function answer(status: number, headers: Readonly<Record<string, string>> = {}, text = ''): HttpAnswer {
  return { status, headers: new Headers(headers), bytes: new TextEncoder().encode(text), text }
}

/** What is asked of a registry that wants a token of this realm, each with what authorizes. */
async function asked(url: string, realm: string, variables: Readonly<Record<string, string>> = WORKFLOW) {
  const seen: string[] = []
  const { system, hidden } = registrySystem(variables)
  const challenge = { 'www-authenticate': `Bearer realm="${realm}",service="x",scope="repository:acme/core:pull"` }
  const http = {
    async ask({ origin, pathname }: URL, { headers }: HttpQuestion): Promise<HttpAnswer> {
      const authorization = headers['authorization']
      seen.push(`${origin}${pathname} ${authorization ?? 'nobody'}`)
      if (pathname === '/token') return answer(200, {}, '{"token":"t0ken"}')
      return authorization === undefined ? answer(401, challenge) : answer(404)
    },
  }
  const registry = await openRegistry({ kind: 'ghcr', url }, { ...system, http }, hastyPace())
  const outcome = await registry.list('core', '1.0').then(
    (files) => files.length,
    (error: { readonly code?: string }) => error.code,
  )
  return { seen, hidden, outcome }
}

const basic = `Basic ${Buffer.from('octocat:ghs_job').toString('base64')}`

test("the job's token goes to GitHub, is hidden before, and so is what it is given for it", async () => {
  const { seen, hidden, outcome } = await asked('https://ghcr.io/acme', 'https://ghcr.io/token')
  // Where tokens are to be had there is known.
  expect(seen).toEqual([`https://ghcr.io/token ${basic}`, 'https://ghcr.io/v2/acme/core/manifests/1.0 Bearer t0ken'])
  expect(hidden).toEqual(expect.arrayContaining(['ghs_job', 't0ken']))
  expect(outcome).toBe(0)
})

test('it goes nowhere else', async () => {
  const { seen } = await asked('https://registry.example/acme', 'https://registry.example/token')
  expect(seen.filter((line) => line.includes('Basic'))).toEqual([])
})

test('a token that people give goes to the registry that they give it for', async () => {
  const variables = { ...WORKFLOW, MAESTRO_REGISTRY_TOKEN: 'ghp_own' }
  const { seen } = await asked('https://registry.example/acme', 'https://auth.example/token', variables)
  expect(seen[1]).toBe(`https://auth.example/token Basic ${Buffer.from('octocat:ghp_own').toString('base64')}`)
})

test.each(['http://registry.example/token', 'https://me:pw@registry.example/token', 'no address'])(
  'no credentials go to the realm %s',
  async (realm) => {
    const { seen, outcome } = await asked('https://registry.example/acme', realm, { MAESTRO_REGISTRY_TOKEN: 'own' })
    expect([seen.length, outcome]).toEqual([1, 'REGISTRY_UNAUTHORIZED'])
  },
)

test('installers are not sent there', async () => {
  const { system } = registrySystem()
  const registry = await openRegistry({ kind: 'ghcr', url: 'https://ghcr.io/acme' }, system, hastyPace())
  expect([registry.title, registry.installSource]).toEqual(['ghcr, ghcr.io/acme', undefined])
})
