import { expect, test } from '@jest/globals'
import { parseGitUrl, takeLogin, withoutLogins } from './git-url.ts'

test.each([
  ['https://github.com/o/r', 'github.com', 'o/r'],
  ['https://user:secret@github.com/o/r.git/', 'github.com', 'o/r'],
  ['https://ghe.example:8443/o/r.git', 'ghe.example:8443', 'o/r'],
  ['ssh://git@GitHub.com/o/r.git', 'github.com', 'o/r'],
  ['git@github.com:o/r.git', 'github.com', 'o/r'],
  ['github.com:/o/r', 'github.com', 'o/r'],
  ['git://host.example/a/b/c', 'host.example', 'a/b/c'],
])('%s is at %s, %s', (url, host, path) => {
  expect(parseGitUrl(url)).toEqual({ host, path })
})

test.each(['/srv/git/r.git', '../r', 'file:///srv/r.git', 'C:\\r', './a:b', ''])(
  '%j is no address of a host',
  (url) => {
    expect(parseGitUrl(url)).toBeUndefined()
  },
)

test.each([
  ['https://github.com/o/r', { url: 'https://github.com/o/r' }],
  [
    'https://ada:hunter2@ghe.example:8443/o/r',
    { url: 'https://ghe.example:8443/o/r', login: { user: 'ada', password: 'hunter2' } },
  ],
  ['https://ada:p%40ss@h.example/o@r', { url: 'https://h.example/o@r', login: { user: 'ada', password: 'p@ss' } }],
  ['https://ada:p@s:s@h.example/r', { url: 'https://h.example/r', login: { user: 'ada', password: 'p@s:s' } }],
  ['https://ada:100%@h.example/r', { url: 'https://h.example/r', login: { user: 'ada', password: '100%' } }],
  ['https://ada@h.example/r', { url: 'https://h.example/r', login: { user: 'ada' } }],
  ['https://ada:@h.example/r', { url: 'https://h.example/r', login: { user: 'ada', password: '' } }],
  ['https://@h.example/r', { url: 'https://h.example/r' }],
  ['ssh://git@h.example/r', { url: 'ssh://git@h.example/r' }],
  ['git@h.example:o/r', { url: 'git@h.example:o/r' }],
])('%s without its login', (url, expected) => {
  expect(takeLogin(url)).toEqual(expected)
})

test('a sentence loses the logins of its addresses alone', () => {
  const said =
    "unable to access 'https://ada:hunter2@h.example/o@r/': https://h.example and ssh://git@h.example fail, ask ada@example.com"
  expect(withoutLogins(said)).toBe(
    "unable to access 'https://h.example/o@r/': https://h.example and ssh://h.example fail, ask ada@example.com",
  )
})
