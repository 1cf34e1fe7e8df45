// Pages that say which test shows what they promise name tests that are there.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { callableWorkflows } from '../scripts/callable-workflows.mjs'

const TOP = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(TOP, file), 'utf8')
const ROW = /^\| .+ \| .+ \| `(\S+)`: (.+) \|$/gm
const RUNS = /^\| `(\S+)\.yml` \| (.+) \| (.+) \| (.+) \|$/gm

/** Titles of tests, as they begin: behind `test(`, or behind the table of `test.each`; or the first cell of such a table's row. */
function titlesIn(code: string): readonly string[] {
  const title = /(?:\btest\(|^\s*\]?\)\(|\btest\.each\(.+\)\(|^\s*\[)\s*(['"`])(.+?)\1[,\]]/gm
  return [...code.matchAll(title)].map(([, , text = '']) => text)
}

// Whether they pass is for themselves to say; that none is skipped, for the linter.
test.each([
  ['docs/publish-faults.md', 20],
  ['test/e2e/README.md', 20],
])('%s names tests that are there', (page, least) => {
  const rows = [...read(page).matchAll(ROW)]
  const lost = rows.filter(
    ([, file = '', start = '']) => !titlesIn(read(file)).some((title) => title.startsWith(start)),
  )
  expect(lost.map(([row]) => row)).toEqual([])
  expect(rows.length).toBeGreaterThan(least)
})

test('each callable workflow has a run that ends well, one that fails, and one with nothing to do', () => {
  const rows = [...read('test/e2e/README.md').matchAll(RUNS)]
  expect(rows.map(([, name]) => `${name}.yml`)).toEqual(callableWorkflows().map(({ file }) => file))
  const lost = rows.flatMap(([, name, ...runs]) => {
    const titles = titlesIn(read(`test/e2e/act/${name}.test.ts`))
    return runs.filter((run) => !titles.includes(run)).map((run) => `${name}: ${run}`)
  })
  expect(lost).toEqual([])
})
