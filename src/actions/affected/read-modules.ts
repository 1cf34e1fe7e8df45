import { type ChosenFiles, type CodeEntry, chosenFiles } from '../../affected/choose-files.ts'
import type { Question } from '../../affected/question.ts'
import { ExternalError } from '../../errors.ts'
import { linkFiles, type ModuleSources, relinkFiles } from '../../graph/build-module-graph.ts'
import { codeKind } from '../../graph/code-files.ts'
import { type KeptLinks, linksFromText, textOfLinks } from '../../graph/link-store.ts'
import { type LinkWorld, worldDigest } from '../../graph/link-world.ts'
import { moduleGraph } from '../../graph/linked-files.ts'
import type { ModuleGraph } from '../../graph/module-graph.ts'
import type { EdgeKind } from '../../graph/project-graph.ts'
import { scanFile } from '../../graph/scan-file.ts'
import { ScanStore } from '../../graph/scan-store.ts'
import { searchScope } from '../../graph/search-scope.ts'
import { ABSENT } from '../../standards/git-modes.ts'
import type { Git, ObjectId, RepoPath, System, TreeEntry } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { type KeptTexts, openKept } from './kept-texts.ts'

/** What the files of a commit are read through. */
export interface ModuleReading {
  readonly git: Git
  readonly system: System
  /** The folder of the repository; absolute. */
  readonly folder: string
}

/** What the links of some projects are made of, before any content of code is read. */
interface Reading {
  readonly chosen: ChosenFiles
  readonly sources: Omit<ModuleSources, 'files' | 'settings'>
  readonly world: LinkWorld
  readonly git: Git
}

/** What earlier runs kept. */
interface Kept {
  readonly texts: KeptTexts
  /** The digest of the world of this run. */
  readonly world: string
}

const DECODER = new TextDecoder('utf-8')
const SCANS = 'module-scans'
const LINKS = 'module-links'
// So many changed files are read and linked anew each time; of more, what was found is kept.
const FEW = 100

/**
 * The module graph of some projects at head. What their code says and leads to is known from an earlier run, or all of it is read, by one
 * process: that makes no difference but in time.
 */
export async function readModules(
  projects: ReadonlySet<ProjectName>,
  question: Pick<Question, 'head' | 'base' | 'changes' | 'following'>,
  { git, system, folder }: ModuleReading,
): Promise<ModuleGraph> {
  const reading = prepared(projects, question, git)
  const texts = await openKept(folder, system)
  if (texts === undefined) return readAll(reading)
  const kept = { texts, world: worldDigest(reading.world) }
  return (await knownModules(reading, kept)) ?? (await readAll(reading, kept))
}

function prepared(
  projects: ReadonlySet<ProjectName>,
  { head, base, changes, following }: Pick<Question, 'head' | 'base' | 'changes' | 'following'>,
  git: Git,
): Reading {
  const { graph, tree } = head
  const graphs = head === base ? [graph] : [graph, base.graph]
  const kinds: readonly EdgeKind[] = following.edges === 'all' ? ['local', 'registry'] : ['local']
  const scope = searchScope(graphs, kinds)
  const isRead = (file: RepoPath) => {
    const owner = scope.ownerOf(file)
    return owner !== undefined && projects.has(owner)
  }
  const chosen = chosenFiles(head, projects, isRead)
  const gone = changes
    .filter((one) => one.newMode === ABSENT && codeKind(one.path, one.oldMode) && isRead(one.path))
    .map((change) => change.path)
  const world = { graphs, kinds, tree, projects, ...chosen, gone }
  return { chosen, sources: { graph, tree, scope, projects, gone }, world, git }
}

/** From the links of an earlier run; undefined where there are none of this world, or too many files have other contents. */
async function knownModules(
  { chosen: { code }, sources, git }: Reading,
  { texts, world }: Kept,
): Promise<ModuleGraph | undefined> {
  const text = await texts.read(LINKS)
  const paths = code.map(({ path: file }) => file)
  const earlier = text === undefined ? undefined : linksFromText(text, world, paths)
  if (earlier === undefined) return undefined
  const changed = changedFiles(earlier, code)
  if (changed.length > FEW) return undefined
  if (changed.length === 0) return moduleGraph(earlier.linked, code, sources.scope)
  const blobs = await git.blobs(changed.map((at) => (code[at] as CodeEntry).objectId))
  const files = code.map((file) => ({ ...file, scan: () => scanFile(file.kind, contentOf(file, blobs)) }))
  const linked = await relinkFiles(earlier.linked, changed, { ...sources, files, settings: new Map() })
  return moduleGraph(linked, code, sources.scope)
}

function changedFiles({ ids }: KeptLinks, code: readonly CodeEntry[]): readonly number[] {
  const changed: number[] = []
  let start = 0
  for (let at = 0; at < code.length; at++) {
    const { objectId } = code[at] as CodeEntry
    if (!ids.startsWith(objectId, start)) changed.push(at)
    start += objectId.length
  }
  return changed
}

async function readAll({ chosen: { code, settings }, sources, git }: Reading, kept?: Kept): Promise<ModuleGraph> {
  const store = kept === undefined ? undefined : new ScanStore(await kept.texts.read(SCANS))
  const missing = code.filter((file) => store?.has(keyOf(file)) !== true)
  const blobs = await git.blobs([...missing, ...settings].map(({ objectId }) => objectId))
  const files = code.map((file) => {
    const make = () => scanFile(file.kind, contentOf(file, blobs))
    const scan = () => (store === undefined ? make() : store.get(keyOf(file), make))
    return { path: file.path, kind: file.kind, scan }
  })
  const linked = await linkFiles({ ...sources, files, settings: textsOf(settings, blobs) })
  if (kept !== undefined) {
    const scans = store?.text()
    if (scans !== undefined) await kept.texts.write(SCANS, scans)
    const contents = code.map(({ objectId }) => objectId)
    await kept.texts.write(LINKS, textOfLinks(linked, kept.world, contents))
  }
  return moduleGraph(linked, code, sources.scope)
}

/** git has every content of a commit, or gets it, or fails; in a damaged repository it may say that one is missing. */
function contentOf({ path: file, objectId }: TreeEntry, blobs: ReadonlyMap<ObjectId, Uint8Array>): Uint8Array {
  const bytes = blobs.get(objectId)
  if (bytes === undefined) throw new ExternalError('GIT_FAILED', `git has no content of ${file}`, false)
  return bytes
}

function keyOf({ kind, objectId }: CodeEntry): string {
  return `${kind}:${objectId}`
}

function textsOf(
  settings: readonly TreeEntry[],
  blobs: ReadonlyMap<ObjectId, Uint8Array>,
): ReadonlyMap<RepoPath, string> {
  return new Map(settings.map(({ path: file, objectId }) => [file, DECODER.decode(blobs.get(objectId))]))
}
