/**
 * Something the caller can fix: shown as one annotation or one line, without a stack. Exit 1.
 *
 * `message` says what was given and where; `hint` says what to do next.
 */
export class UserError extends Error {
  readonly code: string
  readonly hint: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined

  constructor(
    code: string,
    message: string,
    hint?: string,
    at: { readonly file?: string | undefined; readonly line?: number | undefined } = {},
  ) {
    super(message)
    this.name = 'UserError'
    this.code = code
    this.hint = hint
    this.file = at.file
    this.line = at.line
  }
}

/** Something outside did not answer as its protocol says, after every try that made sense. Exit 2. */
export class ExternalError extends Error {
  readonly code: string
  readonly retryable: boolean

  constructor(code: string, message: string, retryable: boolean, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'ExternalError'
    this.code = code
    this.retryable = retryable
  }
}

/** Two things that have to be the same are not: nothing was overwritten, and somebody has to look. Exit 3. */
export class IntegrityError extends Error {
  readonly code: string
  readonly hint: string

  constructor(code: string, message: string, hint: string) {
    super(message)
    this.name = 'IntegrityError'
    this.code = code
    this.hint = hint
  }
}

/** Failures of which none came of another one: a door tells each for itself. */
export class SeveralFailures extends Error {
  readonly failures: readonly unknown[]

  constructor(failures: readonly unknown[]) {
    super(failures.map(messageOf).join('\n'))
    this.name = 'SeveralFailures'
    this.failures = failures
  }
}

/** What a door prints for a failure, and the exit code it ends with. */
export interface Failure {
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly exitCode: 1 | 2 | 3
}

/** A call of the operating system that failed: no such folder, no space, no permission. Its message names the path. */
function isSystemFailure(error: unknown): error is Error & { code: string } {
  if (typeof error !== 'object' || error === null) return false
  return 'syscall' in error && 'code' in error && typeof error.code === 'string'
}

const SYSTEM_REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space is left'],
  ['EISDIR', 'a folder has that name'],
  ['ENOTDIR', 'a file stands where a folder would have to be'],
  ['ENOENT', 'there is no such folder'],
  ['EEXIST', 'something else has that name'],
  ['ENAMETOOLONG', 'the name is too long'],
])

const NO_RIGHT = 'Let this user write there, or choose another place; TMPDIR says where temporary files go.'
const SYSTEM_HINTS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'Make room on that disk, and run this again; TMPDIR says where temporary files go.'],
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  ['EROFS', NO_RIGHT],
])

/** Why a file could not be written, in words and by the system's own code; undefined for what is no failure of the system. */
export function writeFailure(error: unknown): string | undefined {
  if (!isSystemFailure(error)) return undefined
  return `${SYSTEM_REASONS.get(error.code) ?? error.message} (${error.code})`
}

/**
 * What comes of writing somewhere.
 *
 * @throws what `refusal` makes of the system's reason, where it refuses
 */
export async function orRefusal<T>(write: () => Promise<T>, refusal: (why: string) => Error): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const why = writeFailure(error)
    throw why === undefined ? error : refusal(why)
  }
}

/**
 * The failure a person reads: message, way out, place. Anything that is neither kind above is our own bug
 * and keeps its stack.
 */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UserError) {
    return {
      title: error.code,
      message: error.hint === undefined ? error.message : `${error.message}\n${error.hint}`,
      ...(error.file === undefined ? {} : { file: error.file }),
      ...(error.line === undefined ? {} : { line: error.line }),
      exitCode: 1,
    }
  }
  if (error instanceof ExternalError) return { title: error.code, message: error.message, exitCode: 2 }
  if (error instanceof IntegrityError) {
    return { title: error.code, message: `${error.message}\n${error.hint}`, exitCode: 3 }
  }
  if (isSystemFailure(error)) {
    const hint = SYSTEM_HINTS.get(error.code)
    return { title: error.code, message: hint === undefined ? error.message : `${error.message}\n${hint}`, exitCode: 2 }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    title: 'BUG',
    message: `A bug in maestro-actions; please report it with these lines.\n${stack}`,
    exitCode: 1,
  }
}

/** Each failure of what was thrown, in their order; and the exit code, where what the caller can fix counts more than what another try may mend. */
export function describeFailures(error: unknown): {
  readonly failures: readonly Failure[]
  readonly exitCode: Failure['exitCode']
} {
  const failures = (error instanceof SeveralFailures ? error.failures : [error]).map(describeFailure)
  const exitCode = ([3, 1] as const).find((code) => failures.some((one) => one.exitCode === code)) ?? 2
  return { failures, exitCode }
}

/** What anything that was thrown says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
