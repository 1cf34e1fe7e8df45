import { describe, expect, test } from '@jest/globals'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import type { FixPlan } from '../doctor/fix-plan.ts'
import { rules } from '../doctor/rules.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { sarifLog } from './sarif.ts'

const EDIT = { file: 'app/pyproject.toml', keys: ['a'], from: '../x', to: '../core' }
const FINDING: Finding = {
  code: 'broken-path',
  severity: 'error',
  message: 'core: the path "../x" leads nowhere',
  fix: 'Write "../core".',
  file: 'app/pyproject.toml',
  line: 7,
  edit: EDIT,
}
const PLAN: FixPlan = {
  formatVersion: 1,
  edits: [{ file: EDIT.file, line: 7, offset: 90, old: EDIT.from, new: EDIT.to, code: 'broken-path' }],
  refused: [],
}
const NO_PLAN: FixPlan = { formatVersion: 1, edits: [], refused: [] }

/** What SARIF 2.1.0 has in the objects that we write (section 3 of the standard); it allows no other property. */
const SHAPES: Readonly<Record<string, { readonly required: readonly string[]; readonly allowed: readonly string[] }>> =
  {
    log: { required: ['version', 'runs'], allowed: ['$schema', 'version', 'runs'] },
    run: { required: ['tool'], allowed: ['tool', 'results', 'columnKind'] },
    tool: { required: ['driver'], allowed: ['driver'] },
    driver: { required: ['name'], allowed: ['name', 'informationUri', 'rules'] },
    rule: { required: ['id'], allowed: ['id', 'shortDescription', 'helpUri', 'defaultConfiguration'] },
    result: { required: ['message'], allowed: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'fixes'] },
    location: { required: [], allowed: ['physicalLocation'] },
    physicalLocation: { required: ['artifactLocation'], allowed: ['artifactLocation', 'region'] },
    artifactLocation: { required: [], allowed: ['uri', 'uriBaseId'] },
    region: { required: [], allowed: ['startLine', 'startColumn', 'byteOffset', 'byteLength'] },
    fix: { required: ['artifactChanges'], allowed: ['description', 'artifactChanges'] },
    change: { required: ['artifactLocation', 'replacements'], allowed: ['artifactLocation', 'replacements'] },
    replacement: { required: ['deletedRegion'], allowed: ['deletedRegion', 'insertedContent'] },
    message: { required: [], allowed: ['text'] },
  }

// The kind of object that stands under a key; the file as a whole was held against the published schema by hand.
const KINDS: Readonly<Record<string, string>> = {
  runs: 'run',
  tool: 'tool',
  driver: 'driver',
  rules: 'rule',
  results: 'result',
  locations: 'location',
  physicalLocation: 'physicalLocation',
  artifactLocation: 'artifactLocation',
  region: 'region',
  deletedRegion: 'region',
  fixes: 'fix',
  artifactChanges: 'change',
  replacements: 'replacement',
  message: 'message',
  shortDescription: 'message',
  description: 'message',
  insertedContent: 'message',
}

function faults(kind: string, value: object): readonly string[] {
  const { required, allowed } = SHAPES[kind] as (typeof SHAPES)[string]
  const keys = Object.keys(value)
  const own = [
    ...required.filter((key) => !keys.includes(key)).map((key) => `${kind} lacks ${key}`),
    ...keys.filter((key) => !allowed.includes(key)).map((key) => `${kind} has ${key}`),
  ]
  const inner = Object.entries(value).flatMap(([key, one]) => {
    const below = KINDS[key]
    if (below === undefined) return []
    return (Array.isArray(one) ? one : [one]).flatMap((item: object) => faults(below, item))
  })
  return [...own, ...inner]
}

describe('sarifLog', () => {
  test('has the shape that the standard asks for', () => {
    expect(faults('log', sarifLog([FINDING, { ...FINDING, column: 3, code: 'cycle' }], PLAN))).toEqual([])
  })

  test('tells each finding with its rule, its line and, where there is one, its fix', () => {
    const [run] = sarifLog([FINDING], PLAN).runs
    expect(run?.results).toEqual([
      {
        ruleId: 'broken-path',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'core: the path "../x" leads nowhere. Write "../core".' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'app/pyproject.toml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7 },
            },
          },
        ],
        fixes: [
          {
            description: { text: 'Write "../core".' },
            artifactChanges: [
              {
                artifactLocation: { uri: 'app/pyproject.toml', uriBaseId: '%SRCROOT%' },
                replacements: [
                  { deletedRegion: { byteOffset: 90, byteLength: 4 }, insertedContent: { text: '../core' } },
                ],
              },
            ],
          },
        ],
      },
    ])
    expect(run?.tool.driver.rules).toHaveLength(rules.size)
  })

  test('an edit that is refused is no fix', () => {
    expect(sarifLog([FINDING], NO_PLAN).runs[0]?.results[0]).not.toHaveProperty('fixes')
  })

  test.each(HOSTILE_TEXTS)('%j in a path or a message is well-formed', (text) => {
    const log = sarifLog([{ ...FINDING, file: `a/${text}`, message: text }], NO_PLAN)
    const { uri } = log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation ?? { uri: ' ' }
    expect(uri).toMatch(/^a\/[!-~]*$/)
    expect(JSON.stringify(log).isWellFormed()).toBe(true)
  })
})
