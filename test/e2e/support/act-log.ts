/** A workflow command or a line of a command file that act carried out. */
interface CarriedOut {
  /** `set-output`, `warning`, `add-mask`, `summary`, … */
  readonly command: string
  /** The output's name, for `set-output`. */
  readonly name: string
  readonly value: string
  /** Read from what the step printed, not from a command file such as GITHUB_OUTPUT. */
  readonly isPrinted: boolean
  /** What it says beside its value: `file`, `line`, … */
  readonly properties: Readonly<Record<string, string>>
}

interface StepRun {
  /** `id` of the step in the workflow, or its number from 0. */
  readonly id: string
  readonly result: string
  readonly seconds: number
  /** What it printed, without the lines that act took for commands. */
  readonly printed: string
  readonly carriedOut: readonly CarriedOut[]
  readonly outputs: ReadonlyMap<string, string>
}

export interface JobRun {
  /** The key under `jobs:`; the same for every job of a matrix. */
  readonly id: string
  readonly matrix: Readonly<Record<string, unknown>>
  readonly result: string
  readonly steps: readonly StepRun[]
}

interface LogRecord {
  readonly job?: string
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly msg?: string
  readonly stage?: string
  readonly stepID?: readonly string[]
  readonly stepResult?: string
  /** Of a step that has ended, in nanoseconds. */
  readonly executionTime?: number
  readonly jobResult?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly raw?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

/**
 * The jobs that ran, in the order in which they began, from act's `--json` log. A job that was skipped by `if:` is absent.
 *
 * @throws {Error} for a job that act left out because no runner has its label: on GitHub it would wait
 */
export function parseActLog(text: string): readonly JobRun[] {
  const records = text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as LogRecord] : []))
  const unserved = records.find((record) => record.msg?.includes('Skipping unsupported platform'))
  if (unserved !== undefined) throw new Error(`job ${unserved.jobID} asks for a runner that the harness has not`)
  const byJob = Map.groupBy(
    records.filter((record) => record.job !== undefined),
    (record) => record.job,
  )
  return [...byJob.values()].flatMap(toJob)
}

function toJob(records: readonly LogRecord[]): JobRun[] {
  const result = records.find((record) => record.jobResult !== undefined)
  if (result === undefined) return []
  const byStep = Map.groupBy(
    records.filter((record) => record.stepID !== undefined && record.stage === 'Main'),
    (record) => record.stepID?.join('/') as string,
  )
  return [
    {
      id: result.jobID ?? '',
      matrix: result.matrix ?? {},
      result: result.jobResult ?? '',
      steps: [...byStep].map(([id, own]) => toStep(id, own)),
    },
  ]
}

function toStep(id: string, records: readonly LogRecord[]): StepRun {
  const end = records.findIndex((record) => record.stepResult !== undefined)
  const carriedOut = records.flatMap((record, index): CarriedOut[] =>
    record.command === undefined
      ? []
      : [
          {
            command: record.command,
            name: record.name ?? '',
            value: record.arg ?? record.content ?? '',
            // Command files are read once the step has ended.
            isPrinted: record.raw !== undefined || index < end,
            properties: record.kvPairs ?? {},
          },
        ],
  )
  const printed = records.filter((record) => record.raw_output === true).map((record) => record.msg ?? '')
  const outputs = carriedOut
    .filter(({ command }) => command === 'set-output')
    .map((o): [string, string] => [o.name, o.value])
  return {
    id,
    result: records[end]?.stepResult ?? '',
    seconds: (records[end]?.executionTime ?? 0) / 1e9,
    printed: printed.join(''),
    carriedOut,
    outputs: new Map(outputs),
  }
}
