// The script of the graph page, put together: no library, no network. scripts/page-script.mjs joins it with what it imports.
import { reveal, showAll, watchSize, zoom } from './camera.js'
import { boxes, draw, setOff, svg } from './drawing.js'
import { element } from './elements.js'
import { applyFilters, clearFilters, controls, shownEdges } from './filters.js'
import { detail, edges, findings, hasChange, headline, into, out, projects, run } from './graph.js'
import './keyboard.js'
import { panel, wayDown } from './panel.js'
import { choose, on, state } from './state.js'
import { fillTable, findingsTable, projectsTable } from './tables.js'

const button = (text, label, onclick) => element('button', { 'aria-label': label, title: label, onclick }, text)
const sign = (kind, text) => element('span', { class: kind }, text)
const legend = [
  ...(hasChange ? [sign('changed', 'changed'), sign('affected', 'affected')] : []),
  ...(edges.some(({ kind }) => kind === 'registry') ? [sign('registry', 'taken by version')] : []),
  ...(edges.some(({ isCycle }) => isCycle) ? [sign('cycle', 'in a cycle')] : []),
  ...(findings.some(({ severity }) => severity === 'error') ? [sign('bad', 'with errors')] : []),
]
const nobody = element(
  'p',
  { class: 'none', hidden: true },
  projects.length === 0 ? 'There is no project here' : 'No project is like that',
)
const graphView = element(
  'div',
  { class: 'view graph', id: 'graph' },
  svg,
  nobody,
  element('p', { class: 'legend', hidden: legend.length === 0 }, ...legend),
  element(
    'div',
    { class: 'tools' },
    button('−', 'Zoom out', () => zoom(1.3)),
    button('+', 'Zoom in', () => zoom(1 / 1.3)),
    button('Fit', 'Show all', showAll),
  ),
)
const listView = (id, children) => element('div', { class: 'view list', id, hidden: true }, ...children)
const views = [
  ['Graph', '', graphView],
  ['Projects', projects.length, listView('projects', projectsTable)],
  ['Findings', findings.length, listView('findings', findingsTable)],
]
const tabs = views.map(([title, count, view], at) => {
  view.setAttribute('role', 'tabpanel')
  view.setAttribute('aria-label', title)
  return element(
    'button',
    {
      role: 'tab',
      'aria-controls': view.id,
      onclick: () => open(at),
      onkeydown: ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
        if (step !== undefined) open((at + step + views.length) % views.length, true)
      },
    },
    title,
    ...(count === '' ? [] : [element('span', { class: 'number' }, String(count))]),
  )
})

function open(at, isByKey = false) {
  views.forEach(([, , view], index) => {
    view.hidden = index !== at
    tabs[index].setAttribute('aria-selected', String(index === at))
    tabs[index].setAttribute('tabindex', index === at ? '0' : '-1')
  })
  fillList()
  if (isByKey) tabs[at].focus()
}

/** The list of projects is made when it is looked at: most readers never do. */
function fillList() {
  if (tabs[1].getAttribute('aria-selected') === 'true') fillTable()
}
addEventListener('beforeprint', fillTable)

const proportion = () => {
  const { width, height } = graphView.getBoundingClientRect()
  return width > 0 && height > 0 ? Math.max(0.5, width / height) : 1.6
}

on('filter', () => {
  applyFilters()
  draw(state.shown, shownEdges(), proportion())
  nobody.hidden = state.shown.length > 0
  showAll()
  fillList()
  setOffChoice()
  markFound()
})
on('search', () => {
  applyFilters()
  fillList()
  markFound()
})
on('choice', () => {
  if (state.chosen >= 0 && !boxes[state.chosen].isConnected) clearFilters()
  setOffChoice()
  if (state.chosen >= 0) reveal(wayDown(state.chosen).filter((at) => boxes[at].isConnected))
})

/** The chosen project, its neighbours, and the way down to the change. */
function setOffChoice() {
  const { chosen } = state
  if (chosen < 0) return setOff(-1, [], [])
  const way = wayDown(chosen)
  const near = new Set([...out[chosen], ...into[chosen]])
  for (const [at, step] of way.entries()) for (const edge of out[step]) if (edge.to === way[at + 1]) near.add(edge)
  setOff(chosen, new Set([chosen, ...way, ...[...near].flatMap(({ from, to }) => [from, to])]), [...near])
}

function markFound() {
  svg.classList.toggle('searched', state.found !== undefined)
  const found = new Set(state.found)
  boxes.forEach((box, at) => {
    box.classList.toggle('found', found.has(at))
  })
  if (state.found?.length === 1) reveal(state.found)
}

document.title = `${headline} · project graph`
document.body.append(
  element(
    'header',
    {},
    element('h1', {}, headline),
    element(
      'p',
      { class: 'dim' },
      detail,
      ...(run === undefined || run.url === ''
        ? []
        : [' · ', element('a', { href: run.url, rel: 'noreferrer' }, `run ${run.number}`)]),
    ),
    element(
      'div',
      { class: 'bar' },
      element('div', { role: 'tablist', 'aria-label': 'Views', class: 'tabs' }, ...tabs),
      ...controls,
    ),
  ),
  element('main', {}, element('div', { id: 'views' }, ...views.map(([, , view]) => view)), panel),
)
open(0)
applyFilters()
draw(state.shown, shownEdges(), proportion())
nobody.hidden = state.shown.length > 0
showAll()
watchSize()

/** `#p=NAME` opens the page with a project chosen. */
function follow() {
  const named = /^#p=(.+)$/.exec(location.hash)?.[1]
  if (named === undefined) {
    if (state.chosen >= 0) choose(-1)
    return
  }
  let name = named
  try {
    name = decodeURIComponent(named)
  } catch {
    // Not encoded: as it stands.
  }
  const at = projects.findIndex((project) => project.name === name)
  if (at >= 0 && at !== state.chosen) choose(at)
}
addEventListener('hashchange', follow)
follow()
document.body.dataset.ready = 'true'
