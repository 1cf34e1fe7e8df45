import path from 'node:path'
import { ExternalError, UserError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import type { DemoCommit } from './platform.ts'

// Nobody's own settings, hooks or signing keys play a part, and nothing goes on behind.
const SETTINGS = [
  'user.name=Ada',
  'user.email=ada@example.com',
  'commit.gpgsign=false',
  'core.hooksPath=/dev/null',
  'maintenance.auto=false',
]
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
}

/**
 * Writes the history into a folder, as a git repository with the last commit checked out.
 *
 * @throws {UserError} `GIT_MISSING`
 * @throws {ExternalError} `GIT_FAILED`
 */
export async function writePlatform(folder: string, history: readonly DemoCommit[], system: System): Promise<void> {
  const git = gitIn(folder, system)
  await git('init', '--quiet', '--initial-branch=main')
  let current = 'main'
  for (const { message, edits, branch = current } of history) {
    if (branch !== current) await git('checkout', '--quiet', '-b', branch)
    current = branch
    for (const [file, text] of edits) {
      const target = path.join(folder, file)
      await (text === null ? system.files.remove(target) : system.files.write(target, text))
    }
    await git('add', '--all')
    await git('commit', '--quiet', `--message=${message}`)
  }
}

/** Runs git in a folder, and gives what it printed. */
export function gitIn(folder: string, system: System): (...args: readonly string[]) => Promise<string> {
  return (...args) => runGit(args, folder, system)
}

async function runGit(args: readonly string[], cwd: string, { programs }: System): Promise<string> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  const { code, stdout, stderr } = await programs
    .run('git', [...settings, ...args], { cwd, env: ENVIRONMENT })
    .catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      throw new UserError('GIT_MISSING', 'git was not found on PATH', 'Install git 2.30 or newer.')
    })
  if (code !== 0) throw new ExternalError('GIT_FAILED', `git ${args[0]} failed: ${stderr.trim()}`, false)
  return Buffer.from(stdout).toString('utf8')
}
