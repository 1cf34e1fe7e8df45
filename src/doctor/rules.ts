import type { Severity } from '../workspaces/workspace.ts'
import type { Check } from './subject.ts'

/** One kind of finding: what it means, and who finds it. */
export interface Rule {
  /** The usual one; a finding may say otherwise, see docs/doctor.md. */
  readonly severity: Severity
  /** One sentence. */
  readonly means: string
  /** Whether `--fix` may be able to mend it. */
  readonly isMendable?: true
  /** Absent where it is found while manifests are read and the graph is built. */
  readonly load?: () => Promise<Check>
}

/** Every finding by its code, in the order of docs/doctor.md. A new check is one file and its lines here. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['broken-path', { severity: 'error', means: 'A path leads to no project.', isMendable: true }],
  ['path-outside-repository', { severity: 'error', means: 'A path leads out of the repository.', isMendable: true }],
  ['broken-workspace-reference', { severity: 'error', means: 'What is asked of the workspace is no member of it.' }],
  ['unreadable-manifest', { severity: 'error', means: 'A manifest cannot be read.' }],
  ['empty-graph', { severity: 'error', means: 'References exist, edges do not.' }],
  ['cycle', { severity: 'error', means: 'Projects depend on one another in a circle.' }],
  ['unreadable-tsconfig', { severity: 'warning', means: 'Project references of TypeScript cannot be read.' }],
  ['missing-source', { severity: 'warning', means: 'A member of a uv workspace is named without a source.' }],
  ['dropped-dependency', { severity: 'warning', means: 'Poetry drops a path that [project] does not list.' }],
  ['duplicate-name', { severity: 'warning', means: 'Two projects have one name.' }],
  ['unusable-name', { severity: 'warning', means: 'A name holds characters that an output must not carry.' }],
  ['unknown-project', { severity: 'warning', means: 'Somebody names a project that does not exist.' }],
  ['no-projects', { severity: 'warning', means: 'No manifest makes a project.' }],
  ['nx-imports', { severity: 'warning', means: 'Projects are joined by imports alone, which only Nx sees.' }],
  ['unknown-setting', { severity: 'warning', means: 'maestro.toml has an entry that nobody reads.' }],
  ['unusable-setting', { severity: 'warning', means: 'An entry of maestro.toml has no effect.' }],
  ['dynamic-dependencies', { severity: 'note', means: 'A build decides what a project depends on.' }],
  ['nx-plugins', { severity: 'note', means: 'Plug-ins of Nx conclude targets or edges only by running.' }],
  [
    'ignored-implicit-dependencies',
    { severity: 'note', means: 'Nx ignores implicitDependencies at the root of nx.json.' },
  ],
])
