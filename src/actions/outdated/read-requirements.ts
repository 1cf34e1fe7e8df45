import type { AskedPackage } from '../../publish/outdated.ts'
import type { Git, RepoPath } from '../../system/system.ts'
import {
  isRequirementsFile,
  type RequirementDeclaration,
  readRequirementFiles,
} from '../../workspaces/requirement-files.ts'
import type { FileTree } from '../../workspaces/workspace.ts'
import type { Asked, OwnerOf } from './asked.ts'
import { readRegularFiles } from './regular-files.ts'

/** Where files of requirements are, and whose they are. */
export interface RequirementPlaces {
  readonly tree: FileTree
  readonly git: Git
  isOwned(name: string): boolean
  readonly ownerOf: OwnerOf
}

/** What the files of requirements of a commit ask for; what pip-compile has made of `x.in` as `x.txt` is the lock of that. */
export async function readRequirements({ tree, git, isOwned, ownerOf }: RequirementPlaces): Promise<Asked> {
  const { declarations, faults } = await readRequirementFiles({
    files: [...tree.entries.keys()].filter(isRequirementsFile),
    read: (paths) => readRegularFiles(paths, tree, git),
    isOwned,
  })
  const owned = declarations.filter(({ name }) => isOwned(name))
  const pinsFor = ({ at, name }: RequirementDeclaration) =>
    at.file.endsWith('.in') ? pinsIn(owned, at.file.replace(/\.in$/, '.txt'), name) : []
  const isLocked = ({ at, name, specifier }: RequirementDeclaration) =>
    pinOf(specifier) !== undefined &&
    owned.some((other) => other.name === name && other.at.file === at.file.replace(/\.txt$/, '.in'))
  const packages = owned
    .filter((one) => !one.at.file.endsWith('.txt') || !isLocked(one))
    .map((one): AskedPackage => {
      const { project, python } = ownerOf(one.at.file)
      const group = one.isConstraint ? 'constraint' : 'requirement'
      const { name, specifier: range, at } = one
      const locked = pinOf(range) === undefined ? pinsFor(one) : [pinOf(range) as string]
      const runs = python === undefined || one.isConditional ? {} : { python }
      return { package: name, project, group, range, at, locked, ...runs }
    })
  return { packages, problems: faults }
}

function pinsIn(declarations: readonly RequirementDeclaration[], file: RepoPath, name: string): readonly string[] {
  const own = declarations.filter((one) => one.at.file === file && one.name === name)
  return [...new Set(own.flatMap(({ specifier }) => pinOf(specifier) ?? []))]
}

/** The one version that a specifier means. */
function pinOf(specifier: string): string | undefined {
  return /^={2,3}\s*([^\s,*]+)$/.exec(specifier)?.[1]
}
