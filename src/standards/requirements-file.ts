// Files of requirements, as pip reads them: https://pip.pypa.io/en/stable/reference/requirements-file-format/, read in pip 25.0 (req_file.py)

/** An option with its value, by its whole name or its letter: `--index-url`, `-i`. */
interface RequirementsOption {
  readonly name: string
  readonly value: string
}

/** One line, with those that it goes on in. */
export interface RequirementsLine {
  /** Where it begins, from 1. */
  readonly line: number
  /** What stands before its options; empty where nothing does. */
  readonly requirement: string
  readonly options: readonly RequirementsOption[]
}

// As Python splits: pip reads a line after each of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end lines
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/
const COMMENT = /(?<=^|\s)#.*$/

/** Lines that say something, in their order, with their options read. */
export function readRequirementsFile(text: string): readonly RequirementsLine[] {
  return linesOfRequirements(text).map(parsedLine)
}

/** A line as it is written, with those that it goes on in. */
interface WrittenLine {
  /** Where it begins, from 1. */
  readonly line: number
  readonly written: string
}

/** Lines that say something, in their order. Comments are cut off, and lines that end with a backslash are joined with those that follow. */
export function linesOfRequirements(text: string): readonly WrittenLine[] {
  return joinedLines(text.split(LINE_END)).flatMap(({ line, written }) => {
    const said = written.replace(COMMENT, '').trim()
    return said === '' ? [] : { line, written: said }
  })
}

/** A comment ends what goes on, whatever it ends with. */
function joinedLines(lines: readonly string[]): readonly WrittenLine[] {
  const joined: WrittenLine[] = []
  let pieces: string[] = []
  let start = 0
  lines.forEach((written, at) => {
    if (pieces.length === 0) start = at
    const isComment = /^\s*#/.test(written)
    if (written.endsWith('\\') && !isComment) pieces.push(written.replace(/^\\+|(?<!\\)\\+$/g, ''))
    else {
      joined.push({ line: start + 1, written: [...pieces, isComment ? ` ${written}` : written].join('') })
      pieces = []
    }
  })
  return pieces.length === 0 ? joined : [...joined, { line: start + 1, written: pieces.join('') }]
}

function parsedLine({ line, written: said }: WrittenLine): RequirementsLine {
  const words = said.split(' ')
  const at = words.findIndex((word) => word.startsWith('-'))
  if (at < 0) return { line, requirement: said, options: [] }
  const requirement = words.slice(0, at).join(' ').trim()
  return { line, requirement, options: optionsIn(shellWords(words.slice(at).join(' '))) }
}

const SHELL_WORD = /(?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')+/g
const SHELL_PART = /"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\([\s\S])/g

/** Words as a shell has them; what is no closed quote is passed over, for pip refuses it. */
function shellWords(text: string): readonly string[] {
  return (text.match(SHELL_WORD) ?? []).map((word) =>
    word.replace(SHELL_PART, (_, double?: string, single?: string, escaped?: string) => {
      return double?.replace(/\\(["\\])/g, '$1') ?? single ?? escaped ?? ''
    }),
  )
}

// Those first that say where things come from: of a name cut short that could be several, they count.
const WITH_VALUE = [
  'index-url',
  'extra-index-url',
  'find-links',
  'pypi-url',
  'requirement',
  'constraint',
  'editable',
  'no-binary',
  'only-binary',
  'trusted-host',
  'use-feature',
  'hash',
  'global-option',
  'config-settings',
]
const WITHOUT_VALUE = ['no-index', 'prefer-binary', 'require-hashes', 'pre']
const LETTERS = /^-[ifrceC]/

function optionsIn(words: readonly string[]): readonly RequirementsOption[] {
  const options: RequirementsOption[] = []
  for (let at = 0; at < words.length && words[at] !== '--'; at++) {
    const word = words[at] ?? ''
    const { name, value } = word.startsWith('--') ? longOption(word) : shortOption(word)
    if (name !== undefined) options.push({ name, value: value ?? words[++at] ?? '' })
  }
  return options
}

interface ReadOption {
  /** Undefined where the word is no option with a value. */
  readonly name?: string
  /** Undefined where it is the next word. */
  readonly value?: string
}

/** Any beginning of a name will do. */
function longOption(word: string): ReadOption {
  const [, written = '', value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? []
  if (WITHOUT_VALUE.includes(written)) return {}
  const name = WITH_VALUE.find((one) => one === written) ?? WITH_VALUE.find((one) => one.startsWith(written))
  if (name === undefined) return {}
  return value === undefined ? { name: `--${name}` } : { name: `--${name}`, value }
}

function shortOption(word: string): ReadOption {
  if (!LETTERS.test(word)) return {}
  const name = word.slice(0, 2)
  return word.length > 2 ? { name, value: word.slice(2) } : { name }
}

/** Options by which a file names another one that is read as well. */
export const INCLUSIONS: readonly string[] = ['-r', '--requirement', '-c', '--constraint']

const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/

/** The text of a file, in the encoding that pip reads it in; undefined for one that is not known here. */
export function decodeRequirements(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 ? undefined : new TextDecoder('utf-16le').decode(bytes)
  }
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  const codings = text.split('\n', 2).flatMap((line) => CODING.exec(line)?.[1] ?? [])
  const isKnown = codings.every((one) =>
    /^(?:utf[-_]?8(?:-sig)?|u?s?-?ascii|latin-?1|iso-?8859-\d+|cp1252)$/i.test(one),
  )
  return isKnown && !text.includes('\0') ? text : undefined
}
