/** An error as GraphQL has it; more than these come up. */
type ErrorType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'RATE_LIMITED'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'

interface RefusalOptions {
  readonly status: number
  readonly type: ErrorType
  readonly headers?: Readonly<Record<string, string>>
  /** The `errors` of a refusal by REST. */
  readonly errors?: readonly unknown[]
  /** What REST says in the place of the message. */
  readonly title?: string
}

/** What GitHub does not do, in the words of both of its APIs. */
export class Refusal extends Error {
  readonly options: RefusalOptions

  constructor(message: string, options: RefusalOptions) {
    super(message)
    this.options = options
  }
}

/** 404 of REST: also what a token may not see. */
export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(message, { status: 404, type: 'NOT_FOUND' })
}

/** 422 of REST: it is understood, and cannot be. */
export function unprocessable(message: string): Refusal {
  return new Refusal(message, { status: 422, type: 'UNPROCESSABLE' })
}

/** 422 of REST, where a member of what was sent is to blame. */
export function invalid(message: string, error: Readonly<Record<string, unknown>>): Refusal {
  return new Refusal(message, { status: 422, type: 'UNPROCESSABLE', title: 'Validation Failed', errors: [error] })
}
