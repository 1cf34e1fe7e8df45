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

test.each([
  ['https://registry.example/acme', 'http://registry.example/token', 'REGISTRY_REALM_UNSAFE'],
  ['https://registry.example/acme', 'https://me:pw@registry.example/token', 'REGISTRY_REALM_UNSAFE'],
  ['https://registry.example/acme', 'no address', 'REGISTRY_UNAUTHORIZED'],
  ['http://127.0.0.1:5000/acme', 'http://auth.example/token', 'REGISTRY_REALM_UNSAFE'],
])('of %s, no credentials go to the realm %s', async (url, realm, code) => {
  const { seen, outcome } = await asked(url, realm, { MAESTRO_REGISTRY_TOKEN: 'own' })
  expect([seen.length, outcome]).toEqual([1, code])
})

test.each(['http://localhost:5001/token', 'https://auth.example/token'])(
  'of a registry on this machine they go to the realm %s',
  async (realm) => {
    const { seen } = await asked('http://127.0.0.1:5000/acme', realm, { MAESTRO_REGISTRY_TOKEN: 'own' })
    expect(seen[1]).toMatch(`${realm} Basic `)
  },
)

test('installers are not sent there', async () => {
  const { system } = registrySystem()
  const registry = await openRegistry({ kind: 'ghcr', url: 'https://ghcr.io/acme' }, system, hastyPace())
  expect([registry.title, registry.installSource]).toEqual(['ghcr, ghcr.io/acme', undefined])
})

/** What comes of a list of tags whose pages lead on, by the number of the page that is asked for. */
async function listed(pages: (number: number) => { readonly link?: string; readonly status?: number }) {
  const { system } = registrySystem()
  let count = 0
  const http = {
    async ask({ pathname, searchParams }: URL): Promise<HttpAnswer> {
      if (pathname === '/token') return answer(200, {}, '{"token":"t0ken"}')
      if (!pathname.endsWith('/tags/list')) return answer(404)
      count++
      const number = Number(searchParams.get('page') ?? '1')
      const { link, status = 200 } = pages(number)
      const headers = link === undefined ? {} : { link: `<${link}>; rel="next"` }
      return answer(status, headers, JSON.stringify({ tags: [`tag-${number}`] }))
    },
  }
  const registry = await openRegistry({ kind: 'ghcr', url: 'https://ghcr.io/acme' }, { ...system, http }, hastyPace())
  const outcome = await registry.list('core').then(
    () => 'listed',
    (error: { readonly code?: string; readonly message: string }) => `${error.code}: ${error.message}`,
  )
  return { count, outcome }
}

const NEXT = '/v2/acme/core/tags/list?page='

test.each<[string, Parameters<typeof listed>[0], number, string]>([
  ['three pages end', (page) => (page < 3 ? { link: `${NEXT}${page + 1}` } : {}), 3, 'listed'],
  [
    'a circle of pages',
    (page) => ({ link: `${NEXT}${(page % 2) + 1}` }),
    3,
    'PAGES_ENDLESS: the pages with the tags of acme/core have no end: a page names one before it as the next',
  ],
  [
    'always another page',
    (page) => ({ link: `${NEXT}${page + 1}` }),
    1_000,
    'PAGES_ENDLESS: the pages with the tags of acme/core have no end: there are more than 1000',
  ],
  [
    'a page on another host',
    () => ({ link: `https://else.example${NEXT}2` }),
    1,
    'REGISTRY_UNREADABLE: https://ghcr.io/v2/acme/core/tags/list has a next page, which is not on the same host',
  ],
  ['a proxy that is not told of', (page) => (page < 2 ? { link: `http://ghcr.io:5000${NEXT}2` } : {}), 2, 'listed'],
])('tags on pages: %s', async (_, pages, count, outcome) => {
  expect(await listed(pages)).toEqual({ count, outcome: expect.stringContaining(outcome) })
})

test('tags on pages: one that is gone does not make a list of none', async () => {
  const { outcome } = await listed((page) => (page < 2 ? { link: `${NEXT}2` } : { status: 404 }))
  expect(outcome).not.toBe('listed')
})
