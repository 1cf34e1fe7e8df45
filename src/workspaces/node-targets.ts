import { memberOf, membersOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { fileIn, targetScripts } from './node-manifest.ts'
import type { NodeProject, NodeRepository } from './node-projects.ts'
import { DEPENDENCY_FIELDS } from './node-specifiers.ts'
import type { PackageManager } from './node-workspaces.ts'
import { onceFor } from './once.ts'
import { foldersAbove } from './repo-paths.ts'
import { isSafeName } from './safe-name.ts'
import { scriptText } from './script-text.ts'
import type { FileTree, Target } from './workspace.ts'

// What people call the check of types; the first that is there counts.
const TYPE_CHECKS = ['type-check', 'check-types', 'check:types', 'tsc']

/** npm writes this one when it makes a package.json; it fails on purpose. */
const PLACEHOLDER = 'Error: no test specified'

/**
 * What can be run for a project: its scripts, and, where no script has that name, what follows from the tools that it or its
 * workspace root declares.
 */
export function nodeTargets(project: NodeProject, repository: NodeRepository): readonly Target[] {
  const { folder } = project.manifest
  const stated = scriptTargets(project)
  const names = new Set(stated.map(({ name }) => name))
  const concluded = inferredCommands(project, repository).filter(([name]) => !names.has(name))
  return [
    ...stated,
    ...concluded.map(([name, command]): Target => {
      return { name, command: executed(command, project), folder, ecosystem: 'node', origin: 'inferred' }
    }),
  ]
}

const EXECUTE: Readonly<Record<PackageManager, string>> = { npm: 'npx', pnpm: 'pnpm exec', yarn: 'yarn', berry: 'yarn' }
const PACKAGES: Readonly<Record<string, string>> = { tsc: 'typescript', biome: '@biomejs/biome' }

/** yarn 2 and later runs what only the root of a workspace declares where it is told so. */
function executed(command: string, project: NodeProject): string {
  const program = command.slice(0, command.indexOf(' ') >>> 0)
  const isOwn = project.manager !== 'berry' || declares(project, PACKAGES[program] ?? program)
  return `${EXECUTE[project.manager]}${isOwn ? '' : ' run -T'} ${command}`
}

function scriptTargets({ manifest, manager }: NodeProject): readonly Target[] {
  const { folder } = manifest
  const scripts = new Map(membersOf(memberOf(manifest.value, 'scripts')))
  const runner = manager === 'berry' ? 'yarn' : manager
  const target = (name: string, script: string): Target => ({
    name,
    command: `${runner} run ${script}`,
    folder,
    ecosystem: 'node',
    origin: 'script',
    scripts: scriptText(script, scripts),
  })
  const names = [...targetScripts(manifest.value)].filter((name) => isTarget(name, scripts))
  const typeCheck = names.includes('typecheck') ? undefined : TYPE_CHECKS.find((name) => names.includes(name))
  return [
    ...names.map((name) => target(name, name)),
    ...(typeCheck === undefined ? [] : [target('typecheck', typeCheck)]),
  ]
}

/** `pretest` and `posttest` run with `test`. */
function isTarget(name: string, scripts: ReadonlyMap<string, unknown>): boolean {
  const script = scripts.get(name)
  if (typeof script !== 'string' || !isSafeName(name)) return false
  if (name === 'test' && script.includes(PLACEHOLDER)) return false
  const main = name.replace(/^(?:pre|post)/, '')
  return main === name || !scripts.has(main)
}

const SOURCES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const withSources = (stem: string) => SOURCES.map((extension) => `${stem}.${extension}`)

const VITEST = [...withSources('vitest.config'), ...withSources('vite.config')]
const JEST = [...withSources('jest.config'), 'jest.config.json']
const LEGACY_ESLINT = ['', '.js', '.cjs', '.json', '.yml', '.yaml'].map((extension) => `.eslintrc${extension}`)
const ESLINT = [...withSources('eslint.config'), ...LEGACY_ESLINT]
const BIOME = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc']

type Command = readonly [name: string, command: string]

function inferredCommands(project: NodeProject, repository: NodeRepository): readonly Command[] {
  const { folder } = project.manifest
  const commands: Command[] = []
  const has = (tool: string) => declares(project, tool)
  const knows = (tool: string) => has(tool) || rootDeclares(project, repository, tool)
  const configured = (tool: string, files: readonly string[]) => knows(tool) && holdsAny(repository, folder, files)
  const tests = (tool: string) => has(tool) && (isForDevelopment(project, tool) || holds(TEST, project, repository))
  if (tests('vitest') || configured('vitest', VITEST)) commands.push(['test', 'vitest run'])
  else if (tests('jest') || configured('jest', JEST)) commands.push(['test', 'jest'])
  // It fails where there is nothing for it to look at.
  if (knows('eslint') && isLinted(project, repository, ESLINT) && holds(CODE, project, repository))
    commands.push(['lint', 'eslint .'])
  else if (knows('@biomejs/biome') && isLinted(project, repository, BIOME)) commands.push(['lint', 'biome check .'])
  if (holdsAny(repository, folder, ['tsconfig.json']) && knows('typescript'))
    commands.push(['typecheck', 'tsc --noEmit'])
  return commands
}

function declares({ manifest }: NodeProject, tool: string): boolean {
  return DEPENDENCY_FIELDS.some(({ field }) => memberOf(memberOf(manifest.value, field), tool) !== undefined)
}

/** What is for users of a package is often a preset, without tests of its own. */
function isForDevelopment({ manifest }: NodeProject, tool: string): boolean {
  return memberOf(memberOf(manifest.value, 'devDependencies'), tool) !== undefined
}

const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/
const TEST = /\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)__tests__\//

// By the name of files, all folders that hold such, right there or deeper; looked for once in a commit.
const holding = new WeakMap<FileTree, Map<RegExp, ReadonlySet<RepoPath>>>()

/** Whether a project has a file of such a name, beside its manifest or deeper. */
function holds(named: RegExp, { manifest: { folder } }: NodeProject, { tree }: NodeRepository): boolean {
  const known = holding.get(tree) ?? new Map<RegExp, ReadonlySet<RepoPath>>()
  holding.set(tree, known)
  return onceFor(known, named, () => foldersWith(named, tree)).has(folder)
}

function foldersWith(named: RegExp, { entries }: FileTree): ReadonlySet<RepoPath> {
  const folders = new Set<RepoPath>()
  for (const path of entries.keys()) {
    if (!named.test(path)) continue
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

function rootDeclares({ workspace }: NodeProject, { projects }: NodeRepository, tool: string): boolean {
  const root = workspace === undefined ? undefined : projects.get(workspace.root)
  return root !== undefined && declares(root, tool)
}

/** Both linters look for their settings up the tree; eslint also in a package.json. */
function isLinted({ manifest }: NodeProject, repository: NodeRepository, files: readonly string[]): boolean {
  if (files === ESLINT && memberOf(manifest.value, 'eslintConfig') !== undefined) return true
  const { folder } = manifest
  const folders: readonly RepoPath[] = folder === '' ? [''] : [folder, ...foldersAbove(folder)]
  return folders.some((above) => holdsAny(repository, above, files))
}

function holdsAny({ tree }: NodeRepository, folder: RepoPath, files: readonly string[]): boolean {
  return files.some((name) => tree.entries.has(fileIn(folder, name)))
}
