import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { ask, type Files, ourEdges, seeds, testbedProgram, withWorkspace } from './support/compare.ts'
import { type GeneratedProject, generatedEdges, generateProjects } from './support/generate.ts'

interface LockedPackage {
  readonly name: string
  readonly source: { readonly editable?: string; readonly virtual?: string }
  readonly dependencies?: readonly { readonly name: string }[]
  readonly 'optional-dependencies'?: Readonly<Record<string, readonly { readonly name: string }[]>>
  readonly 'dev-dependencies'?: Readonly<Record<string, readonly { readonly name: string }[]>>
}

/** Every second workspace states its sources at the root only, from where all members have them. */
function uvFiles(projects: readonly GeneratedProject[], atRoot: boolean): Files {
  const sources = (names: readonly string[]) =>
    `[tool.uv.sources]\n${[...new Set(names)].map((name) => `${name} = { workspace = true }\n`).join('')}`
  const list = (some: readonly GeneratedProject[]) => `[${some.map(({ name }) => `"${name}"`).join(', ')}]`
  const root = `[project]
name = "acme"
version = "0.0.0"
requires-python = ">=3.11"

[tool.uv]
package = false

[tool.uv.workspace]
members = ["apps/*", "./packages/*"]
${atRoot ? sources(projects.map(({ name }) => name)) : ''}`
  const member = ({ name, main, dev, extra }: GeneratedProject) => `[project]
name = "${name}"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ${list(main)}

[project.optional-dependencies]
more = ${list(extra)}

[dependency-groups]
dev = ${list(dev)}

${atRoot ? '' : sources([...main, ...dev, ...extra].map((to) => to.name))}
[build-system]
requires = ["uv_build>=0.9"]
build-backend = "uv_build"
`
  return {
    'pyproject.toml': root,
    ...Object.fromEntries(projects.map((project) => [`${project.folder}/pyproject.toml`, member(project)])),
  }
}

/** The edges of the lock that uv makes: between packages that it takes from the work tree. */
function lockedEdges(lock: string): readonly string[] {
  const packages = (parse(lock)['package'] ?? []) as unknown as readonly LockedPackage[]
  const folders = new Map(packages.map(({ name, source }) => [name, source.editable ?? source.virtual ?? '']))
  const edges = packages.flatMap((one) => {
    const groups = [one['optional-dependencies'], one['dev-dependencies']].flatMap((group) =>
      Object.values(group ?? {}),
    )
    return [...(one.dependencies ?? []), ...groups.flat()].map(
      ({ name }) => `${folders.get(one.name)} ${folders.get(name)}`,
    )
  })
  return [...new Set(edges)].sort()
}

test.each(seeds(10))('our edges are those of the lock that uv makes (workspace %i)', async (seed) => {
  const projects = generateProjects(seed)
  const files = uvFiles(projects, seed % 2 === 0)
  const said = withWorkspace(files, (folder) => {
    const python = testbedProgram('clients', 'python')
    ask(testbedProgram('clients', 'uv'), ['lock', '--offline', '--no-cache', '--python', python], folder)
    return lockedEdges(readFileSync(path.join(folder, 'uv.lock'), 'utf8'))
  })
  expect(said).toEqual(generatedEdges(projects))
  expect(await ourEdges(files)).toEqual(said)
})
