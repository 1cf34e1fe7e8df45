import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { ask, type Files, ourEdges, seeds, testbedProgram, withWorkspace } from './support/compare.ts'
import { type GeneratedProject, generatedEdges, generateProjects } from './support/generate.ts'

function packageFiles(projects: readonly GeneratedProject[], specifier: string, root: object): Files {
  const table = (some: readonly GeneratedProject[]) => Object.fromEntries(some.map(({ name }) => [name, specifier]))
  const manifest = ({ name, main, dev, extra }: GeneratedProject) =>
    JSON.stringify({
      name,
      version: '0.1.0',
      dependencies: table(main),
      devDependencies: table(dev.filter((to) => !main.includes(to))),
      optionalDependencies: table(extra.filter((to) => !main.includes(to) && !dev.includes(to))),
    })
  return {
    'package.json': JSON.stringify({ name: 'acme', private: true, ...root }),
    ...Object.fromEntries(projects.map((project) => [`${project.folder}/package.json`, manifest(project)])),
  }
}

describe('pnpm', () => {
  type Importer = Readonly<Record<string, Readonly<Record<string, { readonly version: string }>>>>

  /** The links of the lock that pnpm makes. */
  function linkedEdges(lock: string): readonly string[] {
    const { importers } = load(lock) as { readonly importers: Readonly<Record<string, Importer>> }
    return Object.entries(importers)
      .flatMap(([folder, groups]) =>
        Object.values(groups)
          .flatMap((group) => Object.values(group))
          .filter(({ version }) => version.startsWith('link:'))
          .map(({ version }) => `${folder} ${path.posix.join(folder, version.slice('link:'.length))}`),
      )
      .sort()
  }

  test.each(seeds(6))('our edges are the links of its lock (workspace %i)', async (seed) => {
    const projects = generateProjects(seed)
    const isLinking = seed % 2 === 0
    const settings = `packages:\n  - apps/*\n  - packages/*\n${isLinking ? 'linkWorkspacePackages: true\n' : ''}`
    const specifier = isLinking ? '^0.1.0' : (['workspace:*', 'workspace:^', 'workspace:~0.1.0'][seed % 3] as string)
    const files = { ...packageFiles(projects, specifier, {}), 'pnpm-workspace.yaml': settings }
    const said = withWorkspace(files, (folder) => {
      ask(testbedProgram('pnpm', 'pnpm'), ['install', '--lockfile-only', '--offline', '--ignore-scripts'], folder)
      return linkedEdges(readFileSync(path.join(folder, 'pnpm-lock.yaml'), 'utf8'))
    })
    expect(said).toEqual(generatedEdges(projects))
    expect(await ourEdges(files)).toEqual(said)
  })
})

describe('npm', () => {
  interface Locked {
    readonly resolved?: string
    readonly link?: boolean
    readonly dependencies?: Readonly<Record<string, string>>
    readonly devDependencies?: Readonly<Record<string, string>>
    readonly optionalDependencies?: Readonly<Record<string, string>>
  }

  /** The dependencies that the lock made by npm leads to a folder of the workspace. */
  function linkedEdges(lock: string): readonly string[] {
    const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> }
    const edges = Object.entries(packages).flatMap(([folder, one]) =>
      Object.keys({ ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies }).flatMap((name) => {
        const target = packages[`${folder}/node_modules/${name}`] ?? packages[`node_modules/${name}`]
        return target?.link === true ? [`${folder} ${target.resolved}`] : []
      }),
    )
    return edges.sort()
  }

  test.each(seeds(4))('our edges are the links of its lock (workspace %i)', async (seed) => {
    const projects = generateProjects(seed)
    const specifier = ['*', '^0.1.0', '>=0.1.0 <1', '0.1.0'][seed % 4] as string
    const files = packageFiles(projects, specifier, { workspaces: ['apps/*', 'packages/*'] })
    const said = withWorkspace(files, (folder) => {
      ask('npm', ['install', '--package-lock-only', '--offline', '--ignore-scripts', '--no-audit'], folder)
      return linkedEdges(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'))
    })
    expect(said).toEqual(generatedEdges(projects))
    expect(await ourEdges(files)).toEqual(said)
  })
})
