import { parseConventionalCommit } from '../standards/conventional-commits.ts'
import type { CommitSummary, ObjectId } from '../system/system.ts'

/** One change, as people are told of it. */
interface ChangelogEntry {
  readonly commit: ObjectId
  readonly scope?: string
  /** A sentence from outside. */
  readonly text: string
}

/** Changes of one kind, newest first. */
export interface ChangelogSection {
  readonly title: string
  readonly entries: readonly ChangelogEntry[]
}

const BREAKING = 'Breaking changes'
const TITLES: ReadonlyMap<string, string> = new Map([
  ['feat', 'Features'],
  ['fix', 'Fixes'],
  ['perf', 'Performance'],
  ['docs', 'Documentation'],
])
const REST = 'Other changes'

/** Commits by what their messages say of them, what breaks first; merges and releases by themselves say nothing and are left out. */
export function changelogOf(commits: readonly CommitSummary[]): readonly ChangelogSection[] {
  const sections = new Map<string, ChangelogEntry[]>([BREAKING, ...TITLES.values(), REST].map((title) => [title, []]))
  for (const { id, message } of commits) {
    const [subject = ''] = message.split('\n')
    if (/^Merge (?:branch|pull request|tag|remote-tracking)/.test(subject) || subject.trim() === '') continue
    const parsed = parseConventionalCommit(message)
    const { scope } = parsed ?? {}
    const text =
      parsed?.isBreaking === true ? (parsed.breaking ?? parsed.description) : (parsed?.description ?? subject)
    const title = parsed?.isBreaking === true ? BREAKING : (TITLES.get(parsed?.type ?? '') ?? REST)
    sections
      .get(title)
      ?.push({ commit: id, text: text.replace(/\s+/g, ' '), ...(scope === undefined ? {} : { scope }) })
  }
  return [...sections].flatMap(([title, entries]) => (entries.length === 0 ? [] : [{ title, entries }]))
}
