import { didYouMean } from '../standards/likeness.ts'
import { satisfiesPep440 } from '../standards/pep440.ts'
import { printable } from '../standards/printable.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { type ConstraintRule, isBounded, poetryConstraintFor, specifierFor } from './constraint-rule.ts'
import { type Found, findSibling, type NamedSibling, type Surroundings } from './find-sibling.ts'
import type { Entry } from './manifest-entries.ts'

/** What is to be done about an entry that means a project of this repository. */
export interface Decision {
  readonly entry: Entry
  /** Absent where there is no sibling that can be required. */
  readonly required?: Required
  /** Its name, where the entry has none; empty where nobody knows it. */
  readonly name: string
  /** What is to stand in the entry; undefined where that stays. Poetry's own operators for Poetry's entries. */
  readonly constraint?: string
  readonly problem?: Omit<Finding, 'file'>
}

/** The requirement that an entry is, once it is rewritten. */
interface Required {
  readonly sibling: NamedSibling
  /** PEP 440; empty for any version. */
  readonly specifier: string
}

/** Undefined for an entry that means no project of this repository, or the project itself. */
export function decide(entry: Entry, from: Surroundings, rule: ConstraintRule): Decision | undefined {
  if (entry.name !== '' && entry.name === from.ownName) return undefined
  const found = findSibling(entry, from)
  if (found.type === 'foreign') return undefined
  return found.type === 'missing' ? withoutSibling(entry, found) : withSibling(entry, found.sibling, rule)
}

function withSibling(entry: Entry, sibling: NamedSibling, rule: ConstraintRule): Decision {
  const isFilledIn = entry.specifier === '' || (rule === 'exact' && isPublished(entry))
  const filled = specifierFor(rule, sibling.version) ?? ''
  const required = { sibling, specifier: isFilledIn ? filled : entry.specifier }
  const constraint = entry.form === 'poetry' ? poetryConstraintFor(rule, sibling.version) : filled
  const problem = isPublished(entry) ? problemOf(entry, required, isFilledIn) : undefined
  return {
    entry,
    name: sibling.name,
    required,
    ...(isFilledIn && constraint !== undefined ? { constraint } : {}),
    ...(problem === undefined ? {} : { problem }),
  }
}

/** Of development dependencies no METADATA speaks, and of Poetry's entries only where no standard table says the same. */
function isPublished({ group, role }: Entry): boolean {
  return group !== 'dev' && role === 'stated'
}

/** Developers need it, nobody who installs: there any version of it takes its place, so that an sdist refers to nothing outside. */
function withoutSibling(entry: Entry, { because, hasProject }: Extract<Found, { type: 'missing' }>): Decision {
  const isError = isPublished(entry)
  const subject = entry.name === '' ? 'A dependency' : printable(entry.name)
  const problem = {
    code: 'missing-sibling',
    severity: isError ? ('error' as const) : ('warning' as const),
    message: `${subject} ${because}`,
    fix: 'Let it lead to a project of this repository that has a name and a version, or take it from an index.',
  }
  if (isError) return { entry, name: entry.name, problem }
  const toldOnly = { entry, name: entry.name, ...(hasProject ? {} : { problem }) }
  // A range that is there says enough without the path.
  if (entry.reference.type !== 'path' || entry.specifier !== '') return toldOnly
  return { ...toldOnly, constraint: entry.form === 'poetry' ? '*' : '' }
}

function problemOf(entry: Entry, { sibling, specifier }: Required, isFilledIn: boolean): Decision['problem'] {
  const { version } = sibling
  const name = printable(sibling.name)
  const place = sibling.root === '' ? 'the project at the root' : printable(sibling.root)
  if (!isFilledIn && satisfiesPep440(version, specifier) === false) {
    return {
      code: 'stale-range',
      severity: 'error',
      message: `${name} is asked for as "${printable(entry.written)}", but ${place} has version ${printable(version)}: what was tested here could not be installed`,
      fix: `Write a range that ${printable(version)} satisfies, such as "${suggestion(entry, version)}".`,
    }
  }
  const unknown = unknownExtra(entry, sibling)
  if (unknown !== undefined) return unknown
  if (isBounded(specifier)) return undefined
  return {
    code: 'unbounded-requirement',
    severity: 'error',
    message: `${name} is asked for in any version: later releases of ${place} that do not fit would be installed too`,
    fix: `Write a range, such as "${suggestion(entry, version)}", or choose a rule that fills it in.`,
  }
}

/** Installers only warn of it, and leave out what it was to bring. */
function unknownExtra({ extras }: Entry, { name, extras: known }: NamedSibling): Decision['problem'] {
  const unknown = known === undefined ? undefined : extras.find((extra) => !known.has(extra))
  if (known === undefined || unknown === undefined) return undefined
  const there = known.size === 0 ? 'It has none.' : `It has ${[...known].map(printable).join(', ')}.`
  return {
    code: 'unknown-extra',
    severity: 'error',
    message: `${printable(name)} is asked for with the extra ${printable(unknown)}, which it does not have`,
    fix: didYouMean(unknown, [...known], `${there} Leave the extra out, or add it there.`),
  }
}

function suggestion({ form }: Entry, version: string): string {
  return (form === 'poetry' ? poetryConstraintFor('caret', version) : specifierFor('caret', version)) ?? ''
}
