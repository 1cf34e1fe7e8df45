import { printable } from '../standards/printable.ts'
import type { RepoPath, TreeEntry } from '../system/system.ts'
import { foldersOf } from './place-files.ts'
import type { Outcome } from './sync-outcome.ts'
import { foldPath } from './sync-path.ts'

/** Takes back what would not fit into the product's tree. That may be in the way of something else, so this goes on until all fits. */
export function settleClashes(outcomes: readonly Outcome[], product: readonly TreeEntry[]): readonly Outcome[] {
  let settled = outcomes
  for (;;) {
    const next = settleOnce(settled, product)
    if (next.every((one, at) => one === settled[at])) return settled
    settled = next
  }
}

/** The same, or nothing where it touches a workflow. */
export function withoutWorkflow(outcome: Outcome): Outcome {
  const path = outcome.changes.find((one) => one.path.startsWith('.github/workflows/'))?.path
  return path === undefined ? outcome : { path: outcome.path, changes: [], leftOut: { path, why: 'workflows' } }
}

function settleOnce(outcomes: readonly Outcome[], product: readonly TreeEntry[]): readonly Outcome[] {
  const old = new Set(product.map(({ path }) => path))
  const now = new Set(old)
  const changes = outcomes.flatMap((outcome) => outcome.changes)
  for (const change of changes) if ('deleted' in change) now.delete(change.path)
  for (const change of changes) if (!('deleted' in change)) now.add(change.path)
  const tree = foldedTree(now)
  return outcomes.map((outcome) => {
    const why = outcome.changes
      .filter((change) => !('deleted' in change) && !old.has(change.path))
      .map(({ path }) => whyNoRoom(path, tree))
      .find((one) => one !== undefined)
    if (why === undefined) return outcome
    const { path } = outcome
    const message = `the templates have something new here, and ${why}`
    return { path, changes: [], conflict: { path, kind: 'clash', message, hasMarkers: false, diff: '' } }
  })
}

interface FoldedTree {
  readonly files: ReadonlyMap<string, readonly RepoPath[]>
  readonly folders: ReadonlyMap<string, RepoPath>
}

function foldedTree(paths: Iterable<RepoPath>): FoldedTree {
  const files = new Map<string, RepoPath[]>()
  const folders = new Map<string, RepoPath>()
  for (const path of paths) {
    const folded = foldPath(path)
    const same = files.get(folded)
    if (same === undefined) files.set(folded, [path])
    else same.push(path)
    for (const folder of foldersOf(path)) folders.set(foldPath(folder), folder)
  }
  return { files, folders }
}

function whyNoRoom(path: RepoPath, { files, folders }: FoldedTree): string | undefined {
  const folded = foldPath(path)
  const other = files.get(folded)?.find((one) => one !== path)
  if (other !== undefined) return `${printable(other)} is the same where letter case does not count`
  const folder = folders.get(folded)
  if (folder !== undefined) return `${printable(folder)} is a folder`
  const around = foldersOf(path).flatMap((one) => files.get(foldPath(one)) ?? [])[0]
  return around === undefined ? undefined : `${printable(around)} is no folder`
}
