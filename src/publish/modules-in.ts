import type { ArchiveMember } from '../standards/zip.ts'

const PYTHON = /\.pyi?$/
// Compiled ones have the tags of an interpreter before their ending.
const MODULE = /^([A-Za-z_]\w*)(?:\.py|\.[\w-]+\.(?:so|pyd)|\.so|\.pyd)$/

/**
 * The modules at the top of a wheel that anybody may import: packages, single modules, and of a namespace package the packages in it. What
 * lies in scripts, data and metadata is none.
 *
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export function modulesIn(members: readonly Pick<ArchiveMember, 'name'>[]): readonly string[] {
  const paths = members
    .map(({ name }) => name.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, ''))
    .filter((name) => !/^[^/]+\.(?:dist-info|data)\//.test(name))
  const packages = new Set(paths.flatMap((name) => /^(.*)\/__init__\.(?:py|[\w-]+\.so)$/.exec(name)?.[1] ?? []))
  const tops = [...packages].filter((folder) => isImportable(folder) && !hasPackageAbove(folder, packages))
  const single = paths.flatMap((name) => (name.includes('/') ? [] : (MODULE.exec(name)?.[1] ?? [])))
  const found = [...tops.map((folder) => folder.replaceAll('/', '.')), ...single.filter((name) => name !== '__init__')]
  return found.length > 0 ? [...new Set(found)].sort() : namespaceModules(paths)
}

/** A wheel of namespace packages alone: the modules that lie in them. */
function namespaceModules(paths: readonly string[]): readonly string[] {
  const files = paths.filter((name) => PYTHON.test(name) && isImportable(name.replace(PYTHON, '')))
  return files.map((name) => name.replace(PYTHON, '').replaceAll('/', '.')).sort()
}

function isImportable(path: string): boolean {
  return path.split('/').every((segment) => /^[A-Za-z_]\w*$/.test(segment))
}

function hasPackageAbove(folder: string, packages: ReadonlySet<string>): boolean {
  for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
    if (packages.has(folder.slice(0, at))) return true
  }
  return false
}
