// What the root of a workspace of uv has installed for each of its members: https://docs.astral.sh/uv/concepts/projects/workspaces/
import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, type TomlTable } from '../standards/toml.ts'
import { locationAt } from './location.ts'
import { once, onceFor } from './once.ts'
import type { PythonProject, PythonWorkspace } from './python-projects.ts'
import { placesOf } from './python-sources.ts'
import { inFolder } from './repo-paths.ts'
import { groupsByLock, namesIn } from './uv-groups.ts'
import type { ImplicitDependency } from './workspace.ts'

/**
 * What a member depends on without saying so: projects of the repository with plug-ins that the groups of its workspace's root install for
 * all members, as one for pytest, which no test has to import. What members import of others stands in their own manifests.
 */
export function inheritedFinder(workspace: PythonWorkspace): (member: PythonProject) => readonly ImplicitDependency[] {
  const { tree, projects, uvRoots } = workspace
  const known = new Map<PythonProject, ReadonlyMap<string, readonly ImplicitDependency[]>>()
  return (member) => {
    const { folder } = member.manifest
    const root = uvRoots.get(folder)
    const above = root === undefined || root === folder ? undefined : projects.get(root)
    if (above === undefined || !tree.entries.has(inFolder(above.manifest.folder, 'uv.lock'))) return []
    const offered = onceFor(known, above, () => offeredBy(above, workspace))
    if (offered.size === 0) return []
    const names = namesIn(above.manifest, groupsByLock(member.manifest, above.manifest).rootGroups)
    return [...names]
      .flatMap((name) => offered.get(name) ?? [])
      .filter(({ selector }) => selector !== selectorOf(member))
  }
}

/** By what the groups of a root ask for: the projects with plug-ins that it brings. */
function offeredBy(
  root: PythonProject,
  workspace: PythonWorkspace,
): ReadonlyMap<string, readonly ImplicitDependency[]> {
  const offered = new Map<string, readonly ImplicitDependency[]>()
  for (const declaration of root.declarations) {
    if (declaration.group !== 'dev') continue
    const { file } = root.manifest
    const at = once(() => locationAt(file, root.manifest.lineOf(declaration.where)))
    const found = broughtBy(root, declaration.name, placesOf(declaration, root, workspace), workspace)
    const withPlugins = found.filter((project) => hasPlugins(project, workspace))
    if (withPlugins.length === 0) continue
    offered.set(
      declaration.name,
      withPlugins.map((project) => ({ selector: selectorOf(project), at: at(), isInherited: true })),
    )
  }
  return offered
}

/** The projects of this repository that are installed with what is found in some places, in the order in which they are come to. */
function broughtBy(
  root: PythonProject,
  name: string,
  places: ReturnType<typeof placesOf>,
  workspace: PythonWorkspace,
): readonly PythonProject[] {
  const isItself = name === root.packageName
  const brought = new Set(isItself ? [root] : localOf(places, workspace))
  for (const project of brought) {
    for (const declaration of project.declarations) {
      if (declaration.group !== 'main' && declaration.group !== 'extra') continue
      for (const other of localOf(placesOf(declaration, project, workspace), workspace)) brought.add(other)
    }
  }
  return [...brought]
}

function localOf(places: ReturnType<typeof placesOf>, { projects }: PythonWorkspace): readonly PythonProject[] {
  return places.flatMap(({ source }) => (source.type === 'local' ? (projects.get(source.root) ?? []) : []))
}

/** Whether others load something of it without a word of theirs: by its entry points, or by what only its build knows. */
function hasPlugins({ manifest }: PythonProject, { tree }: PythonWorkspace): boolean {
  const { folder, table, setup } = manifest
  return (
    statesPlugins(table) ||
    setup?.sections.has('options.entry_points') === true ||
    tree.entries.has(inFolder(folder, 'setup.py'))
  )
}

/** @see https://packaging.python.org/en/latest/specifications/pyproject-toml/#entry-points */
function statesPlugins(table: TomlTable): boolean {
  return [
    ['project', 'entry-points'],
    ['tool', 'poetry', 'plugins'],
  ].some((keys) => entriesAt(table, ...keys).some(([group]) => normalizeName(group) !== 'console-scripts'))
}

function selectorOf({ manifest, name }: PythonProject): string {
  return manifest.folder === '' ? `name:${name ?? ''}` : `path:${manifest.folder}`
}
