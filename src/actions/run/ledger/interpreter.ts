import type { System } from '../../../system/system.ts'
import { printedVersion } from '../../../tasks/found-program.ts'
import type { TaskSetting } from '../../../tasks/task-keys.ts'

/** What runs a task, with what is installed for it; `why` where nobody can tell. */
export type Interpreter = TaskSetting['interpreter']

/** What one world has ready for a task. */
export interface Surroundings extends Pick<TaskSetting, 'loaded' | 'installed'> {
  readonly interpreter: Interpreter
}

/** What a program on PATH prints as its version. */
export async function versionOf(program: string, cwd: string, { programs }: System): Promise<Interpreter> {
  return (await printedVersion(program, { cwd }, programs)) ?? { why: `${program} --version says nothing` }
}
