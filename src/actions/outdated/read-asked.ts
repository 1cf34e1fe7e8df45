import { type AskedPackage, type AskedPython, isReadable } from '../../publish/outdated.ts'
import { printable } from '../../standards/printable.ts'
import { tableAt } from '../../standards/toml.ts'
import type { Git, RepoPath } from '../../system/system.ts'
import { brokenRequirements } from '../../workspaces/broken-requirements.ts'
import { byPlace, locationAt } from '../../workspaces/location.ts'
import { isConditional, pythonConstraint } from '../../workspaces/python-constraint.ts'
import { type PythonManifest, readManifest } from '../../workspaces/python-manifest.ts'
import { pinnedPython } from '../../workspaces/python-runtime.ts'
import { foldersAbove, inFolder, parentOf } from '../../workspaces/repo-paths.ts'
import type { Dependency, FileTree } from '../../workspaces/workspace.ts'
import type { CommitView } from '../affected/read-graph.ts'
import type { Asked, Holder, OwnerOf, Problem } from './asked.ts'
import { declaredRanges } from './declared-ranges.ts'
import { looseManifests } from './loose-manifests.ts'
import { type LockLookup, readLocks } from './read-locks.ts'
import { readRequirements } from './read-requirements.ts'
import { unreadKinds } from './unread-kinds.ts'

/** Owned packages that manifests and files of requirements ask an index for; what lies in the repository itself is as new as can be. */
export async function readAsked(view: CommitView, git: Git, isOwned: (name: string) => boolean): Promise<Asked> {
  const { graph, tree } = view
  const projects = [...graph.projects.values()].filter(({ ecosystems }) => ecosystems.includes('python'))
  const loose = await looseManifests(view)
  const manifests = new Map<Holder, PythonManifest>(loose)
  for (const project of projects) {
    const manifest = await readManifest(tree, project.root)
    if (manifest !== undefined) manifests.set(project, manifest)
  }
  const isAsked = ({ ecosystem, source, name }: Dependency) =>
    ecosystem === 'python' && source.type === 'registry' && isOwned(name)
  const asking = [...projects, ...loose.keys()].filter(({ dependencies }) => dependencies.some(isAsked))
  const locks = await readLocks(asking, tree, git)
  const declared = asking.flatMap((project) =>
    project.dependencies
      .filter(isAsked)
      .flatMap((one) => askedBy(project, one, manifests.get(project), { locks, tree })),
  )
  const required = await readRequirements({ tree, git, isOwned, ownerOf: ownerIn(manifests, tree) })
  const packages = [...declared, ...required.packages].sort(byName)
  const problems = [
    ...unreadManifests(view),
    ...[...manifests.values()].flatMap((manifest) => brokenEntries(manifest, isOwned)),
    ...locks.problems,
    ...(await unreadKinds(view, git, isOwned)),
    ...required.problems,
    ...packages.flatMap(({ package: name, range, at }) =>
      isReadable(range) ? [] : [{ at, message: `the range ${printable(range)} of ${name} cannot be read` }],
    ),
  ]
  return { packages, problems: problems.sort(byPlace) }
}

function askedBy(
  project: Holder,
  dependency: Dependency,
  manifest: PythonManifest | undefined,
  { locks, tree }: { readonly locks: LockLookup; readonly tree: FileTree },
): readonly AskedPackage[] {
  const { name, group, groupName, specifier, at } = dependency
  const isPartial = manifest !== undefined && isConditional(manifest.table, name)
  const python = isPartial ? undefined : pythonOf(manifest, project.root, tree)
  const ranges = manifest === undefined ? [{ range: specifier, at }] : declaredRanges(manifest, dependency)
  return ranges.map((one) => ({
    package: name,
    project: project.name,
    group: groupName === undefined ? group : `${group}:${groupName}`,
    ...one,
    locked: locks.versionsFor(project, name),
    ...(python === undefined ? {} : { python }),
  }))
}

function pythonOf(manifest: PythonManifest | undefined, folder: RepoPath, tree: FileTree): AskedPython | undefined {
  const pinned = pinnedPython(folder, tree)
  const isExact = pinned !== undefined && pinned.split('.').length > 2
  const constraint =
    (manifest === undefined ? undefined : pythonConstraint(manifest)) ??
    (pinned === undefined ? undefined : `==${pinned}${isExact ? '' : '.*'}`)
  const isPoetry = manifest !== undefined && tableAt(manifest.table, 'tool', 'poetry') !== undefined
  return constraint === undefined ? undefined : { constraint, countsUpper: isPoetry }
}

function ownerIn(manifests: ReadonlyMap<Holder, PythonManifest>, tree: FileTree): OwnerOf {
  const byRoot = new Map([...manifests].map(([project, manifest]) => [project.root, { project, manifest }]))
  return (file) => {
    const folder = parentOf(file)
    const root = [folder, ...foldersAbove(folder)].find((one) => byRoot.has(one))
    const owner = root === undefined ? undefined : byRoot.get(root)
    return {
      project: owner?.project.name ?? (folder === '' ? '.' : folder),
      python: pythonOf(owner?.manifest, folder, tree),
    }
  }
}

/** Manifests of Python that nobody can read, and those whose dependencies a build fills in. */
function unreadManifests({ graph, tree }: CommitView): readonly Problem[] {
  return graph.findings.flatMap(({ code, message, file, line }) => {
    const isPythons = /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py))$/.test(file)
    if (!isPythons || (code !== 'unreadable-manifest' && code !== 'dynamic-dependencies')) return []
    if (code === 'dynamic-dependencies' && readsFiles(tree, file)) return []
    const at = locationAt(file, line)
    if (code === 'dynamic-dependencies') {
      return [{ at, message: 'the dependencies are filled in when it is built, and not known here' }]
    }
    // The place is said already.
    return [{ at, message: message.replace(`${printable(file)} `, '') }]
  })
}

/** Whether setuptools takes the dependencies from files of requirements, which are read by themselves. */
function readsFiles(tree: FileTree, file: RepoPath): boolean {
  return /^\s*dependencies\s*=\s*\{\s*file\b/m.test(tree.text(inFolder(parentOf(file), 'pyproject.toml')) ?? '')
}

function brokenEntries(manifest: PythonManifest, isOwned: (name: string) => boolean): readonly Problem[] {
  return brokenRequirements(manifest).flatMap(({ name, text, line }) => {
    if (!isOwned(name)) return []
    return [{ at: locationAt(manifest.file, line), message: `${printable(text)} is no requirement` }]
  })
}

function byName(a: AskedPackage, b: AskedPackage): number {
  return a.package === b.package ? byPlace(a, b) : a.package < b.package ? -1 : 1
}
