import { isObject, type JsonObject, memberOf, membersOf, stringMember, stringsOf } from '../standards/json.ts'
import { shellQuoted } from '../standards/shell.ts'
import type { RepoPath } from '../system/system.ts'
import { ASKS_NX } from './asks-nx.ts'
import { fileIn } from './node-manifest.ts'
import type { NxDescription, NxTarget } from './nx-targets.ts'
import { foldersAbove, relativePath, resolvePath } from './repo-paths.ts'
import { isSafeName } from './safe-name.ts'
import type { Ecosystem, FileTree, Target } from './workspace.ts'

const RUN_COMMANDS = new Set([
  'nx:run-commands',
  '@nx/workspace:run-commands',
  '@nrwl/workspace:run-commands',
  '@nxlv/python:run-commands',
])
const RUN_SCRIPT = new Set(['nx:run-script', '@nx/workspace:run-script', '@nrwl/workspace:run-script'])

/** What can be run for a project as it states it: the plain command where one is stated, else by asking Nx. */
export function nxTargets(project: NxDescription, targets: readonly NxTarget[], tree: FileTree): readonly Target[] {
  const ecosystem = ecosystemOf(project.folder, tree)
  return targets.flatMap((target): Target[] => {
    const { name, isScript } = target
    // Scripts are told of with their package.
    if (isScript || !isSafeName(name)) return []
    const command = commandOf(target, project, tree)
    return command === undefined ? [] : [{ name, ...command, ecosystem, origin: 'script' }]
  })
}

function ecosystemOf(folder: RepoPath, tree: FileTree): Ecosystem {
  const isPython =
    tree.entries.has(fileIn(folder, 'pyproject.toml')) && !tree.entries.has(fileIn(folder, 'package.json'))
  return isPython ? 'python' : 'node'
}

interface Command {
  readonly command: string
  readonly folder: RepoPath
}

function commandOf(target: NxTarget, project: NxDescription, tree: FileTree): Command | undefined {
  const { executor } = target
  const { folder } = project
  if (executor === undefined || executor === 'nx:noop') {
    return doesSomething(target, project) ? askNx(target, project) : undefined
  }
  if (RUN_COMMANDS.has(executor)) return plainCommand(target, project) ?? askNx(target, project)
  if (RUN_SCRIPT.has(executor)) {
    const script = stringMember(target.options, 'script') ?? target.name
    return isSafeName(script) ? { command: `${scriptRunner(folder, tree)} run ${script}`, folder } : undefined
  }
  const known = pythonCommand(target, folder, tree)
  return known === undefined ? askNx(target, project) : { command: known, folder }
}

/** A target that runs nothing of its own: others that it waits for may, or a plug-in. */
function doesSomething({ executor, list }: NxTarget, { settings }: NxDescription): boolean {
  return (executor === undefined && settings.hasPlugins) || list('dependsOn').length > 0
}

function askNx({ name }: NxTarget, project: NxDescription): Command | undefined {
  if (!isSafeName(project.name)) return undefined
  return { command: `${ASKS_NX} ${project.name}:${name}`, folder: project.settings.root }
}

/** What `nx:run-commands` runs; undefined where only Nx can tell: by arguments of whoever calls it, by files of variables, by waiting for a word. */
function plainCommand({ options }: NxTarget, project: NxDescription): Command | undefined {
  const { root } = project.settings
  const commands = statedCommands(options)
  if (commands.length === 0 || ONLY_NX.some((key) => memberOf(options, key) !== undefined)) return undefined
  const folder = resolvePath(
    root,
    insert(stringMember(options, 'cwd')?.replace(/^\{workspaceRoot\}/, '.') ?? '', project, root),
  )
  if (folder === undefined) return undefined
  const fill = (text: string) => insert(text, project, folder)
  const [words, variables] = [forwardedWords(options, fill), variablesOf(options, fill)]
  if (words === undefined || variables === undefined) return undefined
  const all = commands.map(({ text, forwards }) => [fill(text), ...(forwards ? words : [])].join(' '))
  const isSerial = memberOf(options, 'parallel') === false || memberOf(options, 'no-parallel') === true
  const script = isSerial || all.length === 1 ? all.join(' && ') : sideBySide(all)
  if (script === undefined) return undefined
  // For the whole of a command, which may be several: in front of a word they would hold for the first alone.
  const set =
    variables.length === 0 ? '' : `export ${variables.join(' ')}${isSerial || all.length === 1 ? ' && ' : '; '}`
  const command = `${set}${script}`
  return command.includes('{args.') ? undefined : { command, folder }
}

/** As Nx runs several commands by default: all at once, and the first that fails ends the others. Undefined where the shell cannot. */
function sideBySide(commands: readonly string[]): string | undefined {
  if (process.platform === 'win32') return undefined
  // A comment would take the bracket with it.
  const each = commands.map((one) => `( ${one}${/(?:^|\s)#/.test(one) ? '\n' : ' '}) || kill -USR1 $$ &`)
  return ["trap 'exit 1' USR1;", ...each, 'wait'].join(' ')
}

const ONLY_NX = ['envFile', 'readyWhen']

