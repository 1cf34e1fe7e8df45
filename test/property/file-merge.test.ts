import { afterAll, expect, test } from '@jest/globals'
import { gitIn } from '../support/open-git.ts'
import { applied, type SyncPair, syncFiles, syncPair, type Written, type WrittenFiles } from '../support/templates.ts'
import { type Random, randomFrom } from './random.ts'

const COUNT = Math.ceil(Number(process.env['MAESTRO_CASES'] ?? 500) / 10)
const SEED = Number(process.env['MAESTRO_SEED'] ?? 1)

const seen = { cases: 0, clean: 0 }

test(`what git merges without a conflict comes out the same, ${COUNT} times`, async () => {
  for (let at = 0; at < COUNT; at++) {
    const random = randomFrom(SEED + at)
    const base = Object.fromEntries(['a.txt', 'd/b.txt', 'c.txt', 'd/e.txt'].map((name) => [name, text(random)]))
    const ours = { ...edited(base, 'product', random), own: 'own\n' }
    const pair = syncPair(base, edited(base, 'templates', random), ours)
    try {
      const merge = await syncFiles(pair, { hasMergeTree: at % 2 === 0 })
      const expected = await mergedByGit(pair)
      seen.cases++
      if (expected === undefined) continue
      seen.clean++
      expect({ seed: SEED + at, conflicts: merge.conflicts, files: await applied(pair, merge) }).toEqual({
        seed: SEED + at,
        conflicts: [],
        files: expected,
      })
    } finally {
      pair.remove()
    }
  }
}, 3_600_000)

// Where git finds conflicts in everything, this says nothing.
afterAll(() => {
  if (seen.cases >= 20) expect(seen.clean / seen.cases).toBeGreaterThan(0.3)
})

function text(random: Random): string {
  return Array.from({ length: 12 }, () => `${word(random)}\n`).join('')
}

function word(random: Random): string {
  return `${random.pick(['alpha', 'beta', 'gamma', 'delta', 'eps', 'zeta', 'eta', 'theta'])}${random.below(1000)}`
}

const contentOf = (one: Written | undefined) => (typeof one === 'object' && 'run' in one ? one.run : String(one))

/** Up to four edits: a line, a deletion, a rename, a new file, another mode. */
function edited(files: WrittenFiles, side: string, random: Random): WrittenFiles {
  const after: Record<string, Written> = { ...files }
  for (let left = random.below(4) + 1; left > 0; left--) {
    const name = random.pick(Object.keys(after))
    const fresh = `${random.pick(['', 'd/', 'e/f/'])}${side}-${word(random)}.txt`
    const old = after[name] as Written
    const content = contentOf(old)
    const kind = random.pick(['line', 'line', 'line', 'delete', 'rename', 'new', 'mode'])
    if (kind === 'line') {
      const lines = content.split('\n')
      lines[random.below(lines.length - 1)] = `${side} ${word(random)}`
      after[name] = typeof old === 'string' ? lines.join('\n') : { run: lines.join('\n') }
    }
    if (kind === 'new') after[fresh] = text(random)
    if (kind === 'mode') after[name] = typeof old === 'string' ? { run: content } : content
    if (kind === 'rename') after[fresh] = old
    const isGone = kind === 'rename' || (kind === 'delete' && Object.keys(after).length > 1)
    if (isGone) delete after[name]
  }
  return after
}

/** What git's own merge of the three whole trees gives, as `applied` shows it; undefined where it finds a conflict. */
async function mergedByGit({ templates, product, versions }: SyncPair) {
  product.git('fetch', '-q', templates.folder, 'HEAD')
  const own = product.git('rev-parse', 'HEAD:own')
  const tree = (version: string) => {
    product.git('read-tree', version)
    product.git('update-index', '--force-remove', 'maestro-sync.yml')
    product.git('update-index', '--add', '--cacheinfo', `100644,${own},own`)
    return product.git('write-tree')
  }
  const commit = (of: string, ...parents: readonly string[]) =>
    product.git('commit-tree', of, ...parents.flatMap((one) => ['-p', one]), '-m', 'side')
  const base = commit(tree(versions[0]))
  const [ours, theirs] = [commit('HEAD^{tree}', base), commit(tree(versions[1]), base)]
  let merged: string
  try {
    merged = product.git('-c', 'merge.directoryRenames=false', 'merge-tree', '--write-tree', ours, theirs)
  } catch {
    return undefined
  }
  const git = gitIn(product.folder)
  const entries = await git.tree(merged)
  const contents = await git.blobs(entries.map(({ objectId }) => objectId))
  const shown = entries.map(({ path, mode, objectId }) => {
    const content = Buffer.from(contents.get(objectId) ?? []).toString('latin1')
    return [path, mode === '100644' ? content : `${mode} ${content}`] as const
  })
  return Object.fromEntries(shown)
}
