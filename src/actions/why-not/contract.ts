import { define } from '../../contract/define.ts'
import { contract as why } from '../why/contract.ts'

/** Why a project is not affected. */
export const contract = define({
  ...why,
  name: 'why-not',
  description: 'Says why a project is not affected: the rules that kept it out.',
})
