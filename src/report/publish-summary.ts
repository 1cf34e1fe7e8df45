import type { PublishPlan } from '../publish/publish-plan.ts'
import type { Outcome, Receipt } from '../publish/receipts.ts'
import { counted } from './headline.ts'
import { fitted, folded, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'
import { worstOf } from './publish-text.ts'

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

/** What was published, as Markdown for the job summary: one sentence, then a row for each package and registry. */
export function publishSummary(
  plans: readonly PublishPlan[],
  receipts: readonly Receipt[],
  checks: readonly string[],
  isDryRun: boolean,
): string {
  const sections = plans.map((plan) => section(plan, receipts, isDryRun))
  return [...sections, ...checks.map((check) => `- ${markdownText(check)}`)].join('\n')
}

function section(plan: PublishPlan, all: readonly Receipt[], isDryRun: boolean): string {
  const { title } = plan.registry
  const receipts = all.filter(({ registry }) => registry.title === title)
  const uploaded = new Set(receipts.flatMap((one) => (one.outcome === 'uploaded' ? one.package : [])))
  const bad = receipts.filter(({ outcome }) => !['uploaded', 'already-present', 'unconfirmed'].includes(outcome))
  const open = plan.packages.filter(({ state }) => state !== 'published').length
  const head = isDryRun
    ? `**${open} of ${counted(plan.packages.length, 'package')} to publish** in ${markdownText(title)}; nothing was uploaded.`
    : bad.length > 0
      ? `**${counted(new Set(bad.map((one) => one.package)).size, 'package')} not published** in ${markdownText(title)}.`
      : `**${uploaded.size === 0 ? 'Nothing to publish' : `${counted(uploaded.size, 'package')} published`}** in ${markdownText(title)}.`
  const rows = plan.packages.map((one) => {
    const own = receipts.filter((receipt) => receipt.package === one.package)
    return tableRow([
      markdownCode(one.package),
      markdownCode(one.version),
      markOf(own, one.state, isDryRun),
      notes(own, one.requires),
    ])
  })
  const table =
    rows.length === 0 ? '' : tableHead(['package', 'version', '', 'requires, or why not']) + fitted(rows, BYTES)
  return `${head}\n\n${table}\n${filesOf(receipts)}`
}

function markOf(own: readonly Receipt[], state: PublishPlan['packages'][number]['state'], isDryRun: boolean): string {
  if (isDryRun || own.length === 0) return state === 'published' ? MARKS['already-present'] : 'to publish'
  return MARKS[worstOf(own)]
}

function notes(own: readonly Receipt[], requires: readonly string[]): string {
  const why = own.flatMap(({ note }) => (note === '' ? [] : markdownText(note)))
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
