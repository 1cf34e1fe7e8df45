import type { AffectedSet } from '../affected/affected-set.ts'
import { chainOf, limitSentence, sentence, whyNot } from '../affected/explain.ts'
import type { Shard } from '../schedule/shards.ts'
import { type Paint, paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath, Screen } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { keepEnd, keepLastSegments, keepStart, wrapped } from './clip.ts'
import { findingLines, indented, moreLine, placeText as place } from './finding-lines.ts'
import { counted, duration, grouped, headlineOf } from './headline.ts'
import { affectedRows, type Cause, type Row } from './rows.ts'

const MOST_ROWS = 200
const MOST_IGNORED = 5
const NARROWEST_WHY = 24

/** The affected projects with why and what runs, then shards, findings and ignored files: as a person reads it on a terminal. */
export function affectedTable(
  set: AffectedSet,
  shards: readonly Shard[],
  screen: Screen,
  uncommitted: readonly RepoPath[] = [],
): string {
  const paint = paintFor(screen.hasColor)
  const sections = [
    headlineLine(set, paint),
    projectTable(affectedRows(set, shards), set, screen, paint),
    shardLines(shards, paint),
    findingLines(set.graph.findings, screen, paint),
    ignoredLines(set),
    uncommittedLines(uncommitted),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** People who try a change before they commit it wonder where it is. */
function uncommittedLines(files: readonly RepoPath[]): string {
  if (files.length === 0) return ''
  const shown = files.slice(0, MOST_IGNORED).map((file) => `  ${printable(file)}`)
  const more = files.length > shown.length ? [`  … and ${files.length - shown.length} more`] : []
  const verb = files.length === 1 ? 'does' : 'do'
  return [`${counted(files.length, 'uncommitted file')} ${verb} not count yet`, ...shown, ...more].join('\n')
}

/** Why an affected project is affected: one step a line, from the project down to the change. */
export function whyText(set: AffectedSet, name: ProjectName, screen: Screen): string {
  const paint = paintFor(screen.hasColor)
  const steps = chainOf(set, name)
  const width = Math.max(...steps.map(({ project }) => project.length))
  const lines = steps.map((step) => `  ${paint('bold', step.project.padEnd(width))}  ${printable(sentence(step))}`)
  const limit = limitSentence(set, name)
  const only = limit === undefined ? '' : `\n  ${paint('dim', limit)}\n`
  return `${paint('bold', name)} is affected ${rangeText(set)}:\n\n${lines.join('\n')}\n${only}`
}

/** Why a project that is not affected is not: one rule a line. */
export function whyNotText(
  set: AffectedSet,
  name: ProjectName,
  screen: Screen,
  uncommitted: readonly RepoPath[] = [],
): string {
  const paint = paintFor(screen.hasColor)
  const lines = whyNot(set, name).flatMap((text) => wrapped(printable(text), screen.columns - 4).map(indented))
  const answer = `${paint('bold', name)} is not affected ${rangeText(set)}:\n\n${lines.join('\n')}`
  return `${[answer, uncommittedLines(uncommitted)].filter((section) => section !== '').join('\n\n')}\n`
}

function headlineLine(set: AffectedSet, paint: Paint): string {
  return `${paint('bold', headlineOf(set).answer)} ${rangeText(set)}`
}

function rangeText(set: AffectedSet): string {
  const { link, base, why, run } = headlineOf(set)
  const from = `${printable(why)}${run === undefined ? '' : `: run ${run.number} ${run.url}`.trimEnd()}`
  return `${link} ${base === undefined ? from : `${base} (${from})`}`
}

function projectTable(rows: readonly Row[], set: AffectedSet, { columns }: Screen, paint: Paint): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, MOST_ROWS)
  const names = widest(['PROJECT', ...shown.map(({ project }) => project)])
  const targets = widest(['TARGETS', ...shown.map((row) => row.targets.join(' '))])
  const room = Math.max(NARROWEST_WHY, columns - names - targets - 4)
  // Where everything counts as changed, each reason would repeat the headline.
  const ways = shown.map((row) => (set.range.type === 'everything' ? '' : wayText(row, room, set.projects)))
  const why = widest(ways) === 0 ? 0 : widest(['WHY', ...ways])
  const line = (project: string, way: string, runs: string) =>
    [project.padEnd(names), ...(why === 0 ? [] : [way.padEnd(why)]), runs].join('  ')
  const lines = shown.map(({ project, isChanged, targets: runs }, at) => {
    const rest = line(project, ways[at] ?? '', runs.join(' ')).slice(project.length)
    return `${paint(isChanged ? 'yellow' : 'cyan', project)}${rest}`.trimEnd()
  })
  return [paint('dim', line('PROJECT', 'WHY', 'TARGETS')), ...lines, ...moreLine(rows.length - shown.length)].join('\n')
}

/** The way from a project to the changed one, whose own row names the file; or the cause, where there is no such row. */
function wayText({ via, cause }: Row, width: number, listed: AffectedSet['projects']): string {
  const way = via
    .map((step) => ('label' in step ? printable(step.label) : `… ${grouped(step.omitted)} more …`))
    .join(' ← ')
  if (way === '') return causeText(cause, width)
  const last = via.at(-1)
  if (last !== undefined && 'project' in last && listed.has(last.project)) return keepStart(`depends on ${way}`, width)
  return keepStart(`depends on ${way} ← ${causeText({ ...cause, note: '' }, NARROWEST_WHY)}`, width)
}

function causeText({ file, line, note }: Cause, width: number): string {
  if (file === undefined) return keepStart(printable(note), width)
  const where = place({ file, ...(line === undefined ? {} : { line }) })
  if (note === '') return keepEnd(keepLastSegments(where, width), width)
  const remark = ` (${printable(note)})`
  return keepStart(`${keepLastSegments(where, width - remark.length)}${remark}`, width)
}

function shardLines(shards: readonly Shard[], paint: Paint): string {
  if (shards.length === 0) return ''
  const ids = widest(shards.map(({ id }) => id))
  const sizes = widest(shards.map(({ projects }) => counted(projects.length, 'project')))
  const times = widest(shards.map(({ estimate }) => duration(estimate)))
  const lines = shards.map(({ id, projects, targets, estimate }) => {
    const size = counted(projects.length, 'project').padEnd(sizes)
    return indented(
      `${id.padEnd(ids)}  ${size}  ${duration(estimate).padStart(times)}  ${paint('dim', targets.join(' '))}`,
    )
  })
  const work = duration(shards.reduce((sum, { estimate }) => sum + estimate, 0))
  return [`${paint('bold', counted(shards.length, 'shard'))}, about ${work} of work`, ...lines].join('\n')
}

function ignoredLines({ ignored }: AffectedSet): string {
  if (ignored.length === 0) return ''
  const lines = ignored
    .slice(0, MOST_IGNORED)
    .map(({ file, rule }) => indented(`${printable(file)}: ${printable(rule)}`))
  const more = moreLine(ignored.length - lines.length)
  return [`${counted(ignored.length, 'changed file')} ignored`, ...lines, ...more].join('\n')
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, { length }) => Math.max(width, length), 0)
}
