import { expect, test } from '@jest/globals'
import type { FileEdit } from '../../doctor/fix-plan.ts'
import type { Replacement, WorkTree } from '../../system/system.ts'
import { carryOut } from './carry-out.ts'

function edit(file: string): FileEdit {
  return { file, line: 1, offset: 0, old: 'old', new: 'new', code: 'broken-path' }
}

/** A work tree that answers for each file with a replacement, or fails as the operating system does. */
function workTree(answers: Readonly<Record<string, Replacement | Error>>): WorkTree {
  return {
    look: async () => undefined,
    changedSince: async () => [],
    async replace(file) {
      const answer = answers[file] as Replacement | Error
      if (answer instanceof Error) throw answer
      return answer
    },
  }
}

function carriedOut(answers: Readonly<Record<string, Replacement | Error>>) {
  const files = Object.keys(answers)
  const plan = { formatVersion: 1, edits: files.map(edit), refused: [] } as const
  return carryOut(plan, new Map(files.map((file) => [file, Buffer.from('old')])), workTree(answers))
}

const FORBIDDEN = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open' })

test('a file that cannot be written is told with its reason, and those after it are mended all the same', async () => {
  expect(await carriedOut({ a: 'replaced', b: FORBIDDEN, z: 'replaced' })).toEqual({
    made: 2,
    refused: [
      { file: 'b', line: 1, code: 'broken-path', why: 'it cannot be written there: permission denied (EACCES)' },
    ],
  })
})

test.each<[Replacement, string]>([
  ['changed', 'the file has changed meanwhile'],
  ['linked', 'a link leads there, which is not followed'],
  ['read-only', 'the file is read-only: make it writable (chmod u+w) and try again'],
])('one that is %s is left alone, with the reason', async (answer, why) => {
  expect(await carriedOut({ a: answer })).toEqual({ made: 0, refused: [expect.objectContaining({ file: 'a', why })] })
})

test('a bug of ours is not told as the fault of a file', async () => {
  await expect(carriedOut({ a: new TypeError('oh') })).rejects.toThrow('oh')
})
