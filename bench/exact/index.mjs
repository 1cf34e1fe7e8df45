// Exact, missed, too many: our answers on real repositories against a slow and plain reference, for changes made by rule.
import path from 'node:path'
import { openCopy } from './copy.mjs'
import { changesOf } from './kinds.mjs'
import { answerOfOurs } from './ours.mjs'
import { affectedBetween, describe } from './reference/affected.mjs'
import { worldAt } from './reference/world.mjs'
import { viewOf } from './view.mjs'

/** Measures each repository: its `name`, the `commit`, and `rows`, one for each change. */
export function measureExactness(repositories) {
  return repositories.map((folder) => {
    const copy = openCopy(folder)
    try {
      return measureOne(path.basename(folder), copy)
    } finally {
      copy.close()
    }
  })
}

function measureOne(name, copy) {
  const commit = copy.git('rev-parse', 'HEAD').trim()
  const described = describe(worldAt(copy, commit))
  const rows = []
  for (const { kind, of, before, after } of changesOf(viewOf(described))) {
    const base = before.length === 0 ? commit : copy.commit(commit, before)
    const head = copy.commit(base, after)
    const from = base === commit ? described : describe(worldAt(copy, base))
    const expected = affectedBetween(from, describe(worldAt(copy, head)))
    const { affected, folders } = answerOfOurs(copy.folder, base, head)
    rows.push({
      kind,
      of,
      files: after.map(([file]) => file),
      count: expected.size,
      projects: folders.size,
      missed: [...expected].filter(([one]) => !affected.has(one)),
      extra: [...affected].filter(([one]) => !expected.has(one)),
    })
  }
  return { name, commit, rows }
}
