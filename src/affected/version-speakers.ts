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

// What a program says that asks for a version as it runs. Of Python it may be any version,
const ASKING_BY_NAME: readonly string[] = [
  ...['importlib.metadata', 'importlib import metadata', 'importlib_metadata', 'pkg_resources'],
]
// of Node its own.
const ASKING_OWN: readonly string[] = ['./package.json', '"package.json', "'package.json", 'npm_package_version']
/** What a test says that asks for one, or for the file that states it. Of `VERSION` there are longer names. */
const ASKING: readonly string[] = [
  ...ASKING_BY_NAME,
  ...['__version__', '.VERSION', ' VERSION', 'pyproject.toml', 'package.json', 'npm_package_version', '--version'],
]
// Of more texts, each version counts for whoever sees it.
const MOST_TEXTS = 2_000

/**
 * Who goes by versions of projects, of its own and of those that it depends on: tests that ask for a version or state that one, tests of what
 * asks for its own as it runs, and whatever speaks of the version of a dependency (`core_api.__version__`, `version("core-api")`,
 * `@acme/core/package.json`).
 */
export async function versionSpeakers(graph: ProjectGraph, search: Search): Promise<readonly VersionSpeaker[]> {
  const projects = [...graph.projects.values()]
  const depended = new Set(graph.edges.flatMap(({ kind, to }) => (kind === 'local' ? to : [])))
  const byText = new Map<string, ProjectName[]>()
  for (const project of projects) {
    if (!depended.has(project.name)) continue
    for (const text of textsFor(project)) byText.set(text, [...(byText.get(text) ?? []), project.name])
  }
  const byVersion = projectsByVersion(projects)
  const texts = new Set([...ASKING, ...ASKING_OWN, ...byVersion.keys(), ...byText.keys()])
  const roots = projects.map(({ root }) => root)
  const found = texts.size > MOST_TEXTS ? undefined : await search([...texts], roots.includes('') ? [''] : roots)
  const known = new Map<ProjectName, ReadonlySet<ProjectName>>()
  const upstreamOf = upstreamIn(graph)
  const seenBy = (name: ProjectName) => onceFor(known, name, () => new Set([name, ...upstreamOf(name)]))
  if (found === undefined) {
    return projects.flatMap(({ name }) => [...seenBy(name)].map((of) => ({ project: name, of, kinds: 'every' })))
  }
  const byRoot = projectsByRoot(graph)
  const telling = await tellingProjects(found, byRoot, search)
  return speakersAt(found, { byRoot, byText, byVersion, seenBy, telling })
}

function projectsByVersion(projects: readonly Project[]): Speech['byText'] {
  const byVersion = new Map<string, ProjectName[]>()
  for (const { name, version } of projects) {
    if (version !== undefined) byVersion.set(version, [...(byVersion.get(version) ?? []), name])
  }
  return byVersion
}

type Places = NonNullable<Awaited<ReturnType<Search>>>

interface Speech {
  readonly byRoot: ReturnType<typeof projectsByRoot>
  /** Whose version a text is about. */
  readonly byText: ReadonlyMap<string, readonly ProjectName[]>
  /** Whose version a text is. */
  readonly byVersion: ReadonlyMap<string, readonly ProjectName[]>
  /** A project and all that it depends on. */
  readonly seenBy: (name: ProjectName) => ReadonlySet<ProjectName>
  /** Whose programs ask for their own version as they run. */
  readonly telling: ReadonlySet<ProjectName>
}

