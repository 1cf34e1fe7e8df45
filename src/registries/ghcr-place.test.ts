import { expect, test } from '@jest/globals'
import { ghcrPlace } from './ghcr-place.ts'

const noVariables = { variable: () => undefined }
const place = (url: string | undefined, variables: Readonly<Record<string, string>> = {}) =>
  ghcrPlace({ kind: 'ghcr', ...(url === undefined ? {} : { url }) }, { variable: (name) => variables[name] })

test.each<[string, string, string, string, boolean]>([
  ['https://ghcr.io/Acme', 'https://ghcr.io/', 'acme', 'acme', true],
  ['ghcr.io/acme/', 'https://ghcr.io/', 'acme', 'acme', true],
  ['https://ghcr.io/acme/python/internal', 'https://ghcr.io/', 'acme/python/internal', 'acme', true],
  [
    'https://containers.acme-corp.ghe.com/platform',
    'https://containers.acme-corp.ghe.com/',
    'platform',
    'platform',
    true,
  ],
  ['http://127.0.0.1:5000/ci', 'http://127.0.0.1:5000/', 'ci', 'ci', false],
  ['https://registry.example/team', 'https://registry.example/', 'team', 'team', false],
  // Not one of GitHub's, whatever it is called: no token of a workflow goes there unasked.
  ['https://ghcr.io.example/acme', 'https://ghcr.io.example/', 'acme', 'acme', false],
])('%s', (url, root, namespace, owner, isGithub) => {
  const found = ghcrPlace({ kind: 'ghcr', url }, noVariables)
  expect([found.root.href, found.namespace, found.owner, found.isGithub]).toEqual([root, namespace, owner, isGithub])
})

test('without a URL it is the owner of the workflow', () => {
  expect(place(undefined, { GITHUB_REPOSITORY_OWNER: 'Acme' }).namespace).toBe('acme')
})

test.each<[string | undefined, string]>([
  [undefined, 'REGISTRY_URL_MISSING'],
  ['https://ghcr.io', 'REGISTRY_URL_INVALID'],
  ['https://ghcr.io/-acme', 'REGISTRY_URL_INVALID'],
  ['https://ghcr.io/acme/simple%20index', 'REGISTRY_URL_INVALID'],
  ['http://ghcr.io/acme', 'REGISTRY_URL_INSECURE'],
  ['https://me:secret@ghcr.io/acme', 'REGISTRY_URL_CREDENTIALS'],
])('%s: %s', (url, code) => {
  expect(() => place(url)).toThrow(expect.objectContaining({ code }))
})
