import * as core from '@actions/core'
import { findAction } from './actions/find-action.ts'
import { outputTexts, parseInputs } from './contract/parse.ts'
import { describeFailure, messageOf, UserError } from './errors.ts'
import { runnerSystem } from './system/runner.ts'

/** The runner's door at the end of the job. What cannot be ended by then ends by itself: it is no failure of the job. */
export async function endAction(name: string): Promise<void> {
  const system = await runnerSystem(process.env)
  try {
    const action = await findAction(name)
    const story = await action?.load()
    await story?.end?.(system)
  } catch (error) {
    system.report.annotate({ level: 'warning', ...describeFailure(error) })
  }
}

/** The runner's door: inputs from the step, outputs to the step, one annotation for each failure. */
export async function runAction(name: string): Promise<void> {
  const action = await findAction(name)
  if (action === undefined) throw new Error(`no such action: ${name}`)
  const system = await runnerSystem(process.env)
  try {
    const inputs = parseInputs(action.contract, (input) => core.getInput(input))
    const { run } = await action.load()
    const outputs = await run(inputs, system)
    setOutputs(outputTexts(action.contract, outputs))
    const verdict = action.contract.verdict?.(outputs)
    if (verdict === undefined) return
    core.setFailed(typeof verdict === 'string' ? verdict : verdict.message)
    if (typeof verdict !== 'string') process.exitCode = verdict.exitCode
  } catch (error) {
    const { annotateFailures } = await import('./report/failure-annotations.ts')
    process.exitCode = annotateFailures(error, system.report)
  }
}

/** @throws {UserError} `OUTPUTS_NOT_WRITTEN` */
function setOutputs(texts: Iterable<readonly [name: string, text: string]>): void {
  try {
    for (const [output, text] of texts) core.setOutput(output, text)
  } catch (error) {
    const hint = 'GITHUB_OUTPUT has to name a file that is there and may be written: a runner makes one for each step.'
    throw new UserError('OUTPUTS_NOT_WRITTEN', `the outputs cannot be written: ${messageOf(error)}`, hint)
  }
}
