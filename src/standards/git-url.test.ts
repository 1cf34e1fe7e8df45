import { expect, test } from '@jest/globals'
import { parseGitUrl } from './git-url.ts'

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
