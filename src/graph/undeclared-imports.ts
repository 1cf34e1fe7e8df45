import { printable } from '../standards/printable.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import { importerOf, type Links, type Manner, type ModuleGraph, NOBODY, wordsOf } from './module-graph.ts'
import type { Project, ProjectGraph } from './project-graph.ts'

/**
 * Imports of other projects on which a project does not depend by any manifest or setting, over edges of whatever kind: each pair of
 * projects once, at the first place in order of path. A `warning`; a `note` where it depends on one that depends on the other. Imports whose
 * absence is provided for are none, nor is a name that several projects have.
 */
export function undeclaredImports(modules: ModuleGraph, graph: ProjectGraph): readonly Finding[] {
  const { links } = modules
  const reach = reachFinder(graph)
  return firstUndeclared(modules, graph)
    .sort((a, b) => (isBefore(links, a.use, b.use) ? -1 : 1))
    .flatMap((one) => findingOf(one, links, { graph, reach }))
}

interface Undeclared {
  readonly use: number
  readonly to: number
}

function firstUndeclared({ links, order, usesOf }: ModuleGraph, graph: ProjectGraph): Undeclared[] {
  const { manners, mannerOf, projects, uses } = links
  const pair = (from: number, to: number) => from * projects.length + to
  const numbers = new Map(projects.map((name, at) => [name, at]))
  const declared = new Set(
    graph.edges.flatMap((edge) => {
      const [from, to] = [numbers.get(edge.from), numbers.get(edge.to)]
      return from === undefined || to === undefined ? [] : pair(from, to)
    }),
  )
  const found = new Map<number, Undeclared>()
  for (const link of order) {
    const start = usesOf.starts[link] as number
    const end = usesOf.starts[link + 1] as number
    if (!(manners[mannerOf[link] as number] as Manner).isImport) continue
    if (isWithinProject(links, link, usesOf.items[start] as number)) continue
    const to = onlyOwner(links, link)
    if (to === NOBODY) continue
    for (let at = start; at < end; at++) {
      const use = usesOf.items[at] as number
      const from = uses.project[use] as number
      if (from === NOBODY || from === to || ((uses.line[use] as number) & 1) === 1) continue
      const key = pair(from, to)
      if (declared.has(key)) continue
      const earlier = found.get(key)
      if (earlier === undefined || isBefore(links, use, earlier.use)) found.set(key, { use, to })
    }
  }
  return [...found.values()]
}

/** Most links stay in the project of those who need them, who are all in one. */
function isWithinProject({ filesOf, owners, uses }: Links, link: number, firstUse: number): boolean {
  const first = filesOf.starts[link] as number
  if (first === filesOf.starts[link + 1]) return false
  return owners[filesOf.items[first] as number] === uses.project[firstUse]
}

/** The project that all files of a link belong to; NOBODY where there are several, or none. */
function onlyOwner({ filesOf, projectsOf, owners }: Links, link: number): number {
  let only = NOBODY
  const isOther = (owner: number) => {
    if (owner === NOBODY || (only !== NOBODY && owner !== only)) return true
    only = owner
    return false
  }
  for (let at = filesOf.starts[link] as number; at < (filesOf.starts[link + 1] as number); at++) {
    if (isOther(owners[filesOf.items[at] as number] as number)) return NOBODY
  }
  for (let at = projectsOf.starts[link] as number; at < (projectsOf.starts[link + 1] as number); at++) {
    if (isOther(projectsOf.items[at] as number)) return NOBODY
  }
  return only
}

function isBefore({ uses, paths }: Links, a: number, b: number): boolean {
  const [one, other] = [uses.file[a] as number, uses.file[b] as number]
  if (one === other) return (uses.line[a] as number) >> 1 < (uses.line[b] as number) >> 1
  return (paths[one] as string) < (paths[other] as string)
}

function findingOf(
  { use, to }: Undeclared,
  links: Links,
  { graph, reach }: { readonly graph: ProjectGraph; readonly reach: (from: ProjectName, to: ProjectName) => boolean },
): readonly Finding[] {
  const importer = importerOf(links, use)
  const from = graph.projects.get(importer.project as ProjectName)
  const target = graph.projects.get(links.projects[to] as ProjectName)
  if (from === undefined || target === undefined) return []
  const isThroughOthers = reach(from.name, target.name)
  const only = isThroughOthers ? ', which it only gets through what it depends on' : ', on which it does not depend'
  return [
    {
      code: 'undeclared-dependency',
      severity: isThroughOthers ? 'note' : 'warning',
      message: `${from.name} ${printable(wordsOf(links, use))}, a module of ${target.name}${only}`,
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
