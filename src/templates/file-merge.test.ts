import { describe, expect, test } from '@jest/globals'
import {
  BOTH,
  crlf,
  lines,
  P18,
  synced,
  syncFiles,
  syncPair,
  T2,
  type WrittenFiles,
} from '../../test/support/templates.ts'

const bytes = (...numbers: readonly number[]) => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, ...numbers])

interface Row {
  readonly before: WrittenFiles
  readonly after: WrittenFiles
  readonly ours: WrittenFiles
  readonly files: Readonly<Record<string, string>>
  readonly conflicts?: readonly (readonly string[])[]
}

const MATRIX: Readonly<Record<string, Row>> = {
  'edits far apart: both kept': {
    ...{ before: { a: lines() }, after: { a: T2 }, ours: { a: P18 } },
    files: { a: BOTH },
  },
  'the same line edited: markers, and a conflict': {
    before: { a: 'a\nb\nc\n' },
    after: { a: 'a\nTEMPLATE\nc\n' },
    ours: { a: 'a\nPRODUCT\nc\n' },
    files: { a: 'a\n<<<<<<< product\nPRODUCT\n=======\nTEMPLATE\n>>>>>>> templates\nc\n' },
    conflicts: [['a', 'content', 'markers']],
  },
  'the product deleted the file: stays deleted': {
    ...{ before: { a: lines(), b: '' }, after: { a: lines(), b: '' }, ours: { b: '' } },
    files: { b: '' },
  },
  '… and the templates changed it: stays deleted, and a conflict': {
    ...{ before: { a: lines(), b: '' }, after: { a: T2, b: '' }, ours: { b: '' } },
    files: { b: '' },
    conflicts: [['a', 'deleted-here']],
  },
  'the templates deleted it, untouched here: deleted': {
    ...{ before: { a: lines(), b: '' }, after: { b: '' }, ours: { a: lines(), b: '' } },
    files: { b: '' },
  },
  'the templates deleted it, edited here: kept, and a conflict': {
    ...{ before: { a: lines(), b: '' }, after: { b: '' }, ours: { a: P18, b: '' } },
    files: { a: P18, b: '' },
    conflicts: [['a', 'deleted-there']],
  },
  'the exec bit comes': {
    before: { 'run.sh': '#!/bin/sh\n', 'own.sh': lines() },
    after: { 'run.sh': { run: '#!/bin/sh\n' }, 'own.sh': { run: T2 } },
    ours: { 'run.sh': '#!/bin/sh\n', 'own.sh': P18 },
    files: { 'run.sh': '100755 #!/bin/sh\n', 'own.sh': `100755 ${BOTH}` },
  },
  'a symbolic link comes as one': {
    before: { a: '' },
    after: { a: '', link: { link: 'a' } },
    ours: { a: '' },
    files: { a: '', link: '120000 a' },
  },
  'a binary file comes exactly': {
    before: { 'a.png': bytes(1, 2, 13, 10) },
    after: { 'a.png': bytes(255, 13, 10, 10, 13) },
    ours: { 'a.png': bytes(1, 2, 13, 10) },
    files: { 'a.png': Buffer.from(bytes(255, 13, 10, 10, 13)).toString('latin1') },
  },
  'CRLF here, LF there: both edits, CRLF': {
    before: { a: lines(), same: lines() },
    after: { a: T2, same: T2 },
    ours: { a: crlf(P18), same: crlf(lines()) },
    files: { a: crlf(BOTH), same: crlf(T2) },
  },
  'renamed there, edited here: followed, with both edits': {
    before: { 'old/name.txt': lines() },
    after: { 'new/name.txt': T2 },
    ours: { 'old/name.txt': P18 },
    files: { 'new/name.txt': BOTH },
  },
  'a file of the product’s own stays': {
    ...{ before: { a: '1\n' }, after: { a: '2\n' }, ours: { a: '1\n', own: 'mine\n' } },
    files: { a: '2\n', own: 'mine\n' },
  },
  'a new file of the templates comes': {
    ...{ before: { a: '' }, after: { a: '', b: 'new\n' }, ours: { a: '' } },
    files: { a: '', b: 'new\n' },
  },
}

