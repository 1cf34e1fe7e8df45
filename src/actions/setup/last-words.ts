import { printable, withoutColors } from '../../standards/printable.ts'
import { withoutSecrets } from '../../standards/shown-url.ts'

const MOST_LINES = 3

/** Of what a package manager says, the first lines that tell, without what npm calls them; of Yarn's and pnpm's, those that tell of an error. */
export function lastWords(said: string): string {
  const all = withoutColors(said).split(/\r?\n/)
  const lines = pnpmError(all) ?? yarnErrors(all).map((line) => line.replace(NPM_NAMES, '').trim())
  const told = lines.filter((line) => line !== '')
  const news = [...new Set(told.filter((line) => !NO_NEWS.test(line)))]
  return printable(withoutSecrets((news.length > 0 ? news : told).slice(0, MOST_LINES).reduce(joined, '')))
}

/** Two lines, of which the second may go on with what the first says. */
function joined(before: string, line: string): string {
  if (before === '') return line
  return /[.,:;!?]$/.test(before) || /^(?!command )[a-z]/.test(line) ? `${before} ${line}` : `${before}; ${line}`
}

// What npm puts before its lines, and of an answer from a registry before each.
const NPM_NAMES =
  /^\s*(?:npm )?(?:error:?|ERR!|ERR_\w+|WARN)(?![a-z])\s*(?:(?:notarget|network|notsup|engine) |404(?=\s*$|\s\s))?/i

/** What says nothing of why it failed: codes, logs, how far it was, warnings, where npm was in its own code, and what else it could install. */
const NO_NEWS =
  /^(?:code|syscall |errno |path |A complete log|.*\.log$|at .*:\d+:\d+|\w+: '.*',?$|port: |[{}]|404 (?:Note that|tarball, folder)|warning |info |yarn install v|\[\d+\/\d+\]|Lockfile is up to date|Progress: |Packages: |[+-]+$|Done in )/

// ➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.
const YARN_LINE = /^➤ (?<code>YN\d{4}): (?:[┌│└·] ?)?(?<text>.*)$/
// What Yarn says on its way: https://yarnpkg.com/advanced/error-codes
const YARN_NEWS = /^YN00(?:0[02345678]|13|19|60|61|68|7[67]|8[56])$/

/** Where Yarn has said what is wrong, that with its code, each once: a workflow gets it twice, and its difference before it. */
function yarnErrors(lines: readonly string[]): readonly string[] {
  const plain = lines.filter((line) => !/^::(?:group::|endgroup::)/.test(line))
  const errors = plain.flatMap((line) => {
    const { code = '', text = '' } = YARN_LINE.exec(line)?.groups ?? {}
    return code === '' || YARN_NEWS.test(code) || /^[-+]/.test(text) ? [] : [`${code}: ${text.trim()}`]
  })
  return errors.length === 0 ? plain : [...new Set(errors)]
}

// Error: ERR_PNPM_IGNORED_BUILDS, and below it what pnpm was about, each cause of that, and the way out.
const PNPM_ERROR = /^Error: +(?<code>ERR_PNPM_\w+)?(?= *$| +×)/
const PNPM_PART = /^(?:Error:)? *(?:×|[├╰]─▶|(?<help>help:)) (?<text>.*)$/

interface PnpmPart {
  readonly isHelp: boolean
  text: string
  isWhole: boolean
}

/** Where pnpm (11 and newer) has said what is wrong: with its code the cause of all, and the way out; of both the first paragraph. */
function pnpmError(lines: readonly string[]): readonly string[] | undefined {
  const start = lines.findIndex((line) => PNPM_ERROR.test(line))
  if (start < 0) return undefined
  const parts = pnpmParts(lines.slice(start))
  const cause = parts.findLast(({ isHelp }) => !isHelp)
  const code = PNPM_ERROR.exec(lines[start] ?? '')?.groups?.['code']
  const what = [code, cause?.text].filter((one) => one !== undefined).join(': ')
  const help = parts.find(({ isHelp }) => isHelp)?.text
  return [help === undefined ? what : `${what}${what.endsWith('.') ? '' : ';'} ${help}`]
}

function pnpmParts(lines: readonly string[]): readonly PnpmPart[] {
  const parts: PnpmPart[] = []
  for (const line of lines) {
    const { help, text } = PNPM_PART.exec(line)?.groups ?? {}
    if (text !== undefined) parts.push({ isHelp: help !== undefined, text: text.trim(), isWhole: false })
    else {
      const part = parts.at(-1)
      const more = line.replace(/^[\s│]+/, '').trim()
      if (part === undefined || part.isWhole) continue
      if (more === '') part.isWhole = true
      // It breaks lines behind hyphens, too.
      else part.text += /\S-$/.test(part.text) ? more : ` ${more}`
    }
  }
  return parts
}
