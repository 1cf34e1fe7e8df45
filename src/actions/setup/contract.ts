import { define, flag, output } from '../../contract/define.ts'
import { taskInputs } from '../run/contract.ts'

const NO_ENVIRONMENTS: Readonly<Record<string, string>> = {}

/** What the tasks of a shard run in. */
export const contract = define({
  name: 'setup',
  description: 'Makes an environment of Python for each project of a shard, or of those that you name, from its lock.',
  surface: 'action',
  answers: 'people',
  argument: 'projects',
  icon: 'package',
  inputs: { ...taskInputs, summary: flag('Write the job summary.', true) },
  outputs: {
    environments: output.json('Folders of the environments, by project.', NO_ENVIRONMENTS),
    made: output.number('How many were made anew; the others were as they have to be.'),
    seconds: output.number('How long all of it took.'),
  },
})
