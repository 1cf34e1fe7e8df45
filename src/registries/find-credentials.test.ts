import { describe, expect, test } from '@jest/globals'
import { registrySystem } from '../../test/support/registry-system.ts'
import { findCredentials, findUrl } from './find-credentials.ts'
import type { RegistrySettings } from './registry.ts'

const settings: RegistrySettings = { kind: 'devpi', name: 'our-prod', url: 'https://devpi.example.com/ci/prod/' }

const own = { MAESTRO_REGISTRY_USERNAME: 'maestro', MAESTRO_REGISTRY_PASSWORD: 'maestro-secret' }
const poetry = { POETRY_HTTP_BASIC_OUR_PROD_USERNAME: 'poet', POETRY_HTTP_BASIC_OUR_PROD_PASSWORD: 'poet-secret' }
const twine = { TWINE_USERNAME: 'twine', TWINE_PASSWORD: 'twine-secret' }
const uv = { UV_PUBLISH_USERNAME: 'uv', UV_PUBLISH_PASSWORD: 'uv-secret' }

const PYPI = { kind: 'pypi', name: undefined as never, url: 'https://pypi.org' } as const
const NOWHERE = { ...PYPI, url: undefined as never }

describe('credentials', () => {
  const cases: readonly (readonly [string, Partial<RegistrySettings>, Record<string, string>, string | undefined])[] = [
    ['none', {}, {}, undefined],
    ['given ones', { username: 'a', password: 'b' }, { ...own, ...poetry }, 'a:b'],
    ['a given token, which stands for both', { password: 'b', token: 'c' }, own, 'user:c'],
    ['a given token with a user', { username: 'a', token: 'c' }, own, 'a:c'],
    ['our own variables', {}, { ...own, ...poetry, ...twine, ...uv }, 'maestro:maestro-secret'],
    ['our own token', {}, { MAESTRO_REGISTRY_TOKEN: 't', ...twine }, 'user:t'],
    ['a given user with our own password', { username: 'a' }, { MAESTRO_REGISTRY_PASSWORD: 'p' }, 'a:p'],
    ['a given user with our own token', { username: 'a' }, { MAESTRO_REGISTRY_TOKEN: 't' }, 'a:t'],
    ['a given user with what another tool has of it', { username: 'uv' }, { ...twine, ...uv }, 'uv:uv-secret'],
    ['a given user, and passwords of others', { username: 'a' }, { ...own, ...poetry, ...twine, ...uv }, undefined],
    ["Poetry's, by name", {}, { ...poetry, ...twine, ...uv }, 'poet:poet-secret'],
    ["Poetry's token", {}, { POETRY_PYPI_TOKEN_OUR_PROD: 't' }, 'user:t'],
    ["Poetry's by another name", { name: 'other' }, poetry, undefined],
    ["Poetry's by the kind", { name: undefined as never }, { POETRY_PYPI_TOKEN_DEVPI: 't' }, 'user:t'],
    ["twine's", {}, { ...twine, ...uv }, 'twine:twine-secret'],
    [
      "twine's for this host",
      {},
      { ...twine, TWINE_REPOSITORY_URL: 'https://devpi.example.com/x/' },
      'twine:twine-secret',
    ],
    [
      "not twine's for another host",
      {},
      { ...twine, TWINE_REPOSITORY_URL: 'https://upload.pypi.org/legacy/', ...uv },
      'uv:uv-secret',
    ],
    ["twine's for PyPI, by its name", PYPI, { ...twine, TWINE_REPOSITORY: 'pypi' }, 'twine:twine-secret'],
    ["not twine's for TestPyPI", PYPI, { ...twine, TWINE_REPOSITORY: 'testpypi' }, undefined],
    ["not twine's for TestPyPI at another kind", {}, { ...twine, TWINE_REPOSITORY: 'testpypi' }, undefined],
    ["not twine's for a name of its file", {}, { ...twine, TWINE_REPOSITORY: 'corp', ...uv }, 'uv:uv-secret'],
    [
      "twine's by URL, whatever the name",
      {},
      { ...twine, TWINE_REPOSITORY: 'testpypi', TWINE_REPOSITORY_URL: 'https://devpi.example.com/' },
      'twine:twine-secret',
    ],
    ["not uv's for an index of its configuration", {}, { ...uv, UV_PUBLISH_INDEX: 'corp' }, undefined],
    ["not Poetry's for PyPI", { kind: 'pypi', name: undefined as never }, { POETRY_PYPI_TOKEN_PYPI: 't' }, undefined],
    [
      "Poetry's for what it calls pypi",
      { kind: 'pypi', name: undefined as never },
      { POETRY_PYPI_TOKEN_PYPI: 't', POETRY_REPOSITORIES_PYPI_URL: 'https://devpi.example.com/' },
      'user:t',
    ],
    ["Poetry's for PyPI, at PyPI", PYPI, { POETRY_PYPI_TOKEN_PYPI: 't' }, 'user:t'],
    ["not another host's at PyPI, which nobody named", NOWHERE, { ...twine, TWINE_REPOSITORY: 'corp' }, undefined],
    ["uv's token", {}, { UV_PUBLISH_TOKEN: 't' }, 'user:t'],
    ["not uv's for another host", {}, { ...uv, UV_PUBLISH_URL: 'https://a.example.com/' }, undefined],
  ]

  test.each(cases)('%s', (_, parts, variables, expected) => {
    const { system, hidden } = registrySystem(variables)
    const found = findCredentials({ ...settings, ...parts }, system, 'user')
    expect(found && `${found.username}:${found.password}`).toBe(expected)
    expect(hidden).toEqual(
      found === undefined ? [] : [found.password, Buffer.from(expected as string).toString('base64')],
    )
  })
})

