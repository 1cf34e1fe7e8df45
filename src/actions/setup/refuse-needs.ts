import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import { PYPI_INDEX } from '../../standards/pypi.ts'
import type { System } from '../../system/system.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import { placeText } from '../../workspaces/location.ts'

/**
 * Before anything is installed: something else in the place of what is asked for would be worse than nothing.
 *
 * @throws {UserError} `LOCK_NEEDED`, `ENVIRONMENT_FAILED`
 */
export function refuseNeeds({ project, source, refused }: EnvironmentPlan, system: Pick<System, 'variable'>): void {
  const all = [...refused, ...(source.kind === 'declared' ? source.refused : [])]
  const [first, ...more] = all.filter(({ index }) => index === undefined || !asksOnly(index, system))
  if (first === undefined) return
  const places = new Set(more.map(({ at }) => placeText(at)))
  places.delete(placeText(first.at))
  const others = [...places].map(printable)
  const also = others.length === 0 ? '' : `; wrong as well: ${others.join(', ')}`
  const remedies = [first.remedy ?? [], first.kind === 'lock' ? lockRemedy(project.root) : []].flat()
  throw new UserError(
    first.kind === 'lock' ? 'LOCK_NEEDED' : 'ENVIRONMENT_FAILED',
    `no environment for ${project.name}: ${first.message}${also}`,
    remedies.join(' '),
    first.at,
  )
}

function lockRemedy(folder: string): string {
  return `Run poetry lock in ${printable(folder) || 'the top folder'}, and commit poetry.lock: what is locked is installed from where the lock says.`
}

/** Whether uv asks this index and no other one, as the environment has it. */
function asksOnly(index: string, { variable }: Pick<System, 'variable'>): boolean {
  const given = (names: readonly string[]) =>
    names.flatMap((name) => (variable(name) ?? '').split(/\s+/).filter((one) => one !== ''))
  const main = given(['UV_DEFAULT_INDEX', 'UV_INDEX_URL'])
  const all = [...(main.length === 0 ? [PYPI_INDEX] : main), ...given(['UV_INDEX', 'UV_EXTRA_INDEX_URL'])]
  const meant = placeOf(index)
  // Each may have a name in front.
  return meant !== undefined && all.every((one) => placeOf(one.replace(/^[\w-]+=/, '')) === meant)
}

/** Whoever asks, with or without a slash at its end. */
function placeOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname, search } = new URL(url)
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}${search}`
}
