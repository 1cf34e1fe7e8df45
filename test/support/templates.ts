import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openScratchGit } from '../../src/system/scratch-git.ts'
import { type FileMerge, mergeFiles } from '../../src/templates/file-merge.ts'
import { readSyncManifest, SYNC_MANIFEST } from '../../src/templates/sync-manifest.ts'
import { gitIn } from './open-git.ts'
import { type TestRepository, testRepository } from './repository.ts'

/** What stands at a path: text, bytes, a text with its mode, or a link. */
export type Written = string | Uint8Array | { readonly run: string } | { readonly link: string }
export type WrittenFiles = Readonly<Record<string, Written>>

/** Templates with a rule for everything, and a product; both are real repositories. */
export interface SyncPair {
  readonly templates: TestRepository
  readonly product: TestRepository
  readonly versions: readonly [before: string, after: string]
  remove(): void
}

const EVERYTHING = 'files:\n  - from: .\n'

/**
 * A pair whose templates have two versions.
 *
 * @param manifests of each version; both say that everything comes where it is, if nothing is given
 */
export function syncPair(
  before: WrittenFiles,
  after: WrittenFiles,
  ours: WrittenFiles,
  manifests: readonly [string, string] = [EVERYTHING, EVERYTHING],
): SyncPair {
  const [templates, product] = [testRepository(), testRepository()]
  for (const one of [templates, product]) one.git('config', 'core.autocrlf', 'false')
  const first = commitAll(templates, { ...before, [SYNC_MANIFEST]: manifests[0] })
  const second = commitAll(templates, { ...after, [SYNC_MANIFEST]: manifests[1] })
  commitAll(product, ours)
  return {
    templates,
    product,
    versions: [first, second],
    remove() {
      templates.remove()
      product.remove()
    },
  }
}

const FIXTURE = path.join(import.meta.dirname, '../fixtures/maestro-templates')

/** The templates in `test/fixtures` as a real repository: a commit and a tag for each version, the oldest first. */
export function fixtureTemplates(): { readonly repository: TestRepository; readonly tags: readonly string[] } {
  const repository = testRepository()
  const tags = readdirSync(FIXTURE).filter((name) => name.startsWith('v'))
  for (const tag of tags) {
    repository.git('rm', '-rqf', '--ignore-unmatch', '.')
    cpSync(path.join(FIXTURE, tag), repository.folder, { recursive: true })
    repository.commit({}, tag)
    repository.git('tag', '-a', tag, '-m', tag)
  }
  return { repository, tags }
}

/** Commits these files and no others. */
export function commitAll(repository: TestRepository, files: WrittenFiles): string {
  repository.git('rm', '-rqf', '--ignore-unmatch', '.')
  const edits = Object.entries(files).map(([name, one]) => [name, plainEdit(one)] as const)
  const commit = repository.commit(Object.fromEntries(edits))
  const others = Object.entries(files).filter(([, one]) => typeof one === 'object' && !('link' in one))
  for (const [name, one] of others) {
    const file = path.join(repository.folder, name)
    if (one instanceof Uint8Array) writeFileSync(file, one)
    else chmodSync(file, 0o755)
  }
  return others.length === 0 ? commit : repository.commit({})
}

function plainEdit(one: Written) {
  if (one instanceof Uint8Array) return ''
  if (typeof one === 'string') return one
  return 'run' in one ? one.run : one
}

export interface SyncOptions {
  readonly hasMergeTree?: boolean
  /** The old pin is known to nobody. */
  readonly isLost?: boolean
  /** What is done where the token may not write workflows. */
  readonly withoutWorkflows?: boolean
  /** Sees every id that is read. */
  readonly onRead?: (side: 'templates' | 'product', ids: readonly string[]) => void
}

/** Merges the second version of the templates into the product, which stays as it is. */
export async function syncFiles(pair: SyncPair, options: SyncOptions = {}): Promise<FileMerge> {
  const { templates, product, versions } = pair
  const [templatesGit, productGit] = [gitIn(templates.folder), gitIn(product.folder)]
  const at = async (version: string) => {
    const text = templates.git('show', `${version}:${SYNC_MANIFEST}`)
    const rules = await readSyncManifest(`${text}\n`, `templates/${SYNC_MANIFEST}`)
    return { rules, tree: await templatesGit.tree(version) }
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-merge-'))
  const { hasMergeTree } = options
  const environment = { PATH: process.env['PATH'], HOME: '/nonexistent' }
  try {
    return await mergeFiles(
      {
        before: options.isLost === true ? undefined : await at(versions[0]),
        after: await at(versions[1]),
        product: await productGit.tree('HEAD'),
      },
      {
        readTemplates: async (ids) => {
          options.onRead?.('templates', ids)
          return templatesGit.blobs(ids)
        },
        readProduct: async (ids) => {
          options.onRead?.('product', ids)
          return productGit.blobs(ids)
        },
        scratch: openScratchGit(folder, environment, hasMergeTree === undefined ? {} : { hasMergeTree }),
      },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the product has after the changes: mode and text by path, as git holds it. */
export async function applied(pair: SyncPair, merge: FileMerge): Promise<Readonly<Record<string, string>>> {
  const git = gitIn(pair.product.folder)
  const files = new Map<string, { readonly mode: string; readonly content: Uint8Array }>()
  const tree = await git.tree('HEAD')
  const contents = await git.blobs(
    [...tree, ...merge.changes].flatMap((one) => ('objectId' in one ? one.objectId : [])),
  )
  const contentAt = (id: string) => contents.get(id) ?? Buffer.from('')
  for (const { path: at, mode, objectId } of tree) files.set(at, { mode, content: contentAt(objectId) })
  for (const change of merge.changes) if ('deleted' in change) files.delete(change.path)
  for (const change of merge.changes) {
    if ('deleted' in change) continue
    const content = 'content' in change ? change.content : contentAt(change.objectId)
    files.set(change.path, { mode: change.mode, content })
  }
  const shown = [...files].map(([at, { mode, content }]) => {
    const text = Buffer.from(content).toString('latin1')
    return [at, mode === '100644' ? text : `${mode} ${text}`] as const
  })
  return Object.fromEntries(shown)
}

/** Two versions of templates and a product, merged: what comes out of it, and each conflict as path, kind and whether it has markers. */
export async function synced(
  before: WrittenFiles,
  after: WrittenFiles,
  ours: WrittenFiles,
  options: SyncOptions & { readonly manifests?: readonly [string, string] } = {},
) {
  const pair = syncPair(before, after, ours, options.manifests)
  try {
    const whole = await syncFiles(pair, options)
    const merge = (options.withoutWorkflows === true ? whole.withoutWorkflows : undefined) ?? whole
    const conflicts = merge.conflicts.map(({ path: at, kind, hasMarkers }) => [
      at,
      kind,
      ...(hasMarkers ? ['markers'] : []),
    ])
    return { merge, files: await applied(pair, merge), conflicts }
  } finally {
    pair.remove()
  }
}

/** A text of twenty lines, some with something else in them. */
export function lines(edits: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: 20 }, (_, at) => `${edits[at + 1] ?? `line ${at + 1}`}\n`).join('')
}

/** The text with CRLF. */
export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

/** An edit of the templates, one of the product, and both. */
export const [T2, P18, BOTH] = [{ 2: 'TEMPLATE 2' }, { 18: 'PRODUCT 18' }, { 2: 'TEMPLATE 2', 18: 'PRODUCT 18' }].map(
  lines,
) as [string, string, string]
