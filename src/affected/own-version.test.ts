import { describe, expect, test } from '@jest/globals'
import { projectOf } from '../../test/support/graph.ts'
import { mayStateVersion, withoutOwnVersion } from './own-version.ts'

const project = projectOf('core')

describe('where a version may stand', () => {
  test.each(['core/_version.py', 'src/core/__init__.py', 'core/version.py', '__about__.py'])('%s', (path) => {
    expect(mayStateVersion(`packages/core/${path}`, project)).toBe(true)
  })
  test.each(['core/api.py', 'a/b/c/d/__init__.py', 'core/version.txt', 'core/conversion.py'])('not in %s', (path) => {
    expect(mayStateVersion(`packages/core/${path}`, project)).toBe(false)
  })
})

describe('the own version', () => {
  const same = (a: string, b: string, version?: string) =>
    withoutOwnVersion(a, version === undefined ? {} : { version }) ===
    withoutOwnVersion(b, version === undefined ? {} : { version: version.replace('1.0.0', '1.1.0') })

  test.each([
    ['__version__ = "1.0.0"\n', '__version__ = "1.1.0"\n'],
    ["version: str = '1.0.0'\nx = 1\n", "version: str = '1.1.0'\nx = 1\n"],
  ])('%j does not count', (before, after) => {
    expect(same(before, after, '1.0.0')).toBe(true)
  })

  test.each([
    ['VERSION = "v1"\n', 'VERSION = "v2"\n'],
    ['x = 1\n__version__ = "1.0.0"\n', 'x = 2\n__version__ = "1.1.0"\n'],
    ['__version__ = "1.0.0"; x()\n', '__version__ = "1.1.0"; y()\n'],
  ])('%j counts', (before, after) => {
    expect(same(before, after, '1.0.0')).toBe(false)
  })

  test('which only the file states is one where it is called so for certain', () => {
    expect(same('__version__ = "1"\n', '__version__ = "2"\n')).toBe(true)
    expect(same('version = "1"\n', 'version = "2"\n')).toBe(false)
  })
})
