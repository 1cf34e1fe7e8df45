import { type CoreMetadata, firstValue, valuesOf } from '../standards/core-metadata.ts'
import { comparePep440, isPreRelease, satisfiesPep440 } from '../standards/pep440.ts'
import { poetrySpecifier } from '../standards/pep440-ranges.ts'
import { pythonsBeyond } from '../standards/requires-python.ts'
import type { Location } from '../workspaces/workspace.ts'

/** A package that a manifest or a file of requirements asks an index for. */
export interface AskedPackage {
  /** Normalized (PEP 503). */
  readonly package: string
  /** Who asks. */
  readonly project: string
  /** For what: `main`, `dev:test`, `extra:s3`, `build`, `requirement`, `constraint`. */
  readonly group: string
  /** As written: `>=0.1,<0.2`, `^0.1`; empty for any version. */
  readonly range: string
  readonly at: Location
  /** What the lock of the project has, each version once; empty where there is none. */
  readonly locked: readonly string[]
  /** Absent where nothing says on which Python it is to run, or where it is only asked for on some. */
  readonly python?: AskedPython
}

/** The versions of Python that have to be able to run something. */
export interface AskedPython {
  readonly constraint: string
  /** Whether upper bounds count, as they do for Poetry. */
  readonly countsUpper: boolean
}

/** A version that a registry has. */
export interface Offer {
  /** Normalized (PEP 440). */
  readonly version: string
  /** What each of its files asks for; an empty text where one does not say. */
  readonly requiresPython: readonly string[]
  /** Installers pass over it, all of its files being yanked. */
  readonly isYanked: boolean
}

/** How a manifest stands to what there is by now. */
export interface Standing extends AskedPackage {
  /**
   * - `current`: nothing newer would do.
   * - `update`: the lock has an older version than the range allows.
   * - `outgrown`: the newest version is outside the range.
   * - `held`: a newer version asks for another Python than this one is for.
   * - `unknown`: the registry has no version of it, or the range cannot be read.
   */
  readonly state: 'current' | 'update' | 'outgrown' | 'held' | 'unknown'
  /** The newest version inside the range, of those that its Python can take; absent where there is none. */
  readonly newestInside?: string
  /** The newest of those that its Python can take; absent where there is none. */
  readonly newest?: string
  /** A newer one that it cannot take, and which Python that wants; beside any state. */
  readonly held?: { readonly version: string; readonly requiresPython: string }
  /** Versions that are locked, and yanked by now. */
  readonly yanked: readonly string[]
}

/** How a manifest stands to the versions that there are, in any order. */
export function standingOf(asked: AskedPackage, offers: readonly Offer[], isEarly: boolean): Standing {
  const yanked = asked.locked.filter((one) => offers.some((offer) => offer.isYanked && isSame(offer.version, one)))
  const standing = { ...asked, yanked }
  const some = choosable(asked, offers, isEarly)
  if (some.length === 0 || !isReadable(asked.range)) return { ...standing, state: 'unknown' }
  const fitting = some.filter((offer) => suits(offer, asked.python))
  const newest = fitting[0]?.version
  const newestInside = fitting.find(({ version }) => isInside(version, asked.range))?.version
  const beyond = some[0] !== undefined && some[0] !== fitting[0] ? some[0] : undefined
  const found = {
    ...standing,
    ...(newest === undefined ? {} : { newest }),
    ...(newestInside === undefined ? {} : { newestInside }),
    ...(beyond === undefined ? {} : { held: heldOf(beyond) }),
  }
  const isOutgrown = newest !== undefined && (newestInside === undefined || comparePep440(newestInside, newest) < 0)
  const state = isOutgrown ? 'outgrown' : hasUpdate(found) ? 'update' : beyond === undefined ? 'current' : 'held'
  return { ...found, state }
}

/** Whether the lock has an older version than the range allows, whatever else there is. */
export function hasUpdate({ locked, newestInside }: Pick<Standing, 'locked' | 'newestInside'>): boolean {
  return newestInside !== undefined && locked.some((version) => comparePep440(version, newestInside) < 0)
}

/** Whether a range says anything that installers understand. */
export function isReadable(range: string): boolean {
  return satisfiesPep440('1.0', plainRange(range)) !== undefined
}

/** What installers would choose from, the newest first: where there are pre-releases only, those. */
function choosable(asked: AskedPackage, offers: readonly Offer[], isEarly: boolean): readonly Offer[] {
  const early = isEarly || asksForEarly(asked)
  const standing = offers.filter(({ isYanked }) => !isYanked)
  const finals = standing.filter(({ version }) => early || !isPreRelease(version))
  return (finals.length > 0 ? finals : standing).toSorted((a, b) => comparePep440(b.version, a.version))
}

function asksForEarly({ range, locked }: AskedPackage): boolean {
  // Whoever leaves a pre-release out does not ask for others.
  const bounds = range.replace(/!=\s*[^\s,|]+/g, '').match(/[\w.!+]+/g) ?? []
  return [...bounds, ...locked].some(isPreRelease)
}

function isInside(version: string, range: string): boolean {
  return satisfiesPep440(version, plainRange(range)) === true
}

/** With the operators of PEP 440 alone, where those of Poetry can be told by them. */
function plainRange(range: string): string {
  return poetrySpecifier(range) ?? range
}

function isSame(a: string, b: string): boolean {
  return comparePep440(a, b) === 0
}

function suits({ requiresPython }: Offer, python: AskedPython | undefined): boolean {
  if (python === undefined) return true
  return requiresPython.some(
    (one) => one === '' || pythonsBeyond(python.constraint, one, python.countsUpper) === undefined,
  )
}

function heldOf({ version, requiresPython }: Offer): { readonly version: string; readonly requiresPython: string } {
  return { version, requiresPython: [...new Set(requiresPython)].join(' or ') }
}

// https://packaging.python.org/specifications/well-known-project-urls/
const CHANGELOG_LABELS = new Set(['changelog', 'changes', 'whatsnew', 'history', 'releasenotes'])

/** Where a version says that its changes are told, by METADATA; undefined where it does not, or not with an address of the web. */
export function changelogIn(fields: CoreMetadata): string | undefined {
  for (const value of valuesOf(fields, 'Project-URL')) {
    const [, label = '', url = ''] = /^([^,]*),\s*(\S+)\s*$/.exec(value) ?? []
    const isChangelog = CHANGELOG_LABELS.has(label.toLowerCase().replace(/[^a-z0-9]/g, ''))
    if (isChangelog && isOfTheWeb(url)) return url
  }
  const page = firstValue(fields, 'Home-page')
  return page !== undefined && isOfTheWeb(page) && /change|release|history/i.test(page) ? page : undefined
}

function isOfTheWeb(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol)
}
