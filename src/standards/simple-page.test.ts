import { describe, expect, test } from '@jest/globals'
import { choosePageType, projectPageHtml, projectPageJson } from './simple-page.ts'

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html'

describe('the form of a page', () => {
  test.each([
    // pip, uv, Poetry, a browser, curl
    [`${JSON_TYPE}, ${HTML_TYPE}; q=0.1, text/html; q=0.01`, JSON_TYPE],
    [`${JSON_TYPE}, ${HTML_TYPE};q=0.2, text/html;q=0.01`, JSON_TYPE],
    [`${JSON_TYPE}, ${HTML_TYPE};q=0.1, text/html`, JSON_TYPE],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['*/*', 'text/html'],
    [undefined, 'text/html'],
    ['application/vnd.pypi.simple.latest+json', JSON_TYPE],
    [`${JSON_TYPE};q=0, text/html`, 'text/html'],
    [`text/html;q=0.9, ${JSON_TYPE};q=0.5`, 'text/html'],
    [HTML_TYPE, HTML_TYPE],
    [`text/html, ${JSON_TYPE}`, JSON_TYPE],
    [`${JSON_TYPE};q=nonsense`, 'text/html'],
  ])('%s gets %s', (accept, type) => {
    expect(choosePageType(accept)).toBe(type)
  })
})

describe('a page', () => {
  const known = { fileName: 'a-1-py3-none-any.whl', url: 'x', version: '1', sha256: 'ab', size: 3, metadata: 'cd' }

  test('says what is known of all files, in the version that has it', () => {
    expect(JSON.parse(projectPageJson('a', [known]))).toEqual({
      meta: { 'api-version': '1.1' },
      name: 'a',
      versions: ['1'],
      files: [
        {
          filename: 'a-1-py3-none-any.whl',
          url: 'x',
          hashes: { sha256: 'ab' },
          size: 3,
          'core-metadata': { sha256: 'cd' },
          yanked: false,
        },
      ],
    })
  })

  test('of which a size is unknown is one of 1.0', () => {
    const page = JSON.parse(projectPageJson('a', [known, { fileName: 'b', url: 'y', metadata: true, yanked: '' }]))
    expect([page.meta, page.versions, page.files[1]]).toEqual([
      { 'api-version': '1.0' },
      undefined,
      { filename: 'b', url: 'y', hashes: {}, 'core-metadata': true, yanked: true },
    ])
  })

  test('in HTML holds nothing but text and links, whatever names hold', () => {
    const html = projectPageHtml('a', [{ fileName: '<b>"&', url: 'x"><script>', metadata: true, yanked: 'why "so"' }])
    expect(html).toContain(
      '<a href="x&quot;&gt;&lt;script&gt;" data-core-metadata="true" data-dist-info-metadata="true" data-yanked="why &quot;so&quot;">&lt;b&gt;&quot;&amp;</a>',
    )
  })
})
