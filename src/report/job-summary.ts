import type { AffectedSet } from '../affected/affected-set.ts'
import type { Shard } from '../schedule/shards.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { findingsTable } from './findings-table.ts'
import { counted, duration, grouped, headlineOf } from './headline.ts'
import { fitted, folded, markdownCode, markdownText, markdownPlace as place, tableHead, tableRow } from './markdown.ts'
import { mermaidGraph } from './mermaid.ts'
import { affectedRows, type Cause, type Row } from './rows.ts'

// GitHub takes 1 MiB a step and shows nothing of a summary that is larger. Together these leave a fifth of it free.
const BYTES = { projects: 400_000, findings: 150_000, shards: 150_000, ignored: 80_000 }
const OPEN_ROWS = 50
const GRAPH_LIMITS = { projects: 40, edges: 150 }
const NAMES_IN_A_SHARD = 200
const LONGEST_PATH = 72
// At the end of a way: the row of the changed project says it all.
const LONGEST_PATH_BEHIND = 40

/**
 * The answer as Markdown for the job summary: one sentence, a table with the reason of each project, the affected part of the
 * graph, findings, and, folded away, shards and ignored files. Fits into what GitHub takes, whatever the size of the workspace.
 *
 * @param page the address of the graph as a page; empty where there is none
 */
export function jobSummary(set: AffectedSet, shards: readonly Shard[], page = ''): string {
  const rows = affectedRows(set, shards)
  return [
    headlineSection(set, page),
    projectsSection(rows, set),
    graphSection(rows, set),
    findingsSection(set.graph.findings),
    shardsSection(shards),
    ignoredSection(set),
  ]
    .filter((section) => section !== '')
    .join('\n')
}

function headlineSection(set: AffectedSet, page: string): string {
  const { answer, link, base, why, run } = headlineOf(set)
  const isFallback = set.range.type === 'everything' ? set.range.isFallback : set.range.warning !== undefined
  const from = `${markdownText(why)}${run === undefined ? '' : `: ${runLink(run)}`}`
  const because = base === undefined ? from : `${markdownCode(base)} (${from})`
  const removed = [...set.removed.keys()]
  const gone = removed.length === 0 ? '' : ` Deleted by this change: ${nameList(removed)}.`
  return `${isFallback ? '⚠️ ' : ''}**${answer}** ${link} ${because.replace(/\.$/, '')}.${gone}${pageLink(page)}\n`
}

/** The address is made of what the runner says, and opens at a click. */
function pageLink(page: string): string {
  return page === '' ? '' : ` [Look at the graph](${encodeURI(page).replaceAll('(', '%28').replaceAll(')', '%29')}).`
}

/** The address was made sure of where it came in: no character of it ends a link. */
function runLink({ number, url }: { readonly number: number; readonly url: string }): string {
  return url === '' ? `run ${number}` : `[run ${number}](${url})`
}

function projectsSection(rows: readonly Row[], { range }: AffectedSet): string {
  if (rows.length === 0) return ''
  // Where everything counts as changed, each reason would repeat the first line.
  const hasReasons = range.type === 'range'
  const head = tableHead(hasReasons ? ['Project', 'Why', 'Targets'] : ['Project', 'Targets'])
  const lines = rows.map((row) => projectRow(row, hasReasons))
  if (lines.length <= OPEN_ROWS) return head + fitted(lines, BYTES.projects)
  const rest = lines.slice(OPEN_ROWS)
  const title = `${counted(rest.length, 'more project')}`
  return `${head}${lines.slice(0, OPEN_ROWS).join('')}\n${folded(title, head + fitted(rest, BYTES.projects))}`
}

function projectRow({ project, isChanged, via, cause, targets }: Row, hasReasons: boolean): string {
  const name = isChanged ? `**${markdownCode(project)}**` : markdownCode(project)
  const way = via.map((step) => ('label' in step ? markdownCode(step.label) : `… ${grouped(step.omitted)} more …`))
  const end = way.length === 0 ? causeText(cause, LONGEST_PATH) : fileOf(cause)
  const cells = hasReasons ? [name, [...way, end].join(' ← ')] : [name]
  return tableRow([...cells, targets.map((target) => markdownCode(target)).join(' ') || '–'])
}

function fileOf({ file, line, note }: Cause): string {
  return file === undefined ? markdownText(note) : place(file, line, LONGEST_PATH_BEHIND)
}

function causeText({ file, line, note }: Cause, limit: number): string {
  if (file === undefined) return markdownText(note)
  return note === '' ? place(file, line, limit) : `${place(file, line, limit)} (${markdownText(note)})`
}

function graphSection(rows: readonly Row[], { graph, range }: AffectedSet): string {
  const affected = new Set(rows.map(({ project }) => project))
  const isConnected = graph.edges.some(({ from, to }) => from !== to && affected.has(from) && affected.has(to))
  if (!isConnected || (range.type === 'everything' && affected.size > GRAPH_LIMITS.projects)) return ''
  const changed = new Set(rows.filter(({ isChanged }) => isChanged).map(({ project }) => project))
  const view = { only: affected, limits: GRAPH_LIMITS, ...(changed.size === 0 ? {} : { changed, affected }) }
  const colors = changed.size === 0 ? '' : 'Yellow: changed. Blue: affected. '
  const legend = `${colors}An arrow points at what a project depends on; dotted: by version, from a registry.`
  return `\`\`\`mermaid\n${mermaidGraph(graph, view)}\`\`\`\n\n<sub>${legend}</sub>\n`
}

function findingsSection(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  return `**${counted(findings.length, 'finding')}**\n\n${findingsTable(findings, BYTES.findings)}`
}

function shardsSection(shards: readonly Shard[]): string {
  if (shards.length === 0) return ''
  const lines = shards.map(({ id, projects, targets, python, node, estimate }) => {
    const runtimes = [python && `Python ${markdownCode(python)}`, node && `Node ${markdownCode(node)}`].filter(Boolean)
    return tableRow([
      markdownCode(id),
      nameList(projects),
      targets.map((target) => markdownCode(target)).join(' '),
      runtimes.join(', ') || '–',
      duration(estimate),
    ])
  })
  const work = duration(shards.reduce((sum, { estimate }) => sum + estimate, 0))
  const head = tableHead(['Shard', 'Projects', 'Targets', 'Runtime', 'Estimate'])
  return folded(`${counted(shards.length, 'shard')}, about ${work} of work`, head + fitted(lines, BYTES.shards))
}

function ignoredSection({ ignored }: AffectedSet): string {
  if (ignored.length === 0) return ''
  const lines = ignored.map(({ file, rule }) => `- ${markdownCode(file)}: ${markdownText(rule)}\n`)
  return folded(`${counted(ignored.length, 'changed file')} ignored`, fitted(lines, BYTES.ignored))
}

function nameList(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_IN_A_SHARD).map((name) => markdownCode(name))
  return names.length > shown.length
    ? `${shown.join(' ')} +${grouped(names.length - shown.length)} more`
    : shown.join(' ')
}
