import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { readToml, stringAt, type TomlTable, tableAt } from '../standards/toml.ts'
import { changeToml } from '../standards/toml-change.ts'
import { findTomlLines, type KeyPath } from '../standards/toml-lines.ts'
import { readTomlTree } from '../standards/toml-tree.ts'
import type { RepoPath } from '../system/system.ts'
import { hasDynamicDependencies } from '../workspaces/pep621.ts'
import { unreadableManifest } from '../workspaces/unreadable.ts'
import { uvSources } from '../workspaces/uv.ts'
import type { Finding, Location } from '../workspaces/workspace.ts'
import { type ConstraintRule, specifierFor } from './constraint-rule.ts'
import { changesOfEntry, collapsed, type ManifestText } from './entry-changes.ts'
import { type Decision, decide } from './entry-decision.ts'
import type { FilledIn } from './filled-in.ts'
import { inheritedSources, type RootManifest, type Siblings, type Surroundings } from './find-sibling.ts'
import { foreignPlaces } from './foreign-places.ts'
import { type Entry, requirementEntries } from './manifest-entries.ts'
import { type PlannedRequirement, planRequirements } from './plan-requirements.ts'
import { poetryEntries } from './poetry-entries.ts'
import { sourceRemovals } from './source-removals.ts'

/** A manifest as it stands in the repository. */
export interface Manifest {
  /** A pyproject.toml; only such a one is read and changed, others are left to {@link filledIn}. */
  readonly file: RepoPath
  readonly folder: RepoPath
  readonly text: string
  /** The project's, where the manifest may leave it to another file; normalized. */
  readonly package?: string
  /** What stands in other files; absent where its back end is none of those that are known to look there. */
  readonly filledIn?: FilledIn
  /** The pyproject.toml of the uv workspace that it is a member of, where that is another one. */
  readonly workspaceRoot?: RootManifest
}

/** The manifest that a project's distributions are built from, and what comes of it. */
export interface Rewriting {
  /** As it was, where a problem of severity `error` is that it cannot be rewritten. */
  readonly text: string
  /** What METADATA will hold of siblings, in the order of the manifest; the project itself is no sibling. */
  readonly requirements: readonly PlannedRequirement[]
  /** What the build itself needs of siblings. */
  readonly buildRequirements: readonly PlannedRequirement[]
  /** With an `error` among them, nothing is to be published. */
  readonly problems: readonly Finding[]
  /** The build may require siblings that no file shows: what it wrote is to be judged by itself. */
  readonly isOpen: boolean
}

/**
 * Makes of paths and workspace members requirements on the versions that these projects have. A range that a manifest declares stands
 * and is checked; the rule fills in what has none. Nothing else of the text changes; comments, order and line ends stay.
 *
 * @returns problems `unreadable-manifest`, `stale-range` (a range without the version that is there), `unbounded-requirement`,
 *   `missing-sibling` (what is said to be here, and is not, or has no name or version), `fixed-text` (it cannot be changed safely),
 *   `unknown-extra`, and those of {@link foreignPlaces}. What stands in other files is checked the same way, and `fixed-text` where it would have to change
 * @see PEP 508, PEP 621, PEP 735; python-poetry.org, docs.astral.sh/uv, pdm-project.org and hatch.pypa.io on path dependencies
 */
export async function rewriteDependencies(
  manifest: Manifest,
  siblings: Siblings,
  rule: ConstraintRule,
): Promise<Rewriting> {
  const reading = manifest.file.endsWith('.toml') ? await readToml(manifest.text) : { table: {} }
  if ('problem' in reading) return unchanged(manifest, unreadableManifest(manifest.file, reading.problem))
  const { table } = reading
  const from = await surroundingsOf(manifest, table, siblings)
  const entries = entriesOf(table)
  const decisions = entries.flatMap((entry) => decide(entry, from, rule) ?? [])
  const written: ManifestText = { table, tree: readTomlTree(manifest.file.endsWith('.toml') ? manifest.text : '') }
  const changes = [...decisions.flatMap((decision) => changesOfEntry(decision, written)), ...sourceRemovals(from)]
  const text = await changeToml(manifest.text, collapsed(changes, table, mayGo))
  if (text === undefined) return unchanged(manifest, fixedText(manifest.file))
  const own: Stated = { entries, decisions, place: placer(manifest) }
  const stated = [own, elsewhere(manifest, from)]
  return {
    text,
    requirements: stated.flatMap((one) => planRequirements(one.decisions, ['main', 'extra'], table, one.place)),
    buildRequirements: planRequirements(decisions, ['build'], table, own.place),
    problems: stated.flatMap((one) => problemsOf(one, from)),
    isOpen: manifest.filledIn?.isOpen ?? isComputed(table),
  }
}

