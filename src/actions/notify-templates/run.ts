import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { parseInputs } from '../../contract/parse.ts'
import { UserError } from '../../errors.ts'
import { sleep } from '../../standards/clock.ts'
import type { Github, System } from '../../system/system.ts'
import { type Checkpoint, readCheckpoint } from '../../templates/fan-out/checkpoint.ts'
import type { NotifyPlan, NotifyState } from '../../templates/fan-out/notify-plan.ts'
import { type Clock, openBudget, pacedGithub } from '../../templates/fan-out/paced-github.ts'
import { parseWaves } from '../../templates/fan-out/waves.ts'
import { fullNameOf, openOwnGithub, type Place, placeOf, serverUrl } from '../../templates/github/place.ts'
import { type ProductReading, readProducts } from '../../templates/github/products.ts'
import { parsePinRule } from '../../versioning/pin-rule.ts'
import { contract as syncContract } from '../sync-templates/contract.ts'
import type { contract } from './contract.ts'
import { fanOut, foresee, nameOf, type Outcome, type Way } from './fan-out.ts'
import { type Behind, type Standing, standingOf } from './find-behind.ts'
import { findTargets } from './find-targets.ts'
import { findWays } from './find-ways.ts'
import { BRANCH, notifyOne } from './notify-one.ts'
import { failuresOf, planOf } from './plan-of.ts'
import { type Release, readRelease } from './read-release.ts'
import { tell } from './tell.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

const REAL: Clock = { now: Date.now, wait: (milliseconds) => sleep(milliseconds) }

/** Finds out who is behind a release, and tells them wave by wave. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  return notify(inputs, system, REAL)
}

/**
 * The same by any clock.
 *
 * @throws {UserError} `GITHUB_TOKEN_MISSING`, `INPUT_INVALID`, `RULE_INVALID`, `TAG_MISSING`, `CHECKPOINT_INVALID`, `GITHUB_REFUSED`
 */
export async function notify(inputs: Inputs, system: System, clock: Clock): Promise<Outputs> {
  judge(inputs)
  const github = await openOwnGithub(inputs.root, inputs.token, system)
  const own = await openTemplates(github, inputs, system)
  const release = await readRelease(inputs.tag, placeOf(github.repository), { readers: own, event: system.event })
  const standings = await findStandings(release, { inputs, system, clock, github })
  const behind = standings.filter((one) => one.state === 'behind')
  const checkpoint = await openCheckpoint(inputs, release, system)
  const told = new Set(checkpoint.told.map(({ repository }) => repository))
  const untold = behind.filter((one) => !told.has(nameOf(one)))
  const ways = await findWays(untold, inputs, github)
  const sending = { inputs, system, clock, github, release, checkpoint, ways }
  const outcomes = inputs['dry-run'] ? foresee(behind, checkpoint.told, ways) : await send(standings, sending)
  const plan = planOf(standings, outcomes, release)
  await tell(plan, failuresOf(standings, outcomes), inputs, system)
  return outputsOf(plan, behind, [...new Set([github, ...own])])
}

/** Who is asked of the templates, one after the other: they may be in another organization than the products. */
async function openTemplates(github: Github, inputs: Inputs, system: System): Promise<readonly Github[]> {
  const { token, 'templates-token': templatesToken } = inputs
  if (templatesToken === '' || templatesToken === token) return [github]
  return [github, await openOwnGithub(inputs.root, templatesToken, system)]
}

/** What can be told to be wrong before anybody is asked. */
function judge({ waves, rule, event, token }: Inputs): void {
  if (token === '') throw tokenMissing()
  parseWaves(waves)
  if (rule !== '') parsePinRule(rule, 'rule')
  if (event.length > 100) {
    throw new UserError('INPUT_INVALID', 'event: GitHub takes 100 characters at most', 'Choose a shorter one.')
  }
}

