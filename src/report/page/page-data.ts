import { type AffectedSet, nextProject, type Reason } from '../../affected/affected-set.ts'
import { limitSentence, sentence } from '../../affected/explain.ts'
import { edgesInCycles } from '../../graph/cycles.ts'
import type { Edge, Project, ProjectGraph } from '../../graph/project-graph.ts'
import { printable } from '../../standards/printable.ts'
import { placeText } from '../../workspaces/location.ts'
import type { Finding, ProjectName } from '../../workspaces/workspace.ts'
import { counted, headlineOf } from '../headline.ts'
import { worstFirst } from '../worst-first.ts'
import { usualPrefix } from './usual-prefix.ts'

/**
 * What the page shows; all text is printable. Projects, edges and targets are referred to by their numbers, and what is as usual is left
 * out, so that thousands of edges stay small.
 */
export interface PageData {
  readonly headline: string
  /** The rest of the sentence: by what, since when. */
  readonly detail: string
  /** The workflow run whose commit is the base. */
  readonly run?: { readonly number: number; readonly url: string }
  /** Whether there is a change to speak of: projects are affected or not. */
  readonly hasChange: boolean
  /** What all names have in front. */
  readonly prefix: string
  readonly targets: readonly PageTarget[]
  readonly projects: readonly PageProject[]
  readonly edges: readonly PageEdge[]
  /** The numbers of the edges that lie on a cycle. */
  readonly cycles: readonly number[]
  readonly findings: readonly PageFinding[]
}

type PageTarget = readonly [name: string, command: string]

interface PageProject {
  readonly name: string
  readonly folder: string
  readonly version?: string
  readonly ecosystems: readonly string[]
  readonly targets: readonly number[]
  /** Paths; `/pyproject.toml` is in its own folder. */
  readonly manifests: readonly string[]
  readonly state?: 'affected' | 'changed'
  readonly why?: string
  /** Which of its targets the change concerns, where not all. */
  readonly limit?: string
  /** The project on which it goes on. */
  readonly next?: number
}

/** `place` is `file:line`; `:12` is in the first manifest of `from`. */
type PageEdge = readonly [from: number, to: number, place: string, group?: string, kind?: string]

interface PageFinding {
  readonly severity: string
  readonly code: string
  readonly message: string
  readonly fix: string
  readonly place: string
  /** The project whose folder holds the place; −1 where none does. */
  readonly project: number
}

/** The data of the page for a graph; with an affected set, what is affected and why. */
export function pageData(graph: ProjectGraph, set?: AffectedSet): PageData {
  const projects = [...graph.projects.values()]
  const numbers = new Map(projects.map(({ name }, at) => [name, at] as const))
  const targets = numberedTargets(projects)
  const inCycles = edgesInCycles(graph.edges)
  const edges = graph.edges.filter(({ from, to }) => numbers.has(from) && numbers.has(to))
  return {
    ...head(graph, set),
    hasChange: set !== undefined,
    prefix: printable(usualPrefix(projects.map(({ name }) => name))),
    targets: [...targets.keys()].map((text) => JSON.parse(text) as PageTarget),
    projects: projects.map((project) => pageProject(project, targets, numbers, set)),
    edges: edges.map((edge) => pageEdge(edge, graph, numbers)),
    cycles: edges.flatMap((edge, at) => (inCycles.has(edge) ? [at] : [])),
    findings: worstFirst(graph.findings).map((finding) => pageFinding(finding, projects)),
  }
}

function head(graph: ProjectGraph, set: AffectedSet | undefined): Pick<PageData, 'headline' | 'detail' | 'run'> {
  if (set === undefined) {
    const { size } = graph.projects
    return {
      headline: size === 0 ? 'No projects found' : counted(size, 'project'),
      detail: `${counted(graph.edges.length, 'edge')} between them`,
    }
  }
  const { answer, link, base, why, run } = headlineOf(set)
  const detail = `${link} ${base === undefined ? printable(why) : `${base} (${printable(why)})`}`
  return { headline: answer, detail, ...(run === undefined ? {} : { run: { number: run.number, url: run.url } }) }
}

/** Most projects have the same few targets: each pair of name and command once. */
function numberedTargets(projects: readonly Project[]): ReadonlyMap<string, number> {
  const texts = new Set(projects.flatMap(({ targets }) => targets.map(targetText)))
  return new Map([...texts].map((text, at) => [text, at] as const))
}

function targetText({ name, command }: Project['targets'][number]): string {
  return JSON.stringify([printable(name), printable(command)])
}

function pageProject(
  project: Project,
  numbersOfTargets: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<ProjectName, number>,
  set: AffectedSet | undefined,
): PageProject {
  const { name, root, version, ecosystems, targets, manifests } = project
  const reason = set?.projects.get(name)
  return {
    name: printable(name),
    folder: printable(root),
    ...(version === undefined ? {} : { version: printable(version) }),
    ecosystems,
    targets: targets.map((target) => numbersOfTargets.get(targetText(target)) ?? -1),
    manifests: manifests.map((file) =>
      printable(root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length) : file),
    ),
    ...(set === undefined || reason === undefined ? {} : affection(set, name, reason, numbers)),
  }
}

function affection(
  set: AffectedSet,
  name: ProjectName,
  reason: Reason,
  numbers: ReadonlyMap<ProjectName, number>,
): Pick<PageProject, 'state' | 'why' | 'limit' | 'next'> {
  const further = nextProject(reason)
  const next = further === undefined ? undefined : numbers.get(further)
  const limit = limitSentence(set, name)
  return {
    state: further === undefined ? 'changed' : 'affected',
    why: sentence({ project: name, reason }),
    ...(limit === undefined ? {} : { limit }),
    ...(next === undefined ? {} : { next }),
  }
}

function pageEdge(
  { from, to, kind, group, at }: Edge,
  graph: ProjectGraph,
  numbers: ReadonlyMap<ProjectName, number>,
): PageEdge {
  const isUsual = at.line !== undefined && at.file === graph.projects.get(from)?.manifests[0]
  const ends = [
    numbers.get(from) ?? -1,
    numbers.get(to) ?? -1,
    isUsual ? `:${at.line}` : printable(placeText(at)),
  ] as const
  if (kind !== 'local') return [...ends, group, kind]
  return group === 'main' ? ends : [...ends, group]
}

function pageFinding(finding: Finding, projects: readonly Project[]): PageFinding {
  const { severity, code, message, fix, file } = finding
  const owner = projects.reduce(
    (best, { root }, at) =>
      (root === '' || file.startsWith(`${root}/`)) && root.length >= (projects[best]?.root.length ?? 0) ? at : best,
    -1,
  )
  return {
    severity,
    code,
    message: printable(message),
    fix: printable(fix),
    place: printable(placeText(finding)),
    project: owner,
  }
}
