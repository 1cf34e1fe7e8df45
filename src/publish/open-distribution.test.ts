import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeDistribution } from '../../test/support/distributions.ts'
import { realFiles } from '../system/files.ts'
import { faultsOf } from './check-distributions.ts'
import { openDistribution } from './open-distribution.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-open-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`

test.each<[string, 'wheel' | 'sdist', string, readonly string[]]>([
  ['a wheel', 'wheel', POINTER, [expect.stringContaining('holds core.py as a pointer of Git LFS') as never]],
  ['an sdist, whose tests may have some', 'sdist', POINTER, []],
  ['a wheel that speaks of one', 'wheel', `# ${POINTER}`, []],
])('pointers of Git LFS in %s', async (_, kind, content, faults) => {
  const { path: file } = makeDistribution(folder, { name: 'core', kind, content })
  const opened = await openDistribution(file, { package: 'core', version: '1.0', format: kind }, realFiles)
  const expected = { package: 'core', version: '1.0', requirements: [], internal: new Map(), isOpen: false }
  expect(faultsOf([opened], expected).map(({ text }) => text)).toEqual(faults)
})
