import { expect, test } from '@jest/globals'
import { hastyPace } from '../../test/support/registry-system.ts'
import type { Distribution } from '../registries/distribution.ts'
import type { Registry, RemoteFile, SendAnswer } from '../registries/registry.ts'
import { uploadTogether } from './upload-together.ts'

const STORED: SendAnswer = { type: 'stored', message: '201' }

function file(fileName: string): Distribution {
  const metadata = { fields: [], description: '' }
  return { project: 'a', version: '1', kind: 'wheel', fileName, path: '', size: 1, sha256: fileName, metadata }
}

/** A registry that keeps what it takes, and which files were sent with one another. */
function memory(there: readonly string[], answer: (fileName: string) => SendAnswer = () => STORED) {
  const sent: string[][] = []
  const shown = new Map(there.map((name) => [name, name]))
  const registry: Registry = {
    kind: 'ghcr',
    title: 'memory',
    list: async () =>
      [...shown].map(([fileName, sha256]): RemoteFile => ({ fileName, sha256, url: 'x:', isYanked: false })),
    read: async () => new Uint8Array(),
    send: async () => {
      throw new Error('not one by one')
    },
    async sendTogether(files) {
      sent.push(files.map(({ fileName }) => fileName))
      const answers = files.map(({ fileName }) => answer(fileName))
      for (const [at, { fileName, sha256 }] of files.entries()) {
        if (answers[at]?.type === 'stored') shown.set(fileName, sha256)
      }
      return answers
    },
  }
  const upload = async (...names: readonly string[]) => {
    const options = { report: { log: () => undefined }, pace: hastyPace({ mostTries: 3 }) }
    const results = await uploadTogether(names.map(file), registry, options)
    return results.map(({ status }) => status)
  }
  return { sent, upload, shown }
}

test('all files of a version go at once', async () => {
  const { sent, upload } = memory([])
  expect(await upload('a', 'b', 'c')).toEqual(['uploaded', 'uploaded', 'uploaded'])
  expect(sent).toEqual([['a', 'b', 'c']])
})

test('what is there is not sent, and nobody waits for it', async () => {
  const { sent, upload } = memory(['b'])
  expect(await upload('a', 'b', 'c')).toEqual(['uploaded', 'already-present', 'uploaded'])
  expect(sent).toEqual([['a', 'c']])
})

test('after no answer, all are sent again', async () => {
  let left = 1
  const { sent, upload } = memory([], () =>
    left-- > 0 ? { type: 'unavailable', message: '503' } : left < -1 ? STORED : { type: 'unavailable', message: '503' },
  )
  expect(await upload('a', 'b')).toEqual(['uploaded', 'uploaded'])
  expect(sent).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ])
})

test('other bytes in the place of one do not keep back the others', async () => {
  const { upload, shown } = memory([], (name) => (name === 'a' ? { type: 'exists', message: '' } : STORED))
  shown.set('a', 'other bytes')
  expect(await upload('a', 'b')).toEqual(['conflict', 'uploaded'])
})

test('a bug is thrown, and nobody waits for ever', async () => {
  const { upload } = memory([], () => {
    throw new Error('bug')
  })
  await expect(upload('a', 'b')).rejects.toThrow('bug')
})

test('nothing to send is nothing sent', async () => {
  const { sent, upload } = memory([])
  expect([await upload(), sent]).toEqual([[], []])
})
