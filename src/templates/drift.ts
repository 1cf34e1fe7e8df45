import type { RepoPath, TreeEntry } from '../system/system.ts'
import { type BlobReader, contentOf } from './blob-reader.ts'
import { commentFor } from './comment-syntax.ts'
import type { TemplatesAt } from './file-merge.ts'
import { typeOf } from './file-threads.ts'
import { findBlock } from './marked-block.ts'
import { type PlacedFile, placeFiles } from './place-files.ts'
import type { SyncMode } from './sync-manifest.ts'
import { plainForm, withLineEnds } from './text-form.ts'

/** A file of the product that is not what the templates have at the present pin. */
export interface Drift {
  readonly path: RepoPath
  /** In the templates. */
  readonly source: RepoPath
  /** With `merge` it is a product's right to differ. */
  readonly mode: Exclude<SyncMode, 'create-once'>
  /** `unread`: only its content would tell, as it is a block of a file, or its rule asks for line ends. */
  readonly kind: 'missing' | 'content' | 'mode' | 'type' | 'unread'
}

/**
 * Where a product differs from its templates, by object id: no content is read. In the order of the paths.
 *
 * @param templates at the present pin
 * @param product all files
 * @throws {UserError} `SYNC_PATH_REFUSED`
 */
export async function driftOf(templates: TemplatesAt, product: readonly TreeEntry[]): Promise<readonly Drift[]> {
  return (await differing(templates, product)).map(({ drift }) => drift).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The same, with what only contents tell found out: nothing is `unread` any more. */
export async function settledDrift(
  templates: TemplatesAt,
  product: readonly TreeEntry[],
  { readTemplates, readProduct }: { readonly readTemplates: BlobReader; readonly readProduct: BlobReader },
): Promise<readonly Drift[]> {
  const found = await differing(templates, product)
  const unread = found.filter(({ drift }) => drift.kind === 'unread')
  const [theirs, ours] = await Promise.all([
    readTemplates(unread.map(({ theirs: file }) => file.objectId)),
    readProduct(unread.flatMap(({ ours: entry }) => entry?.objectId ?? [])),
  ])
  const settled = found.flatMap(({ drift, theirs: file, ours: entry }): readonly Drift[] => {
    if (drift.kind !== 'unread' || entry === undefined) return [drift]
    const kind = contentDrift(file, contentOf(theirs, file), contentOf(ours, entry))
    return kind === undefined ? [] : [{ ...drift, kind }]
  })
  return settled.sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Difference {
  readonly drift: Drift
  readonly theirs: PlacedFile
  readonly ours: TreeEntry | undefined
}

async function differing({ rules, tree }: TemplatesAt, product: readonly TreeEntry[]): Promise<readonly Difference[]> {
  const { files, blocks, faults } = await placeFiles(rules, tree, product)
  const [fault] = faults
  if (fault !== undefined) throw fault
  const entries = new Map(product.map((entry) => [entry.path, entry]))
  return [...files.values(), ...blocks].flatMap((theirs) => {
    const { path, source, rule } = theirs
    const ours = entries.get(path)
    const kind = kindOf(theirs, ours)
    return kind === undefined || rule.mode === 'create-once'
      ? []
      : { drift: { path, source, mode: rule.mode, kind }, theirs, ours }
  })
}

function kindOf(theirs: PlacedFile, ours: TreeEntry | undefined): Drift['kind'] | undefined {
  if (ours === undefined) return 'missing'
  if (typeOf(ours) !== typeOf(theirs)) return 'type'
  if (theirs.rule.mode === 'block') return 'unread'
  const isWritten = theirs.rule.eol !== 'keep' && typeOf(theirs) === 'file'
  if (isWritten && ours.mode === theirs.mode) return 'unread'
  if (ours.objectId !== theirs.objectId && !isWritten) return 'content'
  return ours.mode === theirs.mode ? undefined : 'mode'
}

function contentDrift(
  { path, source, rule }: PlacedFile,
  theirs: Uint8Array,
  ours: Uint8Array,
): Drift['kind'] | undefined {
  if (rule.mode !== 'block') return Buffer.compare(withLineEnds(theirs, rule.eol), ours) === 0 ? undefined : 'content'
  const comment = commentFor(path)
  if (comment === undefined) return 'content'
  const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
  const found = findBlock(latin(plainForm(ours)), latin(Buffer.from(source)), comment)
  if (found.kind === 'none') return 'missing'
  const wanted = latin(plainForm(theirs))
  const isEqual = found.kind === 'found' && [wanted, `${wanted}\n`].includes(found.content)
  return isEqual ? undefined : 'content'
}
