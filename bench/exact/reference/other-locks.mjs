// What npm and Poetry install, by package-lock.json and poetry.lock.
import { pythonName } from './graph.mjs'
import { resolveFrom } from './world.mjs'

/** Reads a package-lock.json of version 2 or 3; what comes back is described in uv-lock.mjs. */
export function readNpmLock(lock, folder) {
  const packages = new Map(Object.entries(lock.packages ?? {}))
  const listed = new Map([...packages.keys()].filter(isPlace).map((at) => [resolveFrom(folder, at), at]))
  return {
    shared: [],
    isListed: ({ folder: at }) => listed.has(at),
    installed: ({ folder: at, node }, withDevelopment) => {
      const { dependencies, optionalDependencies, devDependencies } = packages.get(listed.get(at)) ?? {}
      const peers = Object.keys(node?.peerDependencies ?? {})
      const development = Object.keys(devDependencies ?? {}).filter((name) => withDevelopment || peers.includes(name))
      const names = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...development]
      return followNpm(listed.get(at), names, packages)
    },
    rootTools: followNpm('', Object.keys(packages.get('')?.devDependencies ?? {}), packages),
    everything: [...packages].filter(([at]) => !isPlace(at)).map(([at, entry]) => npmAtom(at, entry)),
  }
}

function isPlace(at) {
  return !at.includes('node_modules/')
}

function followNpm(start, names, packages) {
  const found = new Set()
  const queue = names.map((name) => ({ from: start, name }))
  for (const { from, name } of queue) {
    const at = lookUp(from, name, packages)
    if (at === undefined || found.has(at)) continue
    found.add(at)
    const { dependencies, optionalDependencies, peerDependencies } = packages.get(at)
    const next = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
    queue.push(...next.map((one) => ({ from: at, name: one })))
  }
  return [...found].map((at) => npmAtom(at, packages.get(at)))
}

/** As Node does: in the `node_modules` of each folder upwards. */
function lookUp(from, name, packages) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const at = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages.has(at)) return at
    if (folder === '') return undefined
  }
}

function npmAtom(at, { version, resolved, integrity, link, dependencies, optionalDependencies, cpu, os }) {
  return `${at} ${JSON.stringify([version, resolved, integrity, link, dependencies, optionalDependencies, cpu, os])}`
}

/** Reads a poetry.lock; what comes back is described in uv-lock.mjs. */
export function readPoetryLock(lock, folder) {
  const packages = lock.package ?? []
  return {
    shared: [],
    isListed: ({ folder: at }) => at === folder,
    installed: ({ python }, withDevelopment) =>
      (withDevelopment ? packages : followPoetry(mainNames(python), packages)).map(poetryAtom),
    rootTools: [],
    everything: packages.map(poetryAtom),
  }
}

function mainNames(python) {
  const listed = [
    ...(python.project?.dependencies ?? []),
    ...Object.values(python.project?.['optional-dependencies'] ?? {}).flat(),
  ].map((one) => /^[\w.-]+/.exec(one.trim())?.[0] ?? '')
  return [...listed, ...Object.keys(python.tool?.poetry?.dependencies ?? {})].map(pythonName)
}

function followPoetry(names, packages) {
  const reached = new Set(names)
  for (const name of reached)
    for (const entry of packages.filter((one) => pythonName(one.name) === name))
      for (const next of Object.keys(entry.dependencies ?? {})) reached.add(pythonName(next))
  return packages.filter(({ name }) => reached.has(pythonName(name)))
}

function poetryAtom({ name, version, source, files, dependencies, extras, markers }) {
  const hashes = (files ?? []).map(({ hash }) => hash).sort()
  return `${name} ${JSON.stringify([version, source, hashes, dependencies, extras, markers])}`
}
