// Where GitHub looks for workflows, and how one calls another:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#calling-a-reusable-workflow
import { VERSION } from '../../contract/version.ts'
import { isObject, type JsonObject, type JsonProblem, memberOf } from '../../standards/json.ts'
import { type PlacedYaml, readPlacedYaml } from '../../standards/yaml.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { Subject } from '../subject.ts'
import { CALLABLE, type CallableWorkflow } from './callable.ts'

/** A workflow of the repository that calls ours, or uses our actions. */
export interface CallingWorkflow {
  readonly file: RepoPath
  readonly content: JsonObject
  /** Names of the events that start it. */
  readonly events: readonly string[]
  /** The jobs, by name, that are mappings. */
  readonly jobs: readonly (readonly [name: string, job: JsonObject])[]
  readonly calls: readonly Call[]
  readonly lineOf: PlacedYaml['lineOf']
}

/** A job that calls one of our workflows. */
export interface Call {
  readonly file: RepoPath
  /** Its name in the caller. */
  readonly jobName: string
  readonly job: JsonObject
  /** File of the workflow that is called: `monorepo-ci.yml`. */
  readonly callee: string
  readonly asked: CallableWorkflow
  /** The line, from 1, of something in the job. */
  readonly lineOf: PlacedYaml['lineOf']
}

/** A repository of this name is this one, a fork or a mirror of it. */
const CALLEE = /^[\w.-]+\/maestro-actions\/\.github\/workflows\/([\w.-]+)@(.+)$/i
const CALLEE_AT_HOME = /^(?:\.|\$)\/\.github\/workflows\/([\w.-]+)$/

/**
 * The workflows of a repository that speak of ours. One that cannot be read, and speaks of ours, is a finding.
 */
export async function readCallingWorkflows({ tree, read }: Subject): Promise<{
  readonly workflows: readonly CallingWorkflow[]
  readonly findings: readonly Finding[]
}> {
  const files = [...tree.entries.keys()].filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  const isHome = tree.entries.has('actions/doctor/action.yml') && tree.entries.has('.github/workflows/monorepo-ci.yml')
  const workflows: CallingWorkflow[] = []
  const findings: Finding[] = []
  for (const [file, bytes] of await read(files)) {
    const text = Buffer.from(bytes).toString('utf8')
    if (!isHome && !/\/maestro-actions\b/i.test(text)) continue
    const reading = await readPlacedYaml(text)
    if ('problem' in reading) findings.push(unreadable(file, reading.problem))
    else if (isObject(reading.value)) workflows.push(callingWorkflow(file, reading.value, reading.lineOf, isHome))
  }
  return { workflows, findings }
}

function unreadable(file: RepoPath, { message, line, column, frame, isOurs }: JsonProblem): Finding {
  const told = isOurs
    ? ({ severity: 'note', message: `not looked at: it ${message}`, fix: 'Look at its calls yourself.' } as const)
    : ({ severity: 'error', message: `no YAML: ${message}`, fix: UNREAD } as const)
  return { code: 'unreadable-workflow', ...told, file, line, column, frame }
}

const UNREAD = 'Correct it: GitHub starts nothing of a workflow that is no YAML.'

function callingWorkflow(
  file: RepoPath,
  content: JsonObject,
  lineOf: PlacedYaml['lineOf'],
  isHome: boolean,
): CallingWorkflow {
  const jobs = entriesOf(memberOf(content, 'jobs')).flatMap(([name, job]) =>
    isObject(job) ? [[name, job] as const] : [],
  )
  const calls = jobs.flatMap(([jobName, job]): Call[] => {
    const callee = calleeOf(memberOf(job, 'uses'), isHome)
    const asked = CALLABLE.get(callee ?? '')
    if (callee === undefined || asked === undefined) return []
    return [{ file, jobName, job, callee, asked, lineOf: (way) => lineOf(['jobs', jobName, ...way]) }]
  })
  return { file, content, events: eventsOf(memberOf(content, 'on')), jobs, calls, lineOf }
}

/** Of another major version than this one nothing is known. */
function calleeOf(uses: unknown, isHome: boolean): string | undefined {
  if (typeof uses !== 'string') return undefined
  if (isHome) {
    const own = CALLEE_AT_HOME.exec(uses)?.[1]
    if (own !== undefined) return own
  }
  const [, callee, ref = ''] = CALLEE.exec(uses) ?? []
  const major = /^v(\d+)(?:\.|$)/.exec(ref)?.[1]
  return major === undefined || Number(major) === OWN_MAJOR ? callee : undefined
}

/** What comes before 1.0.0 is on the way to it. */
const OWN_MAJOR = Math.max(1, Number.parseInt(VERSION, 10))

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.filter((one) => typeof one === 'string')
  return entriesOf(on).map(([event]) => event)
}

/** The entries of a mapping; of anything else none. */
export function entriesOf(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  return isObject(value) ? Object.entries(value) : []
}
