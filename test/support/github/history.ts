import { git, gitText } from './git.ts'
import type { Repository } from './world.ts'

/** What a history is asked for. */
export interface HistoryQuestion {
  readonly path?: string | null
  readonly since?: string | null
  readonly until?: string | null
}

/** Ids of the commits that lead to one, newest first. */
export function historyOf(repository: Repository, range: string, question: HistoryQuestion = {}): readonly string[] {
  const { path, since, until } = question
  const flags = [...(since == null ? [] : [`--since=${since}`]), ...(until == null ? [] : [`--until=${until}`])]
  const listed = git(repository.folder, [
    'rev-list',
    ...flags,
    range,
    '--',
    ...(path == null ? [] : [`:(literal)${path}`]),
  ])
  return listed.toString('utf8').split('\n').filter(Boolean)
}

/** How two commits lie to each other. */
export interface Comparison {
  readonly base: string
  readonly head: string
  readonly mergeBase: string
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
  readonly aheadBy: number
  readonly behindBy: number
  /** What the head has more, oldest first. */
  readonly commits: readonly string[]
}

/** Compares two commits; undefined where they have no ancestor in common. */
export function compareCommits(repository: Repository, base: string, head: string): Comparison | undefined {
  const mergeBase = gitText(repository.folder, ['merge-base', base, head])
  if (mergeBase === undefined) return undefined
  const commits = historyOf(repository, `${base}..${head}`).toReversed()
  const behindBy = historyOf(repository, `${head}..${base}`).length
  const aheadBy = commits.length
  const status = aheadBy > 0 ? (behindBy > 0 ? 'diverged' : 'ahead') : behindBy > 0 ? 'behind' : 'identical'
  return { base, head, mergeBase, status, aheadBy, behindBy, commits }
}

/** A file that is not the same in two commits. */
export interface ChangedFile {
  readonly sha: string | null
  readonly filename: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly additions: number
  readonly deletions: number
  readonly previous_filename?: string
}

const STATUSES = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const

/** What a comparison lists of files. */
export function changedFiles({ folder }: Repository, base: string, head: string): readonly ChangedFile[] {
  const diff = (...flags: string[]) =>
    git(folder, ['diff-tree', '-r', '-M', '-z', ...flags, base, head])
      .toString('utf8')
      .split('\0')
  const counts = countsIn(diff('--numstat'))
  const [raw, found]: [string[], ChangedFile[]] = [diff('--raw'), []]
  for (let at = 0; at + 1 < raw.length; ) {
    const [, , , sha = '', letter = 'M'] = (raw[at] ?? '').split(' ')
    const status = STATUSES[letter.charAt(0) as keyof typeof STATUSES]
    const isRenamed = status === 'renamed'
    const previous = raw[at + 1] ?? ''
    const filename = isRenamed ? (raw[at + 2] ?? '') : previous
    at += isRenamed ? 3 : 2
    const [additions, deletions] = counts.get(filename) ?? [0, 0]
    const renamed = isRenamed ? { previous_filename: previous } : {}
    found.push({ sha: /^0+$/.test(sha) ? null : sha, filename, status, additions, deletions, ...renamed })
  }
  return found
}

function countsIn(parts: readonly string[]): ReadonlyMap<string, readonly [number, number]> {
  const counts = new Map<string, readonly [number, number]>()
  for (let at = 0; at + 1 < parts.length; at++) {
    const [added = '', deleted = '', name = ''] = (parts[at] ?? '').split('\t')
    // Of a renamed file the two names stand behind.
    if (name === '') at += 2
    counts.set(name === '' ? (parts[at] ?? '') : name, [Number(added) || 0, Number(deleted) || 0])
  }
  return counts
}
