import { describe, expect, test } from '@jest/globals'
import { readSubmodules } from './submodules.ts'

const section = (name: string, ...lines: readonly string[]) =>
  [`[submodule "${name}"]`, ...lines.map((line) => `\t${line}`), ''].join('\n')
const PIN = 'a'.repeat(40)
const TEMPLATES = section(
  'templates',
  'path = vendor/templates',
  'url = ../t.git',
  'track = calver',
  'trackPattern = t-*',
)

test('a section is found by the path of the pin, whatever its name', () => {
  const [one] = readSubmodules(TEMPLATES, new Map([['vendor/templates', PIN]]))
  expect(one).toMatchObject({
    ...{ name: 'templates', path: 'vendor/templates', url: '../t.git', track: 'calver', trackPattern: 't-*', pin: PIN },
  })
  expect([one?.lineOf('url'), one?.lineOf('nothing')]).toEqual([3, 1])
})

test('in order of path; what is not pinned is nobody', () => {
  const text = [
    section('b', 'path = b', 'url = u'),
    section('a', 'path = a', 'url = u'),
    section('gone', 'path = g', 'url = u'),
  ]
  const pins = new Map([
    ['b', PIN],
    ['a', PIN],
  ])
  expect(readSubmodules(text.join(''), pins).map(({ path }) => path)).toEqual(['a', 'b'])
  expect(readSubmodules(undefined, new Map())).toEqual([])
})

describe('is refused', () => {
  test.each<readonly [string, string, number | undefined, RegExp]>([
    [
      'a pin without a section',
      '',
      undefined,
      /vendor\/templates is a submodule, and \.gitmodules has no section for it/,
    ],
    ['a section without a path', section('x', 'url = u'), 1, /x has no path/],
    ['a section without an url', section('x', 'path = x'), 1, /x has no url/],
    ['an empty url', section('x', 'path = x', 'url ='), 3, /x has no url/],
    [
      'a section twice',
      TEMPLATES + section('templates', 'path = y'),
      6,
      /the section of templates stands twice, first in line 1/,
    ],
    ['a key twice', section('x', 'path = x', 'url = u', 'url = v'), 4, /url of x stands twice/],
    [
      'a path twice',
      TEMPLATES + section('y', 'path = vendor/templates', 'url = u'),
      7,
      /y and templates have the same path/,
    ],
    ['what git cannot read', '[submodule "x"\n', 1, /no section and no key/],
    ['a pattern without a star', section('x', 'path = x', 'url = u', 'trackPattern = v1'), 4, /one \*/],
    ...[
      ['.git/hooks', /into \.git/],
      ['a/.GIT/x', /into \.git/],
      ['git~1', /into \.git/],
      ['.git /x', /into \.git/],
      ['../up', /not below/],
      ['/etc', /not below/],
      ['a//b', /plainest/],
      ['C:/x', /not below/],
      ['"x\\r"', /no path|means nothing/],
      ['"a\\\\b"', /backslash/],
      ['--upload', /option/],
      ['x.', /Windows/],
    ].map(([path, why]) => [`the path ${path}`, section('x', `path = ${path}`, 'url = u'), 2, why as RegExp] as const),
  ])('%s', (_, text, line, message) => {
    const failure = { code: 'GITMODULES_INVALID', file: '.gitmodules', line, message: expect.stringMatching(message) }
    expect(() => readSubmodules(text, new Map([['vendor/templates', PIN]]))).toThrow(expect.objectContaining(failure))
  })
})
