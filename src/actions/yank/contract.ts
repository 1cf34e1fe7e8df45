import { define, flag, output, text } from '../../contract/define.ts'
import { registryInputs } from '../publish/registry-inputs.ts'

/** Takes back what is published, as far as that goes. */
export const contract = define({
  name: 'yank',
  description: 'Takes a published version out of what installers choose, or puts it back.',
  surface: 'command',
  answers: 'programs',
  argument: 'package',
  inputs: {
    package: text('The package.'),
    version: text('Its version.'),
    reason: text('Why, for people who pinned it.', 'broken'),
    undo: flag('Put it back.', false),
    ...registryInputs,
  },
  outputs: {
    package: output.text('The package, by its normalized name.'),
    version: output.text('The version.'),
    yanked: output.flag('Whether installers pass over it now.'),
  },
})
