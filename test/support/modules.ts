import { buildModuleGraph } from '../../src/graph/build-module-graph.ts'
import { codeKind } from '../../src/graph/code-files.ts'
import { type ModuleGraph, wordsOf } from '../../src/graph/module-graph.ts'
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
  return buildModuleGraph({
    graph,
    tree: treeOf(files),
    scope: searchScope([graph], ['local']),
    projects: new Set(graph.projects.keys()),
    files: code,
    gone: [],
    settings: new Map(settings),
  })
}

/** What leads from a file, in order of the text: `imports core.client: libs/core/client.py libs/core/__init__.py`. */
export function linksFrom({ links }: ModuleGraph, file: string): readonly string[] {
  return links
    .flatMap((link) =>
      link.importers
        .filter((importer) => importer.file === file)
        .map((importer) => ({ line: importer.line ?? 0, text: `${wordsOf(link, importer)}: ${targets(link)}` })),
    )
    .sort((a, b) => a.line - b.line)
    .map(({ text }) => text)
}

function targets({
  files,
  projects,
}: {
  readonly files: readonly string[]
  readonly projects: readonly string[]
}): string {
  return [...files, ...projects.map((name) => `any of ${name}`)].join(' ')
}

/** Every file that one leads to, itself included. */
export function reachedFrom({ links }: ModuleGraph, file: string): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { files, importers } of links) {
    for (const importer of importers) next.set(importer.file, [...(next.get(importer.file) ?? []), ...files])
  }
  const reached = new Set([file])
  for (const one of reached) for (const other of next.get(one) ?? []) reached.add(other)
  return reached
}
