import { memberOf, membersOf, readJson } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { onceFor } from '../workspaces/once.ts'
import { foldersAbove, inFolder, isCalled } from '../workspaces/repo-paths.ts'
import { textsBehind } from '../workspaces/script-text.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import type { Task } from './task-graph.ts'

const FLAGS = String.raw`(?:\s+-\S+)*\s+`
const REST = '[^;&|\\n]*'
const END = '(?=[\\s"\'`;&|)]|$)'

/** Commands that bring programs, or packages for them, whatever is installed. */
const NEWEST = new RegExp(
  `(?<![\\w@.-])(?:${[
    `(?:uvx|pnpx|tox|nox)${END}`,
    `uv${FLAGS}tool\\s+(?:run|install|upgrade)${END}`,
    `uv\\s${REST}\\s(?:-w|--with(?:-requirements|-editable)?)[\\s=]`,
    // A file may state in itself what it asks for (PEP 723).
    `uv${FLAGS}run\\s(?:${REST}\\s)?(?:-U|--upgrade|--script|[^\\s-]\\S*\\.py)${END}`,
    `uv${FLAGS}sync\\s(?:${REST}\\s)?(?:-U|--upgrade)${END}`,
    `pipx${FLAGS}(?:run|install|upgrade)${END}`,
    `pip3?${FLAGS}install${END}`,
    `hatch\\s(?:${REST}\\s)?(?:run|test|fmt)${END}`,
    `(?:pnpm|yarn)${FLAGS}(?:dlx|create)${END}`,
    `(?:npm|bun)${FLAGS}(?:init|create)${END}`,
    `(?:yarn|pnpm|bun)${FLAGS}(?:global\\s+)?add${END}`,
    `npm${FLAGS}(?:i|install|add)${FLAGS}[\\w@]`,
  ].join('|')})`,
)

/** Commands that run what is installed, and bring what is not. */
const RUNNER = new RegExp(`(?<![\\w@.-])(?:npx|bunx|(?:npm|bun)${FLAGS}(?:exec|x))["']?(?=\\s+(${REST}))`, 'g')

/**
 * What a command brings with it: the newest of something that day, or programs and packages of these names where they are not installed.
 *
 * @see https://docs.npmjs.com/cli/commands/npx and https://docs.astral.sh/uv/guides/tools/
 */
export function broughtBy(text: string): 'newest' | readonly string[] {
  if (NEWEST.test(text)) return 'newest'
  const names: string[] = []
  for (const [, words = ''] of text.matchAll(RUNNER)) {
    const name = nameIn(words.split(/\s+/))
    if (name === 'newest') return name
    if (name !== undefined) names.push(name)
  }
  return names
}

/** Of the words behind such a command: undefined where it is told to bring nothing. */
function nameIn(words: readonly string[]): string | undefined {
  for (const word of words) {
    if (/^--no(?:-install)?$/.test(word)) return undefined
    if (/^(?:-p|--package(?:=.*)?)$/.test(word)) return 'newest'
    if (word.startsWith('-')) continue
    const name = word.replace(/["'`)]+/g, '')
    // One with a version, or from elsewhere, is looked up.
    return name.lastIndexOf('@') > 0 || name.includes(':') ? 'newest' : name
  }
  return undefined
}

// What leads to scripts of other packages; yarn takes one with a colon from anywhere.
const ELSEWHERE = new RegExp(
  [
    `\\b(?:npm|pnpm|yarn|bun)\\b${REST}\\s(?:-w|-ws|-F|-r|-C|--workspaces?|--workspace-root|--filter|--recursive|--prefix|--cwd|--dir|workspaces?)(?=[\\s=])`,
    '\\byarn\\s+(?:run\\s+)?[\\w.@/-]*:',
    '\\bcd\\s+["\']?\\.\\.',
    '\\b(?:lerna|turbo|nx)\\s',
  ].join('|'),
)
const PYTHON_RUNNER = /\b(?:poe|pdm|hatch|task)\s/
const TASK_TABLE = /^\[+\s*tool\.(?:poe|pdm\.scripts|hatch|taskipy)\b/

type Texts = Pick<FileTree, 'entries' | 'manifests' | 'text'>

type Command = Pick<Task, 'command' | 'folder'>

// Several ask it of the same tasks.
const told = new WeakMap<Texts, Map<string, ReadonlySet<string>>>()

/** The texts that a command stands for: its own, and those of the scripts that it runs, of which a few may be too many. */
export function textsOf(task: Command, tree: Texts): ReadonlySet<string> {
  const own = told.get(tree) ?? new Map<string, ReadonlySet<string>>()
  told.set(tree, own)
  return onceFor(own, `${task.folder}\0${task.command}`, () => readTexts(task, tree))
}

function readTexts({ command, folder }: Command, tree: Texts): ReadonlySet<string> {
  const above = [folder, ...foldersAbove(folder)].map((at) => inFolder(at, 'package.json'))
  const own = above.find((file) => tree.entries.has(file))
  const near = textsBehind([command], own === undefined ? [] : scriptsIn(own, tree))
  const leadsOn = [...near].some((text) => ELSEWHERE.test(text))
  const all = leadsOn ? tree.manifests.filter((file) => isCalled(file, 'package.json')) : []
  const texts = new Set(
    leadsOn
      ? textsBehind(
          near,
          all.flatMap((file) => scriptsIn(file, tree)),
        )
      : near,
  )
  const settings = inFolder(folder, 'pyproject.toml')
  if (PYTHON_RUNNER.test(command) && tree.entries.has(settings)) {
    const tables = (tree.text(settings) ?? '').split(/^(?=\[)/m)
    for (const table of tables) if (TASK_TABLE.test(table)) texts.add(table)
  }
  return texts
}

// Many tasks stand below the same manifests.
const known = new WeakMap<Texts, Map<RepoPath, ReturnType<typeof membersOf>>>()

function scriptsIn(file: RepoPath, tree: Texts): ReturnType<typeof membersOf> {
  const own = known.get(tree) ?? new Map<RepoPath, ReturnType<typeof membersOf>>()
  known.set(tree, own)
  return onceFor(own, file, () => {
    const reading = readJson(tree.text(file) ?? '')
    return 'value' in reading ? membersOf(memberOf(reading.value, 'scripts')) : []
  })
}
