import { isRegular } from '../standards/git-modes.ts'
import { memberOf, readJson, stringMember, stringsOf } from '../standards/json.ts'
import { findJsonLines } from '../standards/json-lines.ts'
import { readJsonc } from '../standards/jsonc.ts'
import { printable } from '../standards/printable.ts'
import type { Git, ObjectId, RepoPath } from '../system/system.ts'
import { extendedFiles } from './extended-settings.ts'
import { locationAt } from './location.ts'
import { fileIn } from './node-manifest.ts'
import { once } from './once.ts'
import { foldersAbove, isBelow, isInstalled, parentOf, resolvePath } from './repo-paths.ts'
import type {
  Dependency,
  FileTree,
  Finding,
  Location,
  ProjectPart,
  WorkspacePart,
  WorkspaceReader,
} from './workspace.ts'

const TSCONFIG = /^tsconfig(?:\..+)?\.json$/

// What only tests are compiled with is needed for development, as in a package.json.
const FOR_TESTS = /[/.](?:__tests__|tests?|specs?|e2e)[/.]/

/** Whether a file holds settings of TypeScript, by its name. */
export function isTsconfig(path: RepoPath): boolean {
  return TSCONFIG.test(path.slice(path.lastIndexOf('/') + 1))
}

/** Project references of TypeScript: https://www.typescriptlang.org/docs/handbook/project-references.html */
export const typescriptReader: WorkspaceReader = {
  name: 'typescript',
  reads: (name) => TSCONFIG.test(name),
  read: readReferences,
}

async function readReferences(tree: FileTree): Promise<WorkspacePart> {
  const projects: ProjectPart[] = []
  const findings: Finding[] = []
  for (const file of tsconfigs(tree)) {
    const text = tree.text(file)
    // Most settings refer to nobody; those need no parser.
    if (text === undefined || !text.includes('references')) continue
    const reading = await readJsonc(text)
    if ('problem' in reading) {
      findings.push(unreadable(file, reading.problem.message, reading.problem.line))
      continue
    }
    const root = projectFolder(file, tree)
    if (root === undefined) continue
    const { dependencies, problems } = referencesOf({ file, text, value: reading.value, root }, tree)
    findings.push(...problems)
    if (dependencies.length + problems.length > 0) projects.push(partOf(root, file, dependencies, tree))
  }
  return { projects, findings }
}

/** A part that adds edges to a project that others describe, and is none by itself. */
function partOf(root: RepoPath, manifest: RepoPath, dependencies: readonly Dependency[], tree: FileTree): ProjectPart {
  const nothing = { isPrivate: false, implicitDependencies: [], targets: [], tags: [], lockfiles: [] }
  // Beside task settings it is as they are: a virtual part would make the project one.
  if (hasTaskSettings(root, tree)) return { root, manifest, isVirtual: false, dependencies, ...nothing }
  return { root, manifest, ecosystem: 'node', isVirtual: true, dependencies, ...nothing }
}

interface Settings {
  readonly file: RepoPath
  readonly text: string
  readonly value: unknown
  /** Folder of the project that it belongs to. */
  readonly root: RepoPath
}

function referencesOf(
  { file, text, value, root }: Settings,
  tree: FileTree,
): { readonly dependencies: readonly Dependency[]; readonly problems: readonly Finding[] } {
  const dependencies: Dependency[] = []
  const problems: Finding[] = []
  const references = memberOf(value, 'references')
  const lines = findJsonLines(text)
  const group = FOR_TESTS.test(file.slice(root.length)) ? 'dev' : 'main'
  for (const [index, reference] of (Array.isArray(references) ? references : []).entries()) {
    const path = stringMember(reference, 'path')
    if (path === undefined) continue
    const at = locationAt(file, lines.lineOf(['references', index, 'path']))
    const target = resolvePath(parentOf(file), path)
    const to = target === undefined ? undefined : projectAt(target, root, tree)
    if (to === undefined) problems.push(brokenReference(path, target === undefined, at))
    else if (to !== root) {
      const source = { type: 'local', root: to } as const
      dependencies.push({ name: to, ecosystem: 'node', group, specifier: path, source, at })
    }
  }
  return { dependencies, problems }
}

/**
 * Folder of the project that a reference means: that of the tsconfig file, or of the folder with a tsconfig.json. Frameworks make some
 * of these and nobody tracks them: within one project such a file needs no other, and within another one it means that.
 */
function projectAt(target: RepoPath, from: RepoPath, tree: FileTree): RepoPath | undefined {
  const file = fileIn(target, 'tsconfig.json')
  const to = projectFolder(file, tree)
  const isTracked = [target, file].some((path) => tree.entries.has(path))
  if (isTracked) return to ?? from
  if (to === undefined || to === from) return to
  return isBelow(to, fileIn(from, 'x')) || statesMembers(to, tree) ? undefined : to
}

/** The root of a workspace: what does not exist below it need not be its own. */
function statesMembers(folder: RepoPath, tree: FileTree): boolean {
  if (tree.entries.has(fileIn(folder, 'pnpm-workspace.yaml'))) return true
  return tree.text(fileIn(folder, 'package.json'))?.includes('"workspaces"') === true
}

/** The innermost folder at or above a file that holds a project: by a package.json, or by settings of Nx. */
function projectFolder(file: RepoPath, tree: FileTree): RepoPath | undefined {
  return foldersAbove(file).find(
    (folder) => tree.entries.has(fileIn(folder, 'package.json')) || hasTaskSettings(folder, tree),
  )
}

/** Other tools have a project.json too: only below an nx.json it is one of Nx. */
function hasTaskSettings(folder: RepoPath, tree: FileTree): boolean {
  const file = fileIn(folder, 'project.json')
  return tree.entries.has(file) && foldersAbove(file).some((above) => tree.entries.has(fileIn(above, 'nx.json')))
}

