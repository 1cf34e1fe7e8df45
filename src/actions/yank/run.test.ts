import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeDistribution } from '../../../test/support/distributions.ts'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openRegistry } from '../../registries/index.ts'
import type { Report } from '../../system/system.ts'
import { contract as promoteContract } from '../promote/contract.ts'
import { run as promote } from '../promote/run.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let folder: string
let shown: string[]
const SCREEN = { hasColor: false, columns: 100 }
type Shows = Parameters<Report['show']>[0]

beforeEach(async () => {
  shown = []
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-yank-'))
  const { system } = fakeSystem(folder, folder)
  const registry = await openRegistry({ kind: 'directory', url: path.join(folder, 'index') }, system)
  await registry.send(makeDistribution(folder, { name: 'core', version: '1.0' }))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function yank(inputs: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = { registry: 'directory', url: path.join(folder, 'index'), ...inputs }
  const fake = fakeSystem(folder, folder)
  const report = { ...fake.system.report, show: async (text: Shows) => void shown.push(await text(SCREEN)) }
  return run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report },
  )
}

const page = () => readFileSync(path.join(folder, 'index/simple/core/index.html'), 'utf8')

test('a version is passed over, and put back', async () => {
  expect(await yank({ package: 'Core', version: 'v1.0', reason: 'wrong bytes' })).toEqual({
    package: 'core',
    version: '1.0',
    yanked: true,
  })
  expect(page()).toContain('data-yanked="wrong bytes"')
  expect(await yank({ package: 'core', version: '1.0', undo: 'true' })).toMatchObject({ yanked: false })
  expect(page()).not.toContain('data-yanked')
})

test('a version is found by any spelling of it, and what is so already is said', async () => {
  expect(await yank({ package: 'core', version: '1.0.0' })).toMatchObject({ version: '1.0', yanked: true })
  expect(page()).toContain('data-yanked="broken"')
  expect(shown).toEqual([expect.stringMatching(/^core 1\.0 is passed over by installers, unless/)])
  await yank({ package: 'core', version: '1' })
  await yank({ package: 'core', version: '1', undo: 'true' })
  await yank({ package: 'core', version: '1', undo: 'true' })
  expect(shown.slice(1)).toEqual([
    expect.stringMatching(/^core 1\.0 is already passed over/),
    expect.stringMatching(/^core 1\.0 is chosen by installers again: directory/),
    expect.stringMatching(/^core 1\.0 is already chosen by installers: directory/),
  ])
})

test.each<[string, string, string]>([
  ['core', '2.0', 'Its index shows 1.0.'],
  ['cora', '1.0', 'Its index shows no version of it: check the name'],
])('of %s %s it is said what there is: %s', async (name, version, hint) => {
  await expect(yank({ package: name, version })).rejects.toMatchObject({
    code: 'VERSION_UNKNOWN',
    hint: expect.stringContaining(hint),
  })
})

test.each<[Readonly<Record<string, string>>, string]>([
  [{}, 'USAGE'],
  [{ package: 'core' }, 'USAGE'],
  [{ package: 'core', version: 'one' }, 'VERSION_INVALID'],
  [{ package: 'core', version: '2.0' }, 'VERSION_UNKNOWN'],
  [
    { package: 'core', version: '1.0', registry: 'nexus', url: 'https://nexus.example/repository/pypi/' },
    'YANK_UNSUPPORTED',
  ],
])('%j: %s', async (inputs, code) => {
  await expect(yank(inputs)).rejects.toMatchObject({ code })
})

test('what copies nothing says what to do instead', async () => {
  const given: Readonly<Record<string, string>> = {
    registry: 'directory',
    url: folder,
    package: 'core',
    version: '1.0',
    to: 'other',
  }
  const inputs = parseInputs(promoteContract, (name) => given[name])
  await expect(promote(inputs, fakeSystem(folder, folder).system)).rejects.toMatchObject({
    code: 'PROMOTION_UNSUPPORTED',
    hint: expect.stringContaining('stage: upload'),
  })
})
