import { containedFiles } from '../../../affected/contained.ts'
import { mayStay } from '../../../affected/file-role.ts'
import { type OtherNames, otherNames, withOtherNames } from '../../../affected/other-names.ts'
import { compilePathSettings } from '../../../affected/path-settings.ts'
import { type Reads, readsIn, textsForReads } from '../../../affected/reads.ts'
import { findReferred, type Search } from '../../../affected/referred.ts'
import { leadingUp } from '../../../affected/script-callers.ts'
import { searchTogether } from '../../../affected/search-together.ts'
import { settingsSpeakers } from '../../../affected/settings-speakers.ts'
import { spokenDocuments, withSpoken } from '../../../affected/spoken-documents.ts'
import { taskReader } from '../../../affected/task-reads.ts'
import type { Side } from '../../../affected/touch.ts'
import { type VersionSpeaker, versionSpeakers } from '../../../affected/version-speakers.ts'
import type { Project } from '../../../graph/project-graph.ts'
import type { Git, ObjectId, RepoPath } from '../../../system/system.ts'
import type { KeyWorld } from '../../../tasks/task-keys.ts'
import { readNxTraits } from '../../../workspaces/nx.ts'
import { readSettings } from '../../../workspaces/read-settings.ts'
import type { Settings } from '../../../workspaces/settings.ts'
import { extensionsIn, isTsconfig } from '../../../workspaces/typescript.ts'
import type { FileTree, TaskTraits } from '../../../workspaces/workspace.ts'
import type { CommitView } from '../../affected/read-graph.ts'

const DECODER = new TextDecoder('utf-8')
// Of more, tests of a project count for who depends on it, too.
const MOST_TEXTS = 2_000

/** What tasks of one commit read, beside what they run in. */
export interface CommitReads extends Pick<KeyWorld, 'graph' | 'tree' | 'reads' | 'readsOf' | 'traits'> {
  /** As if every file had changed. */
  readonly side: Side
}

/** What each task of a commit reads, and in which state. */
export async function readCommitReads({ commit, tree, graph }: CommitView, git: Git): Promise<CommitReads> {
  const settings = await readSettings(tree)
  const search: Search = (texts, folders) => git.search(commit, texts, folders)
  // What the graph was made from is there already.
  const asked = new Set(tree.manifests)
  const [known, missing] = [new Map<ObjectId, string>(), new Set<ObjectId>()]
  for (const { path, objectId } of textsForReads({ graph, tree })) {
    const text = asked.has(path) ? tree.text(path) : undefined
    if (text === undefined) missing.add(objectId)
    else known.set(objectId, text)
  }
  const [blobs, { side, speakers }, nx] = await Promise.all([
    git.blobs(missing),
    wholeSide({ graph, tree }, settings, git, search),
    readNxTraits(tree),
  ])
  const read = [...blobs].map(([id, bytes]) => [id, DECODER.decode(bytes)] as const)
  const texts = new Map([...known, ...read])
  const reads: Reads = await readsIn(side, texts, speakers)
  return {
    side,
    graph,
    tree,
    reads,
    readsOf: taskReader(graph, reads, side.inputs),
    traits: traitsOf(graph.projects, settings, nx),
  }
}

/** One commit as if every file of it had changed: who reads any of them; and who speaks of versions. */
async function wholeSide(
  { graph, tree }: Pick<Side, 'graph' | 'tree'>,
  settings: Settings,
  git: Git,
  search: Search,
): Promise<{ readonly side: Side; readonly speakers: readonly VersionSpeaker[] }> {
  const hasInputs = [...graph.projects.values()].some((project) => project.inputs !== undefined)
  const rules = hasInputs ? await (await import('../../../affected/input-rules.ts')).compileInputs(graph) : undefined
  const names = otherNames(tree)
  const side = {
    graph,
    tree,
    settings: await compilePathSettings(settings),
    extenders: await extendersIn(tree, names, git),
    speakers: await settingsSpeakers(withOtherNames(tree.entries.values(), names, isTsconfig), { graph, tree }, git),
    leadingUp: await leadingUp(tree.manifests, { graph, tree }, git),
    ...(names === undefined ? {} : { otherNames: names }),
    ...(rules === undefined ? {} : { inputs: rules }),
  }
  const contained = await containedFiles(withOtherNames(tree.entries.values(), names, mayStay), graph, tree)
  const suspects = [...contained.keys()].map((path) => ({ path }))
  const documents = withOtherNames(tree.entries.values(), names)
  const together = searchTogether(search)
  const [kept, spoken, speakers] = await Promise.all([
    findReferred(contained, suspects, { graph, tree }, together, MOST_TEXTS),
    spokenDocuments(documents, { graph, tree }, together),
    versionSpeakers(graph, together),
  ])
  return { side: { ...side, ...withSpoken(kept, spoken) }, speakers }
}

async function extendersIn(tree: FileTree, names: OtherNames | undefined, git: Git): Promise<Side['extenders']> {
  const { bases, extendedBy } = await extensionsIn(tree, git)
  const isExtended = (path: RepoPath) => isTsconfig(path) || bases.has(path)
  const extended = withOtherNames(tree.entries.values(), names, isExtended)
  return new Map(extended.map(({ path }) => [path, extendedBy(path)]))
}

/** What maestro.toml says holds for what Nx says, too. */
function traitsOf(
  projects: ReadonlyMap<string, Project>,
  settings: Settings,
  nx: ReadonlyMap<RepoPath, readonly TaskTraits[]>,
): ReadonlyMap<RepoPath, readonly TaskTraits[]> {
  const traits = new Map<RepoPath, readonly TaskTraits[]>()
  for (const { name, root, targets } of projects.values()) {
    const own = settings.projects.get(name)
    const stated = nx.get(root) ?? []
    if (own === undefined && stated.length === 0) continue
    const all = [...new Set(targets.map((target) => target.name))].map((target) => {
      const known = stated.filter((one) => one.target === target)
      const isExternal = own?.external.includes(target) === true || known.some((one) => one.isExternal)
      return { target, isExternal, variables: [...(own?.env ?? []), ...known.flatMap((one) => one.variables)] }
    })
    traits.set(root, all)
  }
  return traits
}
