import path from 'node:path'
import type { AffectedSet, Following } from '../../affected/affected-set.ts'
import { mayStay } from '../../affected/file-role.ts'
import { otherNames, withOtherNames } from '../../affected/other-names.ts'
import { compilePathSettings } from '../../affected/path-settings.ts'
import { propagate } from '../../affected/propagate.ts'
import type { Question } from '../../affected/question.ts'
import type { Search } from '../../affected/referred.ts'
import { leadingUp } from '../../affected/script-callers.ts'
import { spokenDocuments, withSpoken } from '../../affected/spoken-documents.ts'
import type { Contents, Side } from '../../affected/touch.ts'
import { type BaseInputs, planBase } from '../../changes/base-plan.ts'
import type { CommitRange } from '../../changes/commit-range.ts'
import { acceptGuess, optimisticRange, resolveRange } from '../../changes/resolve-range.ts'
import type { Contract, InputsOf } from '../../contract/define.ts'
import { ExternalError } from '../../errors.ts'
import { buildGraph } from '../../graph/build-graph.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import type { FileChange, Git, ObjectId, System, TreeEntry } from '../../system/system.ts'
import { entriesAtBase, readFileTree } from '../../workspaces/file-tree.ts'
import { loadReaders, readersFor, readWorkspace, workspaceFiles } from '../../workspaces/index.ts'
import { nxDefaultBase } from '../../workspaces/nx.ts'
import { extensionsIn, isTsconfig, mayBeExtended } from '../../workspaces/typescript.ts'
import type { FileTree, WorkspaceReader } from '../../workspaces/workspace.ts'
import type { rangeInputs } from './contract.ts'
import { readLocks } from './read-locks.ts'

// A branch of that name goes by refs/heads/last-green.
const LAST_GREEN = 'last-green'

type RangeInputs = InputsOf<Contract<typeof rangeInputs, Record<never, never>>>

/**
 * The affected set for the inputs that every command about a change shares: what changed, the graph at both ends, who is touched.
 *
 * git and the loading of readers run at the same time; where the histories are at hand, all of git's answers are asked for at once.
 */
export async function answer(inputs: RangeInputs, system: System): Promise<AffectedSet> {
  const folder = path.resolve(system.folder, inputs.root)
  const git = system.openGit(folder, inputs.token)
  // git first: it works on another core while the readers are loaded on this one.
  const finding = findChange(inputs, git, system)
  git.expectBlobs()
  const [{ range, changes, entries }, usual] = await Promise.all([finding, loadReaders()])
  const readers = await readersFor(usual, entries)
  const texts = new Map<ObjectId, string>()
  const isWanted = workspaceFiles(readers)
  const tree = await readFileTree(git, entries, isWanted, texts)
  const sliceLocks = readLocks(git, changes)
  const search: Search = (texts, folders) => git.search(range.head, texts, folders)
  const head = await sideOf(tree, readers, changes, { git, search })
  const { dependents, edges, carries } = inputs
  const following: Following = { dependents, edges, carries }
  const spread = async (question: Question): Promise<AffectedSet> => {
    if (inputs.granularity === 'project') return propagate(question)
    const { propagateByFiles } = await import('./answer-by-files.ts')
    return propagateByFiles(question, { git, system, folder })
  }
  if (!changes.some((change) => isWanted(change.path))) {
    const contents = { locks: await sliceLocks({ head, base: head }), effects: new Map(), lost: [] }
    return await spread({ range, changes, head, base: head, following, contents })
  }
  try {
    const treeAtBase = await readFileTree(git, entriesAtBase(entries, changes), isWanted, texts)
    const base = await sideOf(treeAtBase, readers, changes, { git, search })
    const locks = await sliceLocks({ head, base })
    const contents = { locks, ...(await readEffects(changes, { head, base })) }
    return await spread({ range, changes, head, base, following, contents })
  } catch (error) {
    // In a clone without all contents git asks the remote for them, which may not answer.
    if (!(error instanceof ExternalError)) throw error
    const why = `the manifests as they were cannot be had (${error.message})`
    const everything: CommitRange = { type: 'everything', head: range.head, why, isFallback: true }
    return propagate({ range: everything, changes: [], head, base: head, following })
  }
}

interface Change {
  readonly range: CommitRange
  readonly changes: readonly FileChange[]
  readonly entries: readonly TreeEntry[]
}

async function findChange(inputs: RangeInputs, git: Git, system: System): Promise<Change> {
  if (inputs.base === LAST_GREEN) return changeIn(await lastGreen(inputs, git, system), git)
  const plan = planBase(system.event, { ...baseInputs(inputs), ...(await defaultBase(inputs, git, system)) })
  const guess = optimisticRange(plan)
  if (guess !== undefined) {
    const [comparison, changes, entries] = await Promise.all([
      git.compare(guess.base, guess.head),
      git.changes(guess.base, guess.head, { fromMergeBase: true }).catch(() => undefined),
      git.tree(guess.head).catch(() => undefined),
    ])
    const { mergeBase } = comparison ?? {}
    if (comparison !== undefined && mergeBase !== undefined && changes !== undefined && entries !== undefined) {
      return { range: acceptGuess(plan, { ...comparison, mergeBase }), changes, entries }
    }
  }
  return changeIn(await resolveRange(git, plan, { log: system.report.log }), git)
}

