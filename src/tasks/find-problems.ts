// What tools print of what they found: pytest, ruff, flake8, mypy, pyright, tsc, eslint, jest, vitest, node:test.

import { withoutColors } from '../standards/printable.ts'

/** Something that a tool found at a place. */
export interface FoundProblem {
  /** As the tool has it: from its folder, or absolute. */
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly message: string
}

const MOST_LINES = 200_000

/** The errors that a log tells with their places, in their order, each once. */
export function findProblems(log: string): readonly FoundProblem[] {
  const lines = withoutColors(log).split(/\r?\n/).slice(-MOST_LINES)
  const found = new Map<string, FoundProblem>()
  for (const find of [findLines, findRuff, findEslint, findPytest, findJavaScript]) {
    for (const one of find(lines)) found.set(`${one.file} ${one.line} ${one.column} ${one.message}`, one)
  }
  return [...found.values()]
}

type Lines = readonly string[]

const SINGLE = [
  // mypy: a.py:2:12: error: Incompatible return value type  [return-value]
  /^(?<file>[^\s:][^:]*\.pyi?):(?<line>\d+)(?::(?<column>\d+))?: error: (?<message>.+)$/,
  // ruff --output-format concise, flake8: a.py:1:8: F401 'os' imported but unused
  /^(?<file>[^\s:][^:]*\.pyi?):(?<line>\d+):(?<column>\d+): (?<message>[A-Z]{1,6}\d{1,4} .+)$/,
  // tsc: a.ts(1,7): error TS2322: Type …
  /^(?<file>[^\s(][^(]*\.[cm]?[jt]sx?)\((?<line>\d+),(?<column>\d+)\): error (?<message>TS\d+: .+)$/,
  // tsc --pretty, pyright: a.ts:1:7 - error TS2322: Type …
  /^\s*(?<file>[^\s:][^:]*\.(?:[cm]?[jt]sx?|pyi?)):(?<line>\d+):(?<column>\d+) - error:? (?<message>.+)$/,
]

function findLines(lines: Lines): readonly FoundProblem[] {
  return lines.flatMap((line) => {
    if (!line.includes('error') && !/:\d+: [A-Z]/.test(line)) return []
    const groups = SINGLE.map((form) => form.exec(line)?.groups).find((one) => one !== undefined)
    return groups === undefined ? [] : [problemOf(groups)]
  })
}

function problemOf(groups: Groups): FoundProblem {
  const { file = '', line, column, message = '' } = groups
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), message }
}

/** `F401 [*] os imported but unused`, and below it ` --> a.py:1:8`. */
function findRuff(lines: Lines): readonly FoundProblem[] {
  return lines.flatMap((line, at) => {
    const place = /^\s*--> (?<file>.+):(?<line>\d+):(?<column>\d+)$/.exec(line)?.groups
    const message = /^[A-Z]{1,6}\d{1,4} .+$|^invalid-syntax: .+$/.exec(lines[at - 1] ?? '')?.[0]
    return place === undefined || message === undefined ? [] : [problemOf({ ...place, message })]
  })
}

/** A path alone on its line, and below it `  1:11  error  'b' is not defined  no-undef`. */
function findEslint(lines: Lines): readonly FoundProblem[] {
  let file = ''
  return lines.flatMap((line) => {
    if (/^\S.*\.\w+$/.test(line)) file = line
    const [, at, column, text = ''] = /^\s+(\d+):(\d+)\s+error\s+(.+)$/.exec(line) ?? []
    if (at === undefined || file === '') return []
    const message = text.replace(/\s{2,}(\S+)$/, ' ($1)')
    return [problemOf({ file, line: at, column, message })]
  })
}

/** Of each failure the first frame in the project, and what went wrong. */
function findPytest(lines: Lines): readonly FoundProblem[] {
  return pytestFailures(lines).flatMap((failure) => {
    if (!failure.isNamed) return failure.lines.flatMap((line) => placed(PYTEST_LINE.exec(line)?.groups))
    return failure.lines[0] === TRACEBACK ? findNative(failure.lines) : findFrames(failure.lines)
  })
}

