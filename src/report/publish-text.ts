import type { PackageState, PublishPlan } from '../publish/publish-plan.ts'
import type { Broken, Outcome, Receipt } from '../publish/receipts.ts'
import { type Paint, paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { keepStart } from './clip.ts'
import { counted } from './headline.ts'

const STATES: Readonly<Record<PackageState, string>> = {
  new: 'to publish',
  partial: 'to complete',
  published: 'there already',
}

/** A plan as people read it on a terminal: a row for each package, dependencies first. */
export function planText(plan: PublishPlan, screen: Screen): string {
  const paint = paintFor(screen.hasColor)
  const open = plan.packages.filter(({ state }) => state !== 'published')
  const head = `${paint('bold', openText(open.length, plan.packages.length))} in ${printable(plan.registry.title)}`
  if (open.length === 0) return `${head}\n`
  const stepOf = new Map(plan.waves.flatMap((wave, at) => wave.map((name) => [name, at + 1] as const)))
  const rows = plan.packages.map((one) => {
    const step = stepOf.get(one.project)
    return [
      one.package,
      one.version,
      STATES[one.state],
      step === undefined ? '' : String(step),
      one.requires.join(', '),
    ]
  })
  return `${head}\n\n${table(
    ['PACKAGE', 'VERSION', 'STATE', 'STEP', 'REQUIRES OF THE REPOSITORY'],
    rows,
    screen,
    (row) => (row[2] === STATES.published ? 'dim' : 'cyan'),
  )}\n`
}

function openText(open: number, all: number): string {
  if (all === 0) return 'No packages to publish'
  if (open === 0) return all === 1 ? 'The package is there already' : `All ${counted(all, 'package')} are there already`
  return `${open} of ${counted(all, 'package')} to publish`
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  uploaded: 'uploaded',
  'already-present': 'there already',
  unconfirmed: 'not shown yet',
  conflict: 'conflict',
  refused: 'refused',
  failed: 'failed',
  blocked: 'held back',
}

const BROKEN = 'published, but broken'

/** What was found by trying out what is published. */
export interface Looks {
  /** A sentence each. */
  readonly checks: readonly string[]
  readonly broken: readonly Broken[]
}

/** What is published and of no use, among these receipts. */
export function brokenIn(own: readonly Receipt[], broken: readonly Broken[]): Broken | undefined {
  return broken.find((one) =>
    own.some((receipt) => receipt.package === one.package && receipt.registry.title === one.registry.title),
  )
}

/** How it went, a row for each package and registry; then why, for what is not there; then what was looked at from outside. */
export function receiptsText(receipts: readonly Receipt[], { checks, broken }: Looks, screen: Screen): string {
  const paint = paintFor(screen.hasColor)
  const groups = groupedBy(receipts, (one) => [one.registry.title, one.package, one.version])
  const rows = groups.map((own) => {
    const [{ package: name, version }] = own
    const outcome = brokenIn(own, broken) === undefined ? OUTCOMES[worstOf(own)] : BROKEN
    return [name, version, outcome, own.map(({ file }) => shortName(file)).join(' ')]
  })
  const colorOf = (row: readonly string[]) =>
    row[2] === OUTCOMES.uploaded ? 'green' : row[2] === OUTCOMES['already-present'] ? 'dim' : 'red'
  const notes = receipts.filter(({ note }) => note !== '')
  const lines = groupedBy(notes, (one) => [one.registry.title, one.note]).map((own) => {
    const [first] = own
    const isBad = first.outcome !== 'uploaded' && first.outcome !== 'already-present'
    return `${paint(isBad ? 'red' : 'dim', subjectOf(own))}: ${printable(first.note)}`
  })
  const why = broken.map((one) => `${paint('red', `${one.package} ${one.version}`)}: ${printable(one.why)}`)
  const outcomes = table(['PACKAGE', 'VERSION', 'OUTCOME', 'FILES'], rows, screen, colorOf)
  return ['', outcomes, ...lines, ...why, '', ...checks.map((check) => printable(check)), ''].join('\n')
}

/** What some receipts are of: a file, a package, or several. */
function subjectOf([first, ...others]: readonly [Receipt, ...Receipt[]]): string {
  const packages = new Set([first, ...others].map((one) => one.package))
  if (packages.size > 1) return counted(packages.size, 'package')
  return others.length > 0 || first.file === '' ? `${first.package} ${first.version}` : first.file
}

/** Receipts that have a key in common, in the order of the first of each. */
export function groupedBy(
  receipts: readonly Receipt[],
  keyOf: (one: Receipt) => readonly string[],
): readonly (readonly [Receipt, ...Receipt[]])[] {
  const groups = new Map<string, [Receipt, ...Receipt[]]>()
  for (const one of receipts) {
    const key = JSON.stringify(keyOf(one))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

const BY_WEIGHT: readonly Outcome[] = [
  'conflict',
  'refused',
  'failed',
  'blocked',
  'unconfirmed',
  'uploaded',
  'already-present',
]

/** The outcome that says most of several. */
export function worstOf(receipts: readonly Receipt[]): Outcome {
  return BY_WEIGHT.find((one) => receipts.some(({ outcome }) => outcome === one)) ?? 'already-present'
}

function shortName(file: string): string {
  return file.endsWith('.whl') ? 'wheel' : file === '' ? '' : 'sdist'
}

// Of the last column so much is shown, however narrow the screen.
const NARROWEST = 30

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { hasColor, columns }: Screen,
  colorOf: (row: readonly string[]) => Parameters<Paint>[0],
): string {
  const paint = paintFor(hasColor)
  const wanted = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const before = wanted.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const widths = [...wanted.slice(0, -1), Math.max(NARROWEST, columns - before)]
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => keepStart(cell, widths[at] ?? 0).padEnd(widths[at] ?? 0))
  const shown = rows.map((row) => {
    const [name = '', ...rest] = line(row)
    return [paint(colorOf(row), name), ...rest].join('  ').trimEnd()
  })
  return [paint('dim', line(head).join('  ').trimEnd()), ...shown].join('\n')
}
