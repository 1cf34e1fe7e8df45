import { define, output, text } from '../../contract/define.ts'
import { registryInputs } from '../publish/registry-inputs.ts'

/** From a staging index to the real one. */
export const contract = define({
  name: 'promote',
  description: 'Copies a published version to another index of the same server, without sending it again.',
  surface: 'command',
  answers: 'programs',
  argument: 'package',
  inputs: {
    package: text('The package.'),
    version: text('Its version.'),
    to: text('The other index, as the server names it: USER/INDEX of devpi, the repository of codeartifact.'),
    ...registryInputs,
  },
  outputs: {
    package: output.text('The package, by its normalized name.'),
    version: output.text('The version.'),
    to: output.text('Where it is now, too.'),
  },
})
