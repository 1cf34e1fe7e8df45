import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { lostVariables, routeSettings, shellLines } from './settings.ts'

const URL_HERE = 'http://127.0.0.1:8417/simple/'
const settings = (variables: Readonly<Record<string, string>> = {}) =>
  routeSettings(URL_HERE, { variable: (name) => variables[name] })

test('pip and uv ask one index, and none beside it', () => {
  expect(Object.fromEntries(settings())).toMatchObject({
    PIP_INDEX_URL: URL_HERE,
    PIP_EXTRA_INDEX_URL: '',
    UV_DEFAULT_INDEX: URL_HERE,
    UV_INDEX: '',
    UV_EXTRA_INDEX_URL: '',
    PIP_PYPI_URL: '',
    PIP_CONSTRAINT: '',
    PIP_BUILD_CONSTRAINT: '',
    PIP_REQUIREMENT: '',
    PIP_EDITABLE: '',
    UV_OVERRIDE: '',
    UV_CONSTRAINT: '',
    UV_BUILD_CONSTRAINT: '',
  })
  expect(settings().has('NO_PROXY')).toBe(false)
})

test.each([
  [{ https_proxy: 'http://proxy:3128' }, '127.0.0.1,localhost'],
  [
    { HTTP_PROXY: 'http://proxy:3128', NO_PROXY: 'corp.example, 10.0.0.1' },
    'corp.example,10.0.0.1,127.0.0.1,localhost',
  ],
  [{ HTTP_PROXY: 'http://proxy:3128', no_proxy: '*' }, undefined],
])('with %j, NO_PROXY is %s', (variables, hosts) => {
  expect([settings(variables).get('NO_PROXY'), settings(variables).get('no_proxy')]).toEqual([hosts, hosts])
})

test('variables that name files are told, where they were set', () => {
  const given: Readonly<Record<string, string>> = { PIP_CONSTRAINT: 'pins.txt', UV_OVERRIDE: '', PIP_INDEX_URL: 'x' }
  expect(lostVariables({ variable: (name) => given[name] })).toEqual(['PIP_CONSTRAINT'])
})

test('lines for a shell mean the same there, whatever they hold', () => {
  const value = `it's "$HOME" \`x\` \\ ok`
  const lines = shellLines(new Map([['A_B', value]]))
  expect(execFileSync('sh', ['-c', `${lines.join('\n')}\nprintf %s "$A_B"`], { encoding: 'utf8' })).toBe(value)
})
