import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../../test/support/graph.ts'
import { HOSTILE_TEXTS } from '../../../test/support/hostile-texts.ts'
import { htmlPage } from './html.ts'
import { pageData } from './page-data.ts'

const data = pageData(graphOf(HOSTILE_TEXTS.map((text) => projectOf(`${text}</script><!--<script>\u2028`))))
const page = htmlPage(data)

test('the policy allows the script and the style that stand there, and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
  const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1]
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1]
  expect(policy).toBe(
    `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`,
  )
})

test('the data comes back as it went in, and ends no element', () => {
  const json = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)))
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
})

test('it refers to nothing outside itself', () => {
  const plain = htmlPage(pageData(graphOf(['a'])))
  expect(
    plain.replaceAll('http://www.w3.org/2000/svg', '').match(/https?:|\burl\((?!#)|@import|\bimport\(/g),
  ).toBeNull()
})
