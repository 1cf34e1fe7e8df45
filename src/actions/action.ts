import type { Contract, InputsOf, OutputsOf } from '../contract/define.ts'
import type { BackgroundSystem, System } from '../system/system.ts'

/** An action or a command: its contract, and its story, loaded when it runs. */
export interface Action<C extends Contract = Contract> {
  readonly contract: C
  readonly load: () => Promise<Story<C>>
}

interface Story<C extends Contract> {
  run(inputs: InputsOf<C>, system: System): Promise<OutputsOf<C>>
  /** At the end of the job, also where the run failed; of a contract with `endsWithJob`. */
  end?(system: System): Promise<void>
  /** What goes on after the step, with what the run handed over. Ends when it is over. */
  background?(task: unknown, system: BackgroundSystem): Promise<void>
}

/** Checks an entry against its own contract, then forgets the types that differ from entry to entry. */
export function action<C extends Contract>(entry: Action<C>): Action {
  return entry as unknown as Action
}
