import { createHash } from 'node:crypto'
import type { RepoPath, TreeEntry } from '../system/system.ts'
import type { Dependency, FileTree, ProjectName } from '../workspaces/workspace.ts'
import type { CodeKind } from './code-files.ts'
import type { Edge, EdgeKind, Project } from './project-graph.ts'

/** What links are made of a project: nothing else of it may count, because {@link worldDigest} holds no more. */
export interface LinkedProject extends Pick<Project, 'name' | 'root' | 'ecosystems' | 'manifests' | 'packageNames'> {
  readonly dependencies: readonly Pick<Dependency, 'name' | 'ecosystem' | 'source'>[]
}

/** What links are made of a project graph. */
export interface LinkedGraph {
  readonly projects: ReadonlyMap<ProjectName, LinkedProject>
  readonly edges: readonly Pick<Edge, 'from' | 'to' | 'kind'>[]
}

/** All that links are made of beside what stands in the files of code. */
export interface LinkWorld {
  /** That of the head comes first. */
  readonly graphs: readonly LinkedGraph[]
  /** Of edges over which the work tree of a dependency is loaded. */
  readonly kinds: readonly EdgeKind[]
  readonly tree: Pick<FileTree, 'entries' | 'manifests'>
  /** Those whose code is read. */
  readonly projects: ReadonlySet<ProjectName>
  /** In the order of the tree. */
  readonly code: readonly (TreeEntry & { readonly kind: CodeKind })[]
  readonly settings: readonly TreeEntry[]
  readonly gone: readonly RepoPath[]
}

/** Two worlds with the same digest give a file with the same content the same links. */
export function worldDigest({ graphs, kinds, tree, projects, code, settings, gone }: LinkWorld): string {
  const entries = tree.manifests.map((file) => tree.entries.get(file) as TreeEntry)
  const read = [...projects].sort()
  const paths = [...tree.entries.keys()]
  let next = 0
  const kindsOf = paths.map((path) => (code[next]?.path === path ? code[next++]?.kind : 0))
  if (next < code.length) throw new Error('code stands in the order of the tree')
  // What data names, all code beside it may load.
  const data = code.filter(({ kind }) => kind === 'data')
  const parts = [
    [kinds, read, gone, graphs.map(factsOf)],
    [...entries, ...settings, ...data].map(({ path, mode, objectId }) => [path, mode, objectId]),
    kindsOf,
    paths,
  ]
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${JSON.stringify(part)}\n`)
  return hash.digest('hex')
}

function factsOf({ projects, edges }: LinkedGraph): unknown {
  const ofProjects = [...projects.values()].map(({ name, root, ecosystems, manifests, packageNames, dependencies }) => {
    const ofDependencies = dependencies.map((one) => [one.name, one.ecosystem, one.source])
    return [name, root, ecosystems, manifests, packageNames, ofDependencies]
  })
  return [ofProjects, edges.map(({ from, to, kind }) => [from, to, kind])]
}
