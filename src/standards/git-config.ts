// Git's configuration files: https://git-scm.com/docs/git-config#_configuration_file

/** One variable, as git reads it. */
export interface ConfigEntry {
  /** Lower case: `submodule`; empty before the first one. */
  readonly section: string
  /** As written, without its quotes: the name of a submodule. */
  readonly subsection?: string
  /** Lower case; empty for the line of the section itself, so that an empty one is seen as well. */
  readonly key: string
  /** `true` for a key without `=`. */
  readonly value: string
  /** From 1. */
  readonly line: number
}

/** The line that git would refuse the file for. */
export class ConfigFault extends Error {
  /** From 1. */
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

const SECTION = /^\[\s*(?:(?<name>[A-Za-z0-9.-]+)\s*\]|(?<quoted>[A-Za-z0-9-]+)\s+"(?<sub>(?:[^"\\\n]|\\.)*)"\s*\])/
const KEY = /^(?<key>[A-Za-z][A-Za-z0-9-]*)[ \t]*/
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' }

/**
 * Everything that a file says, in its order.
 *
 * @throws {ConfigFault}
 */
export function parseGitConfig(text: string): readonly ConfigEntry[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const entries: ConfigEntry[] = []
  let section: Pick<ConfigEntry, 'section' | 'subsection'> = { section: '' }
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let rest = (lines[at] as string).trimStart()
    const head = SECTION.exec(rest)
    if (head !== null) {
      section = sectionOf(head)
      entries.push({ ...section, key: '', value: '', line })
      rest = rest.slice(head[0].length).trimStart()
    }
    if (rest === '' || /^[#;]/.test(rest)) continue
    const key = KEY.exec(rest)
    if (key === null) throw new ConfigFault('this is no section and no key', line)
    const after = rest.slice(key[0].length)
    if (after === '') {
      entries.push({ ...section, key: nameIn(key), value: 'true', line })
      continue
    }
    if (!after.startsWith('=')) throw new ConfigFault('a key has to be followed by =', line)
    const { value, used } = valueFrom(lines, at, after.slice(1))
    entries.push({ ...section, key: nameIn(key), value, line })
    at += used
  }
  return entries
}

function nameIn(match: RegExpExecArray): string {
  return (match.groups?.['key'] ?? '').toLowerCase()
}

/** The old form `[a.b]` folds the case of its subsection. */
function sectionOf({ groups = {} }: RegExpExecArray): Pick<ConfigEntry, 'section' | 'subsection'> {
  const { name, quoted, sub } = groups
  if (quoted !== undefined) return { section: quoted.toLowerCase(), subsection: (sub ?? '').replace(/\\(.)/g, '$1') }
  const [section = '', ...rest] = (name ?? '').toLowerCase().split('.')
  return rest.length === 0 ? { section } : { section, subsection: rest.join('.') }
}

/** A value up to its end, over lines that end with a backslash; blanks at its end and comments go, but not inside quotes. */
function valueFrom(lines: readonly string[], start: number, first: string): { value: string; used: number } {
  let [value, kept, isQuoted, used] = ['', 0, false, 0]
  let text = first.trimStart()
  for (let at = 0; ; at++) {
    const sign = text[at]
    if (sign === undefined) {
      if (isQuoted) throw new ConfigFault('a quote is not closed', start + used + 1)
      return { value: value.slice(0, kept), used }
    }
    if (sign === '"') {
      isQuoted = !isQuoted
      kept = Math.max(kept, value.length)
    } else if (!isQuoted && (sign === '#' || sign === ';')) {
      return { value: value.slice(0, kept), used }
    } else if (sign === '\\') {
      const next = text[++at]
      if (next === undefined) {
        used++
        text = lines[start + used] ?? ''
        at = -1
        continue
      }
      const meant = ESCAPES[next]
      if (meant === undefined) throw new ConfigFault(`\\${next} means nothing`, start + used + 1)
      value += meant
      kept = value.length
    } else {
      value += sign
      if (isQuoted || !/\s/.test(sign)) kept = value.length
    }
  }
}
