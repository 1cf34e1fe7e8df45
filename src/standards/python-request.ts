// Version specifiers (PEP 440) as uv takes them for interpreters: https://docs.astral.sh/uv/concepts/python-versions/#requesting-a-version
import { poetrySpecifier, unitedRange } from './pep440-ranges.ts'
import { admitsPython, HIGHEST_PATCH } from './requires-python.ts'

/**
 * How an installer is asked for a version of Python that a constraint admits (PEP 440): `3.11`, where any of its patch releases will do, else a range of
 * them, `>=3.11.9,<3.12`. Without a version, any that the constraint admits.
 *
 * @param version `X.Y` or `X.Y.Z`; one that the constraint does not admit is asked for as it is
 * @returns undefined where all that there is will do, or where no range says the same
 */
export function pythonRequest(constraint: string, version: string | undefined): string | undefined {
  if (version === undefined) return openRequest(constraint)
  const [major = 0, minor = 0, patch] = version.split('.').map(Number)
  if (patch !== undefined) return version
  const all = Array.from({ length: HIGHEST_PATCH + 1 }, (_, number) => number)
  const admitted = all.filter((number) => admitsPython(constraint, `${version}.${number}`))
  const [lowest, highest] = [admitted[0], admitted.at(-1)]
  if (lowest === undefined || highest === undefined || admitted.length === all.length) return version
  if (lowest === highest) return `${version}.${lowest}`
  const below = highest === HIGHEST_PATCH ? `<${major}.${minor + 1}` : `<=${version}.${highest}`
  const holes = all.slice(lowest, highest).filter((number) => !admitted.includes(number))
  return [`>=${version}.${lowest}`, below, ...holes.map((number) => `!=${version}.${number}`)].join(',')
}

function openRequest(constraint: string): string | undefined {
  if (LIVING.every((version) => admitsPython(constraint, version))) return undefined
  const specifier = poetrySpecifier(constraint)
  return (specifier?.includes('|') ? unitedRange(specifier) : specifier) || undefined
}

// Whatever an installer may find or bring.
const LIVING = Array.from({ length: 23 }, (_, minor) => `3.${minor + 8}.0`)
