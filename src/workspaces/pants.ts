import { printable } from '../standards/printable.ts'
import { readToml } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { readBuildFile, type WrittenAddress } from './pants-build.ts'
import { foldersAbove, inFolder, isInstalled, parentOf, resolvePath } from './repo-paths.ts'
import { unreadableManifest } from './unreadable.ts'
import type {
  Ecosystem,
  FileTree,
  Finding,
  ImplicitDependency,
  ProjectPart,
  WorkspacePart,
  WorkspaceReader,
} from './workspace.ts'

const BUILD = /(?:^|\/)BUILD(?:\.[^/]+)?$/

/**
 * The dependencies that BUILD files of Pants state by address, as edges between the projects that own the folders. A BUILD file makes no
 * project: that is for manifests. What Pants concludes from imports is not here, and an exclusion (`!x`, `!!x`) only takes from that.
 */
export const pantsReader: WorkspaceReader = {
  name: 'pants',
  // Bazel's own name for the same kind of file.
  reads: (name) => name === 'pants.toml' || (BUILD.test(name) && name !== 'BUILD.bazel'),
  read: readPants,
}

async function readPants(tree: FileTree): Promise<WorkspacePart> {
  const settings = tree.text('pants.toml')
  const reading = settings === undefined ? undefined : await readToml(settings)
  if (reading === undefined) return { projects: [], findings: [] }
  const findings: Finding[] = 'problem' in reading ? [unreadableManifest('pants.toml', reading.problem)] : []
  const projects: ProjectPart[] = []
  const computed: { file: RepoPath; line: number }[] = []
  for (const file of tree.manifests.filter((path) => BUILD.test(path) && !isInstalled(path))) {
    const text = tree.text(file)
    if (text === undefined) continue
    const { dependencies, computedLines, brokenLine } = readBuildFile(text)
    computed.push(...computedLines.map((line) => ({ file, line })))
    if (brokenLine !== undefined) findings.push(brokenBuild(file, brokenLine))
    const owner = ownerOf(file, tree)
    if (owner === undefined) continue
    const { implicit, broken } = resolve(dependencies, file, tree)
    findings.push(...broken)
    if (implicit.length + broken.length > 0) projects.push(partOf(owner, file, implicit))
  }
  return { projects, findings: [...findings, ...computedFinding(computed), IMPORTS] }
}

interface Owner {
  readonly root: RepoPath
  readonly ecosystem: Ecosystem | undefined
}

/** The innermost folder at or above a BUILD file that may be a project. */
function ownerOf(file: RepoPath, tree: FileTree): Owner | undefined {
  for (const root of foldersAbove(file)) {
    const has = (name: string) => tree.entries.has(inFolder(root, name))
    if (has('project.json')) return { root, ecosystem: undefined }
    if (has('pyproject.toml')) return { root, ecosystem: 'python' }
    if (has('package.json')) return { root, ecosystem: 'node' }
  }
  return undefined
}

/** Adds edges to a project that others describe, and is none by itself. */
function partOf({ root, ecosystem }: Owner, manifest: RepoPath, implicit: readonly ImplicitDependency[]): ProjectPart {
  return {
    root,
    manifest,
    ...(ecosystem === undefined ? {} : { ecosystem }),
    // Beside task settings a virtual part would make the project one.
    isVirtual: ecosystem !== undefined,
    isPrivate: false,
    dependencies: [],
    implicitDependencies: implicit,
    targets: [],
    tags: [],
    lockfiles: [],
  }
}

function resolve(
  dependencies: readonly WrittenAddress[],
  file: RepoPath,
  tree: FileTree,
): { readonly implicit: readonly ImplicitDependency[]; readonly broken: readonly Finding[] } {
  const folder = parentOf(file)
  const implicit: ImplicitDependency[] = []
  const broken: Finding[] = []
  for (const { text, line } of dependencies) {
    if (text.startsWith('!')) continue
    const path = pathOf(text, folder)
    if (path === folder) continue
    const isThere = path !== undefined && (tree.hasFolder(path) || tree.entries.has(path))
    if (isThere) implicit.push({ selector: `path:${path}`, at: { file, line } })
    else broken.push(brokenAddress(text, file, line))
  }
  return { implicit, broken }
}

/**
 * The folder or file that an address names: from the top with or without `//`, from here with `./` or with nothing before `:`. What follows
 * `:`, `#` or `@` names a target there.
 */
function pathOf(address: string, folder: RepoPath): RepoPath | undefined {
  const spec = address.replace(/[:#@].*$/s, '')
  if (spec === '') return address.startsWith('//') ? '' : folder
  if (spec.startsWith('//')) return resolvePath('', spec.slice(2))
  return spec.startsWith('./') || spec === '.' ? resolvePath(folder, spec) : resolvePath('', spec)
}

function brokenAddress(text: string, file: RepoPath, line: number): Finding {
  return {
    code: 'broken-path',
    severity: 'warning',
    message: `The address "${printable(text)}" leads to no folder`,
    fix: 'Write the folder of a BUILD file from the top of the repository, or take the address away.',
    file,
    line,
  }
}

function brokenBuild(file: RepoPath, line: number): Finding {
  return {
    code: 'unreadable-build-file',
    severity: 'warning',
    message: `${printable(file)} is no Python from here on: the dependencies that it states are not known`,
    fix: 'Correct the syntax.',
    file,
    line,
  }
}

function computedFinding(computed: readonly { readonly file: RepoPath; readonly line: number }[]): readonly Finding[] {
  const [first] = computed
  if (first === undefined) return []
  const more = computed.length === 1 ? '' : ` (and ${computed.length - 1} more)`
  return [
    {
      code: 'pants-computed-dependencies',
      severity: 'note',
      message: `${printable(first.file)} computes dependencies, which only executing it would show${more}: such edges are missing here`,
      fix: 'State what is missing as depends-on in maestro.toml.',
      ...first,
    },
  ]
}

/** Pants needs no manifest to know who depends on whom; we do. */
const IMPORTS: Finding = {
  code: 'pants-imports',
  severity: 'note',
  message: 'Pants concludes dependencies from imports: here only those count that manifests and BUILD files state',
  fix: 'Declare siblings in the manifests, in BUILD files or in maestro.toml; doctor names those that are imported and not declared.',
  file: 'pants.toml',
  line: 1,
}
