// What uv installs for a project, by uv.lock.
import { resolveFrom } from './world.mjs'

/**
 * Reads a lock.
 *
 * @returns `isListed(project)`; `installed(project, withDevelopment)`, atoms of all that it leads to; `everything`, atoms of the whole
 *   lock; `shared`, atoms of what holds for all its projects
 */
export function readUvLock(lock, folder) {
  const packages = lock.package ?? []
  const localAt = new Map(
    packages.filter(isLocal).map((entry) => [resolveFrom(folder, localPath(entry)) ?? localPath(entry), entry]),
  )
  const { options = {} } = lock
  const shared = [
    ...['requires-python', 'resolution-markers', 'supported-markers', 'required-markers', 'conflicts'].map(
      (key) => `${key} = ${JSON.stringify(lock[key])}`,
    ),
    `options = ${JSON.stringify({ ...options, 'exclude-newer': undefined, 'exclude-newer-package': undefined })}`,
  ]
  return {
    shared,
    isListed: ({ folder: at }) => localAt.has(at),
    installed: ({ folder: at }, withDevelopment) => closure(localAt.get(at), packages, withDevelopment),
    rootTools: closureOfGroups(localAt.get(folder), lock.manifest, packages),
    everything: packages.flatMap((entry) => [
      entryAtom(entry),
      ...allEdges(entry).map((edge) => edgeAtom(entry, edge)),
    ]),
  }
}

function isLocal({ source = {} }) {
  return localPath({ source }) !== undefined
}

function localPath({ source = {} }) {
  return source.editable ?? source.virtual ?? source.directory
}

/** All that an entry leads to: its dependencies and all its extras, with its development groups where they count. */
function closure(entry, packages, withDevelopment) {
  const groups = withDevelopment ? Object.values(entry['dev-dependencies'] ?? {}).flat() : []
  const extras = Object.values(entry['optional-dependencies'] ?? {}).flat()
  return follow(entry, [...(entry.dependencies ?? []), ...extras, ...groups], packages)
}

/** The development tools of a workspace's root; the groups of one that is no project stand in the manifest. */
function closureOfGroups(root, manifest, packages) {
  const groups = root?.['dev-dependencies'] ?? manifest?.['dependency-groups'] ?? {}
  return follow({ name: 'root' }, Object.values(groups).flat(), packages)
}

function follow(start, edges, packages) {
  const atoms = new Set()
  const queue = edges.map((edge) => ({ from: start, edge }))
  const seen = new Set()
  for (const { from, edge } of queue) {
    atoms.add(edgeAtom(from, edge))
    for (const entry of packages.filter((one) => isMeant(one, edge))) {
      atoms.add(entryAtom(entry))
      const extras = (edge.extra ?? []).flatMap((extra) => entry['optional-dependencies']?.[extra] ?? [])
      const key = `${keyOf(entry)} ${(edge.extra ?? []).join()}`
      if (seen.has(key)) continue
      seen.add(key)
      queue.push(...[...(entry.dependencies ?? []), ...extras].map((next) => ({ from: entry, edge: next })))
    }
  }
  return [...atoms]
}

function isMeant({ name, version, source }, edge) {
  return (
    name === edge.name &&
    (edge.version === undefined || edge.version === version) &&
    (edge.source === undefined || JSON.stringify(edge.source) === JSON.stringify(source))
  )
}

function allEdges({ dependencies = [], 'optional-dependencies': extras = {}, 'dev-dependencies': groups = {} }) {
  return [...dependencies, ...Object.values(extras).flat(), ...Object.values(groups).flat()]
}

function keyOf({ name, version, source }) {
  return `${name} ${version} ${JSON.stringify(source)}`
}

/** What is installed; a sibling from the work tree is not told by its version, but by its files. */
function entryAtom(entry) {
  if (isLocal(entry)) return `${entry.name} at ${localPath(entry)}`
  const files = [entry.sdist, ...(entry.wheels ?? [])].filter((file) => file !== undefined)
  return `${keyOf(entry)} ${files
    .map(({ hash, url, path }) => hash ?? url ?? path)
    .sort()
    .join()}`
}

function edgeAtom(from, { name, version, source, marker, extra }) {
  return `${from.name} ${isLocal(from) ? '' : (from.version ?? '')} → ${JSON.stringify([name, version, source, marker, extra])}`
}
