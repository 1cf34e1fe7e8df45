import { isModule } from '../graph/code-files.ts'
import { importerOf, type ModuleGraph, NOBODY, wordsOf } from '../graph/module-graph.ts'
import { holdersOf, type NumberLists } from '../graph/number-lists.ts'
import type { Edge } from '../graph/project-graph.ts'
import { undeclaredImports } from '../graph/undeclared-imports.ts'
import { ABSENT, isRegular } from '../standards/git-modes.ts'
import { printable } from '../standards/printable.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { ImportReason, ImportStep, Reason } from './affected-set.ts'
import { type Follow, followEdges, type Incoming, incomingEdges, type Spreading, startOf } from './follow-edges.ts'
import { projectUses } from './project-uses.ts'
import type { Question } from './question.ts'
import type { Part, SeenFile, Touched } from './touched-projects.ts'

/**
 * Follows a change from file to file: a dependent counts where one of its files leads to a changed one. Where files cannot tell, because
 * something else than modules changed or an edge stands for more than imports, it counts as it does without looking at files.
 */
export function followImports(modules: ModuleGraph): Follow {
  return (touched, question) => {
    const byEdges = followEdges(touched, question)
    const tracing = new Tracing(modules, byEdges, touched, question)
    if (question.following.dependents !== 'none') tracing.run(touched)
    const { reasons, contained } = tracing.found
    const unreached = new Set([...byEdges.reasons.keys()].filter((name) => !reasons.has(name)))
    const findings = [...modules.findings, ...undeclaredImports(modules, question.head.graph)]
    return { reasons, contained, unreached, findings }
  }
}

/**
 * The projects whose files have to be read for {@link followImports}: those that a change may reach, without those that it reaches whatever
 * their files say.
 */
export function projectsToRead(touched: Touched['projects'], question: Question): ReadonlySet<ProjectName> {
  const { head, base, following } = question
  const byEdges = followEdges(touched, question)
  const incoming = incomingEdges(head.graph, base.graph, following)
  const certain = new Set([...touched.values()].filter((part) => doubtOf(part) !== undefined).map(({ name }) => name))
  for (const [name, { type }] of byEdges.reasons) if (type === 'unresolved') certain.add(name)
  for (const name of certain) for (const { edge } of incoming.get(name) ?? []) certain.add(edge.from)
  const open = [...byEdges.reasons.keys()].filter((name) => !certain.has(name) && head.graph.projects.has(name))
  return new Set(open.some((name) => !touched.has(name) || byEdges.contained.has(name)) ? open : [])
}

/** What of a touched project dependents may see without importing it, in words. */
function doubtOf({ seen }: Part): string | undefined {
  const found = seen.find((one) => !isModuleChange(one))
  if (found === undefined) return undefined
  const file = printable(found.change.path)
  return found.isOwn ? `${file} is no module, so who reads it is not known` : `${file} concerns all of it`
}

function isModuleChange({ change, isOwn }: SeenFile): boolean {
  const isLink = [change.oldMode, change.newMode].some((mode) => mode !== ABSENT && !isRegular(mode))
  return isOwn && !isLink && isModule(change.path)
}

// How a file leads on: by a use, or in no other way than being changed itself, or not at all.
const CHANGED = -1
const UNREACHED = -2

class Tracing {
  readonly found: Spreading
  readonly #modules: ModuleGraph
  readonly #byEdges: Spreading
  readonly #incoming: Incoming
  readonly #changes: ReadonlyMap<RepoPath, FileChange>
  /** Numbers of changed files; those that the graph does not know come behind its own. */
  readonly #numbers: ReadonlyMap<RepoPath, number>
  readonly #unknown: readonly RepoPath[]
  /** The use by which a file leads to a changed one, and the next file on the way; by file. */
  readonly #leads: Int32Array
  readonly #next: Int32Array
  readonly #queue: number[] = []
  readonly #reached = new Set<ProjectName>()
  /** Over edges of which imports do not tell. */
  readonly #doubted: (readonly [ProjectName, Reason])[] = []
  /** Those that count whatever their files say, with what their dependents are told, whose turn comes. */
  readonly #whole = new Map<ProjectName, string | undefined>()
  readonly #turns: ProjectName[] = []
  #done = 0
  readonly #followed: Uint8Array
  /** The links that lead to a file, or to any of a project. */
  readonly #byFile: NumberLists
  readonly #byProject: NumberLists
  readonly #uses: (from: ProjectName, to: ProjectName) => boolean

