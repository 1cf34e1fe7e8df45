import { expect, test } from '@jest/globals'
import { type FailedRow, setupSummary } from './setup-text.ts'

const fine = { name: 'fine', tool: 'Python 3.11', from: 'uv.lock', state: 'made' } as const
const failed = (names: readonly string[], message: string, more: Partial<FailedRow> = {}) => ({
  names,
  message,
  ...more,
})

test('what is there, where nothing failed', () => {
  expect(setupSummary({ rows: [fine], failed: [], seconds: 1.5, why: '' })).toBe(
    '**1 environment made and 0 as they were, in 1.5 s**\n\n| project | by | from | state |\n| --- | --- | --- | --- |\n| `fine` | Python 3.11 | uv.lock | made |\n',
  )
  expect(setupSummary({ rows: [], failed: [], seconds: 0, why: '' })).toBe('Nothing has to be set up')
  expect(setupSummary({ rows: [], failed: [], seconds: 0, why: 'core has no target test' })).toBe(
    'Nothing has to be set up: core has no target test',
  )
})

test('what failed, why and the way out, before what is there', () => {
  const one = failed(['one'], 'no environment for one\nLock it anew.', { file: 'one/pyproject.toml', line: 4 })
  const lock = failed(['a', 'b', 'c', 'd', 'e'], 'the lock is stale')
  expect(setupSummary({ rows: [fine], failed: [one, lock], seconds: 2, why: '' })).toBe(
    `❌ **6 of 7 could not be set up** in 2 s

| project | where | why, and the way out |
| --- | --- | --- |
| \`one\` | \`one/pyproject.toml:4\` | no environment for one<br>→ Lock it anew. |
| \`a\`, \`b\`, \`c\` and 2 more | – | the lock is stale |

| project | by | from | state |
| --- | --- | --- | --- |
| \`fine\` | Python 3.11 | uv.lock | made |
`,
  )
})

test('a failure before anything began', () => {
  expect(setupSummary({ rows: [], failed: [failed([], 'no target\nThere are: test.')], seconds: 0, why: '' })).toMatch(
    /^❌ \*\*Nothing was set up\*\* in 0 s\n\n.*\n.*\n\| – \| – \| no target<br>→ There are: test\. \|\n$/,
  )
})

test('nothing that a program said is obeyed, and it fits into what GitHub takes', () => {
  const hostile = failed(['x|y'], '<img src=x> | @everyone [a](http://b)\n![](c)', { file: 'a|b.toml' })
  const summary = setupSummary({ rows: [], failed: [hostile], seconds: 0, why: '' })
  expect(
    summary
      .split('\n')
      .at(-2)
      ?.replace(/`[^`]*`/g, ''),
  ).toMatch(/^[ |)]+<br>→ [ |)]+$/)
  const many = Array.from({ length: 5_000 }, (_, at) => failed([`p${at}`], 'x '.repeat(5_000)))
  expect(Buffer.byteLength(setupSummary({ rows: [], failed: many, seconds: 0, why: '' }))).toBeLessThan(400_000)
})
