import { printable } from '../standards/printable.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import { type Importer, type ModuleGraph, type ModuleLink, wordsOf } from './module-graph.ts'
import type { Project, ProjectGraph } from './project-graph.ts'

/**
 * Imports of other projects on which a project does not depend by any manifest or setting, over edges of whatever kind: each pair of
 * projects once, at the first place in order of path. A `warning`; a `note` where it depends on one that depends on the other. Imports whose
 * absence is provided for are none, nor is a name that several projects have.
 */
export function undeclaredImports(modules: ModuleGraph, graph: ProjectGraph): readonly Finding[] {
  const declared = new Set(graph.edges.map(({ from, to }) => `${from}\0${to}`))
  const found = new Map<string, Undeclared>()
  for (const link of modules.links) {
    if (!link.manner.isImport || isWithinProject(link, modules)) continue
    const to = onlyOwner(link, modules)
    if (to === undefined) continue
    for (const importer of link.importers) {
      const { project } = importer
      const key = `${project}\0${to}`
      if (project === undefined || project === to || importer.isGuarded === true || declared.has(key)) continue
      const earlier = found.get(key)
      if (earlier === undefined || isBefore(importer, earlier.importer)) found.set(key, { importer, link, to })
    }
  }
  const reach = reachFinder(graph)
  return [...found.values()]
    .sort((a, b) => (isBefore(a.importer, b.importer) ? -1 : 1))
    .flatMap((one) => findingOf(one, graph, reach))
}

interface Undeclared {
  readonly importer: Importer
  readonly link: ModuleLink
  readonly to: ProjectName
}

/** Most links stay in the project of those who need them, who are all in one. */
function isWithinProject({ files: [file], importers: [importer] }: ModuleLink, { ownerOf }: ModuleGraph): boolean {
  return importer === undefined || (file !== undefined && ownerOf(file) === importer.project)
}

/** The project that all files of a link belong to; undefined where there are several, or none. */
function onlyOwner({ files, projects }: ModuleLink, { ownerOf }: ModuleGraph): ProjectName | undefined {
  let only: ProjectName | undefined
  for (const owner of [...files.map(ownerOf), ...projects]) {
    if (owner === undefined || (only !== undefined && owner !== only)) return undefined
    only = owner
  }
  return only
}

function isBefore(a: Importer, b: Importer): boolean {
  return a.file === b.file ? (a.line ?? 0) < (b.line ?? 0) : a.file < b.file
}

function findingOf(
  { importer, link, to }: Undeclared,
  { projects }: ProjectGraph,
  reaches: (from: ProjectName, to: ProjectName) => boolean,
): readonly Finding[] {
  const from = projects.get(importer.project as ProjectName)
  const target = projects.get(to)
  if (from === undefined || target === undefined) return []
  const isThroughOthers = reaches(from.name, to)
  const only = isThroughOthers ? ', which it only gets through what it depends on' : ', on which it does not depend'
  return [
    {
      code: 'undeclared-dependency',
      severity: isThroughOthers ? 'note' : 'warning',
      message: `${from.name} ${printable(wordsOf(link, importer))}, a module of ${to}${only}`,
      fix: `Declare ${nameFor(target)} as a dependency in ${printable(from.manifests[0] ?? from.root)}.`,
      file: importer.file,
      ...(importer.line === undefined ? {} : { line: importer.line }),
    },
  ]
}

function nameFor({ name, packageNames, ecosystems }: Project): string {
  const [ecosystem] = ecosystems
  return printable((ecosystem === undefined ? undefined : packageNames[ecosystem]) ?? name)
}

function reachFinder({ edges }: ProjectGraph): (from: ProjectName, to: ProjectName) => boolean {
  const next = new Map<ProjectName, ProjectName[]>()
  for (const { from, to } of edges) {
    const list = next.get(from)
    if (list === undefined) next.set(from, [to])
    else list.push(to)
  }
  return (from, to) => {
    const reached = new Set(next.get(from))
    for (const name of reached) for (const other of next.get(name) ?? []) reached.add(other)
    return reached.has(to)
  }
}
