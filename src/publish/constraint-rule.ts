import { caretRange, compatibleClause, normalizeVersion, publicVersion } from '../standards/pep440-ranges.ts'

/**
 * Which versions of a sibling a requirement admits where its manifest does not say.
 * - `caret`: until the next version that may break: `>=0.3.1,<0.4.0`.
 * - `compatible`: `~=0.3.1`.
 * - `exact`: `==0.3.1`; also in the place of what a manifest says.
 * - `minimum`: `>=0.3.1`.
 * - `keep`: only what the manifest says.
 */
export type ConstraintRule = 'caret' | 'compatible' | 'exact' | 'minimum' | 'keep'

/**
 * The specifier (PEP 440) that the rule makes of a sibling's version, which always satisfies it, pre-releases and local parts too.
 *
 * @returns empty for `keep`; undefined where the version is none
 */
export function specifierFor(rule: ConstraintRule, version: string): string | undefined {
  if (normalizeVersion(version) === undefined) return undefined
  switch (rule) {
    case 'caret':
      return caretRange(version)
    case 'compatible':
      return compatibleClause(version)
    case 'exact':
      return `==${normalizeVersion(version)}`
    case 'minimum':
      return `>=${publicVersion(version)}`
    case 'keep':
      return ''
  }
}

/** The same as Poetry's own tables say it; undefined where the version is none. */
export function poetryConstraintFor(rule: ConstraintRule, version: string): string | undefined {
  const specifier = specifierFor(rule, version)
  if (specifier === undefined) return undefined
  if (rule === 'keep') return '*'
  return rule === 'caret' ? `^${publicVersion(version)}` : specifier
}

/** Whether a specifier leaves out what is too old or too new: one that only excludes single versions does not. */
export function isBounded(specifier: string): boolean {
  return specifier.split(/\s*\|\|?\s*/).every((alternative) => /(?:^|[,\s])\s*(?:[<>]=?|===?|~=)/.test(alternative))
}
