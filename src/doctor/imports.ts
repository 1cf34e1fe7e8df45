import { directUses } from '../affected/project-uses.ts'
import type { Manner, ModuleGraph } from '../graph/module-graph.ts'
import type { Edge, Project, ProjectGraph } from '../graph/project-graph.ts'
import { undeclaredImports } from '../graph/undeclared-imports.ts'
import { entriesAt, valueAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { readManifest } from '../workspaces/node-manifest.ts'
import { DEPENDENCY_FIELDS } from '../workspaces/node-specifiers.ts'
import { foldersAbove, isBelow } from '../workspaces/repo-paths.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { pythonManifest } from './manifests.ts'
import { readModules } from './read-modules.ts'
import type { Check, Subject } from './subject.ts'

/** What is imported and not declared, and what is declared and never mentioned. */
export const findImportGaps: Check = async (subject) => {
  if (subject.graph.projects.size < 2) return []
  const modules = await readModules(subject)
  return [...undeclaredImports(modules, subject.graph), ...(await unused(modules, subject))]
}

/** Files in which somebody may speak of a package without importing it. */
const MENTIONS =
  /\.(?:[cm]?[jt]sx?|jsonc?|pyi?|toml|cfg|ini|ya?ml|html?|mdx?|vue|svelte|astro|s?css|less|sh|txt|in|j2)$|(?:^|\/)(?:Dockerfile|Makefile|Procfile)[^/]*$/
const MOST_BYTES = 500_000

async function unused(modules: ModuleGraph, subject: Subject): Promise<readonly Finding[]> {
  const uses = directUses(modules, (link) => tellsOfUse(link, modules))
  const candidates = subject.graph.edges.filter(
    ({ from, to, kind, group, at }) =>
      kind === 'local' &&
      group === 'main' &&
      /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(at.file) &&
      // A reference that leads nowhere is mended first.
      !subject.graph.findings.some(({ file, line }) => file === at.file && line === at.line) &&
      uses.get(from)?.has(to) !== true,
  )
  const findings: Finding[] = []
  for (const edge of candidates) if (!(await isMentioned(edge, subject))) findings.push(unusedFinding(edge))
  return findings
}

/** A link that may lead into any of several projects says nothing of each of them, unless nobody knows what stands there. */
function tellsOfUse(link: number, { links }: ModuleGraph): boolean {
  const { manners, mannerOf, projectsOf } = links
  const { kind } = manners[mannerOf[link] as number] as Manner
  const count = (projectsOf.starts[link + 1] as number) - (projectsOf.starts[link] as number)
  return kind === 'doubt' || (kind !== 'chance' && count < 2)
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
