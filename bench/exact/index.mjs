// Exact, missed, too many: our answers on real repositories against a slow and plain reference.
import path from 'node:path'
import { openCopy } from './copy.mjs'
import { changesOf } from './kinds.mjs'
import { measureLockCommits } from './lock-commits.mjs'
import { answerOfOurs } from './ours.mjs'
import { affectedBetween, describe } from './reference/affected.mjs'
import { worldAt } from './reference/world.mjs'
import { exactnessTables, lockTables } from './tables.mjs'
import { viewOf } from './view.mjs'

// So many commits of a repository are looked at.
const LOCK_COMMITS = 15

/** The tables as Markdown, or all figures as JSON: with `locks` of real commits that change a lock, else of changes made by rule. */
export function reportExactness(folders, { locks, json }) {
  const results = folders.map((folder) => {
    const copy = openCopy(folder)
    try {
      const commit = copy.git('rev-parse', 'HEAD').trim()
      const name = path.basename(folder)
      if (locks) return { name, commit, rows: measureLockCommits(copy, LOCK_COMMITS) }
      // Contents that the clone lacks cannot be searched: without those files all is known.
      const lacking = copy.lacking(commit)
      const start = lacking.length === 0 ? commit : copy.commit(commit, new Map(lacking.map((file) => [file, null])))
      const described = describe(worldAt(copy, start))
      return {
        name,
        commit,
        lacking,
        graph: compareGraphs(copy, start, described),
        rows: measureChanges(copy, start, described),
      }
    } finally {
      copy.close()
    }
  })
  if (json) return JSON.stringify({ formatVersion: 1, results }, null, 2)
  return locks ? lockTables(results) : exactnessTables(results)
}

/** How many projects and local edges the reference finds, and how many of both only one of the two finds. */
function compareGraphs(copy, commit, { projects, graph }) {
  const ours = answerOfOurs(copy.folder, commit, commit)
  const edges = new Set([...graph].flatMap(([from, { uses }]) => [...uses].map((to) => `${from} → ${to}`)))
  const different = unlike(new Set(projects.keys()), ours.folders) + unlike(edges, ours.edges)
  return { projects: projects.size, edges: edges.size, different }
}

function unlike(one, other) {
  return [...one].filter((item) => !other.has(item)).length + [...other].filter((item) => !one.has(item)).length
}

/** Each change made on top of a commit: how many of the `projects` are right (`count`), and which are `missed` or `extra`. */
function measureChanges(copy, commit, described) {
  return [...changesOf(viewOf(described))].map(({ kind, of, before, after }) => {
    const base = before.length === 0 ? commit : copy.commit(commit, before)
    const head = copy.commit(base, after)
    const from = base === commit ? described : describe(worldAt(copy, base))
    const expected = affectedBetween(from, describe(worldAt(copy, head)))
    const { affected, folders } = answerOfOurs(copy.folder, base, head)
    return {
      kind,
      of,
      files: after.map(([file]) => file),
      count: expected.size,
      projects: folders.size,
      missed: [...expected].filter(([one]) => !affected.has(one)),
      extra: [...affected].filter(([one]) => !expected.has(one)),
    }
  })
}
