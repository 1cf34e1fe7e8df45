import { UserError } from '../../errors.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Target } from './find-release.ts'
import { isCommit, MOVING_TAG } from './judge-move.ts'
import type { Kind } from './kind.ts'
import { claimedVersion, type Pin } from './move-pins.ts'
import { type Asked, judgedValues, type PlannedWorkflow, planAgain } from './plan-again.ts'
import { FOLDER, type PresentWorkflow, type PresentWorkflows } from './read-workflows.ts'
import { STARTER_NAMES, starterText, usualFile } from './starter-text.ts'

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

/**
 * The workflows that call ours, as they are to be: those that are there, and those that are missing. One that nobody has changed since it was made
 * gets what is asked for; any other keeps all but the pin.
 *
 * @throws {UserError} `OWNED_MISSING`; `NAME_BLOCKED` where a new workflow would take the place of a folder or a link
 */
export async function planWorkflows(situation: Situation): Promise<readonly PlannedWorkflow[]> {
  const { present, target, asked, branch } = situation
  const planned: PlannedWorkflow[] = []
  for (const workflow of present.calling) planned.push(await planAgain(workflow, { asked, target }))
  const called = new Set(present.calling.flatMap(({ calls }) => calls.map(({ callee }) => callee.toLowerCase())))
  const isThere = (name: string) => [...called].some((callee) => STARTER_NAMES.get(callee) === name)
  const pin = target.pin ?? pinBeside(present.calling) ?? { ref: MOVING_TAG, version: undefined }
  const missing = namesFor(situation).filter((name) => !isThere(name))
  const made = missing.map((name): PlannedWorkflow => {
    const file = freeFile(name, present.taken)
    const after = starterText(name, file, judgedValues(name, { ...asked, branch, pin }))
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
    throw new UserError('NAME_BLOCKED', `${usual} is ${what}`, 'Give it another name, or take it away.')
  }
  const base = name.slice(name.indexOf('/') + 1)
  const others = Array.from({ length: taken.size + 1 }, (_, at) => (at === 0 ? '' : `-${at + 1}`))
  const file = [usual, ...others.map((more) => `${FOLDER}/maestro-${base}${more}.yml`)].find((one) => !isTaken(one))
  if (file === undefined) throw new Error(`more names are taken than there are files: ${base}`)
  return file
}
