// Semantic versioning 2.0.0, of tags: https://semver.org
import semver, { type SemVer } from 'semver'

/** `v1.2.3`, `1.2.3-rc.1`; undefined for what is none, such as `v01.2.3` or `v2024.10.08`, and for one with metadata of a build, which has no order. */
export function parseSemanticVersion(text: string): SemVer | undefined {
  if (!/^v?\d/.test(text) || text.includes('+')) return undefined
  return semver.parse(text.replace(/^v/, '')) ?? undefined
}
