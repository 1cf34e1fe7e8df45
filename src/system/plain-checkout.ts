import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unless } from './files.ts'

// Where builds of git for anything but Windows have the settings of the whole machine.
const OF_THE_MACHINE = ['/etc', '/usr/local/etc', '/usr/local/git/etc', '/opt/homebrew/etc', '/opt/local/etc'].map(
  (folder) => `${folder}/gitconfig`,
)
// A comment may speak of them as well: then git is asked for nothing.
const SPOKEN = /autocrlf|\beol\b|symlinks|\binclude(?:if)?\b|\bworktreeconfig\b|\bfilemode\b(?!\s*=\s*true\s*$)/im

/**
 * Whether no file of settings can have git check files out as others than they are: true of most repositories, and told without a process.
 *
 * @param top the folder of the repository, with `.git` in it; absolute
 * @see https://git-scm.com/docs/git-config#FILES
 */
export function isPlainCheckout(top: string, environment: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'win32' || Object.keys(environment).some((name) => name.startsWith('GIT_CONFIG')))
    return false
  const home = environment['HOME']
  const own = environment['XDG_CONFIG_HOME'] || (home && path.join(home, '.config'))
  const files = [
    ...OF_THE_MACHINE,
    ...(own ? [path.join(own, 'git', 'config')] : []),
    ...(home ? [path.join(home, '.gitconfig')] : []),
    path.join(top, '.git', 'config'),
  ]
  return files.every((file) => {
    if (!existsSync(file)) return true
    const text = unless(['EACCES', 'EISDIR', 'ENOENT'], () => readFileSync(file, 'utf8'))
    return text !== undefined && !SPOKEN.test(text)
  })
}
