import { afterAll, expect, test } from '@jest/globals'
import { type Case, caseTold, findDifferences, makeCases } from './cases.ts'

const COUNT = Number(process.env['MAESTRO_CASES'] ?? 500)
const SEED = Number(process.env['MAESTRO_SEED'] ?? 1)
// So many at a time, that the repository stays small.
const BATCH = 500

const seen = { cases: 0, affected: 0, projects: 0 }

test(`${COUNT} random changes of random workspaces affect exactly whom a plain reference says`, async () => {
  for (let at = 0; at < COUNT; at += BATCH) {
    const cases: readonly Case[] = makeCases(SEED + at, Math.min(BATCH, COUNT - at))
    const { differences, affected, projects } = await findDifferences(cases)
    seen.cases += cases.length
    seen.affected += affected
    seen.projects += projects
    expect(differences.slice(0, 12).map(caseTold).join('\n\n')).toBe('')
  }
}, 3_600_000)

// A reference that selects nobody would agree with anything.
afterAll(() => {
  if (seen.cases >= 100) expect(seen.affected / seen.projects).toBeGreaterThan(0.1)
})
