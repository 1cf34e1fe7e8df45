import { expect, test } from '@jest/globals'
import { parseRequirement, type Requirement } from '../standards/pep508.ts'
import { requirementFaults } from './compare-requirements.ts'
import type { Asked } from './plan-requirements.ts'

const AUTH: Asked = {
  name: 'acme-auth',
  extras: ['gcs', 's3'],
  specifier: '>=0.3.1,<0.4.0',
  marker: "os_name == 'nt' or python_version < '3.12'",
  extra: 'full',
}

function faults(planned: readonly Asked[], written: readonly string[]): readonly string[] {
  const found = written.map((text) => parseRequirement(text) as Requirement)
  return requirementFaults(planned, found).map(({ text }) => text)
}

const WRITTEN = `Acme_Auth[S3,gcs] (<0.4.0, >=0.3.1) ; extra == "full" and (python_version < "3.12" or os_name == "nt")`

test.each([
  ['another spelling', [WRITTEN], []],
  ['nothing', [], ['does not require acme-auth[gcs,s3]>=0.3.1,<0.4.0, as planned']],
  ['more', [WRITTEN, 'acme-log'], ['requires acme-log, which is not planned']],
  [
    'a lost marker',
    ['acme-auth[gcs,s3]<0.4.0,>=0.3.1; extra == "full"'],
    [
      `requires acme-auth[gcs,s3]>=0.3.1,<0.4.0 if extra == "full", not if (os_name == 'nt' or python_version < '3.12') and extra == "full"`,
    ],
  ],
])('METADATA with %s', (_title, written, expected) => expect(faults([AUTH], written)).toEqual(expected))

test('extras that bring the same may share a line', () => {
  const { marker, ...rest } = AUTH
  const planned = ['a', 'b'].map((extra) => ({ ...rest, extra }))
  expect(faults(planned, ['acme-auth[gcs,s3]>=0.3.1,<0.4.0; extra == "b" or extra == "a"'])).toEqual([])
})

test.each([
  ['~=1.4.0', '<1.5.0,>=1.4.0', true],
  ['>=1.0.dev0,<2', '==1.*', true],
  ['>=1!1.0.dev0,<1!2', '==1.*', false],
  ['==1.0', '==1', true],
  ['>=1.0rc1,<2.0', '>=1.0c1,<2', true],
  ['>=10', '>=1', false],
])('%s and %s: %s', (specifier, written, isSame) => {
  const planned = { name: 'acme-auth', extras: [], specifier }
  expect(faults([planned], [`acme-auth${written}`]).length === 0).toBe(isSame)
})
