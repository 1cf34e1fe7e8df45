import type { System } from '../system/system.ts'
import { findCredentials } from './find-credentials.ts'
import type { Pace } from './pace.ts'
import type { Registry, RegistrySettings } from './registry.ts'
import type { Credentials, RegistryHttp } from './registry-http.ts'

/** What a registry acts through. */
export type RegistrySystem = Pick<System, 'folder' | 'http' | 'files' | 'variable'> & {
  /** For what only GitHub's API can do; absent where nobody asks for it. */
  readonly openGithub?: System['openGithub']
  /** For a word about what points elsewhere; absent where nobody is to be told. */
  readonly variableNames?: System['variableNames']
  readonly report: Pick<System['report'], 'hide' | 'log'>
}

/**
 * Opens a registry of one kind. Nothing is asked yet.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`
 */
export type OpenRegistry = (settings: RegistrySettings, system: RegistrySystem, pace: Pace) => Promise<Registry>

export interface Access {
  readonly settings: RegistrySettings
  readonly system: RegistrySystem
  readonly pace: Pace
  /** Where the credentials belong. */
  readonly urls: readonly URL[]
}

// What servers know of a token that stands alone: PyPI and its kin want this user, others take any.
export const TOKEN_USER = '__token__'

/** One registry's servers, with credentials that never change. */
export function staticAccess({ settings, system, pace, urls }: Access): RegistryHttp {
  const credentials = findCredentials(settings, system, TOKEN_USER)
  return { http: system.http, pace, origins: urls.map(({ origin }) => origin), credentials: async () => credentials }
}

/** Credentials that are had from a server. */
export interface Login {
  credentials(): Promise<Credentials>
  /** Has them anew. */
  renew(): Promise<void>
}

/** Logs in when that is first needed, once for all who ask; after a failure, whoever asks next tries again. */
export function lazyLogin(logIn: () => Promise<Credentials>): Login {
  let current: Promise<Credentials> | undefined
  const start = () => {
    const started = logIn()
    current = started
    started.catch(() => {
      if (current === started) current = undefined
    })
    return started
  }
  return {
    credentials: () => current ?? start(),
    async renew() {
      await start()
    },
  }
}
