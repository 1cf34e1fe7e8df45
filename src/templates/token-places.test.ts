import { describe, expect, test } from '@jest/globals'
import { type TokenPlaces, tokenAt } from './token-places.ts'

const tokens = { token: 'own', templatesToken: 'templates' }

describe.each<
  readonly [
    string,
    Pick<TokenPlaces, 'origin' | 'targets' | 'server'> & { readonly templatesHost?: string },
    Readonly<Record<string, string | undefined>>,
  ]
>([
  [
    'in a job at GitHub',
    { origin: 'https://github.com/acme/shop', server: 'https://github.com' },
    {
      'https://github.com/acme/shop': 'own',
      'https://github.com/acme/templates': 'templates',
      'https://GitHub.com/acme/templates': 'templates',
      'http://github.com/acme/templates': undefined,
      'https://github.com:8443/acme/templates': undefined,
      'https://github.com.evil.example/acme/templates': undefined,
      'https://evil.example/acme/shop': undefined,
      'https://evil.example/github.com/acme': undefined,
      'git@github.com:acme/templates': undefined,
      'ssh://git@github.com/acme/templates': undefined,
    },
  ],
  [
    'in a job at a server of one’s own',
    { origin: 'https://ghe.example:8443/acme/shop', server: 'https://ghe.example:8443' },
    {
      'https://ghe.example:8443/acme/t': 'templates',
      'https://ghe.example/acme/t': undefined,
      'https://github.com/acme/t': undefined,
    },
  ],
  [
    'on a laptop, with a clone from elsewhere',
    { origin: 'https://git.example/acme/shop', server: undefined },
    { 'https://git.example/acme/t': 'templates', 'https://github.com/acme/t': undefined },
  ],
  [
    'on a laptop, with a clone by ssh',
    { origin: 'git@github.com:acme/shop.git', server: undefined },
    { 'https://github.com/acme/t': 'templates', 'git@github.com:acme/shop.git': undefined },
  ],
  [
    'where nobody knows an origin',
    { origin: undefined, server: undefined },
    { 'https://github.com/acme/t': 'templates', 'https://git.example/acme/t': undefined },
  ],
  [
    'where it is pushed elsewhere',
    { origin: 'https://github.com/acme/shop', targets: ['https://git.example/ada/shop'], server: 'https://github.com' },
    { 'https://git.example/ada/shop': 'own', 'https://git.example/ada/t': undefined },
  ],
  [
    'where it has mirrors',
    {
      origin: 'https://github.com/acme/shop',
      targets: ['https://github.com/acme/shop', 'https://github.com/ada/shop', 'https://git.example/ada/shop'],
      server: 'https://github.com',
    },
    {
      'https://github.com/acme/shop': 'own',
      'https://github.com/ada/shop': 'own',
      'https://github.com/ada/t': 'templates',
      'https://git.example/ada/shop': undefined,
    },
  ],
  [
    'on a laptop, with a clone by ssh through another port',
    { origin: 'ssh://git@github.com:22/acme/shop', server: undefined },
    { 'https://github.com/acme/t': 'templates' },
  ],
  [
    'where somebody named the host of the templates',
    { origin: 'https://github.com/acme/shop', server: 'https://github.com', templatesHost: 'GitLab.example' },
    {
      'https://github.com/acme/shop': 'own',
      'https://gitlab.example/acme/t': 'templates',
      'http://gitlab.example/acme/t': undefined,
      'https://github.com/acme/t': undefined,
    },
  ],
  [
    'on this machine',
    { origin: 'http://127.0.0.1:8080/acme/shop', server: undefined },
    { 'http://127.0.0.1:8080/acme/t': 'templates', 'http://127.0.0.1:8081/acme/t': undefined },
  ],
])('%s', (_, places, expected) => {
  test.each(Object.entries(expected))('%s gets %s', (url, token) => {
    expect(tokenAt(url, { ...tokens, templatesHost: '', ...places })).toBe(token)
  })
})

test('an empty token is none', () => {
  const places = {
    token: '',
    templatesToken: '',
    origin: 'https://github.com/acme/shop',
    server: undefined,
    templatesHost: '',
  }
  for (const name of ['shop', 'templates']) expect(tokenAt(`https://github.com/acme/${name}`, places)).toBeUndefined()
})
