import { locationAt } from '../../workspaces/location.ts'
import { standardDeclarations } from '../../workspaces/pep621.ts'
import { withPoetry } from '../../workspaces/poetry.ts'
import { type PythonManifest, readManifest } from '../../workspaces/python-manifest.ts'
import { isTestData } from '../../workspaces/python-projects.ts'
import { toolDeclarations } from '../../workspaces/python-tools.ts'
import { parentOf } from '../../workspaces/repo-paths.ts'
import type { Dependency } from '../../workspaces/workspace.ts'
import type { CommitView } from '../affected/read-graph.ts'
import type { Holder } from './asked.ts'

/**
 * Manifests that make no project, and ask for packages all the same: those of groups or tools alone, and those without a name inside of a project. Test
 * data aside.
 */
export async function looseManifests({ graph, tree }: CommitView): Promise<ReadonlyMap<Holder, PythonManifest>> {
  const known = new Set([...graph.projects.values()].map(({ root }) => root))
  const found = new Map<Holder, PythonManifest>()
  for (const path of tree.manifests) {
    const root = parentOf(path)
    if (!/(?:^|\/)pyproject\.toml$/.test(path) || known.has(root) || isTestData(root)) continue
    const manifest = await readManifest(tree, root)
    if (manifest === undefined || manifest.problem !== undefined) continue
    found.set({ name: root === '' ? '.' : root, root, lockfiles: [], dependencies: dependenciesOf(manifest) }, manifest)
  }
  return found
}

function dependenciesOf(manifest: PythonManifest): readonly Dependency[] {
  const { table, file } = manifest
  const declarations = [...withPoetry(standardDeclarations(table), table).declarations, ...toolDeclarations(table)]
  return declarations.flatMap(({ name, group, groupName, specifier, reference, where }): readonly Dependency[] => {
    if (reference.type !== 'name') return []
    const at = locationAt(file, manifest.lineOf(where))
    const named = groupName === undefined ? {} : { groupName }
    return [{ name, ecosystem: 'python', group, ...named, specifier, source: { type: 'registry' }, at }]
  })
}
