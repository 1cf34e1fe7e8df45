import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { decodeRequirements, readRequirementsFile } from './requirements-file.ts'

describe('lines', () => {
  test('are joined, counted from where they begin, and cut at comments', () => {
    const text = '# a\n\na==1 \\\n  --hash=sha256:b \\\n  --hash sha256:c\n\tb#c # d\nx \\\n# ends it \\\ny\\'
    expect(readRequirementsFile(text)).toEqual([
      {
        line: 3,
        requirement: 'a==1',
        options: [
          { name: '--hash', value: 'sha256:b' },
          { name: '--hash', value: 'sha256:c' },
        ],
      },
      { line: 6, requirement: 'b#c', options: [] },
      { line: 7, requirement: 'x', options: [] },
      { line: 9, requirement: 'y', options: [] },
    ])
  })

  test.each([
    ['-i u', [['-i', 'u']]],
    [
      '-iu -f\tv --pre -r w',
      [
        ['-i', 'u'],
        ['-f', 'v'],
        ['-r', 'w'],
      ],
    ],
    [
      '--extra u --f=v',
      [
        ['--extra-index-url', 'u'],
        ['--find-links', 'v'],
      ],
    ],
    [
      '--index-url \'a b\' --ind"ex-u"rl c\\ d',
      [
        ['--index-url', 'a b'],
        ['--index-url', 'c d'],
      ],
    ],
    ['--no-index --unknown=x -- -i u', []],
    ['--index-url', [['--index-url', '']]],
  ])('%j has its options', (text, options) => {
    expect(readRequirementsFile(text).flatMap((one) => one.options.map(({ name, value }) => [name, value]))).toEqual(
      options,
    )
  })

  test('long rows of blanks, backslashes and quotes take no longer than others', () => {
    const start = processorMs()
    for (const one of [' ', '\\', '"', "'", '#', '\t']) readRequirementsFile(`-i a${one.repeat(200_000)}b\\\n`)
    expect(processorMs() - start).toBeLessThan(1_000)
  })
})

test('encodings that are not known are not guessed', () => {
  expect(decodeRequirements(Buffer.from('\ufeffa', 'utf8'))).toBe('a')
  expect(decodeRequirements(Buffer.from('\ufeffa', 'utf16le'))).toBe('a')
  expect(decodeRequirements(Buffer.from('\ufeffa', 'utf16le').swap16())).toBe('a')
  expect(decodeRequirements(Buffer.from('# -*- coding: utf-8 -*-\na'))).toBe('# -*- coding: utf-8 -*-\na')
  for (const bytes of ['fffe0000', '610062']) expect(decodeRequirements(Buffer.from(bytes, 'hex'))).toBeUndefined()
  expect(decodeRequirements(Buffer.from('a\n# vim: set fileencoding=utf-7 :'))).toBeUndefined()
})