describe.each([true, false])('with merge-tree: %s', (hasMergeTree) => {
  test.each(Object.entries(MATRIX))('%s', async (_, { before, after, ours, files, conflicts = [] }) => {
    const found = await synced(before, after, ours, { hasMergeTree })
    expect([found.files, found.conflicts]).toEqual([files, conflicts])
  })

  test('all of them at once', async () => {
    const named = (side: 'before' | 'after' | 'ours' | 'files') =>
      Object.fromEntries(
        Object.values(MATRIX).flatMap((row, at) =>
          Object.entries(row[side]).map(([file, text]) => [`${at}/${file}`, text]),
        ),
      ) as WrittenFiles
    const found = await synced(named('before'), named('after'), named('ours'), { hasMergeTree })
    expect(found.files).toEqual(named('files'))
    expect(found.conflicts).toEqual(
      Object.values(MATRIX).flatMap(({ conflicts = [] }, at) =>
        conflicts.map(([file, ...rest]) => [`${at}/${file}`, ...rest]),
      ),
    )
  })
})

describe('what is refused as a whole, with the line of the rule', () => {
  test.each<readonly [string, WrittenFiles, RegExp]>([
    ['an absolute link', { link: { link: '/etc/passwd' } }, /link: it leads to \/etc\/passwd, which is absolute/],
    ['a link to the outside', { 'a/link': { link: '../../x' } }, /outside of the repository/],
    ['a link into .git', { link: { link: '.git/hooks' } }, /into \.git/],
    ['a link that a file would go through', { a: { link: 'b' }, 'A/x': '' }, /a is a file/],
    ['a CR in a name', { 'a\r': '' }, /a\\r: it holds control characters/],
    ['a backslash', { 'a\\b': '' }, /backslash/],
    ['a device of Windows', { 'x/con.txt': '' }, /device/],
    ['a name that only letter case tells from another', { README: '', readme: '' }, /letter case/],
  ])('%s', async (_, after, message) => {
    const file = 'templates/maestro-sync.yml'
    const failure = { code: 'SYNC_PATH_REFUSED', file, line: 2, message: expect.stringMatching(message) }
    await expect(synced({ z: '' }, { ...after, z: '1' }, { z: '' })).rejects.toMatchObject(failure)
  })

  test('not by what only the old pin had', async () => {
    expect((await synced({ 'a\r': '', z: '' }, { z: '1' }, { z: '' })).files).toEqual({ z: '1' })
  })
})

describe('a file of both', () => {
  test('that says the same is no change', async () => {
    const { merge } = await synced({ z: '' }, { a: 'x\n', z: '' }, { a: 'x\r\n', z: '' })
    expect(merge).toMatchObject({ changes: [], conflicts: [] })
  })

  test('that says something else has markers', async () => {
    const found = await synced({ z: '' }, { a: 'T\n', z: '' }, { a: 'P\n', z: '' })
    expect([found.conflicts, found.files['a']]).toEqual([
      [['a', 'content', 'markers']],
      '<<<<<<< product\nP\n=======\nT\n>>>>>>> templates\n',
    ])
  })

  test('whose pin is lost is compared line by line, and nothing is deleted', async () => {
    const found = await synced({ a: lines(), gone: '' }, { a: T2, b: 'new\n' }, { a: P18, gone: '' }, { isLost: true })
    expect(found.conflicts).toEqual([['a', 'content', 'markers']])
    expect([found.files['b'], found.files['gone']]).toEqual(['new\n', ''])
  })
})

describe('rules that change', () => {
  const manifest = (...rules: readonly string[]) => `files:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`

  test('leave to the product what they speak of no more', async () => {
    const manifests = [manifest('{from: a}', '{from: b}'), manifest('{from: b}')] as const
    const found = await synced({ a: '1', b: '1' }, { a: '2', b: '2' }, { a: '1', b: '1' }, { manifests })
    expect(found.files).toEqual({ a: '1', b: '2' })
  })

  test('bring what they speak of for the first time, from where the templates had it', async () => {
    const manifests = ['files: []\n', manifest('{from: x, to: .}')] as const
    const found = await synced({ 'x/a': lines(), 'x/b': '' }, { 'x/a': T2, 'x/b': '' }, { a: P18 }, { manifests })
    expect([found.files, found.conflicts]).toEqual([{ a: BOTH, b: '' }, []])
  })

  test('tell what they speak of in vain', async () => {
    const manifests = ['files: []\n', manifest('{from: a}', '{from: nothing}')] as const
    const { merge } = await synced({}, { a: '' }, { z: '' }, { manifests })
    expect(merge.idle).toEqual([{ from: 'nothing', file: 'templates/maestro-sync.yml', line: 3 }])
  })

  test.each<readonly [string, WrittenFiles, WrittenFiles, WrittenFiles, Readonly<Record<string, string>>]>([
    ['replace: an edit here goes', { a: '1' }, { a: '2' }, { a: 'own' }, { a: '2' }],
    ['replace: without a change there, too', { a: '1' }, { a: '1' }, { a: 'own' }, { a: '1' }],
    ['replace: what was deleted here comes back', { a: '1' }, { a: '1' }, { z: '' }, { a: '1', z: '' }],
    ['replace: what was deleted there goes', { a: '1', z: '' }, { z: '' }, { a: 'own', z: '' }, { z: '' }],
    ['replace: the mode, too', { a: '1' }, { a: '1' }, { a: { run: '1' } }, { a: '1' }],
    ['create-once: a new file comes', { z: '' }, { a: '1', z: '' }, { z: '' }, { a: '1', z: '' }],
    ['create-once: nothing else does', { a: '1' }, { a: '2' }, { a: '1' }, { a: '1' }],
    ['create-once: what was deleted here stays so', { a: '1' }, { a: '2' }, { z: '' }, { z: '' }],
    ['create-once: what was deleted there stays', { a: '1', z: '' }, { z: '' }, { a: '1', z: '' }, { a: '1', z: '' }],
  ])('mode %s', async (mode, before, after, ours, files) => {
    const text = manifest(`{from: a, mode: ${mode.split(':')[0]}}`)
    expect((await synced(before, after, ours, { manifests: [text, text] })).files).toEqual(files)
  })
})

