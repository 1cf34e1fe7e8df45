import path from 'node:path'
import { type CheckedOut, NO_COMMIT, overWorkTree } from '../../changes/over-work-tree.ts'
import type { Contract, InputsOf } from '../../contract/define.ts'
import { parseInputs } from '../../contract/parse.ts'
import { messageOf, UserError } from '../../errors.ts'
import { projectsMeantBy } from '../../graph/named-projects.ts'
import { unreadError, unreadManifests } from '../../graph/unread-manifests.ts'
import { type ShardWork, shardWorkIn, targetsFor } from '../../schedule/shards.ts'
import { isObject } from '../../standards/json.ts'
import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath, System } from '../../system/system.ts'
import { OWN_FOLDER } from '../../tasks/own-folder.ts'
import { withoutPatterns } from '../../tasks/target-patterns.ts'
import type { TaskGraph } from '../../tasks/task-graph.ts'
import { readNxNeeds } from '../../workspaces/nx.ts'
import { foldersAbove } from '../../workspaces/repo-paths.ts'
import type { ProjectName, TargetNeed } from '../../workspaces/workspace.ts'
import { contract as affected } from '../affected/contract.ts'
import { type CommitView, readCommit } from '../affected/read-graph.ts'
import { unknownTargets } from '../affected/unknown-targets.ts'
import { orderedTasks } from './builds-before.ts'
import type { taskInputs } from './contract.ts'

/** What every command about tasks is given. */
export type TaskInputs = InputsOf<Contract<typeof taskInputs, Record<never, never>>>

/** The tasks, and the files that say what they are. */
export interface WhatToRun {
  readonly view: CommitView
  /** The top folder of the work tree; absolute. */
  readonly root: string
  readonly git: Git
  readonly tasks: TaskGraph
  /** The targets that are asked for, by project, whether it has them or not. */
  readonly wanted: Wanted
  /** What targets are said to wait for, by the folder of their project. */
  readonly needs: ReadonlyMap<RepoPath, readonly TargetNeed[]>
  /** What the shard has to do, where one is given. */
  readonly shard?: ShardWork
  /** What was checked out, where files that are not committed count: on a laptop. */
  readonly checkedOut?: CheckedOut
}

/**
 * The tasks that the inputs ask for, in their order. On a laptop files count as they stand in the work tree, unless a commit is asked for.
 *
 * @throws {UserError} `SHARD_INVALID`, `UNKNOWN_PROJECT`, `MANIFEST_UNREADABLE`, `TASK_CYCLE`, `NOTHING_NAMED`; `NO_COMMITS`, `HEAD_UNKNOWN` where a commit is asked for
 */
export async function whatToRun(inputs: TaskInputs, system: System): Promise<WhatToRun> {
  const committed = system.openGit(path.resolve(system.folder, inputs.root))
  const revision = inputs.head || 'HEAD'
  const checkedOut = inputs.head === '' && system.event === undefined ? lookedAt(committed) : undefined
  const place = checkedOut === undefined ? committed.locate(revision) : placeOf(committed, checkedOut)
  const git =
    checkedOut === undefined
      ? committed
      : overWorkTree(
          committed,
          checkedOut,
          place.then(({ workTree }) => system.openWorkTree(workTree)),
        )
  const view = await readCommit(
    git,
    revision,
    // A work tree may wait for its first commit.
    place.then(({ commit }) => commit ?? (checkedOut === undefined ? undefined : NO_COMMIT)),
  )
  const { workTree: root } = await place
  await refuseUnread(view, inputs, system)
  const own = { ...system, openGit: () => git }
  const from = path.relative(root, path.resolve(system.folder, inputs.root)).split(path.sep).join('/')
  const projects = inputs.projects.map((word) => placed(word, from, view))
  const shard = inputs.shard === '' ? undefined : parseShard(inputs.shard)
  const wanted = shard === undefined ? await named({ ...inputs, projects }, view, own) : ofShard(shard, view)
  const stated = await withoutPatterns(await readNxNeeds(view.tree), view.graph)
  const question = { graph: view.graph, wanted, needs: stated }
  const { tasks, needs } = await orderedTasks(question, { view, git }, { root, files: system.files })
  const given = shard === undefined ? {} : { shard }
  return {
    view,
    root,
    git,
    tasks,
    wanted,
    needs,
    ...given,
    ...(checkedOut === undefined ? {} : { checkedOut: await checkedOut }),
  }
}

async function placeOf(git: Git, checkedOut: Promise<CheckedOut>): ReturnType<Git['locate']> {
  const [workTree, { commit }] = await Promise.all([git.workTree(), checkedOut])
  return { workTree, commit }
}

/** Without what is ours. */
async function lookedAt(git: Git): Promise<CheckedOut> {
  const { commit, uncommitted } = await git.checkedOut({ submodules: 'whole' })
  return { commit, uncommitted: uncommitted.filter((file) => !file.startsWith(`${OWN_FOLDER}/`)) }
}

