import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const TOP = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(TOP, file), 'utf8')
const ROW = /^\| .+ \| .+ \| `(\S+)`: (.+) \|$/gm

/** Titles of tests, as they begin: behind `test(`, or behind the table of `test.each`; or the first cell of such a table's row. */
function titlesIn(code: string): readonly string[] {
  const title = /(?:\btest\(|^\s*\]?\)\(|\btest\.each\(.+\)\(|^\s*\[)\s*(['"`])(.+?)\1[,\]]/gm
  return [...code.matchAll(title)].map(([, , text = '']) => text)
}

// Whether they pass is for themselves to say; that none is skipped, for the linter.
test('docs/publish-faults.md names tests that are there', () => {
  const rows = [...read('docs/publish-faults.md').matchAll(ROW)]
  const lost = rows.filter(
    ([, file = '', start = '']) => !titlesIn(read(file)).some((title) => title.startsWith(start)),
  )
  expect(lost.map(([row]) => row)).toEqual([])
  expect(rows.length).toBeGreaterThan(20)
})
