// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html

/** What a setup.cfg states literally; values that setuptools would read from code or files (`attr:`, `file:`) are absent. */
export interface SetupCfg {
  readonly name?: string
  readonly version?: string
  readonly pythonRequires?: string
  readonly sections: ReadonlySet<string>
}

/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
export function readSetupCfg(text: string): SetupCfg {
  const values = new Map<string, string>()
  const sections = new Set<string>()
  let section = ''
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) {
      section = line.slice(1, Math.max(1, line.indexOf(']'))).trim()
      sections.add(section)
      continue
    }
    // An indented line continues the value above it, and what is of interest here has one line.
    const end = line.search(/[=:]/)
    if (end < 1 || /^[\s#;]/.test(line)) continue
    values.set(`${section}.${line.slice(0, end).trim().toLowerCase()}`, line.slice(end + 1).trim())
  }
  const literal = (key: string): string | undefined => {
    const value = values.get(key)
    return value === undefined || value === '' || /^(?:attr|file):/.test(value) ? undefined : value
  }
  const name = literal('metadata.name')
  const version = literal('metadata.version')
  const pythonRequires = literal('options.python_requires')
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(pythonRequires === undefined ? {} : { pythonRequires }),
    sections,
  }
}
