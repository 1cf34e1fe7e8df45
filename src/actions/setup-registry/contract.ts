import { count, define, flag, list, oneOf, output, text } from '../../contract/define.ts'
import type { OriginFinding } from '../../install/origin-finding.ts'
import { PYPI_INDEX } from '../../standards/pypi.ts'
import { registryInputs } from '../publish/registry-inputs.ts'

const NO_FINDINGS: readonly OriginFinding[] = []

/** The consumer side of all registries. */
export const contract = define({
  name: 'setup-registry',
  description:
    'Lets pip, uv and Poetry install your packages from a private registry, and all others from the public index.',
  surface: 'action',
  icon: 'download-cloud',
  endsWithJob: true,
  inputs: {
    owned: list(
      'Which packages are yours, by name or pattern, as in maestro-*: these never come from the public index.',
    ),
    ...registryInputs,
    registries: list(
      'Several registries in the place of registry and url, each as "KIND URL" or "KIND URL NAME". While the first is down the next stands in, with files whose digest the lock or the first one told.',
    ),
    public: text('The simple index that has all other packages.', PYPI_INDEX),
    mode: oneOf(
      ['route', 'native', 'wheelhouse'],
      'Run an index on this machine that keeps both sides apart; or set the tools up for both, where that is safe; or fill a folder with wheels.',
      'route',
    ),
    port: count(
      'Where the index listens. Locks record it; where it is taken, the next free one is used, with a warning; it fails where a manifest or a lock names the one that is taken.',
      8417,
    ),
    root: text('The folder of the product whose manifests and locks are looked at.', '.'),
    check: flag('Fail where a manifest or a lock there lets one of your packages come from somewhere else.', true),
    folder: text('With mode: wheelhouse, the folder to fill.', 'wheelhouse'),
    requirements: list('With mode: wheelhouse, what it is to hold, in the place of what the product asks for.'),
    cache: text('A folder where files of your packages are kept for later runs. Without it they go with the job.'),
    idle: count('Minutes without a request after which the index ends by itself.', 360),
    serve: flag(
      'On a command line: run the index until it is interrupted, and say on one line of JSON when it is ready.',
      false,
    ),
    print: flag(
      'On a command line: print the settings of the tools as lines for a shell, for the index that runs and has these owned names.',
      false,
    ),
  },
  outputs: {
    'index-url': output.text('The simple index that the tools ask now.'),
    ready: output.flag(
      'Whether the tools can install now. Not in a pull request of a fork or of Dependabot, which gets no secrets, where the registry wants some: then the step does nothing, and says so.',
    ),
    folder: output.text('Path of the folder of wheels; empty with another mode.'),
    findings: output.json(
      'Where one of your packages comes from somewhere else, or could, each with file, line and fix.',
      NO_FINDINGS,
    ),
  },
})
