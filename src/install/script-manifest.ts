// Metadata of scripts: https://packaging.python.org/specifications/inline-script-metadata/ (PEP 723)

// As its reference implementation has it: of several lines that could end it, the last one does.
const BLOCK = /^# \/\/\/ script\r?\n((?:#(?:| .*)\r?\n)+)# \/\/\/\r?$/m

/**
 * The TOML that a script has in its comments, each line where it stands in the script; the others are empty.
 *
 * @returns undefined where it has none
 */
export function scriptManifest(text: string): string | undefined {
  const found = text.includes('# /// script') ? BLOCK.exec(text) : null
  if (found === null) return undefined
  const above = text.slice(0, found.index).split('\n').length
  return `${'\n'.repeat(above)}${(found[1] ?? '').replace(/^# ?/gm, '')}`
}
