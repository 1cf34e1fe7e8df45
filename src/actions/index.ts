import type { Contract, InputsOf, OutputsOf } from '../contract/define.ts'
import type { BackgroundSystem, System } from '../system/system.ts'
import { contract as affected } from './affected/contract.ts'
import { run as runAffected } from './affected/run.ts'
import { contract as demo } from './demo/contract.ts'
import { contract as doctor } from './doctor/contract.ts'
import { contract as gate } from './gate/contract.ts'
import { contract as graph } from './graph/contract.ts'
import { contract as init } from './init/contract.ts'
import { contract as notifyTemplates } from './notify-templates/contract.ts'
import { contract as outdated } from './outdated/contract.ts'
import { contract as promote } from './promote/contract.ts'
import { contract as prune } from './prune/contract.ts'
import { contract as publish } from './publish/contract.ts'
import { contract as release } from './release/contract.ts'
import { contract as run } from './run/contract.ts'
import { contract as setup } from './setup/contract.ts'
import { contract as setupRegistry } from './setup-registry/contract.ts'
import { contract as syncTemplates } from './sync-templates/contract.ts'
import { contract as why } from './why/contract.ts'
import { contract as whyNot } from './why-not/contract.ts'
import { contract as whyRun } from './why-run/contract.ts'
import { contract as yank } from './yank/contract.ts'

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

/** Every action and command, in the order in which help lists them. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [
    // Not loaded but there: a chunk of its own would cost the main job some milliseconds at every start.
    action({ contract: affected, load: async () => ({ run: runAffected }) }),
    action({ contract: why, load: () => import('./why/run.ts') }),
    action({ contract: whyNot, load: () => import('./why-not/run.ts') }),
    action({ contract: graph, load: () => import('./graph/run.ts') }),
    action({ contract: setup, load: () => import('./setup/run.ts') }),
    action({ contract: run, load: () => import(/* webpackChunkName: "tasks" */ './run/run.ts') }),
    action({ contract: gate, load: () => import('./gate/run.ts') }),
    action({ contract: whyRun, load: () => import('./why-run/run.ts') }),
    action({ contract: doctor, load: () => import('./doctor/run.ts') }),
    action({ contract: publish, load: () => import('./publish/run.ts') }),
    action({ contract: setupRegistry, load: () => import('./setup-registry/run.ts') }),
    action({ contract: release, load: () => import('./release/run.ts') }),
    action({ contract: promote, load: () => import('./promote/run.ts') }),
    action({ contract: yank, load: () => import('./yank/run.ts') }),
    action({ contract: prune, load: () => import('./prune/run.ts') }),
    action({ contract: outdated, load: () => import('./outdated/run.ts') }),
    action({ contract: syncTemplates, load: () => import('./sync-templates/run.ts') }),
    action({ contract: notifyTemplates, load: () => import('./notify-templates/run.ts') }),
    action({ contract: init, load: () => import('./init/run.ts') }),
    action({ contract: demo, load: () => import('./demo/run.ts') }),
  ].map((entry) => [entry.contract.name, entry]),
)

/** Checks an entry against its own contract, then forgets the types that differ from entry to entry. */
function action<C extends Contract>(entry: Action<C>): Action {
  return entry as unknown as Action
}
