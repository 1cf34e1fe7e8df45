import { UserError } from '../../errors.ts'
import { ownedNames } from '../../install/owned-names.ts'
import { openRegistry } from '../../registries/index.ts'
import type { RegistryKind } from '../../registries/registry.ts'
import { judgeUrl, withoutSecrets } from '../../registries/registry-url.ts'
import { printable } from '../../standards/printable.ts'
import { isRefName } from '../../standards/ref-name.ts'
import type { System } from '../../system/system.ts'
import { PIN } from './find-release.ts'
import type { FoundKind, Kind } from './kind.ts'
import type { Asked } from './plan-again.ts'

/** With the pin, what a person asked for. */
type Options = Asked & { readonly pin: string }

/**
 * Refuses what would make no workflow, or another one than is meant.
 *
 * @throws {UserError} `PIN_INVALID`, `BRANCH_INVALID`, `URL_INVALID`, `URL_MISSING`, `REGISTRY_MISSING`, `OWNED_INVALID`, and what registries throw
 */
export async function judgeInputs(options: Options, system: System): Promise<void> {
  const { pin, branch, registry, url, owned } = options
  if (pin !== '' && !PIN.test(pin)) {
    const hint = 'Give the 40 hexadecimal digits of a commit, or leave pin out.'
    throw new UserError('PIN_INVALID', `pin: ${printable(pin)} is no commit`, hint)
  }
  if (branch !== '' && !isRefName(branch)) {
    const hint = 'Give one branch by its name, as git branch shows it; patterns are for your own hand.'
    throw new UserError('BRANCH_INVALID', `branch: ${printable(branch)} is no name of a branch`, hint)
  }
  if (owned.length > 0) ownedNames(owned)
  if (registry !== 'none') return judgeAddress(registry as RegistryKind, url, system)
  const [given] = [url === '' ? [] : ['url'], owned.length === 0 ? [] : ['owned']].flat()
  if (given === undefined) return
  throw new UserError(
    'REGISTRY_MISSING',
    `${given} is about a registry, and none is named`,
    'Add --registry, such as ghcr.',
  )
}

// What GitHub fills in.
const EXPRESSION = /\$\{\{[^{}]*\}\}/g

async function judgeAddress(kind: RegistryKind, url: string, system: System): Promise<void> {
  if (url === '') {
    // The owner of the repository, and PyPI itself.
    if (kind === 'ghcr' || kind === 'pypi') return
    throw new UserError('URL_MISSING', `registry: ${kind} needs a url`, 'Say where it is: --url https://…')
  }
  if (printable(url) !== url || /['"#\s]/.test(url.replace(EXPRESSION, ''))) {
    const hint = 'Write the address of the registry, such as https://devpi.example/team/prod/.'
    throw new UserError('URL_INVALID', `url: ${printable(withoutSecrets(url))} is no address`, hint)
  }
  try {
    if (!url.includes('${{')) {
      // Nothing is asked, and nothing of this machine counts: the workflow runs elsewhere. The token stands for the one that it will have.
      const settings = { kind, url, token: 'x' }
      await openRegistry(settings, { ...system, variable: () => undefined, variableNames: () => [], report: QUIET })
    } else if (/^https?:/.test(url)) judgeUrl(url.replace(EXPRESSION, 'x'), { kind })
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'REGISTRY_URL_CREDENTIALS') throw error
    const hint =
      'Take them out: they belong into secrets of GitHub (gh secret set), which the workflows that init writes name.'
    throw new UserError(error.code, error.message, hint)
  }
}

const QUIET: Pick<System['report'], 'hide' | 'log'> = { hide: () => undefined, log: () => undefined }

// What means nothing to a kind.
const UNUSED: ReadonlyMap<Kind, readonly (keyof Asked)[]> = new Map([
  ['monorepo', ['owned']],
  ['templates', ['owned', 'registry', 'url', 'branch']],
])

/**
 * Refuses options that have no effect on this kind of repository.
 *
 * @throws {UserError} `OPTION_UNUSED`
 */
export function refuseUnused({ kind, why }: FoundKind, asked: Asked): void {
  const isGiven = (option: keyof Asked) => !['', 'none'].includes(String(asked[option]))
  const option = UNUSED.get(kind)?.find(isGiven)
  if (option === undefined) return
  const what = kind === 'templates' ? 'templates' : `a ${kind}`
  const hint = `Leave it out, or say what this repository is: --kind ${kind === 'monorepo' ? 'product' : 'monorepo or product'}.`
  throw new UserError('OPTION_UNUSED', `--${option} has no effect on ${what}, which this is, as ${why}`, hint)
}
