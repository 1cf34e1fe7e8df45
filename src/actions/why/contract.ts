import { define, output, text } from '../../contract/define.ts'
import { rangeInputs } from '../affected/contract.ts'

const NO_SENTENCES: readonly string[] = []

/** Why a project is affected. */
export const contract = define({
  name: 'why',
  description: 'Says why a project is affected: the chain of reasons down to the changed file.',
  surface: 'command',
  argument: 'project',
  inputs: { project: text('The project: its name, its package name or its folder.'), ...rangeInputs },
  outputs: {
    project: output.text('The name of the project.'),
    affected: output.flag('Whether it is affected.'),
    why: output.json('The chain of reasons, or, where it is not affected, the rules that kept it out.', NO_SENTENCES),
  },
})
