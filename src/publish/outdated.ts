import { type CoreMetadata, firstValue, valuesOf } from '../standards/core-metadata.ts'
import { comparePep440, isPreRelease, satisfiesPep440 } from '../standards/pep440.ts'
import type { Location } from '../workspaces/workspace.ts'

/** A package that a manifest asks an index for. */
export interface AskedPackage {
  /** Normalized (PEP 503). */
  readonly package: string
  /** Who asks. */
  readonly project: string
  /** As written: `>=0.1,<0.2`, `^0.1`; empty for any version. */
  readonly range: string
  readonly at: Location
  /** What the lock of the project has, each version once; empty where there is none. */
  readonly locked: readonly string[]
}

/** How a manifest stands to what there is by now. */
export interface Standing extends AskedPackage {
  /**
   * - `current`: nothing newer would do.
   * - `update`: the lock has an older version than the range allows.
   * - `outgrown`: the newest version is outside the range.
   * - `unknown`: the registry has no version of it.
   */
  readonly state: 'current' | 'update' | 'outgrown' | 'unknown'
  /** The newest version inside the range; absent where there is none. */
  readonly newestInside?: string
  readonly newest?: string
}

/**
 * How a manifest stands to the versions that there are.
 *
 * @param versions all that are not yanked, normalized (PEP 440), in any order
 * @param isEarly pre-releases count too; else only for those who ask for one or have locked one
 */
export function standingOf(asked: AskedPackage, versions: readonly string[], isEarly: boolean): Standing {
  const early = isEarly || asksForEarly(asked)
  const finals = versions.filter((version) => early || !isPreRelease(version))
  // As installers do: where there are pre-releases only, those.
  const some = (finals.length > 0 ? finals : [...versions]).sort((a, b) => comparePep440(b, a))
  const [newest] = some
  if (newest === undefined) return { ...asked, state: 'unknown' }
  const newestInside = some.find((version) => satisfiesPep440(version, asked.range) !== false)
  const isOld = (version: string) => newestInside !== undefined && comparePep440(version, newestInside) < 0
  const state =
    newestInside === undefined || comparePep440(newestInside, newest) < 0
      ? 'outgrown'
      : asked.locked.some(isOld)
        ? 'update'
        : 'current'
  return { ...asked, state, newest, ...(newestInside === undefined ? {} : { newestInside }) }
}

/** Whether the lock has an older version than the range allows, whatever else there is. */
export function hasUpdate({ locked, newestInside }: Standing): boolean {
  return newestInside !== undefined && locked.some((version) => comparePep440(version, newestInside) < 0)
}

function asksForEarly({ range, locked }: AskedPackage): boolean {
  const bounds = range.match(/[\w.!+]+/g) ?? []
  return [...bounds, ...locked].some(isPreRelease)
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
