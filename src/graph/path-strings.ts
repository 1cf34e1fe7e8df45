/** A string that may be a path in the repository, with the place where it stands. */
export interface PathString {
  readonly path: string
  readonly at: number
}

const TEMPLATE = /`(\.{1,2}\/[\w@.~()[\]/-]*)(?=\$\{)/g
const ENDING = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|pyi?|pyw|pyx|ipynb|coffee|marko)$/
// `${__dirname}/a.js`, `<rootDir>/a.js`, `{projectRoot}/a.js`
const ANCHOR = /^(?:file:\/\/)?(?:<\w+>|\$\{[^}/]*\}|\{\w+\}|\$\w+(?=\/))?/
const LONGEST = 300
const MEDIA_TYPE = /^(?:text|application|image|audio|video|font|multipart|model)\/[\w.+-]+$/

/** Whether a string ends like a file of code. */
export function endsLikeCode(path: string): boolean {
  return ENDING.test(path)
}

/** Whether a name that some file mentions is written like a path rather than like a dotted name. */
export function isWrittenAsPath(name: string): boolean {
  return name.includes('/') || ENDING.test(name)
}

/** The paths that the strings of a text in JavaScript or TypeScript may be. */
export function pathsInScript(text: string): readonly PathString[] {
  const found: PathString[] = []
  for (let at = 0; at < text.length; at++) {
    const quote = text.charCodeAt(at)
    if (quote !== 0x22 && quote !== 0x27 && quote !== 0x60) continue
    const end = endOfWord(text, at + 1)
    // What closes one string may open the next.
    if (end - at > 3 && text.charCodeAt(end) === quote) addPath(text.slice(at + 1, end), at, found)
    at = end - 1
  }
  if (!text.includes('${')) return found
  for (const { 1: value = '', index } of text.matchAll(TEMPLATE)) addPath(`${value}*`, index, found)
  return found
}

// Letters and what stands in paths and patterns.
const IN_PATHS = new Uint8Array(128)
for (const character of '@.~$()[]{}*!+<>/?#=:_-') IN_PATHS[character.charCodeAt(0)] = 1
for (let code = 0x30; code < 0x7b; code++) if (/\w/.test(String.fromCharCode(code))) IN_PATHS[code] = 1

function endOfWord(text: string, start: number): number {
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code < 128 ? IN_PATHS[code] === 0 : code === 0xa0 || code === 0x2028 || code === 0x2029) break
  }
  return end
}

function addPath(value: string, at: number, found: PathString[]): void {
  if (value.length > LONGEST || (!value.includes('/') && !ENDING.test(value))) return
  const path = value.replace(ANCHOR, '')
  if (path.includes(':') || path.startsWith('//') || /^[@~!]/.test(path)) return
  if (/^[./]*$/.test(path) || MEDIA_TYPE.test(path)) return
  found.push({ path, at })
}

// `"a" / "b.py"`, `"a", "b.py"`: pieces of one path.
const PIECES = /(["'])([\w.~*/-]+)\1(?:\s*[/,]\s*["'][\w.~*/-]+["'])*/g

/** The paths of code files that the strings of a Python text may be, together or apart. */
export function pathsInPython(text: string): readonly PathString[] {
  if (!text.includes('.py') && !text.includes('.js') && !text.includes('.ts')) return []
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
    if (token.length > LONGEST || !/[/.]/.test(token) || token.includes('://')) continue
    const last = token.slice(token.search(/[^=:]*$/))
    const path = last
      .replace(/[>\]}]+$/, (end) => (last.includes('[') || last.includes('{') ? end : ''))
      .replace(ANCHOR, '')
    if ((path.includes('/') || ENDING.test(path)) && !/^[@~!]|^\/\//.test(path) && !/^[./]*$/.test(path)) {
      if (!MEDIA_TYPE.test(path)) found.push({ path, at: index })
    }
  }
  return found
}
