import { linkFiles } from '../../src/graph/build-module-graph.ts'
import { codeKind } from '../../src/graph/code-files.ts'
import { moduleGraph } from '../../src/graph/linked-files.ts'
import { type Links, type ModuleGraph, wordsOf } from '../../src/graph/module-graph.ts'
import type { ProjectGraph } from '../../src/graph/project-graph.ts'
import { scanFile } from '../../src/graph/scan-file.ts'
import { searchScope } from '../../src/graph/search-scope.ts'
import { treeOf } from './tree.ts'

/** The module graph of files in memory, all of them at head. */
export async function modulesOf(files: Readonly<Record<string, string>>, graph: ProjectGraph): Promise<ModuleGraph> {
  const code = Object.entries(files).flatMap(([path, text]) => {
    const kind = codeKind(path, '100644')
    if (kind === undefined) return []
    return [{ path, kind, scan: () => scanFile(kind, new TextEncoder().encode(text)) }]
  })
  const settings = Object.entries(files).filter(([path]) => /\.(?:toml|ini|cfg|json)$/.test(path))
  const sources = {
    graph,
    tree: treeOf(files),
    scope: searchScope([graph], ['local']),
    projects: new Set(graph.projects.keys()),
    files: code,
    gone: [],
    settings: new Map(settings),
  }
  return moduleGraph(await linkFiles(sources), code, sources.scope)
}

/** What leads from a file, in order of the text: `imports core.client: libs/core/client.py libs/core/__init__.py`. */
export function linksFrom(modules: ModuleGraph, file: string): readonly string[] {
  const { links } = modules
  return usesInOrder(modules)
    .filter((use) => links.paths[at(links.uses.file, use)] === file)
    .map((use) => ({
      line: at(links.uses.line, use) >> 1,
      text: `${wordsOf(links, use)}: ${targets(links, at(links.uses.link, use)).join(' ')}`,
    }))
    .sort((a, b) => a.line - b.line)
    .map(({ text }) => text)
}

function usesInOrder({ order, usesOf }: ModuleGraph): readonly number[] {
  return [...order].flatMap((link) => [...usesOf.items.subarray(usesOf.starts[link], usesOf.starts[link + 1])])
}

function targets(links: Links, link: number): readonly string[] {
  const projects = links.projectsOf.items.subarray(links.projectsOf.starts[link], links.projectsOf.starts[link + 1])
  return [...filesOf(links, link), ...[...projects].map((project) => `any of ${links.projects[project]}`)]
}

function filesOf({ filesOf: { starts, items }, paths }: Links, link: number): readonly string[] {
  return [...items.subarray(starts[link], starts[link + 1])].map((file) => paths[file] as string)
}

function at(numbers: Int32Array, place: number): number {
  return numbers[place] as number
}

/** Every file that one leads to, itself included. */
export function reachedFrom(modules: ModuleGraph, file: string): ReadonlySet<string> {
  const { links } = modules
  const next = new Map<string, string[]>()
  for (const use of usesInOrder(modules)) {
    const importer = links.paths[at(links.uses.file, use)] as string
    next.set(importer, [...(next.get(importer) ?? []), ...filesOf(links, at(links.uses.link, use))])
  }
  const reached = new Set([file])
  for (const one of reached) for (const other of next.get(one) ?? []) reached.add(other)
  return reached
}
