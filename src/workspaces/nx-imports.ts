import { printable } from '../standards/printable.ts'
import { fileIn, readManifest } from './node-manifest.ts'
import { npmMembers } from './npm.ts'
import type { NxFile } from './nx-files.ts'
import type { FileTree, Finding, ProjectPart } from './workspace.ts'

const TSCONFIGS = ['', '.lib', '.app', '.build', '.spec'].map((kind) => `tsconfig${kind}.json`)

/**
 * What there is to say of TypeScript projects that no package manager links: what they depend on stands in their imports alone,
 * from which Nx concludes edges and this reader does not.
 *
 * @param projects those that a project.json below this nx.json describes
 */
export function findUnlinked(settings: NxFile, projects: readonly ProjectPart[], tree: FileTree): readonly Finding[] {
  if (projects.length < 2) return []
  const { folder, file } = settings
  const isWorkspace =
    tree.entries.has(fileIn(folder, 'pnpm-workspace.yaml')) ||
    npmMembers(readManifest(tree, folder)?.value) !== undefined
  const unlinked = projects.filter(({ root }) => {
    const has = (name: string) => tree.entries.has(fileIn(root, name))
    return root !== folder && TSCONFIGS.some(has) && !(isWorkspace && has('package.json'))
  })
  const [first] = unlinked
  if (first === undefined) return []
  return [
    {
      code: 'nx-imports',
      severity: 'warning',
      message: `${countOf(unlinked.length)}, such as ${printable(first.root)}, can only be joined to others by imports: such edges, which Nx concludes, are missing here`,
      fix: 'State them in maestro.toml or as implicitDependencies, or make the projects members of a workspace with their dependencies in package.json.',
      file,
    },
  ]
}

function countOf(count: number): string {
  return count === 1 ? 'One project of Nx' : `${count} projects of Nx`
}
