import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { isBelow } from '../workspaces/repo-paths.ts'
import type { Ecosystem, Finding, ProjectName } from '../workspaces/workspace.ts'
import { importerOf, type Links, type Manner, type ModuleGraph, NOBODY, wordsOf } from './module-graph.ts'
import type { Project, ProjectGraph } from './project-graph.ts'

/**
 * Imports of other projects on which a project does not depend by any manifest or setting, over edges of whatever kind: each pair of
 * projects once, at the first place that is shipped, else at the first; in order of the code. Left out are imports that do not fail where
 * the other project is absent, those of a name that settings provide or that several projects have, and those in built files and fixtures.
 * An `error`; a `warning` where a dependency depends on the other, or where none of the places is shipped.
 */
export function undeclaredImports(modules: ModuleGraph, graph: ProjectGraph): readonly Finding[] {
  const { links } = modules
  const reach = reachFinder(graph)
  return undeclaredPairs(modules, graph)
    .flatMap((pair) => placesOf(pair, links, graph) ?? [])
    .sort((a, b) => a.told - b.told)
    .map((places) => findingOf(places, links, reach(places.from.name, places.to.name)))
}

/** Numbers of two projects, and of the uses by which one imports the other. */
interface Pair {
  readonly from: number
  readonly to: number
  readonly uses: number[]
}

function undeclaredPairs({ links, order, usesOf }: ModuleGraph, graph: ProjectGraph): readonly Pair[] {
  const { manners, mannerOf, projects, uses } = links
  const keyOf = (from: number, to: number) => from * projects.length + to
  const declared = declaredKeys(graph, projects, keyOf)
  const found = new Map<number, Pair>()
  for (const link of order) {
    const start = usesOf.starts[link] as number
    if ((manners[mannerOf[link] as number] as Manner).kind !== 'import') continue
    if (isWithinProject(links, link, usesOf.items[start] as number)) continue
    const to = onlyOwner(links, link)
    if (to === NOBODY) continue
    for (const use of usesOf.items.subarray(start, usesOf.starts[link + 1])) {
      const from = uses.project[use] as number
      const isFirm = ((uses.line[use] as number) & 1) === 1
      if (!isFirm || from === NOBODY || from === to || declared.has(keyOf(from, to))) continue
      const pair = found.get(keyOf(from, to))
      if (pair === undefined) found.set(keyOf(from, to), { from, to, uses: [use] })
      else pair.uses.push(use)
    }
  }
  return [...found.values()]
}

function declaredKeys(
  { edges }: ProjectGraph,
  projects: readonly ProjectName[],
  keyOf: (from: number, to: number) => number,
): ReadonlySet<number> {
  const numbers = new Map(projects.map((name, at) => [name, at]))
  return new Set(
    edges.flatMap((edge) => {
      const [from, to] = [numbers.get(edge.from), numbers.get(edge.to)]
      return from === undefined || to === undefined ? [] : keyOf(from, to)
    }),
  )
}

/** Most links stay in the project of those who need them, who are all in one. */
function isWithinProject({ filesOf, owners, uses }: Links, link: number, firstUse: number): boolean {
  const first = filesOf.starts[link] as number
  if (first === filesOf.starts[link + 1]) return false
  return owners[filesOf.items[first] as number] === uses.project[firstUse]
}

/** The project that all files of a link belong to; NOBODY where there are several, or none. */
function onlyOwner({ filesOf, projectsOf, owners }: Links, link: number): number {
  let only = NOBODY
  const isOther = (owner: number) => {
    if (owner === NOBODY || (only !== NOBODY && owner !== only)) return true
    only = owner
    return false
  }
  for (let at = filesOf.starts[link] as number; at < (filesOf.starts[link + 1] as number); at++) {
    if (isOther(owners[filesOf.items[at] as number] as number)) return NOBODY
  }
  for (let at = projectsOf.starts[link] as number; at < (projectsOf.starts[link + 1] as number); at++) {
    if (isOther(projectsOf.items[at] as number)) return NOBODY
  }
  return only
}

/** What is told of a pair. */
interface Places {
  readonly from: Project
  readonly to: Project
  /** The use that is told. */
  readonly told: number
  readonly isShipped: boolean
  /** How many other statements there are. */
  readonly others: number
}

