import { expect, test } from '@jest/globals'
import { readSetupCfg } from './setup-cfg.ts'

test.each([
  ['[metadata]\nname = acme-core\nversion = 1.2\n', { name: 'acme-core', version: '1.2' }],
  ['[metadata]\r\nName: acme\r\n[options]\r\npython_requires = >=3.9\r\n', { name: 'acme', pythonRequires: '>=3.9' }],
  ['[metadata]\nversion = attr: acme.__version__\ndescription = file: README\n', {}],
  ['# name = a\n[options]\nname = no\n[metadata]\nlong =\n  name = no\nname =\n', {}],
  ['name = before any section\n[\n[]\n=\n', {}],
])('%j states %j', (text, values) => {
  const { sections: _, requires: __, ...read } = readSetupCfg(text)
  expect(read).toEqual(values)
})

test('the sections of other tools are known by name', () => {
  expect([...readSetupCfg('[tool:pytest]\n[flake8]\n[mypy]').sections]).toEqual(['tool:pytest', 'flake8', 'mypy'])
})

test.each<[string, readonly unknown[]]>([
  ['[options]\ninstall_requires = a>=1,<2\n', [{ items: [['a>=1,<2', 2]], files: [] }]],
  [
    '[options]\ninstall_requires = a; b>1\n',
    [
      {
        items: [
          ['a', 2],
          ['b>1', 2],
        ],
        files: [],
      },
    ],
  ],
  [
    "[options]\r\ninstall-requires =\r\n    # ours\r\n    a>=1 ; os_name == 'nt'  # why\r\n\r\n\tb\r\npython_requires = >=3\r\n",
    [
      {
        items: [
          ["a>=1 ; os_name == 'nt'", 4],
          ['b', 6],
        ],
        files: [],
      },
    ],
  ],
  ['[options]\ninstall_requires = file: a.txt, b/c.txt\n', [{ items: [], files: ['a.txt', 'b/c.txt'] }]],
  ['[options]\ninstall_requires = file:\n  a.txt\n', [{ items: [], files: ['a.txt'] }]],
  [
    '[options.extras_require]\nTest_1 = a\ndocs =\n  b\n',
    [
      { extra: 'Test_1', items: [['a', 2]], files: [] },
      { extra: 'docs', items: [['b', 4]], files: [] },
    ],
  ],
  ['[metadata]\ninstall_requires = a\n', []],
  ['[options]\ninstall_requires = a\n[other]\n  b\n', [{ items: [['a', 2]], files: [] }]],
])('%j requires %j', (text, expected) => {
  const { requires } = readSetupCfg(text)
  expect(requires.map(({ items, ...rest }) => ({ ...rest, items: items.map((one) => [one.text, one.line]) }))).toEqual(
    expected,
  )
})
