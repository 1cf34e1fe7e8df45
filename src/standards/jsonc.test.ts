import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { readJsonc } from './jsonc.ts'

describe('JSON with comments', () => {
  test.each([
    ['{"a": 1}', { a: 1 }],
    ['// first\n{"a": 1, /* b */ "c": [1, 2,],}', { a: 1, c: [1, 2] }],
    ['{"url": "https://x/y", "s": "a/*b*/"} // end', { url: 'https://x/y', s: 'a/*b*/' }],
    ['{"a": [1, // one\n 2, // two\n],\n}', { a: [1, 2] }],
  ])('%j', async (text, value) => {
    expect(await readJsonc(text)).toEqual({ value })
  })

  test('a key that objects inherit is a key like any other', async () => {
    const reading = await readJsonc('{"__proto__": 1, /* x */ "constructor": 2}')
    expect('value' in reading && Object.keys(reading.value as object)).toEqual(['__proto__', 'constructor'])
  })

  test.each([
    ['too big', `// x\n"${'a'.repeat(6_000_000)}"`],
    ['full of commas', `// x\n[${','.repeat(1_000_000)}]`],
    ['full of comments', '/**/'.repeat(500_000)],
    ['a comment without an end', `{ /*${'/*'.repeat(500_000)}`],
  ])('a text that is %s is refused in no time', async (_, text) => {
    const start = processorMs()
    expect(await readJsonc(text)).toHaveProperty('problem')
    expect(processorMs() - start).toBeLessThan(2_000)
  })

  test('a mistake has its place in the text as it is, and what nests too deep is refused', async () => {
    expect(await readJsonc('// comment\n{"a": ,}')).toMatchObject({ problem: { line: 2, column: 8 } })
    expect(await readJsonc(`// x\n${'['.repeat(20_000)}`)).toMatchObject({
      problem: { message: expect.stringContaining('nests deeper') },
    })
  })
})
