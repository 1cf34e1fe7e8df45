import { openGit } from '../../src/system/git.ts'
import type { Git } from '../../src/system/system.ts'

/** Our git wrapper on a folder, with the configuration of whoever runs the tests kept out. */
export function gitIn(folder: string, environment: Readonly<Record<string, string>> = {}): Git {
  return openGit(folder, { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...environment })
}
