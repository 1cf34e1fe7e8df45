import type { Edge, Project, ProjectGraph } from '../graph/project-graph.ts'
import { memberOf } from '../standards/json.ts'
import { readJsonc } from '../standards/jsonc.ts'
import { printable } from '../standards/printable.ts'
import { entriesAt, valueAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { readManifest } from '../workspaces/node-manifest.ts'
import { DEPENDENCY_FIELDS } from '../workspaces/node-specifiers.ts'
import { foldersAbove, isBelow } from '../workspaces/repo-paths.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import { pythonManifest } from './manifests.ts'
import {
  type ReadSiblingImports,
  readSiblingImports,
  type SiblingImport,
  type SiblingImports,
} from './sibling-imports.ts'
import type { Check, Subject } from './subject.ts'

/** What is imported and not declared, and what is declared and never mentioned. */
export const findImportGaps: Check = importChecks(readSiblingImports)

/** The same with another reading of the imports. */
export function importChecks(read: ReadSiblingImports): Check {
  return async (subject) => {
    if (subject.graph.projects.size < 2) return []
    const found = await read(subject)
    return [...(await undeclared(found, subject)), ...(await unused(found, subject))]
  }
}

async function undeclared({ imports }: SiblingImports, subject: Subject): Promise<readonly Finding[]> {
  const { graph } = subject
  const declared = new Set(graph.edges.map(({ from, to }) => `${from} ${to}`))
  const aliases = await pathAliases(subject)
  const byPair = new Map<string, SiblingImport[]>()
  for (const one of imports) {
    const pair = `${one.from} ${one.to}`
    if (!one.isFirm || declared.has(pair) || isProvidedFor(one, aliases, subject)) continue
    const own = byPair.get(pair)
    if (own === undefined) byPair.set(pair, [one])
    else own.push(one)
  }
  return [...byPair.values()].map((ones) => undeclaredFinding(ones, graph))
}

// Nobody who takes the project gets what lies there.
const ASIDE = /(?:^|\/)(?:examples?|samples?|demos?|docs?|scripts?|bench(?:marks?)?|\.[^/]+)\//

function undeclaredFinding(ones: readonly SiblingImport[], graph: ProjectGraph): Finding {
  const { from, to } = ones[0] as SiblingImport
  const { root } = graph.projects.get(from) as Project
  const shipped = ones.find(({ at }) => !ASIDE.test(at.file.slice(root.length)))
  const { module, at, ecosystem } = shipped ?? (ones[0] as SiblingImport)
  const isReached = reaches(from, to, graph)
  const more = ones.length === 1 ? '' : ` (and ${ones.length - 1} more ${ones.length === 2 ? 'import' : 'imports'})`
  const name = graph.projects.get(to)?.packageNames[ecosystem] ?? to
  return {
    code: 'undeclared-dependency',
    severity: isReached || shipped === undefined ? 'warning' : 'error',
    message: `${from} imports ${printable(module)}${lackOf(module, to)}${more}: ${isReached ? 'it is there only because another dependency needs it' : 'a change of it would not test this project'}`,
    fix: `Add ${printable(name)} to the dependencies of ${from}.`,
    ...at,
  }
}

/** What is imported and not declared, named once. */
function lackOf(module: string, to: ProjectName): string {
  if (module === to) return ', but does not declare it'
  return module.startsWith(`${to}/`) ? `, but does not declare ${to}` : `, which is ${to}, but does not declare it`
}

/** Whether one project is among all that another one needs. */
function reaches(from: ProjectName, to: ProjectName, { edges }: ProjectGraph): boolean {
  const reached = new Set([from])
  for (const name of reached) for (const edge of edges) if (edge.from === name) reached.add(edge.to)
  return reached.has(to)
}

/** Packages that a root above declares for everybody below, and those that settings of TypeScript lead to. */
function isProvidedFor(
  { ecosystem, module, from }: SiblingImport,
  aliases: readonly string[],
  { tree, graph }: Subject,
): boolean {
  if (ecosystem !== 'node' || module.startsWith('.')) return false
  if (aliases.some((alias) => (alias.endsWith('*') ? module.startsWith(alias.slice(0, -1)) : alias === module)))
    return true
  const root = graph.projects.get(from)?.root ?? ''
  const name = module.split('/', module.startsWith('@') ? 2 : 1).join('/')
  return [root, ...foldersAbove(root)].some((folder) => {
    const value = readManifest(tree, folder)?.value
    return DEPENDENCY_FIELDS.some(({ field }) => memberOf(memberOf(value, field), name) !== undefined)
  })
}

async function pathAliases({ tree }: Subject): Promise<readonly string[]> {
  const aliases: string[] = []
  for (const path of tree.manifests) {
    if (!/(?:^|\/)tsconfig[^/]*\.json$/.test(path)) continue
    const text = tree.text(path)
    if (text === undefined || !text.includes('"paths"')) continue
    const reading = await readJsonc(text)
    const paths = 'value' in reading ? memberOf(memberOf(reading.value, 'compilerOptions'), 'paths') : undefined
    if (typeof paths === 'object' && paths !== null) aliases.push(...Object.keys(paths))
  }
  return aliases
}

/** Files in which somebody may speak of a package without importing it. */
const MENTIONS =
  /\.(?:[cm]?[jt]sx?|jsonc?|pyi?|toml|cfg|ini|ya?ml|html?|mdx?|vue|svelte|astro|s?css|less|sh|txt|in|j2)$|(?:^|\/)(?:Dockerfile|Makefile|Procfile)[^/]*$/
const MOST_BYTES = 500_000

async function unused({ imports, uncertain }: SiblingImports, subject: Subject): Promise<readonly Finding[]> {
  const used = new Set(imports.map(({ from, to }) => `${from} ${to}`))
  const candidates = subject.graph.edges.filter(
    ({ from, to, kind, group, at }) =>
      kind === 'local' &&
      group === 'main' &&
      /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(at.file) &&
      !uncertain.has(from) &&
      // A reference that leads nowhere is mended first.
      !subject.graph.findings.some(({ file, line }) => file === at.file && line === at.line) &&
      !used.has(`${from} ${to}`),
  )
  const findings: Finding[] = []
  for (const edge of candidates) if (!(await isMentioned(edge, subject))) findings.push(unusedFinding(edge))
  return findings
}

function unusedFinding({ from, to, at }: Edge): Finding {
  return {
    code: 'unused-dependency',
    severity: 'note',
    message: `${from} declares ${to}, but nothing in it imports or mentions it`,
    fix: `Take it out, if nothing finds it in another way; each change of ${to} tests ${from}.`,
    ...at,
  }
}

/** Whether the dependent has any text, beside the declaration itself, that holds the name of the package or of its modules. */
async function isMentioned({ from, to }: Edge, subject: Subject): Promise<boolean> {
  const { graph, tree } = subject
  const [project, target] = [graph.projects.get(from), graph.projects.get(to)] as [Project, Project]
  const names = Object.values(target.packageNames).flatMap((name) => [
    name,
    name.replaceAll('-', '_'),
    name.replaceAll('-', '.'),
  ])
  if (names.length === 0) return true
  const files = [...tree.entries.keys()].filter(
    (path) => MENTIONS.test(path) && isOwn(path, project, graph) && !isRecord(path),
  )
  // A project without sources brings together what others install.
  if (!files.some((path) => /\.(?:py|[cm]?[jt]sx?)$/.test(path))) return true
  for (const bytes of (await subject.read(files)).values()) {
    const text = bytes.length > MOST_BYTES ? '' : Buffer.from(bytes).toString('utf8')
    if (bytes.length > MOST_BYTES || names.some((name) => text.includes(name))) return true
  }
  return mentionsInManifest(project, names, subject)
}

/** Manifests declare it, and locks follow them. */
function isRecord(path: RepoPath): boolean {
  return /(?:^|\/)(?:pyproject\.toml|package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|README[^/]*|CHANGELOG[^/]*)$/i.test(
    path,
  )
}

function isOwn(path: RepoPath, { root }: Project, { projects }: ProjectGraph): boolean {
  if (!isBelow(root, path)) return false
  const roots = new Set([...projects.values()].map((one) => one.root))
  return foldersAbove(path).find((folder) => roots.has(folder)) === root
}

/** Entry points, scripts and settings of tools, as far as they stand in manifests. */
async function mentionsInManifest({ root }: Project, names: readonly string[], { tree }: Subject): Promise<boolean> {
  const python = (await pythonManifest(tree, root))?.table
  const tools =
    python === undefined ? [] : entriesAt(python, 'tool').filter(([tool]) => !['poetry', 'uv'].includes(tool))
  const entries =
    python === undefined
      ? []
      : [
          ...['scripts', 'gui-scripts', 'entry-points'].map((key) => valueAt(python, 'project', key)),
          ...['scripts', 'plugins'].map((key) => valueAt(python, 'tool', 'poetry', key)),
        ]
  const node = readManifest(tree, root)?.value ?? {}
  const fields = new Set(DEPENDENCY_FIELDS.map(({ field }) => field))
  const rest = Object.entries(node).filter(([key]) => !fields.has(key))
  const text = JSON.stringify([tools, entries, rest], (_, value) => (typeof value === 'bigint' ? String(value) : value))
  return names.some((name) => text.includes(name))
}
