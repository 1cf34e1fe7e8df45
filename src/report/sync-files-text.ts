import { printableLines } from '../standards/printable.ts'
import type { Drift } from '../templates/drift.ts'
import type { FileMerge } from '../templates/file-merge.ts'
import type { FileConflict, LeftOut } from '../templates/sync-outcome.ts'
import { counted, grouped } from './headline.ts'
import { fitted, folded, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'

const LONGEST_DIFF = 2_000
const MOST_CONFLICTS = 20
const LEFT_OUT_BYTES = 8_000

/**
 * What becomes of files, as Markdown: how many come along, and which somebody has to look at, with what the templates did to them.
 *
 * @param share of the usual length: with 0 only the numbers are told
 */
export function filesMarkdown(files: FileMerge, share = 1): string {
  const { conflicts, leftOut } = files
  const most = Math.ceil(MOST_CONFLICTS * share)
  const open = conflicts.slice(0, most).map((one) => conflictMarkdown(one, LONGEST_DIFF * share))
  const more = conflicts.length > most ? `- and ${grouped(conflicts.length - most)} more\n` : ''
  const todo =
    conflicts.length === 0
      ? ''
      : `\n**${counted(conflicts.length, 'conflict')}: look at these, please**\n\n${open.join('')}${more}`
  const rest = leftOut.map(({ path, why }) => `- ${markdownCode(path)}: ${LEFT_OUT[why]}\n`)
  const left = fitted(rest, LEFT_OUT_BYTES * share)
  return `\n${filesText(files)}.\n${todo}${rest.length === 0 ? '' : `\n**Left as they are**\n\n${left}`}`
}

function conflictMarkdown({ path, message, diff }: FileConflict, longest: number): string {
  const shown = diff.length > longest ? `${diff.slice(0, longest)}\n…` : diff
  const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const block =
    shown === ''
      ? ''
      : `\n${folded('what the templates changed', `${fence}diff\n${printableLines(shown)}\n${fence}\n`)}`
  return `- [ ] ${markdownCode(path)}: ${markdownText(message)}\n${block}`
}

/** In a few words, for a log. */
export function filesText({ changes }: FileMerge): string {
  return `${counted(changes.length, 'file')} of the templates ${changes.length === 1 ? 'comes' : 'come'} along`
}

const LEFT_OUT: Readonly<Record<LeftOut['why'], string>> = {
  size: 'is too large',
  lfs: 'is kept by Git LFS',
  submodule: 'is a submodule of the templates',
  workflows: 'is a workflow, which the token may not write (workflows: write)',
}

/** Where files differ from the templates, as a table in Markdown. */
export function driftMarkdown(drift: readonly Drift[]): string {
  const rows = drift.map((one) => tableRow([markdownCode(one.path), markdownText(driftText(one))]))
  const differ = `${counted(drift.length, 'file')} ${drift.length === 1 ? 'differs' : 'differ'} from the templates`
  return `**${differ}**\n\n${tableHead(['file', ''])}${fitted(rows, 200_000)}`
}

/** What differs, as a part of a sentence that begins with the file. */
export function driftText({ kind, source }: Drift): string {
  return DRIFT_WORDS[kind](source)
}

const DRIFT_WORDS: Readonly<Record<Drift['kind'], (source: string) => string>> = {
  missing: (source) => `the templates have it as ${source}, and it is not here`,
  content: (source) => `it is not what ${source} of the templates holds`,
  mode: (source) => `it has another mode than ${source} of the templates`,
  type: (source) => `it is another kind of file than ${source} of the templates`,
  unread: (source) => `it may not be what ${source} of the templates holds`,
}
