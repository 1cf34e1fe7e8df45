import { UserError } from '../errors.ts'
import type { RepoPath } from '../system/system.ts'
import type { Settings } from '../workspaces/settings.ts'
import type { PathSettings } from './touch.ts'

type Matcher = (path: RepoPath) => boolean

// Globs come from the repository: bounded, so that no pattern can stall a run.
const MAX_PATTERNS = 500
const MAX_CHARACTERS = 1_000

const NOTHING: PathSettings = { isIgnored: () => false, inputOf: () => [] }

/**
 * The globs of the settings, ready to be asked about many paths.
 *
 * @throws {UserError} `GLOBS_REFUSED` for more than 500 patterns, or one of more than 1,000 characters
 */
export async function compilePathSettings(settings: Settings): Promise<PathSettings> {
  const withInputs = [...settings.projects].filter(([, { inputs }]) => inputs.length > 0)
  const patterns = [...settings.ignore, ...withInputs.flatMap(([, { inputs }]) => inputs)]
  if (patterns.length === 0) return NOTHING
  refuseExcess(patterns)
  const { default: picomatch } = await import('picomatch')
  const compile = (globs: readonly string[]): Matcher => picomatch([...globs], { dot: true })
  const isIgnored = settings.ignore.length === 0 ? () => false : compile(settings.ignore)
  const inputs = withInputs.map(([name, project]) => ({ name, matches: compile(project.inputs) }))
  return {
    isIgnored,
    inputOf: (path) => inputs.filter(({ matches }) => matches(path)).map(({ name }) => name),
  }
}

function refuseExcess(patterns: readonly string[]): void {
  const long = patterns.find(({ length }) => length > MAX_CHARACTERS)
  if (patterns.length <= MAX_PATTERNS && long === undefined) return
  throw new UserError(
    'GLOBS_REFUSED',
    long === undefined ? `The settings hold ${patterns.length} globs` : `A glob has ${long.length} characters`,
    `At most ${MAX_PATTERNS} globs of ${MAX_CHARACTERS} characters each are read.`,
  )
}
