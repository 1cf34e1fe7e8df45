import { define, flag, output } from '../../contract/define.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'

const NO_NAMES: readonly ProjectName[] = []

/** A walk through the whole story on a platform made for it. */
export const contract = define({
  name: 'demo',
  description:
    'Builds a small platform in a temporary folder, changes one package, shows what that affects and why, publishes its packages into a folder, installs them in a product, and brings the templates there up to date.',
  surface: 'command',
  inputs: { keep: flag('Leave the platform there, to try other commands on it.', false) },
  outputs: {
    folder: output.text('Where the platform is; empty when it was removed.'),
    product: output.text('Where the product is; empty when it was removed.'),
    projects: output.json('Names of the affected projects.', NO_NAMES),
  },
})
