import { ExternalError, UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Github } from '../../system/system.ts'
import type { NotifyWay } from '../../templates/fan-out/notify-plan.ts'
import { readListeners } from '../../templates/github/listeners.ts'
import { nameOf, type Way } from './fan-out.ts'
import type { Behind } from './find-behind.ts'

/**
 * How each repository hears of a release, by name; only where that depends on its workflows are these read.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
export async function findWays(
  behind: readonly Behind[],
  { mode, event }: { readonly mode: 'auto' | NotifyWay; readonly event: string },
  github: Github,
): Promise<ReadonlyMap<string, Way>> {
  if (mode === 'pull-request') return new Map(behind.map((one) => [nameOf(one), mode]))
  const places = behind.map(({ place }) => place)
  const listens = await readListeners(places, event, github)
  return new Map(
    behind.map((one, at): [string, Way] => {
      const found = listens[at]
      if (found instanceof UserError || found instanceof ExternalError) return [nameOf(one), found]
      if (found === true) return [nameOf(one), 'dispatch']
      return [nameOf(one), mode === 'auto' ? 'pull-request' : nobodyListens(nameOf(one), event)]
    }),
  )
}

function nobodyListens(repository: string, event: string): UserError {
  const hint =
    'Give it a workflow on repository_dispatch with this type, or leave mode at auto: then it gets a pull request.'
  return new UserError(
    'LISTENER_MISSING',
    `no workflow of ${printable(repository)} listens to ${printable(event)}`,
    hint,
  )
}
