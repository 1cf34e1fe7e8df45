import path from 'node:path'
import type { Files } from '../system/system.ts'

/** Where everything stands that we make in a work tree. */
export const OWN_FOLDER = '.maestro'

/** Folder of environments that are ours. */
export const OWN_ENVIRONMENTS = `${OWN_FOLDER}/environments`

/** Folder of programs that `setup` brought, because they were not there. */
export const OWN_PROGRAMS = `${OWN_FOLDER}/bin`

/** Keeps git from seeing any of it. */
export async function hideOwnFolder(root: string, files: Pick<Files, 'write'>): Promise<void> {
  await files.write(path.join(root, OWN_FOLDER, '.gitignore'), '*\n')
}
