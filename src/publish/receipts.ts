import type { RegistryKind } from '../registries/registry.ts'

/**
 * How it went with one file.
 * - `uploaded`, `already-present`: the index shows our bytes.
 * - `unconfirmed`: the server took them, and the index does not show them yet.
 * - `conflict`: the index has other bytes.
 * - `refused`: the server will not take the file until somebody mends something.
 * - `failed`: no clear answer; the same again may work.
 * - `blocked`: it needs what is not there.
 */
export type Outcome = 'uploaded' | 'already-present' | 'unconfirmed' | 'conflict' | 'refused' | 'failed' | 'blocked'

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

/** A package that is published and cannot be installed from there and imported. */
export interface Broken extends Pick<Receipt, 'registry' | 'package' | 'version'> {
  /** What the installer or Python said. */
  readonly why: string
}