describe('submodules', () => {
  test('of the templates are left there, and named; those of the product are no place for a file', async () => {
    const pair = syncPair({}, {}, { z: '' })
    try {
      const { templates, product } = pair
      const pin = 'a'.repeat(40)
      templates.git('update-index', '--add', '--cacheinfo', `160000,${pin},sub`)
      templates.git('commit', '-q', '-m', 'sub')
      const versions = [pair.versions[0], templates.git('rev-parse', 'HEAD')] as const
      const merge = await syncFiles({ ...pair, versions })
      expect(merge).toMatchObject({ changes: [], conflicts: [], leftOut: [{ path: 'sub', why: 'submodule' }] })
      product.git('update-index', '--add', '--cacheinfo', `160000,${pin},vendor`)
      product.git('commit', '-q', '-m', 'vendor')
      const inside = [pair.versions[0], templates.commit({ 'vendor/x': '' })] as const
      const message = expect.stringContaining('inside the submodule vendor')
      await expect(syncFiles({ ...pair, versions: inside })).rejects.toMatchObject({ message })
    } finally {
      pair.remove()
    }
  })
})

test.each([
  ['what became a submodule there', 'templates'],
  ['what was a submodule there', 'before'],
])('a file is kept: %s', async (_, side) => {
  const pair = syncPair({ z: '' }, { z: '' }, { a: 'own\n', z: '' })
  try {
    const { templates } = pair
    const asFile = templates.commit({ a: 'x\n' })
    templates.git('rm', '-q', 'a')
    templates.git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},a`)
    templates.git('commit', '-q', '-m', 'sub')
    const asLink = templates.git('rev-parse', 'HEAD')
    const merge = await syncFiles({ ...pair, versions: side === 'before' ? [asLink, asFile] : [asFile, asLink] })
    expect(merge.changes).toEqual([])
    if (side === 'before') expect(merge.conflicts).toMatchObject([{ path: 'a', kind: 'type' }])
    else expect(merge.leftOut).toEqual([{ path: 'a', why: 'submodule' }])
  } finally {
    pair.remove()
  }
})

describe('nothing is read', () => {
  test('that nobody needs', async () => {
    const reads: Record<string, string[]> = { templates: [], product: [] }
    const onRead = (side: 'templates' | 'product', ids: readonly string[]) => void reads[side]?.push(...ids)
    const before = { same: 'x', ours: 'x', both: lines(), theirs: '1', equal: '1' }
    const after = { same: 'x', ours: 'x', both: T2, theirs: '2', equal: '2' }
    const pair = syncPair(before, after, { same: 'x', ours: 'y', both: P18, theirs: '1', equal: '2', own: 'z' })
    try {
      await syncFiles(pair, { onRead })
      const ids = (repository: 'templates' | 'product', ...names: readonly string[]) =>
        names.map((name) => pair[repository].git('rev-parse', name)).sort()
      expect(reads['templates']?.sort()).toEqual(ids('templates', 'HEAD~1:both', 'HEAD:both', 'HEAD:theirs'))
      expect(reads['product']).toEqual(ids('product', 'HEAD:both'))
    } finally {
      pair.remove()
    }
  })
})
