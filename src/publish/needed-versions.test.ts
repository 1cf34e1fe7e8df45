import { expect, test } from '@jest/globals'
import { parseCoreMetadata } from '../standards/core-metadata.ts'
import { needsIn, type OfferedVersion, takenFor } from './needed-versions.ts'

/** `1.0`, `1.1 yanked`, `2.0 >=3.12` */
function offered(texts: readonly string[]): readonly OfferedVersion[] {
  return texts.map((text) => {
    const [version = '', more = ''] = text.split(' ')
    return { version, isYanked: more === 'yanked', requiresPython: more.startsWith('>') ? more : '' }
  })
}

test.each<[string, string, readonly string[], readonly string[]]>([
  ['the newest that it admits', '>=1,<2', ['1.0', '1.5', '2.0'], ['1.5']],
  ['any', '', ['1.0', '1.10', '1.9'], ['1.10']],
  ['a pin', '==1.0', ['1.0', '1.5'], ['1.0']],
  ['a pin that is yanked', '==1.0', ['1.0 yanked', '1.5'], ['1.0']],
  ['nothing', '>=3', ['1.0', '1.5'], []],
  ['no yanked one where there is another', '>=1', ['1.0', '1.5 yanked'], ['1.0']],
  ['no early one where there is another', '>=1', ['1.0', '1.5.dev1'], ['1.0']],
  ['an early one that is asked for', '>=1.5.dev0', ['1.5.dev1', '1.5.dev2'], ['1.5.dev2']],
  ['early ones alone', '>=1', ['1.0.dev1', '1.5.dev1'], ['1.5.dev1']],
  ['one for each Python', '>=1', ['1.0 >=3.9', '1.5 >=3.9', '2.0 >=3.12'], ['1.5', '2.0']],
  ['the local one that is pinned', '==1.0+g2', ['1.0+g1', '1.0+g2', '1.0'], ['1.0+g2']],
  ['a specifier that nobody can read', '>==1', ['1.0', '1.5'], ['1.5']],
])('%s: %s', (_, specifier, versions, expected) => {
  expect(takenFor(specifier, offered(versions))).toEqual(expected)
})

test('what a version needs, extras and markers included', () => {
  const lines = [
    'Requires-Dist: Acme_Core[x]<2,>=1; python_version > "3"',
    'Requires-Dist: acme-log; extra == "all"',
    'Requires-Dist: acme-api[all]; extra == "dev"',
    'Requires-Dist: acme-git @ git+https://x.example/a',
  ]
  const metadata = parseCoreMetadata(`Metadata-Version: 2.1\nName: acme-api\nVersion: 1.0\n${lines.join('\n')}\n\n`)
  expect(needsIn(metadata, 'acme-api', '1.0')).toEqual([
    { by: 'acme-api 1.0', name: 'acme-core', specifier: '<2,>=1' },
    { by: 'acme-api 1.0', name: 'acme-log', specifier: '' },
  ])
})