function speakersAt(places: Places, speech: Speech): readonly VersionSpeaker[] {
  const speakers = new Map<string, VersionSpeaker>()
  const add = (one: VersionSpeaker) => {
    const key = `${one.project}\0${one.of}`
    if (one.kinds === 'every' || !speakers.has(key)) speakers.set(key, one)
  }
  for (const { file, text } of places) {
    const owner = ownerOf(file, speech.byRoot)
    if (owner === undefined || !isCodeOf(owner, file)) continue
    const { name } = owner
    const kinds = roleOf(pathInside(owner.root, file))?.obeying ?? 'every'
    const isTest = kinds !== 'every' && kinds.includes('test')
    if (isTest) for (const of of testedBy(owner, text, speech)) add({ project: name, of, kinds: ['test'] })
    for (const of of speech.byText.get(text) ?? []) {
      if (of !== name && speech.seenBy(name).has(of)) add({ project: name, of, kinds })
    }
  }
  for (const { name } of speech.telling.size === 0 ? [] : speech.byRoot.values()) {
    for (const of of speech.seenBy(name)) if (speech.telling.has(of)) add({ project: name, of, kinds: ['test'] })
  }
  return [...speakers.values()]
}

/** Of which projects that its own one sees a test may check the version, by a text in it: what asks for one says seldom whose. */
function testedBy({ name }: Project, text: string, { byText, byVersion, seenBy }: Speech): readonly ProjectName[] {
  const seen = seenBy(name)
  if (holdsOneOf(text, ASKING)) return [...seen]
  return [...(byVersion.get(text) ?? []), ...(byText.get(text) ?? [])].filter((one) => seen.has(one))
}

/** What asks by name is looked at once more, for whether its project says its own name anywhere: most ask for those of others. */
async function tellingProjects(
  places: Places,
  byRoot: Speech['byRoot'],
  search: Search,
): Promise<ReadonlySet<ProjectName>> {
  const owners = (found: Places, words: readonly string[]) =>
    found.flatMap(({ file, text }) => {
      const owner = ownerOf(file, byRoot)
      const isAsking = owner !== undefined && isProgramOf(owner, file) && holdsOneOf(text, words)
      return isAsking ? { owner, text } : []
    })
  const asking = new Set(owners(places, ASKING_BY_NAME).map(({ owner }) => owner))
  const texts = new Set([...asking].flatMap(ownNames))
  const roots = [...asking].map(({ root }) => root)
  const named = roots.length === 0 ? [] : await search([...texts], roots)
  const confirmed =
    named === undefined
      ? [...asking]
      : owners(named, [...texts]).flatMap(({ owner, text }) => (ownNames(owner).includes(text) ? owner : []))
  const sure = owners(places, ASKING_OWN).map(({ owner }) => owner)
  return new Set([...sure, ...confirmed.filter((one) => asking.has(one))].map(({ name }) => name))
}

/** Functions that tell a version. */
const ASKED: readonly string[] = ['version', 'metadata', 'distribution']

/** How a program of Python says what distribution it is. */
function ownNames({ name, packageNames: { python } }: Project): readonly string[] {
  const names = python === undefined ? [name] : [name, python, moduleOf(python)]
  return ['__package__', ...ASKED.map((one) => `${one}(__name__`), ...names.flatMap((name) => [`"${name}`, `'${name}`])]
}

function isProgramOf({ root }: Project, file: RepoPath): boolean {
  return PROGRAM.test(file) && roleOf(pathInside(root, file)) === undefined
}

const PROGRAM = /\.(?:py|[cm]?[jt]sx?|vue|svelte|astro)$/

function holdsOneOf(text: string, words: readonly string[]): boolean {
  return words.some((one) => text.includes(one))
}

/** Neither a manifest nor a lock nor a document: in these versions stand anyway. */
function isCodeOf({ root, manifests }: Project, file: RepoPath): boolean {
  return !manifests.includes(file) && !isLock(file) && !isDocumentation(pathInside(root, file), true)
}

/** How others speak of a project's version. */
function textsFor({ packageNames: { python, node } }: Project): readonly string[] {
  const module = python === undefined ? '' : moduleOf(python)
  return [
    ...(python === undefined
      ? []
      : [
          ...[`${module}.__version__`, `from ${module} import __version__`, `${module}.version`],
          ...ASKED.flatMap((one) => [`${one}("${python}`, `${one}('${python}`]),
        ]),
    ...(node === undefined ? [] : [`${node}/package.json`]),
  ]
}

function moduleOf(python: string): string {
  return python.replaceAll('-', '_').replaceAll('.', '_')
}
