import { expect, test } from '@jest/globals'
import type { Finding, Severity } from '../workspaces/workspace.ts'
import { annotationsOf } from './annotations.ts'

function findings(count: number, severity: Severity): readonly Finding[] {
  return Array.from({ length: count }, (_, at) => ({
    code: 'broken-path',
    severity,
    message: `reference ${at} leads nowhere`,
    fix: 'Remove it.',
    file: 'pyproject.toml',
    line: at + 1,
  }))
}

test('a finding stands beside its line, with the way out', () => {
  expect(annotationsOf(findings(1, 'error'))).toEqual([
    {
      level: 'error',
      title: 'broken-path',
      message: 'reference 0 leads nowhere\nRemove it.',
      file: 'pyproject.toml',
      line: 1,
    },
  ])
})

test('errors come first, then warnings, then notes', () => {
  const mixed = [...findings(1, 'note'), ...findings(1, 'warning'), ...findings(1, 'error')]
  expect(annotationsOf(mixed).map(({ level }) => level)).toEqual(['error', 'warning', 'notice'])
})

test('ten of a level are all shown; of more, nine and how many are left', () => {
  expect(annotationsOf(findings(10, 'warning')).at(-1)?.message).toContain('reference 9')
  const cut = annotationsOf([...findings(25, 'warning'), ...findings(2, 'note')])
  expect(cut).toHaveLength(12)
  expect(cut[9]).toEqual({ level: 'warning', title: '16 more findings', message: '+16 more in the job summary' })
})

test('a long message is cut, its fix kept, and nothing in it is obeyed', () => {
  const [long] = annotationsOf([
    { code: 'x', severity: 'error', message: `\n::error::${'m'.repeat(9_000)}`, fix: 'Mend it.', file: 'a' },
  ])
  expect(long?.message.length).toBeLessThan(4_096)
  expect(long?.message).toMatch(/^\\n::error::m+…\nMend it\.$/)
})
