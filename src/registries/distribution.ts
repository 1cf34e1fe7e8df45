import type { CoreMetadata } from '../standards/core-metadata.ts'

/** A built file, on its way to a registry. */
export interface Distribution {
  /** Normalized (PEP 503). */
  readonly project: string
  /** Normalized (PEP 440). */
  readonly version: string
  readonly kind: 'wheel' | 'sdist'
  readonly fileName: string
  /** Absolute. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Lower case hex. */
  readonly sha256: string
  readonly metadata: CoreMetadata
  /** Members of a wheel that are pointers of Git LFS, where files should be; absent where there are none. */
  readonly lfsPointers?: readonly string[]
  /** When the commit was made that it is built from, in seconds since 1970; absent where nobody said. */
  readonly sourceDate?: number
}
