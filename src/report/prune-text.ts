import type { RetentionVerdict } from '../publish/retention.ts'
import { paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { counted, grouped } from './headline.ts'
import { fitted, folded, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'
import { textTable } from './text-table.ts'

const BYTES = 200_000
// Beyond it, who else needs a version tells nobody more.
const MOST_NEEDS = 3

/** What becomes of a version, and who needs it of those that stay. */
export interface ToldVersion extends RetentionVerdict {
  /** In words; empty where nobody does, or the rules keep it anyway. */
  readonly neededBy: readonly string[]
}

/** What becomes of a package. */
export interface ToldPackage {
  readonly project: string
  readonly versions: readonly ToldVersion[]
  /** How many manifests that nothing leads to go. */
  readonly leftovers: number
  /** Tags that are no versions. */
  readonly foreign: readonly string[]
}

/** What is deleted from a registry, or would be. */
export interface ToldPruning {
  readonly title: string
  readonly applies: boolean
  readonly packages: readonly ToldPackage[]
}

/** A table for each package, as people read it on a terminal. */
export function pruneText({ title, applies, packages }: ToldPruning, screen: Screen): string {
  const paint = paintFor(screen.hasColor)
  const tables = packages.map((one) => {
    const rows = one.versions.map((version) => ({
      cells: [version.keeps ? 'keep' : 'delete', version.version, dayOf(version), whyOf(version)],
      color: version.keeps ? (version.neededBy.length > 0 ? ('yellow' as const) : ('dim' as const)) : ('red' as const),
    }))
    const head = `${paint('bold', headlineOf(one, applies))} in ${printable(title)}`
    const table = rows.length === 0 ? '' : textTable(['', 'VERSION', 'STORED', 'WHY'], rows, screen)
    return [head, table, ...notesOn(one).map(printable)].filter((text) => text !== '').join('\n')
  })
  const isDry = !applies && packages.some(hasAny)
  return `${[...tables, ...(isDry ? ['Nothing was deleted: add --apply.'] : [])].join('\n\n')}\n`
}

/** The same as Markdown for the job summary; what the rules keep is folded away. */
export function pruneSummary({ title, applies, packages }: ToldPruning): string {
  const sections = packages.map((one) => {
    const row = (version: ToldVersion) =>
      tableRow([
        version.keeps ? (version.neededBy.length > 0 ? '🔗 needed' : 'keep') : '🗑️ delete',
        markdownCode(version.version),
        dayOf(version),
        markdownText(whyOf(version)),
      ])
    const table = (versions: readonly ToldVersion[]) =>
      versions.length === 0
        ? ''
        : `${tableHead(['', 'version', 'stored', 'why'])}${fitted(versions.map(row), BYTES / packages.length)}`
    const isPlain = ({ keeps, neededBy }: ToldVersion) => keeps && neededBy.length === 0
    const plain = one.versions.filter(isPlain)
    const notes = notesOn(one).map((note) => `- ${markdownText(note)}\n`)
    return [
      `**${headlineOf({ ...one, project: '' }, applies)}** of ${markdownCode(one.project)} in ${markdownText(title)}.\n\n`,
      table(one.versions.filter((version) => !isPlain(version))),
      notes.length === 0 ? '' : `\n${notes.join('')}`,
      plain.length === 0 ? '' : `\n${folded(`${counted(plain.length, 'version')} kept by the rules`, table(plain))}`,
    ].join('')
  })
  const dry = !applies && packages.some(hasAny) ? ['Nothing was deleted: set `apply: true`.\n'] : []
  return [...sections, ...dry].join('\n')
}

function hasAny({ versions, leftovers }: ToldPackage): boolean {
  return leftovers > 0 || versions.some(({ keeps }) => !keeps)
}

/** `acme-core: 2 of 7 versions and 3 leftover manifests would go, 1 more is still needed` */
function headlineOf({ project, versions, leftovers }: ToldPackage, applies: boolean): string {
  const going = versions.filter(({ keeps }) => !keeps).length
  const needed = versions.filter(({ keeps, neededBy }) => keeps && neededBy.length > 0).length
  const gone = [
    ...(going === 0 ? [] : [`${grouped(going)} of ${counted(versions.length, 'version')}`]),
    ...(leftovers === 0 ? [] : [counted(leftovers, 'leftover manifest')]),
  ]
  const verb = applies ? (going + leftovers === 1 ? 'goes' : 'go') : 'would go'
  const nothing = `nothing to delete of ${counted(versions.length, 'version')}`
  const more = needed === 0 ? '' : `, ${grouped(needed)} more ${needed === 1 ? 'is' : 'are'} still needed`
  const text = `${gone.length === 0 ? nothing : `${gone.join(' and ')} ${verb}`}${more}`
  return project === '' ? text.charAt(0).toUpperCase() + text.slice(1) : `${project}: ${text}`
}

function whyOf({ reason, neededBy, keeps }: ToldVersion): string {
  if (neededBy.length === 0) return reason
  const shown = neededBy.slice(0, MOST_NEEDS).join('; ')
  const rest = neededBy.length > MOST_NEEDS ? '; …' : ''
  const count = neededBy.length > 1 ? ` by ${grouped(neededBy.length)}` : ''
  return keeps ? `needed${count}: ${shown}${rest}` : `${reason}, though needed${count}: ${shown}${rest}`
}

/** The day, in universal time. */
function dayOf({ storedAt }: ToldVersion): string {
  return storedAt === undefined ? 'unknown' : storedAt.toISOString().slice(0, 10)
}

/** What is beside the versions. */
function notesOn({ foreign }: ToldPackage): readonly string[] {
  if (foreign.length === 0) return []
  const what = foreign.length === 1 ? 'is no version' : 'are no versions'
  return [`${counted(foreign.length, 'tag')} that ${what} of a Python package: kept`]
}
