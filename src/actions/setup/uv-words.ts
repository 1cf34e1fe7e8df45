const NOISE =
  /^(?:warning|If the cache and target|If this is intentional|Using|Creating|Resolved|Prepared|Building|Built|Downloading|Downloaded|Updating|Updated|Installed|Uninstalled)\b/
const MOST_LINES = 4
const LAST_LINES = 3

/** Of what uv printed, the lines that say why it failed, as one: where it ran a build, the last ones of that too. */
export function uvWords(stderr: string): string {
  const lines = whole(stderr.split(/\r?\n/)).map((line) => line.replace(/\s+/g, ' ').trim())
  const build = lines.indexOf('[stderr]')
  const own = build < 0 ? lines : lines.slice(0, build).filter((line) => line !== '[stdout]')
  const why = own.filter((line) => line !== '' && !NOISE.test(line))
  const told = why
    .slice(0, MOST_LINES)
    .map((line) => line.replace(/^(?:error|cause|Caused by|[×╰─▶├│ ]+):? ?/, '').replace(/:$/, ''))
  const end = lines.slice(build + 1).findIndex((line) => /^hint:/.test(line))
  const printed = build < 0 ? [] : lines.slice(build + 1, end < 0 ? undefined : build + 1 + end)
  const last = printed.filter((line) => line !== '').slice(-LAST_LINES)
  return [...told.filter((line) => line !== ''), ...last].join(': ')
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
