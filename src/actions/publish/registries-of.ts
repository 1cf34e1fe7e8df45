import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { openRegistry, registryKinds } from '../../registries/index.ts'
import type { RegistrySystem } from '../../registries/open-registry.ts'
import { PATIENT, type Pace } from '../../registries/pace.ts'
import type { Registry, RegistryKind, RegistrySettings } from '../../registries/registry.ts'
import { withoutSecrets } from '../../registries/registry-url.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import { withOwnAdvice, withOwnVariables } from './own-variables.ts'
import type { registryInputs } from './registry-inputs.ts'

type Inputs = InputsOf<typeof contract>

/**
 * The registries that the inputs name, in order: those of `registries`, else the one of `registry`; then the mirrors.
 *
 * @throws {UserError} `REGISTRY_LINE_INVALID`, `REGISTRY_TWICE`, and what `openRegistry` throws
 */
export async function registriesOf(inputs: Inputs, system: System): Promise<readonly Registry[]> {
  const pace = { ...paceOf(inputs), tell: system.report.log }
  const { create, bases } = inputs
  const opening = { more: { create, bases }, mirrors: inputs['mirror-to'], pace }
  const registries = await openRegistries(inputs, opening, system)
  refuseTwice(registries)
  return registries
}

function refuseTwice(registries: readonly Registry[]): void {
  const titles = registries.map(({ title }) => title)
  const twice = titles.find((title, at) => titles.indexOf(title) !== at)
  if (twice === undefined) return
  throw new UserError(
    'REGISTRY_TWICE',
    `${twice} is named more than once`,
    'Name each registry once in url, registries and mirror-to.',
  )
}

interface Opening {
  /** What holds for each of them. */
  readonly more?: Pick<RegistrySettings, 'create' | 'bases'>
  readonly mirrors?: readonly string[]
  readonly pace: Pace
}

/** The registries that the inputs name, then the mirrors. Throws as {@link registriesOf}. */
export async function openRegistries(
  inputs: RegistryInputs & { readonly registries: readonly string[] },
  { more: common = {}, mirrors = [], pace }: Opening,
  system: RegistrySystem,
): Promise<readonly Registry[]> {
  const lines = [...inputs.registries, ...mirrors].map(lineSettings)
  const opened: Registry[] = []
  if (inputs.registries.length === 0) {
    opened.push(await openRegistry({ ...registrySettings(inputs), ...common }, system, pace))
  }
  for (const settings of lines) {
    const more = { ...settings, ...common, allowHttp: inputs['allow-http'] }
    opened.push(await withOwnAdvice(openRegistry(more, withOwnVariables(system, settings), pace), settings))
  }
  return opened
}

/**
 * Whoever reads has to say where: an upload goes to PyPI unless somebody says otherwise, but a private side that is PyPI protects nobody, and
 * private names are not to be asked for there.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`
 */
export function requirePlace(inputs: RegistryInputs & { readonly registries?: readonly string[] }): void {
  const { registry, url, 'index-url': indexUrl, registries = [] } = inputs
  if (registry !== 'pypi' || url !== '' || indexUrl !== '' || registries.length > 0) return
  const hint =
    'Set registry and url: of your private registry, such as registry: devpi, url: https://devpi.example/acme/prod/.'
  throw new UserError('REGISTRY_URL_MISSING', 'nothing says in which registry your packages are', hint)
}

/** How patient a run is, as its inputs say. */
export function paceOf(inputs: Pick<Inputs, 'index-timeout'>): Pace {
  return { ...PATIENT, indexLimitMs: inputs['index-timeout'] * 1000 }
}

export type RegistryInputs = Pick<Inputs, keyof typeof registryInputs>

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
  return openRegistry(registrySettings(inputs), system, { ...PATIENT, tell: system.report.log })
}

/** One line, as "KIND URL" or "KIND URL NAME". */
function lineSettings(line: string): RegistrySettings {
  const [kind, url, name, ...rest] = line.split(/\s+/)
  const known = registryKinds.find((one): one is RegistryKind => one === kind)
  if (known !== undefined && url !== undefined && rest.length === 0) {
    return { kind: known, url, ...(name === undefined ? {} : { name }) }
  }
  throw new UserError(
    'REGISTRY_LINE_INVALID',
    `${printable(withoutSecrets(line))} is no registry`,
    `Write its kind and its URL, as in "devpi https://devpi.example/root/prod". Kinds are ${registryKinds.join(', ')}.`,
  )
}
