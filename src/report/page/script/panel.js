// What is known of the chosen project: why it is affected, whom it depends on, who depends on it.
import { element } from './elements.js'
import { into, out, own, projects } from './graph.js'
import { choose, on, state, tell } from './state.js'

export const panel = element('aside', { 'aria-label': 'The chosen project', 'aria-live': 'polite', hidden: true })

const addressOf = (at) => `#p=${encodeURIComponent(projects[at].name)}`

export function link(at) {
  const onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    choose(at)
  }
  return element('a', { href: addressOf(at), onclick }, projects[at].name)
}

/** The projects on the way from this one down to the change, it included. */
export function wayDown(at) {
  const passed = new Set()
  for (let step = at; step >= 0 && !passed.has(step); step = projects[step].next) passed.add(step)
  return [...passed]
}

/** Everything that a project needs and everything that needs it, however far. */
export function neighbourhood(at) {
  const reach = (edgesOf, end) => {
    const found = new Set([at])
    for (const one of found) for (const edge of edgesOf[one]) found.add(edge[end])
    return found
  }
  return reach(out, 'to').union(reach(into, 'from'))
}

function section(title, items, name = 'ul', attributes = {}) {
  return items.length === 0 ? [] : [element('h3', {}, title), element(name, attributes, ...items)]
}

function chain(at) {
  const steps = wayDown(at).filter((step) => projects[step].why !== '')
  return steps.map((step) => {
    const who = step === at ? element('strong', {}, projects[step].name) : link(step)
    return element('li', { class: projects[step].state }, who, ' ', projects[step].why)
  })
}

function neighbour(other, { kind, group, place, isCycle }) {
  const words = [kind === 'registry' ? 'by version' : '', group === 'main' ? '' : group, isCycle ? 'in a cycle' : '']
  const notes = words.filter(Boolean).map((word) => element('span', { class: 'badge' }, word))
  return element('li', {}, link(other), ' ', ...notes, element('code', { class: 'dim' }, place))
}

function findingText({ severity, message, fix, place }) {
  return [
    element('span', { class: `badge ${severity}` }, severity),
    message,
    element('p', { class: 'dim' }, `→ ${fix}`),
    element('code', { class: 'dim' }, place),
  ]
}

function describe(at) {
  const { name, state: affected, ecosystems, version, folder, limit, targets, manifests } = projects[at]
  const badge = (text, kind = '') => element('span', { class: `badge ${kind}` }, text)
  const count = (list) => (list.length === 0 ? '' : ` · ${list.length}`)
  return [
    element(
      'div',
      { class: 'top' },
      element('h2', {}, name),
      element('button', { class: 'close', 'aria-label': 'Close', onclick: () => choose(-1) }, '✕'),
    ),
    element(
      'p',
      {},
      ...(affected === '' ? [] : [badge(affected, affected)]),
      ...ecosystems.map((one) => badge(one)),
      ...(version === '' ? [] : [badge(version)]),
    ),
    element('p', { class: 'dim' }, folder === '' ? 'the root of the repository' : folder),
    ...section('Why it is affected', chain(at), 'ol', { class: 'chain' }),
    ...(limit === '' ? [] : [element('p', { class: 'dim' }, limit)]),
    ...section(
      'Findings',
      own[at].map((finding) => element('li', {}, ...findingText(finding))),
    ),
    ...section(
      `Depends on${count(out[at])}`,
      out[at].map((edge) => neighbour(edge.to, edge)),
    ),
    ...section(
      `Who depends on it${count(into[at])}`,
      into[at].map((edge) => neighbour(edge.from, edge)),
    ),
    ...centreButton(at),
    ...section(
      'Targets',
      targets.map(([target, command]) => element('li', {}, target, ' ', element('code', { class: 'dim' }, command))),
    ),
    ...section(
      'Manifests',
      manifests.map((file) => element('li', {}, element('code', {}, file))),
    ),
  ]
}

/** Draws only what hangs together with the project, or everything again. */
function centreButton(at) {
  if (out[at].length + into[at].length === 0) return []
  const isCentre = state.centre === at
  const onclick = () => {
    state.centre = isCentre ? -1 : at
    tell('filter')
    choose(at)
  }
  const text = isCentre ? 'Draw everything again' : 'Draw only what it needs and who needs it'
  return [element('button', { class: 'centre', onclick }, text)]
}

on('choice', () => {
  panel.hidden = state.chosen < 0
  if (state.chosen < 0) {
    history.replaceState(null, '', location.pathname + location.search)
    return
  }
  panel.replaceChildren(...describe(state.chosen))
  panel.scrollTop = 0
  history.replaceState(null, '', addressOf(state.chosen))
})
