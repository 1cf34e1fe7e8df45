import { describe, expect, test } from '@jest/globals'
import { parseCalendarVersion } from './calver.ts'
import { choosePin, type PinOptions, type TaggedCommit } from './choose-pin.ts'
import { parsePinRule, pinRuleText, ruleOf } from './pin-rule.ts'

const OPTIONS: PinOptions = { prerelease: false, minAge: 0, now: 1_000_000 }
const tagged = (...names: readonly string[]): readonly TaggedCommit[] =>
  names.map((tag) => ({ tag, commit: `commit of ${tag}` }))
const rule = (text: string) => {
  const parsed = parsePinRule(text, 'rule')
  if (parsed.kind === 'branch') throw new Error('no rule of tags')
  return parsed
}

function chosen(text: string, names: readonly string[], options: Partial<PinOptions> = {}) {
  return choosePin(rule(text), 'elsewhere', tagged(...names), { ...OPTIONS, ...options }).target?.tag
}

describe('of tags, a rule chooses', () => {
  test.each([
    ['semver', ['v1.9.0', 'v1.10.0', 'v1.2.0'], 'v1.10.0'],
    ['semver', ['v1.0.0', 'v2.0.0-rc.1'], 'v1.0.0'],
    ['semver', ['v1.0.0', 'v2024.12.20'], 'v1.0.0'],
    ['semver', ['v01.2.3', 'v1.2', 'release', 'v1.2.3+build'], undefined],
    ['calver', ['v2024.9.30', 'v2024.10.08', 'v2024.10.07'], 'v2024.10.08'],
    ['calver', ['v2024.10.08', 'v2024.10.08.1', 'v2024.10.08-2'], 'v2024.10.08-2'],
    ['calver', ['v2024.10.08.9', 'v2024.10.08.10', 'v2024.10.9'], 'v2024.10.9'],
    ['calver', ['v2024.10.08', 'v2024.10.08.0'], 'v2024.10.08.0'],
    ['calver', ['v2024.13.40', 'v2024.02.30', 'v2023.02.29', 'v2024.02.29'], 'v2024.02.29'],
    ['calver', ['v9.9.9', 'v2024.01.01'], 'v2024.01.01'],
    ['range:^1.2', ['v1.1.0', 'v1.2.5', 'v1.12.0', 'v2.0.0'], 'v1.12.0'],
    ['range:1.x', ['v2.0.0'], undefined],
    ['exact:v1.0.0', ['v1.0.0', 'v2.0.0'], 'v1.0.0'],
    ['exact:v3', ['v1.0.0'], undefined],
  ])('%s of %j: %s', (text, names, expected) => {
    expect(chosen(text, names)).toBe(expected)
  })

  test('pre-releases where they count', () => {
    expect(chosen('semver', ['v1.0.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2'], { prerelease: true })).toBe('v2.0.0-rc.2')
    expect(chosen('range:^1.2', ['v1.2.0', 'v1.3.0-rc.1', 'v2.0.0-rc.1'], { prerelease: true })).toBe('v1.3.0-rc.1')
  })

  test('among names of one pattern', () => {
    const names = ['templates-v1.0.0', 'templates-v1.1.0', 'v9.0.0', 'docs-v3.0.0']
    expect(chosen('semver', names, { pattern: 'templates-*' })).toBe('templates-v1.1.0')
    expect(chosen('semver', names)).toBe('v9.0.0')
  })

  test.each([
    ['calver', ['v1.2.3', 'v2024.13.40', 'v2024.02.30', 'v2024.10.08-rc.1']],
    ['semver', ['v1.0.0-rc.1', 'v1.0.0+build', 'v01.2.3', 'v2024.10.08']],
  ])('and says of %s which it passed over, each once', (text, others) => {
    const { target, ignored } = choosePin(rule(text), '', tagged(...others, 'v2024.10.09', 'v1.0.0'), OPTIONS)
    expect([target?.tag, ignored]).toEqual(
      text === 'calver' ? ['v2024.10.09', [...others, 'v1.0.0']] : ['v1.0.0', [...others, 'v2024.10.09']],
    )
  })

  test('the name that is there already, of several of one commit', () => {
    const both = [
      { tag: 'v1.0.0', commit: 'a' },
      { tag: 'v1.0.0-final', commit: 'a' },
    ]
    expect(choosePin(rule('semver'), 'a', both, { ...OPTIONS, prerelease: true }).target?.commit).toBe('a')
  })
})

describe('a tag that is too young', () => {
  const tags = [
    { tag: 'v1.0.0', commit: 'a', time: 0 },
    { tag: 'v1.1.0', commit: 'b', time: 500_000 },
    { tag: 'v1.2.0', commit: 'c', time: 990_000 },
  ]
  const options = { ...OPTIONS, minAge: 86_400 }

  test('waits, and the one before it goes first', () => {
    expect(choosePin(rule('semver'), 'a', tags, options)).toEqual({
      target: { tag: 'v1.1.0', commit: 'b' },
      held: { tag: 'v1.2.0', commit: 'c', until: 1_076_400 },
      ignored: [],
    })
  })

  test('stays where it is pinned already', () => {
    const { target, held } = choosePin(rule('semver'), 'c', tags, options)
    expect([target?.commit, held]).toEqual(['c', undefined])
  })
})

describe('a rule', () => {
  test.each(['semver', 'calver', 'range:^1.2 || 3.x', 'exact:v1.0.0', 'branch:release/2024'])('%s is read', (text) => {
    expect(pinRuleText(parsePinRule(text, 'rule'))).toBe(text)
  })

  test.each([
    ['', 'rule:  is no rule for a pin'],
    ['latest', 'rule: latest is no rule for a pin'],
    ['semver:1', 'rule: semver:1 is no rule for a pin'],
    ['range:newest', 'rule: newest is no range of semantic versions'],
    ['branch:--upload-pack=x', 'rule: branch:--upload-pack=x is no rule for a pin'],
    ['exact:a..b', 'rule: exact:a..b is no rule for a pin'],
    ['branch:a b', 'rule: branch:a b is no rule for a pin'],
  ])('%j is none', (text, message) => {
    expect(() => parsePinRule(text, 'rule')).toThrow(
      expect.objectContaining({ code: 'RULE_INVALID', message, hint: expect.stringContaining('range:^1.2') }),
    )
  })

  test.each([
    [['v1.2.3'], { kind: 'semver' }],
    [['v2024.10.08', 'latest'], { kind: 'calver' }],
    [['v2024.12.20'], { kind: 'calver' }],
    [['v1.2.3', 'v2024.10.08'], undefined],
    [['latest'], undefined],
    [[], undefined],
  ])('is told by the tags %j of the pin: %j', (tags, expected) => {
    expect(ruleOf(tags)).toEqual(expected)
  })
})

test('every day of four years is read, with zeros and without; what no calendar has is not', () => {
  for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
    const [year = '', month = '', day = ''] = new Date(at).toISOString().slice(0, 10).split('-')
    const expected = { year: Number(year), month: Number(month), day: Number(day), release: 0 }
    expect(parseCalendarVersion(`v${year}.${month}.${day}`)).toEqual(expected)
    expect(parseCalendarVersion(`${year}.${Number(month)}.${Number(day)}`)).toEqual(expected)
  }
  expect(
    ['v2024.00.10', 'v2024.1.0', 'v2100.02.29', '24.1.1', 'v2024.1', 'v2024.1.1-rc1'].map(parseCalendarVersion),
  ).toEqual(Array.from({ length: 6 }, () => undefined))
})
