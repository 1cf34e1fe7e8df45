import type { Edge, Project, ProjectGraph } from '../../src/graph/project-graph.ts'
import type { Finding, Target } from '../../src/workspaces/workspace.ts'

/** A project for tests: Python in `packages/<name>` with a `test` target, unless said otherwise. */
export function projectOf(name: string, fields: Partial<Project> = {}): Project {
  const root = fields.root ?? `packages/${name}`
  const ecosystem = fields.ecosystems?.[0] ?? 'python'
  const manifest = `${root}/${ecosystem === 'python' ? 'pyproject.toml' : 'package.json'}`
  return {
    name,
    root,
    ecosystems: [ecosystem],
    manifests: [manifest],
    packageNames: { [ecosystem]: name },
    privateIn: [],
    dependencies: [],
    targets: [targetOf('test', root)],
    tags: [],
    lockfiles: [],
    workspaceRoots: [],
    runtimes: {},
    unresolved: [],
    isUnreadable: false,
    ...fields,
  }
}

export function targetOf(name: string, folder: string, fields: Partial<Target> = {}): Target {
  return { name, command: name, folder, ecosystem: 'python', origin: 'inferred', ...fields }
}

/** A graph of projects with edges written `a -> b` (local), `a => b` (inherited) or `a ~> b` (registry), each on line 7 of a's manifest. */
export function graphOf(
  projects: readonly (string | Project)[],
  edges: readonly string[] = [],
  findings: readonly Finding[] = [],
): ProjectGraph {
  const all = projects.map((project) => (typeof project === 'string' ? projectOf(project) : project))
  const byName = new Map(all.map((project) => [project.name, project]))
  return {
    projects: byName,
    edges: edges.map((text): Edge => {
      const [from = '', arrow, to = ''] = text.split(' ')
      const file = byName.get(from)?.manifests[0] ?? 'pyproject.toml'
      const edge = { from, to, at: { file, line: 7 } }
      if (arrow === '=>') return { ...edge, kind: 'local', group: 'dev', isInherited: true }
      return { ...edge, kind: arrow === '~>' ? 'registry' : 'local', group: 'main' }
    }),
    findings,
  }
}
