import type { FileEdit, FixPlan } from '../doctor/fix-plan.ts'
import { type Paint, paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath, Screen } from '../system/system.ts'
import { placeText } from '../workspaces/location.ts'
import type { Finding, Severity } from '../workspaces/workspace.ts'
import { wrapped } from './clip.ts'
import { diffLines } from './diff.ts'
import { frameLines } from './frame.ts'
import { counted } from './headline.ts'
import { SEVERITIES } from './worst-first.ts'

const MOST_FINDINGS = 200
const MOST_COLUMNS = 110

/** What one run of doctor has to tell. */
export interface Diagnosis {
  readonly findings: readonly Finding[]
  readonly plan: FixPlan
  /** How many edits of the plan were made; the findings are those that are left. */
  readonly fixed: number
  /** How many projects the repository has. */
  readonly projects: number
}

/** A diagnosis as a person reads it on a terminal: by file, those with the worst findings first; then what can be, or was, mended. */
export function doctorText(
  diagnosis: Diagnosis & { readonly isDryRun: boolean; readonly contents: ReadonlyMap<RepoPath, Uint8Array> },
  screen: Screen,
): string {
  const paint = paintFor(screen.hasColor)
  const width = Math.min(screen.columns, MOST_COLUMNS)
  const shown = filesWorstFirst(diagnosis.findings)
  const sections = [
    diagnosis.fixed > 0 || diagnosis.isDryRun ? diffText(diagnosis, paint) : '',
    headline(diagnosis, paint),
    ...fitted(shown).map(([file, findings]) => fileText(file, findings, { width, paint, plan: diagnosis.plan })),
    moreText(diagnosis.findings.length),
    refusedText(diagnosis.plan),
    wayOut(diagnosis, paint),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** `2 errors, 1 warning in 11 projects` */
export function diagnosisLine({ findings, fixed, projects }: Diagnosis): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = SEVERITIES.flatMap((severity) => (count(severity) === 0 ? [] : counted(count(severity), severity)))
  const left = fixed > 0 ? ' left' : ''
  const found = counts.length === 0 ? `Nothing wrong${left}` : `${counts.join(', ')}${left}`
  return `${found} in ${counted(projects, 'project')}`
}

function headline(diagnosis: Diagnosis, paint: Paint): string {
  return paint('bold', diagnosisLine(diagnosis))
}

function filesWorstFirst(findings: readonly Finding[]): readonly (readonly [RepoPath, readonly Finding[]])[] {
  const files = new Map<RepoPath, Finding[]>()
  for (const finding of findings) {
    const own = files.get(finding.file)
    if (own === undefined) files.set(finding.file, [finding])
    else own.push(finding)
  }
  const worst = (own: readonly Finding[]) => Math.min(...own.map(({ severity }) => SEVERITIES.indexOf(severity)))
  return [...files].sort(([, a], [, b]) => worst(a) - worst(b))
}

/** Whole files, as long as there is room. */
function fitted(files: ReturnType<typeof filesWorstFirst>): ReturnType<typeof filesWorstFirst> {
  let left = MOST_FINDINGS
  return files.flatMap(([file, findings]) => {
    const some = findings.slice(0, Math.max(0, left))
    left -= some.length
    return some.length === 0 ? [] : [[file, some] as const]
  })
}

interface Look {
  readonly width: number
  readonly paint: Paint
  readonly plan: FixPlan
}

const COLORS = { error: 'red', warning: 'yellow', note: 'blue' } as const

function fileText(file: RepoPath, findings: readonly Finding[], look: Look): string {
  const numbers = Math.max(...findings.map(({ line }) => String(line ?? '').length))
  return [look.paint('bold', printable(file)), ...findings.flatMap((one) => findingLines(one, numbers, look))].join(
    '\n',
  )
}

function findingLines(finding: Finding, numbers: number, { width, paint, plan }: Look): readonly string[] {
  const { line, severity, code, message, fix, frame } = finding
  const number = String(line ?? '').padStart(numbers)
  const mark = isMendable(finding, plan) ? paint('cyan', '  --fix') : ''
  const indent = ' '.repeat(numbers + 4)
  const texts = [...wrapped(printable(message), width - indent.length), ...frameLines(frame)]
  const mends = wrapped(printable(fix), width - indent.length - 2)
  return [
    `  ${paint('dim', number)}  ${paint(COLORS[severity], severity)} ${paint('dim', code)}${mark}`,
    ...texts.map((text) => `${indent}${text}`),
    ...mends.map((text, at) => `${indent}${at === 0 ? '→' : ' '} ${text}`),
  ]
}

/** The edits of a plan that nothing refused. */
export function openEdits({ edits, refused }: FixPlan): readonly FileEdit[] {
  return edits.filter(({ file, line }) => !refused.some((one) => one.file === file && one.line === line))
}

function isMendable({ edit }: Finding, plan: FixPlan): boolean {
  return (
    edit !== undefined &&
    openEdits(plan).some(({ file, old, new: text }) => file === edit.file && old === edit.from && text === edit.to)
  )
}

function moreText(count: number): string {
  return count > MOST_FINDINGS ? `+${count - MOST_FINDINGS} more; --json lists all` : ''
}

function refusedText({ refused }: FixPlan): string {
  if (refused.length === 0) return ''
  const lines = refused.map(({ file, line, why }) => `  ${printable(placeText({ file, line }))}: ${why}`)
  return [`${counted(refused.length, 'edit')} not made`, ...lines].join('\n')
}

function diffText(
  { plan, fixed, isDryRun, contents }: Diagnosis & { isDryRun: boolean; contents: ReadonlyMap<RepoPath, Uint8Array> },
  paint: Paint,
): string {
  if (plan.edits.length === 0) return isDryRun ? 'There is nothing that --fix would change' : ''
  const made = openEdits(plan)
  const title = isDryRun ? `--fix would change ${counted(made.length, 'value')}` : `${counted(fixed, 'value')} changed`
  return [paint('bold', title), '', ...diffLines(made, contents).map((line) => colored(line, paint))].join('\n')
}

function colored(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint('bold', line)
  if (line.startsWith('@@')) return paint('dim', line)
  if (line.startsWith('-')) return paint('red', line)
  return line.startsWith('+') ? paint('green', line) : line
}

function wayOut({ plan, fixed, isDryRun }: Diagnosis & { isDryRun: boolean }, paint: Paint): string {
  const { length } = openEdits(plan)
  if (fixed > 0 || isDryRun || length === 0) return ''
  const count = length === 1 ? 'One of these' : `${length} of these`
  return `${count} can be mended for you: ${paint('cyan', 'maestro-actions doctor --fix')} (--dry-run shows how)`
}
