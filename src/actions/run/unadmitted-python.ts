import { admitsPython } from '../../standards/requires-python.ts'
import type { Programs } from '../../system/system.ts'
import { pythonConstraint } from '../../workspaces/python-constraint.ts'
import { readManifest } from '../../workspaces/python-manifest.ts'
import type { CommitView } from '../affected/read-graph.ts'

const TIMEOUT_MS = 10_000

/** Of projects that ran with the Python on PATH those that do not admit it, each with its manifest. */
export async function unadmitted(
  names: readonly string[],
  { graph, tree }: CommitView,
  { programs, folder }: { readonly programs: Programs; readonly folder: string },
): Promise<readonly { readonly file: string; readonly message: string }[]> {
  const asked = programs.run('python', ['--version'], { cwd: folder, timeoutMs: TIMEOUT_MS })
  // Where there is none, the tasks have said so themselves.
  const stdout = await asked.then((one) => Buffer.from(one.stdout).toString('utf8')).catch(() => '')
  const [, version] = /^Python (\d+\.\d+\.\d+)/.exec(stdout) ?? []
  if (version === undefined) return []
  const found = names.map(async (name) => {
    const root = graph.projects.get(name)?.root
    const manifest = root === undefined ? undefined : await readManifest(tree, root)
    const constraint = manifest === undefined ? undefined : pythonConstraint(manifest)
    if (manifest === undefined || constraint === undefined || admitsPython(constraint, version)) return []
    return {
      file: manifest.file,
      message: `${name} asks for Python ${constraint}, and ran with ${version}, which is on PATH`,
    }
  })
  return (await Promise.all(found)).flat()
}
