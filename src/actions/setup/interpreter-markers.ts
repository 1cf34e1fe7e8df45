import path from 'node:path'
import { UserError } from '../../errors.ts'
import type { MarkerEnvironment } from '../../standards/pep508-markers.ts'
import { printable } from '../../standards/printable.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import { PROGRAMS_OF_PYTHON } from '../../tasks/task-environment.ts'
import type { EnvironmentShop } from './run-uv.ts'

const MARKERS = `import json, os, platform, sys
v = sys.implementation.version
print(json.dumps({
  'implementation_name': sys.implementation.name, 'implementation_version': '%d.%d.%d' % v[:3], 'os_name': os.name,
  'platform_machine': platform.machine(), 'platform_python_implementation': platform.python_implementation(),
  'platform_release': platform.release(), 'platform_system': platform.system(), 'platform_version': platform.version(),
  'python_full_version': platform.python_version(), 'python_version': '.'.join(platform.python_version_tuple()[:2]),
  'sys_platform': sys.platform}))`

/**
 * What the interpreter of an environment says of itself.
 *
 * @see https://packaging.python.org/specifications/dependency-specifiers/#environment-markers
 * @throws {UserError} `ENVIRONMENT_FAILED` where it does not run
 */
export async function markersOf(
  folder: string,
  plan: EnvironmentPlan,
  { system }: EnvironmentShop,
): Promise<MarkerEnvironment> {
  const python = path.join(folder, PROGRAMS_OF_PYTHON, 'python')
  const { code, stdout, stderr } = await system.programs.run(python, ['-I', '-c', MARKERS], { cwd: folder })
  if (code === 0) return new Map(Object.entries(JSON.parse(Buffer.from(stdout).toString('utf8'))))
  const message = `no environment for ${plan.project.name}: its interpreter does not run: ${printable(stderr.trim())}`
  throw new UserError('ENVIRONMENT_FAILED', message, 'Have another Python on PATH, or none.', { file: plan.manifest })
}
