import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Target } from './find-release.ts'
import { judgeMove } from './judge-move.ts'
import { movePins, type PinMove } from './move-pins.ts'
import type { CallOfOurs, PresentWorkflow } from './read-workflows.ts'
import {
  branchesIn,
  readValues,
  STARTER_NAMES,
  type StarterValues,
  starterText,
  traitsOf,
  untouchedValues,
  urlOf,
} from './starter-text.ts'

/** Options as they were given. */
export interface Asked {
  readonly branch: string
  /** `none` where nobody said. */
  readonly registry: string
  readonly url: string
  readonly owned: readonly string[]
}

/** A workflow as it is to be. */
export interface PlannedWorkflow {
  readonly file: RepoPath
  /** The starter that it was made from; empty for a workflow that is there and is none of them. */
  readonly starter: string
  /** Undefined where there is none yet. */
  readonly before: string | undefined
  readonly after: string
  /** What is not as it was asked for, and why it stays so; each may have several lines. */
  readonly left: readonly string[]
  /** What else is worth saying. */
  readonly notes: readonly string[]
}

/**
 * A workflow that is there, as it is to be. One that nobody has changed since it was made gets what is asked for; any other keeps all but the pin.
 *
 * @throws {UserError} `OWNED_MISSING`
 */
export async function planAgain(
  workflow: PresentWorkflow,
  { asked, target }: { readonly asked: Asked; readonly target: Target },
): Promise<PlannedWorkflow> {
  const { file, text, calls } = workflow
  const judgements = calls.map((call) => ({ call, ...judgeMove(workflow, call, target) }))
  const moves = judgements.flatMap((one): readonly PinMove[] => (one.type === 'move' ? [one] : []))
  const notes = judgements.flatMap((one) => (one.type === 'move' && one.note !== '' ? [one.note] : []))
  const stays = judgements.flatMap((one) => (one.type === 'left' ? [one.note] : []))
  const untouched = untouchedValues(workflow)
  if (untouched !== undefined) {
    const { name, values } = untouched
    const pin = moves[0]?.pin ?? values.pin
    const after = starterText(name, file, judgedValues(name, { ...merged(values, asked), pin }))
    const written = text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after
    return { file, starter: name, before: text, after: written, left: stays, notes }
  }
  const lacks = calls.flatMap((call) => lacking(workflow, call, asked))
  const moved = moves.length === 0 ? text : await movePins(workflow, moves)
  if (moved !== undefined) return { file, starter: '', before: text, after: moved, left: [...stays, ...lacks], notes }
  const stuck = `${printable(file)} does not write out what it calls: write ${moves[0]?.pin.ref ?? ''} there by hand`
  return { file, starter: '', before: text, after: text, left: [...stays, stuck, ...lacks], notes: [] }
}

/**
 * The values, where a starter of this name does something with them.
 *
 * @throws {UserError} `OWNED_MISSING`
 */
export function judgedValues(name: string, values: StarterValues): StarterValues {
  if (!traitsOf(name).hasOwned || values.registry === 'none' || values.owned.length > 0) return values
  const hint = "Say it: --owned 'acme-*'. Where this publishes packages that others install: --kind monorepo."
  throw new UserError('OWNED_MISSING', `nothing says which packages this product takes from ${values.registry}`, hint)
}

/** What was there, with what is asked for in its place. */
function merged(values: StarterValues, { branch, registry, url, owned }: Asked): StarterValues {
  const isOther = registry !== 'none' && registry !== values.registry
  return {
    ...values,
    branch: branch === '' ? values.branch : branch,
    registry: registry === 'none' ? values.registry : registry,
    // An address belongs to its registry.
    url: url !== '' || isOther ? url : values.url,
    owned: owned.length === 0 ? values.owned : owned,
  }
}

/** What a workflow that people have changed lacks of what is asked for, with the lines to write. */
function lacking(workflow: PresentWorkflow, call: CallOfOurs, asked: Asked): readonly string[] {
  const { file, content } = workflow
  const name = STARTER_NAMES.get(call.callee) ?? ''
  const { hasBranch, hasRegistry, hasOwned } = traitsOf(name)
  const values = readValues(workflow, call)
  const wanted = merged(values, asked)
  const branches = branchesIn(content)
  const lacksBranch = hasBranch && asked.branch !== '' && branches !== undefined && !branches.includes(asked.branch)
  const registryOf = (one: StarterValues) => [one.registry, urlOf(one), ...(hasOwned ? one.owned : [])].join('\n')
  const lacksRegistry = hasRegistry && asked.registry !== 'none' && registryOf(values) !== registryOf(wanted)
  const lines = starterText(name, file, wanted).split('\n')
  const shown = [
    ...(lacksBranch ? lines.filter((line) => line.startsWith('on: ')) : []),
    ...(lacksRegistry ? [`  ${call.job}:`, ...lines.slice(lines.indexOf('    with:'), -1)] : []),
  ]
  if (shown.length === 0) return []
  const head = `${printable(file)} was changed by hand, and keeps what it has. What is asked for are these lines:`
  return [[head, ...shown.map((line) => `  ${printable(line)}`)].join('\n')]
}
