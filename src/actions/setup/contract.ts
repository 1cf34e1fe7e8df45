import { define, flag, oneOf, output } from '../../contract/define.ts'
import { taskInputs } from '../run/contract.ts'

const NO_ENVIRONMENTS: Readonly<Record<string, string>> = {}
const NO_FOLDERS: readonly string[] = []

/** What the tasks of a shard run in. */
export const contract = define({
  name: 'setup',
  description:
    'Makes what the tasks of a shard, or of projects that you name, run in: environments of Python and packages of Node, from their locks.',
  surface: 'action',
  endsWithJob: true,
  answers: 'people',
  argument: 'projects',
  icon: 'package',
  inputs: {
    ...taskInputs,
    'stale-locks': oneOf(
      ['fail', 'warn'],
      'What becomes of a lock that was made for another manifest: fail, or warn, and use it as far as it fits.',
      'fail',
    ),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    environments: output.json('Folders of the environments, by project.', NO_ENVIRONMENTS),
    packages: output.json('Folders whose packages of Node are installed.', NO_FOLDERS),
    made: output.number('How many were made anew; the others were as they have to be.'),
    seconds: output.number('How long all of it took.'),
  },
})
