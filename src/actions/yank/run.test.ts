import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeDistribution } from '../../../test/support/distributions.ts'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openRegistry } from '../../registries/index.ts'
import { contract as promoteContract } from '../promote/contract.ts'
import { run as promote } from '../promote/run.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-yank-'))
  const { system } = fakeSystem(folder, folder)
  const registry = await openRegistry({ kind: 'directory', url: path.join(folder, 'index') }, system)
  await registry.send(makeDistribution(folder, { name: 'core', version: '1.0' }))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function yank(inputs: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = { registry: 'directory', url: path.join(folder, 'index'), ...inputs }
  return run(
    parseInputs(contract, (name) => given[name]),
    fakeSystem(folder, folder).system,
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
