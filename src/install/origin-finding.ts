/** Where an owned package comes from somewhere else, or could. */
export interface OriginFinding {
  /** From the folder that is looked at. */
  readonly file: string
  readonly line: number
  readonly message: string
  /** What to do about it. */
  readonly fix: string
}
