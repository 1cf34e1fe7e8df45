import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import type { Task } from '../../tasks/task-graph.ts'
import { bringLaunchers } from './bring-launchers.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-launchers-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test.each([
  ['tox -e py', true],
  ["export CI='1' && tox", true],
  ['cd a && tox; b', true],
  ['( a ) || kill $$ & ( tox ) || kill $$ & wait', true],
  ['echo tox', false],
])('what a command begins with is brought where it is not there: %s', async (command, expected) => {
  const { system } = fakeSystem(root, path.join(root, 'out'), { variable: () => '/nonexistent' })
  await bringLaunchers(new Map([['a:test', { command } as Task]]), { root, uv: 'uv' }, system)
  expect(existsSync(path.join(root, '.maestro/bin/tox'))).toBe(expected)
})
