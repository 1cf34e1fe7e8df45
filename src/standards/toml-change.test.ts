import { describe, expect, test } from '@jest/globals'
import { changeToml, type TomlChange } from './toml-change.ts'

const set = (keys: TomlChange['keys'], value = 'NEW'): TomlChange => ({ type: 'set', keys, value })
const remove = (...keys: TomlChange['keys']): TomlChange => ({ type: 'remove', keys })
const rename = (keys: TomlChange['keys'], key: string): TomlChange => ({ type: 'rename', keys, key, value: 'NEW' })
const add = (...keys: TomlChange['keys']): TomlChange => ({ type: 'add', keys, value: 'NEW' })

// What is hard for whoever edits TOML: each case before, what is done, and after.
const CASES: readonly (readonly [title: string, before: string, changes: readonly TomlChange[], after: string])[] = [
  [
    'text in strings that looks like tables, keys and comments',
    'a = """\n[t]\nx = 1 # no comment\n"""\nb = \'\'\'\n[t]\nx = "\'\'\'\n[t] # real\nx = "old#" # real\n',
    [set(['t', 'x'])],
    'a = """\n[t]\nx = 1 # no comment\n"""\nb = \'\'\'\n[t]\nx = "\'\'\'\n[t] # real\nx = "NEW" # real\n',
  ],
  [
    'characters of two units and no line end at the end',
    '"😀" = "é" # 😀\nx = "ß"',
    [set(['x'])],
    '"😀" = "é" # 😀\nx = "NEW"',
  ],
  [
    'quoted and dotted keys with blanks',
    '[ a . "b.c" ]\n \'d e\' . f = "old"\n',
    [set(['a', 'b.c', 'd e', 'f'])],
    '[ a . "b.c" ]\n \'d e\' . f = "NEW"\n',
  ],
  ['keys with escapes', '"\\u0061b" = "old"\n', [set(['ab'])], '"\\u0061b" = "NEW"\n'],
  ['escapes in what is written', 'x = "old"\n', [set(['x'], 'a "b" \\ \n')], 'x = "a \\"b\\" \\\\ \\n"\n'],
  ['quotes of the other kind', "x = 'old'\ny = 'old'\n", [set(['x']), set(['y'], "it's")], "x = 'NEW'\ny = \"it's\"\n"],
  ['strings of many lines', 'x = [\n  """\\\n    old""", # c\n]\n', [set(['x', 0])], 'x = [\n  "NEW", # c\n]\n'],
  [
    'arrays of tables, and tables in them',
    '[[a]]\nx = "1"\n[[a]]\nx = "2"\n[a.b]\nx = "3"\n',
    [set(['a', 1, 'b', 'x']), remove('a', 0)],
    '[[a]]\nx = "2"\n[a.b]\nx = "NEW"\n',
  ],
  ['tables in parts', '[a.b]\nx = "1"\n[c]\n[a]\nb2 = 1\n[a.b.d]\ny = "2"\n', [remove('a', 'b')], '[c]\n[a]\nb2 = 1\n'],
  [
    'an entry with a comment',
    'a = 1\nb = 2 # why\n  c = 3\t# too\nd = 4\n',
    [remove('b'), remove('c')],
    'a = 1\n# why\n  # too\nd = 4\n',
  ],
  [
    'an array over lines, with comments',
    'a = [ # one\n  "x", # two\n  # three\n]\nb = 1\n',
    [remove('a')],
    '# one\n  # two\n  # three\nb = 1\n',
  ],
  ['items of an array in one line', 'a = ["x", "y" , "z"]\n', [remove('a', 1)], 'a = ["x", "z"]\n'],
  [
    'the last item',
    'a = ["x", "y"]\nb = [\n  "x",\n  "y"\n]\n',
    [remove('a', 1), remove('b', 1)],
    'a = ["x"]\nb = [\n  "x"\n]\n',
  ],
  [
    'the last item before a comma',
    'a = ["x", "y",]\nb = [\n  "x",\n  "y",\n]\n',
    [remove('a', 1), remove('b', 1)],
    'a = ["x",]\nb = [\n  "x",\n]\n',
  ],
  ['all items', 'a = ["x", "y"]\n', [remove('a', 0), remove('a', 1)], 'a = []\n'],
  [
    'commas in front',
    'a = [\n    "x" # one\n  , "y" # two\n  , "z"\n]\n',
    [remove('a', 0), remove('a', 2)],
    'a = [\n    # one\n  "y" # two\n]\n',
  ],
  [
    'an inline table',
    'a = { b = 1, c = 2, d = 3 }\ne = {b=1,c=2}\n',
    [remove('a', 'd'), remove('e', 'b')],
    'a = { b = 1, c = 2 }\ne = {c=2}\n',
  ],
  ['dotted keys in an inline table', 'a = { b.c = 1, b.d = 2, e = 3 }\n', [remove('a', 'b')], 'a = { e = 3 }\n'],
  [
    'an inline table over lines (TOML 1.1)',
    'a = {\n  b = "1", # one\n  c = 2, # two\n}\n',
    [rename(['a', 'b'], 'v'), remove('a', 'c')],
    'a = {\n  v = "NEW", # one\n  # two\n}\n',
  ],
  ['a new entry in an inline table', 'a = { b = 1 }\n', [add('a', 'v')], 'a = { v = "NEW", b = 1 }\n'],
  ['a new entry in a table', '[a]\n\t# one\n\tb = 1\n', [add('a', 'v')], '[a]\n\t# one\n\tv = "NEW"\n\tb = 1\n'],
  [
    'a new entry among dotted keys',
    'x.a.b = 1\ny = { a.b = 1 }\n',
    [add('x', 'a', 'v'), add('y', 'a', 'v')],
    'x.a.v = "NEW"\nx.a.b = 1\ny = { a.v = "NEW", a.b = 1 }\n',
  ],
  [
    'dates, numbers and other values around',
    'a = 1979-05-27 07:32:00 # d\nb = [ 1_0, 0xF, inf ]\nc = "x"\nd = 9223372036854775807\n',
    [set(['c'])],
    'a = 1979-05-27 07:32:00 # d\nb = [ 1_0, 0xF, inf ]\nc = "NEW"\nd = 9223372036854775807\n',
  ],
]

describe('changes of single values', () => {
  test.each(CASES)('%s', async (_title, before, changes, after) => {
    expect(await changeToml(before, changes)).toBe(after)
  })

  // A line end in a string of many lines is part of what the string says.
  test.each(CASES)('%s, with line ends of Windows and a byte order mark', async (_title, before, changes, after) => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect(await changeToml(windows(before), changes)).toBe(windows(after))
  })

  test.each([
    ['a place that is not there', 'a = 1\n', [set(['b'])]],
    ['a table that has the new key already', 'a = { b = 1, v = 2 }\n', [rename(['a', 'b'], 'v')]],
    ['a table that is written in parts', '[a.b]\nc = 1\n', [set(['a'])]],
    ['one place twice', 'a = "1"\n', [set(['a'], 'x'), set(['a'], 'y')]],
    ['a text that is no TOML', 'a = \n', [set(['a'])]],
  ] as const)('nothing is changed for %s', async (_title, before, changes) => {
    expect(await changeToml(before, changes)).toBeUndefined()
  })

  test('without changes any text stays', async () => expect(await changeToml('= no TOML', [])).toBe('= no TOML'))
})
