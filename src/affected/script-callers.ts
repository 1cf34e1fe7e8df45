import type { Project } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { Target } from '../workspaces/workspace.ts'
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
export function scriptCallers({ graph, tree }: Pick<Side, 'graph' | 'tree'>): readonly Project[] {
  return [...graph.projects.values()].filter((project) => {
    const { root, manifests, targets } = project
    // Package managers take the nearest one.
    const hasOwn = manifests.some((file) => isNamed(file, 'package.json'))
    if (targets.some((target) => runsAbove(target, root))) return true
    return manifests.some((file) => {
      const isUsual = hasOwn && !isNamed(file, 'project.json')
      const text = tree.text(file) ?? ''
      return text.split('\n').some((line) => (isUsual ? leadsUp(line, text) : RUNS.test(line)))
    })
  })
}

function isNamed(file: RepoPath, name: string): boolean {
  return file === name || file.endsWith(`/${name}`)
}

/** Settings of tasks may have their commands run in another folder than that of the project. */
function runsAbove({ folder, command }: Target, root: RepoPath): boolean {
  return folder !== root && `${root}/`.startsWith(folder === '' ? '' : `${folder}/`) && RUNS.test(command)
}

function leadsUp(line: string, text: string): boolean {
  if (UPWARDS.some((pattern) => pattern.test(line)) || (FOLDER_ABOVE.test(line) && RUNS.test(line))) return true
  return [...line.matchAll(GLOBAL)].some(([, name]) => !text.includes(`"${name}":`))
}
