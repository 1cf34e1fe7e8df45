import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildGraph } from '../../src/graph/build-graph.ts'
import type { ProjectGraph } from '../../src/graph/project-graph.ts'
import { loadReaders, readWorkspace } from '../../src/workspaces/index.ts'
import { affectedByLocks, reasonsIn } from '../support/locks.ts'
import { treeOf } from '../support/tree.ts'
import { ask, type Files, seeds, testbedProgram, withWorkspace } from './support/compare.ts'
import { type GeneratedProject, generateProjects } from './support/generate.ts'
import { askPoetry, poetryManifest, siblingLine } from './support/poetry-workspace.ts'
import {
  type Asked,
  expectedNames,
  generateReleases,
  type Need,
  type Registry,
  startRegistry,
} from './support/released.ts'

let registry: Registry

beforeAll(async () => {
  registry = await startRegistry()
})

afterAll(() => registry.stop())

type Locks = Readonly<Record<string, string>>

/** The locks that a tool makes before and after the releases. */
function lockTwice(
  files: Files,
  releases: ReturnType<typeof generateReleases>,
  lock: (folder: string) => readonly string[],
) {
  return withWorkspace(files, (folder) => {
    const make = (released: typeof releases.before): Locks => {
      registry.hold(released)
      const paths = lock(folder)
      const texts = paths.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)
      for (const file of paths) rmSync(path.join(folder, file))
      return Object.fromEntries(texts)
    }
    return { before: make(releases.before), after: make(releases.after) }
  })
}

async function graphWith(files: Files, locks: Locks): Promise<ProjectGraph> {
  const { parts, settings } = await readWorkspace(await loadReaders(), treeOf({ ...files, ...locks }))
  return buildGraph(parts, settings)
}

/** Names of those that our slices of the changed locks affect. */
async function slicedNames(
  files: Files,
  { before, after }: { before: Locks; after: Locks },
): Promise<readonly string[]> {
  const graph = await graphWith(files, after)
  const changed = Object.keys(after).filter((file) => before[file] !== after[file])
  const set = await affectedByLocks(
    Object.fromEntries(changed.map((file) => [file, [before[file], after[file]]])),
    graph,
  )
  return Object.keys(reasonsIn(set)).sort()
}

const ASKED_NOTHING: Asked = { main: [], dev: [], extra: [] }

function quoted(siblings: readonly GeneratedProject[], needs: readonly Need[]): string {
  const texts = [
    ...siblings.map(({ name }) => name),
    ...needs.map(([name, major]) => `${name}>=${major},<${major + 1}`),
  ]
  return `[${texts.map((text) => `"${text}"`).join(', ')}]`
}

describe('uv', () => {
  function manifest({ name, main, dev, extra }: GeneratedProject, asked: Asked): string {
    const siblings = [...new Set([...main, ...dev, ...extra].map((to) => to.name))]
    return `[project]
name = "${name}"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ${quoted(main, asked.main)}

[project.optional-dependencies]
more = ${quoted(extra, asked.extra)}

[dependency-groups]
dev = ${quoted(dev, asked.dev)}

[tool.uv.sources]
${siblings.map((to) => `${to} = { workspace = true }\n`).join('')}
[build-system]
requires = ["uv_build>=0.9"]
build-backend = "uv_build"
`
  }

  test.each(seeds(8))('a slice of its lock is what plain closures say (workspace %i)', async (seed) => {
    const projects = generateProjects(seed)
    const releases = generateReleases(seed, projects, 1)
    const root =
      '[project]\nname = "acme"\nversion = "0"\nrequires-python = ">=3.11"\n\n[tool.uv]\npackage = false\n\n[tool.uv.workspace]\nmembers = ["apps/*", "packages/*"]\n'
    const files = {
      'pyproject.toml': root,
      ...Object.fromEntries(
        projects.map((one) => [
          `${one.folder}/pyproject.toml`,
          manifest(one, releases.asked.get(one.name) ?? ASKED_NOTHING),
        ]),
      ),
    }
    const locks = lockTwice(files, releases, (folder) => {
      const env = { UV_DEFAULT_INDEX: `${registry.address}/simple/`, NO_PROXY: '127.0.0.1' }
      ask(
        testbedProgram('clients', 'uv'),
        ['lock', '--no-cache', '--python', testbedProgram('clients', 'python')],
        folder,
        env,
      )
      return ['uv.lock']
    })
    expect(await slicedNames(files, locks)).toEqual(expectedNames(projects, releases))
  })
})

