import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { atATime } from '../../registries/at-a-time.ts'
import { counted } from '../../report/headline.ts'
import { markdownCode, tableHead, tableRow } from '../../report/markdown.ts'
import type { System } from '../../system/system.ts'
import { type EnvironmentPlan, planEnvironments } from '../../tasks/environment-plan.ts'
import { whatToRun } from '../run/what-to-run.ts'
import type { contract } from './contract.ts'
import { type FoundUv, findUv } from './find-uv.ts'
import { type MadeEnvironment, makeEnvironment } from './make-environment.ts'
import { refuseStaleLocks } from './refuse-stale-locks.ts'

// Nobody runs it.
const NO_UV: FoundUv = { program: 'uv', version: '' }
// uv itself does several things at once.
const AT_A_TIME = 2

/** An environment for each project with tasks of Python, from its own lock, and nobody else's. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const started = performance.now()
  const { report } = system
  const { view, root, tasks } = await whatToRun(inputs, system)
  const names = new Set(
    [...tasks.values()].flatMap(({ project, ecosystem }) => (ecosystem === 'python' ? project : [])),
  )
  const plans = await planEnvironments(names, view.graph, view.tree)
  await refuseStaleLocks(plans, { view, root }, system)
  tellUnlocked(plans, system)
  const shop = { root, tree: view.tree, system, uv: plans.length === 0 ? NO_UV : await findUv(root, system) }
  const made = await atATime(AT_A_TIME, plans, async (plan) => {
    report.progress(`Making the environment of ${plan.project.name}`)
    return [plan, await makeEnvironment(plan, shop)] as const
  })
  report.progress('')
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const anew = made.filter(([, { isNew }]) => isNew).length
  const head = `${counted(made.length, 'environment')}, ${anew} of them made anew, in ${seconds} s`
  await report.show(async () => head)
  if (inputs.summary) await report.summary(async () => summaryOf(head, made))
  const folders = made.map(([{ project }, { folder }]) => [project.name, folder])
  return { environments: Object.fromEntries(folders), made: anew, seconds }
}

const SOURCES: Readonly<Record<EnvironmentPlan['source']['kind'], string>> = {
  uv: 'uv.lock',
  poetry: 'poetry.lock',
  declared: 'no lock',
}

function summaryOf(head: string, made: readonly (readonly [EnvironmentPlan, MadeEnvironment])[]): string {
  const rows = made.map(([{ project, python, source }, { isNew }]) =>
    tableRow([markdownCode(project.name), python ?? 'any', SOURCES[source.kind], isNew ? 'made' : 'was there']),
  )
  return `**${head}**\n\n${tableHead(['project', 'Python', 'from', ''])}${rows.join('')}`
}

/** What is installed then is whatever is newest that day. */
function tellUnlocked(plans: readonly EnvironmentPlan[], { report }: System): void {
  for (const { project, manifest, source } of plans) {
    if (source.kind !== 'declared') continue
    const message = `${project.name} has no lock: what its manifest asks for is looked up anew. uv lock, or poetry lock, fixes it.`
    report.annotate({ level: 'notice', title: 'No lock', message, file: manifest })
  }
}