  constructor(modules: ModuleGraph, byEdges: Spreading, touched: Touched['projects'], question: Question) {
    const { head, base, following, changes } = question
    this.#modules = modules
    this.#byEdges = byEdges
    this.found = startOf(touched)
    this.#incoming = incomingEdges(head.graph, base.graph, following)
    this.#changes = new Map(changes.map((change) => [change.path, change]))
    this.#uses = projectUses(modules)
    const { links, order } = modules
    const known = numbersAmong(this.#changes, links.paths)
    this.#unknown = [...this.#changes.keys()].filter((path) => !known.has(path))
    this.#numbers = new Map([...known, ...this.#unknown.map((path, at) => [path, links.paths.length + at] as const)])
    const count = links.paths.length + this.#unknown.length
    this.#leads = new Int32Array(count).fill(UNREACHED)
    this.#next = new Int32Array(count)
    this.#followed = new Uint8Array(links.mannerOf.length)
    this.#byFile = holdersOf(links.filesOf, order, count)
    this.#byProject = holdersOf(links.projectsOf, order, links.projects.length)
  }

  /** Imports first: where both tell, they tell more. */
  run(touched: Touched['projects']): void {
    for (const { name, seen } of touched.values()) {
      for (const one of seen)
        if (isModuleChange(one)) this.#reach(this.#numbers.get(one.change.path) as number, name, CHANGED, 0)
    }
    for (const file of this.#queue) this.#followLinks(this.#byFile, file, file)
    for (const part of touched.values()) {
      const doubt = doubtOf(part)
      if (doubt !== undefined) this.#addWhole(part.name, doubt)
    }
    for (const [name, reason] of this.#doubted) this.#takeWhole(name, reason)
    for (const [name, reason] of this.#byEdges.reasons) if (reason.type === 'unresolved') this.#takeWhole(name, reason)
    this.#spreadWhole()
  }

  #followLinks({ starts, items }: NumberLists, of: number, next: number): void {
    const end = starts[of + 1] as number
    for (let at = starts[of] as number; at < end; at++) {
      const link = items[at] as number
      if (this.#followed[link] === 1) continue
      this.#followed[link] = 1
      this.#followUses(link, next)
    }
  }

  #followUses(link: number, next: number): void {
    const { links, usesOf } = this.#modules
    const end = usesOf.starts[link + 1] as number
    for (let at = usesOf.starts[link] as number; at < end; at++) {
      const use = usesOf.items[at] as number
      const file = links.uses.file[use] as number
      if (this.#leads[file] !== UNREACHED) continue
      const project = links.uses.project[use] as number
      this.#reach(file, links.projects[project], use, next)
    }
  }

  /** A file leads to a changed one, or is one. */
  #reach(file: number, project: ProjectName | undefined, lead: number, next: number): void {
    if (this.#leads[file] !== UNREACHED) return
    this.#leads[file] = lead
    this.#next[file] = next
    this.#queue.push(file)
    if (project === undefined) return
    if (lead !== CHANGED && this.#isOpen(project)) this.#take(project, this.#reasonFor(project, file))
    if (this.#reached.has(project)) return
    this.#reached.add(project)
    const number = this.#modules.links.projects.indexOf(project)
    if (number !== NOBODY) this.#followLinks(this.#byProject, number, file)
    for (const { edge, isGone } of this.#incoming.get(project) ?? []) {
      const doubt = this.#doubtOfEdge(edge, isGone)
      if (doubt !== undefined) this.#doubted.push([edge.from, { type: 'dependency', edge, isGone, doubt }])
    }
  }

  /** Why an edge may stand for more than imports, in words; undefined where imports tell. */
  #doubtOfEdge(edge: Edge, isGone: boolean): string | undefined {
    if (isGone) return 'the change itself ends that'
    if (edge.kind === 'registry') return 'by version, of which no file tells'
    if (edge.isWhole) return 'as a whole, whatever its files import'
    if (this.#modules.hidden.has(edge.to)) return 'whose modules have other names than their files'
    return this.#uses(edge.from, edge.to) ? undefined : 'but no file of it shows how'
  }

  /** Affected whichever of its files are asked, and so is who depends on it. */
  #takeWhole(project: ProjectName, reason: Reason): void {
    if (!this.#byEdges.reasons.has(project)) return
    const isOpen = this.#isOpen(project)
    if (isOpen) this.#take(project, reason)
    this.#addWhole(project, isOpen ? undefined : wholeBecause(reason))
  }

  #addWhole(project: ProjectName, doubt: string | undefined): void {
    if (this.#whole.has(project)) return
    this.#whole.set(project, doubt)
    this.#turns.push(project)
  }

  #spreadWhole(): void {
    for (; this.#done < this.#turns.length; this.#done++) {
      const project = this.#turns[this.#done] as ProjectName
      const doubt = this.#whole.get(project)
      for (const { edge, isGone } of this.#incoming.get(project) ?? []) {
        this.#takeWhole(edge.from, { type: 'dependency', edge, isGone, ...(doubt === undefined ? {} : { doubt }) })
      }
    }
  }

  #isOpen(project: ProjectName): boolean {
    const { reasons, contained } = this.found
    return this.#byEdges.reasons.has(project) && (!reasons.has(project) || contained.has(project))
  }

  #take(project: ProjectName, reason: Reason): void {
    this.found.reasons.set(project, reason)
    this.found.contained.delete(project)
  }

  #reasonFor(project: ProjectName, from: number): ImportReason {
    const { links } = this.#modules
    const steps: ImportStep[] = []
    let file = from
    let at = project
    for (let use = this.#leads[file] as number; use !== CHANGED; use = this.#leads[file] as number) {
      const importer = importerOf(links, use)
      at = importer.project ?? at
      const place = importer.line === undefined ? { file: importer.file } : { file: importer.file, line: importer.line }
      steps.push({ project: at, at: place, words: printable(wordsOf(links, use)) })
      file = this.#next[file] as number
    }
    const path = links.paths[file] ?? (this.#unknown[file - links.paths.length] as RepoPath)
    const status = this.#changes.get(path)?.status ?? 'M'
    return { type: 'import', to: this.#modules.ownerOf(path) ?? at, steps, file: path, status }
  }
}

/** Of those wanted, which are few, where they stand in a long list. */
function numbersAmong(wanted: ReadonlyMap<RepoPath, unknown>, paths: readonly RepoPath[]): Map<RepoPath, number> {
  const numbers = new Map<RepoPath, number>()
  for (let at = 0; at < paths.length; at++) {
    const path = paths[at] as RepoPath
    if (wanted.has(path)) numbers.set(path, at)
  }
  return numbers
}

/** For dependents of a project whose own reason is another one. */
function wholeBecause(reason: Reason): string {
  if (reason.type !== 'dependency') return 'which counts as a whole'
  const doubt = reason.doubt === undefined ? '' : `, ${reason.doubt}`
  return `which counts as a whole, because it depends on ${reason.edge.to}${doubt}`
}
