import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { runs, unique, until } from '../../test/support/running.ts'
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

const UNTIL_THE_LIMIT = { cwd: import.meta.dirname, timeoutMs: 300 }

test.each([
  ['that waits for one', 'sleep 20; :', null],
  ['that has left one behind', 'sleep 20 & :', 0],
])('a time limit ends a program %s of its own, which holds the output', async (_, script, code) => {
  const began = Date.now()
  expect((await runProcess('sh', ['-c', script], UNTIL_THE_LIMIT)).code).toBe(code)
  expect(Date.now() - began).toBeLessThan(10_000)
})

test('a program that is guarded ends with this process, also where that is killed', async () => {
  const word = unique('guarded')
  const run = `import { runProcess } from ${JSON.stringify(path.join(import.meta.dirname, 'process.ts'))}
await runProcess('sh', ['-c', 'sh -c "sleep 60; : ${word}"; :'], { cwd: '/', env: process.env, isGuarded: true })`
  const killed = spawn(process.execPath, ['--input-type=module', '-e', run], { stdio: 'ignore' })
  await until(() => runs(word))
  // The guard comes after a second.
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  killed.kill('SIGKILL')
  await until(() => !runs(word))
}, 20_000)
