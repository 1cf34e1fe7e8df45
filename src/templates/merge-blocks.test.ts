import { describe, expect, test } from '@jest/globals'
import { crlf, synced, type WrittenFiles } from '../../test/support/templates.ts'

const RULE = 'files:\n  - {from: ruff.toml, to: pyproject.toml, mode: block}\n'
const RULES = { manifests: [RULE, RULE] as const }
const block = (text: string) => `# maestro-sync begin: ruff.toml\n${text}# maestro-sync end: ruff.toml\n`
const [OLD, NEW] = ['[tool.ruff]\nline-length = 80\n', '[tool.ruff]\nline-length = 120\n']
const PROJECT = '[project]\nname = "x"\n'

describe('a block', () => {
  test.each<readonly [string, WrittenFiles, string | undefined, string | undefined]>([
    ['comes at the end', {}, PROJECT, `${PROJECT}\n${block(NEW)}`],
    ['makes the file where there is none', {}, undefined, block(NEW)],
    ['is changed where it stands', { 'ruff.toml': OLD }, `${block(OLD)}${PROJECT}`, `${block(NEW)}${PROJECT}`],
    ['loses what was edited in it', { 'ruff.toml': OLD }, block(`${OLD}own = 1\n`), block(NEW)],
    ['is repaired without a change there', { 'ruff.toml': NEW }, block(OLD), block(NEW)],
    ['keeps CRLF', { 'ruff.toml': OLD }, crlf(PROJECT + block(OLD)), crlf(PROJECT + block(NEW))],
    ['keeps a mark and other bytes', { 'ruff.toml': OLD }, `\ufeff# ü\n${block(OLD)}`, `\ufeff# ü\n${block(NEW)}`],
    ['that the product took away stays away', { 'ruff.toml': OLD }, PROJECT, PROJECT],
    ['whose file the product took away stays away', { 'ruff.toml': OLD }, undefined, undefined],
  ])('%s', async (_, before, ours, expected) => {
    const own: WrittenFiles = ours === undefined ? { z: '' } : { 'pyproject.toml': ours, z: '' }
    const { files, conflicts } = await synced(before, { 'ruff.toml': NEW }, own, RULES)
    const text = files['pyproject.toml']
    expect([text === undefined ? undefined : Buffer.from(text, 'latin1').toString('utf8'), conflicts]).toEqual([
      expected,
      [],
    ])
  })

  test('that the templates have no more goes', async () => {
    const ours = { 'pyproject.toml': `${PROJECT}\n${block(OLD)}` }
    expect((await synced({ 'ruff.toml': OLD }, {}, ours, RULES)).files).toEqual({ 'pyproject.toml': PROJECT })
  })

  test('that no rule speaks of any more stays', async () => {
    const ours = { 'pyproject.toml': `${PROJECT}\n${block(OLD)}` }
    const manifests = [RULE, 'files: []\n'] as const
    expect((await synced({ 'ruff.toml': OLD }, { 'ruff.toml': NEW }, ours, { manifests })).files).toEqual(ours)
  })

  test('goes into a file that comes at the same time, beside others', async () => {
    const text =
      'files:\n  - {from: p.toml, to: pyproject.toml, mode: create-once}\n  - {from: ruff.toml, to: pyproject.toml, mode: block}\n  - {from: my.toml, to: pyproject.toml, mode: block}\n'
    const after = { 'p.toml': PROJECT, 'ruff.toml': NEW, 'my.toml': '[tool.mypy]\n' }
    const found = await synced({}, after, { z: '' }, { manifests: [text, text] })
    const other = block('[tool.mypy]\n').replaceAll('ruff', 'my')
    expect(found.files['pyproject.toml']).toBe(`${PROJECT}\n${block(NEW)}\n${other}`)
    expect(found.merge.changes).toHaveLength(1)
  })

  test('keeps its place while the rest is merged', async () => {
    const text = `files:\n  - {from: pyproject.toml}\n${RULE.replace('files:\n', '')}`
    const more = '\n[tool.a]\nx = 1\n\n[tool.b]\ny = 1\n'
    const before = { 'pyproject.toml': PROJECT + more, 'ruff.toml': OLD }
    const after = { 'pyproject.toml': `${PROJECT}${more}z = 2\n`, 'ruff.toml': NEW }
    const ours = { 'pyproject.toml': `${block(OLD)}${PROJECT}${more}` }
    const found = await synced(before, after, ours, { manifests: [text, text] })
    expect([found.files['pyproject.toml'], found.conflicts]).toEqual([`${block(NEW)}${PROJECT}${more}z = 2\n`, []])
  })
})

describe('a block is a conflict', () => {
  test.each<readonly [string, string | Uint8Array, string, RegExp]>([
    ['without its end', '# maestro-sync begin: ruff.toml\n', 'block', /line 1: the comments/],
    ['that is there twice', block(OLD) + block(OLD), 'block', /line 5: the comments/],
    ['that breaks the file', `[tool.ruff]\nown = 1\n${block('')}`, 'invalid', /broken: line 4/],
    ['in what has no lines', Uint8Array.from([0, 1, 2]), 'binary', /no lines/],
  ])('%s', async (_, ours, kind, message) => {
    const before = kind === 'binary' ? {} : { 'ruff.toml': OLD }
    const { merge } = await synced(before, { 'ruff.toml': NEW }, { 'pyproject.toml': ours }, RULES)
    const diff = expect.stringContaining('+line-length = 120')
    expect([merge.changes, merge.conflicts]).toEqual([
      [],
      [{ path: 'pyproject.toml', kind, message: expect.stringMatching(message), hasMarkers: false, diff }],
    ])
  })

  test('where the product has a link', async () => {
    const found = await synced({}, { 'ruff.toml': NEW }, { 'pyproject.toml': { link: 'z' }, z: '' }, RULES)
    expect(found.conflicts).toEqual([['pyproject.toml', 'type']])
  })

  test('that waits for the rest of its file', async () => {
    const text = `files:\n  - {from: pyproject.toml}\n${RULE.replace('files:\n', '')}`
    const before = { 'pyproject.toml': 'a = 1\n', 'ruff.toml': OLD }
    const after = { 'pyproject.toml': 'a = 2\n', 'ruff.toml': NEW }
    const ours = { 'pyproject.toml': `a = 3\n\n${block(OLD)}` }
    const { merge } = await synced(before, after, ours, { manifests: [text, text] })
    const message = expect.stringContaining('the same lines; the block of the templates waits')
    expect([merge.changes, merge.conflicts]).toMatchObject([[], [{ kind: 'content', message }]])
    expect(merge.conflicts[0]?.diff).toMatch(/\+a = 2\n[\s\S]*\+line-length = 120/)
  })
})
