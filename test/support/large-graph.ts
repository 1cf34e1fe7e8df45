import type { AffectedSet } from '../../src/affected/affected-set.ts'
import type { Edge, Project, ProjectGraph } from '../../src/graph/project-graph.ts'
import type { DependencyGroup, Finding } from '../../src/workspaces/workspace.ts'
import { affectedSet } from './affected-set.ts'
import { projectOf, targetOf } from './graph.ts'
import { seeded } from './seeded.ts'

const DOMAINS = ['billing', 'search', 'orders', 'identity', 'mail', 'ledger', 'media', 'fleet', 'pricing', 'catalog']
// From those that nobody depends on to the foundations; with the share of all projects that each tier has.
const TIERS = [
  { folder: 'apps', share: 0.15, roles: ['web', 'admin', 'portal', 'cli'] },
  { folder: 'services', share: 0.3, roles: ['api', 'worker', 'gateway', 'scheduler'] },
  { folder: 'packages', share: 0.4, roles: ['client', 'models', 'events', 'storage', 'testing'] },
  { folder: 'core', share: 0.15, roles: ['types', 'errors', 'config', 'logging'] },
] as const

/** A platform of many projects in four tiers, Python and Node, the same for the same sizes; with one cycle and one broken reference. */
export function largeGraph(size: { readonly projects: number; readonly edges: number }): ProjectGraph {
  const random = seeded(size.projects)
  const projects = TIERS.flatMap(({ share }, tier) =>
    Array.from({ length: Math.round(size.projects * share) }, (_, at) => tierProject(tier, at)),
  )
  const tierOf = new Map(
    projects.map(({ name, root }) => [name, TIERS.findIndex(({ folder }) => root.startsWith(folder))]),
  )
  const pairs = new Map<string, Edge>()
  const add = (from: Project, to: Project) => {
    if (from === to || pairs.has(`${from.name} ${to.name}`)) return
    pairs.set(`${from.name} ${to.name}`, edgeOf(from, to, pairs.size))
  }
  while (pairs.size < size.edges - 1) {
    const from = projects[Math.floor(random() * projects.length)] as Project
    // A project mostly uses what stands near it in the tiers below, and now and then a foundation.
    const below = projects.filter(({ name }) => (tierOf.get(name) ?? 0) > (tierOf.get(from.name) ?? 0))
    const to = below[Math.floor(random() ** 1.6 * below.length)]
    if (to !== undefined) add(from, to)
  }
  // The cycle: a foundation that uses who uses it.
  const [closing] = [...pairs.values()].filter(({ from }) => from.startsWith('acme-billing'))
  const [start, end] = [closing?.to, closing?.from].map((name) => projects.find((project) => project.name === name))
  if (start !== undefined && end !== undefined) add(start, end)
  return {
    projects: new Map(projects.map((project) => [project.name, project])),
    edges: [...pairs.values()],
    findings: [brokenReference(projects[0] as Project)],
  }
}

/** The set for a change of one foundation and of one package. */
export function largeSet(graph: ProjectGraph): AffectedSet {
  const names = [...graph.projects.values()].filter(({ root }) => /^(?:core|packages)\//.test(root))
  const changed = [names.at(-1), names.at(Math.floor(names.length / 3))].flatMap((project) => project ?? [])
  return affectedSet(graph, Object.fromEntries(changed.map(({ name, root }) => [name, `${root}/src/index.py`])))
}

function tierProject(tier: number, at: number): Project {
  const { folder, roles } = TIERS[tier] as (typeof TIERS)[number]
  const role = roles[Math.floor(at / DOMAINS.length) % roles.length]
  const round = Math.floor(at / (DOMAINS.length * roles.length))
  const name = `acme-${DOMAINS[at % DOMAINS.length]}-${role}${round === 0 ? '' : `-${round + 1}`}`
  const ecosystem = tier === 0 || at % 4 === 3 ? 'node' : 'python'
  const root = `${folder}/${name.slice('acme-'.length)}`
  return projectOf(name, {
    root,
    ecosystems: [ecosystem],
    version: `${tier + 1}.${at % 7}.0`,
    targets: ['lint', 'test'].map((target) => targetOf(target, root, { command: `${target} .`, ecosystem })),
  })
}

const GROUPS: readonly DependencyGroup[] = ['main', 'main', 'main', 'dev', 'main', 'extra']

function edgeOf(from: Project, to: Project, at: number): Edge {
  const file = from.manifests[0] ?? ''
  const kind = at % 9 === 4 ? 'registry' : 'local'
  return {
    from: from.name,
    to: to.name,
    kind,
    group: GROUPS[at % GROUPS.length] ?? 'main',
    at: { file, line: 10 + (at % 20) },
  }
}

function brokenReference({ name, manifests: [file = ''] }: Project): Finding {
  return {
    code: 'broken-path',
    severity: 'error',
    message: `${name} depends on ../../packages/gone, and no project is there`,
    fix: 'Mend the path, or take the dependency out.',
    file,
    line: 12,
  }
}
