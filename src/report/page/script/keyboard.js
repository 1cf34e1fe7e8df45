// Everything without a mouse: arrows along edges and over the drawing, / to search, Escape to leave.

import { reveal } from './camera.js'
import { boxes, hint, spots, svg } from './drawing.js'
import { search } from './filters.js'
import { into, out, projects } from './graph.js'
import { choose, on, state, tell } from './state.js'

let tabbable = 0

/** Makes one box the one that Tab leads to. */
function roam(at) {
  boxes[tabbable]?.setAttribute('tabindex', '-1')
  boxes[at]?.setAttribute('tabindex', '0')
  tabbable = at
}

function go(at) {
  roam(at)
  boxes[at].focus({ preventScroll: true })
  if (state.chosen >= 0) choose(at)
  else reveal([at])
}

/** To the right along an edge, to the left against one, else the nearest box in that direction. */
function nearest(at, key) {
  const isShown = new Set(state.shown)
  const along = { ArrowRight: out[at].map(({ to }) => to), ArrowLeft: into[at].map(({ from }) => from) }[key] ?? []
  const straight = along.filter((other) => other !== at && isShown.has(other))
  const distance = (other) => Math.abs(spots[other].x - spots[at].x) + Math.abs(spots[other].y - spots[at].y)
  if (straight.length > 0) return straight.reduce((best, other) => (distance(other) < distance(best) ? other : best))
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown'
  const sign = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1
  let best
  for (const other of state.shown) {
    const [dx, dy] = [spots[other].x - spots[at].x, spots[other].y - spots[at].y]
    const [ahead, aside] = isVertical ? [dy * sign, Math.abs(dx)] : [dx * sign, Math.abs(dy)]
    const cost = ahead + 3 * aside
    if (ahead > 0.5 && (best === undefined || cost < best.cost)) best = { other, cost }
  }
  return best?.other
}

const boxAt = (event) => {
  const box = event.target.closest?.('.node')
  return box === null || box === undefined ? -1 : Number(box.dataset.at)
}

svg.addEventListener('keydown', (event) => {
  const at = boxAt(event)
  if (at < 0) return
  if (event.key === 'Enter' || event.key === ' ') choose(at)
  else if (event.key.startsWith('Arrow')) {
    const other = nearest(at, event.key)
    if (other !== undefined) go(other)
  } else return
  event.preventDefault()
})
svg.addEventListener('click', (event) => {
  const at = boxAt(event)
  if (at < 0) return
  choose(at)
  boxes[at].focus({ preventScroll: true })
})
svg.addEventListener('pointerover', (event) => hint(boxAt(event)))
svg.addEventListener('pointerleave', () => hint(-1))

document.addEventListener('keydown', (event) => {
  const isField = event.target.matches?.('input, select, textarea')
  if (event.key === '/' && !isField && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    search.focus()
    search.select()
  } else if (event.key === 'Escape') {
    if (event.target === search && search.value !== '') {
      search.value = ''
      tell('search')
    } else if (state.chosen >= 0) {
      const before = state.chosen
      const wasInPanel = event.target.closest?.('aside') !== null
      choose(-1)
      if (wasInPanel && boxes[before].isConnected) boxes[before].focus({ preventScroll: true })
    }
  }
})

on('choice', () => {
  if (state.chosen >= 0) roam(state.chosen)
})
on('filter', () => {
  if (!state.shown.includes(tabbable)) roam(state.shown[0] ?? 0)
})
if (projects.length > 0) roam(0)
