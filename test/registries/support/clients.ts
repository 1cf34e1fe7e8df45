import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { InstallSource } from '../../../src/registries/registry.ts'
import { PASSWORD, plainEnvironment, programOf, USER } from './servers.ts'

const run = promisify(execFile)

/** Uploads as the reference client does; fails with what it printed. */
export async function twineUpload(files: readonly string[], url: string, home: string): Promise<void> {
  const args = ['upload', '--non-interactive', '--disable-progress-bar', '--repository-url', url, ...files]
  const env = { ...plainEnvironment(home), TWINE_USERNAME: USER, TWINE_PASSWORD: PASSWORD }
  await run(programOf('twine', 'twine'), args, { env, cwd: home })
}

/** Installs a requirement from there and from nowhere else, without what it needs itself; gives what pip printed. */
export async function pipInstall(requirement: string, source: InstallSource, target: string): Promise<string> {
  const index = new URL(source.indexUrl)
  if (source.username !== undefined) [index.username, index.password] = [source.username, source.password ?? '']
  const options = ['--no-deps', '--no-cache-dir', '--only-binary', ':all:', '--target', target]
  const args = ['-m', 'pip', 'install', '--verbose', ...options, requirement]
  const env = { ...plainEnvironment(target), PIP_INDEX_URL: index.href }
  const { stdout } = await run(programOf('clients', 'python'), args, { env, cwd: '/' })
  return stdout
}
