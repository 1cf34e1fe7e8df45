import { foundCalls } from './path-calls.ts'

/** A string that may be a path in the repository, with the place where it stands. */
export interface PathString {
  readonly path: string
  readonly at: number
}

// No quote is taken with a match, so that what closes one string may open the next.
const QUOTED = /(["'`])([\w@.~$()[\]{}*!+<>/?#=:\u00a0-\uffff-]{3,300})(?=\1)/g
const TEMPLATE = /`(\.{1,2}\/[\w@.~()[\]/-]*)(?=\$\{)/g
const ENDING = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|pyi?|pyw|pyx|ipynb|coffee|marko)$/
// `${__dirname}/a.js`, `<rootDir>/a.js`, `{projectRoot}/a.js`
const ANCHOR = /^(?:file:\/\/)?(?:<\w+>|\$\{[^}/]*\}|\{\w+\}|\$\w+(?=\/)|~(?=\/))?/
const MEDIA_TYPE = /^(?:text|application|image|audio|video|font|multipart|model)\/[\w.+-]+$/

/** Whether a string ends like a file of code. */
export function endsLikeCode(path: string): boolean {
  return ENDING.test(path)
}

/** Whether a name that some file mentions is written like a path rather than like a dotted name. */
export function isWrittenAsPath(name: string): boolean {
  return name.includes('/') || ENDING.test(name)
}

/** The paths that the strings of a text in JavaScript or TypeScript may be, calls that put paths together included. */
export function pathsInScript(text: string): readonly PathString[] {
  const found: PathString[] = [...foundCalls(text)]
  for (const { 2: value = '', index } of text.matchAll(QUOTED)) addPath(value, index, found)
  for (const { 1: value = '', index } of text.matchAll(TEMPLATE)) addPath(`${value}*`, index, found)
  return found
}

function addPath(value: string, at: number, found: PathString[]): void {
  if (!value.includes('/') && !ENDING.test(value)) return
  const path = value.replace(ANCHOR, '')
  if (path.includes(':') || path.startsWith('//') || path.startsWith('@') || path.startsWith('!')) return
  if (/^[./]*$/.test(path) || MEDIA_TYPE.test(path)) return
  found.push({ path, at })
}

// `"a" / "b.py"`, `"a", "b.py"`: pieces of one path.
const PIECES = /(["'])([\w.~*/-]+)\1(?:\s*[/,]\s*["'][\w.~*/-]+["'])*/g

/** The paths of code files that the strings of a Python text may be, together or apart. */
export function pathsInPython(text: string): readonly PathString[] {
  if (!/\.(?:py\w?|[cm]?[jt]sx?)["']/.test(text)) return []
  const found: PathString[] = []
  for (const { 0: whole, index } of text.matchAll(PIECES)) {
    const pieces = whole.split(/["']\s*[/,]\s*["']/).map((piece) => piece.replace(/^["']|["']$/g, ''))
    for (const [end, piece] of pieces.entries()) {
      if (!ENDING.test(piece)) continue
      // A long list is no path.
      for (let start = Math.max(0, end - 5); start <= end; start++) {
        found.push({ path: pieces.slice(start, end + 1).join('/'), at: index })
      }
    }
  }
  return found
}

// In settings, scripts and data nothing has to stand in quotes.
const TOKEN = /[^\s"'`,;()|&\\]+/g

/** The paths that the words of settings, scripts or data may be. */
export function pathsInData(text: string): readonly PathString[] {
  const found: PathString[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.length > 300 || !/[/.]/.test(token) || token.includes('://')) continue
    const last = token.slice(token.search(/[^=:]*$/))
    const path = last
      .replace(/[>\]}]+$/, (end) => (last.includes('[') || last.includes('{') ? end : ''))
      .replace(ANCHOR, '')
    if ((path.includes('/') || ENDING.test(path)) && !/^[@!]|^\/\//.test(path) && !/^[./]*$/.test(path)) {
      if (!MEDIA_TYPE.test(path)) found.push({ path, at: index })
    }
  }
  return found
}
