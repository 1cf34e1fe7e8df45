// https://docs.aws.amazon.com/codeartifact/latest/APIReference/CommonErrors.html
import { ExternalError, UserError } from '../errors.ts'
import { WRONG_SIGNATURE } from './aws-signing.ts'

const UNKNOWN_KEYS: ReadonlySet<string> = new Set([
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'ExpiredTokenException',
  'ExpiredToken',
])

// What to do, by the kind of error; the first that fits.
const HINTS: readonly { readonly fits: (code: string) => boolean; readonly code: string; readonly hint: string }[] = [
  {
    fits: (code) => code === 'ResourceNotFoundException',
    code: 'REGISTRY_NOT_FOUND',
    hint: 'Check domain, account, region and repository; create: true makes what is missing.',
  },
  {
    fits: (code) => WRONG_SIGNATURE.has(code),
    code: 'REGISTRY_UNAUTHORIZED',
    hint: 'Check AWS_SECRET_ACCESS_KEY, which does not fit the key id; the clock of this machine is right within what AWS allows.',
  },
  {
    fits: (code) => UNKNOWN_KEYS.has(code),
    code: 'REGISTRY_UNAUTHORIZED',
    hint: 'The keys are of nobody, or have ended: log in to AWS anew. AWS_SESSION_TOKEN has to be set with keys that last for some time only.',
  },
]

/**
 * What to throw for an answer of the API that is no success.
 *
 * @param message for people, with what AWS says
 * @param permission what it takes to be allowed: `codeartifact:CreateRepository`
 * @returns {UserError} `REGISTRY_NOT_FOUND`, `REGISTRY_UNAUTHORIZED`, `REGISTRY_REFUSED`; {ExternalError} `REGISTRY_UNREADABLE`
 */
export function failureOf(
  { status, code = '' }: { readonly status: number | undefined; readonly code: string | undefined },
  message: string,
  permission: string,
): Error {
  if (status === undefined || status >= 500) return new ExternalError('REGISTRY_UNREADABLE', message, true)
  const known = HINTS.find(({ fits }) => fits(code))
  if (known !== undefined) return new UserError(known.code, message, known.hint)
  if (code !== 'AccessDeniedException' && status !== 403) {
    return new UserError('REGISTRY_REFUSED', message, 'AWS says above what it does not take.')
  }
  const hint = `Allow ${permission}, in the policy of the role or user and in those of the domain and the repository.`
  return new UserError('REGISTRY_UNAUTHORIZED', message, hint)
}
