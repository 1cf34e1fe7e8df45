import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { refuseUnknownCodes, rules } from './rules.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const page = readFileSync(path.join(ROOT, 'docs/doctor.md'), 'utf8')
const sections = new Map(
  [...page.matchAll(/^### (\S+)\n\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm)].map(([, code, text]) => [code, text]),
)

describe('docs/doctor.md', () => {
  test('has a section for each rule, and none for others', () => {
    expect([...sections.keys()].sort()).toEqual([...rules.keys()].sort())
  })

  test.each([...rules])('%s: its severity, and whether --fix may mend it', (code, { severity, isMendable }) => {
    const text = sections.get(code) ?? ''
    expect(text.toLowerCase()).toMatch(new RegExp(`^${severity}`))
    expect(/\*\*`--fix`\*\*(?! as|: no)| and \*\*`--fix`\*\* as above/.test(text)).toBe(isMendable === true)
  })
})

test.each([
  ['stale-ranges', 'Did you mean stale-range?'],
  ['nope', 'docs/doctor.md lists all codes.'],
])('the code %s is refused, with what is like it', (code, hint) => {
  expect(() => refuseUnknownCodes(['cycle', code])).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_CODE', message: `ignore: ${code} is no code of a finding`, hint }),
  )
  expect(() => refuseUnknownCodes([...rules.keys()])).not.toThrow()
})

test('every code that some part of the program gives to a finding is a rule', () => {
  const source = path.join(ROOT, 'src')
  // What keeps a package from being published is told there, and is nothing to examine.
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(?<!\.test)\.ts$/.test(file) && !/^(?:actions\/)?publish\//.test(file),
  )
  const codes = files.flatMap((file) => {
    const text = readFileSync(path.join(source, file), 'utf8')
    if (!/Finding|Problem/.test(text)) return []
    return [...text.matchAll(/\bcode: (?:[^,'\n]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(([, a, b]) => [
      a,
      b ?? a,
    ])
  })
  const unknown = [...new Set(codes)].filter((code) => code !== undefined && !rules.has(code))
  expect(unknown).toEqual([])
  expect(new Set(codes).size).toBeGreaterThan(20)
})
