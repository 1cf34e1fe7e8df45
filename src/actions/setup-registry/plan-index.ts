import type { InputsOf } from '../../contract/define.ts'
import { ExternalError } from '../../errors.ts'
import { ownedNames, sampleName } from '../../install/owned-names.ts'
import { publicIndexUrl } from '../../install/public-index.ts'
import type { RegistrySystem } from '../../registries/open-registry.ts'
import type { System } from '../../system/system.ts'
import { openRegistries } from '../publish/registries-of.ts'
import type { contract } from './contract.ts'
import { type IndexPlan, QUICK } from './run-index.ts'

type Inputs = InputsOf<typeof contract>

/** What the inputs say of both sides. Nothing is asked of anybody yet. */
export async function planIndex(inputs: Inputs, system: RegistrySystem): Promise<IndexPlan> {
  const owned = ownedNames(inputs.owned)
  const publicIndex = publicIndexUrl(inputs.public)
  const registries = await openRegistries(inputs, { pace: QUICK }, system)
  return { owned, publicIndex, registries, locked: new Map() }
}

/**
 * Asks each registry for a package, which need not be there: that takes a log-in. One that is down is no failure while another one stands in.
 *
 * @throws {UserError} what is wrong with the credentials or the address
 */
export async function probe({ registries, owned }: IndexPlan, { report }: Pick<System, 'report'>): Promise<void> {
  const failures: ExternalError[] = []
  for (const registry of registries) {
    try {
      await registry.list(sampleName(owned))
    } catch (error) {
      if (!(error instanceof ExternalError)) throw error
      failures.push(error)
    }
  }
  const [first] = failures
  if (first !== undefined && failures.length === registries.length) throw first
  for (const { message } of failures) report.annotate({ level: 'warning', title: 'A registry is down', message })
}
