import { UserError } from '../errors.ts'
import { didYouMean } from '../standards/likeness.ts'
import { printable } from '../standards/printable.ts'
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

const staleLocks = async () => (await import('./stale-locks.ts')).findStaleLocks
const importGaps = async () => (await import('./imports.ts')).findImportGaps
const callFaults = async () => (await import('./calls/find-call-faults.ts')).findCallFaults
const siblingRanges = async () => (await import('./sibling-ranges.ts')).findSiblingRanges

/** Every finding by its code, in the order of docs/doctor.md. A new check is one file and its lines here. */
const RULES = {
  'broken-path': { severity: 'error', means: 'A path leads to no project.', isMendable: true },
  'path-outside-repository': { severity: 'error', means: 'A path leads out of the repository.', isMendable: true },
  'unbuilt-path': { severity: 'warning', means: 'A path leads to a file that only a build of another project makes.' },
  'broken-workspace-reference': { severity: 'error', means: 'What is asked of a workspace is no member of it.' },
  'unreadable-manifest': { severity: 'error', means: 'A manifest cannot be read.' },
  'unreadable-tsconfig': { severity: 'warning', means: 'Project references of TypeScript cannot be read.' },
  'unread-imports': { severity: 'note', means: 'Not all imports of a file are known.' },
  'empty-graph': { severity: 'error', means: 'Manifests refer to other folders, yet no project depends on another.' },
  'no-projects': { severity: 'warning', means: 'No manifest makes a project.' },
  cycle: { severity: 'error', means: 'Projects depend on one another in a circle.' },
  'python-conflict': {
    severity: 'error',
    means: 'A project promises to run on a Python on which a sibling that it loads does not run.',
    load: async () => (await import('./python-versions.ts')).findPythonConflicts,
  },
  'name-only-dependency': {
    severity: 'warning',
    means: 'A project of the repository is named without saying where it lies, and so is taken from an index.',
    load: siblingRanges,
  },
  'stale-range': {
    severity: 'warning',
    means: 'A range does not admit the version that the project has in the repository.',
    load: siblingRanges,
  },
  'undeclared-dependency': {
    severity: 'error',
    means: 'A project imports another one and does not declare it.',
    load: importGaps,
  },
  'unused-dependency': {
    severity: 'note',
    means: 'A project declares another one that nothing in it imports or mentions.',
    load: importGaps,
  },
  'missing-source': { severity: 'warning', means: 'A member of a uv workspace is named without a source.' },
  'dropped-dependency': {
    severity: 'warning',
    means: 'Poetry drops a path, because [project] does not list its name.',
  },
  'dynamic-dependencies': { severity: 'note', means: 'A build decides what a project depends on.' },
  'unreadable-lock': { severity: 'error', means: 'A lock cannot be read.', load: staleLocks },
  'stale-lock': { severity: 'error', means: 'A lock was made for other manifests than these.', load: staleLocks },
  'missing-lock': {
    severity: 'warning',
    means: 'A workspace, or a project whose siblings have one, has no lock.',
    load: async () => (await import('./missing-locks.ts')).findMissingLocks,
  },
  'root-script': {
    severity: 'warning',
    means: 'A script of the root does for all projects what none of them has a target for.',
    load: async () => (await import('./root-scripts.ts')).findRootScripts,
  },
  'duplicate-name': { severity: 'warning', means: 'Two projects have one name.' },
  'duplicate-package': {
    severity: 'warning',
    means: 'Two packages have one name, though their projects are called differently.',
    load: async () => (await import('./duplicate-packages.ts')).findDuplicatePackages,
  },
  'unusable-name': { severity: 'warning', means: 'A name is none that an output may carry.' },
  'nx-missing-edges': {
    severity: 'warning',
    means: 'Nx, as it is set up, does not see dependencies that manifests state.',
    load: async () => (await import('./nx-edges.ts')).findNxGaps,
  },
  'nx-imports': { severity: 'warning', means: 'Projects are joined by imports alone, which only Nx would see.' },
  'nx-plugins': { severity: 'note', means: 'Plug-ins of Nx conclude targets or edges only by running.' },
  'ignored-implicit-dependencies': {
    severity: 'note',
    means: 'Nx ignores implicitDependencies at the root of nx.json.',
  },
  'pants-imports': { severity: 'note', means: 'Pants concludes dependencies from imports, which are not known here.' },
  'pants-computed-dependencies': { severity: 'note', means: 'A BUILD file computes dependencies.' },
  'unreadable-build-file': { severity: 'warning', means: 'A BUILD file is no Python.' },
  'unknown-workflow': {
    severity: 'error',
    means: 'A job calls a workflow of ours that is not there, or names no version.',
    load: callFaults,
  },
  'missing-permission': {
    severity: 'error',
    means: 'A job grants less than the workflow of ours that it calls asks for.',
    load: callFaults,
  },
  'unknown-permission': {
    severity: 'error',
    means: 'Permissions of a workflow that calls ours say what GitHub does not know.',
    load: callFaults,
  },
  'refused-key': {
    severity: 'error',
    means: 'A job that calls a workflow of ours has a key that such jobs may not have.',
    load: callFaults,
  },
  'unknown-input': {
    severity: 'error',
    means: 'A job gives an input or a secret that the workflow of ours does not know.',
    load: callFaults,
  },
  'unusable-input': {
    severity: 'error',
    means: 'A job gives a value that the workflow of ours does not take.',
    load: callFaults,
  },
  'missing-input': {
    severity: 'error',
    means: 'A job does not give an input that the workflow of ours needs.',
    load: callFaults,
  },
  'missing-secret': {
    severity: 'error',
    means: 'A job does not give a secret without which the workflow of ours cannot do its part.',
    load: callFaults,
  },
  'inherited-secrets': {
    severity: 'warning',
    means: 'A job hands all secrets to a workflow of ours.',
    load: callFaults,
  },
  'unsafe-event': {
    severity: 'error',
    means: 'An event that has all rights and secrets starts what runs code.',
    load: callFaults,
  },
  'unreadable-workflow': {
    severity: 'error',
    means: 'A workflow that speaks of ours is no YAML.',
    load: callFaults,
  },
  'unknown-project': { severity: 'warning', means: 'Somebody names a project that does not exist.' },
  'unknown-setting': { severity: 'warning', means: 'maestro.toml has an entry that nobody reads.' },
  'unusable-setting': { severity: 'warning', means: 'An entry of maestro.toml has no effect.' },
} as const satisfies Readonly<Record<string, Rule>>

export const rules: ReadonlyMap<string, Rule> = new Map(Object.entries(RULES))

/**
 * Whoever misspells a code would hear of what it was to silence, and not know why.
 *
 * @throws {UserError} `UNKNOWN_CODE`, with the nearest codes
 */
export function refuseUnknownCodes(codes: readonly string[]): void {
  const unknown = codes.find((code) => !rules.has(code))
  if (unknown === undefined) return
  const hint = didYouMean(unknown, [...rules.keys()], 'docs/doctor.md lists all codes.')
  throw new UserError('UNKNOWN_CODE', `ignore: ${printable(unknown)} is no code of a finding`, hint)
}
