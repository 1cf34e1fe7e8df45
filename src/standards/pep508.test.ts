import { expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { parseRequirement } from './pep508.ts'

test.each([
  ['requests', { name: 'requests', extras: [], specifier: '' }],
  [' requests >= 2.8.1 , == 2.8.* ', { name: 'requests', extras: [], specifier: '>= 2.8.1 , == 2.8.*' }],
  ['requests[security,tests]>=2', { name: 'requests', extras: ['security', 'tests'], specifier: '>=2' }],
  ['requests [ security , tests ] (>=2,<3)', { name: 'requests', extras: ['security', 'tests'], specifier: '>=2,<3' }],
  ['x[]', { name: 'x', extras: [], specifier: '' }],
  ['x===1.0+local', { name: 'x', extras: [], specifier: '===1.0+local' }],
  ["x>=1; python_version<'3.9'", { name: 'x', extras: [], specifier: '>=1', marker: "python_version<'3.9'" }],
  ['x;extra == "a;b"', { name: 'x', extras: [], specifier: '', marker: 'extra == "a;b"' }],
  ['x @ file:../x', { name: 'x', extras: [], specifier: '', url: 'file:../x' }],
  ['x@../x', { name: 'x', extras: [], specifier: '', url: '../x' }],
  ['x[a] @ ../my x', { name: 'x', extras: ['a'], specifier: '', url: '../my x' }],
  ['x @ {root:uri}/../x', { name: 'x', extras: [], specifier: '', url: '{root:uri}/../x' }],
  [
    "x @ https://example.com/x.zip;v=1 ; os_name == 'posix'",
    { name: 'x', extras: [], specifier: '', url: 'https://example.com/x.zip;v=1', marker: "os_name == 'posix'" },
  ],
  ['__proto__>=1', { name: '__proto__', extras: [], specifier: '>=1' }],
])('%s is a requirement', (text, requirement) => {
  expect(parseRequirement(text)).toEqual(requirement)
})

test.each(['', ' ', '../x', '-e ../x', 'x y', 'x 1.0', 'x[a', 'x @', 'x @ ; a', 'ä', '# comment'])(
  '%j is none',
  (text) => {
    expect(parseRequirement(text)).toBeUndefined()
  },
)

test('reading takes time in proportion to the text', () => {
  const start = processorMs()
  for (const text of ['a-'.repeat(500_000), `x @ ${' '.repeat(500_000)}y`, `x[${','.repeat(500_000)}`])
    parseRequirement(text)
  expect(processorMs() - start).toBeLessThan(500)
})
