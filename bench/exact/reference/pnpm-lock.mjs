// What pnpm installs for a project, by pnpm-lock.yaml of version 9.
import { resolveFrom } from './world.mjs'

/** Reads a lock; what comes back is described in uv-lock.mjs. */
export function readPnpmLock(documents, folder) {
  const [environment, lock] = documents.length > 1 ? documents : [undefined, documents[0]]
  const importers = new Map(
    Object.entries(lock.importers ?? {}).map(([written, importer]) => [resolveFrom(folder, written), importer]),
  )
  const shared = [
    'settings',
    'overrides',
    'packageExtensionsChecksum',
    'pnpmfileChecksum',
    'ignoredOptionalDependencies',
  ]
  const installed = (project, withDevelopment) => {
    const importer = importers.get(project.folder)
    const peers = new Set(Object.keys(project.node?.peerDependencies ?? {}))
    const development = Object.entries(importer.devDependencies ?? {})
    const counted = development.filter(([name]) => withDevelopment || peers.has(name))
    return follow({ ...importer.dependencies, ...importer.optionalDependencies, ...Object.fromEntries(counted) }, lock)
  }
  const root = importers.get(folder)
  return {
    shared: [...shared.map((key) => `${key} = ${JSON.stringify(lock[key])}`), JSON.stringify(environment)],
    isListed: ({ folder: at }) => importers.has(at),
    installed,
    rootTools: follow(root?.devDependencies ?? {}, lock),
    rootAll: root === undefined ? [] : installed({ folder }, true),
    everything: [
      ...[...importers].flatMap(([at, importer]) =>
        Object.entries({ ...importer.dependencies, ...importer.devDependencies, ...importer.optionalDependencies }).map(
          ([name, { version }]) => `${at} → ${name} ${version}`,
        ),
      ),
      ...Object.keys(lock.snapshots ?? {}).flatMap((key) => snapshotAtoms(key, lock)),
    ],
  }
}

function follow(dependencies, lock) {
  const atoms = new Set()
  const queue = Object.entries(dependencies).map(([name, { version }]) => ({ from: 'the project', name, version }))
  const seen = new Set()
  for (const { from, name, version } of queue) {
    atoms.add(`${from} → ${name} ${version}`)
    if (version.startsWith('link:')) continue
    const key = `${name}@${version}` in lock.snapshots ? `${name}@${version}` : version
    if (seen.has(key)) continue
    seen.add(key)
    for (const atom of snapshotAtoms(key, lock)) atoms.add(atom)
    const { dependencies: next, optionalDependencies: optional } = lock.snapshots[key] ?? {}
    queue.push(...Object.entries({ ...next, ...optional }).map(([to, at]) => ({ from: key, name: to, version: at })))
  }
  return [...atoms]
}

/** A snapshot with what it leads to, and the package that it is made from. */
function snapshotAtoms(key, { packages = {}, snapshots = {} }) {
  const { resolution, cpu, os, libc } = packages[key.replace(/\(.*$/, '')] ?? packages[key] ?? {}
  const { dependencies, optionalDependencies } = snapshots[key] ?? {}
  return [`${key} ${JSON.stringify([resolution, cpu, os, libc, dependencies, optionalDependencies])}`]
}
