import type { AffectedSet, Reason } from '../../src/affected/affected-set.ts'
import type { Edge, Project, ProjectGraph } from '../../src/graph/project-graph.ts'
import type { RepoPath } from '../../src/system/system.ts'
import type { Finding, ProjectName } from '../../src/workspaces/workspace.ts'
import { projectOf, targetOf } from './graph.ts'

/** What a project depends on: `core`, or in full `core registry dev`. */
export type SampleDependencies = Readonly<Record<ProjectName, readonly string[]>>

/** A graph of Python projects in `packages/NAME`, each with lint and test. */
export function graphOf(dependencies: SampleDependencies, findings: readonly Finding[] = []): ProjectGraph {
  const edges = Object.entries(dependencies).flatMap(([from, list]) =>
    list.map((text, at): Edge => {
      const [to = '', ...words] = text.split(' ')
      const kind = words.includes('registry') ? 'registry' : 'local'
      const group = words.includes('dev') ? 'dev' : words.includes('extra') ? 'extra' : 'main'
      return { from, to, kind, group, at: { file: `packages/${from}/pyproject.toml`, line: 12 + at } }
    }),
  )
  return { projects: new Map(Object.keys(dependencies).map((name) => [name, sampleProject(name)])), edges, findings }
}

function sampleProject(name: ProjectName): Project {
  const root = `packages/${name}`
  const targets = ['lint', 'test'].map((target) => targetOf(target, root, { origin: 'script' }))
  return projectOf(name, { targets })
}

/** The set that follows from changed files (project → file) over local edges; other parts as given. */
export function affectedSet(
  graph: ProjectGraph,
  changed: Readonly<Record<ProjectName, RepoPath>>,
  parts: Partial<AffectedSet> = {},
): AffectedSet {
  const reasons = new Map<ProjectName, Reason>(
    Object.entries(changed).map(([name, file]) => [name, { type: 'own-file', file, status: 'M', others: 0 }]),
  )
  for (const name of reasons.keys()) {
    for (const edge of graph.edges) {
      if (edge.to !== name || edge.kind !== 'local' || reasons.has(edge.from)) continue
      reasons.set(edge.from, { type: 'dependency', edge, isGone: false })
    }
  }
  const files = Object.values(changed)
  return {
    range: {
      type: 'range',
      base: 'abc1234'.padEnd(40, '0'),
      head: 'def'.padEnd(40, '0'),
      why: 'merge base with origin/main',
    },
    changes: files.map((path) => ({ path, status: 'M', oldMode: '100644', newMode: '100644', oldId: '', newId: '' })),
    graph,
    projects: new Map(
      [...graph.projects.keys()].flatMap((name) => {
        const reason = reasons.get(name)
        return reason === undefined ? [] : [[name, reason] as const]
      }),
    ),
    removed: new Map(),
    ignored: [],
    limits: new Map(),
    contained: new Set(),
    following: { dependents: 'transitive', edges: 'local', carries: 'loadable' },
    ...parts,
  }
}
