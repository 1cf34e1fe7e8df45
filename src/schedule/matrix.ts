import { UserError } from '../errors.ts'
import type { Shard } from './shards.ts'

/** The value for `strategy.matrix`: `{"include":[]}` when there is nothing to run (GitHub refuses to run an empty one: test `any`). */
export interface Matrix {
  readonly include: readonly Shard[]
}

// https://docs.github.com/actions/reference/limits: 1 MB of outputs in a job, counted as UTF-16; half of it for this one.
const MATRIX_CHARACTERS = 262_144

/**
 * @throws {UserError} `MATRIX_TOO_LARGE` when the names of all projects do not fit into an output
 */
export function toMatrix(shards: readonly Shard[]): Matrix {
  const matrix = { include: shards }
  const { length } = JSON.stringify(matrix)
  if (length <= MATRIX_CHARACTERS) return matrix
  throw new UserError(
    'MATRIX_TOO_LARGE',
    `The job matrix would have ${length} characters; GitHub takes ${MATRIX_CHARACTERS}`,
    'Run the action once for each part of the repository, with fewer targets each.',
  )
}
