import type { RepoPath } from '../system/system.ts'
import { parentOf } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { LinkedGraph, LinkedProject } from './link-world.ts'
import type { EdgeKind } from './project-graph.ts'

/** Which projects the files of a project can load modules from. */
export interface SearchScope {
  /** The innermost project that holds a file. */
  ownerOf(file: RepoPath): ProjectName | undefined
  /** The projects on which one depends, directly or through others, over edges of the kinds that count; of nobody: all. */
  below(project: ProjectName | undefined): ReadonlySet<ProjectName>
  /** Whether files of one may load files of the other: unless it only has a release of it. */
  mayLoad(from: ProjectName | undefined, to: ProjectName): boolean
}

/** @param kinds of edges over which the work tree of a dependency is loaded */
export function searchScope(graphs: readonly LinkedGraph[], kinds: readonly EdgeKind[]): SearchScope {
  const edges = graphs.flatMap((graph) => graph.edges)
  const next = new Map<ProjectName, Set<ProjectName>>()
  const released = new Set<string>()
  for (const { from, to, kind } of edges) {
    if (!kinds.includes(kind)) released.add(`${from}\0${to}`)
    else if (!next.get(from)?.add(to)) next.set(from, new Set([to]))
  }
  const all = new Set(graphs.flatMap(({ projects }) => [...projects.keys()]))
  const known = new Map<ProjectName, ReadonlySet<ProjectName>>()
  const below = (project: ProjectName | undefined) => {
    if (project === undefined) return all
    const found = known.get(project) ?? reach(project, next)
    known.set(project, found)
    return found
  }
  const mayLoad = (from: ProjectName | undefined, to: ProjectName) =>
    from === undefined || from === to || below(from).has(to) || !released.has(`${from}\0${to}`)
  return { ownerOf: ownerFinder(graphs), below, mayLoad }
}

function reach(start: ProjectName, next: ReadonlyMap<ProjectName, ReadonlySet<ProjectName>>): ReadonlySet<ProjectName> {
  const reached = new Set<ProjectName>(next.get(start))
  for (const name of reached) for (const other of next.get(name) ?? []) reached.add(other)
  reached.delete(start)
  return reached
}

function ownerFinder(graphs: readonly LinkedGraph[]): SearchScope['ownerOf'] {
  const projects = graphs.flatMap((graph) => [...graph.projects.values()])
  // The head comes first, and what it says of a folder counts.
  const owners = new Map<RepoPath, ProjectName | undefined>(
    projects.reverse().map(({ root, name }: LinkedProject) => [root, name]),
  )
  const ofFolder = (folder: RepoPath): ProjectName | undefined => {
    if (owners.has(folder)) return owners.get(folder)
    const owner = folder === '' ? undefined : ofFolder(parentOf(folder))
    owners.set(folder, owner)
    return owner
  }
  let folder = ''
  let owner = ofFolder(folder)
  return (file) => {
    // Files of one folder are asked for in a row.
    const slash = Math.max(0, file.lastIndexOf('/'))
    if (slash !== folder.length || !file.startsWith(folder)) {
      folder = file.slice(0, slash)
      owner = ofFolder(folder)
    }
    return owner
  }
}
