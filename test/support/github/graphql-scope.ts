import type { Session } from './access.ts'
import { type Objects, openObjects } from './objects.ts'
import type { Repository, World } from './world.ts'

/** What the answer to one query is made from. */
export interface Scope {
  readonly world: World
  readonly session: Session
  /** Of one repository, each read once. */
  objectsOf(repository: Repository): Objects
}

/** Opens what one query is answered from. */
export function openScope(world: World, session: Session): Scope {
  const opened = new Map<Repository, Objects>()
  return {
    world,
    session,
    objectsOf(repository) {
      const objects = opened.get(repository) ?? openObjects(repository.folder)
      opened.set(repository, objects)
      return objects
    },
  }
}

/** Somebody by the name. */
export function actorNode(login: string) {
  const __typename = login.endsWith('[bot]') ? 'Bot' : 'User'
  // GitHub leaves the end of a bot's name away here.
  return { __typename, id: `U_${login}`, login: login.replace(/\[bot\]$/, ''), url: `https://github.com/${login}` }
}