/** In a workflow an empty secret is no token, and nobody would know which one was meant. */
function tokenMissing(): UserError {
  return new UserError(
    'GITHUB_TOKEN_MISSING',
    'token is empty: nobody may write to the repositories that are to be told',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
    "Who calls notify-templates.yml writes with: { app-id: '${{ vars.APP_ID }}' } and secrets: { app-key: '${{ secrets.APP_KEY }}' }, or secrets: { token: … }, with names of secrets that are there; an action takes the input token, a command line GITHUB_TOKEN.",
  )
}

interface Surroundings {
  readonly inputs: Inputs
  readonly system: System
  readonly clock: Clock
  readonly github: Github
}

async function findStandings(release: Release, surroundings: Surroundings): Promise<readonly Standing[]> {
  const { inputs, system, clock, github } = surroundings
  const { report } = system
  report.progress('Looking for repositories')
  const places = await findTargets(inputs.targets, github, report)
  report.progress(`Reading ${places.length} repositories`)
  const products = eachOnce(await readProducts(places, () => [BRANCH], github), release.place)
  const tools = { release, inputs: syncInputs(inputs), server: serverUrl(system), now: Math.floor(clock.now() / 1_000) }
  const standings: Standing[] = []
  for (const product of products) standings.push(await standingOf(product, tools))
  report.progress('')
  return standings
}

/** Without the templates themselves, and without those that were named by several names of one repository. */
function eachOnce(products: readonly ProductReading[], templates: Place): readonly ProductReading[] {
  const seen = new Set([fullNameOf(templates).toLowerCase()])
  return products.filter(({ place }) => {
    const name = fullNameOf(place).toLowerCase()
    return !seen.has(name) && seen.add(name)
  })
}

/** As sync-templates would have them in each of the repositories. */
function syncInputs({ rule }: Inputs): InputsOf<typeof syncContract> {
  return parseInputs(syncContract, (name) => (name === 'rule' ? rule : undefined))
}

async function openCheckpoint(inputs: Inputs, { place, tag, sha }: Release, { files, folder }: System) {
  const text = await files.read(path.resolve(folder, inputs.checkpoint))
  return readCheckpoint(text, { source: fullNameOf(place), tag, sha }, inputs.checkpoint)
}

interface Sending extends Surroundings {
  readonly release: Release
  readonly checkpoint: Checkpoint
  readonly ways: ReadonlyMap<string, Way>
}

async function send(standings: readonly Standing[], sending: Sending): Promise<ReadonlyMap<string, Outcome>> {
  const { inputs, system, clock, github, release, checkpoint, ways } = sending
  const budget = openBudget(inputs['per-hour'], checkpoint.writes, clock)
  const paced = pacedGithub(github, budget, clock)
  const { event, rule } = inputs
  const save = async (told: Checkpoint['told']) => {
    const next: Checkpoint = { ...checkpoint, told, writes: budget.spent() }
    await system.files.write(path.resolve(system.folder, inputs.checkpoint), `${JSON.stringify(next)}\n`)
  }
  // Where nothing can be kept, nobody is told.
  await save(checkpoint.told)
  const tools = { github: paced, system, release, event, rule, inputs: syncInputs(inputs) }
  return fanOut(standings, checkpoint.told, {
    ...{ github, clock, budget, report: system.report },
    waves: parseWaves(inputs.waves),
    waitMs: inputs['wait-minutes'] * 60_000,
    ways,
    send: (one, way) => notifyOne(one, way, tools),
    save,
  })
}

function outputsOf(plan: NotifyPlan, behind: readonly Behind[], asked: readonly Github[]): Outputs {
  const names = (state: NotifyState) =>
    plan.repositories.filter((one) => one.state === state).map(({ repository }) => repository)
  return {
    behind: behind.map(nameOf),
    notified: names('notified'),
    current: names('current'),
    failed: names('failed'),
    waiting: names('waiting'),
    requests: asked.reduce((sum, { requests }) => sum + requests, 0),
    plan,
  }
}
