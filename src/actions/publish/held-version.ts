import { UserError } from '../../errors.ts'
import type { Registry } from '../../registries/registry.ts'
import { parseDistributionFileName } from '../../standards/distribution-file-name.ts'
import { comparePep440, isSameVersion } from '../../standards/pep440.ts'
import { printable } from '../../standards/printable.ts'

/** A version of a package as a registry shows it. */
export interface HeldVersion {
  readonly name: string
  /** As its files spell it: `1.0` may be asked for as `1.0.0`. Where the index shows none of them, as it was asked for. */
  readonly version: string
  /** Whether installers pass over all its files; undefined where the index shows none. */
  readonly isYanked: boolean | undefined
  /** All versions that the index shows, the newest first. */
  readonly others: readonly string[]
}

/** Looks for a version in what the index of a registry shows. Throws what {@link Registry.list} throws. */
export async function findVersion(
  { name, version }: { readonly name: string; readonly version: string },
  registry: Registry,
): Promise<HeldVersion> {
  const files = (await registry.list(name)).flatMap(({ fileName, isYanked }) => {
    const found = parseDistributionFileName(fileName, name)
    return found === undefined ? [] : [{ version: found.version, isYanked }]
  })
  const own = files.filter((file) => isSameVersion(file.version, version))
  const others = [...new Set(files.map((file) => file.version))].sort((a, b) => comparePep440(b, a))
  const [first] = own
  return {
    name,
    version: first?.version ?? version,
    isYanked: first === undefined ? undefined : own.every(({ isYanked }) => isYanked),
    others,
  }
}

const TOLD = 5

/** Does something with a version; where the registry does not know it, says which it has. */
export async function onVersion<T>({ others }: HeldVersion, { title }: Registry, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'VERSION_UNKNOWN' || error.hint !== undefined) throw error
    const more = others.length > TOLD ? `, and ${others.length - TOLD} older ones` : ''
    const there = `Its index shows ${others.slice(0, TOLD).map(printable).join(', ')}${more}.`
    const none = `Its index shows no version of it: check the name, and whether ${title} is the right registry.`
    throw new UserError(error.code, error.message, others.length === 0 ? none : there)
  }
}
