import TOML from '@iarna/toml'
import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { platformFiles } from '../actions/demo/platform.ts'
import {
  entriesAt,
  listAt,
  readToml,
  stringAt,
  stringsAt,
  type TomlProblem,
  type TomlTable,
  tableAt,
  valueAt,
} from './toml.ts'

async function table(text: string): Promise<TomlTable> {
  const reading = await readToml(text)
  if ('problem' in reading) throw new Error(reading.problem.message)
  return reading.table
}

async function problem(text: string): Promise<TomlProblem> {
  const reading = await readToml(text)
  if ('table' in reading) throw new Error('it was read')
  return reading.problem
}

describe('reading', () => {
  test.each([
    ['plain', '[project]\nname = "a"\n'],
    ['with a byte order mark', '\ufeff[project]\nname = "a"\n'],
    ['with CRLF and comments', '# c\r\n[project] # c\r\nname = "a"\r\n'],
    ['TOML 1.1', 'project = {\n  name = "\\x61", # c\n}\n'],
    ['dotted', 'project.name = "a"'],
    ['a big one', `[project]\nname = "a"\n${'# filler\n'.repeat(10_000)}`],
  ])('%s', async (_, text) => {
    expect(stringAt(await table(text), 'project', 'name')).toBe('a')
  })

  test('numbers that no double holds do not stop it', async () => {
    expect(valueAt(await table('a = 9007199254740993\nb = { \n c = 9007199254740993 }'), 'a')).toBe(9007199254740993n)
  })
})

describe('a second parser', () => {
  const manifests = [...platformFiles()].filter(([file]) => /\.(?:toml|lock)$/.test(file))

  test.each(manifests)('reads %s as ours does', async (_, text) => {
    expect(manifests.length).toBeGreaterThan(15)
    expect(plainly(await table(text))).toEqual(plainly(TOML.parse(text)))
  })

  /** As JSON, so that classes and prototypes of the two do not matter. */
  function plainly(value: unknown): unknown {
    return JSON.parse(JSON.stringify(value))
  }
})

describe('what is no TOML', () => {
  test('is a problem with its place and a frame', async () => {
    const found = await problem('[project]\nname = "a"\nversion "1"\n')
    expect(found).toMatchObject({ line: 3, column: 9 })
    expect(found.message).toMatch(/^invalid TOML document: /)
    expect(found.frame).toBe('2:  name = "a"\n3:  version "1"\n            ^\n')
  })

  test('of 5 MB is refused unread, below it is read in a second', async () => {
    const start = processorMs()
    expect(await problem(`a = "${'x'.repeat(5_000_000)}"`)).toMatchObject({
      line: 1,
      message: expect.stringMatching(/at most 5000000/),
    })
    const many = Array.from({ length: 200_000 }, (_, n) => `k${n} = 1`).join('\n')
    expect(Object.keys(await table(many))).toHaveLength(200_000)
    expect(processorMs() - start).toBeLessThan(2_000)
  })

  test.each([
    ['arrays', `\na = ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 105],
    ['tables', `\na = ${'{a='.repeat(20_000)}1${'}'.repeat(20_000)}`, 305],
    ['keys', `\n${'a.'.repeat(20_000)}a = 1`, 202],
  ])('nested 20,000 deep is refused unread: %s', async (_, text, column) => {
    expect(await problem(text)).toMatchObject({ line: 2, column, message: 'nests deeper than 100 levels' })
  })
})

describe('looking up', () => {
  const hostile =
    '[tool.__proto__]\na = 1\n[tool.constructor]\nname = "x"\n[project]\n__proto__ = "p"\ntoString = ["s", 1]\n'

  test('finds own keys only', async () => {
    const read = await table(hostile)
    expect(stringAt(read, 'tool', 'constructor', 'name')).toBe('x')
    expect(valueAt(read, 'tool', '__proto__', 'a')).toBe(1)
    expect(stringAt(read, 'project', '__proto__')).toBe('p')
    expect(stringsAt(read, 'project', 'toString')).toEqual(['s'])
    expect(entriesAt(read, 'tool').map(([key]) => key)).toEqual(['__proto__', 'constructor'])
    expect(valueAt(read, 'constructor')).toBeUndefined()
    expect(valueAt(read, 'project', 'constructor', 'name')).toBeUndefined()
    expect(tableAt(read, '__proto__')).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty('a')
  })

  test('what is missing or of another kind is absent or empty', async () => {
    const read = await table('a = 1\nb = [1]\nd = 2026-01-01\n')
    expect([stringAt(read, 'a'), tableAt(read, 'b'), tableAt(read, 'd'), valueAt(read, 'a', 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([listAt(read, 'a'), entriesAt(read, 'b'), stringsAt(read, 'b')]).toEqual([[], [], []])
  })
})