/** Somebody who names others may run them all the same. */
async function refuseUnread(
  { graph }: CommitView,
  { projects, affected, shard }: TaskInputs,
  { report }: System,
): Promise<void> {
  const [first, ...others] = unreadManifests(graph)
  if (first === undefined) return
  const isAllMeant = affected || shard !== '' || projects.some((word) => word === 'all' || word === 'affected')
  if (isAllMeant) throw unreadError(first, others)
  const { annotationsOf } = await import('../../report/annotations.ts')
  for (const one of annotationsOf([first, ...others])) report.annotate({ ...one, level: 'warning', title: 'Not read' })
}

/**
 * A misspelt name would switch off what it means.
 *
 * @throws {UserError} `UNKNOWN_TARGET`
 */
export function refuseUnknownTargets(targets: readonly string[], { view, shard }: WhatToRun): void {
  // What the plan asked for, it has looked at.
  if (shard !== undefined) return
  const { unknown, names, known } = unknownTargets(targets, view.graph)
  const [first] = unknown
  if (first === undefined) return
  const hint = printable(didYouMean(first, names, `There are: ${known}.`))
  throw new UserError('UNKNOWN_TARGET', `no project has a target ${printable(first)}`, hint)
}

const NAME_ON_COMMAND_LINE = 'Name projects, or say --affected; all stands for every project.'
const NAME_IN_STEP =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  'Give the step an entry of the matrix of affected, shard: ${{ toJSON(matrix) }}, or projects: affected; projects: all stands for every project.'

/** A path that begins with a dot leads on from where somebody is; `.` to the project around. What leads to none stays as it is. */
function placed(word: string, from: RepoPath, { graph }: CommitView): string {
  if (!/^\.\.?(?:\/|$)/.test(word)) return word
  const at = path.posix.join('/', from, word).slice(1).replace(/\/+$/, '')
  const places = /^\.\/?$/.test(word) ? [at, ...foldersAbove(at)] : [at]
  const byRoot = new Map([...graph.projects.values()].map(({ root, name }) => [root, name]))
  return places.map((place) => byRoot.get(place)).find((name) => name !== undefined) ?? word
}

type Wanted = ReadonlyMap<ProjectName, readonly string[]>

async function named(inputs: TaskInputs, { graph }: CommitView, system: System): Promise<Wanted> {
  const words = inputs.affected ? [...inputs.projects, 'affected'] : inputs.projects
  if (words.length === 0) {
    const hint = system.job === undefined ? NAME_ON_COMMAND_LINE : NAME_IN_STEP
    throw new UserError('NOTHING_NAMED', 'nothing says which projects are to be run', hint)
  }
  const limits = new Map<ProjectName, ReadonlySet<string>>()
  const names = await projectsMeantBy(words, graph, async () => {
    const set = await affectedSet(inputs, system)
    for (const limit of set.limits ?? []) limits.set(...limit)
    return new Set(set.projects.keys())
  })
  const isLimited = words.every((word) => word === 'affected' || word.startsWith('!'))
  return new Map(
    names.map((name) => {
      const limit = isLimited ? limits.get(name) : undefined
      return [name, limit === undefined ? inputs.targets : inputs.targets.filter((target) => limit.has(target))]
    }),
  )
}

async function affectedSet(inputs: TaskInputs, system: System) {
  const { answer } = await import(/* webpackMode: "eager" */ '../affected/answer.ts')
  const names = [
    'root',
    'base',
    'head',
    'workflow',
    'merge-queue',
    'dependents',
    'edges',
    'carries',
    'granularity',
  ] as const
  const given = new Map<string, string>(names.map((name) => [name, inputs[name]]))
  return answer({ ...parseInputs(affected, (name) => given.get(name)), token: inputs.token }, system)
}

/** An entry of the matrix, as the workflow got it from the job that planned. */
function ofShard(shard: ShardWork, { graph }: CommitView): Wanted {
  const unknown = shard.projects.find((name) => !graph.projects.has(name))
  if (unknown !== undefined) {
    const what = `shard names ${printable(unknown)}, which is no project of this commit`
    throw new UserError('SHARD_INVALID', what, 'Check out the commit that affected answered for.')
  }
  return new Map(shard.projects.map((name) => [name, targetsFor(shard, name)]))
}

function parseShard(text: string): ShardWork {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw invalid(messageOf(error))
  }
  if (!isObject(value)) throw invalid('it is no object')
  const shard = shardWorkIn(value)
  if (shard.projects.length === 0) throw invalid('it names no projects')
  return shard
}

function invalid(why: string): UserError {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  const hint = 'Give it an entry of the output matrix of affected: shard: ${{ toJSON(matrix) }}.'
  return new UserError('SHARD_INVALID', `shard cannot be read: ${printable(why)}`, hint)
}
