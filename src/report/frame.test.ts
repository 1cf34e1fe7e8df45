import { describe, expect, test } from '@jest/globals'
import { graphOf } from '../../test/support/graph.ts'
import { obeyedCommands } from '../../test/support/runner-commands.ts'
import type { AffectedSet } from '../affected/affected-set.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { annotationsOf } from './annotations.ts'
import { frameLines } from './frame.ts'
import { jobSummary } from './job-summary.ts'
import { affectedTable } from './terminal.ts'

const FINDING: Finding = {
  code: 'unreadable-manifest',
  severity: 'error',
  message: 'a.toml cannot be read: no value',
  fix: 'Correct it.',
  file: 'a.toml',
  line: 3,
  column: 9,
  frame: '2:  name = "a"\n3:  version ::error::x##[add-mask]y\n            ^',
}

const SET: AffectedSet = {
  range: { type: 'range', base: 'b', head: 'a', why: 'main' },
  changes: [],
  graph: graphOf([], [], [FINDING]),
  projects: new Map(),
  removed: new Map(),
  ignored: [],
  limits: new Map(),
  contained: new Set(),
  following: { dependents: 'transitive', edges: 'local', carries: 'loadable' },
}

describe('the lines around a mistake', () => {
  test('stand below it, with its line and column, wherever people read', () => {
    const terminal = affectedTable(SET, [], { columns: 100, hasColor: false })
    expect(terminal).toContain('a.toml:3:9')
    expect(terminal).toMatch(/2: {2}name = "a"\n +3: {2}version/)
    expect(annotationsOf([FINDING])[0]).toMatchObject({
      line: 3,
      column: 9,
      message: expect.stringContaining('name = "a"'),
    })
    expect(jobSummary(SET, [])).toContain('name\u00a0=\u00a0"a"')
  })

  test('are obeyed by nobody, and never many', () => {
    const [message = ''] = annotationsOf([FINDING]).map((annotation) => annotation.message)
    for (const text of [affectedTable(SET, [], { columns: 100, hasColor: false }), jobSummary(SET, []), message]) {
      expect(obeyedCommands(text)).toEqual([])
    }
    expect(frameLines('x\n'.repeat(100))).toHaveLength(6)
    expect(frameLines('x'.repeat(1_000))[0]?.length).toBeLessThanOrEqual(100)
    expect(frameLines(undefined)).toEqual([])
  })
})
