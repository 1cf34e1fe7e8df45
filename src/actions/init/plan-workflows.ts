import { UserError } from '../../errors.ts'
import { memberOf, stringMember } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Target } from './find-release.ts'
import { isCommit, judgeMove, MOVING_TAG } from './judge-move.ts'
import type { Kind } from './kind.ts'
import { claimedVersion, movePins, type Pin, type PinMove } from './move-pins.ts'
import { FOLDER, type PresentWorkflow, type PresentWorkflows } from './read-workflows.ts'
import {
  branchesIn,
  STARTER_NAMES,
  type StarterValues,
  starterText,
  traitsOf,
  urlOf,
  usualFile,
  valuesIn,
} from './starter-text.ts'

/** What decides on the workflows of a repository. */
export interface Situation {
  readonly kind: Kind
  /** The branch whose pushes count, in workflows that are new. */
  readonly branch: string
  /** What a person asked for, and what so belongs into workflows that are there as well: absent, or empty, where nobody said. */
  readonly asked: Asked
  readonly target: Target
  /** Whether it holds submodules. */
  readonly hasSubmodules: boolean
  readonly present: PresentWorkflows
}

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
 * The workflows that call ours, as they are to be: those that are there, and those that are missing. One that nobody has changed since it was made
 * gets what is asked for; any other keeps all but the pin.
 *
 * @throws {UserError} `OWNED_MISSING`; `NAME_BLOCKED` where a new workflow would take the place of a folder or a link
 */
export async function planWorkflows(situation: Situation): Promise<readonly PlannedWorkflow[]> {
  const { present, target } = situation
  const planned: PlannedWorkflow[] = []
  for (const workflow of present.calling) planned.push(await plannedAgain(workflow, situation))
  const called = new Set(present.calling.flatMap(({ calls }) => calls.map(({ callee }) => callee.toLowerCase())))
  const isThere = (name: string) => [...called].some((callee) => STARTER_NAMES.get(callee) === name)
  const pin = target.pin ?? pinBeside(present.calling) ?? { ref: MOVING_TAG, version: undefined }
  const { branch, asked } = situation
  const missing = namesFor(situation).filter((name) => !isThere(name))
  const made = missing.map((name): PlannedWorkflow => {
    const file = freeFile(name, present.taken)
    const after = starterText(name, file, judged(name, { ...asked, branch, pin }))
    const usual = usualFile(name)
    const notes = file === usual ? [] : [`${usual} is another workflow, and stays: this one is ${file}`]
    return { file, starter: name, before: undefined, after, left: [], notes }
  })
  return [...planned, ...made]
}

function namesFor({ kind, asked, hasSubmodules }: Situation): readonly string[] {
  if (kind === 'templates') return ['templates/notify']
  // Nobody publishes without having said where.
  const publish = asked.registry === 'none' ? [] : [kind === 'product' ? 'product/release' : 'monorepo/publish']
  return [`${kind}/ci`, ...publish, ...(hasSubmodules ? ['product/templates'] : [])]
}

/** The commit that all workflows here call; undefined where there is none, or more than one. */
function pinBeside(calling: readonly PresentWorkflow[]): Pin | undefined {
  const pins = calling.flatMap(({ text, calls }) =>
    calls.flatMap((call): readonly Pin[] =>
      call.owner.toLowerCase() === 'maestro-actions' ? [{ ref: call.ref, version: claimedVersion(text, call) }] : [],
    ),
  )
  const [first] = pins
  return first !== undefined && isCommit(first.ref) && pins.every(({ ref }) => ref === first.ref) ? first : undefined
}

function freeFile(name: string, taken: PresentWorkflows['taken']): RepoPath {
  const usual = usualFile(name)
  const isTaken = (file: RepoPath) => taken.has(file.slice(FOLDER.length + 1))
  const blocking = taken.get(usual.slice(FOLDER.length + 1))
  if (blocking === 'folder' || blocking === 'link') {
    const what = blocking === 'folder' ? 'a folder' : 'a symbolic link, which GitHub does not follow'
    throw new UserError('NAME_BLOCKED', `${usual} is ${what}`, 'Give it another name, or take it away.', {
      file: usual,
    })
  }
  const base = name.slice(name.indexOf('/') + 1)
  const others = Array.from({ length: taken.size + 1 }, (_, at) => (at === 0 ? '' : `-${at + 1}`))
  const file = [usual, ...others.map((more) => `${FOLDER}/maestro-${base}${more}.yml`)].find((one) => !isTaken(one))
  if (file === undefined) throw new Error(`more names are taken than there are files: ${base}`)
  return file
}

