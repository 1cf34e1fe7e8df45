import { execFileSync, spawnSync } from 'node:child_process'

const ENV = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', TZ: 'UTC' }

/** What git said when it would not. */
export class GitFailure extends Error {}

/**
 * Runs git in a bare repository.
 *
 * @returns its output, byte for byte
 * @throws {GitFailure}
 */
export function git(folder: string, args: readonly string[], input: string | Buffer = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['--git-dir', folder, '--no-replace-objects', ...args], {
    input,
    env: ENV,
    maxBuffer: 1 << 28,
  })
  if (error !== undefined) throw error
  if (status === 0) return stdout
  throw new GitFailure(`git ${args[0]}: ${stderr.toString('utf8').trim() || `status ${status}`}`)
}

/** The same as text, without the blanks around it; undefined where git would not. */
export function gitText(folder: string, args: readonly string[], input: string | Buffer = ''): string | undefined {
  try {
    return git(folder, args, input).toString('utf8').trim()
  } catch (error) {
    if (error instanceof GitFailure) return undefined
    throw error
  }
}

/** Copies all branches and tags of a repository into a bare one. */
export function cloneBare(from: string, folder: string): void {
  execFileSync('git', ['clone', '--quiet', '--bare', '--template=', from, folder], { env: ENV })
}
