import { comparePep440, isPreRelease } from '../standards/pep440.ts'
import { normalizeVersion } from '../standards/pep440-ranges.ts'
import { compareCalendarVersions, parseCalendarVersion } from './calver.ts'

/** By how much a version grows. */
export type Level = 'major' | 'minor' | 'patch'

/** The version in the name of a tag; undefined for a tag that is none of a release. */
export function versionInTag(tag: string, prefix: string): string | undefined {
  const text = tag.startsWith(prefix) ? tag.slice(prefix.length) : ''
  return /^\d/.test(text) && normalizeVersion(text) !== undefined ? text : undefined
}

/** Below 0 where the first is older: days of a calendar by their days, all others by PEP 440. */
export function compareReleases(a: string, b: string): number {
  const [one, other] = [parseCalendarVersion(a), parseCalendarVersion(b)]
  return one !== undefined && other !== undefined ? compareCalendarVersions(one, other) : comparePep440(a, b)
}

/**
 * The version after another one, in three numbers. Before 1.0.0 nothing is promised yet, so what breaks makes a new minor version there; a
 * pre-release is followed by what it was one of.
 *
 * @param version PEP 440
 */
export function nextVersion(version: string, level: Level): string {
  const [release = ''] = /^\d+(?:\.\d+)*/.exec(version) ?? []
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number)
  if (isPreRelease(version)) return [major, minor, patch].join('.')
  if (level === 'major' && major > 0) return [major + 1, 0, 0].join('.')
  return level === 'patch' ? [major, minor, patch + 1].join('.') : [major, minor + 1, 0].join('.')
}

/**
 * The version of a day: the bare day, or with the next number where there was one already. Written as those before it: with zeros or without, with
 * a dot or a dash.
 *
 * @param today UTC
 * @param versions all that there are
 */
export function calendarVersion(today: Date, versions: readonly string[]): string {
  const known = versions.filter((one) => parseCalendarVersion(one) !== undefined).sort(compareReleases)
  const latest = known.at(-1) ?? ''
  const isPadded = /\.0\d(?:\D|$)/.test(known.join(' '))
  const numbers = [today.getUTCMonth() + 1, today.getUTCDate()]
  const day = [today.getUTCFullYear(), ...numbers.map((one) => String(one).padStart(isPadded ? 2 : 1, '0'))].join('.')
  const last = parseCalendarVersion(latest)
  const bare = parseCalendarVersion(day)
  if (last === undefined || bare === undefined || compareCalendarVersions(last, bare) < 0) return day
  // The day after `.0` is `.1`; after the bare day comes `.1`, too.
  const sign = known.some((one) => /-\d+$/.test(one)) ? '-' : '.'
  const isSameDay = last.year === bare.year && last.month === bare.month && last.day === bare.day
  return isSameDay ? `${day}${sign}${Math.max(last.release, 1)}` : day
}
