import type { PublishPlan } from '../publish/publish-plan.ts'
import type { Broken, Outcome, Receipt } from '../publish/receipts.ts'
import { counted, grouped, tallied } from './headline.ts'
import { fitted, folded, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'
import { brokenIn, groupedBy, type Looks, worstOf } from './publish-text.ts'

const BYTES = 300_000
const MARKS: Readonly<Record<Outcome, string>> = {
  uploaded: '✅ uploaded',
  'already-present': '☑️ there already',
  unconfirmed: '⚠️ not shown yet',
  conflict: '❌ other bytes there',
  refused: '❌ refused',
  failed: '❌ failed',
  blocked: '⏸️ held back',
}

const BROKEN = '❌ published, but broken'

/** What was published, as Markdown for the job summary: a sentence for each registry, with a row for each package, and what was looked at. */
export function publishSummary(
  plans: readonly PublishPlan[],
  receipts: readonly Receipt[],
  { checks, broken }: Looks,
): string {
  const sections = plans.map((plan) => section(plan, receipts, broken))
  return [...sections, ...checks.map((check) => `- ${markdownText(check)}`)].join('\n')
}

function section(plan: PublishPlan, all: readonly Receipt[], broken: readonly Broken[]): string {
  const { title } = plan.registry
  const receipts = all.filter(({ registry }) => registry.title === title)
  const rows = plan.packages.map((one) => {
    const own = receipts.filter((receipt) => receipt.package === one.package)
    return tableRow([
      markdownCode(one.package),
      markdownCode(one.version),
      brokenIn(own, broken) === undefined ? markOf(own, one.state) : BROKEN,
      notes(own, one.requires, brokenIn(own, broken)),
    ])
  })
  const table =
    rows.length === 0 ? '' : tableHead(['package', 'version', '', 'requires, or why not']) + fitted(rows, BYTES)
  return `${headline(plan, receipts, broken)}\n\n${table}\n${filesOf(receipts)}`
}

function headline(
  { packages, registry }: PublishPlan,
  receipts: readonly Receipt[],
  broken: readonly Broken[],
): string {
  const where = `in ${markdownText(registry.title)}`
  const open = packages.filter(({ state }) => state !== 'published').length
  if (packages.length === 0) return `**No packages to publish** ${where}.`
  if (receipts.length === 0) {
    return open === 0
      ? `**Nothing to publish**: all is there already, ${where}.`
      : `**${grouped(open)} of ${counted(packages.length, 'package')} to publish** ${where}; nothing was uploaded.`
  }
  const outcomes = groupedBy(receipts, (one) => [one.package]).map((own) =>
    brokenIn(own, broken) === undefined ? worstOf(own) : 'broken',
  )
  const count = (...some: readonly (Outcome | 'broken')[]) => outcomes.filter((one) => some.includes(one)).length
  const parts = [
    [count('conflict', 'refused', 'failed', 'blocked'), 'not published'],
    [count('broken'), 'published, but broken'],
    [count('uploaded'), 'published'],
    [count('unconfirmed'), 'taken, but not shown yet'],
    [count('already-present'), 'there already'],
  ] as const
  return `**${tallied(parts, (count) => counted(count, 'package'))}** ${where}.`
}

function markOf(own: readonly Receipt[], state: PublishPlan['packages'][number]['state']): string {
  if (own.length === 0) return state === 'published' ? MARKS['already-present'] : 'to publish'
  return MARKS[worstOf(own)]
}

function notes(own: readonly Receipt[], requires: readonly string[], broken: Broken | undefined): string {
  const said = new Set(own.flatMap(({ note }) => (note === '' ? [] : note)))
  const why = [...said, ...(broken === undefined ? [] : [broken.why])].map(markdownText)
  return why.length > 0 ? why.join('<br>') : requires.map((one) => markdownCode(one)).join(' ')
}

function filesOf(receipts: readonly Receipt[]): string {
  const rows = receipts
    .filter(({ file }) => file !== '')
    .map((one) =>
      tableRow([markdownCode(one.file), MARKS[one.outcome], markdownCode(one.sha256 === '' ? '–' : one.sha256)]),
    )
  if (rows.length === 0) return ''
  return folded(counted(rows.length, 'file'), tableHead(['file', '', 'SHA-256']) + fitted(rows, BYTES))
}
