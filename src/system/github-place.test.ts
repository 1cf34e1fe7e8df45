import { describe, expect, test } from '@jest/globals'
import { placeOf } from './github-place.ts'

describe('where GraphQL is asked', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['beside the public API', {}, 'https://api.github.com/graphql'],
    [
      'beside that of a server',
      { GITHUB_API_URL: 'https://git.acme.example/api/v3/' },
      'https://git.acme.example/api/graphql',
    ],
    ['beside that of a customer', { GITHUB_API_URL: 'https://api.acme.ghe.com' }, 'https://api.acme.ghe.com/graphql'],
    [
      'where the environment says',
      { GITHUB_GRAPHQL_URL: 'https://git.acme.example/gql/' },
      'https://git.acme.example/gql',
    ],
  ])('%s', (_, env, graphql) => {
    expect(placeOf(env, { token: '', remoteUrl: 'https://github.com/acme/platform' }).graphql).toBe(graphql)
  })

  test('and an address that is none is called by its name', () => {
    const env = { GITHUB_GRAPHQL_URL: 'ssh://me:pw@x/graphql', GITHUB_REPOSITORY: 'acme/platform' }
    expect(() => placeOf(env, { token: '', host: 'github.com' })).toThrow(
      expect.objectContaining({
        code: 'GITHUB_API_URL_INVALID',
        message: 'GITHUB_GRAPHQL_URL is ssh://x/graphql, which is no address that begins with https://',
      }),
    )
  })
})
