import { type Action, actions } from './actions/index.ts'
import { parseArguments } from './contract/arguments.ts'
import { asciiJson } from './contract/ascii-json.ts'
import { commandHelp, overview } from './contract/cli-help.ts'
import type { Contract } from './contract/define.ts'
import { fromEnvironment, parseInputs } from './contract/parse.ts'
import { VERSION } from './contract/version.ts'
import { describeFailures, type Failure, UserError } from './errors.ts'
import { didYouMean } from './standards/likeness.ts'
import { printable, printableLines } from './standards/printable.ts'
import { terminalSystem } from './system/terminal.ts'

/** The terminal's door: words in; outputs as one JSON object, or an answer for people, out; each failure in two lines. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  // Whoever reads us may have enough: `graph | head` is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  try {
    process.exitCode = await command(words)
  } catch (error) {
    const { failures, exitCode } = describeFailures(error)
    for (const one of failures) process.stderr.write(failureText(one))
    process.exitCode = exitCode
  }
}

function failureText({ title, message, file, line }: Failure): string {
  const place = file === undefined ? '' : `${printable(file)}${line === undefined ? '' : `:${line}`}: `
  const [first, ...hints] = printableLines(message).split('\n')
  return `${[`error: ${place}${first} (${title})`, ...hints, ''].join('\n  ').trimEnd()}\n`
}

const HELP = new Set(['help', '--help', '-h'])

/** Whether there is such a command, `help` included. */
export function isCommand(name: string): boolean {
  return HELP.has(name) || actions.has(name)
}

async function command([name, ...words]: readonly string[]): Promise<number> {
  const contracts = [...actions.values()].map(({ contract }) => contract)
  if (name === undefined || HELP.has(name)) {
    const asked = words.find((word) => !word.startsWith('-'))
    return print(asked === undefined ? overview(contracts) : commandHelp(actionOf(asked).contract))
  }
  if (name === '--version') return print(`${VERSION}\n`)
  const action = actionOf(name)
  const line = parseArguments(action.contract, words)
  if (line.wantsHelp) return print(commandHelp(action.contract))
  const { surface, answers = surface === 'command' ? 'people' : 'programs' } = action.contract
  const showsAnswer = !line.wantsJson && (answers === 'people' || process.stdout.isTTY === true)
  const given = (input: string) => line.given.get(input) ?? fromEnvironment(action.contract, input, process.env)
  const inputs = parseInputs(action.contract, given)
  const { run } = await action.load()
  let hasTold = false
  const tell = (line: string) => {
    hasTold = true
    process.stdout.write(`${line}\n`)
  }
  const outputs = await run(inputs, { ...terminalSystem(process.env, showsAnswer), tell })
  // Whoever reads standard output has what it asked for.
  if (!showsAnswer && !hasTold) process.stdout.write(`${outputsJson(action.contract, outputs)}\n`)
  const verdict = action.contract.verdict?.(outputs)
  if (verdict === undefined) return 0
  // What was found stands in the answer, or in the outputs.
  if (typeof verdict === 'string') return 1
  process.stderr.write(`error: ${printableLines(verdict.message).replaceAll('\n', '\n  ')}\n`)
  return verdict.exitCode
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function actionOf(name: string): Action {
  const action = actions.get(name)
  if (action !== undefined) return action
  const hint = didYouMean(name, [...actions.keys()], 'Try: maestro-actions --help')
  throw new UserError('USAGE', `${printable(name)} is no command`, hint)
}

function outputsJson(contract: Contract, outputs: Readonly<Record<string, unknown>>): string {
  return asciiJson(Object.fromEntries(Object.keys(contract.outputs).map((name) => [name, outputs[name]])))
}
