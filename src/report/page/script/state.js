// What the reader has chosen, and who wants to know of it. Everything else follows from these.
import { projects } from './graph.js'

export const state = {
  /** The number of the chosen project; −1 for none. */
  chosen: -1,
  /** The project around which alone is drawn; −1 for all. */
  centre: -1,
  /** Numbers of the drawn projects, in their order. */
  shown: projects.map((_, at) => at),
  /** The drawn ones that the search finds; undefined when nothing is sought. */
  found: undefined,
}

const listeners = { choice: [], filter: [], search: [] }

export function on(event, listener) {
  listeners[event].push(listener)
}

export function tell(event) {
  for (const listener of listeners[event]) listener()
}

export function choose(at) {
  state.chosen = at
  tell('choice')
}
