import { describe, expect, test } from '@jest/globals'
import { resolveSubmoduleUrl } from './submodule-url.ts'

const at = { file: '.gitmodules', line: 3 }
const resolve = (url: string, origin?: string) => resolveSubmoduleUrl(url, origin, at)

test.each([
  ['https://github.com/acme/templates.git', undefined, 'https://github.com/acme/templates.git'],
  ['https://ada@github.com/acme/templates', undefined, 'https://github.com/acme/templates'],
  ['git@github.com:acme/templates.git', undefined, 'git@github.com:acme/templates.git'],
  ['org-7@github.com:acme/templates.git', undefined, 'org-7@github.com:acme/templates.git'],
  ['ssh://git@ghe.example:2222/acme/templates', undefined, 'ssh://git@ghe.example:2222/acme/templates'],
  ['../templates.git', 'https://github.com/acme/shop', 'https://github.com/acme/templates.git'],
  ['./templates', 'https://github.com/acme/shop/', 'https://github.com/acme/shop/templates'],
  ['../../other/templates', 'https://github.com/acme/shop.git', 'https://github.com/other/templates'],
  ['../../other/t', 'https://ghe.example:8443/acme/shop', 'https://ghe.example:8443/other/t'],
  ['../templates', 'git@github.com:acme/shop.git', 'git@github.com:acme/templates'],
  ['../../other/templates', 'git@github.com:acme/shop.git', 'git@github.com:other/templates'],
  ['../templates', 'https://ada:hunter2@ghe.example/acme/shop', 'https://ghe.example/acme/templates'],
  ['../../other/t', 'https://ada:p@ss@ghe.example/acme/shop', 'https://ghe.example/other/t'],
  ['http://127.0.0.1:8080/acme/t', undefined, 'http://127.0.0.1:8080/acme/t'],
])('%s in %s is %s', (url, origin, expected) => {
  expect(resolve(url, origin).url).toBe(expected)
})

test('owner and name are told apart from the host, whatever the form', () => {
  for (const url of [
    'https://github.com/acme/templates.git',
    'git@GitHub.com:acme/templates',
    'ssh://git@github.com/acme/templates.git',
  ])
    expect(resolve(url)).toMatchObject({ host: 'github.com', path: 'acme/templates' })
})

describe('is refused at its line', () => {
  test.each([
    ['ext::sh -c id', /blanks or control/],
    ['ext::sh', /run a program/],
    ['-u./evil', /option/],
    ['--upload-pack=touch', /option/],
    ['ssh://-oProxyCommand=x/acme/t', /no address/],
    ['file:///etc/templates', /no address/],
    ['/srv/templates', /no address/],
    ['http://github.com/acme/t', /http is not taken/],
    ['git://github.com/acme/t', /git is not taken/],
    ['https://github.com%0a.evil.example/acme/t', /blanks or control/],
    ['https://github.com/acme/t\r', /blanks or control/],
    ['https://ada:hunter2@github.com/acme/t', /password/],
    ['https://ada:hunter2@x@github.com/acme/t', /password/],
    ['https://github.com', /no address/],
    ['../templates', /nobody knows where/],
  ])('%s', (url, why) => {
    const failure = expect.objectContaining({ code: 'SUBMODULE_URL', message: expect.stringMatching(why), ...at })
    expect(() => resolve(url)).toThrow(failure)
  })

  test('what leads above the host', () => {
    for (const origin of ['https://github.com/acme/shop', 'git@github.com:acme/shop'])
      expect(() => resolve('../../../../x', origin)).toThrow(expect.objectContaining({ code: 'SUBMODULE_URL' }))
  })

  test('without repeating a password', () => {
    expect(() => resolve('https://ada:p@hunter2@github.com/acme/t')).not.toThrow(/hunter2/)
    expect(() => resolve('https://ada:hunter2@github.com/acme/t')).not.toThrow(/hunter2/)
    expect(() => resolve('https://ada:hunter2@github.com/acme/t')).toThrow('https://github.com/acme/t: it holds')
  })
})
