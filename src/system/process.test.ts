import { expect, test } from '@jest/globals'
import { runProcess } from './process.ts'

const ECHO = ['-e', 'process.stdin.pipe(process.stdout)']
const run = (input: string | Promise<string>) =>
  runProcess(process.execPath, ECHO, { cwd: import.meta.dirname, input, timeoutMs: 20_000 })
const later = <T>(value: () => T) => new Promise<void>((resolve) => setTimeout(resolve, 50)).then(value)

test.each([
  ['at once', 'said'],
  ['later', later(() => 'said')],
])('a program reads what is given %s', async (_, input) => {
  const { code, stdout } = await run(input)
  expect([code, String(stdout)]).toEqual([0, 'said'])
})

test('a program whose input never comes is ended', async () => {
  const never = later(() => {
    throw new Error('there is none')
  })
  const [finished] = await Promise.all([run(never), expect(never).rejects.toThrow('there is none')])
  expect(finished.code).toBe(null)
})
