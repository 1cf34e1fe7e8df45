import { comparePlaces } from '../workspaces/location.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { rules } from './rules.ts'
import type { Check, Subject } from './subject.ts'

/**
 * Everything that is wrong or worth knowing: what was found while the graph was built, then what the checks find; by file, and by line
 * within it.
 *
 * @param ignored codes that nobody wants to hear of
 */
export async function examine(subject: Subject, ignored: readonly string[]): Promise<readonly Finding[]> {
  const found = [...subject.graph.findings]
  for (const check of await loadChecks(ignored)) found.push(...(await check(subject)))
  return found.filter(({ code }) => !ignored.includes(code)).sort(comparePlaces)
}

/** A check that finds several things is run once. */
async function loadChecks(ignored: readonly string[]): Promise<ReadonlySet<Check>> {
  const wanted = [...rules].flatMap(([code, { load }]) => (load === undefined || ignored.includes(code) ? [] : load))
  return new Set(await Promise.all(wanted.map((load) => load())))
}
