import { UserError } from '../errors.ts'
import { poetrySpecifier } from '../standards/pep440-ranges.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import { readToml } from '../standards/toml.ts'
import { standardDeclarations } from '../workspaces/pep621.ts'
import { withPoetry } from '../workspaces/poetry.ts'

/** Who installs our packages from elsewhere: what it asks an index for. */
export interface Consumer {
  /** As it was given. */
  readonly file: string
  /** PEP 508, markers included; what comes by a path or an URL is left out. */
  readonly requirements: readonly string[]
}

/**
 * What a product repository asks for: the main dependencies of its `pyproject.toml`, or the lines of a file of requirements.
 *
 * @throws {UserError} `CONSUMER_UNREADABLE`
 */
export async function readConsumer(file: string, text: string): Promise<Consumer> {
  return { file, requirements: file.endsWith('.toml') ? await manifestRequirements(file, text) : listed(text) }
}

async function manifestRequirements(file: string, text: string): Promise<readonly string[]> {
  const reading = await readToml(text)
  if ('problem' in reading) {
    const { message, line } = reading.problem
    throw new UserError(
      'CONSUMER_UNREADABLE',
      `${printable(file)}:${line} cannot be read: ${message}`,
      'Mend it, or leave it out of consumers.',
    )
  }
  const { declarations } = withPoetry(standardDeclarations(reading.table), reading.table)
  return declarations.flatMap(({ name, group, specifier, reference, followsSources }) => {
    if (group !== 'main' || reference.type !== 'name' || name === 'python') return []
    const range = followsSources ? specifier : poetrySpecifier(specifier)
    return range === undefined ? [name] : [`${name}${range}`]
  })
}

/** Without comments, options and hashes. */
function listed(text: string): readonly string[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const plain = line
        .replace(/(?:^|\s)#.*$/, '')
        .replace(/\s--hash=\S+/g, '')
        .trim()
      const requirement = plain.startsWith('-') ? undefined : parseRequirement(plain)
      return requirement === undefined || requirement.url !== undefined ? [] : plain
    })
}
