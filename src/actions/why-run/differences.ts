import type { LockCause } from '../../affected/affected-set.ts'
import type { Read } from '../../affected/reads.ts'
import { isLock } from '../../affected/shared-files.ts'
import type { TaskReads } from '../../affected/task-reads.ts'
import type { Newest } from '../../schedule/ledger/ledger.ts'
import { ABSENT } from '../../standards/git-modes.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Task } from '../../tasks/task-graph.ts'
import type { KeyedTask } from '../../tasks/task-keys.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { readCommit } from '../affected/read-graph.ts'
import { readLocks } from '../affected/read-locks.ts'
import type { LedgerView } from '../run/ledger/open-ledger.ts'
import { type CommitReads, readCommitReads } from '../run/ledger/read-keys.ts'
import type { WhatToRun } from '../run/what-to-run.ts'

// Beyond that nobody reads which ones.
const MOST_FILES = 8

/** A task with its key, and the newest proof that has another one. */
export interface Compared {
  readonly task: Task
  readonly keyed: Extract<KeyedTask, { readonly key: string }>
  readonly newest: Newest
}

/** The parts of the key that differ, each in a sentence; with the files, where the commit of the proof is at hand. */
export async function differences(
  { task, keyed, newest }: Compared,
  what: WhatToRun,
  view: LedgerView,
): Promise<readonly string[]> {
  const { parts, reads } = keyed
  const names = [...new Set([...Object.keys(parts), ...Object.keys(newest.parts)])]
  const differing = names.filter((name) => parts[name] !== newest.parts[name])
  const before = await readsBefore(task, newest.commit, what, view)
  const told = before === undefined ? undefined : filesByPart(reads, before.task)
  const locks = before === undefined ? [] : await locksBetween(task.project, before.commit, view, what)
  const lines = differing.flatMap((name) => {
    if (name === 'packages' && locks.length > 0) return locks
    return sentencesFor(name, told?.get(name) ?? [])
  })
  return lines.length > 0 ? lines : ['keys are made of something else than they were']
}

interface Before {
  readonly task: TaskReads
  readonly commit: CommitReads
}

/** What the task read when it passed; undefined where that commit, or the project in it, is not to be had. */
async function readsBefore(
  task: Task,
  commit: string,
  { git }: WhatToRun,
  { settingOf }: LedgerView,
): Promise<Before | undefined> {
  if ((await git.commit(commit)) === undefined) return undefined
  const reads = await readCommitReads(await readCommit(git, commit), git)
  const project = reads.graph.projects.get(task.project)
  const loaded = settingOf(task).loaded.filter((name) => reads.graph.projects.has(name))
  return project && { task: reads.readsOf(project, task.target, loaded), commit: reads }
}

/** Files that differ, by the part of the key. */
function filesByPart(now: TaskReads, before: TaskReads): ReadonlyMap<string, readonly string[]> {
  const settings = ({ shared, everybody }: TaskReads) => [...shared, ...everybody]
  const names = new Set<ProjectName>([...now.upstream.keys(), ...before.upstream.keys()])
  return new Map([
    ['files', changedIn(now.own, before.own)],
    ['settings', changedIn(settings(now), settings(before))],
    ['packages', changedIn(now.locked, before.locked)],
    ...[...names].map(
      (name) => [`project ${name}`, changedIn(now.upstream.get(name) ?? [], before.upstream.get(name) ?? [])] as const,
    ),
  ])
}

function changedIn(now: readonly Read[], before: readonly Read[]): readonly string[] {
  const named = ({ file, part }: Read) => (part === '' ? file : `${file} ${part}`)
  const states = (list: readonly Read[]) => new Map(list.map((one) => [named(one), one.digest]))
  const [a, b] = [states(now), states(before)]
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort()
}

/** What the locks fix otherwise for a project: `uv.lock: httpx 0.27.0 → 0.28.1`. */
async function locksBetween(
  project: ProjectName,
  before: CommitReads,
  { reads }: LedgerView,
  { git }: WhatToRun,
): Promise<readonly string[]> {
  const entry = (tree: CommitReads['tree'], path: RepoPath) => tree.entries.get(path)
  const locks = [...new Set([...reads.tree.entries.keys(), ...before.tree.entries.keys()])].filter(isLock)
  const changes = locks.flatMap((path) => {
    const [old, now] = [entry(before.tree, path), entry(reads.tree, path)]
    if (old?.objectId === now?.objectId) return []
    const sides = { oldMode: old?.mode ?? ABSENT, newMode: now?.mode ?? ABSENT }
    return [{ path, status: 'M' as const, ...sides, oldId: old?.objectId ?? '', newId: now?.objectId ?? '' }]
  })
  const slices = await readLocks(git, changes)({ head: reads.side, base: before.side })
  return [...slices.byFile].flatMap(([file, { touched }]) => {
    const cause = touched.get(project)
    return cause === undefined ? [] : [`${file}: ${causeText(cause)}`]
  })
}

function causeText(cause: LockCause): string {
  if (cause.type === 'all') return cause.why
  const { name, from, to, change, others } = cause
  const versions = from !== undefined && to !== undefined ? `${from} → ${to}` : `${change} ${to ?? from ?? ''}`.trim()
  return `${name} ${versions}${others === 0 ? '' : `, and ${others} more`}`
}

const SENTENCES: Readonly<Record<string, string>> = {
  command: 'its command is another one',
  files: 'files of its project changed',
  settings: 'what it reads outside of its folder changed',
  packages: 'its lock fixes other packages',
  machine: 'the machine, or its image, is another one',
  checkout: 'git checks files out in another way, or other submodules',
  interpreter: 'the interpreter, or what is installed for it, is another one',
  workflow: 'the workflow that runs it changed, or something that it uses',
  variables: 'variables of the environment that it reads have other values',
  day: 'it is another day: without a lock, or with programs that are the newest there are, a result holds for one',
}

function sentencesFor(name: string, files: readonly string[]): readonly string[] {
  const more = files.length > MOST_FILES ? [`and ${files.length - MOST_FILES} more`] : []
  const list = files.length === 0 ? '' : `: ${[...files.slice(0, MOST_FILES), ...more].join(', ')}`
  if (name.startsWith('project ')) return [`${name.slice(8)}, which it depends on, changed${list}`]
  if (name.startsWith('task ')) return [`${name.slice(5)}, which it waits for, has another key`]
  return [`${SENTENCES[name] ?? name}${list}`]
}
