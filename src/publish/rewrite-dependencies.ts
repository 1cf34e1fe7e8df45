import { normalizeName } from '../standards/pep503.ts'
import { readToml, stringAt, type TomlTable } from '../standards/toml.ts'
import { changeToml } from '../standards/toml-change.ts'
import { findTomlLines, type KeyPath } from '../standards/toml-lines.ts'
import { readTomlTree } from '../standards/toml-tree.ts'
import type { RepoPath } from '../system/system.ts'
import { unreadableManifest } from '../workspaces/unreadable.ts'
import { uvSources } from '../workspaces/uv.ts'
import type { Finding, Location } from '../workspaces/workspace.ts'
import type { ConstraintRule } from './constraint-rule.ts'
import { changesOfEntry, collapsed, type ManifestText } from './entry-changes.ts'
import { decide } from './entry-decision.ts'
import { inheritedSources, type RootManifest, type Siblings, type Surroundings } from './find-sibling.ts'
import { foreignPlaces } from './foreign-places.ts'
import { type Entry, requirementEntries } from './manifest-entries.ts'
import { type PlannedRequirement, planRequirements } from './plan-requirements.ts'
import { poetryEntries } from './poetry-entries.ts'
import { sourceRemovals } from './source-removals.ts'

/** A manifest as it stands in the repository. */
export interface Manifest {
  readonly file: RepoPath
  readonly folder: RepoPath
  readonly text: string
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
}

/**
 * Makes of paths and workspace members requirements on the versions that these projects have. A range that a manifest declares stands
 * and is checked; the rule fills in what has none. Nothing else of the text changes; comments, order and line ends stay.
 *
 * @returns problems `unreadable-manifest`, `stale-range` (a range without the version that is there), `unbounded-requirement`,
 *   `missing-sibling` (what is said to be here, and is not, or has no name or version), `fixed-text` (it cannot be changed safely),
 *   `unknown-extra`, and those of {@link foreignPlaces}
 * @see PEP 508, PEP 621, PEP 735; python-poetry.org, docs.astral.sh/uv, pdm-project.org and hatch.pypa.io on path dependencies
 */
export async function rewriteDependencies(
  manifest: Manifest,
  siblings: Siblings,
  rule: ConstraintRule,
): Promise<Rewriting> {
  const reading = await readToml(manifest.text)
  if ('problem' in reading) return unchanged(manifest, unreadableManifest(manifest.file, reading.problem))
  const from = await surroundingsOf(manifest, reading.table, siblings)
  const entries = entriesOf(reading.table)
  const decisions = entries.flatMap((entry) => decide(entry, from, rule) ?? [])
  const written: ManifestText = { table: reading.table, tree: readTomlTree(manifest.text) }
  const changes = [...decisions.flatMap((decision) => changesOfEntry(decision, written)), ...sourceRemovals(from)]
  const text = await changeToml(manifest.text, collapsed(changes, reading.table, mayGo))
  if (text === undefined) return unchanged(manifest, fixedText(manifest.file))
  const place = placer(manifest)
  return {
    text,
    requirements: planRequirements(decisions, ['main', 'extra'], reading.table, place),
    buildRequirements: planRequirements(decisions, ['build'], reading.table, place),
    problems: [
      ...decisions.flatMap(({ problem, entry }) =>
        problem === undefined ? [] : { ...problem, ...place(entry.where) },
      ),
      ...foreignPlaces(entries, from).map(({ where, ...problem }) => ({ ...problem, ...place(where) })),
    ],
  }
}

async function surroundingsOf(manifest: Manifest, table: TomlTable, siblings: Siblings): Promise<Surroundings> {
  const { folder, workspaceRoot } = manifest
  const inherited = workspaceRoot === undefined ? undefined : await inheritedSources(workspaceRoot)
  const name = stringAt(table, 'project', 'name') ?? stringAt(table, 'tool', 'poetry', 'name')
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
  return { text, requirements: [], buildRequirements: [], problems: [problem] }
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
