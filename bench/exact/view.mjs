// What the kinds of change choose from: the projects of a repository by their place among the others.
import { loadedBy } from './reference/graph.mjs'
import { ownerOf } from './reference/projects.mjs'
import { roleOf } from './reference/roles.mjs'
import { isIn, nameOf, within } from './reference/world.mjs'

const SOURCE = { python: /\.py$/, node: /\.(ts|tsx|js|mjs|vue|svelte)$/ }

/** Chooses by rule, in order of path, so that the same commit always gives the same changes. */
export function viewOf(described) {
  const { world, projects, graph, workspaces } = described
  const folders = [...projects.keys()]
  const loads = new Map(folders.map((folder) => [folder, loadedBy(folder, graph)]))
  const dependents = new Map(
    folders.map((folder) => [folder, folders.filter((one) => loads.get(one).has(folder)).length]),
  )
  const owned = new Map(folders.map((folder) => [folder, []]))
  for (const path of world.files.keys()) owned.get(ownerOf(path, projects)?.folder)?.push(path)
  const role = (path, project) => roleOf(path, project, insideOf(path, project), world)
  const isSource = (path, project, ecosystem) => {
    const { type, stays } = role(path, project)
    return SOURCE[ecosystem].test(path) && type === 'own' && !stays && insideOf(path, project).includes('/')
  }
  const sourceOf = (project, ecosystem) => owned.get(project.folder).find((path) => isSource(path, project, ecosystem))
  const testOf = (project) =>
    owned
      .get(project.folder)
      .find((path) => /\.(py|[jt]sx?)$/.test(path) && /(^|[/_.])(test|spec)s?[_./]/.test(insideOf(path, project)))
  const members = (ecosystem) =>
    folders
      .filter((folder) => folder !== '' && projects.get(folder)[ecosystem] !== undefined && !folder.startsWith('.'))
      .map((folder) => projects.get(folder))
      .filter((project) => sourceOf(project, ecosystem) !== undefined)
  const ecosystems = ['python', 'node'].filter((ecosystem) => members(ecosystem).length > 1)
  return {
    ...described,
    ecosystems,
    sourceOf,
    testOf,
    owned: ({ folder }) => owned.get(folder),
    dependents: ({ folder }) => dependents.get(folder),
    uses: ({ folder }) => [...graph.get(folder).uses].map((one) => projects.get(one)),
    /** As few as possible depend on it, and it depends on somebody where there is such a one. */
    leaf(ecosystem, isMeant = () => true) {
      const meant = members(ecosystem).filter(isMeant)
      const fewest = Math.min(...meant.map(({ folder }) => dependents.get(folder)))
      const all = meant.filter(({ folder }) => dependents.get(folder) === fewest)
      return all.find(({ folder }) => graph.get(folder).uses.size > 0) ?? all[0]
    },
    core: (ecosystem, isMeant = () => true) =>
      members(ecosystem)
        .filter(isMeant)
        .sort((a, b) => dependents.get(b.folder) - dependents.get(a.folder))[0],
    /** Somebody depends on it, but as few as possible. */
    middle: (ecosystem) =>
      members(ecosystem)
        .filter(({ folder }) => dependents.get(folder) > 0)
        .sort((a, b) => dependents.get(a.folder) - dependents.get(b.folder))[0],
    workspaceOf: ({ folder }) => workspaces.find(({ members: all }) => all.includes(folder)),
    firstFile: (isMeant) => [...world.files.keys()].find(isMeant),
    rootFile: (pattern) => [...world.files.keys()].find((path) => !path.includes('/') && pattern.test(path)),
    filesIn: (folder) => [...world.files.keys()].filter((path) => isIn(folder, path)),
    named: ({ folder }, name) => (world.files.has(within(folder, name)) ? within(folder, name) : undefined),
    isDocumentName: (path) => /^README/i.test(nameOf(path)),
  }
}

function insideOf(path, { folder }) {
  return folder === '' ? path : path.slice(folder.length + 1)
}