const BUILT = /(?:^|\/)(?:dist|build|out|coverage|vendor|\.next|\.nuxt|\.[^/]*cache)\//
// Code there is what a test reads, seldom what it runs.
const FIXTURE = /(?:^|\/)(?:__testfixtures__|__fixtures__|fixtures)\//
// Nobody who takes the project gets what lies there.
const ASIDE = /(?:^|\/)(?:examples?|samples?|demos?|docs?|scripts?|bench(?:marks?)?|\.[^/]+)\//

/** Undefined where no use is worth telling. */
function placesOf(pair: Pair, links: Links, { projects }: ProjectGraph): Places | undefined {
  const [from, to] = [pair.from, pair.to].map((one) => projects.get(links.projects[one] as ProjectName))
  if (from === undefined || to === undefined) return undefined
  const pathOf = (use: number) => (links.paths[links.uses.file[use] as number] as RepoPath).slice(from.root.length)
  const uses = pair.uses
    .filter((use) => !BUILT.test(pathOf(use)) && !FIXTURE.test(pathOf(use)) && !isNested(use, links, from, to))
    .sort((a, b) => a - b)
  const [first] = uses
  if (first === undefined) return undefined
  const shipped = uses.find((use) => !ASIDE.test(pathOf(use)))
  const statements = new Set(uses.map((use) => `${pathOf(use)}\0${links.uses.line[use]}`))
  return { from, to, told: shipped ?? first, isShipped: shipped !== undefined, others: statements.size - 1 }
}

/** A path into a project inside the own one, or to what lies at the root of the repository, which nobody could declare. */
function isNested(use: number, { modules, uses }: Links, from: Project, to: Project): boolean {
  return (
    modules[uses.module[use] as number]?.startsWith('.') === true && (to.root === '' || isBelow(from.root, to.root))
  )
}

function findingOf({ from, to, told, isShipped, others }: Places, links: Links, isReached: boolean): Finding {
  const { file, line, module } = importerOf(links, told)
  const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'import' : 'imports'})`
  const why = isReached
    ? 'it is there only because another dependency needs it'
    : 'a change of it would not test this project'
  return {
    code: 'undeclared-dependency',
    severity: isReached || !isShipped ? 'warning' : 'error',
    message: `${from.name} ${printable(wordsOf(links, told))}${lackOf(module, to.name)}${more}: ${why}`,
    fix: fixFor(from, to, file),
    file,
    ...(line === undefined ? {} : { line }),
  }
}

/** What is imported and not declared, named once. */
function lackOf(module: string, to: ProjectName): string {
  if (module === to) return ', but does not declare it'
  return module.startsWith(`${to}/`) ? `, but does not declare ${to}` : `, which is ${to}, but does not declare it`
}

const MANIFESTS: Readonly<Record<Ecosystem, RegExp>> = {
  python: /(?:^|\/)pyproject\.toml$/,
  node: /(?:^|\/)package\.json$/,
}

function fixFor(from: Project, to: Project, file: RepoPath): string {
  const ecosystem = ecosystemOf(to, file)
  const manifest = from.manifests.find((one) => MANIFESTS[ecosystem].test(one))
  const where = manifest === undefined ? `of ${from.name}` : `in ${printable(manifest)}`
  return `Add ${printable(to.packageNames[ecosystem] ?? to.name)} to the dependencies ${where}.`
}

/** As what a file imports a project. */
function ecosystemOf({ packageNames }: Project, file: RepoPath): Ecosystem {
  if (packageNames.node === undefined) return 'python'
  return packageNames.python === undefined || !/\.py[iw]?$/.test(file) ? 'node' : 'python'
}

function reachFinder({ edges }: ProjectGraph): (from: ProjectName, to: ProjectName) => boolean {
  const next = new Map<ProjectName, ProjectName[]>()
  for (const { from, to } of edges) {
    const list = next.get(from)
    if (list === undefined) next.set(from, [to])
    else list.push(to)
  }
  return (from, to) => {
    const reached = new Set(next.get(from))
    for (const name of reached) for (const other of next.get(name) ?? []) reached.add(other)
    return reached.has(to)
  }
}