/** What pytest prints of one failure; of all of them where they have no names, as with `--tb=line`. */
interface PytestFailure {
  readonly isNamed: boolean
  readonly lines: string[]
}

function pytestFailures(lines: Lines): readonly PytestFailure[] {
  const found: PytestFailure[] = []
  let failure: PytestFailure | undefined
  for (const line of lines) {
    const isHead = /^={3,} (?:FAILURES|ERRORS) ={3,}$/.test(line)
    const isName = failure !== undefined && /^_{3,} .+ _{3,}$/.test(line)
    if (isHead || isName) {
      failure = { isNamed: isName, lines: [] }
      found.push(failure)
    } else if (/^={3,} .+ ={3,}$/.test(line)) failure = undefined
    else failure?.lines.push(line)
  }
  return found
}

const PYTEST_LINE = /^(?<file>\S.*\.py):(?<line>\d+): (?<message>.+)$/
const PYTEST_FRAME = /^(?<file>[^\s:/][^:]*\.py):(?<line>\d+): ?/
const TRACEBACK = 'Traceback (most recent call last):'
const PYTHON_FRAME = /^ {2}File "(?<file>[^"<]+)", line (?<line>\d+)/
const NOT_OURS = /^ {2}File ".*[/\\](?:site-packages|dist-packages|lib[/\\]python3[.\d]*)[/\\]/i

/** The first frame with a path from the folder of the project, and the first line that begins with `E`. */
function findFrames(lines: Lines): readonly FoundProblem[] {
  const message = firstOf(lines, /^E {2,}(?<message>.+)$/)
  return message === undefined ? [] : placed(firstOf(lines, PYTEST_FRAME), message)
}

/** As Python itself prints it, `--tb=native`: all paths are absolute. */
function findNative(lines: Lines): readonly FoundProblem[] {
  const end = lines.findIndex((line, at) => at > 0 && /^\S/.test(line))
  const ours = lines.slice(0, Math.max(0, end)).filter((line) => !NOT_OURS.test(line))
  return placed(firstOf(ours, PYTHON_FRAME), { message: lines[end] })
}

type Groups = Readonly<Record<string, string | undefined>>

function firstOf(lines: Lines, form: RegExp): Groups | undefined {
  for (const line of lines) {
    const groups = form.exec(line)?.groups
    if (groups !== undefined) return groups
  }
  return undefined
}

function placed(place: Groups | undefined, more: Groups = {}): readonly FoundProblem[] {
  return place === undefined ? [] : [problemOf({ ...place, ...more })]
}

// jest: "  ● sums › are right"; vitest: " FAIL  c.test.mjs > right"; node:test: "✖ right (1.3ms)".
const FAILURE = /^\s*(?:● (?!Console)|FAIL {2}|✖ )(?<title>.+?)(?: \([\d.]+ms\))?$/
const FRAME = /(?:^\s*at .*?\(?(?:file:\/\/)?|^\s*❯ )(?<file>[^\s()]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+)\)?$/

/** Of each failed test the first frame that is nobody's package, and its first line. */
function findJavaScript(lines: Lines): readonly FoundProblem[] {
  const found: FoundProblem[] = []
  let [title, text] = ['', '']
  for (const line of lines) {
    const failure = FAILURE.exec(line)?.groups?.['title']
    const place = title === '' ? undefined : FRAME.exec(line)?.groups
    if (failure !== undefined) [title, text] = [failure, '']
    else if (place !== undefined && !/node_modules|^node:/.test(place['file'] ?? '')) {
      found.push(problemOf({ ...place, message: text === '' ? title : `${title}: ${text}` }))
      title = ''
    } else if (title !== '' && text === '' && line.trim() !== '') text = line.trim()
  }
  return found
}
