import { expect, test } from '@jest/globals'
import { tokenAt } from './token-places.ts'

const GITHUB = 'https://github.com/acme/product'

test.each([
  // The product's own token goes to the product alone.
  [GITHUB, GITHUB, '', 'own'],
  [GITHUB, 'https://github.com/acme/templates', '', 'templates'],
  ['git@github.com:acme/product.git', 'https://github.com/acme/templates', '', 'templates'],
  ['ssh://git@github.com:22/acme/product', 'https://GitHub.com/acme/templates.git', '', 'templates'],
  [GITHUB, 'https://gitlab.example/acme/templates', '', undefined],
  [GITHUB, 'https://github.com.evil.example/acme/templates', '', undefined],
  [GITHUB, 'https://github.com:8443/acme/templates', '', undefined],
  [GITHUB, 'https://github.com@evil.example/acme/templates', '', undefined],
  // A host that somebody named, and then no other one.
  [GITHUB, 'https://gitlab.example/acme/templates', 'GitLab.example', 'templates'],
  [GITHUB, 'https://github.com/acme/templates', 'gitlab.example', undefined],
  [GITHUB, GITHUB, 'gitlab.example', 'own'],
  // Nobody knows a host.
  [undefined, 'https://github.com/acme/templates', '', undefined],
  ['/srv/product', 'https://github.com/acme/templates', '', undefined],
  [undefined, '../templates', '', undefined],
])('from %s, %s with host %j gets %j', (origin, url, templatesHost, expected) => {
  expect(tokenAt(url, { origin, token: 'own', templatesToken: 'templates', templatesHost })).toBe(expected)
})
