import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { realFiles } from './files.ts'

let folder: string
beforeAll(async () => {
  folder = await realFiles.makeTemporary()
})
afterAll(() => realFiles.remove(folder))

test('one at a time holds it, and it is gone afterwards', async () => {
  const file = path.join(folder, 'new/lock')
  let [inside, most] = [0, 0]
  const enter = async () => {
    const release = await realFiles.lock(file, 10_000)
    most = Math.max(most, ++inside)
    await new Promise((resolve) => setTimeout(resolve, 2))
    inside--
    await release()
  }
  await Promise.all(Array.from({ length: 12 }, enter))
  expect([most, existsSync(file)]).toEqual([1, false])
})

test('whoever waits too long is told who holds it', async () => {
  const file = path.join(folder, 'held')
  const release = await realFiles.lock(file, 0)
  await expect(realFiles.lock(file, 30)).rejects.toMatchObject({
    code: 'LOCK_HELD',
    message: expect.stringContaining(`${process.pid}`),
  })
  await release()
})

test('what a program left that is gone is no lock, and what one of another machine left is none after a while', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid
  for (const [name, owner, age] of [
    ['gone', `${hostname()} ${gone} 0`, 0],
    ['elsewhere', 'another-machine 1 0', 3_600],
  ] as const) {
    const file = path.join(folder, name)
    writeFileSync(file, owner)
    utimesSync(file, Date.now() / 1000 - age, Date.now() / 1000 - age)
    const release = await realFiles.lock(file, 0)
    expect(readFileSync(file, 'utf8')).toContain(` ${process.pid} `)
    await release()
  }
})

test('what one of another machine holds now is a lock', async () => {
  const file = path.join(folder, 'theirs')
  writeFileSync(file, 'another-machine 1 0')
  await expect(realFiles.lock(file, 0)).rejects.toMatchObject({ code: 'LOCK_HELD' })
})
