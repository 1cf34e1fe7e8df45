// Files that tasks say that they read: docs/affected.md, "What tasks say that they read". Of the kinds of inputs, those that stand for files.
import picomatch from 'picomatch'
import { loadedBy } from './graph.mjs'
import { ownerOf } from './projects.mjs'
import { isIn, nameOf } from './world.mjs'

const MANIFESTS = new Set(['package.json', 'pyproject.toml', 'pnpm-workspace.yaml'])

/**
 * Files that a project's tasks state as inputs: of its own, of the repository, and of what it loads.
 *
 * @returns paths
 */
export function statedFiles(folder, { world, projects, graph }) {
  const nx = world.json('nx.json')
  const project = projects.get(folder)
  if (nx === undefined) return new Set()
  const found = new Set()
  for (const inputs of statedInputs(project, nx)) {
    const { own, shared, asked } = flatten(inputs, project, nx)
    const take = (globs, one) => {
      for (const path of filesOf(globs, one, { world, projects })) found.add(path)
    }
    take(own, project)
    take(shared)
    for (const set of asked)
      for (const one of [project, ...[...loadedBy(folder, graph)].map((other) => projects.get(other))]) {
        const theirs = flatten([set], one, nx)
        if (one !== project) take(theirs.own, one)
        take(theirs.shared)
      }
  }
  return found
}

/** The lists of inputs of all its targets that have one. */
function statedInputs({ node, nx: described }, { targetDefaults = {} }) {
  const targets = { ...node?.nx?.targets, ...described?.targets }
  const names = new Set([...Object.keys(targets), ...Object.keys(node?.scripts ?? {})])
  return [...names].map((name) => targets[name]?.inputs ?? targetDefaults[name]?.inputs).filter(Array.isArray)
}

/** Globs of files of the project and of the repository, `!` in front of those that take away, and the sets that dependencies are asked for. */
function flatten(inputs, project, nx, seen = new Set()) {
  const result = { own: [], shared: [], asked: [] }
  for (const input of inputs) {
    if (typeof input !== 'string') continue
    const [, not, token, glob] = /^(!?)\{(projectRoot|workspaceRoot)\}\/(.*)$/.exec(input) ?? []
    if (input.startsWith('^')) result.asked.push(input.slice(1))
    else if (token !== undefined) result[token === 'projectRoot' ? 'own' : 'shared'].push(not + glob)
    else if (!seen.has(input)) {
      seen.add(input)
      const set = setOf(input, project, nx)
      for (const [key, found] of Object.entries(flatten(set, project, nx, seen))) result[key].push(...found)
    }
  }
  return result
}

function setOf(name, { node, nx: described }, { namedInputs }) {
  const stated = { ...namedInputs, ...node?.nx?.namedInputs, ...described?.namedInputs }[name]
  return stated ?? (name === 'default' ? ['{projectRoot}/**/*'] : [])
}

/** Files of a project, or of the repository, that globs hold; a manifest only where one names it. */
function filesOf(globs, project, { world, projects }) {
  if (globs.length === 0) return []
  if (!held.has(world)) held.set(world, new Map())
  const known = held.get(world)
  const key = JSON.stringify([project?.folder, globs])
  if (!known.has(key)) known.set(key, holding(globs, project, { world, projects }))
  return known.get(key)
}

const held = new WeakMap()

function holding(globs, project, { world, projects }) {
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const match = (list) => {
    const matchers = list.map((glob) => picomatch(glob, { dot: true }))
    return (path) => matchers.some((matches) => matches(path))
  }
  const [takes, names, leaves] = [wanted, wanted.filter((glob) => !/(^|\/)\*+$/.test(glob)), unwanted].map(match)
  const start = project === undefined || project.folder === '' ? 0 : project.folder.length + 1
  return [...world.files.keys()].filter((path) => {
    if (project !== undefined && !(isIn(project.folder, path) && ownerOf(path, projects) === project)) return false
    const inside = path.slice(start)
    return (MANIFESTS.has(nameOf(path)) ? names : takes)(inside) && !leaves(inside)
  })
}
