/** Where a ledger is kept between runs, as one piece of bytes. */
export interface LedgerStore {
  /** For people: `the actions cache`. */
  readonly name: string
  /** Where it is a file: that it changes says nothing of the repository. Absolute. */
  readonly file?: string
  /** Undefined where there is none, or none to be had. */
  read(): Promise<Uint8Array | undefined>
  /**
   * Puts the bytes in the place of what was read last.
   *
   * @returns why they are not there; empty where they are. `again`: somebody else was faster
   */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly problem: string; readonly isAgain: boolean }>
}
