import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { colored } from '../../standards/printable.ts'
import type { Task } from '../../tasks/task-graph.ts'
import { openLogs } from './task-logs.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-logs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What is shown of a log, and where all of it is. */
async function endOf(text: string | Uint8Array | undefined, lines = 80, bytes = 64 * 1024) {
  const { system } = fakeSystem(folder, folder)
  const logs = await openLogs(folder, system)
  const task = { id: 'lib:test' } as Task
  if (text !== undefined) await system.files.write(logs.fileOf(task), text)
  return { end: await logs.end(task, { lines, bytes }), pointer: `all of it: ${logs.fileOf(task)}` }
}

test.each([
  ['as it is where there is room for it', 'one\n\n  two\n', 'one\n\n  two\n'],
  ['as nothing where nothing is', '\n \n', '(it printed nothing)'],
  ['as nothing where no log is', undefined, '(it printed nothing)'],
])('what was printed is told %s', async (_, text, told) => {
  expect((await endOf(text)).end).toBe(told)
})

test('of many lines the last are told, and how many were before', async () => {
  const { end, pointer } = await endOf('1\n2\n3\n4\n', 2)
  expect(end).toBe(`… 2 lines before these …\n3\n4\n${pointer}`)
})

test('of a long line its beginning and its end are told', async () => {
  const { end, pointer } = await endOf(`first\nbegin ${'x'.repeat(100_000)} end\n`)
  const [first, long = '', last] = end.split('\n')
  expect([first, last, long.length <= 4096]).toEqual(['first', pointer, true])
  expect(long).toMatch(/^begin x+ … x+ end$/)
})

test('of megabytes without an end of line no more than one line is told', async () => {
  const { end, pointer } = await endOf(`${'😀'.repeat(500_000)}end`)
  const [head, line = '', last] = end.split('\n')
  expect([head, last]).toEqual(['… more before these …', pointer])
  expect(line).toMatch(/^…(?:\ufffd*)😀+ … 😀+end$/u)
  expect(Buffer.byteLength(line)).toBeLessThanOrEqual(4096)
})

test('bytes that are shown as escapes count as they are shown', async () => {
  const binary = new Uint8Array(3_000_000).map((_, at) => (at % 2_000 === 0 ? 10 : 1))
  const { end, pointer } = await endOf(binary)
  expect(end.endsWith(pointer)).toBe(true)
  expect(Buffer.byteLength(colored(end))).toBeLessThan(65 * 1024)
  expect(end.split('\n').length).toBeGreaterThan(10)
})

test('of a line that was written over what stood there last counts', async () => {
  const bar = Array.from({ length: 2_000 }, (_, at) => `${at} %`).join('\r')
  expect((await endOf(`before\n${bar}\nafter\n`)).end).toBe(`before\n${bar}\nafter\n`)
})
