import { expect, test } from '@jest/globals'
import { differencesFrom } from './compare-requirements.ts'
import type { PlannedRequirement } from './plan-requirements.ts'

const NAMES = new Set(['acme-auth', 'acme-log'])
const PLANNED: readonly PlannedRequirement[] = [
  {
    name: 'acme-auth',
    extras: ['gcs', 's3'],
    specifier: '>=0.3.1,<0.4.0',
    marker: "os_name == 'nt' or python_version < '3.12'",
    group: 'extra',
    extra: 'full',
    sibling: 'libs/auth',
    at: { file: 'pyproject.toml' },
  },
]
const WRITTEN = `Acme_Auth[S3,gcs] (<0.4.0, >=0.3.1) ; extra == "full" and (python_version < "3.12" or os_name == "nt")`

test.each([
  ['another spelling', [WRITTEN, 'idna>=3'], []],
  ['nothing', [], ['acme-auth[gcs,s3] <0.4,>=0.3.1 is missing']],
  ['more', [WRITTEN, 'acme-log'], ['acme-log was not planned']],
  ['a path', [WRITTEN, 'acme-log @ file:///x'], ['"acme-log @ file:///x" is not asked for by a version']],
  ['no requirement', [WRITTEN, '???'], ['"???" cannot be read']],
  [
    'a lost marker',
    ['acme-auth[gcs,s3]<0.4.0,>=0.3.1; extra == "full"'],
    [
      'acme-auth[gcs,s3] <0.4,>=0.3.1 holds under "extra == "full"", not "(os_name == \'nt\' or python_version < \'3.12\') and extra == "full""',
    ],
  ],
])('METADATA with %s', (_title, requiresDist, differences) => {
  expect(differencesFrom(PLANNED, requiresDist, NAMES)).toEqual(differences)
})

test.each([
  ['~=1.4.0', '<1.5.0,>=1.4.0', true],
  ['>=1.0.dev0,<2', '==1.*', true],
  ['>=1!1.0.dev0,<1!2', '==1.*', false],
  ['==1.0', '==1', true],
  ['>=1.0rc1,<2.0', '>=1.0c1,<2', true],
  ['>=10', '>=1', false],
])('%s and %s: %s', (specifier, written, isSame) => {
  const { marker, extra, ...rest } = PLANNED[0] as PlannedRequirement
  const planned = { ...rest, extras: [], specifier, group: 'main' } as const
  expect(differencesFrom([planned], [`acme-auth${written}`], NAMES).length === 0).toBe(isSame)
})
