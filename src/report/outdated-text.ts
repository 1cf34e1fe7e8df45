import type { Standing } from '../publish/outdated.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { counted, tallied } from './headline.ts'
import { fitted, markdownCode, markdownPlace, markdownText, tableHead, tableRow } from './markdown.ts'
import { paintFor } from './paint.ts'
import { textTable } from './text-table.ts'

const BYTES = 300_000
const LONGEST_PLACE = 60

/** A standing, and where its newest version tells what changed. */
export interface ToldStanding extends Standing {
  /** Of the web. */
  readonly changelog?: string
}

const COLORS = { current: 'dim', update: 'cyan', outgrown: 'yellow', unknown: 'red' } as const

/** How a repository stands to what a registry has, a row for each declaration, as people read it on a terminal. */
export function outdatedText(standings: readonly ToldStanding[], registry: string, screen: Screen): string {
  const paint = paintFor(screen.hasColor)
  const head = ['PACKAGE', 'ASKED FOR', 'LOCKED', 'IN RANGE', 'NEWEST', 'WHERE']
  const rows = standings.map((one) => ({
    cells: [
      one.package,
      one.range || 'any',
      one.locked.join(' ') || '–',
      one.newestInside ?? '–',
      one.newest ?? 'unknown',
      placeOf(one),
    ],
    color: COLORS[one.state],
  }))
  const links = changelogsOf(standings).map(([title, url]) => `${title}: ${printable(url)}`)
  const sections = [
    `${paint('bold', headlineOf(standings))} in ${printable(registry)}`,
    textTable(head, rows, screen),
    links.join('\n'),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** The same as Markdown for the job summary. */
export function outdatedSummary(standings: readonly ToldStanding[], registry: string): string {
  const head = `**${headlineOf(standings)}** in ${markdownText(registry)}.`
  if (standings.length === 0) return `${head}\n`
  const links = new Map(changelogsOf(standings))
  const rows = standings.map((one) => {
    const url = links.get(`${one.package} ${one.newest}`)
    const newest = one.newest === undefined ? 'unknown' : markdownCode(one.newest)
    return tableRow([
      `${MARKS[one.state]} ${markdownCode(one.package)}`,
      markdownCode(one.range || 'any'),
      one.locked.map((version) => markdownCode(version)).join(' '),
      one.newestInside === undefined ? '' : markdownCode(one.newestInside),
      url === undefined ? newest : `${newest} ([what changed](${new URL(url).href.replace(/[()|]/g, escaped)}))`,
      markdownPlace(one.at.file, one.at.line, LONGEST_PLACE),
    ])
  })
  const titles = ['package', 'asked for', 'locked', 'in range', 'newest', 'where']
  return `${head}\n\n${tableHead(titles)}${fitted(rows, BYTES)}\n`
}

const MARKS = { current: '✅', update: '⬆️', outgrown: '⚠️', unknown: '❓' } as const

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

function headlineOf(standings: readonly Standing[]): string {
  const count = (state: Standing['state']) => standings.filter((one) => one.state === state).length
  const parts = [
    [count('outgrown'), 'beyond its range'],
    [count('update'), 'to update'],
    [count('unknown'), 'unknown'],
    [count('current'), 'up to date'],
  ] as const
  return tallied(parts, (number) => counted(number, 'requirement')) || 'Nothing to look for'
}

function changelogsOf(standings: readonly ToldStanding[]): readonly (readonly [title: string, url: string])[] {
  const links = new Map<string, string>()
  for (const { package: name, newest, changelog } of standings) {
    if (changelog !== undefined) links.set(`${name} ${newest}`, changelog)
  }
  return [...links]
}

function placeOf({ at }: Standing): string {
  return at.line === undefined ? at.file : `${at.file}:${at.line}`
}
