// What the pages of this repository hold that can be right or wrong: links, headings, commands, workflows.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '../..')

/** All files that git tracks, by path from the top. */
export const trackedFiles: ReadonlySet<string> = new Set(
  execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean),
)

/** A piece of a page, and where it stands. */
export interface Placed {
  readonly file: string
  readonly line: number
  readonly text: string
}

interface Block extends Placed {
  readonly language: string
}

interface Page {
  readonly file: string
  /** Its lines without those of code blocks, which are empty in their place. */
  readonly prose: readonly string[]
  readonly blocks: readonly Block[]
}

/** All pages for people, without those that tests take for their samples. */
export function readPages(): readonly Page[] {
  return [...trackedFiles].filter((file) => file.endsWith('.md') && !file.includes('/fixtures/')).map(readPage)
}

/** A tracked file, as it is now. */
export function readTracked(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

function readPage(file: string): Page {
  const prose: string[] = []
  const blocks: Block[] = []
  let open: { readonly indent: string; readonly language: string; readonly line: number; lines: string[] } | undefined
  for (const [at, line] of readTracked(file).split('\n').entries()) {
    const [, indent = '', language] = /^( *)```(\S*)/.exec(line) ?? []
    prose.push(open === undefined && language === undefined ? line : '')
    if (open === undefined && language !== undefined) open = { indent, language, line: at + 2, lines: [] }
    else if (open !== undefined && language === '') {
      blocks.push({ file, line: open.line, language: open.language, text: open.lines.join('\n') })
      open = undefined
    } else open?.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line)
  }
  if (open !== undefined) throw new Error(`${file}:${open.line}: a code block that nothing ends`)
  return { file, prose, blocks }
}

/** What links lead to, as written: `[text](target)` and `[name]: target`. */
export function linksOf({ file, prose }: Page): readonly Placed[] {
  return prose.flatMap((line, at) =>
    [...line.replaceAll(/`[^`]*`/g, '`').matchAll(/\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)|^\[[^\]]+\]: (\S+)/g)].map(
      ([, inline, defined]) => ({ file, line: at + 1, text: (inline ?? defined) as string }),
    ),
  )
}

/** Files of the source that running text names between backticks: `src/standards/pep440.ts`, without those that stand for others. */
export function namedFiles({ file, prose }: Page): readonly Placed[] {
  return prose.flatMap((line, at) =>
    [...line.matchAll(/`((?:src|test|bench)\/[\w.-]+\/[\w./-]*)`/g)].map(([, text]) => ({
      file,
      line: at + 1,
      text: text as string,
    })),
  )
}

/** What can stand behind a `#`: headings as GitHub writes them, the second of a name with `-1`, and ids of elements. */
export function anchorsOf({ prose }: Page): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const headings = prose.flatMap((line) => {
    const heading = /^#{1,6} +(.*?)(?: +#+)?$/.exec(line)?.[1]
    if (heading === undefined) return []
    const slug = slugOf(heading)
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
  const ids = prose.flatMap((line) => [...line.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id as string))
  return new Set([...headings, ...ids])
}

function slugOf(heading: string): string {
  const shown = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return shown
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

const OURS = /(?<![\w/.-])(?:maestro-actions|node dist\/cli\/index\.js) +(?=[a-z-])/g
const NPM = /(?<![\w/.-])npm +(?=[a-z])/g

/** A command, as its words behind the program. */
export interface Command extends Placed {
  readonly words: readonly string[]
}

/** The commands of blocks for a shell, and those in running text that stand in a pair of backticks. */
export function commandsOf(page: Page): Readonly<Record<'ours' | 'npm', readonly Command[]>> {
  const lines = page.blocks
    .filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language))
    .flatMap(({ text, line, file }) => text.split('\n').map((one, at) => ({ file, line: line + at, text: one })))
  const spans = page.prose.flatMap((line, at) =>
    [...line.matchAll(/`([^`]+)`/g)].map(([, text]) => ({ file: page.file, line: at + 1, text: text as string })),
  )
  const places = [...lines, ...spans]
  return { ours: places.flatMap((one) => commandsIn(one, OURS)), npm: places.flatMap((one) => commandsIn(one, NPM)) }
}

function commandsIn(place: Placed, program: RegExp): readonly Command[] {
  return [...place.text.matchAll(program)].map((found) => ({
    ...place,
    words: shellWords(place.text.slice(found.index + found[0].length)),
  }))
}

/** The words up to where a command ends: a comment, a pipe, a redirection, the end of a substitution. */
function shellWords(text: string): readonly string[] {
  const words: string[] = []
  const word = /\s*((?:'[^']*'|"[^"]*"|[^\s'"|;&<>()`])+)/y
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    if (found[1]?.startsWith('#')) break
    words.push((found[1] as string).replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'))
  }
  return words
}