function brokenReference(path: string, isOutside: boolean, at: Location): Finding {
  const where = isOutside ? 'out of the repository' : 'to no tsconfig'
  return {
    code: isOutside ? 'path-outside-repository' : 'broken-path',
    // A warning: of all tools only the compiler cares.
    severity: 'warning',
    message: `The TypeScript reference "${printable(path)}" leads ${where}`,
    fix: 'Write the folder of a project with a tsconfig.json, or take the reference away.',
    ...at,
  }
}

function unreadable(file: RepoPath, message: string, line: number): Finding {
  return {
    code: 'unreadable-tsconfig',
    severity: 'warning',
    message: `${printable(file)} cannot be read: ${printable(message)}`,
    fix: 'Correct the syntax: until then its references are not known.',
    file,
    line,
  }
}

/** Who builds on which file by `extends`. */
export interface Extensions {
  /** Files that others build on, whatever their names. */
  readonly bases: ReadonlySet<RepoPath>
  /** Files that build on this one, directly or through others: tsconfig files in the order of the tree, before those of other names. */
  extendedBy(file: RepoPath): readonly RepoPath[]
}

/** Manifests that are JSON, change often, and that nobody extends. */
const MANIFESTS = new Set(['package.json', 'package-lock.json', 'project.json', 'nx.json'])

/** Whether settings of TypeScript could extend a file, by its name alone. */
export function mayBeExtended(path: RepoPath): boolean {
  return /\.json[c5]?$/.test(path) && !MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1))
}

/**
 * Follows `extends` from every tsconfig file. A package named there counts where it is one of this repository; what cannot be read may build
 * on anything.
 *
 * @param git has the texts of files with other names
 * @see https://www.typescriptlang.org/tsconfig/#extends
 */
export async function extensionsIn(tree: FileTree, git: Pick<Git, 'blobs'>): Promise<Extensions> {
  const extending = new Map<RepoPath, RepoPath[]>()
  const configs = tsconfigs(tree)
  const packages = once(() => packageFolders(tree))
  const followed = new Set(configs)
  let texts: Texts = configs.map((config) => [config, tree.text(config)])
  while (texts.length > 0) {
    const next = new Set<RepoPath>()
    for (const [file, text] of texts) {
      for (const base of await basesOf(file, text, { tree, packages })) {
        const own = extending.get(base)
        if (own === undefined) extending.set(base, [file])
        else own.push(file)
        if (tree.entries.has(base) && !followed.has(base)) next.add(base)
      }
    }
    for (const file of next) followed.add(file)
    texts = await textsOf([...next], tree, git)
  }
  return {
    bases: new Set(extending.keys()),
    extendedBy(file) {
      const reached = new Set<RepoPath>([file, UNREAD])
      for (const base of reached) for (const one of extending.get(base) ?? []) reached.add(one)
      reached.delete(file)
      return [...followed].filter((one) => reached.has(one))
    },
  }
}

type Texts = readonly (readonly [file: RepoPath, text: string | undefined])[]

const DECODER = new TextDecoder('utf-8')

async function textsOf(paths: readonly RepoPath[], { entries }: FileTree, git: Pick<Git, 'blobs'>): Promise<Texts> {
  const ids = paths.map((path) => {
    const entry = entries.get(path)
    return entry !== undefined && isRegular(entry.mode) ? entry.objectId : undefined
  })
  const wanted = ids.filter((id) => id !== undefined)
  const blobs = wanted.length === 0 ? new Map<ObjectId, Uint8Array>() : await git.blobs(wanted)
  return paths.map((path, at) => {
    const bytes = blobs.get(ids[at] ?? '')
    return [path, bytes && DECODER.decode(bytes)]
  })
}

// No tracked file has this name.
const UNREAD = ''

interface World {
  readonly tree: FileTree
  readonly packages: () => ReadonlyMap<string, RepoPath>
}

async function basesOf(
  config: RepoPath,
  text: string | undefined,
  { tree, packages }: World,
): Promise<readonly RepoPath[]> {
  if (text === undefined) return behindLink(config, tree)
  if (!text.includes('extends')) return []
  const reading = await readJsonc(text)
  if ('problem' in reading) return [UNREAD]
  const value = memberOf(reading.value, 'extends')
  return (typeof value === 'string' ? [value] : stringsOf(value)).flatMap((path) => {
    const targets = extendedFiles(path, parentOf(config), packages, tree)
    return targets.map((target) => (tree.entries.has(target) || target.endsWith('.json') ? target : `${target}.json`))
  })
}

/** What a link leads to stands in its place. */
function behindLink(path: RepoPath, { links }: FileTree): readonly RepoPath[] {
  const to = links.get(path)
  const target = to === undefined ? undefined : resolvePath(parentOf(path), to)
  return target === undefined ? [] : [target]
}

/** Packages of this repository by name; what is installed from elsewhere is not among them. */
function packageFolders(tree: FileTree): ReadonlyMap<string, RepoPath> {
  const folders = new Map<string, RepoPath>()
  for (const path of tree.manifests) {
    if (!/(?:^|\/)package\.json$/.test(path)) continue
    const reading = readJson(tree.text(path) ?? '')
    const name = 'value' in reading ? stringMember(reading.value, 'name') : undefined
    if (name !== undefined) folders.set(name, parentOf(path))
  }
  return folders
}

function isSettings(path: RepoPath): boolean {
  return !isInstalled(path) && isTsconfig(path)
}

function tsconfigs(tree: FileTree): readonly RepoPath[] {
  return tree.manifests.filter(isSettings)
}
