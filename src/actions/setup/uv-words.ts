import { withoutSecrets } from '../../standards/shown-url.ts'

const NOISE =
  /^(?:warning|If the cache and target|If this is intentional|Using|Creating|Resolved|Prepared|Building|Built|Downloading|Downloaded|Updating|Updated|Installed|Uninstalled)\b/
const MOST_LINES = 4
const LAST_LINES = 3
// The line above and the one below what a parser points at.
const MARK = /^(?:\|[\s^~-]*|\^+)$/
const PARSED = /TOML parse error/

/** Of what uv printed, the lines that say why it failed, as one: where it ran a build, what that says of its own failure too. */
export function uvWords(stderr: string): string {
  const lines = whole(stderr.split(/\r?\n/)).map((line) => line.replace(/\s+/g, ' ').trim())
  const isPart = (line: string) => line === '[stdout]' || line === '[stderr]'
  const own = lines.slice(0, lines.findIndex(isPart) < 0 ? undefined : lines.findIndex(isPart))
  const why = own.filter((line) => line !== '' && !NOISE.test(line) && !MARK.test(line))
  const told = why
    // The reason stands below the line that could not be read.
    .slice(0, why.some((line) => PARSED.test(line)) ? MOST_LINES + 2 : MOST_LINES)
    .map((line) => line.replace(/^(?:error|cause|Caused by|[×╰─▶├│ ]+):? ?/, '').replace(/:$/, ''))
  const build = lines.includes('[stderr]') ? lines.indexOf('[stderr]') : lines.indexOf('[stdout]')
  const end = lines.slice(build + 1).findIndex((line) => /^hint:/.test(line))
  const printed = build < 0 ? [] : lines.slice(build + 1, end < 0 ? undefined : build + 1 + end)
  // What git has said comes after all that uv says of it.
  const fatal = why.slice(MOST_LINES).find((line) => /^fatal: /.test(line))
  const all = [...told.filter((line) => line !== ''), ...(fatal === undefined ? [] : [fatal]), ...lastOf(printed)]
  return withoutSecrets(all.join(': '))
}

// As compilers, linkers and CMake tell of what is wrong.
const FAULT =
  /:\d+(?::\d+)?: (?:fatal )?error:|^error(?:\[\w+\])?: (?!subprocess|[Cc]ommand)|^CMake Error|: cannot find -l|: ERROR:|: undefined reference to /

/** The last lines of a build; where a compiler has said before what is wrong, that, without the command that failed by it. */
function lastOf(printed: readonly string[]): readonly string[] {
  const lines = printed.filter((line) => line !== '')
  const last = lines.slice(-LAST_LINES)
  const fault = lines.find((line) => FAULT.test(line))
  return fault === undefined || last.includes(fault) ? last.map(briefly) : [fault]
}

// Commands of compilers go on for pages.
const MOST_CHARACTERS = 400

function briefly(line: string): string {
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line
}

const CONCLUSION = /^\s*[╰├]─▶/
const CONTINUED = /^[\s│]+[^\s│╰├×]/

/** Conclusions that uv has broken into lines, in one line again. */
function whole(lines: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last !== undefined && CONCLUSION.test(last) && CONTINUED.test(line)) {
      found[found.length - 1] = `${last} ${line.replace(/^[\s│]+/, '')}`
    } else found.push(line)
  }
  return found
}
