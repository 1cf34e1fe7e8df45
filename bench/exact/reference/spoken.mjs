// A manifest keeps nobody from a path that goes around it: docs/affected.md, "What dependents cannot load".
import { loadedBy } from './graph.mjs'
import { ownerOf } from './projects.mjs'
import { roleOf } from './roles.mjs'
import { folderOf, isIn, nameOf, within } from './world.mjs'

const SHARED = /^([tj]sconfig[^/]*\.json|pytest\.ini|(jest|vite|vitest)\.[^/]*)$/
const SECTIONED = /^(tox\.ini|setup\.cfg)$/
const SOURCE = /\.([cm]?[jt]sx?|vue|svelte|astro|py)$/
const TEST_FOLDER = /^(tests?|e2e|integration)\//
// By such a name nobody imports a file; runners find it.
const OF_RUNNERS = /^(test_.*|.*_test)\.py$|\.(test|spec|cy|stories|bench)\.[cm]?[jt]sx?$/

/**
 * Projects that depend on one of which a test or settings changed, where somebody speaks of the place of that file.
 *
 * @param changed paths that differ between two worlds
 * @returns folder → what is spoken of
 */
export function spokenTo({ world, projects, graph }, changed) {
  const reached = new Map()
  for (const path of changed) {
    const owner = ownerOf(path, projects)
    if (owner === undefined) continue
    const inside = insideOf(path, owner)
    if (!roleOf(path, owner, inside, world).stays) continue
    const dependents = loaders(owner.folder, projects, graph)
    for (const speaker of dependents.length === 0 ? [] : speakersOf(inside, { owner, dependents, world, projects })) {
      const told = speaker.type === 'everybody' ? dependents : [speaker.folder]
      const theirs = speaker.type === 'source' ? loaders(speaker.folder, projects, graph) : []
      for (const one of [...told, ...theirs]) reached.set(one, `speaks of ${path}`)
    }
  }
  return reached
}

function loaders(folder, projects, graph) {
  return [...projects.keys()].filter((one) => one !== folder && loadedBy(one, graph).has(folder))
}

/** Whoever speaks of it: `everybody`, for settings at the top and the project's own sources; a `source` or a `test` of another project. */
function speakersOf(inside, { owner, dependents, world, projects }) {
  const from = placesFrom(inside, owner)
  const near = placesNear(inside)
  const module = moduleOf(inside)
  return [...world.files.keys()].flatMap((file) => {
    const speaker = ownerOf(file, projects)
    const text = () => world.text(file) ?? ''
    const isShared = SHARED.test(file) || (SECTIONED.test(file) && /^\[(tool:)?pytest\]/m.test(text()))
    if (isShared) return has(text(), [...from, ...spellings(module)]) ? { type: 'everybody' } : []
    if (speaker === undefined) return []
    const own = insideOf(file, speaker)
    const { type, stays } = roleOf(file, speaker, own, world)
    const isAside = type !== 'own' || stays || TEST_FOLDER.test(own) || OF_RUNNERS.test(nameOf(own))
    if (speaker === owner)
      return SOURCE.test(own) && !isAside && has(text(), [...near, ...spellings(module)]) ? { type: 'everybody' } : []
    if (!dependents.includes(speaker.folder) || type === 'nobody' || type === 'lock') return []
    const speaks = has(text(), [...from, ...(hasModule(speaker, module, world) ? [] : spellings(module))])
    return speaks ? { type: isAside ? 'test' : 'source', folder: speaker.folder } : []
  })
}

/** Below the last segment of the project's folder, or of one of its names; of a folder of tests, any of it. */
function placesFrom(inside, { folder, python, node }) {
  const names = [folder, python?.project?.name, python?.tool?.poetry?.name, node?.name].filter(Boolean)
  const special = inside.match(/^(.*\/)?__\w+__(?=\/)/)?.[0]
  const places = TEST_FOLDER.test(inside) ? [inside.split('/')[0]] : [plain(inside), special].filter(Boolean)
  return names.flatMap((name) => places.map((place) => `${nameOf(name)}/${place}`))
}

/** As a source beside it writes it. */
function placesNear(inside) {
  if (inside.endsWith('.py')) return []
  const stem = nameOf(plain(inside))
  const above = folderOf(inside)
  return [`./${stem}`, `${above === '' ? '.' : nameOf(above)}/${stem}`]
}

function moduleOf(inside) {
  if (!inside.endsWith('.py') || OF_RUNNERS.test(nameOf(inside))) return undefined
  return plain(inside)
    .replaceAll('/', '.')
    .replace(/\.__init__$/, '')
}

/** A single word stands in many a sentence: there only an import speaks of it. */
function spellings(module) {
  if (module === undefined) return []
  return module.includes('.') ? [module] : [`import ${module}`, `from ${module}`]
}

function hasModule({ folder }, module, { files }) {
  if (module === undefined) return false
  const place = within(folder, module.replaceAll('.', '/'))
  return [...files.keys()].some((path) => path === `${place}.py` || isIn(place, path))
}

/** Whether a text names a place, and not one that only begins or goes on like it in the last word. */
function has(text, places) {
  return places.some((place) => {
    for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + 1))
      if (!/[\w$@-]/.test(text[at + place.length] ?? ' ')) return true
    return false
  })
}

function plain(path) {
  return path.replace(/(?<=[^/])\.[^./]*$/, '')
}

function insideOf(path, { folder }) {
  return folder === '' ? path : path.slice(folder.length + 1)
}