function judged(name: string, values: StarterValues): StarterValues {
  if (!traitsOf(name).hasOwned || values.registry === 'none' || values.owned.length > 0) return values
  const hint = "Say it: --owned 'acme-*'. Where this publishes packages that others install: --kind monorepo."
  throw new UserError('OWNED_MISSING', `nothing says which packages this product takes from ${values.registry}`, hint)
}

async function plannedAgain(workflow: PresentWorkflow, situation: Situation): Promise<PlannedWorkflow> {
  const { asked, target } = situation
  const { file, text, calls } = workflow
  const judgements = calls.map((call) => ({ call, ...judgeMove(workflow, call, target) }))
  const moves = judgements.flatMap((one): readonly PinMove[] => (one.type === 'move' ? [one] : []))
  const notes = judgements.flatMap((one) => (one.type === 'move' && one.note !== '' ? [one.note] : []))
  const stays = judgements.flatMap((one) => (one.type === 'left' ? [one.note] : []))
  const name = (calls.length === 1 && STARTER_NAMES.get(calls[0]?.callee ?? '')) || ''
  const values = name === '' ? undefined : valuesIn(name, workflow)
  if (values !== undefined) {
    const pin = moves[0]?.pin ?? values.pin
    const after = starterText(name, file, judged(name, { ...merged(values, asked), pin }))
    const isWindows = text.includes('\r\n')
    const written = isWindows ? after.replaceAll('\n', '\r\n') : after
    return { file, starter: name, before: text, after: written, left: stays, notes }
  }
  const moved = moves.length === 0 ? text : await movePins(workflow, moves)
  const stuck =
    moved === undefined
      ? [`${printable(file)} does not write out what it calls: write ${moves[0]?.pin.ref ?? ''} there by hand`]
      : []
  const lacks = calls.flatMap((call) => lacking(workflow, call.job, STARTER_NAMES.get(call.callee) ?? '', asked))
  const left = [...stays, ...stuck, ...lacks]
  return { file, starter: '', before: text, after: moved ?? text, left, notes: moved === undefined ? [] : notes }
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
function lacking(workflow: PresentWorkflow, job: string, name: string, asked: Asked): readonly string[] {
  const { hasBranch, hasRegistry, hasOwned } = traitsOf(name)
  const { file, content } = workflow
  const given = memberOf(memberOf(memberOf(content, 'jobs'), job), 'with')
  const branches = branchesIn(content)
  const lacksBranch = hasBranch && asked.branch !== '' && branches !== undefined && !branches.includes(asked.branch)
  const url = asked.url === '' && stringMember(given, 'registry') === asked.registry ? '' : urlOf(asked)
  const lacksRegistry =
    hasRegistry &&
    asked.registry !== 'none' &&
    (stringMember(given, 'registry') !== asked.registry ||
      (url !== '' && stringMember(given, 'url') !== url) ||
      (hasOwned && asked.owned.length > 0 && wordsIn(given, 'owned').join('\n') !== asked.owned.join('\n')))
  if (!lacksBranch && !lacksRegistry) return []
  const pin = { ref: '', version: undefined }
  const present = {
    branch: '',
    pin,
    registry: 'none',
    url: stringMember(given, 'url') ?? '',
    owned: wordsIn(given, 'owned'),
  }
  const wanted = starterText(
    name,
    file,
    merged({ ...present, registry: stringMember(given, 'registry') ?? 'none' }, asked),
  )
  const lines = wanted.split('\n')
  const from = lines.indexOf('    with:')
  const shown = [
    ...(lacksBranch ? lines.filter((line) => line.startsWith('on: ')) : []),
    ...(lacksRegistry && from >= 0 ? [`  ${job}:`, ...lines.slice(from, -1)] : []),
  ]
  const head = `${printable(file)} was changed by hand, and keeps what it has. What is asked for are these lines:`
  return [[head, ...shown.map((line) => `  ${printable(line)}`)].join('\n')]
}

function wordsIn(given: unknown, key: string): readonly string[] {
  return (stringMember(given, key) ?? '').split('\n').flatMap((line) => line.trim() || [])
}
