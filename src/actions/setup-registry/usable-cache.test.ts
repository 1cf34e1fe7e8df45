import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realFiles } from '../../system/files.ts'
import type { Annotation, Draft, Files, Report } from '../../system/system.ts'
import { usableCache } from './usable-cache.ts'

let folder: string
let warnings: Annotation[]

beforeEach(async () => {
  folder = await realFiles.makeTemporary()
  warnings = []
  await realFiles.write(`${folder}/file`, '')
})

afterEach(() => realFiles.remove(folder))

function usable(cache: string, files: Files = realFiles) {
  const report = { annotate: (one: Annotation) => void warnings.push(one) } as Report
  return usableCache({ cache }, { files, folder, report })
}

test('a folder that takes files is used, and nothing is left there', async () => {
  expect([await usable('new/cache'), await usable(''), warnings]).toEqual(['new/cache', '', []])
  expect(await realFiles.list(`${folder}/new/cache`)).toEqual([])
})

test.each(['file', 'file/below', '/dev/null'])('%s is passed over, with a warning', async (cache) => {
  expect(await usable(cache)).toBe('')
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining(`cache: nothing can be written into ${cache} (`),
  ])
})

test('so is a disk that is full', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  const openDraft = async (at: string): Promise<Draft> => ({
    ...(await realFiles.openDraft(at)),
    append: () => Promise.reject(full),
  })
  expect(await usable('cache', { ...realFiles, openDraft })).toBe('')
  expect([warnings.length, await realFiles.list(`${folder}/cache`)]).toEqual([1, []])
})
