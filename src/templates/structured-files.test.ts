import { describe, expect, test } from '@jest/globals'
import { isStructured, whyBroken } from './structured-files.ts'

test.each([
  ...[
    '.github/workflows/ci.yml',
    '.github/workflows/README.md',
    'action.yml',
    'actions/a/action.yaml',
    'pyproject.toml',
  ],
  ...[
    'a/package.json',
    'tsconfig.base.json',
    'poetry.lock',
    'yarn.lock',
    'bun.lockb',
    'pnpm-lock.yaml',
    'go.sum',
    'Pipfile',
  ],
  ...[
    '.terraform.lock.hcl',
    'gradle.lockfile',
    '.pre-commit-config.yaml',
    'CITATION.cff',
    '.prettierrc',
    'nb.ipynb',
    'X.JSON',
  ],
])('%s takes no markers', (path) => expect(isStructured(path)).toBe(true))

test.each(['README.md', 'Dockerfile', 'src/lock.py', 'requirements.txt', 'setup.cfg', 'workflows/ci.md', 'a.toml.md'])(
  '%s takes markers',
  (path) => expect(isStructured(path)).toBe(false),
)

describe('a file is broken', () => {
  const broken = (path: string, after: string, ...sources: readonly string[]) =>
    whyBroken(
      path,
      Buffer.from(after),
      sources.map((text) => Buffer.from(text)),
    )

  test('where both sides were whole', async () => {
    expect(await broken('a.toml', '[a]\n[a]\n', '[a]\n', '')).toMatch(/^line 2: /)
    expect(await broken('a.yml', 'a: 1\na: 2\n', 'a: 1\n', 'a: 2\n')).toMatch(/^line 2: /)
    expect(await broken('a.json', '{"a": 1 "b": 2}', '{"a": 1}')).toMatch(/^line 1: /)
  })

  test('not where a side was already, where all is well, or where nobody knows', async () => {
    expect(await broken('tsconfig.json', '{/**/}', '{/**/}', '{}')).toBeUndefined()
    expect(await broken('a.toml', '[a]\n', '[a]\n')).toBeUndefined()
    expect(await broken('yarn.lock', '[', '')).toBeUndefined()
    expect(await broken('a.py', '[', '')).toBeUndefined()
  })
})
