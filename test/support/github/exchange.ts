/** A request, as it came. */
export interface Asked {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** `git/create-tree`, or the name of what was asked by GraphQL. */
  readonly operation: string
  readonly body: unknown
  readonly authorization: string | undefined
}

/** A request and what was answered. */
export interface Exchange extends Asked {
  /** 0 where nothing was. */
  readonly status: number
  /** Of the bodies. */
  readonly bytesIn: number
  readonly bytesOut: number
}

/** What a test wants to be answered. */
export interface InjectedAnswer {
  /** Which request; the next one where nothing is said. */
  readonly operation?: string
  /** 0 cuts the line, −1 never answers. */
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Whether what was asked is done all the same. */
  readonly isDone?: boolean
}

/** A request that is understood, and what answers it. */
export interface Prepared {
  readonly isGraphql: boolean
  readonly exchange: Asked
  answer(): Promise<{
    readonly status: number
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
  }>
}

/** Whether an answer is meant for a request. */
export function matches({ operation }: InjectedAnswer, asked: Asked): boolean {
  return operation === undefined || operation === asked.operation
}
