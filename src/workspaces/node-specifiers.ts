import type { DependencyGroup } from './workspace.ts'

/** Where a package.json declares dependencies, and what each place means. */
export const DEPENDENCY_FIELDS: readonly { readonly field: string; readonly group: DependencyGroup }[] = [
  { field: 'dependencies', group: 'main' },
  { field: 'peerDependencies', group: 'main' },
  { field: 'devDependencies', group: 'dev' },
  { field: 'optionalDependencies', group: 'extra' },
]

/**
 * What the right side of a dependency asks for.
 * - `range`: versions or a tag of a package; `name` where it is called otherwise here.
 * - `workspace`: a member of the same workspace, by name.
 * - `workspace-path`: a member, by path from the project or (yarn) from the workspace root.
 * - `catalog`: whatever the catalog of that name says.
 */
export type Reference =
  | { readonly type: 'range'; readonly range: string; readonly name?: string }
  | { readonly type: 'workspace'; readonly name?: string }
  | { readonly type: 'workspace-path'; readonly path: string }
  | { readonly type: 'catalog'; readonly catalog: string }
  | { readonly type: 'path'; readonly path: string }
  | { readonly type: 'external' }

const EXTERNAL: Reference = { type: 'external' }
const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i
const ORDINARY = /^[\^~]?\d[\w.+-]{0,100}$/
const MOST_CHARACTERS = 2_000

/**
 * Reads a specifier as npm, pnpm and yarn write them.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies, https://pnpm.io/workspaces, https://yarnpkg.com/protocols
 */
export function parseSpecifier(specifier: string): Reference {
  if (ORDINARY.test(specifier)) return { type: 'range', range: specifier }
  const text = specifier.trim()
  // Too long to be read: whatever has the name is meant.
  if (text.length > MOST_CHARACTERS) return { type: 'range', range: '' }
  const colon = text.indexOf(':')
  const protocol = colon < 0 ? '' : text.slice(0, colon)
  const rest = text.slice(colon + 1)
  switch (protocol) {
    case 'workspace':
      return parseWorkspace(rest)
    case 'catalog':
      return { type: 'catalog', catalog: rest === '' ? 'default' : rest }
    case 'file':
      return ARCHIVE.test(rest) ? EXTERNAL : pathTo(rest)
    case 'link':
    case 'portal':
      return pathTo(rest)
    case 'npm':
      return parseAlias(rest)
    case 'patch':
      return parsePatch(rest)
    case '':
      return parsePlain(text)
    default:
      return EXTERNAL
  }
}

function parseWorkspace(rest: string): Reference {
  const at = rest.lastIndexOf('@')
  if (at > 0) return { type: 'workspace', name: rest.slice(0, at) }
  if (/^\.{0,2}\//.test(rest) || rest === '.' || rest === '..') return { type: 'workspace-path', path: rest }
  return /^[\w@][^*^~<>=|\s]*\/|^[a-z_-][\w-]*$/i.test(rest) && !/^[vx]$/i.test(rest)
    ? { type: 'workspace-path', path: rest }
    : { type: 'workspace' }
}

function pathTo(rest: string): Reference {
  const path = rest.replaceAll('\\', '/')
  return { type: 'path', path: path.startsWith('///') ? path.slice(2) : path }
}

/** `npm:other@^1`, or `npm:^1`, which yarn writes for a plain range. */
function parseAlias(rest: string): Reference {
  const at = rest.lastIndexOf('@')
  if (at > 0) return { type: 'range', name: rest.slice(0, at), range: rest.slice(at + 1) }
  const isName = /^(?:@|[a-z])[^\s]*$/i.test(rest) && !/^[vx][\d.]*$/i.test(rest)
  return isName ? { type: 'range', name: rest, range: '' } : { type: 'range', range: rest }
}

/** `patch:name@npm%3A^1#./a.patch`: the package as its inner specifier finds it. */
function parsePatch(rest: string): Reference {
  const [source = ''] = rest.split('#', 1)
  const inner = source.slice(source.lastIndexOf('@') + 1)
  const plain = inner
    .replaceAll(/%3a/gi, ':')
    .replaceAll(/%2f/gi, '/')
    .replaceAll(/%5e/gi, '^')
    .replaceAll(/%40/gi, '@')
  return plain.startsWith('patch:') ? EXTERNAL : parseSpecifier(plain)
}

/** Without a protocol: a path, an archive, a repository on GitHub, or else a range or tag. */
function parsePlain(text: string): Reference {
  if (/^(?:\.{1,2}|~)?[/\\]|^\.{1,2}$/.test(text)) return ARCHIVE.test(text) ? EXTERNAL : pathTo(text)
  if (text.includes('/')) return EXTERNAL
  return { type: 'range', range: text }
}
