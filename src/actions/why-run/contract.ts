import { define, output, text } from '../../contract/define.ts'
import { ledgerInputs } from '../affected/contract.ts'

const NO_SENTENCES: readonly string[] = []

/** Why a task would run although it ran before. */
export const contract = define({
  name: 'why-run',
  description: 'Says why a task would run: what differs from when it passed last.',
  surface: 'command',
  argument: 'task',
  inputs: {
    task: text('The task: project:target.'),
    root: text('Folder of the repository, or any folder inside it.', '.'),
    ...ledgerInputs,
  },
  outputs: {
    task: output.text('The task as it was found.'),
    runs: output.flag('Whether it would run.'),
    why: output.json('What differs from its newest proof, or which one it is that nothing differs from.', NO_SENTENCES),
  },
})
