import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'

/**
 * How many repositories each wave takes. The last one takes all that are left, whether that is written or not.
 *
 * @param text `1, 5, rest`
 * @throws {UserError} `INPUT_INVALID`
 */
export function parseWaves(text: string): readonly number[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const numbers = (words.at(-1) === 'rest' ? words.slice(0, -1) : words).map((word) => {
    if (/^[1-9]\d{0,5}$/.test(word)) return Number(word)
    const hint = 'Write how many repositories each wave has: 1, 5, rest.'
    throw new UserError('INPUT_INVALID', `waves: ${printable(word)} is no number of repositories`, hint)
  })
  return [...numbers, Number.POSITIVE_INFINITY]
}
