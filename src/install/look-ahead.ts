import { atATime } from '../registries/at-a-time.ts'
import type { RemoteFile } from '../registries/registry.ts'
import { isForEveryMachine, parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { comparePep440, isPreRelease, satisfiesPep440 } from '../standards/pep440.ts'
import type { OwnedNames } from './owned-names.ts'
import { type OwnedNeed, ownedNeeds } from './owned-needs.ts'

/** What a product is about to have its installer ask for. */
export interface Expected {
  /** Digests of files by project, as locks have them; normalized, hex. */
  readonly locked: ReadonlyMap<string, ReadonlySet<string>>
  /** What manifests and files of requirements ask for. Names that a lock has are passed over. */
  readonly declared: readonly OwnedNeed[]
}

/** Where things are had, and kept for whoever asks next. */
export interface Source {
  readonly owned: OwnedNames
  list(project: string): Promise<readonly RemoteFile[]>
  /** Has a wheel, and its METADATA. */
  bring(project: string, wheel: RemoteFile): Promise<Uint8Array>
  /** Whether nobody asks any more. */
  isOver(): boolean
}

const AT_A_TIME = 4
const MOST_BYTES = 1024 ** 2

/**
 * Has pages and small wheels before anybody asks for them: of the files that locks name, and of the newest versions that will do for what is
 * declared, with all that these need in turn. What cannot be had is told to whoever asks for it.
 */
export async function lookAhead({ locked, declared }: Expected, source: Source): Promise<void> {
  await atATime(AT_A_TIME, [...locked], async ([name, digests]) => {
    if (!source.isOver()) await bringLocked(source, name, digests).catch(() => undefined)
  })
  const wanted = new Map<string, Wanted>()
  for (let needs = declared; needs.length > 0; ) {
    const changed = new Set(needs.filter(({ name }) => !locked.has(name)).flatMap((need) => want(need, wanted)))
    const found = await atATime(AT_A_TIME, [...changed], async (one) =>
      source.isOver() ? [] : bringNewest(source, one).catch(() => []),
    )
    needs = found.flat()
  }
}

/** Installers take one version of a package, for all who need it. */
interface Wanted {
  readonly name: string
  readonly extras: Set<string>
  readonly specifiers: Set<string>
}

/** @returns what is to be looked at, because it is new or more of it is wanted than before; else nothing */
function want({ name, extras, specifier }: OwnedNeed, wanted: Map<string, Wanted>): Wanted | readonly [] {
  const before = wanted.get(name)
  const one = before ?? { name, extras: new Set<string>(), specifiers: new Set<string>() }
  wanted.set(name, one)
  const isNew = before === undefined || extras.some((extra) => !one.extras.has(extra))
  for (const extra of extras) one.extras.add(extra)
  one.specifiers.add(specifier)
  return isNew ? one : []
}

/** Whether a file may be brought although nobody asked for it yet: a large one might be for nothing. */
export function isSmall({ sha256, size = Number.POSITIVE_INFINITY }: RemoteFile): boolean {
  return sha256 !== undefined && size <= MOST_BYTES
}

/** Of wheels for many systems, one at most is wanted. */
function isForAll({ fileName }: RemoteFile): boolean {
  const name = parseDistributionFileName(fileName)
  return name?.kind === 'wheel' && isForEveryMachine(name)
}

async function bringLocked(source: Source, name: string, digests: ReadonlySet<string>): Promise<void> {
  const files = await source.list(name)
  const meant = files.filter((one) => digests.has(one.sha256 ?? '') && isForAll(one) && isSmall(one))
  await Promise.all(meant.map((wheel) => source.bring(name, wheel)))
}

/** @returns what it needs in turn */
async function bringNewest(source: Source, { name, extras, specifiers }: Wanted): Promise<readonly OwnedNeed[]> {
  const wheel = newestWheel(name, await source.list(name), [...specifiers])
  if (wheel === undefined) return []
  // Where the list has the METADATA, what it needs does not wait for the wheel.
  const brought = isForAll(wheel) && isSmall(wheel) ? source.bring(name, wheel) : undefined
  brought?.catch(() => undefined)
  const metadata = wheel.metadata ?? (await brought)
  return metadata === undefined ? [] : ownedNeeds(metadata, source.owned, extras)
}

function newestWheel(
  name: string,
  files: readonly RemoteFile[],
  specifiers: readonly string[],
): RemoteFile | undefined {
  const fitting = files.flatMap((file) => {
    const { version, kind } = parseDistributionFileName(file.fileName, name) ?? {}
    const isMeant = version !== undefined && kind === 'wheel' && !file.isYanked && !isPreRelease(version)
    return isMeant && specifiers.every((one) => satisfiesPep440(version, one)) ? { file, version } : []
  })
  const [newest] = fitting.toSorted(
    (a, b) => comparePep440(b.version, a.version) || Number(isForAll(b.file)) - Number(isForAll(a.file)),
  )
  return newest?.file
}
