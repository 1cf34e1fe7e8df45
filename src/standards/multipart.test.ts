import { expect, test } from '@jest/globals'
import { multipartForm } from './multipart.ts'

test('is read as the form that it was', async () => {
  const fields = [
    [':action', 'file_upload'],
    ['classifiers', 'A'],
    ['classifiers', 'B – ü'],
    ['description', 'one\ntwo\r\n\r\n--three'],
    ['odd "name"\r\n', ''],
  ] as const
  const content = new Blob([Uint8Array.from([0, 13, 10, 255])])
  const { contentType, body } = multipartForm(fields, { field: 'content', fileName: 'a "b"-1.0.whl', content })
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  const read = [...form] as [string, string | File][]
  expect(read.slice(0, -1)).toEqual([
    ...fields.slice(0, 3),
    ['description', 'one\r\ntwo\r\n\r\n--three'],
    ['odd "name"\r\n', ''],
  ])
  const [name, file] = read.at(-1) as [string, File]
  expect([name, file.name, ...new Uint8Array(await file.arrayBuffer())]).toEqual([
    'content',
    'a "b"-1.0.whl',
    0,
    13,
    10,
    255,
  ])
})
