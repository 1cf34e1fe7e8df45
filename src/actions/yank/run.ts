import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import { findVersion, onVersion } from '../publish/held-version.ts'
import { registryOf } from '../publish/registries-of.ts'
import { wantedVersion } from '../publish/wanted-version.ts'
import type { contract } from './contract.ts'

/** Yanks a version, or takes that back (PEP 592). Throws `YANK_UNSUPPORTED`, and what registries throw. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const wanted = wantedVersion(inputs)
  const registry = await registryOf(inputs, system)
  if (registry.yank === undefined) {
    throw new UserError(
      'YANK_UNSUPPORTED',
      `${registry.title} has no way for programs to yank; to delete would break everybody who has locked ${wanted.name} ${wanted.version}`,
      `PyPI does it on its site (Manage, Releases, Options, Yank). Elsewhere publish a version above it that mends what is wrong, and exclude this one where it is asked for: !=${wanted.version}.`,
    )
  }
  const held = await findVersion(wanted, registry)
  const { name, version, isYanked } = held
  await onVersion(held, registry, async () => registry.yank?.(name, version, inputs.undo ? undefined : inputs.reason))
  const already = isYanked === !inputs.undo ? 'already ' : ''
  const now = inputs.undo
    ? `is ${already}chosen by installers${already === '' ? ' again' : ''}`
    : `is ${already}passed over by installers, unless somebody asks for just this version`
  await system.report.show(async () => `${name} ${version} ${now}: ${registry.title}`)
  return { package: name, version, yanked: !inputs.undo }
}
