import type { RepoPath } from '../system/system.ts'
import { matchFolders } from './member-globs.ts'

/** What selectors of Nx look at. */
export interface Selectable {
  readonly name: string
  readonly folder: RepoPath
  readonly tags: readonly string[]
}

/**
 * Whether a list of selectors means a project. They are taken in order, `!` takes away, and a list that begins so starts from all.
 *
 * @see https://nx.dev/docs/reference/nx-json#target-defaults
 */
export function isSelected(project: Selectable, selectors: readonly string[]): boolean {
  let isIn = selectors[0]?.startsWith('!') === true
  for (const selector of selectors) {
    const isRemoval = selector.startsWith('!')
    if (means(isRemoval ? selector.slice(1) : selector, project)) isIn = !isRemoval
  }
  return isIn
}

function means(selector: string, { name, folder, tags }: Selectable): boolean {
  if (selector === '*' || selector === name) return true
  const [label = '', ...rest] = selector.split(':')
  const value = rest.join(':')
  if (label === 'tag') return tags.some((tag) => matches(value, tag))
  if (label === 'name') return meansName(value, name)
  if (label === 'directory') return matches(value, folder)
  return meansName(selector, name) || matches(selector, folder)
}

function meansName(selector: string, name: string): boolean {
  return matches(selector, name) || hasWord(name, selector)
}

function matches(pattern: string, text: string): boolean {
  return pattern === text || matchFolders('', [pattern])(text)
}

/** Nx takes `api` for `@acme/api` and `api_v2`, but not for `api-e2e`; case does not matter. */
export function hasWord(name: string, word: string): boolean {
  if (word === '') return false
  const [text, sought] = [name.toLowerCase(), word.toLowerCase()]
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!isPartOfWord(text.charAt(at - 1)) && !isPartOfWord(text.charAt(at + sought.length))) return true
  }
  return false
}

function isPartOfWord(character: string): boolean {
  return /^[@a-z0-9-]$/.test(character)
}
