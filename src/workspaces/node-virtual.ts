import { memberOf, membersOf, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { fileIn } from './node-manifest.ts'
import type { NodeProject, NodeRepository } from './node-projects.ts'
import { foldersAbove, isBelow } from './repo-paths.ts'

const CODE_FOLDERS = ['src', 'lib', 'test', 'tests']
// Of projects that are none of Node's own.
const OTHER_MANIFESTS = new Set(['pyproject.toml', 'project.json'])

const ENTRANCES = ['main', 'module', 'exports', 'bin']

/**
 * Whether a project only holds others together, of whatever ecosystem: a workspace root, also one of Nx, or a manifest at the top with
 * nothing but tools and scripts; no file of its own is in a folder for code or tests, and nobody can import it.
 */
export function isVirtualRoot(project: NodeProject, repository: NodeRepository): boolean {
  const { manifest } = project
  const { folder, value } = manifest
  if (manifest.problem !== undefined || ENTRANCES.some((key) => memberOf(value, key) !== undefined)) return false
  const isRoot =
    project.workspace?.root === folder ||
    repository.tree.entries.has(fileIn(folder, 'nx.json')) ||
    (folder === '' && carriesTools(project))
  return isRoot && holdsOthers(folder, repository) && !ownsCode(folder, repository)
}

function carriesTools({ manifest: { value } }: NodeProject): boolean {
  const isPublished = memberOf(value, 'private') !== true && stringMember(value, 'version') !== undefined
  return !isPublished && membersOf(memberOf(value, 'dependencies')).length === 0
}

function holdsOthers(folder: RepoPath, { projects, tree }: NodeRepository): boolean {
  if ([...projects.keys()].some((other) => isBelow(folder, other))) return true
  return tree.manifests.some((path) => {
    const end = path.lastIndexOf('/')
    return OTHER_MANIFESTS.has(path.slice(end + 1)) && isBelow(folder, path.slice(0, Math.max(0, end)))
  })
}

function ownsCode(folder: RepoPath, { tree, projects }: NodeRepository): boolean {
  const starts = CODE_FOLDERS.map((name) => (folder === '' ? `${name}/` : `${folder}/${name}/`))
  for (const path of tree.entries.keys()) {
    if (!starts.some((start) => path.startsWith(start))) continue
    if (foldersAbove(path).find((above) => projects.has(above)) === folder) return true
  }
  return false
}
