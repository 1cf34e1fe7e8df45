import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type MemoryIndex, startMemoryIndex } from '../../registries/support/memory-index.ts'
import { type Edits, pack, WORKSPACE_ROOT } from '../../support/own-platform.ts'
import { useWorkplace } from '../support/workplace.ts'

const place = useWorkplace()
let index: MemoryIndex

beforeEach(async () => {
  index = await startMemoryIndex()
})
afterEach(() => index.close())

const publish = (more: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const words = ['--root', place.repository.folder, '--registry', 'pypi', '--url', index.url]
  return place.desk.run(['publish', ...words, '--projects', 'all', ...more], env)
}

/** Makes Node tell at its end for how long it had a processor, in seconds. */
const TELL_CPU = `--import=data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(String((user+system)/1e6))})`

test('500 packages are planned in a moment, and published in one run', async () => {
  const names = Array.from({ length: 500 }, (_, at) => `part-${String(at).padStart(3, '0')}`)
  // Each needs two of those before it, so that there are many steps.
  const packages = names.map(
    (name, at): Edits => pack(name, { needs: at < 10 ? [] : [names[at - 10] as string, names[at % 7] as string] }),
  )
  place.repository.commit(Object.assign({}, WORKSPACE_ROOT, ...packages))
  const planned = await publish(['--dry-run'], { NODE_OPTIONS: TELL_CPU })
  expect([planned.code, planned.stderr]).toEqual([0, expect.stringMatching(/^[\d.]+$/)])
  // How long that takes on a machine that is left alone: there, a processor is all that it waits for. Others on the machine do not count.
  expect(Number(planned.stderr)).toBeLessThan(2)
  const [plan] = JSON.parse(planned.stdout).plan
  expect([plan.packages.length, plan.waves.flat().length]).toEqual([500, 500])
  const { code } = await publish(['--verify', 'none'])
  expect([code, index.stored.size, index.repeats]).toEqual([0, 1000, []])
})
