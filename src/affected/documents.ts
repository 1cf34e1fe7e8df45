import type { Project } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import { once, onceFor } from '../workspaces/once.ts'
import { PYTEST_FILES } from '../workspaces/python-settings.ts'
import { inFolder, isBelow, isCalled, parentOf, pathInside, resolvePath } from '../workspaces/repo-paths.ts'
import { hasTarget, type Kinds, lintTargets, statesLint } from './effect.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import { isCode } from './shared-files.ts'
import { ownTouch, type Side, sharedTouch, type Touch, type TouchedProject } from './touch.ts'

/** Says whom a document concerns, by the project that holds it. */
export type DocumentTouch = (path: RepoPath, owner: Project | undefined) => Touch

/**
 * Nobody builds or tests documents, but for pages of sites and what a manifest names; linters and formatters read them: what a project states
 * itself any, what follows from its tools code alone.
 */
export function documentTouchFinder(side: Side): DocumentTouch {
  const named = once(() => namedDocuments(side))
  const kinds = new Map<Project, SiteKind>()
  const tests = new Map<Project, boolean>()
  const byName = once(() => testedByName(side))
  const isTested = (project: Project) =>
    onceFor(tests, project, () => testsDocuments(project, side.tree) || byName().has(project))
  const siteOf = (project: Project) => onceFor(kinds, project, () => siteKind(project, side.tree))
  const sites = once(() => [...side.graph.projects.values()].filter((project) => siteOf(project) === 'whole'))
  return (path, owner) => {
    const touched = [
      ...(owner !== undefined && isTested(owner) ? [ownTouch(owner.name, ['test'])] : []),
      ...(side.spokenOf?.get(path) ?? []),
      ...named()(path).map(({ name }) => ({ ...sharedTouch(name, 'its manifest names it'), ...BUILD })),
      ...sites()
        .filter((site) => site !== owner && isBeside(site, path, owner))
        .map(({ name }) => ({
          ...sharedTouch(name, 'documents beside a site may be its pages'),
          isJudged: true as const,
        })),
      ...(owner === undefined ? [] : ownTouches(path, owner, siteOf(owner), side)),
    ]
    return touched.length > 0 ? { type: 'projects', touched } : { type: 'ignored', rule: 'documentation' }
  }
}

const TESTS_DOCUMENTS = /doctest[-_]glob|\b(?:sybil|mktestdocs|markdown-docs|pytest-examples|phmdoctest)\b/

/** Examples in documents are tests where settings of pytest say so. */
function testsDocuments({ root, manifests }: Project, tree: Side['tree']): boolean {
  const files = [...manifests, ...PYTEST_FILES.map((name) => inFolder(root, name))]
  return files.some((file) => TESTS_DOCUMENTS.test(tree.text(file) ?? ''))
}

const TEST_OF_DOCUMENTS =
  /(?:^|\/)(?:test_(?:readme|docs?|documentation|changelog|markdown)(?:_[^/]*)?\.py|(?:readme|docs?|documentation|changelog|markdown)(?:_test\.py|\.(?:test|spec)\.[cm]?[jt]sx?))$/i

/** Projects with a test that is called after documents: `test_readme.py`, `docs.test.ts`. */
function testedByName({ graph, tree }: Pick<Side, 'graph' | 'tree'>): ReadonlySet<Project> {
  const roots = projectsByRoot(graph)
  const tests = [...tree.entries.keys()].filter((path) => TEST_OF_DOCUMENTS.test(path))
  return new Set(tests.flatMap((path) => ownerOf(path, roots) ?? []))
}

const BUILD = { kinds: ['build'], stays: true, isJudged: true } as const

/** Sites in a folder such as `website` often have their pages in `docs` beside it. */
function isBeside({ root }: Project, path: RepoPath, owner: Project | undefined): boolean {
  const folder = parentOf(root)
  const isShared = owner === undefined || owner.root === folder || isBelow(owner.root, folder)
  return root !== '' && isShared && ['docs', 'doc'].some((name) => isBelow(inFolder(folder, name), path))
}

function ownTouches(path: RepoPath, owner: Project, site: SiteKind, { contained }: Side): readonly TouchedProject[] {
  if (site === 'whole') return [ownTouch(owner.name, contained.get(path))]
  const kinds = kindsOf(path, owner, site)
  return kinds === undefined ? [] : [ownTouch(owner.name, kinds)]
}

