import type { Standing } from '../publish/outdated.ts'
import { paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { placeText } from '../workspaces/location.ts'
import type { Location } from '../workspaces/workspace.ts'
import { counted, tallied } from './headline.ts'
import { fitted, markdownCode, markdownPlace, markdownText, tableHead, tableRow } from './markdown.ts'
import { textTable } from './text-table.ts'

const BYTES = 300_000
const LONGEST_PLACE = 60

/** A standing, and where its newest version tells what changed. */
export interface ToldStanding extends Standing {
  /** Of the web. */
  readonly changelog?: string
}

/** All that is told of a repository. */
export interface ToldAnswer {
  readonly standings: readonly ToldStanding[]
  /** What could not be read; the place stands in front of the message. */
  readonly problems: readonly { readonly at: Location; readonly message: string }[]
  /** The registry, as people know it. */
  readonly title: string
  /** Which packages were looked for, as it was given. */
  readonly owned: readonly string[]
}

const COLORS = { current: 'dim', update: 'cyan', outgrown: 'yellow', held: 'blue', unknown: 'red' } as const

/** How a repository stands to what a registry has, a row for each declaration, as people read it on a terminal. */
export function outdatedText(answer: ToldAnswer, screen: Screen): string {
  const { standings, problems, title, owned } = answer
  const paint = paintFor(screen.hasColor)
  const head = ['PACKAGE', 'ASKED FOR', 'LOCKED', 'IN RANGE', 'NEWEST', 'WHERE']
  const rows = standings.map((one) => ({
    cells: [
      one.package,
      one.range || 'any',
      one.locked.map((version) => (one.yanked.includes(version) ? `${version} (yanked)` : version)).join(' ') || '–',
      one.newestInside ?? '–',
      one.newest ?? (one.state === 'unknown' ? 'unknown' : '–'),
      placeText(one.at),
    ],
    color: isWithdrawn(one) ? ('red' as const) : COLORS[one.state],
  }))
  const links = changelogsOf(standings).map(([name, url]) => `${name}: ${printable(url)}`)
  const unread = problems.map(({ at, message }) =>
    paint('red', `Not read: ${printable(placeText(at))}: ${printable(message)}`),
  )
  const sections =
    standings.length === 0
      ? [nothingAsked(owned.map(printable).join(', '))]
      : [
          `${paint('bold', headlineOf(standings))} in ${printable(title)}`,
          textTable(head, rows, screen),
          notesOn(standings).map(printable).join('\n'),
          links.join('\n'),
        ]
  return `${[...sections, unread.join('\n')].filter((section) => section !== '').join('\n\n')}\n`
}

/** The same as Markdown for the job summary. */
export function outdatedSummary({ standings, problems, title, owned }: ToldAnswer): string {
  const unread = problems.map(
    ({ at, message }) => `- ❌ ${markdownPlace(at.file, at.line, LONGEST_PLACE)} ${markdownText(message)}\n`,
  )
  const missing = unread.length === 0 ? '' : `\n**Not read**, and perhaps missing here:\n\n${fitted(unread, BYTES / 3)}`
  if (standings.length === 0) {
    return `${nothingAsked(owned.map((one) => markdownCode(one)).join(', '))}\n${missing}`
  }
  const links = new Map(changelogsOf(standings))
  const rows = standings.map((one) => {
    const url = links.get(`${one.package} ${one.newest}`)
    const newest = one.newest === undefined ? (one.state === 'unknown' ? 'unknown' : '') : markdownCode(one.newest)
    return tableRow([
      `${isWithdrawn(one) ? '🚫' : MARKS[one.state]} ${markdownCode(one.package)}`,
      markdownCode(one.range || 'any'),
      one.locked.map((version) => `${markdownCode(version)}${one.yanked.includes(version) ? ' yanked' : ''}`).join(' '),
      one.newestInside === undefined ? '' : markdownCode(one.newestInside),
      url === undefined ? newest : `${newest} ([what changed](${new URL(url).href.replace(/[()|]/g, escaped)}))`,
      markdownPlace(one.at.file, one.at.line, LONGEST_PLACE),
    ])
  })
  const head = `**${headlineOf(standings)}** in ${markdownText(title)}.`
  const titles = ['package', 'asked for', 'locked', 'in range', 'newest', 'where']
  const lines = notesOn(standings).map((line) => `- ${markdownText(line)}\n`)
  const notes = lines.length === 0 ? '' : `\n${fitted(lines, BYTES / 3)}`
  return `${head}\n\n${tableHead(titles)}${fitted(rows, BYTES)}${notes}${missing}\n`
}

const MARKS = { current: '✅', update: '⬆️', outgrown: '⚠️', held: '🐍', unknown: '❓' } as const

/** There is nothing newer to take, and what is locked nobody is to take any more. */
function isWithdrawn({ state, yanked }: Standing): boolean {
  return state === 'current' && yanked.length > 0
}

function nothingAsked(owned: string): string {
  return `No manifest and no file of requirements asks an index for ${owned}.`
}

/**
 * What is to be known beside the table, each once: newer versions that a project's Python cannot take, locked ones that are yanked, and a
 * registry that may be the wrong one.
 */
function notesOn(standings: readonly ToldStanding[]): readonly string[] {
  const held = standings.flatMap(({ package: name, held: one, project, python }) =>
    one === undefined
      ? []
      : `${name} ${one.version} needs Python ${one.requiresPython}, and ${project} is for ${python?.constraint ?? 'others'}`,
  )
  const yanked = standings.flatMap(({ package: name, yanked: some, project }) =>
    some.map(
      (version) =>
        `${name} ${version}, which is locked in ${project}, is yanked: whoever published it wants nobody to take it`,
    ),
  )
  const isNothingKnown = standings.every(({ state }) => state === 'unknown')
  const wrong = isNothingKnown ? ['None of these is known there: is it the right registry, and may we read it?'] : []
  return [...new Set([...held, ...yanked, ...wrong])]
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

function headlineOf(standings: readonly Standing[]): string {
  const count = (state: Standing['state']) => standings.filter((one) => one.state === state).length
  const parts = [
    [count('outgrown'), 'beyond range'],
    [count('update'), 'to update'],
    [count('held'), 'held back by Python'],
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
