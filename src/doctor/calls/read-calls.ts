// Where GitHub looks for workflows, and how one calls another:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#calling-a-reusable-workflow
import { isObject, type JsonObject, type JsonProblem, memberOf } from '../../standards/json.ts'
import { type PlacedYaml, readPlacedYaml } from '../../standards/yaml.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { Subject } from '../subject.ts'
import { CALLABLE, type CallableWorkflow } from './callable.ts'
import { type Reference, readReference, titleOf } from './reference.ts'

/** A workflow of the repository that calls ours, uses our actions, or calls one of the repository that does. */
export interface CallingWorkflow {
  readonly file: RepoPath
  readonly content: JsonObject
  /** Names of the events that start it. */
  readonly events: readonly string[]
  /** The jobs, by name, that are mappings. */
  readonly jobs: readonly (readonly [name: string, job: JsonObject])[]
  readonly calls: readonly Call[]
  /** Jobs that call what is not there. */
  readonly findings: readonly Finding[]
  readonly lineOf: PlacedYaml['lineOf']
}

/** Access by scope. */
export type Scopes = Readonly<Record<string, string>>

/** A job that calls a workflow. */
export interface JobCall {
  readonly file: RepoPath
  /** Its name in the caller. */
  readonly jobName: string
  readonly job: JsonObject
  /** How messages name what is called; with the version, where that may be another one. */
  readonly title: string
  readonly asked: Pick<CallableWorkflow, 'permissions' | 'runsCode'>
  /** Whether what is asked is what the version asks for that is called. */
  readonly isKnown: boolean
  /** Whether it is of this very repository, not of a fork, which may belong to whoever calls it. */
  readonly isOriginal: boolean
  /** The line, from 1, of something in the job. */
  readonly lineOf: PlacedYaml['lineOf']
}

/** A job that calls one of our workflows. */
export interface Call extends JobCall {
  /** File of the workflow that is called: `monorepo-ci.yml`. */
  readonly callee: string
  readonly asked: CallableWorkflow
}

const LOCAL = /^(?:\.|\$)\/(\.github\/workflows\/[\w.-]+)$/

/** The path of the workflow of the same repository that a `uses` names. */
export function localCallee(uses: unknown): RepoPath | undefined {
  return typeof uses === 'string' ? LOCAL.exec(uses)?.[1] : undefined
}

/**
 * The workflows of a repository that speak of ours, and those that speak of one of these which others can call; no other one is parsed.
 * One that cannot be read is a finding.
 */
export async function readCallingWorkflows({ tree, read }: Subject): Promise<{
  readonly workflows: readonly CallingWorkflow[]
  readonly findings: readonly Finding[]
}> {
  const files = [...tree.entries.keys()].filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  const isHome = tree.entries.has('actions/doctor/action.yml') && tree.entries.has('.github/workflows/monorepo-ci.yml')
  const unread = new Map([...(await read(files))].map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]))
  const workflows: CallingWorkflow[] = []
  const findings: Finding[] = []
  const take = async (speaks: (text: string) => boolean): Promise<void> => {
    for (const [file, text] of [...unread].filter(([, text]) => speaks(text))) {
      unread.delete(file)
      const reading = await readPlacedYaml(text)
      if ('problem' in reading) findings.push(unreadable(file, reading.problem))
      else if (isObject(reading.value))
        workflows.push(callingWorkflow({ file, text, isHome }, reading.value, reading.lineOf))
    }
  }
  await take((text) => isHome || /\/maestro-actions\b/i.test(text))
  // The list grows while it is gone through.
  for (const { file, events } of workflows) {
    if (events.includes('workflow_call')) await take((text) => text.includes(`/${file}`))
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

/** A file that is read. */
interface Source {
  readonly file: RepoPath
  readonly text: string
  readonly isHome: boolean
}

function callingWorkflow(source: Source, content: JsonObject, lineOf: PlacedYaml['lineOf']): CallingWorkflow {
  const { file } = source
  const jobs = entriesOf(memberOf(content, 'jobs')).flatMap(([name, job]) =>
    isObject(job) ? [[name, job] as const] : [],
  )
  const calls: Call[] = []
  const findings: Finding[] = []
  for (const [jobName, job] of jobs) {
    const line = () => lineOf(['jobs', jobName, 'uses'])
    const reference = referenceOf(memberOf(job, 'uses'), line, source)
    if (reference === undefined) continue
    if ('fault' in reference) {
      findings.push({ code: 'unknown-workflow', ...reference.fault, file, line: line() })
      continue
    }
    const asked = CALLABLE.get(reference.callee)
    if (asked === undefined) continue
    const title = titleOf(reference)
    calls.push({ file, jobName, job, title, asked, ...reference, lineOf: (way) => lineOf(['jobs', jobName, ...way]) })
  }
  return { file, content, events: eventsOf(memberOf(content, 'on')), jobs, calls, findings, lineOf }
}

function referenceOf(uses: unknown, line: () => number, { text, isHome }: Source): Reference | undefined {
  if (typeof uses !== 'string') return undefined
  const own = isHome ? localCallee(uses) : undefined
  if (own !== undefined) return { callee: own.slice(own.lastIndexOf('/') + 1), isKnown: true, isOriginal: true }
  return readReference(uses, () => commentBehind(uses, text, line()))
}

/** The comment behind a value, which may stand in the line after its key. */
function commentBehind(value: string, text: string, line: number): string {
  const lines = text.split('\n', line + 1).slice(line - 1)
  const found = lines.find((one) => one.includes(value)) ?? ''
  return /\s#(.*)/.exec(found.slice(found.indexOf(value) + value.length))?.[1] ?? ''
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.filter((one) => typeof one === 'string')
  return entriesOf(on).map(([event]) => event)
}

/** The entries of a mapping; of anything else none. */
export function entriesOf(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  return isObject(value) ? Object.entries(value) : []
}
