import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findStaleLocks } from '../../src/doctor/stale-locks.ts'
import { subjectOf } from '../support/subject.ts'
import { ask, type Files, seeds, testbedProgram, withWorkspace } from './support/compare.ts'
import { type GeneratedProject, generateProjects, randomFrom } from './support/generate.ts'
import { askPoetry, poetryManifest, siblingLine } from './support/poetry-workspace.ts'
import { type Registry, startRegistry } from './support/released.ts'

let registry: Registry

beforeAll(async () => {
  registry = await startRegistry()
  const versions = { '1.0.0': [], '1.1.0': [], '2.0.0': [] }
  registry.hold({ thing1: versions, thing2: versions, thing3: versions })
})

afterAll(() => registry.stop())

/** What a project says of itself: released things that it asks for, by range, and its version. */
interface Told {
  readonly version: string
  readonly description: string
  readonly main: Readonly<Record<string, string>>
  readonly dev: Readonly<Record<string, string>>
}

type Say = (one: Told, random: (limit: number) => number) => Told

/** Changes of one manifest; what a tool makes of them is for the tool to say. */
const CHANGES: Readonly<Record<string, Say>> = {
  nothing: (one) => one,
  'another description': (one) => ({ ...one, description: 'new' }),
  'another version': (one) => ({ ...one, version: '0.2.0' }),
  'something more': (one) => ({ ...one, main: { ...one.main, thing3: '>=1' } }),
  'something less': (one) => ({ ...one, main: {} }),
  'something more for developers': (one) => ({ ...one, dev: { ...one.dev, thing3: '>=1' } }),
  'a range that the locked version satisfies': (one) => ({ ...one, main: { ...one.main, thing1: '>=1.0.0,<3' } }),
  'a range that it does not': (one) => ({ ...one, main: { ...one.main, thing1: '<2' } }),
}

const BEFORE: Told = { version: '0.1.0', description: 'old', main: { thing1: '>=1,<3' }, dev: { thing2: '>=1' } }

/** How a workspace of one tool is written, locked and checked. */
interface Tool {
  write(projects: readonly GeneratedProject[], told: ReadonlyMap<string, Told>): Files
  /** Makes the locks, and names them. */
  lock(folder: string, projects: readonly GeneratedProject[]): readonly string[]
  /** Fails where a lock is stale. */
  check(folder: string, projects: readonly GeneratedProject[]): void
}

function succeeds(run: () => void): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}

/** Whether the tool takes each change for fresh, and whether we do, in the same words. */
async function verdicts(tool: Tool, seed: number) {
  const projects = generateProjects(seed).slice(0, 4)
  const random = randomFrom(seed)
  const before = new Map(projects.map(({ name }) => [name, BEFORE]))
  const files = tool.write(projects, before)
  const theirs: string[] = []
  const changed: (readonly [change: string, files: Files])[] = []
  const locks = withWorkspace(files, (folder) => {
    const made = tool.lock(folder, projects)
    const texts = Object.fromEntries(made.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))
    for (const [change, say] of Object.entries(CHANGES)) {
      const { name } = projects[random(projects.length)] as GeneratedProject
      const now = { ...files, ...tool.write(projects, new Map([...before, [name, say(BEFORE, random)]])) }
      for (const [file, text] of Object.entries({ ...now, ...texts })) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
        writeFileSync(path.join(folder, file), text)
      }
      theirs.push(`${change}: ${succeeds(() => tool.check(folder, projects)) ? 'fresh' : 'stale'}`)
      changed.push([change, now])
    }
    return texts
  })
  const ours: string[] = []
  for (const [change, now] of changed) {
    const findings = await findStaleLocks(await subjectOf({ ...now, ...locks }))
    ours.push(`${change}: ${findings.some(({ severity }) => severity === 'error') ? 'stale' : 'fresh'}`)
  }
  return { theirs, ours }
}

function table(told: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(told).map(([name, range]) => `"${name}${range}"`)
}

const uv: Tool = {
  write(projects, told) {
    const manifest = ({ name, main }: GeneratedProject) => {
      const { version, description, main: things, dev } = told.get(name) ?? BEFORE
      const siblings = main.map((to) => to.name)
      return `[project]
name = "${name}"
version = "${version}"
description = "${description}"
requires-python = ">=3.11"
dependencies = [${[...siblings.map((one) => `"${one}"`), ...table(things)].join(', ')}]

[dependency-groups]
dev = [${table(dev).join(', ')}]

[tool.uv.sources]
${siblings.map((one) => `${one} = { workspace = true }\n`).join('')}`
    }
    return {
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["apps/*", "packages/*"]\n',
      ...Object.fromEntries(projects.map((one) => [`${one.folder}/pyproject.toml`, manifest(one)])),
    }
  },
  lock(folder) {
    askUv(folder, ['lock'])
    return ['uv.lock']
  },
  check: (folder) => askUv(folder, ['lock', '--check']),
}

