import { type Action, action } from './action.ts'
import { contract as demo } from './demo/contract.ts'
import { contract as doctor } from './doctor/contract.ts'
import { contract as gate } from './gate/contract.ts'
import { contract as graph } from './graph/contract.ts'
import { contract as init } from './init/contract.ts'
import { contract as notifyTemplates } from './notify-templates/contract.ts'
import { affected, run } from './often.ts'
import { contract as outdated } from './outdated/contract.ts'
import { contract as promote } from './promote/contract.ts'
import { contract as prune } from './prune/contract.ts'
import { contract as publish } from './publish/contract.ts'
import { contract as release } from './release/contract.ts'
import { contract as setup } from './setup/contract.ts'
import { contract as setupRegistry } from './setup-registry/contract.ts'
import { contract as syncTemplates } from './sync-templates/contract.ts'
import { contract as why } from './why/contract.ts'
import { contract as whyNot } from './why-not/contract.ts'
import { contract as whyRun } from './why-run/contract.ts'
import { contract as yank } from './yank/contract.ts'

/** Every action and command, in the order in which help lists them. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [
    affected,
    action({ contract: why, load: () => import('./why/run.ts') }),
    action({ contract: whyNot, load: () => import('./why-not/run.ts') }),
    action({ contract: graph, load: () => import('./graph/run.ts') }),
    action({ contract: setup, load: () => import('./setup/run.ts') }),
    run,
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
