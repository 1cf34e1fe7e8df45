import { counted } from '../../report/headline.ts'
import { printable } from '../../standards/printable.ts'
import type { LooseFile, System } from '../../system/system.ts'
import type { MainBranch } from './find-branch.ts'
import type { Target } from './find-release.ts'
import { isCommit } from './judge-move.ts'
import type { FoundKind, Kind } from './kind.ts'
import type { Asked, PlannedWorkflow } from './plan-again.ts'
import { secretsOf, traitsOf } from './starter-text.ts'

/** All that a run has to tell. */
export interface Told {
  readonly found: FoundKind
  readonly planned: readonly PlannedWorkflow[]
  readonly target: Target
  readonly branch: MainBranch
  readonly asked: Asked
  readonly isDry: boolean
}

const CALLED: Readonly<Record<Kind, string>> = {
  monorepo: 'a monorepo',
  product: 'a product',
  templates: 'a repository of templates',
}

/** What was found, what changes as unified diffs, what stays and why, and what to do next. */
export async function answerText(told: Told, system: Pick<System, 'files' | 'openScratchGit'>): Promise<string> {
  const { found, planned, isDry } = told
  const changed = planned.filter(({ before, after }) => before !== after)
  const did = isDry ? 'would be written' : 'written'
  const head = changed.length === 0 ? 'nothing to write' : `${counted(changed.length, 'workflow')} ${did}`
  const diffs = await diffsOf(changed, system)
  const settled = planned.filter((one) => !changed.includes(one) && one.left.length === 0)
  const same = lines(settled.map(({ file }) => `  ${printable(file)} is as it has to be`))
  const notes = [...planned.flatMap(({ left, notes }) => [...left, ...notes]), ...pinNotes(told), ...branchNotes(told)]
  const parts = [...diffs, same, lines([...new Set(notes)]), lines(nextSteps(told))].filter((part) => part !== '')
  return `This is ${CALLED[found.kind]}, as ${found.why}: ${head}.\n\n${parts.join('\n')}`
}

function lines(some: readonly string[]): string {
  return some.map((one) => `${one}\n`).join('')
}

async function diffsOf(
  changed: readonly PlannedWorkflow[],
  { files, openScratchGit }: Pick<System, 'files' | 'openScratchGit'>,
): Promise<readonly string[]> {
  if (changed.length === 0) return []
  const scratch = await files.makeScratch()
  try {
    const git = await openScratchGit(scratch)
    const diffs: string[] = []
    for (const { file, before, after } of changed) {
      const loose = (text: string): LooseFile => ({ path: file, mode: '100644', content: Buffer.from(text) })
      const diff = await git.diff(before === undefined ? undefined : loose(before), loose(after))
      // Of what stands above, people know it all.
      diffs.push(diff.slice(diff.indexOf('--- ')).split('\n').map(shown).join('\n'))
    }
    return diffs
  } finally {
    await files.remove(scratch)
  }
}

/** Tabs stay, and the end of a line of Windows is none of ours; whatever else hides is shown. */
function shown(line: string): string {
  return line.replace(/\r$/, '').split('\t').map(printable).join('\t')
}

/** Why no commit could be called, or no version be told, and what to do about it. */
function pinNotes({ target, planned }: Told): readonly string[] {
  const { pin, isNamed, problem } = target
  const cause = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`
  if (isNamed) {
    const why = problem === '' ? 'The commit of --pin is no release that is known' : cause
    return pin?.version === undefined ? [`${why}. So no version stands beside the commit.`] : []
  }
  if (problem === '') return []
  const news = planned.filter(({ before }) => before === undefined)
  const refs = news.flatMap(({ after }) => /\.yml@(\S+)/.exec(after)?.[1] ?? [])
  const beside = refs.some(isCommit) ? ' What is new calls the commit that is called here already.' : ''
  const moving = refs.find((ref) => !isCommit(ref))
  if (moving === undefined) return [`${cause}. What is called here stays as it is.${beside}`]
  return [`${cause}. So what is new calls ${moving}, which moves; a commit is called with --pin SHA.`]
}

function branchNotes({ branch, planned }: Told): readonly string[] {
  const isUsed = planned.some(({ before, starter }) => before === undefined && traitsOf(starter).hasBranch)
  if (branch.guess === '' || !isUsed) return []
  return [`Pushes to ${printable(branch.name)} count, as ${branch.guess}. Another branch: --branch NAME.`]
}

function nextSteps({ found: { kind }, planned, asked: { registry } }: Told): readonly string[] {
  const steps: string[] = []
  if (kind === 'monorepo') steps.push('Require the check "ci / gate" for the branch.')
  if (kind === 'product') steps.push('Require the check "ci / product" for the branch.')
  const secrets = new Set(planned.flatMap(({ starter, before, after }) => newSecrets(starter, before, after, registry)))
  const [writers, readers] = ['REGISTRY_', 'READER_'].map((prefix) =>
    [...secrets].filter((one) => one.startsWith(prefix)),
  )
  if (writers?.length) steps.push(`Secrets of who publishes: ${writers.join(', ')} (gh secret set NAME).`)
  if (readers?.length) steps.push(`Where not everybody may read, those of who only reads: ${readers.join(', ')}.`)
  const isPublished = planned.some(({ after }) => /registry: /.test(after))
  if (kind === 'monorepo' && !isPublished)
    steps.push('To publish packages as well: --registry ghcr, or another one with --url.')
  if (kind === 'product' && !isPublished)
    steps.push("For packages from a private registry: --registry ghcr --owned 'acme-*'.")
  return steps
}

function newSecrets(starter: string, before: string | undefined, after: string, registry: string): readonly string[] {
  if (!traitsOf(starter).hasRegistry || before === after) return []
  return secretsOf(starter, registry).flatMap(([, secret]) => (before?.includes(secret) ? [] : [secret]))
}
