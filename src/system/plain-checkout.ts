import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unless } from './files.ts'

// Where builds of git for anything but Windows have what holds for the whole machine.
const OF_THE_MACHINE = ['/etc', '/usr/local/etc', '/usr/local/git/etc', '/opt/homebrew/etc', '/opt/local/etc']
// A comment may speak of them as well: then git is asked for nothing.
const SPOKEN =
  /autocrlf|\beol\b|symlinks|attributesfile|\binclude(?:if)?\b|\bworktreeconfig\b|\bfilemode\b(?!\s*=\s*true\s*$)/im
const FILTER = /\[\s*filter\b/i

/** What files of settings speak of, so that only git can tell what they say. */
export interface CheckoutSettings {
  /** Of what makes other files of the same commit, whatever these are. */
  readonly speakOfFiles: boolean
  /** Of programs that make other files of those that attributes name for them. */
  readonly speakOfFilters: boolean
}

/**
 * Whether files of settings can have git check files out as others than they are. In most repositories none can, which is told without a process.
 *
 * @param top the folder of the repository, with `.git` in it; absolute
 * @see https://git-scm.com/docs/git-config#FILES
 */
export function checkoutSettings(top: string, environment: NodeJS.ProcessEnv): CheckoutSettings {
  if (process.platform === 'win32' || Object.keys(environment).some((name) => name.startsWith('GIT_CONFIG')))
    return { speakOfFiles: true, speakOfFilters: true }
  const home = environment['HOME']
  const own = ownFolder(environment)
  const texts = [
    ...OF_THE_MACHINE.map((folder) => path.join(folder, 'gitconfig')),
    ...(own ? [path.join(own, 'config')] : []),
    ...(home ? [path.join(home, '.gitconfig')] : []),
    path.join(top, '.git', 'config'),
  ].map(textOf)
  const speakOfFiles = texts.some((text) => text === undefined || SPOKEN.test(text))
  return { speakOfFiles, speakOfFilters: speakOfFiles || texts.some((text) => FILTER.test(text ?? '')) }
}

/** Empty where there is none, undefined where it may not be read. */
function textOf(file: string): string | undefined {
  return existsSync(file) ? unless(['EACCES', 'EISDIR', 'ENOENT'], () => readFileSync(file, 'utf8')) : ''
}

function ownFolder(environment: NodeJS.ProcessEnv): string | undefined {
  const home = environment['HOME']
  const above = environment['XDG_CONFIG_HOME'] || (home && path.join(home, '.config'))
  return above ? path.join(above, 'git') : undefined
}

// Those by which other files are checked out, and names for several.
const CHECKING_OUT = /(?:^|[\s!-])(?:text|crlf|eol|filter|ident|working-tree-encoding|binary)(?=[\s=]|$)|^\s*\[attr\]/

/**
 * Lines of attributes that no commit holds, as far as they have other files checked out.
 *
 * @param ofRepository `info/attributes` of the repository, and what its configuration names; absolute
 * @see https://git-scm.com/docs/gitattributes#FILES
 */
export function attributesBeside(ofRepository: readonly string[], environment: NodeJS.ProcessEnv): readonly string[] {
  const own = ownFolder(environment)
  const files = [
    ...OF_THE_MACHINE.map((folder) => path.join(folder, 'gitattributes')),
    ...(own ? [path.join(own, 'attributes')] : []),
    ...ofRepository,
  ]
  const lines = files.flatMap((file) => textOf(file)?.split(/\r?\n/) ?? [])
  return lines.filter((line) => !line.startsWith('#') && CHECKING_OUT.test(line)).map((line) => line.trim())
}

/** The names of filters in texts of attributes. */
export function filtersIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/\sfilter=(\S+)/g)].map(([, name]) => name as string)))
}
