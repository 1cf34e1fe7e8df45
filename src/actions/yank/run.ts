import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import { registryOf } from '../publish/registries-of.ts'
import { wantedVersion } from '../publish/wanted-version.ts'
import type { contract } from './contract.ts'

/** Yanks a version, or takes that back (PEP 592). Throws `YANK_UNSUPPORTED`, and what registries throw. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const { name, version } = wantedVersion(inputs)
  const registry = await registryOf(inputs, system)
  if (registry.yank === undefined) {
    throw new UserError(
      'YANK_UNSUPPORTED',
      `${registry.title} cannot yank: it could only delete, which breaks everybody who has locked ${name} ${version}`,
      'Publish a version above it that mends what is wrong, and exclude this one where it is asked for: !=VERSION.',
    )
  }
  await registry.yank(name, version, inputs.undo ? undefined : inputs.reason)
  const now = inputs.undo
    ? 'is chosen again'
    : 'is passed over by installers, unless somebody asks for just this version'
  await system.report.show(async () => `${name} ${version} ${now}: ${registry.title}`)
  return { package: name, version, yanked: !inputs.undo }
}