test.each([
  [
    'TWINE_REPOSITORY',
    twine,
    /TWINE_REPOSITORY are passed over: ~\/\.pypirc, .* corp is, is not read.* TWINE_REPOSITORY_URL/,
  ],
  ['UV_PUBLISH_INDEX', uv, /UV_PUBLISH_INDEX are passed over: the configuration of uv, .* Set UV_PUBLISH_URL/],
])('what %s has for a registry that only a file knows is said to be passed over', (variable, credentials, line) => {
  const { system, logged } = registrySystem({ ...credentials, [variable]: 'corp' })
  findCredentials(settings, system, 'user')
  expect(logged).toEqual([expect.stringMatching(line)])
  findCredentials({ ...settings, token: 't' }, system, 'user')
  expect(logged).toHaveLength(1)
})

describe('the URL', () => {
  test.each([
    [{ POETRY_REPOSITORIES_OUR_PROD_URL: 'https://p/', TWINE_REPOSITORY_URL: 'https://t/' }, 'https://p/'],
    [{ TWINE_REPOSITORY_URL: 'https://t/', UV_PUBLISH_URL: 'https://u/' }, 'https://t/'],
    [{ UV_PUBLISH_URL: 'https://u/' }, 'https://u/'],
    [{ TWINE_REPOSITORY: 'testpypi' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (variables, url) => {
    const { system } = registrySystem(variables as Record<string, string>)
    expect(findUrl({ kind: 'devpi', name: 'our-prod' }, system)).toBe(url)
    expect(findUrl(settings, system)).toBe(settings.url)
  })
  test.each([
    [{ TWINE_REPOSITORY: 'testpypi' }, 'https://test.pypi.org/legacy/'],
    [{ TWINE_REPOSITORY: 'pypi', UV_PUBLISH_URL: 'https://u/' }, 'https://upload.pypi.org/legacy/'],
    [{ TWINE_REPOSITORY: 'corp', UV_PUBLISH_URL: 'https://u/' }, 'https://u/'],
    [{ POETRY_PYPI_TOKEN_PYPI: 't' }, undefined],
  ])('of kind pypi and %j is %s', (variables, url) => {
    expect(findUrl({ kind: 'pypi' }, registrySystem(variables as Record<string, string>).system)).toBe(url)
  })
})
