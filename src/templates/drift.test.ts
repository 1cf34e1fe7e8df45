import { describe, expect, test } from '@jest/globals'
import { gitIn } from '../../test/support/open-git.ts'
import { crlf, syncPair, type WrittenFiles } from '../../test/support/templates.ts'
import { driftOf, settledDrift } from './drift.ts'
import { readSyncManifest } from './sync-manifest.ts'

const FILES = { a: 'a\n', b: 'b\n', 'ruff.toml': '[tool.ruff]\n', link: { link: 'a' }, run: { run: 'x' } }
const BLOCK = '# maestro-sync begin: ruff.toml\n[tool.ruff]\n# maestro-sync end: ruff.toml\n'

async function drift(rules: string, ours: WrittenFiles) {
  const manifest = `files:\n${rules}`
  const pair = syncPair({}, FILES, ours, [manifest, manifest])
  try {
    const [templates, product] = [gitIn(pair.templates.folder), gitIn(pair.product.folder)]
    const at = { rules: await readSyncManifest(manifest, 'maestro-sync.yml'), tree: await templates.tree('HEAD') }
    const tree = await product.tree('HEAD')
    const shown = (found: Awaited<ReturnType<typeof driftOf>>) => found.map(({ path, kind }) => `${path}: ${kind}`)
    const readers = { readTemplates: templates.blobs, readProduct: product.blobs }
    return { fast: shown(await driftOf(at, tree)), sure: shown(await settledDrift(at, tree, readers)) }
  } finally {
    pair.remove()
  }
}

describe('drift by object id', () => {
  test('is none where all is as in the templates', async () => {
    expect(await drift('  - from: .\n', { ...FILES, own: 'x' })).toEqual({ fast: [], sure: [] })
  })

  test('is told by path', async () => {
    const ours = { b: 'B\n', 'ruff.toml': crlf(FILES['ruff.toml']), link: 'a', run: 'x' }
    const found = ['a: missing', 'b: content', 'link: type', 'ruff.toml: content', 'run: mode']
    expect(await drift('  - from: .\n', ours)).toEqual({ fast: found, sure: found })
  })

  test('is none in what is made only once, or has no rule here', async () => {
    expect((await drift('  - {from: a, mode: create-once}\n  - {from: b, if: missing}\n', { z: '' })).fast).toEqual([])
  })
})

describe('only content tells', () => {
  test.each<readonly [string, string, WrittenFiles, readonly string[]]>([
    ['that line ends are as asked', '  - {from: a, eol: crlf}\n', { a: 'a\r\n' }, []],
    ['that they are not', '  - {from: a, eol: crlf}\n', { a: 'a\n' }, ['a: content']],
    [
      'that a block is there',
      '  - {from: ruff.toml, to: p.toml, mode: block}\n',
      { 'p.toml': crlf(`x = 1\n${BLOCK}`) },
      [],
    ],
    [
      'that it is another',
      '  - {from: ruff.toml, to: p.toml, mode: block}\n',
      { 'p.toml': BLOCK.replace('l.r', 'l.R') },
      ['p.toml: content'],
    ],
    ['that it is not there', '  - {from: ruff.toml, to: p.toml, mode: block}\n', { 'p.toml': '' }, ['p.toml: missing']],
    [
      'that its comments are no pair',
      '  - {from: ruff.toml, to: p.toml, mode: block}\n',
      { 'p.toml': BLOCK + BLOCK },
      ['p.toml: content'],
    ],
  ])('%s', async (_, rules, ours, sure) => {
    const [path] = Object.keys(ours)
    expect(await drift(rules, ours)).toEqual({ fast: [`${path}: unread`], sure })
  })

  test('unless the file is not there, or no file', async () => {
    const rules = '  - {from: ruff.toml, to: p.toml, mode: block}\n  - {from: a, eol: lf}\n'
    const found = ['a: type', 'p.toml: missing']
    expect(await drift(rules, { a: { link: 'z' }, z: '' })).toEqual({ fast: found, sure: found })
  })
})

test('a path that is refused is one failure', async () => {
  const rules = await readSyncManifest('files:\n  - from: .\n', 'maestro-sync.yml')
  const tree = [{ path: 'x/con', mode: '100644', objectId: 'a'.repeat(40) }]
  await expect(driftOf({ rules, tree }, [])).rejects.toMatchObject({ code: 'SYNC_PATH_REFUSED', line: 2 })
})
