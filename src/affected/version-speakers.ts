import { upstreamIn } from '../graph/local-dependencies.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import { onceFor } from '../workspaces/once.ts'
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
  const stated = projects.flatMap(({ version }) => version ?? [])
  const texts = new Set([...ASKING, ...stated, ...byText.keys()])
  const roots = projects.map(({ root }) => root)
  const found = texts.size > MOST_TEXTS ? undefined : await search([...texts], roots.includes('') ? [''] : roots)
  const known = new Map<ProjectName, ReadonlySet<ProjectName>>()
  const upstreamOf = upstreamIn(graph)
  const upstream = (name: ProjectName) => onceFor(known, name, () => new Set(upstreamOf(name)))
  return found === undefined
    ? projects.flatMap(({ name }) => [name, ...upstream(name)].map((of) => ({ project: name, of, kinds: 'every' })))
    : speakersAt(found, { byRoot: projectsByRoot(graph), byText, upstream })
}

interface Speech {
  readonly byRoot: ReturnType<typeof projectsByRoot>
  /** Whose version a text is about. */
  readonly byText: ReadonlyMap<string, readonly ProjectName[]>
  readonly upstream: (name: ProjectName) => ReadonlySet<ProjectName>
}

function speakersAt(
  places: NonNullable<Awaited<ReturnType<Search>>>,
  { byRoot, byText, upstream }: Speech,
): readonly VersionSpeaker[] {
  const speakers = new Map<string, VersionSpeaker>()
  const add = (one: VersionSpeaker) => {
    const key = `${one.project}\0${one.of}`
    if (one.kinds === 'every' || !speakers.has(key)) speakers.set(key, one)
  }
  for (const { file, text } of places) {
    const owner = ownerOf(file, byRoot)
    if (owner === undefined || !isCodeOf(owner, file)) continue
    const { name, version } = owner
    const kinds = roleOf(pathInside(owner.root, file))?.obeying ?? 'every'
    const about = byText.get(text) ?? []
    const isAsking = text === version || about.includes(name) || ASKING.some((one) => text.includes(one))
    if (isAsking && kinds !== 'every' && kinds.includes('test')) add({ project: name, of: name, kinds: ['test'] })
    for (const of of about) if (upstream(name).has(of)) add({ project: name, of, kinds })
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
