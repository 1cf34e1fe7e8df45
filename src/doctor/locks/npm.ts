import { MOST_LOCK_CHARACTERS } from '../../lockfiles/lockfile.ts'
import { linkedFolder, type Places, placeOf } from '../../lockfiles/npm-places.ts'
import { isObject, memberOf, membersOf, readJson, stringMember } from '../../standards/json.ts'
import { type NodeManifest, readManifest } from '../../workspaces/node-manifest.ts'
import { parseSpecifier } from '../../workspaces/node-specifiers.ts'
import { resolvePath } from '../../workspaces/repo-paths.ts'
import type { CompareLock, Mismatch } from './lock-record.ts'

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

/**
 * As `npm ci` compares: whatever a manifest asks for must be installed at a place where its project sees it, in a version that satisfies
 * the range. A range that only reads differently is harmless.
 *
 * @see https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js and lib/utils/validate-lockfile.js
 */
export const compareNpm: CompareLock = async ({ folder, text, projects }, { tree }) => {
  const reading = readJson(text, MOST_LOCK_CHARACTERS)
  const packages = 'value' in reading ? memberOf(reading.value, 'packages') : undefined
  // Version 1 says nothing of what the manifests ask for.
  if (!isObject(packages)) return []
  const places = new Map(membersOf(packages))
  const members = new Map<string, NodeManifest>()
  const root = readManifest(tree, folder)
  if (root !== undefined) members.set('', root)
  for (const project of projects) {
    const place = project.root === folder ? '' : project.root.slice(folder === '' ? 0 : folder.length + 1)
    const manifest = readManifest(tree, project.root)
    if (manifest !== undefined && resolvePath(folder, place) === project.root) members.set(place, manifest)
  }
  const { satisfies, validRange } = await import('semver')
  const isSatisfied = (version: string, range: string) =>
    validRange(range, true) === null || satisfies(version, range, { loose: true, includePrerelease: true })
  return [...members].flatMap(([place, manifest]) =>
    manifest.problem === undefined ? memberMismatches(place, manifest, places, isSatisfied) : [],
  )
}

type IsSatisfied = (version: string, range: string) => boolean

function memberMismatches(
  place: string,
  manifest: NodeManifest,
  places: Places,
  isSatisfied: IsSatisfied,
): readonly Mismatch[] {
  const record = places.get(place)
  if (record === undefined) return [{ manifest: manifest.file, says: 'is not in it' }]
  const found: Mismatch[] = []
  for (const field of FIELDS) {
    for (const [name, range] of membersOf(memberOf(manifest.value, field))) {
      if (typeof range !== 'string') continue
      const mismatch = dependencyMismatch({ field, name, range, place, manifest, record }, places, isSatisfied)
      if (mismatch !== undefined) found.push(mismatch)
    }
  }
  return found
}

interface Asked {
  readonly field: string
  readonly name: string
  readonly range: string
  readonly place: string
  readonly manifest: NodeManifest
  readonly record: unknown
}

function dependencyMismatch(
  { field, name, range, place, manifest, record }: Asked,
  places: Places,
  isSatisfied: IsSatisfied,
): Mismatch | undefined {
  const isOptional =
    field === 'optionalDependencies' ||
    memberOf(memberOf(memberOf(manifest.value, 'peerDependenciesMeta'), name), 'optional') === true
  const installed = lookUp(name, place, places)
  const wanted = `${name} ${range}`
  if (installed === undefined) {
    return isOptional ? undefined : { manifest: manifest.file, says: `asks for ${wanted}, which is not in it` }
  }
  const reference = parseSpecifier(range)
  const version = stringMember(installed, 'version')
  if (reference.type === 'range' && version !== undefined && !isSatisfied(version, reference.range)) {
    return { manifest: manifest.file, says: `asks for ${wanted}, it has ${version}` }
  }
  const recorded = FIELDS.map((one) => stringMember(memberOf(record, one), name)).find((one) => one !== undefined)
  if (recorded === range) return undefined
  const instead = recorded === undefined ? 'which it does not record' : `it was made for ${name} ${recorded}`
  return { manifest: manifest.file, says: `asks for ${wanted}, ${instead}`, isHarmless: true }
}

/** What a name means from a folder: the nearest copy; of a link, the folder that it leads to. */
function lookUp(name: string, from: string, places: Places): unknown {
  const place = placeOf(name, from, places)
  const found = place === undefined ? undefined : places.get(place)
  const folder = linkedFolder(found)
  return folder === undefined ? found : (places.get(folder) ?? found)
}
