import { memberOf, stringMember } from '../standards/json.ts'
import { fileIn } from './node-manifest.ts'
import type { NodeProject, NodeRepository } from './node-projects.ts'
import { foldersAbove } from './repo-paths.ts'

const FILES = ['.nvmrc', '.node-version']
const VERSION = /^v?(\d{1,3}(?:\.\d{1,5}){0,2})$/
const LONG_TERM = /^lts\/(?:\*|-?\d{1,2}|[a-z]{1,20})$/
const MOST_CHARACTERS = 500

/**
 * The Node that a project asks for: the nearest .nvmrc or .node-version up the tree, else the lowest major version of `engines` in its
 * own manifest or its workspace root's. Undefined where none says it as a version.
 */
export function nodeRuntime(
  { manifest, workspace }: NodeProject,
  { tree, projects }: NodeRepository,
): string | undefined {
  const { folder } = manifest
  for (const above of folder === '' ? [''] : [folder, ...foldersAbove(folder)]) {
    for (const name of FILES) {
      const text = tree.text(fileIn(above, name))
      if (text !== undefined) return readVersionFile(text) ?? fromEngines()
    }
  }
  return fromEngines()

  function fromEngines(): string | undefined {
    const root = workspace === undefined ? undefined : projects.get(workspace.root)?.manifest
    const stated = [manifest, root].map((one) => stringMember(memberOf(one?.value, 'engines'), 'node'))
    const range = stated.find((one) => one !== undefined)
    return range === undefined ? undefined : lowestMajor(range)
  }
}

function readVersionFile(text: string): string | undefined {
  const lines = text.slice(0, MOST_CHARACTERS).split('\n')
  const stated = lines.map((line) => line.replace(/#.*/, '').trim()).find((line) => line !== '') ?? ''
  return VERSION.exec(stated)?.[1] ?? LONG_TERM.exec(stated)?.[0]
}

/**
 * The lowest major version that a range has a lower bound for: `20` of `^20.1 || >=22`.
 *
 * @see https://github.com/npm/node-semver#ranges
 */
export function lowestMajor(range: string): string | undefined {
  if (range.length > MOST_CHARACTERS) return undefined
  const majors = range.split('||').map(lowerBound)
  const known = majors.filter((major) => major !== undefined)
  return known.length === 0 || known.length < majors.length ? undefined : String(Math.min(...known))
}

/** Of `18 - 20` the first, of `>=18 <21` the one that is no upper bound. */
function lowerBound(comparators: string): number | undefined {
  for (const [, operator = '', major = '', rest = ''] of comparators.matchAll(/([<>=^~]*)\s*v?(\d{1,4})(\S*)/g)) {
    if (operator.startsWith('<')) continue
    return Number(major) + (operator === '>' && !/^\.\d/.test(rest) ? 1 : 0)
  }
  return undefined
}
