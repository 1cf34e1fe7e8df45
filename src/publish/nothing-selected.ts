import type { CommitRange } from '../changes/commit-range.ts'
import { printable } from '../standards/printable.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/** What was asked for, where nothing of it can be published. */
export interface NothingSelected {
  /** The projects that the words of `projects` mean, in order of root. */
  readonly selected: readonly ProjectName[]
  /** Of projects that are never published, why. */
  readonly others: ReadonlyMap<ProjectName, string>
  /** How many projects the repository has. */
  readonly all: number
  /** Where `affected` was asked for: what it compares. */
  readonly range?: CommitRange
}

const TOLD = 5
const WANTED =
  'What is published has a build back end ([build-system] in its pyproject.toml) and a version, and is not private.'
const FROM_BASE = 'Compare with another commit by base; or publish whatever the registry lacks with projects: all.'

/** Why there are no packages to publish, and what to do about it: two sentences. */
export function whyNothing({ selected, others, all, range }: NothingSelected): string {
  if (all === 0) return `There is no project in this commit. ${WANTED}`
  if (selected.length > 0) return `${unpublished(selected, others)}. ${WANTED}`
  if (range === undefined) return 'What projects names, it leaves out again. Take out a line that begins with !.'
  const since =
    range.type === 'range' ? `since ${range.base.slice(0, 7)} (${printable(range.why)})` : `(${printable(range.why)})`
  return `No project that projects asks for is affected by a change ${since}. ${FROM_BASE}`
}

function unpublished(selected: readonly ProjectName[], others: NothingSelected['others']): string {
  const told = selected.slice(0, TOLD).map((name) => `${printable(name)} (${others.get(name) ?? 'it has problems'})`)
  const more = selected.length > TOLD ? `, and ${selected.length - TOLD} more` : ''
  return selected.length === 1
    ? `The only project that is asked for is not published: ${told.join('')}`
    : `None of the ${selected.length} projects that are asked for is published: ${told.join(', ')}${more}`
}
