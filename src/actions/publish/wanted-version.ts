import { UserError } from '../../errors.ts'
import { normalizeVersion } from '../../standards/pep440-ranges.ts'
import { normalizeName } from '../../standards/pep503.ts'
import { printable } from '../../standards/printable.ts'

/**
 * One version of one package, as indexes name them.
 *
 * @throws {UserError} `USAGE`, `VERSION_INVALID`
 */
export function wantedVersion(inputs: { readonly package: string; readonly version: string }) {
  if (inputs.package === '') throw new UserError('USAGE', 'Which package?', 'Name one, and its version with --version.')
  if (inputs.version === '')
    throw new UserError('USAGE', `Which version of ${printable(inputs.package)}?`, 'Name it with --version.')
  return { name: normalizeName(inputs.package), version: requireVersion(inputs.version) }
}

/**
 * A version as PEP 440 normalizes it.
 *
 * @throws {UserError} `VERSION_INVALID`
 */
export function requireVersion(text: string): string {
  const version = normalizeVersion(text)
  if (version !== undefined) return version
  throw new UserError(
    'VERSION_INVALID',
    `${printable(text)} is no version of Python packages (PEP 440)`,
    'Write one such as 1.4.0, 1.4.0rc1 or 1.4.0.post1.',
  )
}
