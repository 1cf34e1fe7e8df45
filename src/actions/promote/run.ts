import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import { findVersion, onVersion } from '../publish/held-version.ts'
import { registryOf } from '../publish/registries-of.ts'
import { wantedVersion } from '../publish/wanted-version.ts'
import type { contract } from './contract.ts'

/** Has the server copy a version. Throws `USAGE`, `PROMOTION_UNSUPPORTED`, and what registries throw. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const wanted = wantedVersion(inputs)
  const { to } = inputs
  if (to === '') throw new UserError('USAGE', 'To which index?', 'Name it with --to.')
  const registry = await registryOf(inputs, system)
  if (registry.promote === undefined) {
    throw new UserError(
      'PROMOTION_UNSUPPORTED',
      `${registry.title} copies nothing between indexes`,
      'Publish the same built files there: publish with stage: upload and the folder of the build.',
    )
  }
  const held = await findVersion(wanted, registry)
  const { name, version } = held
  await onVersion(held, registry, async () => registry.promote?.(name, version, to))
  await system.report.show(async () => `${name} ${version} is in ${printable(to)} now, too`)
  return { package: name, version, to }
}
