import { memberOf, membersOf, readJson } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { foldersAbove, inFolder, isCalled } from '../workspaces/repo-paths.ts'
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
    `uv\\s${REST}\\s--with(?:-requirements|-editable)?[\\s=]`,
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

// What leads to scripts of other packages.
const ELSEWHERE =
  /\s(?:-[wFrC]|--(?:workspaces?|filter|recursive|prefix|cwd|dir))\b|\bworkspaces?\s|\bcd\s|\b(?:lerna|turbo|nx)\s/
const MAY_BRING = /\b(?:npx|bunx|x|exec|uvx?|pipx?|pip3|tox|nox|hatch|dlx|pnpx|add|i|install|init|create)\b/
const PYTHON_RUNNER = /\b(?:poe|pdm|hatch|task)\s/
const TASK_TABLE = /^\[+\s*tool\.(?:poe|pdm\.scripts|hatch|taskipy)\b/

/** The texts that a command stands for: its own, and those of the scripts that it runs, of which a few may be too many. */
export function textsOf(
  { command, folder }: Pick<Task, 'command' | 'folder'>,
  tree: Pick<FileTree, 'entries' | 'text'>,
  manifests: Iterable<RepoPath>,
): ReadonlySet<string> {
  const own = [folder, ...foldersAbove(folder)].map((at) => inFolder(at, 'package.json'))
  const texts = new Set([command])
  addScripts(texts, own, tree)
  if ([...texts].some((text) => ELSEWHERE.test(text)))
    addScripts(
      texts,
      [...manifests].filter((file) => isCalled(file, 'package.json')),
      tree,
    )
  const settings = inFolder(folder, 'pyproject.toml')
  if (PYTHON_RUNNER.test(command) && tree.entries.has(settings)) {
    const tables = (tree.text(settings) ?? '').split(/^(?=\[)/m)
    for (const table of tables) if (TASK_TABLE.test(table)) texts.add(table)
  }
  return texts
}

/** Those whose names stand in one of the texts, by and by. */
function addScripts(texts: Set<string>, files: readonly RepoPath[], tree: Pick<FileTree, 'entries' | 'text'>): void {
  const manifests = files.flatMap((file) => (tree.entries.has(file) ? (tree.text(file) ?? '') : []))
  // Of most nothing has to be parsed.
  const scripts = manifests.some((text) => MAY_BRING.test(text)) ? manifests.flatMap(scriptsIn) : []
  if (scripts.length === 0) return
  for (const text of texts) {
    const words = text.split(/[\s"'`;&|()=,]+|\bnpm:/)
    const patterns = words.filter((word) => word.includes('*')).map((word) => word.slice(0, word.indexOf('*')))
    const named = new Set(words)
    for (const [name, script] of scripts) {
      const main = name.replace(/^(?:pre|post)/, '')
      const isNamed = named.has(name) || named.has(main) || patterns.some((start) => name.startsWith(start))
      if (isNamed) texts.add(script)
    }
  }
}

function scriptsIn(text: string): readonly (readonly [name: string, script: string])[] {
  const reading = readJson(text)
  const scripts = 'value' in reading ? membersOf(memberOf(reading.value, 'scripts')) : []
  return scripts.flatMap(([name, script]) => (typeof script === 'string' ? [[name, script] as const] : []))
}
