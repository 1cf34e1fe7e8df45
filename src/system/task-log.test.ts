import { expect, test } from '@jest/globals'
import { openTaskLog } from './task-log.ts'

test('a disk that is full ends nothing, and is told', () => {
  const log = openTaskLog('/dev/full')
  expect(log.lost()).toBe('')
  for (const text of ['one\n', 'two\n']) log.add(Buffer.from(text))
  log.close()
  expect([log.bytes(), log.lost()]).toEqual([8, expect.stringMatching(/^ENOSPC: /)])
})
