import type { Edge, Project } from '../graph/project-graph.ts'
import { selectProjects } from '../graph/select-projects.ts'
import { memberOf, stringMember, stringsOf } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { placeText } from '../workspaces/location.ts'
import { type NxFile, readNxFile } from '../workspaces/nx-files.ts'
import { inFolder, isBelow } from '../workspaces/repo-paths.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { Check, Subject } from './subject.ts'

const PLUGIN = '@nxlv/python'

/**
 * Dependencies that Nx, as it is set up here, does not have in its graph: those of Python without the plug-in that reads them, and those of
 * folders that are no project to Nx. Whoever runs `nx affected` tests too little there.
 */
export const findNxGaps: Check = async (subject) => {
  const settings = subject.tree.manifests.filter((path) => /(?:^|\/)nx\.json$/.test(path))
  const findings = await Promise.all(settings.map((path) => gapsOf(path, subject)))
  return findings.flat()
}

async function gapsOf(path: RepoPath, subject: Subject): Promise<readonly Finding[]> {
  const file = await readNxFile(subject.tree, path)
  if (file.problem !== undefined) return []
  const { edges, stated } = await edgesBelow(file.folder, subject)
  const python = edges.filter(({ at }) => at.file.endsWith('pyproject.toml'))
  const hasPlugin = pluginsOf(file).includes(PLUGIN)
  if (!hasPlugin && python.length > 0) {
    const rest = edges.filter((edge) => !python.includes(edge))
    return [
      withoutPlugin(file, python, edges.length + stated),
      ...unknownProjects(file, { edges: rest, stated }, subject),
    ]
  }
  return unknownProjects(file, { edges, stated }, subject)
}

function pluginsOf({ value }: NxFile): readonly string[] {
  const plugins = memberOf(value, 'plugins')
  if (!Array.isArray(plugins)) return []
  return plugins.flatMap((one: unknown) => (typeof one === 'string' ? one : stringMember(one, 'plugin')) ?? [])
}

interface Edges {
  /** Each pair of projects once, where settings of Nx do not state it anyway. */
  readonly edges: readonly Edge[]
  /** How many pairs settings of Nx state. */
  readonly stated: number
}

async function edgesBelow(folder: RepoPath, subject: Subject): Promise<Edges> {
  const { projects, edges } = subject.graph
  const isInside = (name: string) => {
    const root = projects.get(name)?.root
    return root !== undefined && (root === folder || isBelow(folder, root))
  }
  const pair = ({ from, to }: Edge) => `${from} ${to}`
  const local = edges.filter(({ kind, from, to }) => kind === 'local' && isInside(from) && isInside(to))
  const named = new Map<ProjectName, ReadonlySet<ProjectName>>()
  for (const { from } of local) if (!named.has(from)) named.set(from, await statedBy(from, subject))
  const isStated = ({ from, to }: Edge) => named.get(from)?.has(to) === true
  // Of the others Nx concludes some from imports: only what stands in manifests of packages is certain.
  const declared = local.filter(({ at }) => /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(at.file))
  const open = new Map(declared.filter((edge) => !isStated(edge)).map((edge) => [pair(edge), edge]))
  return { edges: [...open.values()], stated: new Set(local.filter(isStated).map(pair)).size }
}

/** What settings of Nx name as dependencies of a project. */
async function statedBy(name: ProjectName, { graph, tree }: Subject): Promise<ReadonlySet<ProjectName>> {
  const { root } = graph.projects.get(name) as Project
  const read = async (file: string) =>
    tree.entries.has(inFolder(root, file)) ? (await readNxFile(tree, inFolder(root, file))).value : {}
  const lists = [await read('project.json'), memberOf(await read('package.json'), 'nx')].map((value) =>
    stringsOf(memberOf(value, 'implicitDependencies')),
  )
  const chosen = new Set<ProjectName>()
  for (const selector of lists.flat()) {
    const isRemoval = selector.startsWith('!')
    for (const one of selectProjects(isRemoval ? selector.slice(1) : selector, graph.projects)) {
      if (isRemoval) chosen.delete(one)
      else chosen.add(one)
    }
  }
  return chosen
}

function withoutPlugin(file: NxFile, missing: readonly Edge[], all: number): Finding {
  return {
    code: 'nx-missing-edges',
    severity: 'warning',
    message: `Nx sees ${all - missing.length} of ${all} dependencies: those between Python projects are missing in its graph, such as ${example(missing)}`,
    fix: `Add ${PLUGIN} to the plug-ins, and a project.json to each Python project; or let affected choose what runs.`,
    ...placeOf(file),
  }
}

function unknownProjects(file: NxFile, { edges, stated }: Edges, subject: Subject): readonly Finding[] {
  const { projects } = subject.graph
  const isUnknown = (name: string) => !isKnown(projects.get(name) as Project, file.folder, subject)
  const missing = edges.filter(({ from, to }) => isUnknown(from) || isUnknown(to))
  if (missing.length === 0) return []
  const all = edges.length + stated
  const names = [...new Set(missing.flatMap(({ from, to }) => [from, to]).filter(isUnknown))]
  const shown = `${names.slice(0, 3).map(printable).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`
  return [
    {
      code: 'nx-missing-edges',
      severity: 'warning',
      message: `Nx sees ${all - missing.length} of ${all} dependencies: to it ${shown} ${names.length === 1 ? 'is no project' : 'are no projects'}, so its graph lacks ${example(missing)}${missing.length > 1 ? ' and others' : ''}`,
      fix: 'Add a project.json there: {} with a name is enough.',
      ...placeOf(file),
    },
  ]
}

/** A folder with a project.json, or a member of the workspace of packages whose root holds the nx.json. */
function isKnown({ root, workspaceRoots }: Project, folder: RepoPath, { tree }: Subject): boolean {
  if (tree.entries.has(inFolder(root, 'project.json'))) return true
  return tree.entries.has(inFolder(root, 'package.json')) && (root === folder || workspaceRoots.includes(folder))
}

function example(edges: readonly Edge[]): string {
  const [{ from, to, at }] = edges as [Edge]
  return `${from} → ${to} (${printable(placeText(at))})`
}

function placeOf(file: NxFile) {
  return memberOf(file.value, 'plugins') === undefined ? { file: file.file, line: 1 } : file.locate(['plugins'])
}
