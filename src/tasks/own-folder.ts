import path from 'node:path'
import { orRefusal, UserError } from '../errors.ts'
import type { Files } from '../system/system.ts'

/** Where everything stands that we make in a work tree. */
export const OWN_FOLDER = '.maestro'

/** Folder of environments that are ours. */
export const OWN_ENVIRONMENTS = `${OWN_FOLDER}/environments`

/** The environment of one project. Names may have slashes: none lies within another one, as it would end with that. */
export function ownEnvironment(project: string): string {
  return `${OWN_ENVIRONMENTS}/${flat(project)}`
}

/** Where people see again why that one could not be made; with `.txt` behind it, the list of what goes into it. */
export function triedEnvironment(project: string): string {
  return `${OWN_FOLDER}/tried/${flat(project)}`
}

function flat(project: string): string {
  return project.replaceAll('/', '+')
}

/** What `setup` keeps of the packages of Node in a folder begins so: with `.begun` behind it, an install that has not ended yet. */
export function ownPackages(root: string): string {
  return `${OWN_FOLDER}/${flat(root)}packages`
}

/** Folder of programs that `setup` brought, because they were not there. */
export const OWN_PROGRAMS = `${OWN_FOLDER}/bin`

/**
 * Keeps git from seeing any of it.
 *
 * @throws {UserError} `OWN_FOLDER_LOST`, where it cannot be made
 */
export async function hideOwnFolder(root: string, files: Pick<Files, 'write'>): Promise<void> {
  const hint = `What is made here goes into the folder ${OWN_FOLDER}: move away what stands there.`
  await orRefusal(
    () => files.write(path.join(root, OWN_FOLDER, '.gitignore'), '*\n'),
    (why) => new UserError('OWN_FOLDER_LOST', `nothing can be made in ${OWN_FOLDER}: ${why}`, hint),
  )
}
