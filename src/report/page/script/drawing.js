// The graph as boxes and lines. They are made once and laid out anew for each filter.
import { layeredLayout } from '../layout.ts'
import { drawn } from './elements.js'
import { ECOSYSTEMS, edges, into, out, own, projects } from './graph.js'

const HEIGHT = 28
const MARGIN = 28
const ROW = { least: 40, most: 64 }
const LABEL = { least: 64, most: 168 }
// Beyond this many, lines are a texture: thin, without heads.
const MANY_EDGES = 500

const pen = document.createElement('canvas').getContext('2d')
pen.font = '500 12px "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
const widthOf = (text) => pen.measureText(text).width

/** The text, or its two ends where it is wider than a box. */
function shortened(text) {
  if (text.length <= 12 || widthOf(text) <= LABEL.most) return text
  let kept = Math.min(text.length, 60)
  const cut = () => `${text.slice(0, Math.floor(kept / 2))}…${text.slice(-Math.ceil(kept / 2))}`
  while (kept > 8 && widthOf(cut()) > LABEL.most) kept--
  return cut()
}

const labels = projects.map(({ label }) => shortened(label))
const marks = projects.map(({ ecosystems }) => ecosystems.map((one) => ECOSYSTEMS[one] ?? one).join(' '))
const widest = (texts) => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)
const WIDTH = Math.ceil(Math.min(Math.max(widest(labels), LABEL.least), LABEL.most) + widest(marks) + 34)

export const boxes = projects.map((project, at) => {
  const bad = own[at].some(({ severity }) => severity === 'error')
  const words = [project.name, project.state, ...project.ecosystems, bad ? 'with errors' : '']
  const box = drawn(
    'g',
    { class: `node ${project.state}`, role: 'button', tabindex: '-1', 'data-at': at },
    drawn('rect', { width: WIDTH, height: HEIGHT, rx: 7 }),
    drawn('text', { x: 11, y: HEIGHT / 2 }, labels[at]),
    drawn('text', { class: 'mark', x: WIDTH - 10, y: HEIGHT / 2, 'text-anchor': 'end' }, marks[at]),
  )
  box.setAttribute('aria-label', words.filter(Boolean).join(', '))
  if (bad) box.append(drawn('circle', { class: 'bad', cx: WIDTH - 1, cy: 1, r: 5 }))
  box.append(drawn('title', {}, project.name))
  return box
})

const lines = edges.map(({ kind, isCycle, carries }) => {
  const classes = ['edge', kind, isCycle ? 'cycle' : '', carries ? 'carries' : '']
  return drawn('path', { class: classes.filter(Boolean).join(' ') })
})

