// Calendar versioning, YYYY.MM.DD with or without zeros: https://calver.org

/** A day, and which release of that day. */
export interface CalendarVersion {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 for the day alone; a release with a number comes after it: `.0` is 1, `.1` and `-1` are 2. */
  readonly release: number
}

const FORM = /^v?(?<year>\d{4})\.(?<month>\d{1,2})\.(?<day>\d{1,2})(?:[.-](?<release>\d{1,9}))?$/

/** `v2024.10.08`, `2024.3.7.1`, `v2024.10.08-2`; undefined for what is none, and for a day that no calendar has. */
export function parseCalendarVersion(text: string): CalendarVersion | undefined {
  const groups = FORM.exec(text)?.groups
  if (groups === undefined) return undefined
  const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const again = groups['release']
  // The bare day comes before whatever has a number, also before `.0`.
  return { year, month, day, release: again === undefined ? 0 : Number(again) + 1 }
}

/** Below 0 where the first one is older. */
export function compareCalendarVersions(a: CalendarVersion, b: CalendarVersion): number {
  return a.year - b.year || a.month - b.month || a.day - b.day || a.release - b.release
}
