import { describe, expect, test } from '@jest/globals'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import { obeyedCommands } from '../../test/support/runner-commands.ts'
import type { FixPlan } from '../doctor/fix-plan.ts'
import { printableLines } from '../standards/printable.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { doctorText } from './doctor-text.ts'

const EDIT = { file: 'app/pyproject.toml', keys: ['a'], from: '../x', to: '../core' }
const BROKEN: Finding = {
  code: 'broken-path',
  severity: 'error',
  message: 'core: the path "../x" leads to x, which does not exist',
  fix: 'Write "../core", where core lies.',
  file: 'app/pyproject.toml',
  line: 7,
  edit: EDIT,
}
const STALE: Finding = {
  code: 'stale-lock',
  severity: 'note',
  message: 'a lock',
  fix: 'Run "npm install".',
  file: 'aaa/package-lock.json',
}
const PLAN: FixPlan = {
  formatVersion: 1,
  edits: [{ file: EDIT.file, line: 1, offset: 5, old: EDIT.from, new: EDIT.to, code: 'broken-path' }],
  refused: [],
}
const NO_PLAN: FixPlan = { formatVersion: 1, edits: [], refused: [] }
const SCREEN = { columns: 80, hasColor: false }
const CONTENTS = new Map([[EDIT.file, Buffer.from('p = "../x"\n')]])

function text(findings: readonly Finding[], more: Partial<Parameters<typeof doctorText>[0]> = {}): string {
  return doctorText(
    { findings, plan: NO_PLAN, fixed: 0, projects: 3, isDryRun: false, contents: CONTENTS, ...more },
    SCREEN,
  )
}

describe('doctorText', () => {
  test('says so when nothing is wrong', () => {
    expect(text([])).toBe('Nothing wrong in 3 projects\n')
  })

  test('groups by file, the worst first, and says what can be mended', () => {
    expect(text([STALE, BROKEN], { plan: PLAN })).toBe(`1 error, 1 note in 3 projects

app/pyproject.toml
  7  error broken-path  --fix
     core: the path "../x" leads to x, which does not exist
     → Write "../core", where core lies.

aaa/package-lock.json
    note stale-lock
    a lock
    → Run "npm install".

One of these can be mended for you: maestro-actions doctor --fix (--dry-run shows how)
`)
  })

  test('a dry run shows the diff', () => {
    expect(text([BROKEN], { plan: PLAN, isDryRun: true })).toMatch(
      /^--fix would change 1 value\n\n--- a\/app\/pyproject.toml\n\+\+\+ b.*\n@@ -1,1 \+1,1 @@\n-p = "\.\.\/x"\n\+p = "\.\.\/core"\n\n1 error in 3 projects\n/,
    )
    expect(text([], { isDryRun: true })).toBe(
      'There is nothing that --fix would change\n\nNothing wrong in 3 projects\n',
    )
  })

  test('after a fix it shows what was changed and what is left', () => {
    expect(text([STALE], { plan: PLAN, fixed: 1 })).toMatch(
      /^1 value changed\n\n--- [\s\S]*\n\n1 note left in 3 projects\n/,
    )
  })

  test('says which edits were not made, and why', () => {
    const refused = [{ file: EDIT.file, line: 1, code: 'broken-path', why: 'the file has changed meanwhile' }]
    const said = text([BROKEN], { plan: { ...PLAN, refused } })
    expect(said).toContain('1 edit not made\n  app/pyproject.toml:1: the file has changed meanwhile\n')
    expect(said).not.toContain('--fix')
  })

  test.each(HOSTILE_TEXTS)('%j is shown, not obeyed', (hostile) => {
    const findings = [{ ...BROKEN, file: hostile, message: hostile, fix: hostile, frame: hostile }]
    const said = text(findings, { plan: { ...NO_PLAN, refused: [{ file: hostile, code: 'x', why: 'w' }] } })
    expect(obeyedCommands(said)).toEqual([])
    expect(printableLines(said)).toBe(said)
  })
})
