import { describe, expect, test } from '@jest/globals'
import type { Distribution } from '../registries/distribution.ts'
import { parseCoreMetadata } from '../standards/core-metadata.ts'
import { type ExpectedMetadata, faultsOf } from './check-distributions.ts'

const EXPECTED: ExpectedMetadata = {
  package: 'maestro-core-api',
  version: '0.3.1',
  requirements: [
    { name: 'maestro-core-auth', extras: ['jwt'], specifier: '>=0.2.0,<0.3.0' },
    { name: 'maestro-core-db', extras: [], specifier: '>=1.0.0,<2.0.0', extra: 'full' },
  ],
  internal: new Set(['maestro-core-api', 'maestro-core-auth', 'maestro-core-db', 'maestro-core-logging']),
}

const GOOD = [
  'Requires-Dist: maestro-core-auth[jwt] (<0.3.0,>=0.2.0)',
  'Requires-Dist: Maestro_Core.db>=1.0.0,<2.0.0 ; extra == "full"',
  'Requires-Dist: httpx>=0.27',
  'Requires-Dist: maestro-core-api[full] ; extra == "all"',
]

function file(lines: readonly string[], kind: 'wheel' | 'sdist' = 'wheel'): Distribution {
  const names = lines.some((line) => line.startsWith('Name:')) ? [] : ['Name: Maestro.Core-API', 'Version: 0.3.1']
  return {
    project: 'maestro-core-api',
    version: '0.3.1',
    kind,
    fileName: kind === 'wheel' ? 'a.whl' : 'a.tar.gz',
    path: '/a',
    size: 1,
    sha256: '',
    metadata: parseCoreMetadata([...names, ...lines, '', 'text'].join('\n')),
  }
}

describe('what is built', () => {
  test('says what was planned', () => {
    expect(faultsOf([file(GOOD), file(GOOD, 'sdist')], EXPECTED)).toEqual([])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['another name', ['Name: other', 'Version: 0.3.1', ...GOOD], ['a.whl calls itself other, not maestro-core-api']],
    ['another version', ['Name: maestro-core-api', 'Version: 0.3.2', ...GOOD], ['a.whl has version 0.3.2, not 0.3.1']],
    [
      'a place',
      [...GOOD, 'Requires-Dist: maestro-core-logging @ file:///repo/packages/core-logging'],
      ['a.whl requires maestro-core-logging @ file:///repo/packages/core-logging: a place, where an index is needed'],
    ],
    ['nonsense', [...GOOD, 'Requires-Dist: ???'], ['a.whl requires ???, which nobody can read']],
    [
      'another bound',
      ['Requires-Dist: maestro-core-auth[jwt]', ...GOOD.slice(1)],
      [
        'a.whl does not require maestro-core-auth[jwt]>=0.2.0,<0.3.0, as planned',
        'a.whl requires maestro-core-auth[jwt], which is not planned',
      ],
    ],
    [
      'no extra of the other package',
      ['Requires-Dist: maestro-core-auth (<0.3.0,>=0.2.0)', ...GOOD.slice(1)],
      [
        'a.whl does not require maestro-core-auth[jwt]>=0.2.0,<0.3.0, as planned',
        'a.whl requires maestro-core-auth<0.3.0,>=0.2.0, which is not planned',
      ],
    ],
    [
      'for everybody what an extra brings',
      [GOOD[0] as string, 'Requires-Dist: maestro-core-db>=1.0.0,<2.0.0'],
      ['a.whl requires maestro-core-db>=1.0.0,<2.0.0 always, not if extra == "full"'],
    ],
    [
      'a sibling that nobody planned',
      [...GOOD, 'Requires-Dist: maestro-core-logging>=1'],
      ['a.whl requires maestro-core-logging>=1, which is not planned'],
    ],
  ])('is refused with %s', (_, lines, faults) => {
    expect(faultsOf([file(lines)], EXPECTED)).toEqual(faults)
  })

  test('is refused where wheel and sdist disagree, unless the sdist leaves it open', () => {
    const other = [...GOOD, 'Requires-Dist: rich']
    expect(faultsOf([file(GOOD), file(other, 'sdist')], EXPECTED)).toEqual([
      'a.whl and a.tar.gz differ in Requires-Dist',
    ])
    expect(faultsOf([file(GOOD), file(['Dynamic: Requires-Dist', ...other], 'sdist')], EXPECTED)).toEqual([])
  })
})