describe('Poetry', () => {
  function manifest({ name, main, dev, extra }: GeneratedProject, asked: Asked): string {
    const released =
      (more: string) =>
      ([thing, major]: Need) =>
        `${thing} = { version = ">=${major},<${major + 1}"${more} }`
    const optional = extra.filter((to) => !main.includes(to))
    return poetryManifest({
      name,
      main: [
        ...main.map((to) => siblingLine(to)),
        ...optional.map((to) => siblingLine(to, ', optional = true')),
        ...asked.main.map(released('')),
        ...asked.extra.map(released(', optional = true')),
      ],
      dev: [...dev.map((to) => siblingLine(to)), ...asked.dev.map(released(''))],
      extra: [...optional.map((to) => to.name), ...asked.extra.map(([thing]) => thing)],
      registry: registry.address,
    })
  }

  test.each(seeds(2))(
    'slices of the locks of all projects are what plain closures say (workspace %i)',
    async (seed) => {
      const projects = generateProjects(seed).slice(0, 6)
      const releases = generateReleases(seed, projects, 1)
      const files = Object.fromEntries(
        projects.map((one) => [
          `${one.folder}/pyproject.toml`,
          manifest(one, releases.asked.get(one.name) ?? ASKED_NOTHING),
        ]),
      )
      const locks = lockTwice(files, releases, (folder) =>
        projects.map((one) => {
          rmSync(path.join(folder, '.cache'), { recursive: true, force: true })
          askPoetry(folder, ['lock', '-C', one.folder])
          return `${one.folder}/poetry.lock`
        }),
      )
      expect(await slicedNames(files, locks)).toEqual(expectedNames(projects, releases))
    },
  )
})

function packageFiles(
  projects: readonly GeneratedProject[],
  specifier: string,
  { asked }: ReturnType<typeof generateReleases>,
): Files {
  const table = (siblings: readonly GeneratedProject[], needs: readonly Need[]) =>
    Object.fromEntries([
      ...siblings.map(({ name }) => [name, specifier]),
      ...needs.map(([name, major]) => [name, `^${major}.0.0`]),
    ])
  const manifest = ({ name, main, dev, extra }: GeneratedProject) => {
    const needs = asked.get(name) ?? ASKED_NOTHING
    return JSON.stringify({
      name,
      version: '0.1.0',
      dependencies: table(main, needs.main),
      devDependencies: table(
        dev.filter((to) => !main.includes(to)),
        needs.dev,
      ),
      optionalDependencies: table(
        extra.filter((to) => !main.includes(to) && !dev.includes(to)),
        needs.extra,
      ),
    })
  }
  return Object.fromEntries(projects.map((one) => [`${one.folder}/package.json`, manifest(one)]))
}

describe('npm', () => {
  test.each(seeds(6))('a slice of its lock is what plain closures say (workspace %i)', async (seed) => {
    const projects = generateProjects(seed)
    const releases = generateReleases(seed, projects, 2)
    const root = JSON.stringify({ name: 'acme', private: true, workspaces: ['apps/*', 'packages/*'] })
    const files = { 'package.json': root, ...packageFiles(projects, '*', releases) }
    const locks = lockTwice(files, releases, (folder) => {
      rmSync(path.join(folder, '.cache'), { recursive: true, force: true })
      const options = [`--registry=${registry.address}/npm/`, `--cache=${path.join(folder, '.cache')}`, '--no-audit']
      ask('npm', ['install', '--package-lock-only', '--ignore-scripts', ...options], folder)
      return ['package-lock.json']
    })
    expect(await slicedNames(files, locks)).toEqual(expectedNames(projects, releases))
  })
})

describe('pnpm', () => {
  test.each(seeds(6))('a slice of its lock is what plain closures say (workspace %i)', async (seed) => {
    const projects = generateProjects(seed)
    const releases = generateReleases(seed, projects, 2)
    const files = {
      'package.json': JSON.stringify({ name: 'acme', private: true }),
      '.npmrc': `registry=${registry.address}/npm/\n`,
      'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - packages/*\n',
      ...packageFiles(projects, 'workspace:*', releases),
    }
    const locks = lockTwice(files, releases, (folder) => {
      for (const name of ['.cache', '.store']) rmSync(path.join(folder, name), { recursive: true, force: true })
      const env = { pnpm_config_registry: `${registry.address}/npm/` }
      const args = [
        'install',
        '--lockfile-only',
        '--ignore-scripts',
        '--no-frozen-lockfile',
        `--store-dir=${path.join(folder, '.store')}`,
      ]
      ask(testbedProgram('pnpm', 'pnpm'), args, folder, env)
      if (!existsSync(path.join(folder, 'pnpm-lock.yaml'))) throw new Error('pnpm made no lock')
      return ['pnpm-lock.yaml']
    })
    expect(await slicedNames(files, locks)).toEqual(expectedNames(projects, releases))
  })
})
