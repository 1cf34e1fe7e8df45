import type { Project } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Reason } from './affected-set.ts'
import { concernedTargets } from './effect.ts'
import type { Follow, Spreading } from './follow-edges.ts'
import type { FileRule, InputRules, TaskRule } from './input-rules.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import type { Question } from './question.ts'
import type { Part, Touched } from './touched-projects.ts'
import { type Upstream, upstreamFinder } from './upstream.ts'

/**
 * Lets tasks whose settings state what they read decide by themselves: each runs where it reads a changed file, of its own project, of the
 * repository or of what its project depends on, whatever our own rules say of that file. A project none of whose tasks reads the change is
 * not affected, though chains may lead through it. Tasks that state nothing are chosen as before.
 *
 * @see https://nx.dev/concepts/how-caching-works
 */
export function followInputs(inner: Follow): Follow {
  return (touched, question) => {
    const found = inner(touched, question)
    const { inputs } = question.head
    return inputs === undefined ? found : new Choosing(found, touched, question, inputs).run()
  }
}

/** Why a task runs, where our own rules gave its project no reason. */
interface Cause {
  readonly reason: Reason
  readonly file: RepoPath
}

class Choosing {
  readonly #found: Spreading
  readonly #touched: Touched['projects']
  readonly #question: Question
  readonly #rules: InputRules
  readonly #upstream: Upstream
  /** Changed files by the project that holds them. */
  readonly #changed = new Map<ProjectName, RepoPath[]>()
  readonly #limits = new Map<ProjectName, ReadonlySet<string>>()
  readonly #passed = new Map<ProjectName, Reason>()
  readonly #claimed = new Set<RepoPath>()

  constructor(found: Spreading, touched: Touched['projects'], question: Question, rules: InputRules) {
    this.#found = { ...found, reasons: new Map(found.reasons), contained: new Set(found.contained) }
    this.#touched = touched
    this.#question = question
    this.#rules = rules
    this.#upstream = upstreamFinder(question)
    this.#sortChanges()
  }

  run(): Spreading {
    const { reasons, contained } = this.#found
    for (const project of this.#question.head.graph.projects.values()) {
      const rules = this.#rules.of(project.name)
      if (rules === undefined || project.targets.length === 0) continue
      const old = this.#found.reasons.get(project.name)
      const chosen = this.#choose(project, old)
      if (chosen.targets.size === 0 && rules.isComplete) {
        if (old !== undefined) this.#passed.set(project.name, old)
        reasons.delete(project.name)
        continue
      }
      if (old === undefined && chosen.targets.size === 0) continue
      if (old === undefined && chosen.cause !== undefined) {
        reasons.set(project.name, chosen.cause.reason)
        contained.add(project.name)
      }
      if (chosen.targets.size < project.targets.length) this.#limits.set(project.name, chosen.targets)
    }
    return { ...this.#found, limits: this.#limits, passed: this.#passed, claimed: this.#claimed }
  }

  #sortChanges(): void {
    const { head, base, changes } = this.#question
    const sides = [head, base].map((side) => ({
      side,
      roots: projectsByRoot(side.graph),
    }))
    for (const { path } of changes) {
      if (head.settings.isIgnored(path)) continue
      const owner = sides.map(({ roots }) => ownerOf(path, roots)?.name).find((name) => name !== undefined)
      if (owner === undefined) continue
      const files = this.#changed.get(owner)
      if (files === undefined) this.#changed.set(owner, [path])
      else files.push(path)
    }
  }

