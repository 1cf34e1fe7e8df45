import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from 'oxc-parser'
import { withoutComments } from '../../scripts/without-comments.mjs'

const CASES: readonly (readonly [code: string, bare: string])[] = [
  ['const a = 1 // one\n', 'const a = 1 \n'],
  ['// first\nconst a = 1\n  /* two\n     lines */\n\nb()\n', 'const a = 1\n\nb()\n'],
  ['a(/* x */ 1)', 'a( 1)'],
  ['var/**/a', 'var a'],
  ['a = b +/**/+c', 'a = b + +c'],
  ['(0,m/* named */.s)(x)', '(0,m.s)(x)'],
  // A comment that ends a line ends a statement.
  ['function f() { return/*\n*/1 }', 'function f() { return\n1 }'],
  ['/* a */ /* b */\nc()', ' \nc()'],
  ['// the end', ''],
  ['a() /* the end */', 'a() '],
]

/** Of strings, templates and expressions, which look like comments. */
const NONE = ['a = "/* x */ // y"', 'a = `\n\n // no\n/* no */`', 'a = /\\/*b*\\/\\//.test(c)', 'a = b / c / d']

describe('code without its comments', () => {
  test.each(CASES)('%j', (code, bare) => {
    expect(withoutComments(code)).toBe(bare)
  })

  test.each(NONE)('%j has none', (code) => {
    expect(withoutComments(code)).toBe(code)
  })

  test('what is no JavaScript is refused', () => {
    expect(() => withoutComments('const = /* x */')).toThrow()
  })

  test.each(['semver', 'picomatch', 'undici'])('%s means the same', (name) => {
    const folder = path.dirname(createRequire(import.meta.url).resolve(name))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?js$/.test(file))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const code = readFileSync(path.join(folder, file), 'utf8')
      const bare = withoutComments(code)
      expect(parseSync(file, bare).comments).toEqual([])
      expect(meaningOf(bare)).toBe(meaningOf(code))
    }
  })
})

/** The tree of the code, wherever its parts stand. */
function meaningOf(code: string): string {
  const { program, errors } = parseSync('bundle.cjs', code)
  expect(errors).toEqual([])
  return JSON.stringify(program, (key, value) => (['start', 'end', 'hashbang'].includes(key) ? undefined : value))
}
