// https://nx.dev/docs/reference/project-configuration#dependson
import { isObject, memberOf, stringMember, stringsOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { readManifest } from './node-manifest.ts'
import { type NxFile, type NxPlace, readNxFile } from './nx-files.ts'
import { describe, type NxPaths, settingsFor } from './nx-projects.ts'
import { type NxSettings, readNxSettings } from './nx-settings.ts'
import { type NxDescription, readNxTargets } from './nx-targets.ts'
import { parentOf } from './repo-paths.ts'
import type { FileTree, TargetNeed } from './workspace.ts'

/** What targets wait for, by the folder of their project: `dependsOn` of project.json, of the key `nx` in package.json, and the defaults of nx.json. */
export async function nxNeeds(tree: FileTree, paths: NxPaths): Promise<ReadonlyMap<RepoPath, readonly TargetNeed[]>> {
  return byFolder(tree, paths, needsOf)
}

// What targets wait for, leave and read is asked of the same commit, one after the other.
const described = new WeakMap<FileTree, Promise<readonly NxDescription[]>>()

/** Every file that describes a project for Nx; of each package of which none does, too, for what defaults say of its scripts. */
function descriptionsIn(tree: FileTree, paths: NxPaths): Promise<readonly NxDescription[]> {
  const known = described.get(tree) ?? readDescriptions(tree, paths)
  described.set(tree, known)
  return known
}

async function readDescriptions(tree: FileTree, paths: NxPaths): Promise<readonly NxDescription[]> {
  const workspaces = new Map<RepoPath, NxSettings>()
  const found: NxDescription[] = []
  for (const path of paths.settings) {
    const { settings } = await readNxSettings(tree, path)
    workspaces.set(settings.root, settings)
  }
  const read = (file: NxFile, part: Pick<NxDescription, 'value' | 'path'>) =>
    found.push(describe(file, { ...part, settings: settingsFor(file.folder, workspaces) }, tree))
  for (const path of paths.projects) {
    const file = await readNxFile(tree, path)
    read(file, { value: file.value, path: [] })
  }
  const folders = new Set(found.map(({ folder }) => folder))
  for (const path of [...paths.packages, ...paths.plain]) {
    const file = readManifest(tree, parentOf(path))
    if (file === undefined) continue
    const stated = memberOf(file.value, 'nx')
    if (isObject(stated) || !folders.has(file.folder))
      read(file, { value: isObject(stated) ? stated : {}, path: ['nx'] })
  }
  return found
}

/** Something of each description, by the folder of its project. */
export async function byFolder<T>(
  tree: FileTree,
  paths: NxPaths,
  of: (project: NxDescription) => readonly T[],
): Promise<ReadonlyMap<RepoPath, readonly T[]>> {
  const found = new Map<RepoPath, readonly T[]>()
  for (const project of await descriptionsIn(tree, paths)) {
    const own = of(project)
    if (own.length > 0) found.set(project.folder, [...(found.get(project.folder) ?? []), ...own])
  }
  return found
}

/** Names of all targets that files of Nx state, also of those that run nothing; undefined where plug-ins may conclude more. */
export async function nxTargetNames(tree: FileTree, paths: NxPaths): Promise<ReadonlySet<string> | undefined> {
  const projects = await descriptionsIn(tree, paths)
  if (projects.some(({ settings }) => settings.hasPlugins)) return undefined
  return new Set(projects.flatMap((project) => readNxTargets(project).map(({ name }) => name)))
}

// What follows from the tools of a project, and no file of Nx has.
const CONCLUDED = ['test', 'lint', 'typecheck']

function needsOf(project: NxDescription): readonly TargetNeed[] {
  const targets = readNxTargets(project, CONCLUDED)
  const names = new Set(targets.map(({ name }) => name))
  return targets.flatMap((target) => {
    const needs = target.list('dependsOn').flatMap((item) => needsIn(item, names))
    const other = target.unlisted('dependsOn')
    return [...needs, ...(other === undefined ? [] : [unlistedNeed(other)])].map((need) => ({
      target: target.name,
      ...need,
    }))
  })
}

/** It names nothing; whoever wrote it hears of it. */
function unlistedNeed({ value, file, path }: NxPlace): Omit<TargetNeed, 'target'> {
  return { needs: '', of: 'self', at: file.locate(path), unlisted: JSON.stringify(value) }
}

/** `build`, `^build`, `api:build`, or an object with `target` and `projects` or `dependencies`. What names no target needs the one without a name. */
function needsIn({ value, file, path }: NxPlace, names: ReadonlySet<string>): readonly Omit<TargetNeed, 'target'>[] {
  const at = file.locate(path)
  if (typeof value === 'string') {
    if (value.startsWith('^')) return [{ needs: value.slice(1), of: 'dependencies', at }]
    const colon = value.indexOf(':')
    if (colon <= 0 || names.has(value)) return [{ needs: value, of: 'self', at }]
    return [{ needs: value.slice(colon + 1), of: { selector: value.slice(0, colon) }, at }]
  }
  const needs = stringMember(value, 'target') ?? ''
  if (memberOf(value, 'dependencies') === true) return [{ needs, of: 'dependencies', at }]
  const projects = memberOf(value, 'projects')
  const selectors = typeof projects === 'string' ? [projects] : stringsOf(projects)
  if (selectors.length === 0) return [{ needs, of: 'self', at }]
  return selectors.map((selector) => ({ needs, of: meaningOf(selector), at }))
}

/** Words that older versions have in the place of names. */
function meaningOf(selector: string): TargetNeed['of'] {
  if (selector === 'self' || selector === '{self}') return 'self'
  return selector === 'dependencies' || selector === '{dependencies}' ? 'dependencies' : { selector }
}
