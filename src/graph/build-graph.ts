import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { foldersAbove } from '../workspaces/repo-paths.ts'
import type { Settings } from '../workspaces/settings.ts'
import type {
  Dependency,
  Finding,
  ImplicitDependency,
  ProjectName,
  ProjectPart,
  WorkspacePart,
} from '../workspaces/workspace.ts'
import { findCycles } from './cycles.ts'
import { mergeProjects } from './merge-projects.ts'
import type { Edge, EdgeKind, Project, ProjectGraph } from './project-graph.ts'
import { selectProjects } from './select-projects.ts'

/**
 * The project graph of one commit, from what the readers found and what the settings add.
 *
 * Edges are in order of their dependent's root, each pair of projects once for each kind and group; no project depends on itself.
 */
export function buildGraph(workspace: readonly WorkspacePart[], settings: Settings): ProjectGraph {
  const { projects, parts, findings } = mergeProjects(workspace, settings)
  const index = new ProjectIndex(projects)
  const edges = new EdgeSet()
  const unknown: Finding[] = []
  for (const project of projects.values()) {
    for (const dependency of project.dependencies) addDeclared(edges, project, dependency, index)
    const selectors = selectorsOf(project, parts.get(project.name) ?? [], settings)
    for (const [to, { at, isInherited }] of implicitTargets(selectors, projects)) {
      const way = isInherited
        ? { group: 'dev' as const, isInherited }
        : { group: 'main' as const, isWhole: true as const }
      edges.add({ from: project.name, to, kind: 'local', at, ...way })
    }
    unknown.push(...unknownSelectors(selectors, projects))
  }
  const all = [
    ...workspace.flatMap((part) => part.findings),
    ...settings.findings,
    ...findings,
    ...unknown,
    ...noProjects(projects),
  ]
  return {
    projects,
    edges: edges.list,
    findings: [...all, ...emptyGraph(projects, edges.list), ...findCycles(edges.list)],
  }
}

/** Projects by where they lie and by what dependencies call them. */
class ProjectIndex {
  readonly #byRoot = new Map<RepoPath, ProjectName>()
  readonly #byPackage = new Map<string, ProjectName[]>()

  constructor(projects: ReadonlyMap<ProjectName, Project>) {
    for (const { name, root, packageNames } of projects.values()) {
      this.#byRoot.set(root, name)
      for (const [ecosystem, packageName] of Object.entries(packageNames)) {
        const key = `${ecosystem}:${packageName}`
        this.#byPackage.set(key, [...(this.#byPackage.get(key) ?? []), name])
      }
    }
  }

  /** Those that a dependency may mean: one by folder, several where a package name is used twice. */
  meantBy({ source, ecosystem, name }: Dependency): readonly ProjectName[] {
    if (source.type === 'external') return []
    if (source.type === 'registry') return this.#byPackage.get(`${ecosystem}:${name}`) ?? []
    const project = this.#holding(source.root)
    return project === undefined ? [] : [project]
  }

  /** The project in a folder; where it makes none, the one around it, which its files belong to. */
  #holding(folder: RepoPath): ProjectName | undefined {
    const project = this.#byRoot.get(folder)
    if (project !== undefined) return project
    const around = foldersAbove(folder).find((above) => this.#byRoot.has(above))
    return around === undefined ? undefined : this.#byRoot.get(around)
  }
}

class EdgeSet {
  readonly list: Edge[] = []
  readonly #places = new Map<string, number>()

  add(edge: Edge): void {
    const key = `${edge.from}\0${edge.to}\0${edge.kind}\0${edge.group}`
    if (edge.from === edge.to) return
    const place = this.#places.get(key)
    if (place === undefined) this.#places.set(key, this.list.push(edge) - 1)
    else if (edge.isWhole) this.list[place] = { ...(this.list[place] as Edge), isWhole: true }
  }
}

function addDeclared(edges: EdgeSet, project: Project, dependency: Dependency, index: ProjectIndex): void {
  const kind: EdgeKind = dependency.source.type === 'local' ? 'local' : 'registry'
  for (const to of index.meantBy(dependency)) {
    const whole = dependency.isIncluded === true ? { isWhole: true as const } : {}
    edges.add({ from: project.name, to, kind, group: dependency.group, at: dependency.at, ...whole })
  }
}

/** What task settings and maestro.toml say beside the manifests, in their order. */
function selectorsOf(
  project: Project,
  parts: readonly ProjectPart[],
  settings: Settings,
): readonly ImplicitDependency[] {
  const own = settings.projects.get(project.name)
  const stated = (own?.dependsOn ?? []).map((selector) => ({ selector, at: own?.at ?? { file: project.root } }))
  return [...parts.flatMap(({ implicitDependencies }) => implicitDependencies), ...stated]
}

/** The projects they mean. A `!` takes away only what another selector added, never what a manifest declares. */
function implicitTargets(
  selectors: readonly ImplicitDependency[],
  projects: ReadonlyMap<ProjectName, Project>,
): ReadonlyMap<ProjectName, ImplicitDependency> {
  const chosen = new Map<ProjectName, ImplicitDependency>()
  for (const one of selectors) {
    const isRemoval = one.selector.startsWith('!')
    for (const name of selectProjects(isRemoval ? one.selector.slice(1) : one.selector, projects)) {
      const known = chosen.get(name)
      if (isRemoval) chosen.delete(name)
      else if (known === undefined || known.isInherited) chosen.set(name, one)
    }
  }
  return chosen
}

/** A plain name that means nobody; a pattern or a tag may rightly mean nobody yet. */
function unknownSelectors(
  selectors: readonly ImplicitDependency[],
  projects: ReadonlyMap<ProjectName, Project>,
): readonly Finding[] {
  return selectors
    .filter(({ selector }) => !/[!*:{}]/.test(selector) && selectProjects(selector, projects).length === 0)
    .map(({ selector, at }) => ({
      code: 'unknown-project',
      severity: 'warning',
      message: `${printable(JSON.stringify(selector))} is stated as a dependency, but is no project`,
      fix: 'Use a name that the command "graph" lists, or take the entry away.',
      ...at,
    }))
}

/** An answer from a repository that we read as empty is worth nothing: it is said, not left to be noticed. */
function noProjects(projects: ReadonlyMap<ProjectName, Project>): readonly Finding[] {
  if (projects.size > 0) return []
  return [
    {
      code: 'no-projects',
      severity: 'warning',
      message: 'No project was found: there is no pyproject.toml, package.json or project.json that makes one',
      fix: 'Add the manifests, or look at which commit is checked out.',
      file: '.',
    },
  ]
}

/** References that ask for the work tree, and not one edge: a graph that would silently test too little. */
function emptyGraph(projects: ReadonlyMap<ProjectName, Project>, edges: readonly Edge[]): readonly Finding[] {
  if (edges.some(({ kind }) => kind === 'local')) return []
  const wanting = [...projects.values()].find(
    ({ dependencies, unresolved }) =>
      unresolved.length > 0 || dependencies.some(({ source }) => source.type === 'local'),
  )
  if (wanting === undefined) return []
  const at = wanting.unresolved[0]?.at ?? wanting.dependencies.find(({ source }) => source.type === 'local')?.at
  return [
    {
      code: 'empty-graph',
      severity: 'error',
      message: 'Manifests refer to other folders, yet no project depends on another: a change would test too little',
      fix: 'Mend the references that the other findings name.',
      ...(at ?? { file: wanting.manifests[0] ?? wanting.root }),
    },
  ]
}
