import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { readSyncManifest } from '../src/templates/sync-manifest.ts'
import { type TestRepository, testRepository } from './support/repository.ts'
import { applied, commitAll, fixtureTemplates, type SyncPair, syncFiles } from './support/templates.ts'

let templates: TestRepository
let product: TestRepository
let pair: SyncPair

beforeAll(() => {
  const { repository, tags } = fixtureTemplates()
  const [before = '', after = ''] = tags
  expect(tags).toEqual(['v2024.09.30', 'v2024.10.08'])
  templates = repository
  product = testRepository()
  const versions = [`${before}^{commit}`, `${after}^{commit}`].map((one) => templates.git('rev-parse', one))
  pair = { templates, product, versions: versions as [string, string], remove: () => undefined }
})
afterAll(() => {
  for (const one of [templates, product]) one.remove()
})

/** What a product has that took the first version on, with its own edits on top. */
async function takeOn(own: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  commitAll(product, own)
  const [first] = pair.versions
  const taken = await applied(pair, await syncFiles({ ...pair, versions: [first, first] }, { isLost: true }))
  const plain = Object.entries(taken).map(([path, text]) => {
    return [path, text.startsWith('100755 ') ? { run: text.slice(7) } : text] as const
  })
  commitAll(product, Object.fromEntries(plain))
  return taken
}

describe('the templates of the tests', () => {
  test('have a manifest in each version', async () => {
    for (const version of pair.versions) {
      const rules = await readSyncManifest(templates.git('show', `${version}:maestro-sync.yml`), 'maestro-sync.yml')
      expect(rules.length).toBeGreaterThan(8)
    }
  })

  test('are taken on by a product in Python', async () => {
    const taken = await takeOn({ 'pyproject.toml': '[project]\nname = "billing"\n' })
    expect(Object.keys(taken).sort()).toEqual([
      ...[
        '.editorconfig',
        '.github/CODEOWNERS',
        '.github/workflows/ci.yml',
        '.gitignore',
        'Dockerfile',
        'pyproject.toml',
      ],
      ...['scripts/check.sh', 'scripts/lint.sh', 'scripts/old-release.sh', 'scripts/test.sh'],
      ...['src/service/__init__.py', 'src/service/main.py', 'tests/test_main.py'],
    ])
    expect(taken['.github/workflows/ci.yml']).toMatch(/^name: CI \(Python\)/)
    expect(parse(taken['pyproject.toml'] ?? '')).toMatchObject({
      project: { name: 'billing' },
      tool: { ruff: { 'line-length': 88 }, mypy: { strict: true } },
    })
  })

  test('move on in one that edited them', async () => {
    const taken = await takeOn({ 'pyproject.toml': '[project]\nname = "billing"\n' })
    const edits: Record<string, string | null> = {
      Dockerfile: (taken['Dockerfile'] ?? '').replace('8000', '9000'),
      'scripts/lint.sh': (taken['scripts/lint.sh'] ?? '').replace('100755 ', '').concat('\nshellcheck scripts/*.sh\n'),
      'src/service/main.py': 'print("own")\n',
      '.gitignore': null,
    }
    product.commit(edits)
    product.git('update-index', '--chmod=+x', 'scripts/lint.sh')
    product.git('commit', '-q', '-m', 'mode')
    const merge = await syncFiles(pair)
    const files = await applied(pair, merge)
    expect(merge.conflicts.map(({ path, kind }) => [path, kind])).toEqual([['.gitignore', 'deleted-here']])
    expect(files['Dockerfile']).toMatch(/^FROM python:3\.13-slim[\s\S]*EXPOSE 9000/)
    expect(files['scripts/style.sh']).toMatch(/^100755 [\s\S]*--no-fix[\s\S]*shellcheck/)
    expect(files['scripts/check.sh']).toMatch(/^100755 [\s\S]*style\.sh/)
    expect([files['scripts/lint.sh'], files['scripts/old-release.sh'], files['.gitignore']]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(files['src/service/main.py']).toBe('print("own")\n')
    expect(files['.github/CODEOWNERS']).toBe(taken['.github/CODEOWNERS'])
    expect(files['.github/workflows/ci.yml']).toContain('timeout-minutes: 20')
    expect(parse(files['pyproject.toml'] ?? '')).toMatchObject({ tool: { ruff: { 'line-length': 100 } } })
    expect(Object.keys(files)).toContain('.pre-commit-config.yaml')
  })

  test('are taken on by a product in TypeScript, which hears nothing of Python', async () => {
    const taken = await takeOn({ 'package.json': '{ "name": "shop" }\n' })
    expect(Object.keys(taken)).toEqual(expect.arrayContaining(['tsconfig.base.json', 'src/index.ts']))
    expect(taken['package.json']).toBe('{ "name": "shop" }\n')
    expect(taken['.github/workflows/ci.yml']).toMatch(/^name: CI\n/)
    expect(Object.keys(taken).some((path) => path.endsWith('.py') || path.endsWith('.toml'))).toBe(false)
  })
})
