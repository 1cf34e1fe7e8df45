import type { ObjectId, RemoteGit, RepoPath, ScratchGit, TreeChange, TreeEntry } from '../../system/system.ts'
import type { BlobReader } from '../../templates/blob-reader.ts'
import { type Drift, settledDrift } from '../../templates/drift.ts'
import { type FileMerge, mergeFiles, type TemplatesAt } from '../../templates/file-merge.ts'
import type { SubmodulePlan } from '../../templates/pin-plan.ts'
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
