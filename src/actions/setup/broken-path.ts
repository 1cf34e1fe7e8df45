import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import type { Finding } from '../../workspaces/workspace.ts'

// As doctor says where a path leads: "leads to packages/core, which does not exist".
const LEADS_TO = / leads to (?<folder>[^,]+),/

/** The path of a manifest that leads to what uv could not find, as doctor tells of it: uv says where it looked, and never who sent it there. */
export function brokenPathIn(words: string, { broken }: Pick<EnvironmentPlan, 'broken'>): Finding | undefined {
  const looked = [...words.matchAll(/(?:file:\/\/|`)(?<place>[^\s`)]+)/g)].map((match) =>
    decoded(match.groups?.['place'] ?? ''),
  )
  return broken.find(({ message }) => {
    const folder = LEADS_TO.exec(message)?.groups?.['folder']
    return folder !== undefined && looked.some((place) => place.replace(/[/:]+$/, '').endsWith(`/${folder}`))
  })
}

/** How it is mended; where a lock says what is installed, that has the path as well. */
export function pathRemedy({ fix }: Finding, { source }: Pick<EnvironmentPlan, 'source'>): string {
  return source.kind === 'declared' ? fix : `${fix} Then run ${source.kind} lock: ${source.lock} has that path as well.`
}

function decoded(place: string): string {
  try {
    return decodeURI(place)
  } catch {
    return place
  }
}
