import * as core from '@actions/core'
import { actions } from './actions/index.ts'
import { outputTexts, parseInputs } from './contract/parse.ts'
import { describeFailure } from './errors.ts'
import { runnerSystem } from './system/runner.ts'

/** The runner's door: inputs from the step, outputs to the step, one annotation for a failure. */
export async function runAction(name: string): Promise<void> {
  const action = actions.get(name)
  if (action === undefined) throw new Error(`no such action: ${name}`)
  const system = await runnerSystem(process.env)
  try {
    const inputs = parseInputs(action.contract, (input) => core.getInput(input))
    const { run } = await action.load()
    for (const [output, text] of outputTexts(action.contract, await run(inputs, system))) core.setOutput(output, text)
  } catch (error) {
    const { exitCode, ...failure } = describeFailure(error)
    system.report.annotate({ level: 'error', ...failure })
    process.exitCode = exitCode
  }
}
