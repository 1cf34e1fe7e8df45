import path from 'node:path'
import type { System } from '../../system/system.ts'
import type { TaskGraph } from '../../tasks/task-graph.ts'
import { POETRY } from './poetry-environment.ts'
import { writeLauncher } from './write-launcher.ts'

/** Programs that tasks begin with and no project declares, since each stands for itself; uv has each run in an environment of its own. */
const TOOLS: ReadonlyMap<string, string> = new Map([
  ['poetry', POETRY],
  ['hatch', 'hatch==1.18.2'],
  ['pdm', 'pdm==2.29.4'],
  ['tox', 'tox==4.67.15'],
  ['nox', 'nox==2026.10.20'],
])

/**
 * Lets tasks find the build tools that they begin with, where PATH has none: a launcher for each, which brings the tool when it is first run.
 *
 * @param root of the repository; absolute
 * @param uv its name on PATH, or where it is
 */
export async function bringLaunchers(
  tasks: TaskGraph,
  { root, uv }: { readonly root: string; readonly uv: string },
  system: System,
): Promise<void> {
  const words = new Set([...tasks.values()].flatMap(({ command }) => firstWords(command)))
  for (const [name, requirement] of TOOLS) {
    if (!words.has(name) || (await isOnPath(name, system))) continue
    await writeLauncher(root, name, [uv, 'tool', 'run', '--quiet', '--from', requirement, name], system)
  }
}

/** Of each command in a line: variables may be set in front of the others. */
function firstWords(line: string): readonly string[] {
  return line.split(/[;|&()\n]/).flatMap((command) => command.trim().split(/\s/, 1))
}

async function isOnPath(name: string, { files, variable }: System): Promise<boolean> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']
  for (const folder of (variable('PATH') ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      if ((await files.changedAt(path.join(folder, `${name}${ending}`))) !== undefined) return true
    }
  }
  return false
}
