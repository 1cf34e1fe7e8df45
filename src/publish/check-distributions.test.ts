import { describe, expect, test } from '@jest/globals'
import type { Distribution } from '../registries/distribution.ts'
import { parseCoreMetadata } from '../standards/core-metadata.ts'
import { type ExpectedMetadata, type Fault, faultsOf } from './check-distributions.ts'

const EXPECTED: ExpectedMetadata = {
  package: 'maestro-core-api',
  version: '0.3.1',
  requirements: [
    { name: 'maestro-core-auth', extras: ['jwt'], specifier: '>=0.2.0,<0.3.0' },
    { name: 'maestro-core-db', extras: [], specifier: '>=1.0.0,<2.0.0', extra: 'full' },
  ],
  internal: new Map([
    ['maestro-core-api', '0.3.1'],
    ['maestro-core-auth', '0.2.0'],
    ['maestro-core-db', '1.0.0'],
    ['maestro-core-logging', '1.2.0'],
  ]),
  isOpen: false,
}

const GOOD = [
  'Requires-Dist: maestro-core-auth[jwt] (<0.3.0,>=0.2.0)',
  'Requires-Dist: Maestro_Core.db>=1.0.0,<2.0.0 ; extra == "full"',
  'Requires-Dist: httpx>=0.27',
  'Requires-Dist: maestro-core-api[full] ; extra == "all"',
]

const WHEEL = 'maestro_core_api-0.3.1-py3-none-any.whl'
const SDIST = 'maestro_core_api-0.3.1.tar.gz'

function file(lines: readonly string[], kind: 'wheel' | 'sdist' = 'wheel'): Distribution {
  const names = lines.some((line) => line.startsWith('Name:')) ? [] : ['Name: Maestro.Core-API', 'Version: 0.3.1']
  return {
    project: 'maestro-core-api',
    version: '0.3.1',
    kind,
    fileName: kind === 'wheel' ? WHEEL : SDIST,
    path: '/a',
    size: 1,
    sha256: '',
    metadata: parseCoreMetadata([...names, ...lines, '', 'text'].join('\n')),
  }
}

const textsOf = (files: readonly Distribution[]) => faultsOf(files, EXPECTED).map(({ text }) => text)

