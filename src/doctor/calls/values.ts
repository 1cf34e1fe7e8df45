// What may be given to a workflow that is called, by the types that it states:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callinputsinput_idtype
import { isObject, memberOf } from '../../standards/json.ts'
import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { CallableInput } from './callable.ts'
import { type Call, entriesOf } from './read-calls.ts'
import { endsWhere, severityOf } from './reference.ts'

/** Values of another type than the input has, and words that the action behind it does not know. What an expression comes to is not known. */
export function valueFaults(call: Call): readonly Finding[] {
  return (['with', 'secrets'] as const).flatMap((part) => [...wholeFaults(part, call), ...partFaults(part, call)])
}

type Part = 'with' | 'secrets'
type Told = Pick<Finding, 'severity' | 'message' | 'fix'>

/** `with:` with nothing behind it is none. */
function wholeFaults(part: Part, call: Call): readonly Finding[] {
  const whole = memberOf(call.job, part)
  if (whole === undefined || isObject(whole) || isExpression(whole)) return []
  if (part === 'secrets' && whole === 'inherit') return []
  const told: Told = {
    severity: 'error',
    message: `${part} of ${printable(call.jobName)} has no names under it: ${endsWhere(true)}`,
    fix: 'Write what is given, each by its name; or take the line out.',
  }
  return [found(told, [part], call)]
}

function partFaults(part: Part, call: Call): readonly Finding[] {
  return entriesOf(memberOf(call.job, part)).flatMap(([name, value]) => {
    const told = isObject(value) || Array.isArray(value) ? notOne(name, value) : otherThan(name, value, part, call)
    return told === undefined ? [] : [found(told, [part, name], call)]
  })
}

function found(told: Told, way: readonly string[], { file, lineOf }: Call): Finding {
  return { code: 'unusable-input', ...told, file, line: lineOf(way) }
}

function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${{')
}

/** No type of an input holds several values. */
function notOne(name: string, value: unknown): Told {
  const kind = Array.isArray(value) ? 'list' : 'mapping'
  return {
    severity: 'error',
    message: `${printable(name)} is a ${kind}, and no input can be one: ${endsWhere(true)}`,
    fix: 'Write one value in its place; what takes several has them in one text, one a line, behind a |.',
  }
}

function otherThan(name: string, value: unknown, part: Part, call: Call): Told | undefined {
  const key = name.toLowerCase()
  const input = part === 'with' && Object.hasOwn(call.asked.inputs, key) ? call.asked.inputs[key] : undefined
  if (input === undefined || isExpression(value)) return undefined
  const given = printable(value === null ? 'nothing' : String(value))
  if (input.type === 'string') return unknownWord(name, String(value ?? '').trim(), input, call)
  if (typeof value === input.type) return undefined
  return {
    severity: severityOf(call.isKnown),
    message: `${printable(name)} is ${given}${typeof value === 'string' ? ', a text' : ''}, and ${call.title} takes ${TYPES[input.type]}: ${endsWhere(call.isKnown)}`,
    fix: asTyped(name, value, input.type),
  }
}

const TYPES = { number: 'a number', boolean: 'true or false' } as const
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'on', 'y', '1'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'off', 'n', '0'].map((word) => [word, 'false'] as const),
])

function asTyped(name: string, value: unknown, type: 'number' | 'boolean'): string {
  const text = String(value).trim()
  const meant = type === 'boolean' ? TRUTHS.get(text.toLowerCase()) : /^\d+$/.exec(text)?.[0]
  return meant === undefined
    ? `Write ${TYPES[type]}, without quotes; or take the line out.`
    : `Write, without quotes: ${printable(name)}: ${meant}`
}

/** An empty text stands for the default. */
function unknownWord(name: string, word: string, { words, takesCount }: CallableInput, call: Call): Told | undefined {
  if (words === undefined || word === '' || words.includes(word)) return undefined
  if (takesCount === true && /^[1-9]\d*$/.test(word)) return undefined
  const known = `${words.join(', ')}${takesCount === true ? ', or a whole number' : ''}`
  return {
    severity: severityOf(call.isKnown),
    message: `${printable(name)} is ${printable(word)}, and ${call.title} takes ${known}: its job fails`,
    fix: didYouMean(word, words, 'Write one of these.'),
  }
}
