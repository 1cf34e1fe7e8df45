import { define, flag, list, output, text } from '../../contract/define.ts'
import { registryInputs } from '../publish/registry-inputs.ts'

const NO_PACKAGES: readonly OutdatedPackage[] = []
const NO_PROBLEMS: readonly OutdatedProblem[] = []
const NO_NAMES: readonly string[] = []

/** One package that a manifest asks for, as the output `packages` has it. */
export interface OutdatedPackage {
  readonly package: string
  readonly project: string
  /** `main`, `dev:test`, `extra:s3`, `build`, `requirement`, `constraint` */
  readonly group: string
  readonly state: 'current' | 'update' | 'outgrown' | 'held' | 'unknown'
  readonly range: string
  readonly locked: readonly string[]
  /** Of those that are locked. */
  readonly yanked: readonly string[]
  readonly newestInside: string | null
  readonly newest: string | null
  /** A newer one that asks for another Python than the project has, and what it asks for. */
  readonly held: string | null
  readonly requiresPython: string | null
  /** What the project says of its Python. */
  readonly python: string | null
  readonly changelog: string | null
  readonly file: string
  readonly line: number | null
}

/** Something that is missing from the answer, as the output `problems` has it. */
export interface OutdatedProblem {
  readonly file: string
  readonly line: number | null
  readonly message: string
}

/** What a product could take of the platform's packages by now. */
export const contract = define({
  name: 'outdated',
  description:
    'Lists which of your own packages have newer versions in the registry: inside the declared range, and outside.',
  surface: 'action',
  answers: 'people',
  icon: 'clock',
  inputs: {
    root: text('Folder of the repository, or any folder inside it.', '.'),
    head: text('The commit to read.', 'HEAD'),
    owned: list('Packages that are yours, by name or pattern, as in maestro-*.'),
    pre: flag('Count pre-releases, also where nobody asks for one.', false),
    ...registryInputs,
    registries: list(
      'Several registries in the place of registry and url, each as "KIND URL" or "KIND URL NAME". While the first is down the next stands in.',
    ),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    any: output.flag('Whether there is anything in updates or outgrown.'),
    updates: output.json(
      'Packages of which a lock has an older version than the declared range allows, each as "package version", the version being the newest inside.',
      NO_NAMES,
    ),
    outgrown: output.json(
      'Packages whose newest version is outside a declared range, each as "package version".',
      NO_NAMES,
    ),
    packages: output.json(
      'For each declaration, by package, file and line: package, project, group, state (current, update, outgrown, held, unknown), range, locked, yanked, newestInside, newest, held, requiresPython, python, changelog, file, line.',
      NO_PACKAGES,
    ),
    problems: output.json(
      'What could not be read, and may be missing from the answer, each with file, line, message.',
      NO_PROBLEMS,
    ),
  },
})
