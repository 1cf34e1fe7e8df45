// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html

/** What a setup.cfg states literally; values that setuptools would read from code or files (`attr:`, `file:`) are absent. */
export interface SetupCfg {
  readonly name?: string
  readonly version?: string
  readonly pythonRequires?: string
  /** `install_requires`, and what each extra brings. */
  readonly requires: readonly SetupRequirements[]
  readonly sections: ReadonlySet<string>
}

/** One list of requirements. */
interface SetupRequirements {
  /** As written; absent for what everybody gets. */
  readonly extra?: string
  readonly items: readonly SetupLine[]
  /** Files that hold it in its place (`file:`), from the folder of the setup.cfg. */
  readonly files: readonly string[]
}

/** A piece of text, and where it stands, from 1. */
interface SetupLine {
  readonly text: string
  readonly line: number
}

interface SetupValue {
  readonly section: string
  readonly key: string
  /** Without comments and empty lines; the first stands behind the key, and may be empty. */
  readonly lines: SetupLine[]
}

/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
export function readSetupCfg(text: string): SetupCfg {
  const sections = new Set<string>()
  const values: SetupValue[] = []
  let section = ''
  let current: SetupValue | undefined
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    const line = at + 1
    if (written.startsWith('[')) {
      section = written.slice(1, Math.max(1, written.indexOf(']'))).trim()
      sections.add(section)
      current = undefined
      continue
    }
    if (written.trim() === '' || /^\s*[#;]/.test(written)) continue
    const end = written.search(/[=:]/)
    // An indented line goes on with the value above it.
    if (/^\s/.test(written)) current?.lines.push({ text: written.trim(), line })
    else if (end >= 1) {
      current = { section, key: written.slice(0, end).trim(), lines: [{ text: written.slice(end + 1).trim(), line }] }
      values.push(current)
    }
  }
  const literal = (name: string): string | undefined => {
    const found = values.findLast(({ section: of, key }) => `${of}.${key.toLowerCase()}` === name)
    const value = found?.lines[0]?.text ?? ''
    return value === '' || /^(?:attr|file):/.test(value) ? undefined : value
  }
  const [name, version] = [literal('metadata.name'), literal('metadata.version')]
  const pythonRequires = literal('options.python_requires')
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(pythonRequires === undefined ? {} : { pythonRequires }),
    requires: values.flatMap((value) => requirementsIn(value) ?? []),
    sections,
  }
}

function requirementsIn({ section, key, lines }: SetupValue): SetupRequirements | undefined {
  const isMain = section === 'options' && /^install[_-]requires$/i.test(key)
  if (!isMain && section !== 'options.extras_require') return undefined
  const whose = isMain ? {} : { extra: key }
  const filled = lines.filter(({ text }) => text !== '')
  if (filled[0]?.text.startsWith('file:') === true) {
    const names = filled
      .map(({ text }) => text)
      .join(',')
      .slice('file:'.length)
    return { ...whose, items: [], files: namesIn(names) }
  }
  // On one line semicolons come between requirements; on several, before a marker.
  const pieces =
    lines.length > 1 ? filled : filled.flatMap(({ text, line }) => text.split(';').map((one) => ({ text: one, line })))
  const items = pieces.map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }))
  return { ...whose, items: items.filter(({ text }) => text !== ''), files: [] }
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
