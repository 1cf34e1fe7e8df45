import { appendFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makePeerWorkspace } from '../../bench/peers/workspace.mjs'
import { answer } from '../../src/actions/affected/answer.ts'
import { contract } from '../../src/actions/affected/contract.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { ask, testbedFolder, testbedProgram } from './support/compare.ts'

const PROJECTS = 30

let folder: string

beforeAll(() => {
  folder = makePeerWorkspace({ projects: PROJECTS, filesPerProject: 2 })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const git = (...args: readonly string[]) =>
  ask('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], folder)

/** Commits one more line in each of the files, on a branch of its own that starts at `main`. */
function change(...files: readonly string[]): void {
  git('checkout', '-q', '-B', 'change', 'main')
  for (const file of files) appendFileSync(path.join(folder, file), '\n')
  git('commit', '-q', '-a', '-m', 'a change')
}

interface TurboAnswer {
  readonly data: { readonly affectedPackages: { readonly items: readonly { name: string; path: string }[] } }
}

/** What Turborepo says, its reading of uv workspaces switched on; without the root, which holds settings only. */
function turbosAnswer(): readonly string[] {
  const clients = path.join(testbedFolder('clients'), 'bin')
  const PATH = `${clients}${path.delimiter}${process.env['PATH']}`
  const words = ['query', 'affected', '--packages', '--base', 'main', '--head', 'change']
  const env = { PATH, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const said = ask(testbedProgram('turbo', 'turbo'), words, folder, env)
  const { items } = (JSON.parse(said.slice(said.indexOf('{'))) as TurboAnswer).data.affectedPackages
  return items.filter(({ path: place }) => place !== '' && place !== '.').map(({ name }) => name)
}

async function ourAnswer(): Promise<readonly string[]> {
  const given: Readonly<Record<string, string>> = { base: 'main', head: 'change' }
  const { system } = fakeSystem(folder, path.join(folder, '.git/maestro'))
  const set = await answer(
    parseInputs(contract, (name) => given[name] ?? ''),
    system,
  )
  return [...set.projects.keys()]
}

const project = (n: number) => `p${String(n).padStart(4, '0')}`

test.each([
  ['a module of Python at the bottom', [`packages/${project(0)}/src/${project(0)}/m0.py`]],
  ['a module of Python in the middle', [`packages/${project(13)}/src/${project(13)}/m1.py`]],
  ['a module of Python at the top', [`packages/${project(28)}/src/${project(28)}/m0.py`]],
  ['a module of TypeScript at the bottom', [`apps/${project(2)}/src/m0.ts`]],
  ['a module of TypeScript at the top', [`apps/${project(29)}/src/m1.ts`]],
  ['both worlds', [`packages/${project(4)}/src/${project(4)}/m0.py`, `apps/${project(8)}/src/m0.ts`]],
] as const)('Turborepo says the same of %s', async (_, files) => {
  change(...files)
  const ours = await ourAnswer()
  expect(ours.length).toBeGreaterThan(0)
  expect([...ours].sort()).toEqual([...turbosAnswer()].sort())
})
