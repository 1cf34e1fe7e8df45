import path from 'node:path'
import type { Files } from '../system/system.ts'
import { pythonVersionIn } from './installed-distributions.ts'
import { PROGRAMS_OF_PYTHON } from './task-environment.ts'

/**
 * Whether the interpreter that an environment links to is another one than when it was made, as far as can be told without starting it: by the version
 * in its path, where there is one, or by its times. `pyvenv.cfg` keeps the version that it had.
 *
 * @param environment its folder; absolute
 * @param settings the text of its `pyvenv.cfg`
 */
export async function hasOtherInterpreter(
  environment: string,
  settings: string,
  files: Pick<Files, 'standing'>,
): Promise<boolean> {
  const [version = '', minor = ''] = /^(\d+\.\d+)\.\d+/.exec(pythonVersionIn(settings) ?? '') ?? []
  const found = version === '' || process.platform === 'win32' ? undefined : await interpreterOf(environment, files)
  // A copy of its own is as it was.
  if (found === undefined || path.dirname(found.place) === path.join(environment, PROGRAMS_OF_PYTHON)) return false
  const named = found.place.match(new RegExp(`(?<![\\d.])${minor.replace('.', '\\.')}\\.\\d+`, 'g'))?.at(-1)
  if (named !== undefined) return named !== version
  const made = await files.standing(path.join(environment, 'pyvenv.cfg'))
  return made !== undefined && found.alteredAt > made.alteredAt
}

interface Interpreter {
  /** Where it lies, all links followed. */
  readonly place: string
  /** The newest time of it and of the links outside of the environment that lead there. */
  readonly alteredAt: number
}

const MOST_LINKS = 40

async function interpreterOf(environment: string, files: Pick<Files, 'standing'>): Promise<Interpreter | undefined> {
  const own = path.join(environment, PROGRAMS_OF_PYTHON)
  let at = own
  let [alteredAt, links] = [0, 0]
  const ahead = ['python']
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    const place = path.join(at, name)
    const standing = await files.standing(place)
    if (standing === undefined || links > MOST_LINKS) return undefined
    if (standing.target === undefined) {
      at = place
      if (ahead.length === 0) alteredAt = Math.max(alteredAt, standing.alteredAt)
      continue
    }
    links++
    if (at !== own) alteredAt = Math.max(alteredAt, standing.alteredAt)
    if (!path.isAbsolute(standing.target)) ahead.unshift(...standing.target.split('/'))
    else {
      at = '/'
      ahead.unshift(...standing.target.split('/').filter((one) => one !== ''))
    }
  }
  return { place: at, alteredAt }
}
