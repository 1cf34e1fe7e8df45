import { describe, expect, test } from '@jest/globals'
import { requirementFaults } from '../../src/publish/compare-requirements.ts'
import type { ConstraintRule } from '../../src/publish/constraint-rule.ts'
import { siblingsOf } from '../../src/publish/find-sibling.ts'
import { rewriteDependencies } from '../../src/publish/rewrite-dependencies.ts'
import { parseRequirement, type Requirement } from '../../src/standards/pep508.ts'
import { askWithInput, type Files, seeds, testbedProgram, withWorkspace } from './support/compare.ts'
import { type Dialect, dialects, manifestFor, SIBLINGS } from './support/publishable.ts'

const RULES: readonly ConstraintRule[] = ['caret', 'compatible', 'exact', 'minimum']
const BUILD = `${import.meta.dirname}/support/build-distributions.py`
const NAMES = SIBLINGS.map(({ name }) => name)

interface Built {
  readonly error?: string
  readonly wheel: readonly string[]
  readonly sdist: readonly string[]
  readonly again: readonly string[]
  readonly mismatches: readonly string[]
}

async function rewritten(dialect: Dialect, seed: number) {
  const folder = `libs/app-${seed}`
  const manifest = { file: `${folder}/pyproject.toml`, folder, text: manifestFor(dialect, seed) }
  const rule = RULES[seed % RULES.length] ?? 'caret'
  return { folder, ...(await rewriteDependencies(manifest, siblingsOf(SIBLINGS), rule)) }
}

describe.each(Object.entries(dialects))('%s', (_name, dialect) => {
  test('METADATA holds what was planned, wherever it is built', async () => {
    const projects = await Promise.all(seeds(12).map((seed) => rewritten(dialect, seed)))
    expect(projects.flatMap(({ problems }) => problems)).toEqual([])
    const files: Files = Object.fromEntries(
      projects.flatMap(({ folder, text }) => [
        [`${folder}/pyproject.toml`, text],
        [`${folder}/src/acme_app/__init__.py`, ''],
      ]),
    )
    const cases = projects.map(({ folder, requirements }) => ({ folder, planned: requirements, names: NAMES }))
    const built = withWorkspace(files, (folder) => build(folder, cases))
    const wrong = projects.flatMap(({ text, requirements }, at): readonly object[] => {
      const { error, wheel, sdist, again, mismatches } = built[at] as Built
      if (error !== undefined) return [{ text, error }]
      const differences = [wheel, sdist, again].flatMap((one) => requirementFaults(requirements, ofSiblings(one)))
      return differences.length + mismatches.length === 0 ? [] : [{ text, wheel, differences, mismatches }]
    })
    expect(wrong).toEqual([])
  })
})

function ofSiblings(requiresDist: readonly string[]): readonly Requirement[] {
  return requiresDist.flatMap((text) => parseRequirement(text) ?? []).filter(({ name }) => NAMES.includes(name))
}

function build(folder: string, cases: readonly object[]): readonly Built[] {
  const python = testbedProgram('backends', 'python')
  return JSON.parse(askWithInput(python, [BUILD, folder], folder, JSON.stringify(cases)))
}
