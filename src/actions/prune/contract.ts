import { count, define, flag, list, oneOf, output, ranges } from '../../contract/define.ts'
import { registryInputs } from '../publish/registry-inputs.ts'

const NO_NAMES: readonly string[] = []

/** Deletes old versions, as far as that breaks nothing. */
export const contract = define({
  name: 'prune',
  description: 'Deletes old versions of packages from a registry by rules, and never a part of a version that stays.',
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
    apply: flag('Delete. Without it, what would be deleted is shown.', false),
    ...registryInputs,
  },
  outputs: {
    kept: output.json('Versions that stay, each as "package version".', NO_NAMES),
    pruned: output.json('Versions that are deleted, or would be, each as "package version".', NO_NAMES),
    leftovers: output.number('How many manifests that nothing leads to are deleted, or would be.'),
    any: output.flag('Whether there is anything to delete, or was.'),
  },
})
