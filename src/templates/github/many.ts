import { ExternalError, UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Github } from '../../system/system.ts'
import { type Answer, objectAt } from './answers.ts'
import { fullNameOf, type Place } from './place.ts'

/** One repository among many that are asked for the same. */
export interface Part extends Place {
  /** What is asked of it: fields, which may name variables of its own. */
  readonly fields: (declare: Declare) => string
}

/** Makes a variable of a text, and gives its name. */
export type Declare = (text: string) => string

/** What a repository answered, or why it did not. */
export type Reading = { readonly answer: Answer } | { readonly failure: UserError | ExternalError }

export interface ManyQuestion {
  /** The name of the query. */
  readonly name: string
  readonly permission: string
  /** How many repositories one request asks for. */
  readonly atATime: number
  /** Fragments that the fields use. */
  readonly fragments: string
}

/**
 * Asks many repositories for the same, some in each request. Where GitHub cannot answer for so many, it is asked for half of them. One that
 * is not there, or that the token may not read, is a failure of its own.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 * @throws {UserError} `GITHUB_REFUSED` where the token is good for nothing
 */
export async function askMany(
  parts: readonly Part[],
  question: ManyQuestion,
  github: Github,
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (let at = 0; at < parts.length; at += question.atATime) {
    readings.push(...(await askSome(parts.slice(at, at + question.atATime), question, github)))
  }
  return readings
}

async function askSome(parts: readonly Part[], question: ManyQuestion, github: Github): Promise<readonly Reading[]> {
  try {
    return await askTogether(parts, question, github)
  } catch (error) {
    if (!(error instanceof ExternalError) || error.code === 'GITHUB_RATE_LIMITED') throw error
    if (parts.length === 1) return [{ failure: error }]
    const half = Math.ceil(parts.length / 2)
    const first = await askSome(parts.slice(0, half), question, github)
    return [...first, ...(await askSome(parts.slice(half), question, github))]
  }
}

async function askTogether(
  parts: readonly Part[],
  { name, permission, fragments }: ManyQuestion,
  github: Github,
): Promise<readonly Reading[]> {
  const variables: Record<string, string> = {}
  const declare: Declare = (text) => {
    const variable = `v${Object.keys(variables).length}`
    variables[variable] = text
    return `$${variable}`
  }
  const asked = parts.map(
    (one, at) =>
      `r${at}: repository(owner: ${declare(one.owner)}, name: ${declare(one.name)}) { ${one.fields(declare)} }`,
  )
  const declared = Object.keys(variables).map((variable) => `$${variable}: String!`)
  const query = `query ${name}(${declared.join(', ')}) {\n  ${asked.join('\n  ')}\n}\n${fragments}`
  const { data, errors } = await github.graphql({ query, variables, permission, isPartial: true })
  return parts.map((part, at): Reading => {
    const answer = objectAt(data, `r${at}`)
    const [error] = errors.filter(({ path }) => path === `r${at}` || path.startsWith(`r${at}/`))
    if (answer !== undefined && error === undefined) return { answer }
    return { failure: unreadable(part, permission, error?.message) }
  })
}

function unreadable(place: Place, permission: string, message = 'it is not there'): UserError {
  const hint = `The token has to be one for this repository, with ${permission}.`
  return new UserError(
    'REPOSITORY_REFUSED',
    `${printable(fullNameOf(place))} cannot be read: ${printable(message)}`,
    hint,
  )
}
