import path from 'node:path'
import { UserError } from '../../errors.ts'
import { clockMs } from '../../standards/clock.ts'
import { printable } from '../../standards/printable.ts'
import { shellQuoted } from '../../standards/shell.ts'
import { withoutSecrets } from '../../standards/shown-url.ts'
import type { RepoPath, System } from '../../system/system.ts'
import type { EnvironmentPlan, EnvironmentSource } from '../../tasks/environment-plan.ts'
import type { FoundProgram } from '../../tasks/found-program.ts'
import { ownEnvironment, triedEnvironment } from '../../tasks/own-folder.ts'
import { locationAt, placeText } from '../../workspaces/location.ts'
import type { FileTree, Location } from '../../workspaces/workspace.ts'
import { brokenPathIn, pathRemedy } from './broken-path.ts'
import { placeOfFailure } from './place-of-failure.ts'
import { uvWords } from './uv-words.ts'

/** Where environments are made. */
export interface EnvironmentShop {
  /** Of the repository; absolute. */
  readonly root: string
  readonly tree: FileTree
  readonly system: System
  readonly uv: FoundProgram
}

/** How long uv may take for one environment. */
export const UV_LIMIT_MS = 20 * 60_000

/** Which groups of a `uv.lock` are installed. */
export function groupFlag({ groups }: Extract<EnvironmentSource, { readonly kind: 'uv' }>): readonly string[] {
  return groups === 'all' ? ['--all-groups'] : groups.flatMap((group) => ['--group', group])
}

interface UvRun {
  readonly plan: EnvironmentPlan
  readonly shop: EnvironmentShop
  readonly env?: Readonly<Record<string, string>>
  /** The folder that it runs in, where that is not the one of the project. */
  readonly at?: RepoPath
}

/**
 * Runs uv to its end.
 *
 * @throws {UserError} `ENVIRONMENT_FAILED`, with what it said
 */
export async function uv(
  args: readonly string[],
  { plan, shop, env = {}, at = plan.project.root }: UvRun,
): Promise<void> {
  const { programs } = shop.system
  const cwd = path.join(shop.root, at)
  const begun = clockMs()
  // In front: what comes last may be a word for the program that `uv tool run` starts.
  const { code, stdout, stderr } = await programs.run(shop.uv.program, ['--no-progress', ...args], {
    cwd,
    env,
    timeoutMs: UV_LIMIT_MS,
  })
  if (code === 0) return
  const hint = `${shownCommand(args, { plan, shop, env, cwd })} in ${at || 'the top folder'} shows all of it.`
  const said = uvWords(stderr) || uvWords(Buffer.from(stdout).toString('utf8'))
  const what = code === null ? endText(clockMs() - begun, said) : said || `uv failed without a word (exit code ${code})`
  const broken = brokenPathIn(said, plan)
  if (broken !== undefined)
    throw new UserError(
      'ENVIRONMENT_FAILED',
      `no environment for ${plan.project.name}: ${broken.message}`,
      pathRemedy(broken, plan),
      locationAt(broken.file, broken.line),
    )
  const place = await placeOfFailure(what, plan, shop.tree)
  const message = `no environment for ${plan.project.name}: ${printable(`${wantedPython(what, plan, place)}${what}`)}`
  throw new UserError('ENVIRONMENT_FAILED', message, hint, place)
}

/** Of a uv that has not ended by itself: whoever else than we has ended it, as a machine without memory does. */
function endText(tookMs: number, said: string): string {
  if (tookMs >= UV_LIMIT_MS) return 'uv took too long'
  return `uv was ended by a signal, as where the machine has no memory left${said === '' ? '' : `: ${said}`}`
}

/** Where an interpreter cannot be brought: uv says only what it could not download. */
function wantedPython(words: string, { request, admitted, manifest }: EnvironmentPlan, place: Location): string {
  if (!/python-build-standalone|\/cpython-\d/.test(words)) return ''
  const text = place.file === manifest ? ` for ${admitted}` : ''
  const asks = place.line === undefined ? '' : `, as ${placeText(place)} asks${text}`
  return `Python${request === undefined ? '' : ` ${request}`} is not here${asks}, and cannot be brought: `
}

// What a shell takes as it is.
const PLAIN = /^[\w./:=@+-]+$/

interface ShownRun {
  readonly plan: EnvironmentPlan
  readonly shop: EnvironmentShop
  readonly env: Readonly<Record<string, string>>
  /** Absolute. */
  readonly cwd: string
}

/**
 * As somebody can type it in that folder. What would be installed into our environment, which is there no longer, goes into one beside it that no task
 * takes; by a lock of uv it goes into that of their own.
 */
function shownCommand(args: readonly string[], { plan, shop, env, cwd }: ShownRun): string {
  const own = path.join(shop.root, ownEnvironment(plan.project.name))
  const tried = path.join(shop.root, triedEnvironment(plan.project.name))
  const isNear = path.isAbsolute(shop.uv.program)
  const program = isNear ? path.relative(cwd, shop.uv.program) : shop.uv.program
  const command = (words: readonly string[]) => [program, ...words.map(shown)].join(' ')
  const shown = (word: string) => {
    const moved = word === own ? tried : word
    const near = path.isAbsolute(moved) ? path.relative(cwd, moved) || '.' : moved.replace(`${cwd}${path.sep}`, '')
    const plain = withoutSecrets(near)
    return PLAIN.test(plain) ? plain : shellQuoted(plain)
  }
  if (args[0] !== 'pip') return command(args)
  const request = plan.request === undefined ? [] : ['--python', plan.request]
  const variables = Object.entries(env).map(([name, value]) => `${name}=${shown(value)} `)
  return `${command(['venv', '--allow-existing', ...request, tried])} && ${variables.join('')}${command(args)}`
}
