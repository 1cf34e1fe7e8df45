import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { DependencyGroup } from './workspace.ts'

/** What a declaration says of the place where the dependency is found. */
export type Reference =
  | { readonly type: 'name' }
  /** A path as written, from the folder of the manifest unless absolute. */
  | { readonly type: 'path'; readonly path: string }
  /** Files from outside the project's folder that become part of it; whoever they belong to. */
  | { readonly type: 'inclusion'; readonly path: string }
  | {
      readonly type: 'external'
      /** Of a built distribution on this machine; as written. */
      readonly archive?: string
    }

/** A dependency as one manifest states it, before anybody looked at other manifests. */
export interface Declaration {
  /** Normalized; empty for a path without a name. */
  readonly name: string
  readonly group: DependencyGroup
  readonly groupName?: string
  readonly specifier: string
  /** As written; absent where none are asked for. */
  readonly extras?: readonly string[]
  readonly reference: Reference
  /** Where it stands in the manifest. */
  readonly where: KeyPath
  /** Whether `tool.uv.sources` may say where it is found: not for Poetry's own tables. */
  readonly followsSources: boolean
}

/** The part of a declaration that its table decides. */
export type DeclarationPlace = Pick<Declaration, 'group' | 'groupName' | 'where'>

const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar\.zst)$/i

// A scheme has two letters at least, so that `C:\x` is a path, if a useless one.
const SCHEME = /^[a-z][a-z0-9+.-]+:/i

/** The declaration in a PEP 508 requirement; undefined for a text that is none. */
export function declareRequirement(text: string, place: DeclarationPlace): Declaration | undefined {
  const requirement = parseRequirement(text)
  if (requirement === undefined) return undefined
  const { name, specifier, extras, url } = requirement
  const reference: Reference = url === undefined ? { type: 'name' } : referenceOf(url)
  return { name: normalizeName(name), specifier, ...withExtras(extras), reference, followsSources: true, ...place }
}

/** Nothing where there are none. */
export function withExtras(extras: readonly string[]): Pick<Declaration, 'extras'> {
  return extras.length === 0 ? {} : { extras }
}

/** What a URL or path refers to: `file:../x`, `../x`, `{root:uri}/../x` (hatch) and `file:///${PROJECT_ROOT}/../x` (pdm) are paths. */
export function referenceOf(url: string): Reference {
  const path = pathOf(url)
  if (path === undefined) return { type: 'external' }
  return ARCHIVE.test(path) ? { type: 'external', archive: path } : { type: 'path', path }
}

/** Whether a path is one of a built distribution, not of a folder. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path)
}

function pathOf(url: string): string | undefined {
  const plain = decoded(url.replace(/#.*$/s, ''))
  const inProject = fromProjectRoot(plain)
  if (inProject !== undefined) return inProject
  if (/^file:/i.test(plain)) return plain.replace(/^file:(?:\/\/(?:localhost(?=\/))?)?/i, '')
  return SCHEME.test(plain) ? undefined : plain
}

/** The variables by which hatch and pdm name the project's own folder. */
function fromProjectRoot(plain: string): string | undefined {
  const pdm = /^(?:file:)?\/*\$\{PROJECT_ROOT\}/.exec(plain)
  if (pdm !== null) return `.${plain.slice(pdm[0].length)}`
  const hatch = /^(?:file:)?\{root((?::parent)*)(?::(?:uri|real))?\}/.exec(plain)
  if (hatch === null) return undefined
  const up = '/..'.repeat((hatch[1] ?? '').length / ':parent'.length)
  return `.${up}${plain.slice(hatch[0].length)}`
}

function decoded(url: string): string {
  if (!url.includes('%')) return url
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
