import { count, define, flag, list, oneOf, output, ranges } from '../../contract/define.ts'
import { registryInputs } from '../publish/registry-inputs.ts'

const NO_NAMES: readonly string[] = []
const NO_NEEDED: readonly NeededVersion[] = []

/** A version that the rules let go and somebody needs, as the output `needed` has it. */
export interface NeededVersion {
  readonly package: string
  readonly version: string
  /** Each as "package version asks for …", or with a file in the place of package and version. */
  readonly by: readonly string[]
}

/** Deletes old versions, as far as that breaks nothing. */
export const contract = define({
  name: 'prune',
  description:
    'Deletes old versions of packages from a registry by rules, and never what a version that stays, or a consumer, still needs.',
  surface: 'action',
  icon: 'scissors',
  argument: 'packages',
  inputs: {
    packages: list('The packages.'),
    versions: oneOf(
      ['dev', 'pre', 'all'],
      'What may go: development releases (1.0.dev3), pre-releases as well (1.0rc1), or all versions. The newest release always stays.',
      'dev',
    ),
    'keep-last': count('How many of each kind stay: of development releases, of pre-releases, of all others.', 10),
    'keep-days': count('Versions that are younger than so many days stay.', 30),
    keep: ranges('Versions that stay: globs as 1.4.*, or ranges as >=2.0 or >=1.4,<1.6.'),
    dependents: list(
      'More packages of the registry whose versions may need some of these; the packages themselves are asked in any case.',
    ),
    consumers: list(
      'Locks, manifests or files of requirements of product repositories: what they have locked, and what they would install, stays.',
    ),
    'delete-needed': flag('Delete also what is still needed; it is named all the same.', false),
    apply: flag('Delete. Without it, what would be deleted is shown.', false),
    ...registryInputs,
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    kept: output.json('Versions that stay, each as "package version".', NO_NAMES),
    pruned: output.json('Versions that are deleted, or would be, each as "package version".', NO_NAMES),
    needed: output.json(
      'Versions that the rules let go and somebody needs, each with package, version, by. They stay, but with delete-needed.',
      NO_NEEDED,
    ),
    leftovers: output.number('How many manifests that nothing leads to are deleted, or would be.'),
    any: output.flag('Whether there is anything to delete, or was.'),
  },
})
