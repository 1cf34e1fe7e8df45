import { describe, expect, test } from '@jest/globals'
import { actionYml } from './action-yml.ts'
import { parseArguments } from './arguments.ts'
import { commandHelp, overview } from './cli-help.ts'
import { count, countOrAuto, define, flag, list, oneOf, output, ranges, text, token } from './define.ts'
import { outputTexts, parseInputs } from './parse.ts'
import { readmeTables } from './readme-table.ts'

const contract = define({
  name: 'sample',
  description: 'Shows "everything".',
  surface: 'action',
  argument: 'who',
  inputs: {
    who: text('Whom: a name | a folder.'),
    targets: list('What.', ['lint', 'test']),
    fast: flag('Whether.', true),
    reach: oneOf(['none', 'all'], 'How far.', 'all'),
    most: count('How many.', 20),
    shards: countOrAuto('How many.'),
  },
  outputs: { names: output.json<readonly string[]>('Names.', []), any: output.flag('Whether.') },
})

function parse(given: Readonly<Record<string, string>>) {
  return parseInputs(contract, (name) => given[name])
}

describe('inputs', () => {
  test('what is not given has its default, typed', () => {
    expect(parse({})).toEqual({
      who: '',
      targets: ['lint', 'test'],
      fast: true,
      reach: 'all',
      most: 20,
      shards: 'auto',
    })
    expect(parse({ most: '  ', fast: '' })).toMatchObject({ most: 20, fast: true })
  })

  test('what is given is read by its kind', () => {
    const given = { targets: ' a \r\n\n b', fast: 'false', reach: 'none', most: '3', shards: '4' }
    expect(parse(given)).toMatchObject({ targets: ['a', 'b'], fast: false, reach: 'none', most: 3, shards: 4 })
  })

  test.each([
    ['fast', 'yes', 'fast: yes is not true or false'],
    ['reach', 'some', 'reach: some is not one of none, all'],
    ['most', '0', 'most: 0 is not a whole number from 1 to 999999'],
    ['most', '1000000', 'most: 1000000 is not a whole number from 1 to 999999'],
    ['most', '1e3', 'most: 1e3 is not a whole number from 1 to 999999'],
    ['shards', 'many', 'shards: many is not a whole number from 1 to 999999, or auto'],
    ['reach', '##[add-mask]x', 'reach: #\\x23[add-mask]x is not one of none, all'],
  ])('%s = %s is refused in words that no runner obeys', (name, value, message) => {
    expect(() => parse({ [name]: value })).toThrow(message)
  })
})

describe('the command line', () => {
  const given = (...words: string[]) => Object.fromEntries(parseArguments(contract, words).given)

  test('options, flags, lists and the argument', () => {
    expect(given('core', '--fast', '--most=3', '--targets', 'a,b', '--targets', 'c')).toEqual({
      who: 'core',
      fast: 'true',
      most: '3',
      targets: 'a\nb\nc',
    })
    expect(given('--fast', 'false', '--reach', 'none')).toEqual({ fast: 'false', reach: 'none' })
    expect(parseArguments(contract, ['--json', '-h'])).toMatchObject({ wantsJson: true, wantsHelp: true })
  })

  test('an argument that is a list may be several words', () => {
    const several = { ...contract, argument: 'targets' }
    const words = ['a', '--fast', 'b,c', 'd']
    expect(parseArguments(several, words).given.get('targets')).toBe('a\nb\nc\nd')
    expect(commandHelp(several)).toContain('maestro-actions sample TARGETS... [options]')
  })

  test.each([
    ['>=1,<2', '>=1,<2'],
    ['1.4.*,>=2,<3,0.*,~=5.1', '1.4.*\n>=2,<3\n0.*\n~=5.1'],
    ['>=1, <2', '>=1, <2'],
    ['1.*,2.*', '1.*\n2.*'],
  ])('the ranges %s', (option, items) => {
    const ranged = define({ ...contract, inputs: { keep: ranges('What stays.') } })
    expect(parseArguments(ranged, ['--keep', option]).given.get('keep')).toBe(items)
    expect(parseArguments(ranged, ['--keep', '3', '--keep', option]).given.get('keep')).toBe(`3\n${items}`)
  })

  test.each([
    [['--most'], '--most needs a value'],
    [['--nope', '1'], '--nope is not an option of "sample"'],
    [['--targets'], '--targets needs a value: items with commas between them'],
    [['--__proto__', '1'], '--__proto__ is not an option'],
    [['a', 'b'], 'b was not expected'],
  ])('%j is refused', (words, message) => {
    expect(() => parseArguments(contract, words)).toThrow(message)
  })

  test.each([
    [['--target', 'a'], 'Did you mean --targets?'],
    [['--fst'], 'Did you mean --fast?'],
    [['--zzz'], 'Try: maestro-actions sample --help'],
  ])('%j: the way out names what is like it', (words, hint) => {
    expect(() => parseArguments(contract, words)).toThrow(expect.objectContaining({ hint }))
  })

  test('help names every option but the argument, with its default, and every output', () => {
    const help = commandHelp(contract)
    expect(help).toContain('maestro-actions sample WHO [options]')
    expect(help).toMatch(/--targets +What\. \(items with commas between them; default: lint, test\)/)
    expect(help).not.toContain('--who')
    expect(help).toMatch(/names +Names\./)
    expect(overview([contract])).toMatch(/sample +Shows "everything"\./)
    expect(overview([contract])).toMatch(/Exit codes:\n +0 +\S.*\n +1 +\S/)
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })
})

test('help of a command says when it ends with which exit code, where that is its own', () => {
  const ending = { ...contract, exitCodes: { 3: 'Other bytes are there.', '130, 143': 'It was interrupted.' } }
  expect(commandHelp(ending)).toMatch(/Exit codes:\n +3 +Other bytes are there\.\n +130, 143 +It was interrupted\.\n$/)
  expect(commandHelp(contract)).not.toContain('Exit codes')
})

test('in help a long term stands on a line of its own', () => {
  const asking = define({ ...contract, inputs: { key: token('The key.') } })
  expect(commandHelp(asking)).toContain('\n  GITHUB_TOKEN, GH_TOKEN\n                        The key.\n')
})

describe('what follows from a contract', () => {
  test('the action.yml quotes its texts and sets a default for every input', () => {
    const yml = actionYml(contract, '../../dist/sample')
    expect(yml).toContain('description: "Shows \\"everything\\"."')
    expect(yml).toContain('  targets:\n    description: "What. Expects one item a line."\n    required: false\n')
    expect(yml).toContain('    default: "lint\\ntest"')
    expect(yml).toContain('runs:\n  using: node24\n  main: ../../dist/sample/index.js\n')
  })

  test('the tables escape what would end a cell', () => {
    expect(readmeTables(contract)).toContain('| `who` | Whom: a name \\| a folder. | text |  |')
  })

  test('outputs become texts, JSON as JSON', () => {
    expect([...outputTexts(contract, { names: [], any: false })]).toEqual([
      ['names', '[]'],
      ['any', 'false'],
    ])
    expect(outputTexts(contract, { names: ['##[add-mask]x'], any: true }).get('names')).toBe('["#\\u0023[add-mask]x"]')
  })
})
