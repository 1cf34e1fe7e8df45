import { poetrySpecifier } from '../standards/pep440-ranges.ts'
import type { TomlTable } from '../standards/toml.ts'
import { poetryWishes } from './poetry-wishes.ts'

/**
 * What a manifest of Poetry asks for where no lock says which versions these are, as an installer understands it. What lies in a folder is left to
 * whoever installs that.
 *
 * @returns requirements (PEP 508)
 */
export function poetryDeclared(manifest: TomlTable, tables: Parameters<typeof poetryWishes>[1]): readonly string[] {
  return poetryWishes(manifest, tables).flatMap(({ name, extras, constraint, address, marker, isLocal }) => {
    if (isLocal) return []
    const where = address === undefined ? specifierOf(constraint) : ` @ ${address}`
    return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${where}${marker === '' ? '' : ` ; ${marker}`}`
  })
}

/** Of alternatives no installer knows; then any version will do. */
function specifierOf(constraint: string): string {
  const specifier = poetrySpecifier(constraint) ?? ''
  return specifier.includes('|') ? '' : specifier
}
