import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { openRegistry, registryKinds } from '../../registries/index.ts'
import { PATIENT } from '../../registries/pace.ts'
import type { Registry, RegistryKind, RegistrySettings } from '../../registries/registry.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import type { registryInputs } from './registry-inputs.ts'

type Inputs = InputsOf<typeof contract>

/**
 * The registry that the inputs name, and behind it those that get the same files.
 *
 * @throws {UserError} `MIRROR_INVALID`, and what `openRegistry` throws
 */
export async function registriesOf(inputs: Inputs, system: System): Promise<readonly [Registry, ...Registry[]]> {
  const pace = { ...PATIENT, indexLimitMs: inputs['index-timeout'] * 1000 }
  const open = (settings: RegistrySettings) => openRegistry(settings, system, pace)
  const main = await open(mainSettings(inputs))
  const mirrors: Registry[] = []
  for (const line of inputs['mirror-to']) mirrors.push(await open(mirrorSettings(line)))
  return [main, ...mirrors]
}

function mainSettings(inputs: Inputs): RegistrySettings {
  return { ...registrySettings(inputs), create: inputs.create, bases: inputs.bases }
}

type RegistryInputs = Pick<Inputs, keyof typeof registryInputs>

/** What the inputs say of a registry. */
function registrySettings(inputs: RegistryInputs): RegistrySettings {
  const { registry, url, username, password, token, role } = inputs
  const optional = {
    url,
    indexUrl: inputs['index-url'],
    name: inputs['registry-name'],
    username,
    password,
    token,
    role,
  }
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''))
  return { kind: registry, ...given, allowHttp: inputs['allow-http'] }
}

/** The one registry that these inputs name. Throws what `openRegistry` throws. */
export function registryOf(inputs: RegistryInputs, system: System): Promise<Registry> {
  return openRegistry(registrySettings(inputs), system)
}

/** Credentials of a mirror come from the variables that its own tools know. */
function mirrorSettings(line: string): RegistrySettings {
  const [kind, url, ...rest] = line.split(/\s+/)
  const known = registryKinds.find((one): one is RegistryKind => one === kind)
  if (known !== undefined && url !== undefined && rest.length === 0) return { kind: known, url }
  throw new UserError(
    'MIRROR_INVALID',
    `mirror-to: ${printable(line)} is no registry`,
    `Write its kind and its URL, as in "devpi https://devpi.example/root/prod". Kinds are ${registryKinds.join(', ')}.`,
  )
}
