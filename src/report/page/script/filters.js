// Search and filters: which projects and edges are drawn, and which of them are sought.
import { element } from './elements.js'
import { edges, hasChange, projects } from './graph.js'
import { neighbourhood } from './panel.js'
import { choose, state, tell } from './state.js'

// A larger graph starts with what is affected, if that is not too much itself.
const LARGE = 150

export const search = element('input', {
  type: 'search',
  placeholder: 'Search projects  ( / )',
  'aria-label': 'Search projects',
  oninput: () => tell('search'),
  onkeydown: (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
  },
})

/** Chooses the next of those that were found. */
function step(direction) {
  const list = state.found ?? []
  if (list.length === 0) return
  const at = list.indexOf(state.chosen)
  choose(list[(at < 0 ? (direction > 0 ? 0 : -1) : at + direction + list.length) % list.length] ?? list.at(-1))
}

const refilter = () => tell('filter')

function choice(label, options) {
  const made = element(
    'select',
    { onchange: refilter },
    ...options.map((one) => element('option', { value: one }, one)),
  )
  return { made, field: element('label', {}, label, made), isUseful: options.length > 2 }
}

function box(label, checked) {
  const made = element('input', { type: 'checkbox', checked, onchange: refilter })
  return { made, field: element('label', {}, made, label) }
}

const affected = projects.filter((project) => project.state !== '').length
const startsSmall = hasChange && projects.length > LARGE && affected > 0 && affected <= LARGE
const affectedOnly = box('Affected only', startsSmall)
const ecosystem = choice('Ecosystem', ['all', ...new Set(projects.flatMap(({ ecosystems }) => ecosystems))])
const group = choice('Group', ['all', ...new Set(edges.map((edge) => edge.group))])
const registry = box('Taken by version', true)
const everything = element(
  'button',
  {
    hidden: true,
    onclick: () => {
      state.centre = -1
      tell('filter')
    },
  },
  'Draw everything again',
)
const count = element('span', { class: 'count', role: 'status' })

export const controls = [
  search,
  ...(hasChange ? [affectedOnly.field] : []),
  ...(ecosystem.isUseful ? [ecosystem.field] : []),
  ...(group.isUseful ? [group.field] : []),
  ...(edges.some(({ kind }) => kind === 'registry') ? [registry.field] : []),
  count,
  everything,
]

/** Works out what is drawn and what is found, and says how many. */
export function applyFilters() {
  const near = state.centre < 0 ? undefined : neighbourhood(state.centre)
  state.shown = projects.flatMap((project, at) => {
    const isShown =
      (near === undefined || near.has(at)) &&
      (ecosystem.made.value === 'all' || project.ecosystems.includes(ecosystem.made.value)) &&
      (!affectedOnly.made.checked || project.state !== '')
    return isShown ? [at] : []
  })
  everything.hidden = state.centre < 0
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
  const isFound = (at) => words.every((word) => projects[at].words.includes(word))
  state.found = words.length === 0 ? undefined : state.shown.filter(isFound)
  const { length } = state.shown
  const drawn = length === projects.length ? '' : `${grouped(length)} of ${grouped(projects.length)} drawn`
  count.textContent = state.found === undefined ? drawn : `${grouped(state.found.length)} of ${grouped(length)} found`
}

const grouped = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** The edges that are drawn. */
export function shownEdges() {
  const isShown = new Set(state.shown)
  return edges.filter(
    (edge) =>
      isShown.has(edge.from) &&
      isShown.has(edge.to) &&
      (group.made.value === 'all' || edge.group === group.made.value) &&
      (registry.made.checked || edge.kind !== 'registry'),
  )
}

/** Draws a project again that the filters hide. */
export function clearFilters() {
  affectedOnly.made.checked = false
  for (const { made } of [ecosystem, group]) made.value = 'all'
  state.centre = -1
  tell('filter')
}
