import type { Action } from './actions/action.ts'
import { findAction } from './actions/find-action.ts'
import { parseArguments } from './contract/arguments.ts'
import { asciiJson } from './contract/ascii-json.ts'
import type { Contract } from './contract/define.ts'
import { fromEnvironment, parseInputs } from './contract/parse.ts'
import { VERSION } from './contract/version.ts'
import { describeFailures, ExternalError, type Failure, UserError } from './errors.ts'
import { didYouMean } from './standards/likeness.ts'
import { printable, printableLines } from './standards/printable.ts'
import { terminalSystem } from './system/terminal.ts'

/**
 * The terminal's door: words in; outputs as one JSON object, or an answer for people, out; each failure in two lines.
 *
 * @returns whether the command came to its end
 */
export async function runCommandLine(words: readonly string[]): Promise<boolean> {
  // What is lost counts more than how the command ends.
  let lost: number | undefined
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads us may have enough: `graph | head` is no failure.
    if (error.code === 'EPIPE') process.exit(0)
    const message = `standard output cannot be written: ${error.message}`
    lost ??= complain(new ExternalError('OUTPUT_LOST', message, false))
    process.exitCode = lost
  })
  // Comments that nobody can read end nothing: tasks may be running.
  process.stderr.on('error', () => undefined)
  try {
    const code = await command(words)
    process.exitCode = lost ?? code
    return true
  } catch (error) {
    process.exitCode = complain(error)
    return false
  }
}

/** Says what went wrong; gives the exit code. */
function complain(error: unknown): number {
  const { failures, exitCode } = describeFailures(error)
  for (const one of failures) process.stderr.write(failureText(one))
  return exitCode
}

function failureText({ title, message, file, line }: Failure): string {
  const place = file === undefined ? '' : `${printable(file)}${line === undefined ? '' : `:${line}`}: `
  const [first, ...hints] = printableLines(message).split('\n')
  return `${[`error: ${place}${first} (${title})`, ...hints, ''].join('\n  ').trimEnd()}\n`
}

const HELP = new Set(['help', '--help', '-h'])

async function command([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || HELP.has(name)) return print(await help(words.find((word) => !word.startsWith('-'))))
  if (name === '--version') return print(`${VERSION}\n`)
  const action = await actionOf(name)
  const line = parseArguments(action.contract, words)
  if (line.wantsHelp) return print(await help(name))
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

async function help(name: string | undefined): Promise<string> {
  const { commandHelp, overview } = await import('./contract/cli-help.ts')
  if (name !== undefined) return commandHelp((await actionOf(name)).contract)
  const { actions } = await import('./actions/index.ts')
  return overview([...actions.values()].map(({ contract }) => contract))
}

async function actionOf(name: string): Promise<Action> {
  const action = await findAction(name)
  if (action !== undefined) return action
  const { actions } = await import('./actions/index.ts')
  const hint = didYouMean(name, [...actions.keys()], 'Try: maestro-actions --help')
  throw new UserError('USAGE', `${printable(name)} is no command`, hint)
}

function outputsJson(contract: Contract, outputs: Readonly<Record<string, unknown>>): string {
  return asciiJson(Object.fromEntries(Object.keys(contract.outputs).map((name) => [name, outputs[name]])))
}