  #choose(
    project: Project,
    old: Reason | undefined,
  ): { readonly targets: ReadonlySet<string>; readonly cause?: Cause } {
    const names = [...new Set(project.targets.map(({ name }) => name))]
    if (old?.type === 'unresolved' || old?.type === 'everything') return { targets: new Set(names) }
    const part = this.#touched.get(project.name)
    const byRules = new Set(this.#byOurRules(project, old, part))
    const apart = new Set(part?.apart === undefined ? [] : concernedTargets(project, part.apart))
    const targets = new Set<string>()
    let first: Cause | undefined
    for (const name of names) {
      const rule = this.#rules.of(project.name)?.targets.get(name)
      if (rule === undefined ? byRules.has(name) : apart.has(name)) targets.add(name)
      else if (rule !== undefined) {
        const cause = this.#causeOf(name, rule, project)
        if (cause === undefined) continue
        targets.add(name)
        first ??= cause
        this.#claimed.add(cause.file)
      }
    }
    return first === undefined ? { targets } : { targets, cause: first }
  }

  #byOurRules(project: Project, old: Reason | undefined, part: Part | undefined): readonly string[] {
    if (old === undefined) return []
    const isPartly = part !== undefined && this.#found.contained.has(project.name)
    return concernedTargets(project, isPartly ? part.kinds : 'every')
  }

  #causeOf(target: string, rule: TaskRule, project: Project): Cause | undefined {
    const own = this.#changed.get(project.name)?.find(this.#in(rule.own))
    if (own !== undefined) return { reason: this.#ownFile(own), file: own }
    const shared = this.#sharedFile(rule.shared)
    if (shared !== undefined) {
      return {
        reason: { type: 'shared-file', file: shared, rule: `its target ${target} states it as an input` },
        file: shared,
      }
    }
    return this.#found.unreached?.has(project.name) ? undefined : this.#causeUpstream(rule, project)
  }

  #in(files: FileRule): (file: RepoPath) => boolean {
    const effects = this.#question.contents?.effects
    return (file) => files.holds(file, effects?.has(file) === true)
  }

  #sharedFile(...sets: readonly FileRule[]): RepoPath | undefined {
    const { head, changes } = this.#question
    const isRead = sets.map((files) => this.#in(files))
    return changes.find(({ path }) => isRead.some((reads) => reads(path)) && !head.settings.isIgnored(path))?.path
  }

  #causeUpstream(rule: TaskRule, project: Project): Cause | undefined {
    if (rule.ofDependencies.length === 0 && !rule.readsAllOfDependencies) return undefined
    for (const { name, way } of this.#upstream(project.name)) {
      const file = this.#seenOf(name, rule)
      const [first] = way
      if (file === undefined || first === undefined) continue
      for (const { edge, isGone } of way.slice(1)) this.#pass(edge.from, { type: 'dependency', edge, isGone })
      this.#pass(name, this.#touched.get(name)?.reason ?? this.#ownFile(file))
      return { reason: { type: 'dependency', ...first }, file }
    }
    return undefined
  }

  #pass(name: ProjectName, reason: Reason): void {
    if (!this.#passed.has(name)) this.#passed.set(name, reason)
  }

  /** A changed file of a project that a task of a dependent reads. */
  #seenOf(name: ProjectName, { ofDependencies, readsAllOfDependencies }: TaskRule): RepoPath | undefined {
    const part = this.#touched.get(name)
    const files = this.#changed.get(name) ?? []
    const reason = this.#found.reasons.get(name)
    if (reason?.type === 'unresolved') return reason.at.file
    const stated = this.#rules.of(name)
    const sets = ofDependencies.map((set) => stated?.named(set))
    // What says nothing of such a set, and what is no file of a set, is seen as far as our own rules let it.
    const isOpen = readsAllOfDependencies || sets.includes(undefined) || part?.apart !== undefined
    if (isOpen && part !== undefined && !part.stays) return part.seen[0]?.change.path ?? files[0]
    const known = sets.filter((set) => set !== undefined)
    const isOwn = known.map((set) => this.#in(set.own))
    const own = files.find((file) => isOwn.some((reads) => reads(file)))
    return own ?? this.#sharedFile(...known.map((set) => set.shared))
  }

  #ownFile(file: RepoPath): Reason {
    const status = this.#question.changes.find(({ path }) => path === file)?.status ?? 'M'
    return { type: 'own-file', file, status, others: 0 }
  }
}
