import { describe, expect, test } from '@jest/globals'
import { foldPath, whyNoLink, whyNoTarget } from './sync-path.ts'

describe('a file may stand at', () => {
  test.each([
    'README.md',
    '.github/workflows/ci.yml',
    '.gitignore',
    'src/cone.py',
    'a b/ü.txt',
    'con-fig',
    '.gitmodules.md',
  ])('%s', (path) => expect(whyNoTarget(path, ['vendor'])).toBeUndefined())
})

describe('no file may stand at', () => {
  test.each<readonly [string, RegExp]>([
    ['.git/config', /into .git/],
    ['a/.GIT/hooks/x', /into .git/],
    ['git~1/config', /into .git/],
    ['.g\u200cit/config', /into .git/],
    ['.git::$INDEX_ALLOCATION/x', /into .git/],
    ['../x', /below the repository/],
    ['a/../../x', /below the repository/],
    ['a//b', /below the repository/],
    ['/etc/passwd', /below the repository/],
    ['C:/x', /below the repository/],
    ['a\\b', /backslash/],
    ['a\r', /control/],
    ['a\n/b', /control/],
    ['-x', /option/],
    ['a.', /Windows/],
    ['a /b', /Windows/],
    ['con', /device/],
    ['src/AUX.py', /device/],
    ['com¹.txt', /device/],
    ['a/xy:z', /holds :/],
    ['a?', /holds \?/],
    ['.gitmodules', /submodules/],
    ['.GITMODULES', /submodules/],
    ['sub/gitmod~1', /submodules/],
    ['templates', /inside the submodule/],
    ['templates/a.txt', /inside the submodule/],
    ['caf\udce9', /UTF-8/],
  ])('%j', (path, why) => expect(whyNoTarget(path, ['templates'])).toMatch(why))
})

test('names that one system takes for the same have one form', () => {
  expect(foldPath('Docs/CAFÉ')).toBe(foldPath('docs/cafe\u0301'))
  expect(foldPath('a')).not.toBe(foldPath('b'))
})

describe('a link', () => {
  test.each([
    ['link', 'clean.txt'],
    ['docs/link', '../clean.txt'],
    ['a/b/link', '../../c/d'],
    ['link', './a/./b'],
  ])('%s may lead to %s', (path, target) => expect(whyNoLink(path, target)).toBeUndefined())

  test.each<readonly [string, string, RegExp]>([
    ['link', '/etc/passwd', /absolute/],
    ['link', 'C:\\x', /absolute/],
    ['link', 'a\\..\\..\\b', /backslash/],
    ['link', '../x', /outside/],
    ['a/link', '../../x', /outside/],
    ['link', 'd/../../x', /down and up/],
    ['link', '.git/config', /into .git/],
    ['link', 'a\r', /control/],
    ['link', '', /nowhere/],
  ])('%s may not lead to %j', (path, target, why) => expect(whyNoLink(path, target)).toMatch(why))
})
