import type { RegistrySettings } from '../../../src/registries/registry.ts'
import { DOMAIN, makeSecret } from './codeartifact-account.ts'
import { type Standin, startCodeArtifact } from './codeartifact-standin.ts'

/** A repository of CodeArtifact that needs nothing but its settings: its endpoint, and a ready token. */
export interface CodeArtifactMember {
  readonly settings: RegistrySettings
  /** With a repository that is not there. */
  readonly missing: RegistrySettings
  readonly showsRequiresPython: false
  readonly standin: Standin
}

/**
 * Starts the stand-in with one repository, for the contract that all members of the family are tested on.
 *
 * @param behind the root of the pypiserver that holds its files
 */
export async function startCodeArtifactMember(behind: string): Promise<CodeArtifactMember> {
  const standin = await startCodeArtifact([behind])
  const { account, url } = standin
  account.domains.get(DOMAIN)?.set('prod', { behind, packages: new Map() })
  const password = makeSecret(account, 'ready-')
  account.tokens.set(password, Number.POSITIVE_INFINITY)
  const settings = (repository: string): RegistrySettings => ({
    kind: 'codeartifact',
    url: `${url}pypi/${repository}/`,
    password,
  })
  return { settings: settings('prod'), missing: settings('nowhere'), showsRequiresPython: false, standin }
}