function head(id) {
  const size = { viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' }
  return drawn('marker', { id, markerUnits: 'userSpaceOnUse', ...size }, drawn('path', { d: 'M0 .6L7.4 4L0 7.4z' }))
}

const layers = {
  edges: drawn('g', { class: 'edges' }),
  near: drawn('g', { class: 'near' }),
  nodes: drawn('g', {}),
}
export const svg = drawn(
  'svg',
  { role: 'group', 'aria-label': 'Project graph: an arrow points at what a project depends on' },
  drawn('defs', {}, ...['plain', 'carries', 'cycle', 'near'].map((name) => head(`head-${name}`))),
  layers.edges,
  layers.nodes,
  layers.near,
)

/** How large the drawing is, and where the boxes stand in it, by project. */
export const size = { width: 300, height: 120, box: { width: WIDTH, height: HEIGHT } }
export const spots = projects.map(() => ({ x: 0, y: 0 }))

/** Lays the projects and edges out, for a place of this proportion of width to height, and shows just these. */
export function draw(shown, shownEdges, proportion) {
  const numbers = new Map(shown.map((at, number) => [at, number]))
  const pairs = shownEdges.map(({ from, to }) => [numbers.get(from), numbers.get(to)])
  const isMany = shownEdges.length > MANY_EDGES
  const [narrow, wide] = isMany ? [18, 90] : [26, 46]
  const layout = layeredLayout(shown.length, pairs, (WIDTH + narrow + 20) / ROW.least / proportion)
  const left = ({ column, gap }) => MARGIN + column * (WIDTH + narrow) + gap * wide
  const width = layout.places.reduce((most, place) => Math.max(most, left(place) + WIDTH), 0) + MARGIN
  const row = Math.min(Math.max((width / proportion - 2 * MARGIN) / layout.rows, ROW.least), ROW.most)
  const top = (place) => MARGIN + place.row * row
  shown.forEach((at, number) => {
    spots[at] = { x: left(layout.places[number]), y: top(layout.places[number]) }
    boxes[at].setAttribute('transform', `translate(${round(spots[at].x)} ${round(spots[at].y)})`)
  })
  shownEdges.forEach((edge, number) => {
    const bends = layout.bends[number].map((place) => ({ x: left(place), y: top(place) + HEIGHT / 2 }))
    lines[edge.at].setAttribute('d', curve(spots[edge.from], spots[edge.to], bends))
  })
  const height = MARGIN * 2 + (layout.rows - 1) * row + HEIGHT
  Object.assign(size, { width: Math.max(width, 300), height: Math.max(height, 120) })
  svg.classList.toggle('many', isMany)
  // What matters comes last, over the others.
  const weight = ({ isCycle, carries }) => (isCycle ? 2 : carries ? 1 : 0)
  layers.edges.replaceChildren(...shownEdges.toSorted((a, b) => weight(a) - weight(b)).map(({ at }) => lines[at]))
  layers.nodes.replaceChildren(...shown.map((at) => boxes[at]))
  layers.near.replaceChildren()
}

const round = (number) => Math.round(number * 10) / 10

/** From the right side of a box to the left side of another, through the bends; back along a cycle below the boxes. */
function curve(a, b, bends) {
  const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x, b.y + HEIGHT / 2]
  if (x2 <= x1) {
    const [start, end] = [a.x + WIDTH / 2, b.x + WIDTH / 2]
    if (start === end)
      return `M${x1} ${round(y1)}C${x1 + 34} ${round(y1)} ${x1 + 34} ${round(y2)} ${b.x + WIDTH} ${round(y2)}`
    const low = Math.max(a.y, b.y) + HEIGHT + 34
    const [from, to] = [a.y + HEIGHT, b.y + HEIGHT].map(round)
    return `M${start} ${from}C${start} ${low} ${end} ${low} ${end} ${to}`
  }
  const stops = [
    ...bends.flatMap(({ x, y }) => [
      { x, y },
      { x: x + WIDTH, y, isFlat: true },
    ]),
    { x: x2, y: y2 },
  ]
  let [x, y, path] = [x1, y1, `M${x1} ${round(y1)}`]
  for (const stop of stops) {
    const bend = Math.min(110, (stop.x - x) / 2)
    path += stop.isFlat
      ? `H${stop.x}`
      : `C${x + bend} ${round(y)} ${stop.x - bend} ${round(stop.y)} ${stop.x} ${round(stop.y)}`
    ;[x, y] = [stop.x, stop.y]
  }
  return path
}

/** Sets off a project, its neighbours and the edges between, over the others; none for −1. */
export function setOff(chosen, nodes, chosenEdges) {
  for (const box of svg.querySelectorAll('.node.near, .node.chosen')) box.classList.remove('near', 'chosen')
  for (const at of nodes) boxes[at].classList.add('near')
  boxes[chosen]?.classList.add('chosen')
  svg.classList.toggle('focused', chosen >= 0)
  layers.near.replaceChildren(
    ...chosenEdges.filter(({ at }) => lines[at].isConnected).map(({ at }) => lines[at].cloneNode()),
  )
}

/** While nothing is chosen: the edges of the box that is pointed at. */
export function hint(at) {
  if (svg.classList.contains('focused')) return
  const around = at < 0 ? [] : [...out[at], ...into[at]].filter((edge) => lines[edge.at].isConnected)
  layers.near.replaceChildren(...around.map((edge) => lines[edge.at].cloneNode()))
}
