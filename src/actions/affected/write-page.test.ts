import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { affectedSet, graphOf } from '../../../test/support/affected-set.ts'
import { ExternalError, UserError } from '../../errors.ts'
import { realFiles } from '../../system/files.ts'
import type { Annotation, KeptFile, System } from '../../system/system.ts'
import { publishPage, writePage } from './write-page.ts'

const graph = graphOf({ api: ['core'], core: [] })
const set = affectedSet(graph, { core: 'packages/core/a.py' })

let folder: string
let annotations: Annotation[]
let uploaded: KeptFile[]
let logged: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-page-'))
  annotations = []
  uploaded = []
  logged = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A system with real files and an upload that ends as told. */
function systemWith(
  upload: () => Promise<string> = async () => 'https://github.com/o/r/actions/runs/1/artifacts/2',
): System {
  return {
    folder,
    files: realFiles,
    report: {
      annotate: (annotation: Annotation) => annotations.push(annotation),
      log: (line: string) => logged.push(line),
    },
    upload: (file: KeptFile) => {
      uploaded.push(file)
      return upload()
    },
  } as unknown as System
}

test('no page is made where none is asked for', async () => {
  expect(await writePage('', systemWith(), graph)).toBe('')
  expect(await publishPage({ file: '', upload: false }, systemWith(), set)).toEqual({ file: '', url: '' })
  expect(uploaded).toEqual([])
})

test('a page is written where it is asked for, with the folders that it needs, and says so', async () => {
  const file = await writePage('out/a/graph.html', systemWith(), graph)
  expect(file).toBe(path.join(folder, 'out/a/graph.html'))
  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/)
  expect(logged).toEqual([`made the folder out for out/a/graph.html`])
  expect((await publishPage({ file: 'b.html', upload: false }, systemWith(), set)).file).toBe(
    path.join(folder, 'b.html'),
  )
})

test.each([
  ['a folder', '.', '. cannot be written: a folder has that name (EISDIR)'],
  ['below a file', 'graph.html/x.html', 'graph.html/x.html cannot be written: something else has that name (EEXIST)'],
  [
    'in no folder',
    '../maestro-nope/y.html',
    `../maestro-nope/y.html cannot be written: there is no folder ${path.join(tmpdir(), 'maestro-nope')}`,
  ],
])('%s is refused as a place, and nothing is left there', async (_, place, message) => {
  await writePage('graph.html', systemWith(), graph)
  await expect(writePage(place, systemWith(), graph)).rejects.toMatchObject({
    code: 'PAGE_NOT_WRITTEN',
    message,
    hint: expect.stringContaining('html'),
  })
  expect(readdirSync(folder)).toEqual(['graph.html'])
  expect(existsSync(path.join(folder, '../maestro-nope'))).toBe(false)
})

describe('upload', () => {
  test.each([
    ['', 'maestro-graph.html'],
    ['out/platform.html', 'platform.html'],
    ['out/a"b.html', 'maestro-graph.html'],
    ['out/graph', 'maestro-graph.html'],
    ['.html', 'maestro-graph.html'],
  ])('for html %j is named %s', async (file, name) => {
    const page = await publishPage({ file, upload: true }, systemWith(), set)
    expect(page.url).toMatch(/artifacts\/2$/)
    expect(existsSync(page.file)).toBe(file !== '')
    expect(uploaded).toMatchObject([{ name, mediaType: 'text/html', text: expect.stringMatching(/^<!doctype html>/) }])
  })

  test.each([
    [new ExternalError('UPLOAD_FAILED', 'the upload was answered with 403', true), 'the upload was answered with 403'],
    [new UserError('ARTIFACT_EXISTS', 'there is one', 'Name another.'), 'there is one\nName another.'],
  ])('that fails is a warning', async (error, message) => {
    const page = await publishPage(
      { file: '', upload: true },
      systemWith(() => Promise.reject(error)),
      set,
    )
    expect(page).toEqual({ file: '', url: '' })
    expect(annotations).toEqual([
      { level: 'warning', title: 'No page', message: `maestro-graph.html was not uploaded: ${message}` },
    ])
  })

  test('a bug of ours is no warning', async () => {
    const bug = systemWith(() => Promise.reject(new TypeError('x is not a function')))
    await expect(publishPage({ file: '', upload: true }, bug, set)).rejects.toThrow('x is not a function')
  })
})
