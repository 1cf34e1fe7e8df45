// https://nx.dev/docs/reference/project-configuration#outputs
import type { RepoPath } from '../system/system.ts'
import { byFolder } from './nx-needs.ts'
import type { NxPaths } from './nx-projects.ts'
import { type NxDescription, type NxTarget, readNxTargets } from './nx-targets.ts'
import { inFolder, resolvePath } from './repo-paths.ts'
import type { FileTree, OutputPlace, TargetOutputs } from './workspace.ts'

/** Where targets leave what they make, by the folder of their project: `outputs`, as far as it names places without running anything. */
export async function nxOutputs(
  tree: FileTree,
  paths: NxPaths,
): Promise<ReadonlyMap<RepoPath, readonly TargetOutputs[]>> {
  return byFolder(tree, paths, (project) => {
    const outputs = readNxTargets(project).map((target) => ({ target: target.name, places: placesOf(target, project) }))
    return outputs.filter(({ places }) => places.length > 0)
  })
}

function placesOf(target: NxTarget, { folder, name, settings }: NxDescription): readonly OutputPlace[] {
  const places = target.list('outputs').flatMap(({ value }): readonly OutputPlace[] => {
    if (typeof value !== 'string' || value.startsWith('!')) return []
    const named = value
      .replaceAll('{projectRoot}', folder === '' ? '.' : folder)
      .replaceAll('{workspaceRoot}', settings.root === '' ? '.' : settings.root)
      .replaceAll('{projectName}', name)
    const stated = named.replace(/\{options\.(\w+)\}/g, (whole, option) => {
      const given = target.options[option]
      return typeof given === 'string' ? inFolder(settings.root, given) : whole
    })
    return placeOf(stated)
  })
  // Everything there is is nobody's output.
  return places.filter(({ path }) => path !== '' && path !== folder)
}

/** Of a pattern, the folder that it begins in, and the rest. */
function placeOf(stated: string): readonly OutputPlace[] {
  const segments = stated.split('/')
  const begins = segments.findIndex((segment) => /[*?[{]/.test(segment))
  const path = resolvePath('', (begins < 0 ? segments : segments.slice(0, begins)).join('/'))
  if (path === undefined) return []
  return [begins < 0 ? { path } : { path, pattern: segments.slice(begins).join('/') }]
}
