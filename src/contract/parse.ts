import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import { harmlessJson } from './ascii-json.ts'
import type { Contract, InputsOf } from './define.ts'

/**
 * The typed inputs of a run. An input that is not given, or given as blank text, has its default.
 *
 * @param given the text of an input by its name, undefined where there is none
 * @throws {UserError} `INPUT_INVALID`, naming the input, what was given and what is expected
 */
export function parseInputs<C extends Contract>(contract: C, given: (name: string) => string | undefined): InputsOf<C> {
  const inputs: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(contract.inputs)) {
    const text = given(name)?.trim() || input.default
    const value = input.parse(text)
    if (value === undefined) {
      throw new UserError('INPUT_INVALID', `${name}: ${printable(text)} is not ${input.expects}`, input.description)
    }
    inputs[name] = value
  }
  return inputs as InputsOf<C>
}

/** What the environment gives for an input of a command line. */
export function fromEnvironment(
  contract: Contract,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return contract.inputs[name]?.environment
    ?.map((variable) => env[variable])
    .find((value) => value !== undefined && value !== '')
}

/** What a run hands to GitHub: JSON as text, everything else as it is written in workflows. */
export function outputTexts<C extends Contract>(
  contract: C,
  values: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(contract.outputs).map(([name, { kind }]) => [
      name,
      kind === 'json' ? harmlessJson(values[name]) : String(values[name]),
    ]),
  )
}
