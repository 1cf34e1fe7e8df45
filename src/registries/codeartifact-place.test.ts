import { expect, test } from '@jest/globals'
import { placeOf, siblingEndpoint, usualEndpoint } from './codeartifact-place.ts'
import type { RegistrySettings } from './registry.ts'

const named = (url?: string, variables: Readonly<Record<string, string>> = {}) =>
  placeOf({ kind: 'codeartifact', ...(url === undefined ? {} : { url }) } as RegistrySettings, {
    variable: (name) => variables[name],
  })

const acme = {
  domain: 'acme',
  owner: '123456789012',
  region: { name: 'eu-central-1', isDualStack: false },
  repository: 'prod',
}
const endpoint = 'https://acme-123456789012.d.codeartifact.eu-central-1.amazonaws.com/pypi/prod/'

test.each([
  ['the endpoint', endpoint],
  ['without the last slash', endpoint.slice(0, -1)],
  ['the address of the index', `${endpoint}simple/`],
])('%s names a repository', (_, url) => {
  const { name, endpoint: found, title } = named(url)
  expect(name).toEqual(acme)
  expect([found?.href, title]).toEqual([endpoint, endpoint])
})

test.each([
  ['codeartifact://acme-123456789012/eu-central-1/prod', {}],
  ['codeartifact://acme-123456789012/eu-central-1/prod/', {}],
  ['codeartifact://acme-123456789012/prod', { AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'x' }],
  ['codeartifact://acme-123456789012/prod', { AWS_DEFAULT_REGION: 'eu-central-1' }],
])('%s is short for it', (url, variables) => {
  const { name, endpoint: found, title } = named(url, variables)
  expect(name).toEqual(acme)
  expect(found).toBeUndefined()
  expect(title).toBe('codeartifact://acme-123456789012/eu-central-1/prod')
})

test.each([
  [
    'my-team-123456789012.d.codeartifact.us-east-1.on.aws',
    { domain: 'my-team', region: { name: 'us-east-1', isDualStack: true } },
  ],
  [
    'acme-123456789012.d.codeartifact.cn-north-1.amazonaws.com.cn',
    { domain: 'acme', region: { name: 'cn-north-1', isDualStack: false } },
  ],
])('%s is a host of CodeArtifact', (host, expected) => {
  expect(named(`https://${host}/pypi/prod/`).name).toMatchObject({
    owner: '123456789012',
    repository: 'prod',
    ...expected,
  })
})

test('any other host stands in front of one', () => {
  expect(named('https://packages.example.com/pypi/prod/simple/')).toEqual({
    title: 'https://packages.example.com/pypi/prod/',
    endpoint: new URL('https://packages.example.com/pypi/prod/'),
  })
})

test.each([
  ['REGISTRY_URL_MISSING', undefined],
  ['REGISTRY_URL_INVALID', 'codeartifact://acme/eu-central-1/prod'],
  ['REGISTRY_URL_INVALID', 'codeartifact://acme-123456789012'],
  ['REGISTRY_URL_INVALID', 'codeartifact://acme-123456789012/eu-central-1/x'],
  ['REGISTRY_URL_INVALID', 'codeartifact://aws:secret@acme-123456789012/eu-central-1/prod'],
  ['REGISTRY_URL_INVALID', 'https://acme-123456789012.d.codeartifact.eu-central-1.amazonaws.com/npm/prod/'],
  ['REGISTRY_URL_INVALID', 'https://acme-123.d.codeartifact.eu-central-1.amazonaws.com/pypi/prod/'],
  ['REGISTRY_URL_CREDENTIALS', endpoint.replace('//', '//aws:secret@')],
  ['REGISTRY_URL_INSECURE', endpoint.replace('https', 'http')],
  ['AWS_REGION_MISSING', 'codeartifact://acme-123456789012/prod'],
])('%s for %s', (code, url) => {
  expect(() => named(url)).toThrow(expect.objectContaining({ code, message: expect.not.stringContaining('secret') }))
})

test('endpoints follow a rule, and repositories of a domain stand side by side', () => {
  expect(usualEndpoint(acme).href).toBe(endpoint)
  expect(usualEndpoint({ ...acme, region: { name: 'cn-north-1', isDualStack: false } }).hostname).toMatch(
    /\.amazonaws\.com\.cn$/,
  )
  expect(siblingEndpoint(new URL(endpoint), 'dev').href).toBe(endpoint.replace('prod', 'dev'))
})
