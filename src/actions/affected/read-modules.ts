import type { Question } from '../../affected/question.ts'
import { LOCKFILES } from '../../affected/shared-files.ts'
import type { Side } from '../../affected/touch.ts'
import { ExternalError } from '../../errors.ts'
import { buildModuleGraph, type CodeFile } from '../../graph/build-module-graph.ts'
import { type CodeKind, codeKind } from '../../graph/code-files.ts'
import type { ModuleGraph } from '../../graph/module-graph.ts'
import { scanFile } from '../../graph/scan-file.ts'
import { searchScope } from '../../graph/search-scope.ts'
import type { Git, ObjectId, RepoPath, System, TreeEntry } from '../../system/system.ts'
import { foldersAbove, inFolder, isInstalled } from '../../workspaces/repo-paths.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { openStore } from './scan-file-store.ts'

/** What the files of a commit are read through. */
export interface ModuleReading {
  readonly git: Git
  readonly system: System
  /** The folder of the repository; absolute. */
  readonly folder: string
}

const DECODER = new TextDecoder('utf-8')
const ABSENT = '000000'

/** The module graph of some projects at head: all of their code is read, by one process, or known from an earlier run. */
export async function readModules(
  projects: ReadonlySet<ProjectName>,
  { head, base, changes, following }: Pick<Question, 'head' | 'base' | 'changes' | 'following'>,
  reading: ModuleReading,
): Promise<ModuleGraph> {
  const graphs = head === base ? [head.graph] : [head.graph, base.graph]
  const scope = searchScope(graphs, following.edges === 'all' ? ['local', 'registry'] : ['local'])
  const isRead = (file: RepoPath) => {
    const owner = scope.ownerOf(file)
    return owner !== undefined && projects.has(owner)
  }
  const { files, settings, keep } = await readFiles(chosenFiles(head, projects, isRead), reading)
  const gone = changes.filter((one) => one.newMode === ABSENT && codeKind(one.path, one.oldMode) && isRead(one.path))
  const modules = await buildModuleGraph({
    graph: head.graph,
    tree: head.tree,
    scope,
    projects,
    files,
    settings,
    gone: gone.map((change) => change.path),
  })
  await keep()
  return modules
}

interface ChosenFiles {
  readonly code: readonly (TreeEntry & { readonly kind: CodeKind })[]
  readonly settings: readonly TreeEntry[]
}

// Texts in which tools are told of modules by name.
const SETTINGS =
  /\.(?:toml|cfg|conf|ini|json|json5|jsonc|ya?ml|sh|bash|env|properties|html?|css|scss|sass|less)$|rc$|^(?:Makefile|justfile|Procfile|(?:.*\.)?Dockerfile(?:\..*)?)$/
// Code that sets tools up, and names more than it imports.
const SETTINGS_IN_CODE =
  /^setup\.py$|\.config\.[cm]?[jt]s$|^\.[\w.-]+\.[cm]?[jt]s$|\.(?:setup|workspace|preset)\.[cm]?[jt]s$/
// Read by name wherever they lie: only a part of them names modules.
const MANIFESTS = /^(?:package\.json|pyproject\.toml|(?:ts|js)config(?:\..+)?\.json|pnpm-workspace\.yaml)$/
// What runs elsewhere, or not at all.
const ASIDE = /(?:^|\/)(?:\.(?:github|gitlab|circleci|vscode|idea|devcontainer|changeset|husky|git)|__snapshots__)\//

function chosenFiles(
  { tree, graph }: Pick<Side, 'tree' | 'graph'>,
  projects: ReadonlySet<ProjectName>,
  isRead: (file: RepoPath) => boolean,
): ChosenFiles {
  const conftests = new Set<RepoPath>()
  const roots = new Set<RepoPath>()
  for (const name of projects) {
    const root = graph.projects.get(name)?.root
    if (root === undefined) continue
    roots.add(root)
    for (const folder of foldersAbove(root)) conftests.add(inFolder(folder, 'conftest.py'))
  }
  const code: (TreeEntry & { readonly kind: CodeKind })[] = []
  const settings: TreeEntry[] = []
  for (const entry of tree.entries.values()) {
    const { path: file, mode } = entry
    const kind = codeKind(file, mode)
    const slash = file.lastIndexOf('/')
    const name = file.slice(slash + 1)
    const isAtTop = () => roots.has(file.slice(0, Math.max(0, slash)))
    if (kind !== undefined) {
      if ((isRead(file) && !isInstalled(file)) || conftests.has(file)) code.push({ ...entry, kind })
      if (SETTINGS_IN_CODE.test(name) && isRead(file) && isAtTop()) settings.push(entry)
    } else if (mode.startsWith('100') && SETTINGS.test(name) && !LOCKFILES.has(name) && isRead(file)) {
      if (isAtTop() || MANIFESTS.test(name)) settings.push(entry)
      else if (!isInstalled(file) && !ASIDE.test(file)) code.push({ ...entry, kind: 'data' })
    }
  }
  return { code, settings }
}

/** Code and settings as they are read; `keep` is called when all of the code was asked for its scan. */
interface ReadFiles {
  readonly files: readonly CodeFile[]
  readonly settings: ReadonlyMap<RepoPath, string>
  keep(): Promise<void>
}

async function readFiles({ code, settings }: ChosenFiles, { git, system, folder }: ModuleReading): Promise<ReadFiles> {
  const { store, keep } = await openStore(folder, system)
  const missing = store === undefined ? code : code.filter((file) => !store.has(keyOf(file)))
  const blobs = await git.blobs([...missing, ...settings].map(({ objectId }) => objectId))
  const files = code.map((file) => {
    const make = () => scanFile(file.kind, contentOf(file, blobs))
    const scan = () => (store === undefined ? make() : store.get(keyOf(file), make))
    return { path: file.path, kind: file.kind, scan }
  })
  return { files, settings: textsOf(settings, blobs), keep }
}

/** git has every content of a commit, or gets it, or fails; in a damaged repository it may say that one is missing. */
function contentOf({ path: file, objectId }: TreeEntry, blobs: ReadonlyMap<ObjectId, Uint8Array>): Uint8Array {
  const bytes = blobs.get(objectId)
  if (bytes === undefined) throw new ExternalError('GIT_FAILED', `git has no content of ${file}`, false)
  return bytes
}

function keyOf({ kind, objectId }: { readonly kind: CodeKind; readonly objectId: ObjectId }): string {
  return `${kind}:${objectId}`
}

function textsOf(
  settings: readonly TreeEntry[],
  blobs: ReadonlyMap<ObjectId, Uint8Array>,
): ReadonlyMap<RepoPath, string> {
  return new Map(settings.map(({ path: file, objectId }) => [file, DECODER.decode(blobs.get(objectId))]))
}
