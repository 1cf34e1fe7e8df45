import { describe, expect, test } from '@jest/globals'
import { memberOf, stringMember } from './json.ts'
import { readPlacedYaml, readYaml } from './yaml.ts'

async function problemOf(text: string) {
  const reading = await readYaml(text)
  if (!('problem' in reading)) throw new Error('it was read')
  return reading.problem
}

async function parsed(text: string) {
  const reading = await readYaml(text)
  if ('problem' in reading) throw new Error(reading.problem.message)
  return reading.value
}

describe('a text', () => {
  test.each([
    ["packages:\n  - 'apps/*'\n  - '!**/test/**'\n", { packages: ['apps/*', '!**/test/**'] }],
    ['\ufeffa: 1', { a: 1 }],
    ['a: &x [1]\r\nb: *x\r\n', { a: [1], b: [1] }],
    ['catalog:\n  react: 2020-01-01\n  vue: ^3\n', { catalog: { react: '2020-01-01', vue: '^3' } }],
    ['', null],
    ['# nothing yet\n', null],
  ])('%j is read', async (text, value) => {
    expect(await parsed(text)).toEqual(value)
  })

  test('has keys like any other', async () => {
    const value = await parsed('__proto__:\n  x: "1"\nconstructor: c\n')
    expect(stringMember(memberOf(value, '__proto__'), 'x')).toBe('1')
    expect(stringMember(value, 'constructor')).toBe('c')
    expect(memberOf(value, 'x')).toBeUndefined()
  })
})

describe('a problem stands at its place', () => {
  test.each([
    ['packages:\n  - "a\n', 3, 1],
    ['a: 1\na: 2\n', 2, 1],
    ['a: *nobody\n', 1, 5],
    ['a:\n\t- b\n', 2, 1],
    ['a: 1\n---\nb: 2\n', 1, 1],
    [`${'['.repeat(1_000_000)}`, 1, 100],
    [`a: &a 1\nb: [${'*a, '.repeat(101)}]\n`, 2, 406],
  ])('%.40j', async (text, line, column) => {
    expect(await problemOf(text)).toMatchObject({ line, column })
  })

  test('with a mark below it', async () => {
    expect((await problemOf('a: 1\na: 2\n')).frame).toBe('2:  a: 2\n    ^\n')
  })

  test('also where it is too big', async () => {
    expect((await problemOf('#'.repeat(5_000_001))).message).toBe('holds 5000001 characters; at most 5000000 are read')
  })
})

test.each([
  ['nests deeper than 100 levels', '['.repeat(200)],
  ['uses more than 100 aliases', `a: &a 1\nb: [${'*a, '.repeat(101)}]\n`],
  ['has the tag !<!mine>, which is not known here', 'a: !mine 1\n'],
])('what is YAML all the same is told as a bound of ours: %s', async (message, text) => {
  expect(await problemOf(text)).toMatchObject({ message, isOurs: true })
  expect(await problemOf('a: [\n')).not.toHaveProperty('isOurs')
})

test('aliases of aliases stay small', async () => {
  const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}]`)
  const value = await parsed(`l0: &l0 [x]\n${levels.join('\n')}\n`)
  expect(Array.isArray(memberOf(value, 'l9'))).toBe(true)
})

describe('what was read has lines', () => {
  test.each<readonly [string, readonly (string | number)[], number]>([
    ['# first\nfiles:\n  - from: a\n    to: "b"\n', ['files', 0, 'to'], 4],
    ['files:\n  - from: a\n\n  - from: b\n', ['files', 1], 4],
    ['files:\n  - from: a\n', ['files', 0, 'mode'], 2],
    ['files:\n  - {from: a,\n     to: b}\n', ['files', 0, 'to'], 3],
    ['\ufeffa: 1\r\nb: &x [1]\r\nc: *x\r\nd:\r\n', ['c'], 3],
    ['a:\n  -\n  - 1\n', ['a', 1], 3],
    ['a: &x k\n*x : 3\nb: 4\n', ['b'], 3],
    ['', ['a'], 1],
  ])('%j has %j in line %i', async (text, way, line) => {
    const reading = await readPlacedYaml(text)
    if ('problem' in reading) throw new Error(reading.problem.message)
    expect(reading.lineOf(way)).toBe(line)
  })

  test('and a problem is one here, too', async () => {
    expect(await readPlacedYaml('a: 1\na: 2\n')).toMatchObject({ problem: { line: 2 } })
  })

  test.each<readonly [string, readonly (string | number)[], string | undefined]>([
    ['a: { b: "x", c: [1] } # d\n', ['a', 'b'], 'x'],
    ["\ufeffa: 'x'\r\n", ['a'], 'x'],
    ['a: &n x y # z\nb: *n\n', ['a'], 'x y'],
    ['a: &n x\nb: *n\n', ['b'], undefined],
    ['a: [1, 22]\n', ['a', 1], '22'],
    ['a: [1]\n', ['a'], undefined],
  ])('%j has at %j the text %j', async (text, way, expected) => {
    const reading = await readPlacedYaml(text)
    if ('problem' in reading) throw new Error(reading.problem.message)
    const span = reading.spanOf(way)
    expect(span && text.slice(span.start, span.end)).toBe(expected)
  })
})
