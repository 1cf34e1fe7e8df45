import { readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { ask, type Files, ourEdges, seeds, testbedFolder, testbedProgram, withWorkspace } from './support/compare.ts'
import { type GeneratedProject, generateProjects } from './support/generate.ts'
import { poetryFiles } from './support/poetry-workspace.ts'

const SETTINGS = { plugins: [{ plugin: '@nxlv/python', options: { packageManager: 'poetry' } }] }

interface NxGraph {
  readonly nodes: Readonly<Record<string, { readonly data: { readonly root: string } }>>
  readonly dependencies: Readonly<Record<string, readonly { readonly source: string; readonly target: string }[]>>
}

/** Poetry projects that Nx knows, and a front end that depends on the first of them by Nx settings alone. */
function nxFiles(projects: readonly GeneratedProject[]): Files {
  const project = (name: string, more: object = {}) => JSON.stringify({ name, targets: {}, ...more })
  return {
    ...poetryFiles(projects),
    'nx.json': JSON.stringify(SETTINGS),
    'package.json': '{"name": "root", "private": true}',
    'pyproject.toml':
      '[tool.poetry]\nname = "root"\nversion = "0.0.0"\ndescription = ""\nauthors = []\npackage-mode = false\n',
    ...Object.fromEntries(projects.map(({ name, folder }) => [`${folder}/project.json`, project(name)])),
    'web/project.json': project('web', { implicitDependencies: [projects[0]?.name] }),
  }
}

function edgesOf({ nodes, dependencies }: NxGraph): readonly string[] {
  const root = (name: string) => nodes[name]?.data.root
  const edges = Object.values(dependencies).flatMap((list) =>
    list.flatMap(({ source, target }) => (root(target) === undefined ? [] : [`${root(source)} ${root(target)}`])),
  )
  return [...new Set(edges)].sort()
}

test.each(seeds(3))('no edge that Nx has with @nxlv/python is missing in ours (workspace %i)', async (seed) => {
  const projects = generateProjects(seed)
  const files = nxFiles(projects)
  const said = withWorkspace(files, (folder) => {
    symlinkSync(path.join(testbedFolder('nx'), 'node_modules'), path.join(folder, 'node_modules'))
    ask('git', ['init', '-q'], folder)
    ask(testbedProgram('nx', 'nx'), ['graph', '--file=graph.json'], folder)
    return edgesOf((JSON.parse(readFileSync(path.join(folder, 'graph.json'), 'utf8')) as { graph: NxGraph }).graph)
  })
  expect(said).toContain(`web ${projects[0]?.folder}`)
  const ours = await ourEdges(files)
  expect(said.filter((edge) => !ours.includes(edge))).toEqual([])
  expect(said.length).toBeGreaterThan(projects.length / 2)
})