/** Tasks whose names say nothing may make pages as well. */
function kindsOf(path: RepoPath, owner: Project, site: SiteKind): Kinds | undefined {
  const lint = isLinted(path, owner) ? (['lint'] as const) : []
  if (site === 'part') return hasTarget(owner, 'build') ? ['build', ...lint] : lint
  return lint.length > 0 ? lint : undefined
}

function isLinted(path: RepoPath, owner: Project): boolean {
  return statesLint(owner) || (isCode(path) && lintTargets(owner).length > 0)
}

const QUOTED = /"([^"\s]{1,200})"|'([^'\s]{1,200})'/g

function quotedIn(toml = ''): readonly string[] {
  return [...toml.matchAll(QUOTED)].map(([, double, single]) => double ?? single ?? '')
}

const FILES = /^\s*(?:\w+\s*=\s*file:|license_files?\s*=)([^\n]*(?:\n[ \t]+[^\n]*)*)/gm

/** What stands for files in a setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
function filesIn(ini = ''): readonly string[] {
  return [...ini.matchAll(FILES)].flatMap(([, list]) => list?.split(/[\s,]+/) ?? [])
}

/**
 * Builds read, and miss where they are gone, what a pyproject.toml or setup.cfg names, by its path or by a pattern: `readme`, `license-files`, `include`.
 * A setup.py may read what lies beside it.
 */
function namedDocuments({ graph, tree }: Pick<Side, 'graph' | 'tree'>): (path: RepoPath) => readonly Project[] {
  const byPath = new Map<RepoPath, Project[]>()
  const starts = new Map<Project, readonly string[]>()
  for (const project of graph.projects.values()) {
    const manifest = project.manifests.find((file) => isCalled(file, 'pyproject.toml'))
    if (manifest === undefined) continue
    const names = [...quotedIn(tree.text(manifest)), ...filesIn(tree.text(inFolder(project.root, 'setup.cfg')))]
    for (const path of new Set(names.map((name) => resolvePath(project.root, name)))) {
      if (path !== undefined) byPath.set(path, [...(byPath.get(path) ?? []), project])
    }
    // `*` alone is any version of a dependency.
    const stated = names.flatMap((name) => /^([^*?[{!]+)[*?[{][^/]*$/.exec(name)?.[1] ?? [])
    const patterns = tree.entries.has(inFolder(project.root, 'setup.py')) ? ['', ...stated] : stated
    if (patterns.length > 0) starts.set(project, patterns)
  }
  return (path) => {
    const byPattern = [...starts].flatMap(([project, patterns]) => {
      if (!isBelow(project.root, path)) return []
      return patterns.some((start) => isBegunBy(start, pathInside(project.root, path))) ? project : []
    })
    return [...new Set([...(byPath.get(path) ?? []), ...byPattern])]
  }
}

/** No pattern goes on into other folders than it names. */
function isBegunBy(start: string, path: string): boolean {
  return path.startsWith(start) && !path.slice(start.length).includes('/')
}

const SITE_FOLDER = /(?:^|\/)(?:docs?|documentation|website)$/
const GENERATOR = String.raw`\b(?:docusaurus|vitepress|vuepress|astro|eleventy|nextra|rspress|hexo|honkit|mintlify|docsify|typedoc|antora|mkdocs\s+\w+|zensical\s+\w+|sphinx-(?:auto)?build|jekyll\s+\w+|hugo)\b`
const GENERATES = new RegExp(GENERATOR)
const BUILD_GENERATES = new RegExp(String.raw`(?:^|[\s"])build"?\s*[:=]\s*(?:"[^"]*|\{[^}]*)${GENERATOR}`)
/** Packages of Node that make sites, and nothing else. */
const GENERATORS =
  /^(?:@docusaurus\/core|vitepress|vuepress|astro|@11ty\/eleventy|nextra|@?rspress(?:\/core)?|hexo|honkit)$/

/** `whole`: a project that is made of documents. `part`: some of its tasks make pages of them. */
type SiteKind = 'whole' | 'part' | 'none'

function siteKind(project: Project, tree: Side['tree']): SiteKind {
  if (SITE_FOLDER.test(project.root)) return 'whole'
  const texts = project.manifests.map((file) => tree.text(file) ?? '')
  if (texts.some((text) => BUILD_GENERATES.test(text))) return 'whole'
  const declares = project.dependencies.some(({ ecosystem, name }) => ecosystem === 'node' && GENERATORS.test(name))
  if (declares && project.privateIn.includes('node')) return 'whole'
  return declares || texts.some((text) => GENERATES.test(text)) ? 'part' : 'none'
}