describe('what is built', () => {
  test('says what was planned', () => {
    expect(textsOf([file(GOOD), file(GOOD, 'sdist')])).toEqual([])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['another name', ['Name: other', 'Version: 0.3.1', ...GOOD], [`${WHEEL} calls itself other, not maestro-core-api`]],
    [
      'another version',
      ['Name: maestro-core-api', 'Version: 0.3.2', ...GOOD],
      [`${WHEEL} has version 0.3.2, not 0.3.1`],
    ],
    [
      'a place',
      [...GOOD, 'Requires-Dist: maestro-core-logging @ file:///repo/packages/core-logging'],
      [
        `${WHEEL} requires maestro-core-logging @ file:///repo/packages/core-logging: a place, where an index is needed`,
      ],
    ],
    ['nonsense', [...GOOD, 'Requires-Dist: ???'], [`${WHEEL} requires ???, which nobody can read`]],
    [
      'another bound',
      ['Requires-Dist: maestro-core-auth[jwt]', ...GOOD.slice(1)],
      [
        `${WHEEL} does not require maestro-core-auth[jwt]>=0.2.0,<0.3.0, as planned`,
        `${WHEEL} requires maestro-core-auth[jwt], which is not planned`,
      ],
    ],
    [
      'no extra of the other package',
      ['Requires-Dist: maestro-core-auth (<0.3.0,>=0.2.0)', ...GOOD.slice(1)],
      [
        `${WHEEL} does not require maestro-core-auth[jwt]>=0.2.0,<0.3.0, as planned`,
        `${WHEEL} requires maestro-core-auth<0.3.0,>=0.2.0, which is not planned`,
      ],
    ],
    [
      'for everybody what an extra brings',
      [GOOD[0] as string, 'Requires-Dist: maestro-core-db>=1.0.0,<2.0.0'],
      [`${WHEEL} requires maestro-core-db>=1.0.0,<2.0.0 always, not if extra == "full"`],
    ],
    [
      'a sibling that nobody planned',
      [...GOOD, 'Requires-Dist: maestro-core-logging>=1'],
      [`${WHEEL} requires maestro-core-logging>=1, which is not planned`],
    ],
  ])('is refused with %s', (_, lines, faults) => {
    expect(textsOf([file(lines)])).toEqual(faults)
  })

  test.each<[string, Distribution['kind'], string, Fault['about']]>([
    ['maestro_core_api-0.3.2-py3-none-any.whl', 'wheel', 'is the name of maestro-core-api 0.3.2', 'version'],
    ['maestro_core-0.3.1-py3-none-any.whl', 'wheel', 'is the name of maestro-core 0.3.1', 'name'],
    ['maestro_core_api-0.3.2.tar.gz', 'sdist', 'is the name of maestro-core-api 0.3.2', 'version'],
    ['maestro_core_api-0.3.1.tar.gz', 'wheel', 'is no name of a wheel', undefined],
    ['core.zip', 'sdist', 'is no name of an sdist', undefined],
  ])('is refused as %s, a %s', (fileName, kind, text, about) => {
    const [fault, ...others] = faultsOf([{ ...file(GOOD, kind), fileName }], EXPECTED)
    expect([fault?.text, fault?.about, others]).toEqual([expect.stringContaining(`${fileName} ${text}`), about, []])
  })

  test.each(['Maestro-Core.API-0.3.1.zip', 'maestro_core_api-0.3.1.0.tar.gz'])('may be called %s', (fileName) => {
    expect(textsOf([{ ...file(GOOD, 'sdist'), fileName }])).toEqual([])
  })

  test.each([
    ['>=1,<2', []],
    ['', ['requires maestro-core-logging, in any version']],
    ['!=1.1', ['requires maestro-core-logging!=1.1, in any version']],
    ['>=2,<3', ['requires maestro-core-logging>=2,<3, and here it has version 1.2.0']],
  ])('of a build that computes what it needs may require a sibling in %j', (specifier, faults) => {
    const lines = [...GOOD, `Requires-Dist: maestro-core-logging${specifier}`]
    const found = faultsOf([file(lines)], { ...EXPECTED, isOpen: true })
    expect(found).toEqual(
      faults.map((text) => ({ text: `${WHEEL} ${text}`, about: { requirement: 'maestro-core-logging' } })),
    )
  })

  test.each<[string, readonly string[], Fault['about']]>([
    ['its name', ['Name: other', 'Version: 0.3.1', ...GOOD], 'name'],
    ['its version', ['Name: maestro-core-api', 'Version: 0.3.2', ...GOOD], 'version'],
    ['a requirement', ['Requires-Dist: Maestro.Core-Logging>=1', ...GOOD], { requirement: 'maestro-core-logging' }],
    ['a place', ['Requires-Dist: Maestro.X @ file:///x', ...GOOD], { requirement: 'maestro-x' }],
    ['nothing of these', ['Requires-Dist: ???', ...GOOD], undefined],
  ])('says that it is about %s', (_, lines, about) => {
    expect(faultsOf([file(lines)], EXPECTED).map((fault) => fault.about)).toEqual([about])
  })

  test('is refused where wheel and sdist disagree, unless the sdist leaves it open', () => {
    const other = [...GOOD, 'Requires-Dist: rich']
    expect(textsOf([file(GOOD), file(other, 'sdist')])).toEqual([`${WHEEL} and ${SDIST} differ in Requires-Dist`])
    expect(textsOf([file(GOOD), file(['Dynamic: Requires-Dist', ...other], 'sdist')])).toEqual([])
  })
})
