import type { RegistryKind } from '../registries/registry.ts'

/**
 * How it went with one file. `unconfirmed`: the registry took it, and its index does not show it yet. `blocked`: it waits for a package that is
 * not there.
 */
export type Outcome = 'uploaded' | 'already-present' | 'unconfirmed' | 'conflict' | 'failed' | 'blocked'

/** What is known of one file and one registry, once the run is over. Plain JSON. */
export interface Receipt {
  readonly package: string
  readonly version: string
  /** Its name; of what was never built there is none. */
  readonly file: string
  /** Lower case hex; empty where the file was not built. */
  readonly sha256: string
  readonly registry: { readonly kind: RegistryKind; readonly title: string }
  /** Where the index serves it; empty where it does not. */
  readonly url: string
  readonly outcome: Outcome
  /** For a failure, a conflict, and what is blocked: why, in a sentence. */
  readonly note: string
  /** When the outcome was known, ISO 8601 in UTC. */
  readonly when: string
}
