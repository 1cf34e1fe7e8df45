// Real commits that change a lock: how many projects run when a changed lock means everybody, and how many with slices.
import { answerOfOurs } from './ours.mjs'
import { affectedBetween, describe } from './reference/affected.mjs'
import { FORMATS } from './reference/locks.mjs'
import { nameOf, worldAt } from './reference/world.mjs'

/**
 * The newest commits of a repository that change a lock, merges apart, newest first.
 *
 * @returns of each: `commit`, `date`, `locks` (how many changed), `files` (how many others), `projects` in the repository, `sliced` (how
 *   many are affected), `byOthers` (how many without the change of its locks), `missed` and `extra` against the reference
 */
export function measureLockCommits(copy, count) {
  const patterns = Object.keys(FORMATS).map((name) => `:(glob)**/${name}`)
  const log = copy.git('log', '--no-merges', `-n${count}`, '--format=%H %cs', 'HEAD', '--', ...patterns)
  return log
    .trim()
    .split('\n')
    .map((line) => measureCommit(copy, ...line.split(' ')))
}

function measureCommit(copy, commit, date) {
  const base = `${commit}~1`
  const changed = copy.git('diff', '--name-only', '--no-renames', '-z', base, commit).split('\0').filter(Boolean)
  const locks = changed.filter((path) => nameOf(path) in FORMATS)
  const before = copy.files(base)
  const allElse = copy.commit(
    commit,
    locks.map((path) => [path, before.get(path) ?? null]),
  )
  const { affected, folders } = answerOfOurs(copy.folder, base, commit)
  const expected = affectedBetween(describe(worldAt(copy, base)), describe(worldAt(copy, commit)))
  return {
    commit,
    date,
    locks: locks.length,
    files: changed.length - locks.length,
    projects: folders.size,
    sliced: affected.size,
    byOthers: answerOfOurs(copy.folder, base, allElse).affected.size,
    missed: [...expected].filter(([one]) => !affected.has(one)),
    extra: [...affected].filter(([one]) => !expected.has(one)),
  }
}
