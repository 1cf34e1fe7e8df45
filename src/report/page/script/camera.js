// Which part of the drawing is seen, and how large: by wheel, by hand, by buttons.
import { size, spots, svg } from './drawing.js'
import { choose } from './state.js'

const LARGEST = 1.25
const READABLE = 0.75
// The legend and the buttons stand there.
const BELOW = 44
// Below these scales details, and then names, are only noise.
const NO_MARKS = 0.6
const NO_NAMES = 0.34

let seen = { x: 0, y: 0, width: 300, height: 120 }
let isAll = true

const place = () => svg.getBoundingClientRect()

function look(area) {
  seen = area
  svg.setAttribute('viewBox', [area.x, area.y, area.width, area.height].map((one) => one.toFixed(1)).join(' '))
  const { width, height } = place()
  const scale = Math.min(width / area.width, height / area.height)
  svg.classList.toggle('far', scale < NO_MARKS)
  svg.classList.toggle('farther', scale < NO_NAMES)
}

/** All of the drawing, in the middle, not larger than is good to read. */
export function showAll() {
  const { width, height } = place()
  isAll = true
  if (width === 0 || height === 0) return look({ x: 0, y: 0, width: size.width, height: size.height })
  const scale = Math.min(LARGEST, width / size.width, (height - BELOW) / size.height)
  const [wide, high] = [width / scale, height / scale]
  look({ x: (size.width - wide) / 2, y: (size.height + BELOW / scale - high) / 2, width: wide, height: high })
}

export function zoom(factor, [px, py] = [0.5, 0.5]) {
  const width = Math.min(Math.max(seen.width * factor, 240), Math.max(size.width, place().width) * 3)
  const height = (seen.height * width) / seen.width
  isAll = false
  look({ x: seen.x + (seen.width - width) * px, y: seen.y + (seen.height - height) * py, width, height })
}

/** Brings projects into sight, large enough to be read; the first of them in any case. */
export function reveal(nodes) {
  keepScale()
  const { width: wide, height: high } = place()
  if (wide === 0) return
  const [first, all] = [bounds(nodes.slice(0, 1)), bounds(nodes)]
  const scale = wide / seen.width
  if (isSeen(all) && scale >= NO_NAMES) return
  const fitting = Math.min(wide / all.width, (high - BELOW) / all.height)
  const next = Math.max(Math.min(Math.max(scale, READABLE), fitting), Math.min(scale, READABLE), NO_NAMES)
  const area = { width: wide / next, height: high / next }
  const free = { width: area.width, height: area.height - BELOW / next }
  const wanted = all.width <= free.width && all.height <= free.height ? all : first
  isAll = false
  const near = next === scale
  look({
    ...area,
    x: moved(seen.x, free.width, wanted.x, wanted.width, near),
    y: moved(seen.y, free.height, wanted.y, wanted.height, near),
  })
}

/** Where to look along one axis: as far as needed, or into the middle. */
function moved(from, length, start, size, near) {
  if (!near) return start + (size - length) / 2
  return Math.min(Math.max(from, start + size - length), start)
}

function bounds(nodes) {
  const margin = 24
  const xs = nodes.map((at) => spots[at].x)
  const ys = nodes.map((at) => spots[at].y)
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  const { width, height } = size.box
  return { x, y, width: Math.max(...xs) + width + margin - x, height: Math.max(...ys) + height + margin - y }
}

const isSeen = ({ x, y, width, height }) =>
  x >= seen.x && x + width <= seen.x + seen.width && y >= seen.y && y + height <= seen.y + seen.height

let before = { width: 0, height: 0 }

/** The scale stays as it is when the panel opens or the window changes. */
function keepScale() {
  const { width, height } = place()
  const old = before
  if ((width === old.width && height === old.height) || width === 0 || height === 0) return
  before = { width, height }
  const isPanelOpen = document.querySelector('aside:not([hidden])') !== null
  if (old.width === 0 || (isAll && !isPanelOpen)) showAll()
  else look({ ...seen, width: (seen.width * width) / old.width, height: (seen.width * height) / old.width })
}

export function watchSize() {
  keepScale()
  new ResizeObserver(keepScale).observe(svg)
}

svg.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const { left, top, width, height } = place()
    const speed = event.ctrlKey ? 0.01 : 0.0016
    const factor = Math.exp(Math.max(-0.4, Math.min(0.4, event.deltaY * speed)))
    zoom(factor, [(event.clientX - left) / width, (event.clientY - top) / height])
  },
  { passive: false },
)

let grip
svg.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || event.target.closest('.node')) return
  grip = { x: event.clientX, y: event.clientY, from: seen, hasMoved: false }
  svg.setPointerCapture(event.pointerId)
})
svg.addEventListener('pointermove', (event) => {
  if (grip === undefined) return
  const { width, height } = place()
  const scale = Math.max(grip.from.width / width, grip.from.height / height)
  const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y]
  if (Math.abs(dx) + Math.abs(dy) > 3) grip.hasMoved = true
  svg.classList.toggle('moving', grip.hasMoved)
  if (!grip.hasMoved) return
  isAll = false
  look({ ...grip.from, x: grip.from.x - dx * scale, y: grip.from.y - dy * scale })
})
const letGo = () => {
  grip = undefined
  svg.classList.remove('moving')
}
svg.addEventListener('pointerup', () => {
  if (grip !== undefined && !grip.hasMoved) choose(-1)
  letGo()
})
svg.addEventListener('pointercancel', letGo)

// Paper has its own proportions.
addEventListener('beforeprint', () => {
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
  svg.classList.remove('far', 'farther')
})
addEventListener('afterprint', () => look(seen))
