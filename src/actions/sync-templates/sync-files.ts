import type {
  CommitSummary,
  ObjectId,
  RemoteGit,
  RepoPath,
  ScratchGit,
  TreeChange,
  TreeEntry,
} from '../../system/system.ts'
import type { BlobReader } from '../../templates/blob-reader.ts'
import { type Drift, settledDrift } from '../../templates/drift.ts'
import { type FileMerge, mergeFiles, type TemplatesAt } from '../../templates/file-merge.ts'
import type { SubmodulePlan } from '../../templates/pin-plan.ts'
import { placeFiles } from '../../templates/place-files.ts'
import { readSyncManifest, SYNC_MANIFEST } from '../../templates/sync-manifest.ts'
import type { SyncChange } from '../../templates/sync-outcome.ts'

/** Where files come from, and where they go. */
export interface FilesPlace {
  readonly remote: RemoteGit
  readonly scratch: ScratchGit
  /** All files of the product. */
  readonly product: readonly TreeEntry[]
  readonly readProduct: BlobReader
}

/** The templates at a commit; undefined where they carry no `maestro-sync.yml`: then nothing of them is a file of the product. */
async function templatesAt(
  { url, path }: Pick<SubmodulePlan, 'url' | 'path'>,
  commit: ObjectId,
  remote: RemoteGit,
): Promise<TemplatesAt | undefined> {
  const tree = await remote.tree(url, commit)
  const manifest = tree.find((entry) => entry.path === SYNC_MANIFEST)
  if (manifest === undefined) return undefined
  const content = (await remote.contents(url, [manifest.objectId])).get(manifest.objectId) ?? new Uint8Array()
  const rules = await readSyncManifest(Buffer.from(content).toString('utf8'), `${path}/${SYNC_MANIFEST}`)
  return { rules, tree }
}

/**
 * What becomes of the product's files as a pin moves; undefined where the templates at its target have no rules for files.
 *
 * @param isAdopted the product takes them on now: what it lacks comes, too
 */
export async function mergeTemplates(
  plan: SubmodulePlan,
  isAdopted: boolean,
  place: FilesPlace,
): Promise<FileMerge | undefined> {
  const { remote, scratch, product, readProduct } = place
  if (plan.to === null) return undefined
  const after = await templatesAt(plan, plan.to, remote)
  if (after === undefined) return undefined
  const before = isAdopted ? undefined : await templatesBefore(plan, remote)
  const readTemplates: BlobReader = (ids) => remote.contents(plan.url, ids)
  return mergeFiles({ before, after, product }, { readTemplates, readProduct, scratch })
}

/** Of a pin that nobody has any more, what it held is not known; of one without rules, what lay at the same paths is. */
async function templatesBefore(plan: SubmodulePlan, remote: RemoteGit): Promise<TemplatesAt | undefined> {
  if (!(await remote.bring(plan.url, plan.from))) return undefined
  return (await templatesAt(plan, plan.from, remote)) ?? { rules: [], tree: await remote.tree(plan.url, plan.from) }
}

/** Of the commits between two pins, those that touch what the product has of the templates; all of them where nobody says what that is. */
export async function commitsThatCount(
  plan: SubmodulePlan,
  commits: readonly CommitSummary[],
  { remote, product }: FilesPlace,
): Promise<readonly CommitSummary[]> {
  if (plan.to === null || commits.length === 0) return commits
  const paths = new Set<RepoPath>([SYNC_MANIFEST])
  const pins = [await templatesBefore(plan, remote), await templatesAt(plan, plan.to, remote)]
  if (pins[1] === undefined) return commits
  for (const templates of pins) {
    if (templates === undefined) continue
    const { files, blocks } = await placeFiles(templates.rules, templates.tree, product)
    for (const { source } of [...files.values(), ...blocks]) paths.add(source)
  }
  const touching = new Set(await remote.touching(plan.url, { older: plan.from, newer: plan.to }, [...paths]))
  return commits.filter(({ id }) => touching.has(id))
}

/** Where the product differs from the templates at its present pin; nothing where these have no rules for files. */
export async function driftFrom(plan: SubmodulePlan, place: FilesPlace): Promise<readonly Drift[]> {
  const { remote, product, readProduct } = place
  const templates = await templatesAt(plan, plan.from, remote)
  if (templates === undefined) return []
  const readTemplates: BlobReader = (ids) => remote.contents(plan.url, ids)
  return settledDrift(templates, product, { readTemplates, readProduct })
}

/** The same changes, as a commit takes them. */
export function treeChanges(changes: readonly SyncChange[]): readonly TreeChange[] {
  return changes.map((change): TreeChange => {
    const path: RepoPath = change.path
    if ('deleted' in change) return { path, mode: null }
    return 'content' in change
      ? { path, mode: change.mode, content: change.content }
      : { path, mode: change.mode, id: change.objectId }
  })
}
