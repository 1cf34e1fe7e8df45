import { expect, test } from '@jest/globals'
import { nextLink, watchPages } from './link-header.ts'

test.each([
  ['</v2/a/tags/list?last=x>; rel="next"', '/v2/a/tags/list?last=x'],
  ['<https://a.example/?page=1>; rel="prev", <https://a.example/?page=3>; rel=next', 'https://a.example/?page=3'],
  ['<https://a.example/?page=1>; rel="last"', undefined],
  ['', undefined],
])('%s leads to %s', (link, next) => {
  expect(nextLink(new Headers({ link }))).toBe(next)
})

test('a walk ends where a page leads back, and after a thousand pages', () => {
  const endless = expect.objectContaining({ code: 'PAGES_ENDLESS', retryable: false })
  const again = watchPages('the tags of a')
  again('1')
  again('2')
  expect(() => again('1')).toThrow(endless)
  const further = watchPages('the tags of a')
  for (let page = 0; page < 1_000; page++) further(String(page))
  expect(() => further('1000')).toThrow(endless)
  expect(() => further('1000')).toThrow('the pages with the tags of a have no end: there are more than 1000')
})
