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
    const outputs = readNxTargets(project).map((target) => outputsOf(target, project))
    return outputs.filter(({ places }) => places.length > 0)
  })
}

/** A `!` leaves out what it means, wherever it stands in the list. */
function outputsOf(target: NxTarget, project: NxDescription): TargetOutputs {
  const stated = target.list('outputs').flatMap(({ value }) => (typeof value === 'string' ? value : []))
  const placesOf = (values: readonly string[]) => values.flatMap((value) => placeOf(filledIn(value, target, project)))
  const places = placesOf(stated.filter((value) => !value.startsWith('!')))
  return {
    target: target.name,
    places: places.filter((place) => !isEverything(place, project)),
    leftOut: placesOf(stated.flatMap((value) => (value.startsWith('!') ? value.slice(1) : []))),
  }
}

function filledIn(value: string, { options }: NxTarget, { folder, name, settings }: NxDescription): string {
  return value
    .replaceAll('{projectRoot}', folder === '' ? '.' : folder)
    .replaceAll('{workspaceRoot}', settings.root === '' ? '.' : settings.root)
    .replaceAll('{projectName}', name)
    .replace(OPTION, (whole, option) => {
      const given = options[option]
      return typeof given === 'string' ? inFolder(settings.root, given) : whole
    })
}

const OPTION = /\{options\.(\w+)\}/g

/** Everything there is is nobody's output. */
function isEverything({ path, pattern = '**' }: OutputPlace, { folder, settings }: NxDescription): boolean {
  return ['', folder, settings.root].includes(path) && /^[*/]+$/.test(pattern)
}

/** Of a pattern, the folder that it begins in, and the rest. */
function placeOf(stated: string): readonly OutputPlace[] {
  // Nobody has said what the option is.
  if (stated.search(OPTION) >= 0) return []
  const segments = stated.split('/')
  const begins = segments.findIndex((segment) => /[*?[{]/.test(segment))
  const path = resolvePath('', (begins < 0 ? segments : segments.slice(0, begins)).join('/'))
  if (path === undefined) return []
  return [begins < 0 ? { path } : { path, pattern: segments.slice(begins).join('/') }]
}
