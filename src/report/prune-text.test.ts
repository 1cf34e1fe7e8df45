import { expect, test } from '@jest/globals'
import { pruneSummary, pruneText, type ToldPruning, type ToldVersion } from './prune-text.ts'

function version(name: string, keeps: boolean, reason: string, neededBy: readonly string[] = []): ToldVersion {
  return { version: name, keeps, reason, neededBy, storedAt: new Date('2026-01-02T23:00:00Z') }
}

const SHOP = 'shop/poetry.lock asks for acme-core==1.0'
const TOLD: ToldPruning = {
  title: 'ghcr, ghcr.io/acme',
  applies: false,
  packages: [
    {
      project: 'acme-core',
      leftovers: 3,
      foreign: ['latest'],
      versions: [
        version('1.0.dev1', false, 'older than 30 days'),
        version('1.0', true, 'older than 30 days', [SHOP, 'a', 'b', 'c']),
        {
          ...version('1.1', true, 'older than 30 days', ['acme-api 2.1 asks for acme-core==1.1']),
          storedAt: undefined,
        },
        version('2.0', true, 'the newest version always stays'),
      ],
    },
    { project: 'acme-api', leftovers: 0, foreign: [], versions: [version('2.1', true, 'keep: 2.*')] },
  ],
}

test('on a terminal: what goes and what stays, and why', () => {
  expect(pruneText(TOLD, { hasColor: false, columns: 84 }).split('\n')).toEqual([
    'acme-core: 1 of 4 versions and 3 leftover manifests would go, 2 more are still needed in ghcr, ghcr.io/acme',
    '        VERSION   STORED      WHY',
    'delete  1.0.dev1  2026-01-02  older than 30 days',
    'keep    1.0       2026-01-02  needed by 4: shop/poetry.lock asks for acme-core==1.0…',
    'keep    1.1       unknown     needed: acme-api 2.1 asks for acme-core==1.1',
    'keep    2.0       2026-01-02  the newest version always stays',
    '1 tag that is no version of a Python package: kept',
    '',
    'acme-api: nothing to delete of 1 version in ghcr, ghcr.io/acme',
    '      VERSION  STORED      WHY',
    'keep  2.1      2026-01-02  keep: 2.*',
    '',
    'Nothing was deleted: add --apply.',
    '',
  ])
})

test('in the summary what the rules keep is folded away', () => {
  expect(
    pruneSummary({ ...TOLD, applies: true }),
  ).toBe(`**1 of 4 versions and 3 leftover manifests go, 2 more are still needed** of \`acme-core\` in ghcr, \`ghcr.io/acme\`.

|  | version | stored | why |
| --- | --- | --- | --- |
| 🗑️ delete | \`1.0.dev1\` | 2026-01-02 | older than 30 days |
| 🔗 needed | \`1.0\` | 2026-01-02 | needed by 4: \`shop/poetry.lock\` asks for \`acme-core==1.0\`; a; b; … |
| 🔗 needed | \`1.1\` | unknown | needed: acme-api \`2.1\` asks for \`acme-core==1.1\` |

- 1 tag that is no version of a Python package: kept

<details><summary>1 version kept by the rules</summary>

|  | version | stored | why |
| --- | --- | --- | --- |
| keep | \`2.0\` | 2026-01-02 | the newest version always stays |

</details>

**Nothing to delete of 1 version** of \`acme-api\` in ghcr, \`ghcr.io/acme\`.


<details><summary>1 version kept by the rules</summary>

|  | version | stored | why |
| --- | --- | --- | --- |
| keep | \`2.1\` | 2026-01-02 | keep: \`2.*\` |

</details>
`)
})
