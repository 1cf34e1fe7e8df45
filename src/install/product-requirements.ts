import path from 'node:path'
import { UserError } from '../errors.ts'
import { readLock } from '../lockfiles/index.ts'
import type { LockedEntry } from '../lockfiles/lockfile.ts'
import { readConsumer } from '../publish/consumers.ts'
import { normalizeName } from '../standards/pep503.ts'
import type { Files } from '../system/system.ts'
import {
  givenRequirements,
  type RequirementLines,
  type RequirementPlace,
  readRequirementLines,
} from './requirement-lines.ts'
import type { WheelhousePlan } from './wheelhouse.ts'

/** What a wheelhouse is to hold, by what is given or by what the product says. */
export interface AskedFor extends RequirementPlace {
  /** In the place of what the product asks for. */
  readonly asked: readonly string[]
}

type Wanted = Pick<WheelhousePlan, 'requirements' | 'pins' | 'digests' | 'isHashed'>

/**
 * What a product asks for: its `pyproject.toml`, else `requirements.txt`; at the versions and with the files of its lock, where it has one.
 *
 * @param folder absolute
 * @throws {UserError} `REQUIREMENTS_MISSING`, `REQUIREMENT_REFUSED`, `CONSUMER_UNREADABLE`
 */
export async function productRequirements(
  folder: string,
  { asked, ...place }: AskedFor,
  files: Pick<Files, 'read'>,
): Promise<Wanted> {
  const locked = await lockedPins(folder, files)
  if (asked.length > 0) return withLines(locked, givenRequirements(asked, place))
  const manifest = await files.read(path.join(folder, 'pyproject.toml'))
  if (manifest !== undefined) {
    const { requirements } = await readConsumer('pyproject.toml', manifest, new Set())
    if (requirements.length > 0) return { requirements, ...locked, isHashed: false }
  }
  const lines = await readRequirementLines(path.join(folder, 'requirements.txt'), place, files)
  if (lines !== undefined && lines.requirements.length > 0) return withLines(locked, lines)
  throw new UserError(
    'REQUIREMENTS_MISSING',
    'nothing says what the wheelhouse is to hold: no dependencies in pyproject.toml, and no requirements.txt',
    'Set requirements, or root to the folder of the product.',
  )
}

/** Hashes that stand with a requirement come before those of a lock. With one of them pip wants them for everything, and so do we. */
function withLines(
  locked: Pick<WheelhousePlan, 'pins' | 'digests'>,
  { requirements, constraints, digests }: RequirementLines,
): Wanted {
  return {
    requirements,
    pins: [...locked.pins, ...constraints],
    digests: new Map([...locked.digests, ...digests]),
    isHashed: digests.size > 0,
  }
}

async function lockedPins(
  folder: string,
  files: Pick<Files, 'read'>,
): Promise<Pick<WheelhousePlan, 'pins' | 'digests'>> {
  const entries: LockedEntry[] = []
  for (const name of ['poetry.lock', 'uv.lock']) {
    const text = await files.read(path.join(folder, name))
    const reading = text === undefined ? undefined : await readLock(name, text, new Map())
    if (reading !== undefined && 'set' in reading) entries.push(...reading.set.entries.values())
    // One lock counts: where there are two, they need not agree.
    if (entries.length > 0) break
  }
  return pinsOf(entries.filter(({ folder: local, extra }) => local === undefined && extra === undefined))
}

function pinsOf(entries: readonly LockedEntry[]): Pick<WheelhousePlan, 'pins' | 'digests'> {
  const versions = new Map<string, Set<string>>()
  const digests = new Map<string, ReadonlySet<string>>()
  for (const { name, version, hash } of entries) {
    const key = normalizeName(name)
    versions.set(key, (versions.get(key) ?? new Set()).add(version))
    const found = [...hash.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, digest = '']) => digest)
    digests.set(key, new Set([...(digests.get(key) ?? []), ...found]))
  }
  // Of a name in several versions the environment decides; the digests still say which files may come.
  const pins = [...versions].flatMap(([name, some]) => (some.size === 1 ? `${name}==${[...some][0]}` : []))
  return { pins, digests }
}
