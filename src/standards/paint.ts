// Select Graphic Rendition, ECMA-48 §8.3.117. Not node:util's styleText: it asks the terminal itself, and Node 20.0 lacks it.
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const

type Color = keyof typeof CODES

/** Colours a text, or leaves it as it is. */
export type Paint = (color: Color, text: string) => string

/** A brush that colours only where the screen shows colours. */
export function paintFor(hasColor: boolean): Paint {
  if (!hasColor) return (_, text) => text
  return (color, text) => `\u001b[${CODES[color][0]}m${text}\u001b[${CODES[color][1]}m`
}
