import { expect, test } from '@jest/globals'
import { readSetupCfg } from './setup-cfg.ts'

test.each([
  ['[metadata]\nname = acme-core\nversion = 1.2\n', { name: 'acme-core', version: '1.2' }],
  ['[metadata]\r\nName: acme\r\n[options]\r\npython_requires = >=3.9\r\n', { name: 'acme', pythonRequires: '>=3.9' }],
  ['[metadata]\nversion = attr: acme.__version__\ndescription = file: README\n', {}],
  ['# name = a\n[options]\nname = no\n[metadata]\nlong =\n  name = no\nname =\n', {}],
  ['name = before any section\n[\n[]\n=\n', {}],
])('%j states %j', (text, values) => {
  const { sections: _, ...read } = readSetupCfg(text)
  expect(read).toEqual(values)
})

test('the sections of other tools are known by name', () => {
  expect([...readSetupCfg('[tool:pytest]\n[flake8]\n[mypy]').sections]).toEqual(['tool:pytest', 'flake8', 'mypy'])
})