function baseInputs(inputs: RangeInputs): BaseInputs {
  return { base: inputs.base, head: inputs.head, mergeQueue: inputs['merge-queue'] }
}

async function changeIn(range: CommitRange, git: Git): Promise<Change> {
  const [changes, entries] = await Promise.all([
    range.type === 'range' ? git.changes(range.base, range.head) : [],
    git.tree(range.head),
  ])
  return { range, changes, entries }
}

/** The only base for which anybody but git is asked. */
async function lastGreen(inputs: RangeInputs, git: Git, system: System): Promise<CommitRange> {
  const { lastGreenRange } = await import('../../changes/last-green.ts')
  const { workflow, token } = inputs
  const { event, openGithub } = system
  return lastGreenRange(git, { event, inputs: baseInputs(inputs), workflow, token, openGithub, log: system.report.log })
}

/** What nx.json calls the default base, where neither a base nor an event says what to compare with. */
async function defaultBase(inputs: RangeInputs, git: Git, system: System): Promise<{ defaultBase?: string }> {
  if (inputs.base !== '' || system.event !== undefined) return {}
  const head = await git.commit(inputs.head || 'HEAD')
  if (head === undefined) return {}
  const tree = await readFileTree(git, await git.tree(head), (file) => file === 'nx.json', new Map())
  const found = tree.entries.has('nx.json') ? await nxDefaultBase(tree) : undefined
  return found === undefined ? {} : { defaultBase: found }
}

async function sideOf(
  tree: FileTree,
  readers: readonly WorkspaceReader[],
  changes: readonly FileChange[],
  { git, search }: { readonly git: Git; readonly search: Search },
): Promise<Side> {
  const { parts, settings } = await readWorkspace(readers, tree)
  const graph = buildGraph(parts, settings)
  const names = otherNames(tree)
  const named = withOtherNames(changes, names)
  return {
    graph,
    tree,
    settings: await compilePathSettings(settings),
    extenders: await extendersOf(tree, named, git),
    ...(await speakersOf(named, { graph, tree }, git)),
    leadingUp: await leadingUp(new Set(named.map(({ path: file }) => file)), { graph, tree }, git),
    ...(names === undefined ? {} : { otherNames: names }),
    ...withSpoken(await containedOf(named, graph, tree, search), await spokenDocuments(named, { graph, tree }, search)),
    ...(await inputsOf(graph)),
  }
}

/** Most repositories state nothing of the kind. */
async function inputsOf(graph: ProjectGraph): Promise<Pick<Side, 'inputs'>> {
  if (![...graph.projects.values()].some((project) => project.inputs !== undefined)) return {}
  const { compileInputs } = await import('../../affected/input-rules.ts')
  const inputs = await compileInputs(graph)
  return inputs === undefined ? {} : { inputs }
}

async function containedOf(
  changes: readonly Pick<FileChange, 'path'>[],
  graph: ProjectGraph,
  tree: FileTree,
  search: Search,
): Promise<Pick<Side, 'contained' | 'spokenOf'>> {
  const candidates = changes.filter(({ path: file }) => mayStay(file))
  if (candidates.length === 0) return { contained: new Map() }
  const { containedFiles } = await import('../../affected/contained.ts')
  const contained = await containedFiles(candidates, graph, tree)
  if (contained.size === 0) return { contained }
  const { findReferred } = await import('../../affected/referred.ts')
  return findReferred(contained, changes, { graph, tree }, search)
}

/** What changed manifests mean, read at both ends. */
async function readEffects(
  changes: readonly FileChange[],
  { head, base }: { readonly head: Side; readonly base: Side },
): Promise<Pick<Contents, 'effects' | 'lost'>> {
  const { isLocked, isReadByParts, lostManifests, manifestEffects, sampleManifests } = await import(
    '../../affected/manifest-effects.ts'
  )
  const isSample = [head, base].map(({ graph }) => sampleManifests(graph))
  const manifests = changes.filter(({ path: file }) => isReadByParts(file) && !isSample.every((is) => is(file)))
  const trees = { head: head.tree, base: base.tree }
  const effects = await manifestEffects(manifests, trees, (file) => isLocked(file, head.graph))
  return { effects, lost: lostManifests(manifests, effects, { head: head.graph, base: base.graph }) }
}

/** Loaded for those alone who changed such settings. */
async function speakersOf(
  changes: readonly Pick<FileChange, 'path'>[],
  end: Pick<Side, 'graph' | 'tree'>,
  git: Git,
): Promise<Pick<Side, 'speakers'>> {
  if (!changes.some(({ path: file }) => isTsconfig(file))) return {}
  const { settingsSpeakers } = await import('../../affected/settings-speakers.ts')
  return { speakers: await settingsSpeakers(changes, end, git) }
}

/** For each changed file that settings of TypeScript extend, and each changed tsconfig, the files that build on it. */
async function extendersOf(
  tree: FileTree,
  changes: readonly Pick<FileChange, 'path'>[],
  git: Git,
): Promise<Side['extenders']> {
  const changed = changes.filter(({ path: file }) => mayBeExtended(file))
  if (changed.length === 0) return new Map()
  const { bases, extendedBy } = await extensionsIn(tree, git)
  const meant = changed.filter(({ path: file }) => isTsconfig(file) || bases.has(file))
  return new Map(meant.map(({ path: file }) => [file, extendedBy(file)]))
}