// Any other option is handed to the command as an argument.
const OWN_OPTIONS = new Set([
  ...['command', 'commands', 'cwd', 'env', 'args', 'parallel', 'no-parallel', 'color', 'no-color', 'forwardAllArgs'],
  ...['verbose', 'tty', 'usePty', 'streamOutput'],
])

interface StatedCommand {
  readonly text: string
  /** It gets the arguments, too. */
  readonly forwards: boolean
}

/** `command` (words may be a list), else `commands`: texts or objects with a command. */
function statedCommands(options: JsonObject): readonly StatedCommand[] {
  const forwards = memberOf(options, 'forwardAllArgs') !== false
  const command = memberOf(options, 'command')
  if (typeof command === 'string') return [{ text: command, forwards }]
  if (Array.isArray(command)) return [{ text: stringsOf(command).join(' '), forwards }]
  const commands = memberOf(options, 'commands')
  const list: readonly unknown[] = Array.isArray(commands) ? commands : [commands]
  return list.flatMap((one) => {
    const text = isObject(one) ? memberOf(one, 'command') : one
    const own = memberOf(one, 'forwardAllArgs')
    return typeof text === 'string' ? [{ text, forwards: typeof own === 'boolean' ? own : forwards }] : []
  })
}

/** Options that Nx does not know, and `args` behind them, as it appends them to a command; undefined where one decides over the other. */
function forwardedWords(options: JsonObject, fill: (text: string) => string): readonly string[] | undefined {
  const stated = memberOf(options, 'args') ?? ''
  const args = Array.isArray(stated) ? stringsOf(stated).join(' ') : stated
  if (typeof args !== 'string') return undefined
  const others = membersOf(options).filter(([key, value]) => !OWN_OPTIONS.has(key) && isScalar(value))
  const isUnclear = others.some(([key]) => !/^[\w.-]+$/.test(key) || plainName(args).includes(plainName(key)))
  if (isUnclear) return undefined
  const words = others.map(([key, value]) => `--${key}=${quotedIfNeeded(fill(String(value)))}`)
  return args === '' ? words : [...words, fill(args)]
}

/** `outputPath` and `output-path` are one option. */
function plainName(text: string): string {
  return text.replaceAll('-', '').toLowerCase()
}

/** `env` as words for a shell: `KEY='value'`. Nx lets none change PATH. Undefined where one is no variable. */
function variablesOf(options: JsonObject, fill: (text: string) => string): readonly string[] | undefined {
  const env = memberOf(options, 'env')
  const variables = membersOf(env).filter(([key]) => key.toUpperCase() !== 'PATH')
  const isClear = variables.every(([key, value]) => /^[A-Za-z_]\w*$/.test(key) && isScalar(value))
  if (!isClear || (env !== undefined && !isObject(env))) return undefined
  return variables.map(([key, value]) => `${key}=${shellQuoted(fill(String(value)))}`)
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function quotedIfNeeded(text: string): string {
  return /^[\w./:@%+,-]*$/.test(text) ? text : shellQuoted(text)
}

/** The text with what Nx puts in place of its tokens; the workspace's root as seen from the folder that the text is used in. */
function insert(text: string, { name, folder, settings }: NxDescription, from: RepoPath): string {
  return text
    .replaceAll('{projectRoot}', relativePath(settings.root, folder))
    .replaceAll('{projectName}', name)
    .replaceAll('{workspaceRoot}', relativePath(from, settings.root))
}

function scriptRunner(folder: RepoPath, tree: FileTree): string {
  for (const above of [folder, ...foldersAbove(folder)]) {
    if (tree.entries.has(fileIn(above, 'package-lock.json'))) return 'npm'
    if (tree.entries.has(fileIn(above, 'pnpm-lock.yaml'))) return 'pnpm'
    if (tree.entries.has(fileIn(above, 'yarn.lock'))) return 'yarn'
  }
  return 'npm'
}

/** What the plain executors of @nxlv/python come to; they run in the folder of their project. */
function pythonCommand({ executor, options }: NxTarget, folder: RepoPath, tree: FileTree): string | undefined {
  const has = (option: string) => memberOf(options, option) === true
  switch (executor) {
    case '@nxlv/python:ruff-check':
      return onFiles(`ruff check${has('fix') ? ' --fix' : ''}`, memberOf(options, 'lintFilePatterns'))
    case '@nxlv/python:ruff-format':
      return onFiles(`ruff format${has('check') ? ' --check' : ''}`, memberOf(options, 'filePatterns'))
    case '@nxlv/python:flake8':
      return 'flake8'
    case '@nxlv/python:build':
      return `${pythonBuilder(folder, tree)} build`
    default:
      return undefined
  }
}

const FILE_PATTERN = /^[\w./*][\w./*-]*$/

function onFiles(command: string, stated: unknown): string | undefined {
  const patterns = stated === undefined ? ['.'] : stringsOf(stated)
  return patterns.every((pattern) => FILE_PATTERN.test(pattern)) ? [command, ...patterns].join(' ') : undefined
}

function pythonBuilder(folder: RepoPath, tree: FileTree): string {
  for (const above of [folder, ...foldersAbove(folder)]) {
    if (tree.entries.has(fileIn(above, 'poetry.lock'))) return 'poetry'
    if (tree.entries.has(fileIn(above, 'uv.lock'))) return 'uv'
  }
  return 'poetry'
}
