import path from 'node:path'
import type { Github, System } from '../../system/system.ts'

/** A repository at GitHub. */
export interface Place {
  readonly owner: string
  readonly name: string
}

/** The place of `owner/name`. */
export function placeOf(fullName: string): Place {
  const [owner = '', name = ''] = fullName.split('/')
  return { owner, name }
}

/** `owner/name` */
export function fullNameOf({ owner, name }: Place): string {
  return `${owner}/${name}`
}

/** GitHub as a browser finds it, without a slash at its end: `https://github.com`. */
export function serverUrl({ variable }: Pick<System, 'variable'>): string {
  return (variable('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/$/, '')
}

/** GitHub for the repository of this job; on a command line, for the one that a folder was cloned from. Throws as {@link System.openGithub}. */
export async function openOwnGithub(root: string, token: string, system: System): Promise<Github> {
  const isNamed = system.variable('GITHUB_REPOSITORY') !== undefined
  const remoteUrl = isNamed ? undefined : await system.openGit(path.resolve(system.folder, root)).remoteUrl('origin')
  return system.openGithub({ token, ...(remoteUrl === undefined ? {} : { remoteUrl }) })
}
