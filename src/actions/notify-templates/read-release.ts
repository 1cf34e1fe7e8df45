import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, ObjectId, WorkflowEvent } from '../../system/system.ts'
import { objectAt, textAt } from '../../templates/github/answers.ts'
import { githubPinSource } from '../../templates/github/history.ts'
import { fullNameOf, type Place } from '../../templates/github/place.ts'
import { MOST_DEEP, readTags, readTagsFrom, type TemplatesState } from '../../templates/github/tags.ts'
import { type PinSource, type Standing, tagsIn } from '../../templates/pin-source.ts'

/** What was released, and how pins stand to it. */
export interface Release {
  readonly place: Place
  readonly tag: string
  readonly sha: ObjectId
  /** Each question is asked once. */
  readonly source: PinSource
}

/**
 * The commit of a tag of the templates.
 *
 * @param given the tag; empty for the one of the event
 * @param readers of the templates; the first that may read them is asked
 * @throws {UserError} `TAG_MISSING`, `REPOSITORY_REFUSED`
 */
export async function readRelease(
  given: string,
  place: Place,
  { readers, event }: { readonly readers: readonly Github[]; readonly event: WorkflowEvent | undefined },
): Promise<Release> {
  const tag = given === '' ? tagOf(event) : given
  if (tag === undefined) {
    throw new UserError(
      'TAG_MISSING',
      'nothing says which tag was released',
      'Set tag, or run it on release: published.',
    )
  }
  const { github, first } = await firstPage(place, readers)
  const refs = await readTagsFrom(place, first, github)
  const released = refs.find(({ name }) => name === `refs/tags/${tag}`)
  if (released === undefined || released.isTooDeep === true || released.isNoCommit === true)
    throw noTag(tag, place, released?.isTooDeep === true)
  const [tags, sha] = [tagsIn(refs), released.id]
  const source = githubPinSource(place, { tags: async () => tags, hasSubmodules: async () => false }, github)
  return { place, tag, sha, source: askingOnce(source) }
}

async function firstPage(place: Place, readers: readonly Github[]) {
  for (const github of readers) {
    const first = await tagsOrNothing(place, github)
    if (first !== undefined) return { github, first }
  }
  const hint = 'Give token or templates-token one that may read it (contents: read).'
  throw new UserError('REPOSITORY_REFUSED', `${printable(fullNameOf(place))} cannot be read`, hint)
}

/** Not there, and not to be seen, GitHub tells apart from no one; a token that is good for nothing is a failure. */
async function tagsOrNothing(place: Place, github: Github): Promise<TemplatesState | undefined> {
  try {
    return await readTags(place, undefined, github)
  } catch (error) {
    const isOver = error instanceof UserError && /\banswered 401\b/.test(error.message)
    if (!(error instanceof UserError && error.code === 'GITHUB_REFUSED') || isOver) throw error
    return undefined
  }
}

function noTag(tag: string, place: Place, isTooDeep: boolean): UserError {
  if (isTooDeep) {
    const message = `${printable(tag)} is a tag of tags, more than ${MOST_DEEP} deep`
    return new UserError('TAG_MISSING', message, 'Tag the commit itself.')
  }
  const hint = 'Push it first; a tag has to lead to a commit.'
  return new UserError('TAG_MISSING', `${printable(fullNameOf(place))} has no tag ${printable(tag)}`, hint)
}

/** Many products have the same pin, and follow the same branch. */
function askingOnce(source: PinSource): PinSource {
  const standings = new Map<string, Promise<Standing | undefined>>()
  const branches = new Map<string, Promise<ObjectId | undefined>>()
  const known = <Came>(answers: Map<string, Promise<Came>>, key: string, ask: () => Promise<Came>) => {
    const answer = answers.get(key) ?? ask()
    answers.set(key, answer)
    return answer
  }
  return {
    ...source,
    branch: (name) => known(branches, name, () => source.branch(name)),
    relate: (pin, target) => known(standings, `${pin} ${target}`, () => source.relate(pin, target)),
  }
}

function tagOf(event: WorkflowEvent | undefined): string | undefined {
  const released = textAt(objectAt(event?.payload), 'release', 'tag_name')
  return released ?? /^refs\/tags\/(.+)$/.exec(event?.ref ?? '')?.[1]
}
