import type { ProjectGraph } from '../graph/project-graph.ts'
import { isRegular } from '../standards/git-modes.ts'
import { isObject, type JsonObject, readJson } from '../standards/json.ts'
import { readToml, type TomlTable } from '../standards/toml.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import { isBelow, parentOf } from '../workspaces/repo-paths.ts'
import type { Ecosystem, FileTree } from '../workspaces/workspace.ts'
import type { Effect } from './effect.ts'
import { packageJsonEffects, pnpmWorkspaceEffects } from './package-json-change.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import { pyprojectEffects } from './pyproject-change.ts'
import { LOCKFILES } from './shared-files.ts'

const BY_PARTS = new Set(['pyproject.toml', 'package.json', 'pnpm-workspace.yaml'])

/** Whether a file may be a manifest whose parts are told apart, by its name. */
export function isReadByParts(path: RepoPath): boolean {
  return BY_PARTS.has(path.slice(path.lastIndexOf('/') + 1))
}

/**
 * Finds files of such a name that only lie in a project, as what its tests read: they describe neither that one nor others below. Any part of
 * them may matter.
 */
export function sampleManifests(graph: ProjectGraph): (path: RepoPath) => boolean {
  const roots = projectsByRoot(graph)
  return (path) => {
    const folder = parentOf(path)
    const owner = ownerOf(path, roots)
    if (owner === undefined || owner.root === folder) return false
    return ![...roots.keys()].some((root) => isBelow(folder, root))
  }
}

/** Whether a lock fixes what the projects around a manifest install: then it says what comes of the change. */
export function isLocked(manifest: RepoPath, { projects }: ProjectGraph): boolean {
  const ecosystem = manifest.endsWith('.toml') ? 'python' : 'node'
  const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1)
  return [...projects.values()].some(
    ({ root, lockfiles }) =>
      (folder === '' || `${root}/`.startsWith(folder)) && lockfiles.some((lock) => ecosystemOfLock(lock) === ecosystem),
  )
}

function ecosystemOfLock(path: RepoPath): Ecosystem | undefined {
  return LOCKFILES.get(path.slice(path.lastIndexOf('/') + 1))
}

/**
 * What each changed manifest means, part by part, from its values before and after; one that cannot be read at either end is absent.
 * A file that exists at one end only is compared with an empty one.
 */
export async function manifestEffects(
  changes: readonly FileChange[],
  trees: { readonly head: FileTree; readonly base: FileTree },
  hasLock: (manifest: RepoPath) => boolean,
): Promise<ReadonlyMap<RepoPath, readonly Effect[]>> {
  const effects = new Map<RepoPath, readonly Effect[]>()
  for (const { path } of changes) {
    const [before, after] = [textIn(trees.base, path), textIn(trees.head, path)]
    if (before === undefined || after === undefined) continue
    const found = await effectsOf(path, { before, after }, hasLock(path))
    if (found !== undefined) effects.set(path, before === after ? found : withForm(found))
  }
  return effects
}

/** Formatters read all of a file, its spaces too. */
export const FORM: Effect = { part: 'its form', reach: 'formatters', kinds: ['lint'], stays: true }

function withForm(effects: readonly Effect[]): readonly Effect[] {
  const isLinted = effects.some(
    ({ reach, kinds }) => reach !== 'nobody' && (kinds === 'every' || kinds.includes('lint')),
  )
  return isLinted ? effects : [...effects, FORM]
}

/**
 * Those of the changed manifests without {@link manifestEffects} that make a project at one end alone: inside another project, one that
 * cannot be read makes none.
 */
export function lostManifests(
  changes: readonly FileChange[],
  effects: ReadonlyMap<RepoPath, readonly Effect[]>,
  graphs: { readonly head: ProjectGraph; readonly base: ProjectGraph },
): readonly RepoPath[] {
  const unread = changes.filter(({ path }) => !effects.has(path))
  if (unread.length === 0) return []
  const [atHead, atBase] = [graphs.head, graphs.base].map(
    ({ projects }) => new Set([...projects.values()].flatMap(({ manifests }) => manifests)),
  )
  return unread.map(({ path }) => path).filter((path) => atHead?.has(path) !== atBase?.has(path))
}

/** Empty where there is no such file; undefined where it is no regular file, or one that no reader asks for. */
function textIn(tree: FileTree, path: RepoPath): string | undefined {
  const entry = tree.entries.get(path)
  if (entry === undefined) return ''
  return isRegular(entry.mode) ? tree.text(path) : undefined
}

interface Texts {
  readonly before: string
  readonly after: string
}

async function effectsOf(path: RepoPath, texts: Texts, locked: boolean): Promise<readonly Effect[] | undefined> {
  switch (path.slice(path.lastIndexOf('/') + 1)) {
    case 'pyproject.toml': {
      const [before, after] = [await tableOf(texts.before), await tableOf(texts.after)]
      return before && after && pyprojectEffects(before, after, locked)
    }
    case 'package.json': {
      const [before, after] = [objectOf(texts.before), objectOf(texts.after)]
      return before && after && packageJsonEffects(before, after, locked)
    }
    case 'pnpm-workspace.yaml': {
      const [before, after] = [await mappingOf(texts.before), await mappingOf(texts.after)]
      return before && after && pnpmWorkspaceEffects(before, after, locked)
    }
    default:
      return undefined
  }
}

async function tableOf(text: string): Promise<TomlTable | undefined> {
  const reading = await readToml(text)
  return 'problem' in reading ? undefined : reading.table
}

function objectOf(text: string): JsonObject | undefined {
  if (text === '') return {}
  const reading = readJson(text)
  return 'value' in reading && isObject(reading.value) ? reading.value : undefined
}

async function mappingOf(text: string): Promise<JsonObject | undefined> {
  if (text === '') return {}
  const { readYaml } = await import('../standards/yaml.ts')
  const reading = await readYaml(text)
  if ('problem' in reading) return undefined
  return isObject(reading.value) ? reading.value : {}
}