/** What one file, or several, state. */
interface Stated {
  readonly entries: readonly Entry[]
  readonly decisions: readonly Decision[]
  readonly place: (where: KeyPath) => Location
}

/** Other files stay as they are, so that no rule fills anything in there. */
function elsewhere({ filledIn, folder }: Manifest, from: Surroundings): Stated {
  const { entries, place } = filledIn ?? { entries: [], place: () => ({ file: folder }) }
  const decisions = entries.flatMap((entry) => {
    const decision = decide(entry, from, 'keep')
    return decision === undefined ? [] : [asItStands(decision)]
  })
  return { entries, decisions, place }
}

/** A path that stays would be published, and where no range stands, none is written. */
function asItStands(decision: Decision): Decision {
  const { entry, required, problem } = decision
  const range = required === undefined ? undefined : specifierFor('caret', required.sibling.version)
  const fix = `Write "${decision.name}${range}" there; or state it under [project] dependencies, where the rest is filled in.`
  if (range !== undefined && entry.reference.type === 'path') {
    const message = `${printable(decision.name)} is asked for by the path "${printable(entry.reference.path)}" in a file that is never rewritten, and so it would be published`
    return { ...decision, problem: { code: 'fixed-text', severity: 'error', message, fix } }
  }
  return problem?.code === 'unbounded-requirement' ? { ...decision, problem: { ...problem, fix } } : decision
}

function problemsOf({ entries, decisions, place }: Stated, from: Surroundings): readonly Finding[] {
  return [
    ...decisions.flatMap(({ problem, entry }) => (problem === undefined ? [] : { ...problem, ...place(entry.where) })),
    ...foreignPlaces(entries, from).map(({ where, ...problem }) => ({ ...problem, ...place(where) })),
  ]
}

/** A back end may compute what a manifest calls dynamic, or does not speak of at all; Poetry has tables for it. */
function isComputed(table: TomlTable): boolean {
  if (tableAt(table, 'tool', 'poetry') !== undefined) return false
  return tableAt(table, 'project') === undefined || hasDynamicDependencies(table)
}

async function surroundingsOf(manifest: Manifest, table: TomlTable, siblings: Siblings): Promise<Surroundings> {
  const { folder, workspaceRoot, package: known } = manifest
  const inherited = workspaceRoot === undefined ? undefined : await inheritedSources(workspaceRoot)
  const name = stringAt(table, 'project', 'name') ?? stringAt(table, 'tool', 'poetry', 'name') ?? known
  return {
    folder,
    siblings,
    sources: uvSources(table),
    ...(name === undefined ? {} : { ownName: normalizeName(name) }),
    ...(inherited === undefined ? {} : { inherited }),
  }
}

function entriesOf(table: TomlTable): readonly Entry[] {
  const standard = requirementEntries(table)
  return [...standard, ...poetryEntries(table, standard)]
}

/** Branches of one entry, and the table of sources; an empty list of requirements may stand. */
function mayGo(keys: KeyPath, value: unknown): boolean {
  const isSources = keys.join('.') === 'tool.uv.sources'
  const isBranches = Array.isArray(value) && keys[0] === 'tool' && (keys[1] === 'poetry' || keys[2] === 'sources')
  return isSources || isBranches
}

function placer({ file, text }: Manifest): (where: KeyPath) => Location {
  const lines = findTomlLines(text)
  return (where) => {
    const line = lines.lineOf(where)
    return line === undefined ? { file } : { file, line }
  }
}

function unchanged({ text }: Manifest, problem: Finding): Rewriting {
  return { text, requirements: [], buildRequirements: [], problems: [problem], isOpen: false }
}

function fixedText(file: RepoPath): Finding {
  return {
    code: 'fixed-text',
    severity: 'error',
    message: 'its dependencies cannot be rewritten without changing more than them',
    fix: 'Write each dependency on a project of this repository as an entry of its own.',
    file,
  }
}
