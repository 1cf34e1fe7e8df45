import { actions } from './actions/index.ts'
import { parseArguments } from './contract/arguments.ts'
import { asciiJson } from './contract/ascii-json.ts'
import { commandHelp, overview } from './contract/cli-help.ts'
import type { Contract } from './contract/define.ts'
import { fromEnvironment, parseInputs } from './contract/parse.ts'
import { describeFailure, UserError } from './errors.ts'
import { printable, printableLines } from './standards/printable.ts'
import { terminalSystem } from './system/terminal.ts'

/** The terminal's door: words in; outputs as one JSON object, or an answer for people, out; a failure in two lines. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  // Whoever reads us may have enough: `graph | head` is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  try {
    process.exitCode = await command(words)
  } catch (error) {
    const { title, message, file, line, exitCode } = describeFailure(error)
    const place = file === undefined ? '' : `${printable(file)}${line === undefined ? '' : `:${line}`}: `
    const [first, ...hints] = printableLines(message).split('\n')
    process.stderr.write([`error: ${place}${first} (${title})`, ...hints, ''].join('\n  ').trimEnd())
    process.stderr.write('\n')
    process.exitCode = exitCode
  }
}

async function command([name, ...words]: readonly string[]): Promise<number> {
  const contracts = [...actions.values()].map(({ contract }) => contract)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview(contracts))
    return 0
  }
  const action = actions.get(name)
  if (action === undefined) {
    throw new UserError('USAGE', `${printable(name)} is no command`, 'Try: maestro-actions --help')
  }
  const line = parseArguments(action.contract, words)
  if (line.wantsHelp) {
    process.stdout.write(commandHelp(action.contract))
    return 0
  }
  const isForPeople = action.contract.surface === 'command' || action.contract.answers === 'people'
  const showsAnswer = !line.wantsJson && (isForPeople || process.stdout.isTTY === true)
  const given = (input: string) => line.given.get(input) ?? fromEnvironment(action.contract, input, process.env)
  const inputs = parseInputs(action.contract, given)
  const { run } = await action.load()
  const outputs = await run(inputs, terminalSystem(process.env, showsAnswer))
  if (!showsAnswer) process.stdout.write(`${outputsJson(action.contract, outputs)}\n`)
  // People have read why; a program finds it in the outputs.
  return action.contract.verdict?.(outputs) === undefined ? 0 : 1
}

function outputsJson(contract: Contract, outputs: Readonly<Record<string, unknown>>): string {
  return asciiJson(Object.fromEntries(Object.keys(contract.outputs).map((name) => [name, outputs[name]])))
}
