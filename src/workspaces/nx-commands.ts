import { isObject, type JsonObject, memberOf, membersOf, stringMember, stringsOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
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
  return { command: `npx nx run ${project.name}:${name}`, folder: project.settings.root }
}

/** What `nx:run-commands` runs; undefined where only Nx can tell: by its arguments, environments and other tokens. */
function plainCommand({ options }: NxTarget, project: NxDescription): Command | undefined {
  const { root } = project.settings
  const commands = statedCommands(options)
  if (commands.length === 0 || membersOf(options).some(([key]) => !PLAIN.has(key))) return undefined
  const cwd = stringMember(options, 'cwd') ?? ''
  const folder = resolvePath(root, insert(cwd.replace(/^\{workspaceRoot\}/, '.'), project, root))
  if (folder === undefined) return undefined
  const command = commands.map((one) => insert(one, project, folder)).join(' && ')
  return command.includes('{args.') ? undefined : { command, folder }
}

// Any other option sets an environment, waits for a word, or is handed to the command as an argument.
const PLAIN = new Set(['command', 'commands', 'cwd', 'parallel', 'color', 'forwardAllArgs', 'verbose', 'tty'])

/** `command` (words may be a list), else `commands`: texts or objects with a command. */
function statedCommands(options: JsonObject): readonly string[] {
  const command = memberOf(options, 'command')
  if (typeof command === 'string') return [command]
  if (Array.isArray(command)) return [stringsOf(command).join(' ')]
  const commands = memberOf(options, 'commands')
  if (typeof commands === 'string') return [commands]
  return (Array.isArray(commands) ? commands : []).flatMap((one: unknown) => {
    const text = isObject(one) ? memberOf(one, 'command') : one
    return typeof text === 'string' ? [text] : []
  })
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
