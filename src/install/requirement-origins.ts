// Options in files of requirements: https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options
import { shownUrl } from './lock-origins.ts'
import type { OriginFinding } from './origin-finding.ts'
import { leadingName, type OriginPlaces, placeOf } from './origin-places.ts'
import type { OwnedNames } from './owned-names.ts'

const OPTION = /^\s*(-i|--index-url|--extra-index-url|-f|--find-links)(?:\s*=\s*|\s+)["']?(\S+?)["']?(?:\s|$)/

/** Options of a file of requirements that come before all variables of a job, and owned packages that it takes from an address. */
export function requirementOrigins(
  file: string,
  text: string,
  owned: OwnedNames,
  places: OriginPlaces,
): readonly OriginFinding[] {
  return text.split(/\r?\n/).flatMap((line, at): readonly OriginFinding[] => {
    const where = { file, line: at + 1 }
    const [, option, url] = OPTION.exec(line) ?? []
    if (option !== undefined && url !== undefined) {
      if (!URL.canParse(url) || ['index', 'private'].includes(placeOf(url, places))) return []
      const message = `${option} has pip ask ${shownUrl(url)} for your packages`
      return [{ ...where, message, fix: 'Take the line away: the index that the job sets has everything.' }]
    }
    const [, direct] = /^\s*[\w.-]+(?:\s*\[[^\]]*\])?\s*@\s*(https?:\/\/\S+)/.exec(line) ?? []
    if (direct === undefined || !owned.has(leadingName(line)) || placeOf(direct, places) !== 'elsewhere') return []
    const message = `${leadingName(line)} comes from ${shownUrl(direct)}, which is not the private side`
    return [{ ...where, message, fix: 'Name a version in the place of the address.' }]
  })
}
