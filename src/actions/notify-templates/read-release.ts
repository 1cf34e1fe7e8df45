import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, ObjectId, WorkflowEvent } from '../../system/system.ts'
import { objectAt, textAt } from '../../templates/github/answers.ts'
import { githubPinSource } from '../../templates/github/history.ts'
import { fullNameOf, type Place } from '../../templates/github/place.ts'
import { MOST_DEEP, readTags, readTagsFrom } from '../../templates/github/tags.ts'
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
 * @throws {UserError} `TAG_MISSING`
 */
export async function readRelease(
  given: string,
  place: Place,
  { github, event }: { readonly github: Github; readonly event: WorkflowEvent | undefined },
): Promise<Release> {
  const tag = given === '' ? tagOf(event) : given
  if (tag === undefined) {
    throw new UserError(
      'TAG_MISSING',
      'nothing says which tag was released',
      'Set tag, or run it on release: published.',
    )
  }
  const refs = await readTagsFrom(place, await readTags(place, undefined, github), github)
  const released = refs.find(({ name }) => name === `refs/tags/${tag}`)
  if (released === undefined || released.isTooDeep === true) throw noTag(tag, place, released !== undefined)
  const [tags, sha] = [tagsIn(refs), released.id]
  const source = githubPinSource(place, { tags: async () => tags, hasSubmodules: async () => false }, github)
  return { place, tag, sha, source: askingOnce(source) }
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
