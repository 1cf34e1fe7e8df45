import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const MODULE = path.join(import.meta.dirname, 'to-its-end.ts')

test.each([
  ['ends', 'Promise.resolve()', 0, ''],
  ['ends late', 'new Promise((resolve) => setTimeout(resolve, 20))', 0, ''],
  ['leaves early, of its own will', 'new Promise(() => process.exit(0))', 0, ''],
  [
    'never ends',
    'new Promise(() => undefined)',
    13,
    expect.stringMatching(/^error: .* waits for what never comes.*UNSETTLED/),
  ],
  ['fails', 'Promise.reject(new Error("no"))', 1, expect.stringContaining('Error: no')],
])('work that %s', (_, work, code, said) => {
  const script = `const { toItsEnd } = await import(${JSON.stringify(MODULE)}); toItsEnd(${work})`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([code, said])
})
