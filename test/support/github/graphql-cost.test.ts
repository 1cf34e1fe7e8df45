import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { costOf, nodesIn } from './graphql-cost.ts'

// The example of GitHub's own page on its limits.
const EXAMPLE = `query Example($labels: Int) {
  viewer { login repositories(first: 100) { edges { node { id issues(first: 50) { edges { node { ...Issue } } } } } } }
}
fragment Issue on Issue { id labels(first: $labels) { edges { node { id name } } } }`

test('a query costs what GitHub says it does', () => {
  const document = parse(EXAMPLE)
  expect(costOf(document, { labels: 60 })).toBe(51)
  expect(nodesIn(document, { labels: 60 })).toBe(100 + 100 * 50 + 100 * 50 * 60)
  expect(costOf(parse('{ viewer { login } }'), {})).toBe(1)
})
