import { upstreamIn } from '../graph/local-dependencies.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import { pathInside } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Kinds } from './effect.ts'
import { roleOf } from './file-role.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import type { Search } from './referred.ts'
import { isDocumentation, isLock } from './shared-files.ts'

/** A project whose tasks go by the version of a project: its own, or one that it depends on. */
export interface VersionSpeaker {
  readonly project: ProjectName
  readonly of: ProjectName
  /** The tasks that do. */
  readonly kinds: Kinds
}

/** What a test says that asks for a version, or for the file that states it. */
const ASKING: readonly string[] = [
  ...['__version__', 'importlib.metadata', 'importlib_metadata', 'pkg_resources', 'pyproject.toml'],
  ...['package.json', 'npm_package_version', '--version'],
]
// Of more texts, each version counts for whoever sees it.
const MOST_TEXTS = 2_000

/**
 * Who goes by versions of projects: tests that ask for a version or state that of their own project, and whatever speaks of the version of a project
 * that it depends on (`core_api.__version__`, `version("core-api")`, `@acme/core/package.json`).
 */
export async function versionSpeakers(graph: ProjectGraph, search: Search): Promise<readonly VersionSpeaker[]> {
  const projects = [...graph.projects.values()]
  const depended = new Set(graph.edges.flatMap(({ kind, to }) => (kind === 'local' ? to : [])))
  const byText = new Map<string, ProjectName[]>()
  for (const project of projects) {
    if (!depended.has(project.name)) continue
    for (const text of textsFor(project)) byText.set(text, [...(byText.get(text) ?? []), project.name])
  }
  const stated = new Map(projects.flatMap(({ name, version }) => (version === undefined ? [] : [[name, version]])))
  const texts = new Set([...ASKING, ...stated.values(), ...byText.keys()])
  const roots = projects.map(({ root }) => root)
  const found = texts.size > MOST_TEXTS ? undefined : await search([...texts], roots.includes('') ? [''] : roots)
  const upstream = upstreamIn(graph)
  if (found === undefined) {
    return projects.flatMap(({ name }) =>
      [name, ...upstream(name)].map((of) => ({ project: name, of, kinds: 'every' as const })),
    )
  }
  const byRoot = projectsByRoot(graph)
  const speakers = new Map<string, VersionSpeaker>()
  const add = (one: VersionSpeaker) => {
    const key = `${one.project}\0${one.of}`
    if (one.kinds === 'every' || !speakers.has(key)) speakers.set(key, one)
  }
  for (const { file, text } of found) {
    const owner = ownerOf(file, byRoot)
    if (owner === undefined || !isCodeOf(owner, file)) continue
    const { name } = owner
    const role = roleOf(pathInside(owner.root, file))
    const kinds = role?.obeying ?? 'every'
    const isTest = kinds !== 'every' && kinds.includes('test')
    const isAsking = ASKING.some((one) => text.includes(one)) || byText.get(text)?.includes(name) === true
    if (isTest && (isAsking || stated.get(name) === text)) add({ project: name, of: name, kinds: ['test'] })
    for (const of of byText.get(text) ?? []) if (upstream(name).includes(of)) add({ project: name, of, kinds })
  }
  return [...speakers.values()]
}

/** Neither a manifest nor a lock nor a document: in these versions stand anyway. */
function isCodeOf({ root, manifests }: Project, file: RepoPath): boolean {
  return !manifests.includes(file) && !isLock(file) && !isDocumentation(pathInside(root, file), true)
}

/** How others speak of a project's version. */
function textsFor({ packageNames: { python, node } }: Project): readonly string[] {
  const module = python?.replaceAll('-', '_').replaceAll('.', '_')
  return [
    ...(python === undefined
      ? []
      : [
          ...[`${module}.__version__`, `from ${module} import __version__`, `${module}.version`],
          ...[`version("${python}`, `version('${python}`],
        ]),
    ...(node === undefined ? [] : [`${node}/package.json`]),
  ]
}
