import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Random } from '../../../test/property/random.ts'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { randomCode } from '../../../test/support/random-code.ts'
import { type FileEdit, type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { answer } from './answer.ts'
import { contract } from './contract.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

/** All that an answer says, as JSON. */
async function answerFor(inputs: Readonly<Record<string, string>>, keeps: boolean): Promise<string> {
  const folder = path.join(repository.folder, '.git/maestro')
  const { system } = fakeSystem(repository.folder, folder, { keptFolder: async () => (keeps ? folder : undefined) })
  const given: Readonly<Record<string, string>> = { head: 'HEAD', granularity: 'file', carries: 'all', ...inputs }
  const { projects, removed, ignored, limits, contained, unreached, graph } = await answer(
    parseInputs(contract, (name) => given[name] ?? ''),
    system,
  )
  const sets = [projects, removed, limits, contained, unreached ?? []].map((one) => [...one])
  return JSON.stringify({ sets, ignored, findings: graph.findings }, undefined, 1)
}

function manifest(name: string, { chance, pick }: Random): readonly [string, string] {
  const below = Number(name.slice(1)) - 1
  const other = below < 0 || chance(0.05) ? undefined : `${name[0]}${below}`
  if (name.startsWith('n')) {
    const dependencies = other === undefined ? {} : { [`@acme/${other}`]: `file:../${other}` }
    const main = pick(['src/index.ts', 'dist/a.js', 'none.js'])
    const own = { imports: { '#own': './src/b.js' }, ...(chance(0.3) ? { bin: 'src/a.ts' } : {}) }
    return [
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@acme/${name}`, version: '1', main, dependencies, ...own }),
    ]
  }
  const needs =
    other === undefined ? '' : `dependencies = ["${other}"]\n[tool.uv.sources]\n${other} = { path = "../${other}" }\n`
  const more = pick([
    '',
    `[project.scripts]\nrun = "${name}.a.m0:main"\n`,
    '[tool.setuptools.packages.find]\nwhere = ["lib/python"]\n',
  ])
  return [`packages/${name}/pyproject.toml`, `[project]\nname = "${name}"\nversion = "1"\n${needs}${more}`]
}

const PROJECTS = ['p0', 'p1', 'p2', 'p3', 'n0', 'n1', 'n2']

test.each([1, 2, 3])(
  'what is kept from run to run changes no answer (%d)',
  async (seed) => {
    const { random, paths, textFor } = randomCode(seed)
    const settings = () =>
      ['packages/p1/pytest.ini', `[pytest]\naddopts = -p ${random.pick(['p0.a.m0', 'p1.m0', 'x'])}\n`] as const
    const data = () => ['packages/p2/data/wiring.yaml', `class: ${random.pick(['p0.a.m0', 'p1.m0', 'x'])}\n`] as const
    const textOf = (file: string): readonly [string, FileEdit] => [file, random.chance(0.03) ? null : textFor(file)]
    repository.commit(
      Object.fromEntries<FileEdit>([
        ...paths.flatMap((file) => (random.chance(0.8) ? [[file, textFor(file)] as const] : [])),
        ...PROJECTS.map((name) => manifest(name, random)),
        settings(),
        data(),
      ]),
    )
    const first = repository.git('rev-parse', 'HEAD')
    for (let commit = 0; commit < 20; commit++) {
      const known = repository.git('ls-files').split('\n')
      const code = paths.filter((file) => known.includes(file))
      const lowest = code.filter((file) => /^packages\/[pn]0\/(?!tests|setup|conftest)/.test(file))
      const edits = [random.pick(lowest), ...random.some(code, 2)].map(textOf)
      if (random.chance(0.1)) edits.push(textOf(random.pick(code)), [random.pick(paths), '# new\n'])
      const others = [
        ...(random.chance(0.1) ? [manifest(random.pick(PROJECTS), random)] : []),
        ...(random.chance(0.1) ? [settings()] : []),
        ...(random.chance(0.1) ? [data()] : []),
      ]
      repository.commit({
        'README.md': `${commit}\n`,
        ...Object.fromEntries<FileEdit>([...edits, ...others]),
      })
      const base = random.chance(0.7) ? 'HEAD~1' : first
      const inputs = { base, edges: random.chance(0.9) ? 'local' : 'all' }
      expect(await answerFor(inputs, true)).toBe(await answerFor(inputs, false))
    }
  },
  60_000,
)
