import { type AffectedSet, nextProject, type Reason } from '../../affected/affected-set.ts'
import { limitSentence, sentence } from '../../affected/explain.ts'
import type { Edge, Project, ProjectGraph } from '../../graph/project-graph.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding, ProjectName } from '../../workspaces/workspace.ts'
import { commonPrefix } from '../drawing.ts'
import { headlineOf } from '../headline.ts'
import { type Layout, layeredLayout } from './layout.ts'

/** What the page shows; all text is printable. Projects and edges are referred to by their numbers. */
export interface PageData {
  readonly headline: string
  /** Whether there is a change to speak of: projects are affected or not. */
  readonly hasChange: boolean
  readonly columns: number
  readonly rows: number
  readonly layers: number
  readonly projects: readonly PageProject[]
  readonly edges: readonly PageEdge[]
  readonly findings: readonly PageFinding[]
}

interface PageProject {
  readonly name: string
  /** The name without what all names have in front. */
  readonly label: string
  readonly folder: string
  readonly version: string
  readonly ecosystems: readonly string[]
  readonly targets: readonly (readonly [name: string, command: string])[]
  readonly manifests: readonly string[]
  readonly state: '' | 'affected' | 'changed'
  readonly why: string
  /** Which of its targets the change concerns, where not all. */
  readonly limit: string
  /** The project on which it goes on. */
  readonly next: number
  readonly at: readonly [column: number, row: number, gap: number]
}

interface PageEdge {
  readonly from: number
  readonly to: number
  readonly kind: string
  readonly group: string
  readonly place: string
  /** Part of a cycle. */
  readonly isCycle: boolean
}

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
  const edges = graph.edges.flatMap((edge) => numbered(edge, numbers))
  const layout = layeredLayout(
    projects.length,
    edges.map(({ from, to }) => [from, to]),
  )
  const prefix = commonPrefix(projects.map(({ name }) => name))
  const inCycle = cyclic(edges, projects.length)
  return {
    headline: set === undefined ? `${projects.length} projects` : headlineText(set),
    hasChange: set !== undefined,
    columns: layout.columns,
    rows: layout.rows,
    layers: layout.places.reduce((most, { gap }) => Math.max(most, gap + 1), 1),
    projects: projects.map((project, at) => pageProject(project, { at, prefix, layout, numbers, set })),
    edges: edges.map((edge) => ({ ...edge, isCycle: inCycle(edge) })),
    findings: graph.findings.map((finding) => pageFinding(finding, projects)),
  }
}

function headlineText(set: AffectedSet): string {
  const { answer, link, base, why } = headlineOf(set)
  return `${answer} ${link} ${base === undefined ? printable(why) : `${base} (${printable(why)})`}`
}

interface Around {
  readonly at: number
  readonly prefix: string
  readonly layout: Layout
  readonly numbers: ReadonlyMap<ProjectName, number>
  readonly set: AffectedSet | undefined
}

function pageProject(project: Project, { at, prefix, layout, numbers, set }: Around): PageProject {
  const { name, root, version = '', ecosystems, targets, manifests } = project
  const reason = set?.projects.get(name)
  const place = layout.places[at] ?? { column: 0, row: 0, gap: 0 }
  return {
    name: printable(name),
    label: printable(name.slice(prefix.length)),
    folder: printable(root),
    version: printable(version),
    ecosystems,
    targets: targets.map((target) => [printable(target.name), printable(target.command)]),
    manifests: manifests.map(printable),
    state: reason === undefined ? '' : nextProject(reason) === undefined ? 'changed' : 'affected',
    why: reason === undefined ? '' : sentence({ project: name, reason }),
    limit: (set && limitSentence(set, name)) ?? '',
    next: nextOf(reason, numbers),
    at: [place.column, place.row, place.gap],
  }
}

function nextOf(reason: Reason | undefined, numbers: ReadonlyMap<ProjectName, number>): number {
  const next = reason && nextProject(reason)
  return next === undefined ? -1 : (numbers.get(next) ?? -1)
}

function numbered({ from, to, kind, group, at }: Edge, numbers: ReadonlyMap<ProjectName, number>) {
  const [start, end] = [numbers.get(from), numbers.get(to)]
  if (start === undefined || end === undefined) return []
  return [{ from: start, to: end, kind, group, place: placeOf(at) }]
}

function placeOf({ file, line }: { readonly file: string; readonly line?: number }): string {
  return line === undefined ? printable(file) : `${printable(file)}:${line}`
}

function pageFinding(finding: Finding, projects: readonly Project[]): PageFinding {
  const { severity, code, message, fix, file } = finding
  const owner = projects.reduce(
    (best, { root }, at) =>
      (root === '' || file.startsWith(`${root}/`)) && root.length >= (projects[best]?.root.length ?? 0) ? at : best,
    -1,
  )
  return { severity, code, message: printable(message), fix: printable(fix), place: placeOf(finding), project: owner }
}

/** Tells of an edge whether it lies on a cycle: both its ends are in one strongly connected group (Kosaraju's algorithm). */
function cyclic(
  edges: readonly { readonly from: number; readonly to: number }[],
  count: number,
): (edge: { readonly from: number; readonly to: number }) => boolean {
  const out: number[][] = Array.from({ length: count }, () => [])
  const into: number[][] = Array.from({ length: count }, () => [])
  for (const { from, to } of edges) {
    out[from]?.push(to)
    into[to]?.push(from)
  }
  const group = new Map<number, number>()
  for (const start of finishOrder(out).reverse()) {
    if (group.has(start)) continue
    const open = [start]
    group.set(start, start)
    for (const node of open) {
      for (const other of into[node] ?? []) {
        if (group.has(other)) continue
        group.set(other, start)
        open.push(other)
      }
    }
  }
  return ({ from, to }) => group.get(from) === group.get(to)
}

function finishOrder(out: readonly (readonly number[])[]): number[] {
  const order: number[] = []
  const seen = new Set<number>()
  for (let start = 0; start < out.length; start++) {
    if (seen.has(start)) continue
    seen.add(start)
    const stack = [{ node: start, next: 0 }]
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const target = out[frame.node]?.[frame.next++]
      if (target === undefined) {
        order.push(frame.node)
        stack.pop()
      } else if (!seen.has(target)) {
        seen.add(target)
        stack.push({ node: target, next: 0 })
      }
    }
  }
  return order
}
