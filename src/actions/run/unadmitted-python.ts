import { admitsPython } from '../../standards/requires-python.ts'
import type { Programs } from '../../system/system.ts'
import { printedVersion } from '../../tasks/found-program.ts'
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
  const printed = await printedVersion('python', { cwd: folder, timeoutMs: TIMEOUT_MS }, programs)
  const [, version] = /^Python (\d+\.\d+\.\d+)/.exec(printed ?? '') ?? []
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
