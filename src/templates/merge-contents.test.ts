import { describe, expect, test } from '@jest/globals'
import { BOTH, crlf, lines, P18, synced, T2, type WrittenFiles } from '../../test/support/templates.ts'
import { mergeFiles } from './file-merge.ts'
import { readSyncManifest } from './sync-manifest.ts'

describe('bytes are kept', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const wide = { 18: 'PRODUCT 18\r', 19: 'x\r' }

  test.each<readonly [string, string, string, string, string]>([
    ['no final line end here', lines(), T2, P18.trimEnd(), BOTH.trimEnd()],
    ['no final line end there', lines(), T2.trimEnd(), P18, BOTH.trimEnd()],
    ['a byte order mark here', lines(), T2, `\xef\xbb\xbf${P18}`, `\xef\xbb\xbf${BOTH}`],
    ['a byte order mark there', lines(), `\xef\xbb\xbf${T2}`, P18, BOTH],
    ['LF here, CRLF there', crlf(lines()), crlf(T2), P18, BOTH],
    ['CRLF in all', crlf(lines()), crlf(T2), crlf(P18), crlf(BOTH)],
    ['line ends only changed there', lines(), crlf(lines()), P18, P18],
    ['line ends of both kinds where nothing is new', lines(), crlf(lines()), `x\n${crlf(P18)}`, `x\n${crlf(P18)}`],
    ['some lines with CRLF', lines(), T2, lines(wide), lines({ 2: 'TEMPLATE 2', ...wide })],
    [
      'Latin-1',
      lines({ 9: '\xe9' }),
      lines({ 2: 'T', 9: '\xe9' }),
      lines({ 9: '\xe9', 18: '\xff' }),
      lines({ 2: 'T', 9: '\xe9', 18: '\xff' }),
    ],
  ])('%s', async (_, before, after, ours, expected) => {
    const found = await synced({ a: latin(before) }, { a: latin(after) }, { a: latin(ours) })
    expect([found.files, found.conflicts]).toEqual([{ a: expected }, []])
  })

  test('of UTF-16, which nobody merges', async () => {
    const [before, after, ours] = [lines(), T2, P18].map(utf16) as [Buffer, Buffer, Buffer]
    const found = await synced({ a: before, b: before }, { a: after, b: after }, { a: ours, b: before })
    expect(found.conflicts).toEqual([['a', 'binary']])
    expect(found.files).toEqual({ a: ours.toString('latin1'), b: after.toString('latin1') })
  })

  test('and a text with line ends of its own goes with the one of the templates', async () => {
    expect((await synced({ a: lines(), b: '' }, { b: '' }, { a: crlf(lines()), b: '' })).files).toEqual({ b: '' })
  })

  test('of pointers to LFS', async () => {
    const pointer = (id: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${id.repeat(64)}\nsize 1\n`
    const found = await synced({ a: pointer('a'), b: '1' }, { a: pointer('b'), b: '2' }, { a: pointer('a'), b: '1' })
    expect([found.files, found.merge.leftOut]).toEqual([{ a: pointer('a'), b: '2' }, [{ path: 'a', why: 'lfs' }]])
  })

  test('of what is too big', async () => {
    const read = async (ids: readonly string[]) => new Map(ids.map((id) => [id, Buffer.alloc(100 * 2 ** 20 + 1)]))
    const rules = await readSyncManifest('files: [{from: a}]', 'maestro-sync.yml')
    const nobody = () => Promise.reject(new Error('nobody asks for that'))
    const merge = await mergeFiles(
      {
        before: undefined,
        after: { rules, tree: [{ path: 'a', mode: '100644', objectId: 'b'.repeat(40) }] },
        product: [],
      },
      {
        readTemplates: read,
        readProduct: read,
        scratch: { mergeTexts: async () => [], findRenames: nobody, diff: nobody },
      },
    )
    expect(merge).toMatchObject({ changes: [], leftOut: [{ path: 'a', why: 'size' }] })
  })
})

describe('a rule asks for line ends', () => {
  const rules = (eol: string) => ({
    manifests: [`files: [{from: a, eol: ${eol}}]\n`, `files: [{from: a, eol: ${eol}}]\n`] as const,
  })

  test.each<readonly [string, string, string, string, string]>([
    ['crlf', lines(), T2, P18, crlf(BOTH)],
    ['lf', lines(), T2, crlf(P18), BOTH],
    ['crlf', lines(), T2, lines(), crlf(T2)],
    ['crlf', lines(), T2, crlf(lines()), crlf(T2)],
    ['lf', crlf(lines()), crlf(T2), lines(), T2],
  ])('%s', async (eol, before, after, ours, expected) => {
    const found = await synced({ a: before }, { a: after }, { a: ours }, rules(eol))
    expect([found.files, found.conflicts]).toEqual([{ a: expected }, []])
  })

  test('of a new file', async () => {
    expect((await synced({ b: '' }, { a: 'x\n' }, { b: '' }, rules('crlf'))).files['a']).toBe('x\r\n')
  })

  test('and a file that is replaced has them already', async () => {
    const rule = 'files: [{from: a, eol: crlf, mode: replace}]\n'
    const { merge } = await synced({ a: 'x\n' }, { a: 'x\n' }, { a: 'x\r\n' }, { manifests: [rule, rule] })
    expect(merge).toMatchObject({ changes: [], conflicts: [] })
  })
})

describe('markers never enter', () => {
  test.each([
    ['.github/workflows/ci.yml', 'a: 1\n', 'a: 2\n', 'a: 3\n'],
    ['actions/x/action.yml', 'a: 1\n', 'a: 2\n', 'a: 3\n'],
    ['pyproject.toml', 'a = 1\n', 'a = 2\n', 'a = 3\n'],
    ['package.json', '{"a": 1}\n', '{"a": 2}\n', '{"a": 3}\n'],
    ['.pre-commit-config.yaml', 'a: 1\n', 'a: 2\n', 'a: 3\n'],
    ['poetry.lock', 'a = 1\n', 'a = 2\n', 'a = 3\n'],
    ['yarn.lock', 'a@1:\n', 'a@2:\n', 'a@3:\n'],
  ])('%s: it stays, and the change of the templates is told', async (file, before, after, ours) => {
    const { files, merge } = await synced({ [file]: before }, { [file]: after }, { [file]: ours })
    expect([files, merge.changes]).toEqual([{ [file]: ours }, []])
    expect(merge.conflicts).toEqual([
      {
        ...{ path: file, kind: 'content', hasMarkers: false },
        message: 'the product and the templates changed the same lines',
        diff: expect.stringContaining(`--- a/${file}\n+++ b/${file}\n@@ -1 +1 @@\n-${before}+${after}`),
      },
    ])
  })

  test('nor a file that two edits together break', async () => {
    const [table, middle] = ['[a]\nx = 1\n', lines().replace(/^(?=.)/gm, '# ')]
    const ours = `${table}${middle}[b]\n`
    const found = await synced({ 'a.toml': table + middle }, { 'a.toml': `[b]\n${table}${middle}` }, { 'a.toml': ours })
    expect(found.files['a.toml']).toBe(ours)
    const message = expect.stringContaining('what both changed does not go together: line ')
    expect(found.merge.conflicts).toMatchObject([{ kind: 'invalid', message, diff: expect.stringContaining('+[b]') }])
  })

  test('nor one that was renamed there: it stays where it is', async () => {
    const yaml = (second: string) => lines({ 2: second }).replace(/^(\w+) (\d+)$/gm, 'k$2: $1')
    const found = await synced({ 'old.yml': yaml('line 2') }, { 'new.yml': yaml('T 2') }, { 'old.yml': yaml('P 2') })
    expect(found.files).toEqual({ 'old.yml': yaml('P 2') })
    const message = expect.stringContaining('(it was old.yml)')
    const diff = expect.stringContaining('rename from old.yml')
    expect(found.merge.conflicts).toMatchObject([{ path: 'new.yml', kind: 'content', message, diff }])
  })
})

describe('a change of type', () => {
  const X = { link: 'z' }
  test.each<readonly [string, WrittenFiles, WrittenFiles, WrittenFiles, readonly (readonly string[])[]]>([
    ['file to link', { a: 'x', z: '' }, { a: X, z: '' }, { a: 'x', z: '' }, [['a', 'type']]],
    ['link to file', { a: X, z: '' }, { a: 'x', z: '' }, { a: X, z: '' }, [['a', 'type']]],
    ['file to folder', { a: 'x', z: '' }, { 'a/b': 'x', z: '' }, { a: 'x', z: '' }, [['a/b', 'type']]],
    ['folder to file', { 'a/b': 'x', z: '' }, { a: 'x', z: '' }, { 'a/b': 'x', z: '' }, [['a', 'type']]],
    ['file to link here', { a: '1', z: '' }, { a: '2', z: '' }, { a: X, z: '' }, [['a', 'type']]],
    ['file to folder here', { a: '1', z: '' }, { a: '2', z: '' }, { 'a/b': 'own', z: '' }, [['a', 'deleted-here']]],
    [
      'link and link',
      { a: { link: '1' }, z: '' },
      { a: { link: '2' }, z: '' },
      { a: { link: '3' }, z: '' },
      [['a', 'link']],
    ],
    [
      'link deleted there',
      { a: { link: '1' }, z: '' },
      { z: '' },
      { a: { link: '3' }, z: '' },
      [['a', 'deleted-there']],
    ],
  ])('%s is a conflict, and the product keeps what it has', async (_, before, after, ours, conflicts) => {
    const found = await synced(before, after, ours)
    expect([found.merge.changes, found.conflicts]).toEqual([[], conflicts])
  })

  test('that the product made first is none', async () => {
    const { merge } = await synced({ a: 'x', z: '' }, { a: X, z: '' }, { a: X, z: '' })
    expect(merge).toMatchObject({ changes: [], conflicts: [] })
  })

  test('of where a link leads comes', async () => {
    const found = await synced({ a: { link: '1' } }, { a: { link: 'dir/2' } }, { a: { link: '1' } })
    expect([found.files, found.conflicts]).toEqual([{ a: '120000 dir/2' }, []])
  })
})

describe('the mode', () => {
  test.each<readonly [string, WrittenFiles, WrittenFiles, WrittenFiles, Readonly<Record<string, string>>]>([
    ['of the product stays', { a: lines() }, { a: T2 }, { a: { run: P18 } }, { a: `100755 ${BOTH}` }],
    ['goes away', { a: { run: 'x' } }, { a: 'x' }, { a: { run: 'x' } }, { a: 'x' }],
    ['of an untouched file comes with its content', { a: 'x' }, { a: { run: 'y' } }, { a: 'x' }, { a: '100755 y' }],
  ])('%s', async (_, before, after, ours, files) => {
    expect((await synced(before, after, ours)).files).toEqual(files)
  })

  test('that the product changed keeps a file that the templates deleted', async () => {
    const found = await synced({ a: 'x', b: '' }, { b: '' }, { a: { run: 'x' }, b: '' })
    expect([found.files, found.conflicts]).toEqual([{ a: '100755 x', b: '' }, [['a', 'deleted-there']]])
  })

  test('alone needs no content', async () => {
    const { merge } = await synced({ a: 'x' }, { a: { run: 'x' } }, { a: 'x' })
    expect(merge.changes).toEqual([{ path: 'a', mode: '100755', objectId: expect.stringMatching(/^[0-9a-f]{40}$/) }])
  })
})
