import { describe, expect, test } from '@jest/globals'
import { commentFor } from './comment-syntax.ts'
import { findBlock, putBlock, removeBlock } from './marked-block.ts'

const HASH = { start: '# ', end: '' }

describe('a block', () => {
  test('goes to the end, is replaced where it stands, and leaves nothing behind', () => {
    const first = putBlock('[project]\n', 'ruff.toml', '[tool.ruff]\n', HASH)
    const marked = '# maestro-sync begin: ruff.toml\n[tool.ruff]\n# maestro-sync end: ruff.toml\n'
    expect(first).toBe(`[project]\n\n${marked}`)
    const moved = `${first}[tool.own]\n`
    expect(putBlock(moved, 'ruff.toml', 'x = 1', HASH)).toBe(moved.replace('[tool.ruff]', 'x = 1'))
    expect(removeBlock(first, 'ruff.toml', HASH)).toBe('[project]\n')
    expect(removeBlock(moved, 'ruff.toml', HASH)).toBe('[project]\n\n[tool.own]\n')
    expect(removeBlock(moved, 'other.toml', HASH)).toBe(moved)
  })

  test('makes a file, and ends one without a last line end', () => {
    expect(putBlock('', 'a', 'x\n', HASH)).toBe('# maestro-sync begin: a\nx\n# maestro-sync end: a\n')
    expect(putBlock('own', 'a', '', HASH)).toBe('own\n\n# maestro-sync begin: a\n# maestro-sync end: a\n')
  })

  test('stands in comments of any kind, and indented', () => {
    const markup = { start: '<!-- ', end: ' -->' }
    const text = putBlock('', 'a.md', 'x\n', markup)
    expect(text).toBe('<!-- maestro-sync begin: a.md -->\nx\n<!-- maestro-sync end: a.md -->\n')
    expect(findBlock(text.replace(/^<!--/gm, '  <!--'), 'a.md', markup)).toMatchObject({ content: 'x\n' })
  })

  test.each([
    ['# maestro-sync begin: a\nx\n', 1],
    ['x\n# maestro-sync end: a\n', 2],
    ['# maestro-sync end: a\n# maestro-sync begin: a\n', 2],
    ['# maestro-sync begin: a\n# maestro-sync begin: a\n# maestro-sync end: a\n', 2],
    ['# maestro-sync begin: a\n# maestro-sync end: a\n# maestro-sync end: a\n', 1],
  ])('is broken in %j', (text, line) => expect(findBlock(text, 'a', HASH)).toEqual({ kind: 'broken', line }))
})

test('files hold comments by their names', () => {
  const starts = [
    'pyproject.toml',
    'Dockerfile',
    'x/.gitignore',
    'a.ts',
    'a.md',
    'a.css',
    '.github/CODEOWNERS',
    'Dockerfile.dev',
  ]
  expect(starts.map((path) => commentFor(path)?.start.trim())).toEqual(['#', '#', '#', '//', '<!--', '/*', '#', '#'])
  expect(['package.json', 'LICENSE', 'a.bin', 'x.d/unknown'].map(commentFor)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
