import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type MemoryIndex, startMemoryIndex } from '../../registries/support/memory-index.ts'
import { type Edits, pack, WORKSPACE_ROOT } from '../../support/own-platform.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { type Desk, makeDesk } from '../support/command.ts'

let desk: Desk
let index: MemoryIndex
let repository: TestRepository

beforeAll(() => {
  desk = makeDesk()
})
afterAll(() => desk.remove())
beforeEach(async () => {
  index = await startMemoryIndex()
  repository = testRepository()
})
afterEach(async () => {
  repository.remove()
  await index.close()
})

const publish = (...more: readonly string[]) =>
  desk.run([
    'publish',
    '--root',
    repository.folder,
    '--registry',
    'pypi',
    '--url',
    index.url,
    '--projects',
    'all',
    ...more,
  ])

test('500 packages are planned in a moment, and published in one run', async () => {
  const names = Array.from({ length: 500 }, (_, at) => `part-${String(at).padStart(3, '0')}`)
  // Each needs two of those before it, so that there are many steps.
  const packages = names.map(
    (name, at): Edits => pack(name, { needs: at < 10 ? [] : [names[at - 10] as string, names[at % 7] as string] }),
  )
  repository.commit(Object.assign({}, WORKSPACE_ROOT, ...packages))
  const started = performance.now()
  const planned = await publish('--dry-run')
  const seconds = (performance.now() - started) / 1000
  expect([planned.code, planned.stderr]).toEqual([0, ''])
  const [plan] = JSON.parse(planned.stdout).plan
  expect([plan.packages.length, plan.waves.flat().length]).toEqual([500, 500])
  // Two seconds on a machine that is left alone.
  expect(seconds).toBeLessThan(8)
  const { code } = await publish('--verify', 'none')
  expect([code, index.stored.size, index.repeats]).toEqual([0, 1000, []])
})
