import { define, flag, list, output, text } from '../../contract/define.ts'
import { registryInputs } from '../publish/registry-inputs.ts'

const NO_PACKAGES: readonly OutdatedPackage[] = []
const NO_NAMES: readonly string[] = []

/** One package that a manifest asks for, as the output `packages` has it. */
export interface OutdatedPackage {
  readonly package: string
  readonly project: string
  readonly state: 'current' | 'update' | 'outgrown' | 'unknown'
  readonly range: string
  readonly locked: readonly string[]
  readonly newestInside: string | null
  readonly newest: string | null
  readonly changelog: string | null
  readonly file: string
  readonly line: number | null
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
    owned: list('Packages that are yours, by name or glob: maestro-*.'),
    pre: flag('Count pre-releases, also where nobody asks for one.', false),
    ...registryInputs,
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    any: output.flag('Whether anything could be newer.'),
    updates: output.json(
      'Packages of which a lock has an older version than the declared range allows, each as "package version", the version being the newest inside.',
      NO_NAMES,
    ),
    outgrown: output.json(
      'Packages whose newest version is outside a declared range, each as "package version".',
      NO_NAMES,
    ),
    packages: output.json(
      'For each declaration: package, project, state (current, update, outgrown, unknown), range, locked, newestInside, newest, changelog, file, line.',
      NO_PACKAGES,
    ),
  },
})