function askUv(folder: string, words: readonly string[]): void {
  const env = { UV_DEFAULT_INDEX: `${registry.address}/simple/`, NO_PROXY: '127.0.0.1' }
  const python = testbedProgram('clients', 'python')
  ask(testbedProgram('clients', 'uv'), [...words, '--no-cache', '--python', python], folder, env)
}

const poetry: Tool = {
  write(projects, told) {
    const manifest = ({ name, main }: GeneratedProject) => {
      const { version, description, main: things, dev } = told.get(name) ?? BEFORE
      const lines = (one: Readonly<Record<string, string>>) =>
        Object.entries(one).map(([thing, range]) => `${thing} = "${range}"`)
      const siblings = main.map((to) => siblingLine(to))
      const parts = { main: [...siblings, ...lines(things)], dev: lines(dev), registry: registry.address }
      return poetryManifest({ name, version, description, ...parts })
    }
    return Object.fromEntries(projects.map((one) => [`${one.folder}/pyproject.toml`, manifest(one)]))
  },
  lock(folder, projects) {
    return projects.map((one) => {
      askPoetry(folder, ['lock', '-C', one.folder])
      return `${one.folder}/poetry.lock`
    })
  },
  check(folder, projects) {
    for (const one of projects) askPoetry(folder, ['check', '--lock', '-C', one.folder])
  },
}

function packages(specifier: string): Tool['write'] {
  // The same ranges, as npm writes them.
  const ranges = (one: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(one).map(([name, range]) => [name, range.replace(',', ' ')]))
  return (projects, told) =>
    Object.fromEntries(
      projects.map(({ name, folder, main }) => {
        const { version, description, main: things, dev } = told.get(name) ?? BEFORE
        const siblings = Object.fromEntries(main.map((to) => [to.name, specifier]))
        const dependencies = { ...siblings, ...ranges(things) }
        const manifest = { name, version, description, dependencies, devDependencies: ranges(dev) }
        return [`${folder}/package.json`, JSON.stringify(manifest)]
      }),
    )
}

const npm: Tool = {
  write: (projects, told) => ({
    'package.json': JSON.stringify({ name: 'acme', private: true, workspaces: ['apps/*', 'packages/*'] }),
    ...packages('*')(projects, told),
  }),
  lock(folder) {
    ask('npm', ['install', '--package-lock-only', ...npmOptions(folder)], folder)
    return ['package-lock.json']
  },
  check: (folder) => ask('npm', ['ci', '--dry-run', ...npmOptions(folder)], folder),
}

function npmOptions(folder: string): readonly string[] {
  return [
    `--registry=${registry.address}/npm/`,
    `--cache=${path.join(folder, '.cache')}`,
    '--no-audit',
    '--ignore-scripts',
  ]
}

const pnpm: Tool = {
  write: (projects, told) => ({
    'package.json': JSON.stringify({ name: 'acme', private: true }),
    '.npmrc': `registry=${registry.address}/npm/\n`,
    'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - packages/*\n',
    ...packages('workspace:*')(projects, told),
  }),
  lock(folder) {
    askPnpm(folder, '--no-frozen-lockfile')
    return ['pnpm-lock.yaml']
  },
  check: (folder) => askPnpm(folder, '--frozen-lockfile'),
}

function askPnpm(folder: string, option: string): void {
  const words = ['install', '--lockfile-only', '--ignore-scripts', option, `--store-dir=${path.join(folder, '.store')}`]
  ask(testbedProgram('pnpm', 'pnpm'), words, folder, { pnpm_config_registry: `${registry.address}/npm/` })
}

describe.each<[string, Tool, number]>([
  ['uv lock --check', uv, 4],
  ['poetry check --lock', poetry, 1],
  ['npm ci --dry-run', npm, 2],
  ['pnpm install --frozen-lockfile', pnpm, 2],
])('a lock is stale where %s says so', (_, tool, count) => {
  test.each(seeds(count))('workspace %i', async (seed) => {
    const { theirs, ours } = await verdicts(tool, seed)
    expect(theirs).toContain('nothing: fresh')
    expect(theirs.some((verdict) => verdict.endsWith('stale'))).toBe(true)
    expect(ours).toEqual(theirs)
  })
})
