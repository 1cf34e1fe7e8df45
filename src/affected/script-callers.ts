import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { isRegular } from '../standards/git-modes.ts'
import type { Git, RepoPath, TreeEntry } from '../system/system.ts'
import { foldersAbove, isCalled, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { FileTree, ProjectName, Target } from '../workspaces/workspace.ts'
import type { Side } from './touch.ts'

const MANAGER = String.raw`\b(?:npm|pnpm|yarn|bun|npm_execpath)\b`
// Up to where the next command of a line begins.
const WORDS = '[^&|;]*?'
const UP = String.raw`(?:\.\.(?![\w.])|PROJECT_CWD|WORKSPACE_ROOT|local_prefix|show-toplevel)`

/** How a command leads to scripts of a package.json above: by a folder, or by what package managers have for that. */
const UPWARDS = [
  String.raw`\b(?:cd|pushd)\s${WORDS}${UP}`,
  String.raw`\b(?:make|just|task|(?:ba|da|z|k)?sh)\s${WORDS}${UP}`,
  String.raw`${UP}\S*\.sh\b`,
  `${MANAGER}${WORDS}\\s(?:--prefix|--cwd|--dir|-C|-w|--workspace)[=\\s]+${WORDS}${UP}`,
  // `npm -w` names a member, whose scripts may lead on; `pnpm -w` is the root.
  String.raw`${MANAGER}${WORDS}\s(?:-w|--workspaces?|--workspace-root|--include-workspace-root|-T|--top-level|-F|--filter)(?![\w-])`,
  String.raw`\byarn\s+workspaces?\s`,
].map((text) => new RegExp(text))

/** A folder above that stands by itself, in a variable or for a program: `d=../..; cd $d`, `{ cwd: '../..' }`. */
const FOLDER_ABOVE = /(?:^|[\s'"`=(,:])(?:\.\.\/)*\.\.\/?(?=$|[\s'"`;&|),}\\])/

const RUNS = new RegExp(String.raw`${MANAGER}[\s"]|\bnode\s+--run\b`)
/** Where no script of its own has such a name, yarn takes the one of any workspace: https://yarnpkg.com/cli/run */
const GLOBAL = /\byarn\s+(?:run\s+)?(?:-\S+\s+)*([\w.@/-]*:[\w:.@/-]+)/g

/** The projects whose commands may run scripts of a package.json in a folder above them: read from what their manifests and settings of tasks say. */
export function scriptCallers({
  graph,
  tree,
  leadingUp,
}: Pick<Side, 'graph' | 'tree' | 'leadingUp'>): readonly Project[] {
  return [...graph.projects.values()].filter((project) => {
    const { name, root, manifests, targets } = project
    if (leadingUp?.has(name) === true) return true
    // Package managers take the nearest one.
    const hasOwn = manifests.some((file) => isCalled(file, 'package.json'))
    if (targets.some((target) => runsAbove(target, root))) return true
    return manifests.some((file) => {
      const isUsual = hasOwn && !isCalled(file, 'project.json')
      const text = tree.text(file) ?? ''
      return text.split('\n').some((line) => (isUsual ? leadsUp(line, text) : RUNS.test(line)))
    })
  })
}

/** Settings of tasks may have their commands run in another folder than that of the project. */
function runsAbove({ folder, command }: Target, root: RepoPath): boolean {
  return folder !== root && `${root}/`.startsWith(folder === '' ? '' : `${folder}/`) && RUNS.test(command)
}

function leadsUp(line: string, text: string): boolean {
  if (UPWARDS.some((pattern) => pattern.test(line)) || (FOLDER_ABOVE.test(line) && RUNS.test(line))) return true
  return [...line.matchAll(GLOBAL)].some(([, name]) => !text.includes(`"${name}":`))
}

/** Programs that run scripts of manifests, other ones' too. */
export const RUNS_SCRIPTS = /\b(?:npm|pnpm|yarn|bun|turbo|lerna|nx)\b/

/** Finds the projects whose scripts call a package manager and another project by its name or folder: `npm run codegen -w core`, `cd ../core && yarn gen`. */
export function scriptNamers({ projects }: ProjectGraph): (project: Project) => readonly Project[] {
  const naming = new Map<string, Set<Project>>()
  for (const project of projects.values()) {
    const texts = project.targets.flatMap(({ scripts }) =>
      scripts !== undefined && RUNS_SCRIPTS.test(scripts) ? scripts : [],
    )
    for (const word of new Set(texts.flatMap((text) => text.split(/[\s"'=&;|()]+/)))) {
      const folder = word.includes('/') ? [word.slice(word.lastIndexOf('/'))] : []
      for (const key of [word, ...folder]) naming.set(key, (naming.get(key) ?? new Set()).add(project))
    }
  }
  return (project) => {
    const { name, packageNames, root } = project
    const folder = root === '' ? [] : [`/${root.slice(root.lastIndexOf('/') + 1)}`]
    const keys = [name, ...Object.values(packageNames), ...folder]
    const found = new Set(keys.flatMap((key) => [...(naming.get(key) ?? [])]))
    found.delete(project)
    return [...found]
  }
}

// Files that commands start, by their names or by the program that reads them.
const STARTED = /[\w@./-]+\.(?:(?:ba|z)?sh|py|[cm]?[jt]s)\b/g
const STARTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bg?make\b/, ['Makefile', 'makefile', 'GNUmakefile']],
  [/\bjust\b/, ['justfile', 'Justfile', '.justfile']],
  [/\btask\b/, ['Taskfile.yml', 'Taskfile.yaml']],
]
const ANY_UPWARDS = /(?:^|[^.\w])\.\.(?![\w.])|show-toplevel/m
const SPEAKS_OF_MANAGER = new RegExp(MANAGER)
const DECODER = new TextDecoder('utf-8')

/** The projects below any of these manifests whose commands start a file of theirs that may run scripts further up: it speaks of a folder above and of a package manager. */
export async function leadingUp(
  manifests: Iterable<RepoPath>,
  { graph, tree }: Pick<Side, 'graph' | 'tree'>,
  git: Pick<Git, 'blobs'>,
): Promise<ReadonlySet<ProjectName>> {
  const asked = new Set([...manifests].flatMap((file) => (isCalled(file, 'package.json') ? parentOf(file) : [])))
  if (asked.size === 0) return new Set()
  const isBelowAny = (root: RepoPath) => foldersAbove(root).some((folder) => asked.has(folder))
  const started = [...graph.projects.values()].flatMap((project) =>
    isBelowAny(project.root) ? startedBy(project, tree).map((entry) => ({ name: project.name, entry })) : [],
  )
  if (started.length === 0) return new Set()
  const blobs = await git.blobs(started.map(({ entry }) => entry.objectId))
  const leading = started.filter(({ entry }) => {
    const text = DECODER.decode(blobs.get(entry.objectId))
    return ANY_UPWARDS.test(text) && SPEAKS_OF_MANAGER.test(text)
  })
  return new Set(leading.map(({ name }) => name))
}

function startedBy({ root, manifests, targets }: Project, tree: FileTree): readonly TreeEntry[] {
  const text = [...manifests.map((file) => tree.text(file) ?? ''), ...targets.map(({ command }) => command)].join('\n')
  const usual = STARTERS.flatMap(([program, names]) => (program.test(text) ? names : []))
  const paths = [...(text.match(STARTED) ?? []), ...usual].map((name) => resolvePath(root, name))
  return [...new Set(paths)].flatMap((path) => {
    const entry = path === undefined ? undefined : tree.entries.get(path)
    return entry !== undefined && isRegular(entry.mode) ? entry : []
  })
}
