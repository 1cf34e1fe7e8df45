import { expect, test } from '@jest/globals'
import type { Search } from './referred.ts'
import { searchTogether } from './search-together.ts'

const PLACES = [
  { file: 'a/x.py', text: 'core/tests' },
  { file: 'a/x.py', text: '1.0.0' },
  { file: 'b/y.py', text: 'core/tests' },
]

test('what is asked for at the same time is looked for once, and each hears what it asked for', async () => {
  const asked: unknown[] = []
  const search: Search = async (texts, folders) => {
    asked.push([texts, folders])
    return PLACES
  }
  const together = searchTogether(search)
  const found = await Promise.all([together(['core/tests'], ['a']), together(['1.0.0', 'core/tests'], ['', 'a'])])
  expect(found).toEqual([[PLACES[0]], PLACES])
  expect(asked).toEqual([[['core/tests', '1.0.0'], ['']]])
  expect(await together(['core/tests'], ['b'])).toEqual([PLACES[2]])
  expect(asked).toHaveLength(2)
})

test('what cannot be found out, nobody finds out', async () => {
  const none = searchTogether(async () => undefined)
  expect(await Promise.all([none(['a'], ['']), none(['b'], [''])])).toEqual([undefined, undefined])
  const broken = searchTogether(() => Promise.reject(new Error('no git')))
  await expect(broken(['a'], [''])).rejects.toThrow('no git')
})
