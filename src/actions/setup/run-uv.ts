import path from 'node:path'
import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import { shellQuoted } from '../../standards/shell.ts'
import type { RepoPath, System } from '../../system/system.ts'
import type { EnvironmentPlan, EnvironmentSource } from '../../tasks/environment-plan.ts'
import type { FoundProgram } from '../../tasks/found-program.ts'
import type { FileTree } from '../../workspaces/workspace.ts'
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
export function groupFlag({ hasAllGroups }: Extract<EnvironmentSource, { readonly kind: 'uv' }>): readonly string[] {
  return hasAllGroups ? ['--all-groups'] : []
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
  // In front: what comes last may be a word for the program that `uv tool run` starts.
  const { code, stderr } = await programs.run(shop.uv.program, ['--no-progress', ...args], {
    cwd,
    env,
    timeoutMs: UV_LIMIT_MS,
  })
  if (code === 0) return
  const hint = `uv ${shownArguments(args, cwd)} in ${at || 'the top folder'} shows all of it.`
  const what = code === null ? 'uv took too long' : uvWords(stderr)
  const message = `no environment for ${plan.project.name}: ${printable(what)}`
  throw new UserError('ENVIRONMENT_FAILED', message, hint, await placeOfFailure(what, plan, shop.tree))
}

// What a shell takes as it is.
const PLAIN = /^[\w./:=@+-]+$/

/** As somebody would type them in that folder, whose own environment is theirs. */
function shownArguments(args: readonly string[], folder: string): string {
  const [command, ...rest] = args
  if (command !== 'pip') return args.slice(0, 2).join(' ')
  const named = rest.filter((one, at) => one !== '--python' && rest[at - 1] !== '--python')
  const written = named.map((one) => (path.isAbsolute(one) ? path.relative(folder, one) || '.' : one))
  return [command, ...written].map((one) => (PLAIN.test(one) ? one : shellQuoted(one))).join(' ')
}
