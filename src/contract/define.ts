/** How an input's text is understood. Defaults are texts too, as GitHub hands them over. */
export interface Input<T> {
  readonly description: string
  readonly default: string
  /** What may be given, in words or as values; for help, tables and errors. */
  readonly expects: string
  readonly values?: readonly string[]
  /** Words that may stand in the place of a number. */
  readonly words?: readonly string[]
  /** An expression that stands for it in a workflow where nothing is given; GitHub works it out. */
  readonly expression?: string
  /** On a command line it comes from the first of these variables that is set, and from no option: everybody on a machine sees those. */
  readonly environment?: readonly string[]
  /** The items that one option of a command line stands for, where it is a list. */
  readonly itemsIn?: (option: string) => readonly string[]
  /** The value, or undefined when the text is none. */
  readonly parse: (text: string) => T | undefined
}

/** What a run always sets, `[]` or an empty text where there is nothing. */
export interface Output<T> {
  readonly description: string
  readonly kind: 'text' | 'flag' | 'number' | 'json'
  /** Only there to carry the type. */
  readonly example: T
}

export type Inputs = Readonly<Record<string, Input<unknown>>>
export type Outputs = Readonly<Record<string, Output<unknown>>>

/** Everything that callers can see of an action or a command; `action.yml`, tables, help and types follow from it. */
export interface Contract<I extends Inputs = Inputs, O extends Outputs = Outputs> {
  readonly name: string
  /** One line. */
  readonly description: string
  /** `action`: has an `action.yml`. `command`: only on the command line. */
  readonly surface: 'action' | 'command'
  /** A positional argument of the command line: the input that it fills. */
  readonly argument?: string
  readonly icon?: string
  /** Who reads the answer of a command line through a pipe: people, unless they ask for the outputs; or programs. Without it, people of a `command`. */
  readonly answers?: 'people' | 'programs'
  /** It leaves something behind its step that ends with the job: a second entry runs then. */
  readonly endsWithJob?: true
  readonly inputs: I
  readonly outputs: O
  /** When it ends with which exit code, where that says more than what holds for all commands. */
  readonly exitCodes?: Readonly<Record<string, string>>
  /** Why the step fails although it has its outputs, which are set all the same; undefined where it does not. A text alone: exit 1. */
  verdict?(outputs: ValuesOf<O>): string | Verdict | undefined
}

/** How a step ends that has its outputs and failed. */
interface Verdict {
  readonly message: string
  /** 1 the user's to mend, 2 something outside failed, 3 an integrity conflict. */
  readonly exitCode: 1 | 2 | 3
}

type ValuesOf<O extends Outputs> = { readonly [K in keyof O]: O[K] extends Output<infer T> ? T : never }

export type InputsOf<C extends Contract> = {
  readonly [K in keyof C['inputs']]: C['inputs'][K] extends Input<infer T> ? T : never
}
export type OutputsOf<C extends Contract> = ValuesOf<C['outputs']>

/** Keeps the literal types of a contract. */
export function define<const I extends Inputs, const O extends Outputs>(contract: Contract<I, O>): Contract<I, O> {
  return contract
}

/** Free text; empty stands for "not given". */
export function text(description: string, initial = ''): Input<string> {
  return { description, default: initial, expects: 'text', parse: (given) => given }
}

/** The job's token, or another one for GitHub's API; empty where there is none. */
export function token(description: string): Input<string> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  return { ...text(description), expression: '${{ github.token }}', environment: ['GITHUB_TOKEN', 'GH_TOKEN'] }
}

const MOST_DIGITS = 6
const countFrom = (least: number) => `a whole number from ${least} to ${10 ** MOST_DIGITS - 1}`

/** What a list expects in a workflow. */
export const ONE_A_LINE = 'one item a line'

/** One item a line; blank lines and spaces around items do not count. On a command line commas stand between them. */
export function list(description: string, initial: readonly string[] = []): Input<readonly string[]> {
  return {
    description,
    default: initial.join('\n'),
    expects: ONE_A_LINE,
    itemsIn: (option) => option.split(','),
    parse: (given) => given.split(/[\r\n]+/).flatMap((line) => line.trim() || []),
  }
}

/** The same for globs and specifiers: those with commas between them are one range, as in `>=1,<2`. */
export function ranges(description: string): Input<readonly string[]> {
  return { ...list(description), itemsIn: rangesIn }
}

const SPECIFIER = /^\s*[<>=!~^]/

function rangesIn(option: string): readonly string[] {
  const items: string[] = []
  for (const part of option.split(',')) {
    const last = items.at(-1)
    const isMore = last !== undefined && SPECIFIER.test(last) && SPECIFIER.test(part)
    items.splice(isMore ? -1 : items.length, 1, isMore ? `${last},${part}` : part)
  }
  return items
}

/** `true` or `false`. */
export function flag(description: string, initial: boolean): Input<boolean> {
  const values = ['true', 'false']
  const parse = (given: string) => (values.includes(given) ? given === 'true' : undefined)
  return { description, default: String(initial), expects: 'true or false', values, parse }
}

/** One of some words. */
export function oneOf<const T extends string>(values: readonly T[], description: string, initial: T): Input<T> {
  return {
    description,
    default: initial,
    expects: `one of ${values.join(', ')}`,
    values,
    parse: (given) => values.find((value) => value === given),
  }
}

/** A whole number from 1, or from what is the least, to a million less one. */
export function count(description: string, initial: number, least: 0 | 1 = 1): Input<number> {
  const parse = (given: string) => (least === 0 && given === '0' ? 0 : parseCount(given))
  return { description, default: String(initial), expects: countFrom(least), parse }
}

/** The same, or `auto`. */
export function countOrAuto(description: string): Input<number | 'auto'> {
  return countOr(['auto'], description)
}

/** A whole number from 1, or one of some words, the first of which is the default. */
export function countOr<const T extends string>(words: readonly [T, ...T[]], description: string): Input<number | T> {
  const parse = (given: string) => words.find((word) => word === given) ?? parseCount(given)
  return { description, default: words[0], expects: `${countFrom(1)}, or ${words.join(', or ')}`, words, parse }
}

export const output = {
  text: (description: string): Output<string> => ({ description, kind: 'text', example: '' }),
  flag: (description: string): Output<boolean> => ({ description, kind: 'flag', example: false }),
  number: (description: string): Output<number> => ({ description, kind: 'number', example: 0 }),
  json: <T>(description: string, example: T): Output<T> => ({ description, kind: 'json', example }),
}

function parseCount(given: string): number | undefined {
  return /^[1-9]\d*$/.test(given) && given.length <= MOST_DIGITS ? Number(given) : undefined
}
