import { UserError } from '../errors.ts'
import { didYouMean } from '../standards/likeness.ts'
import { printable } from '../standards/printable.ts'
import { type Contract, type Input, ONE_A_LINE } from './define.ts'

/** A parsed command line of one command. */
export interface CommandLine {
  readonly given: ReadonlyMap<string, string>
  readonly wantsHelp: boolean
  readonly wantsJson: boolean
}

/**
 * Reads `--name value`, `--name=value`, `--flag`, `--json`, `--help` and one positional argument where the command has one, or several where
 * that is a list. A list may be given several times, or separated by commas.
 *
 * @throws {UserError} `USAGE`, naming the word that was not understood
 */
export function parseArguments(contract: Contract, words: readonly string[]): CommandLine {
  const given = new Map<string, string>()
  let wantsHelp = false
  let wantsJson = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (word === '--help' || word === '-h') wantsHelp = true
    else if (word === '--json') wantsJson = true
    else if (word.startsWith('--')) at += takeOption(contract, word, words[at + 1], given)
    else takeArgument(contract, word, given)
  }
  return { given, wantsHelp, wantsJson }
}

/** What an option expects: a list is written on one line there. */
export function optionExpects({ expects }: Input<unknown>): string {
  return expects === ONE_A_LINE ? 'items with commas between them' : expects
}

/** Stores an option and says how many further words it took. */
function takeOption(contract: Contract, word: string, next: string | undefined, given: Map<string, string>): number {
  const equals = word.indexOf('=')
  const name = word.slice(2, equals < 0 ? undefined : equals)
  const input = Object.hasOwn(contract.inputs, name) ? contract.inputs[name] : undefined
  if (input === undefined) throw unknownOption(contract, word, name)
  if (input.environment !== undefined) {
    throw usage(contract, `--${name} would be seen by everybody on this machine; set ${input.environment[0]} instead`)
  }
  const isFlag = input.values?.join() === 'true,false'
  if (equals < 0 && isFlag && next !== 'true' && next !== 'false') {
    given.set(name, 'true')
    return 0
  }
  const value = equals < 0 ? next : word.slice(equals + 1)
  if (value === undefined) throw usage(contract, `--${name} needs a value: ${optionExpects(input)}`)
  take(name, input, value, given)
  return equals < 0 ? 1 : 0
}

function takeArgument(contract: Contract, word: string, given: Map<string, string>): void {
  const { argument = '', inputs } = contract
  const input = inputs[argument]
  if (input === undefined || (given.has(argument) && input.itemsIn === undefined)) {
    throw usage(contract, `${printable(word)} was not expected`)
  }
  take(argument, input, word, given)
}

function take(name: string, { itemsIn }: Input<unknown>, value: string, given: Map<string, string>): void {
  const earlier = itemsIn === undefined ? undefined : given.get(name)
  const text = itemsIn === undefined ? value : itemsIn(value).join('\n')
  given.set(name, earlier === undefined ? text : `${earlier}\n${text}`)
}

function unknownOption(contract: Contract, word: string, name: string): UserError {
  const options = Object.entries(contract.inputs).flatMap(([option, { environment }]) =>
    option === contract.argument || environment !== undefined ? [] : option,
  )
  const hint = didYouMean(name, [...options, 'json', 'help'], helpOf(contract), '--')
  return new UserError('USAGE', `${printable(word)} is not an option of "${contract.name}"`, hint)
}

function usage(contract: Contract, message: string): UserError {
  return new UserError('USAGE', message, helpOf(contract))
}

function helpOf({ name }: Contract): string {
  return `Try: maestro-actions ${name} --help`
}
