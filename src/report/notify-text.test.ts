import { expect, test } from '@jest/globals'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import type { NotifiedRepository, NotifyPlan } from '../templates/fan-out/notify-plan.ts'
import { notifySummary, notifyText } from './notify-text.ts'

const one = (more: Partial<NotifiedRepository> = {}): NotifiedRepository => ({
  repository: 'acme/shop',
  state: 'notified',
  way: 'pull-request',
  wave: 1,
  from: 'v1.0.0',
  to: 'v2.0.0',
  url: 'https://github.com/acme/shop/pull/7',
  checks: 'green',
  reason: 'has a pull request',
  ...more,
})
const NOTHING = { way: null, wave: null, from: null, to: null, url: null, checks: null }
const planOf = (...repositories: readonly NotifiedRepository[]): NotifyPlan => ({
  ...{ formatVersion: 1, source: 'acme/templates', tag: 'v2.0.0', sha: 'a'.repeat(40) },
  repositories,
})
const PLAN = planOf(
  one({ ...NOTHING, repository: 'acme/docs', state: 'current', reason: 'is at v2.0.0' }),
  one(),
  one({ ...NOTHING, repository: 'acme/other', state: 'unconcerned', reason: 'has no submodule of these templates' }),
  one({ ...NOTHING, repository: 'acme/old', state: 'failed', reason: 'Not Found' }),
)

test('a fan-out on a terminal says first what failed, and leaves out whom it does not concern', () => {
  expect(notifyText(PLAN, { hasColor: false, columns: 120 }).split('\n')).toEqual([
    'acme/templates v2.0.0: 1 repository failed, 1 told, 1 current, 1 not concerned',
    '',
    'REPOSITORY  STATE     WAVE  FROM    TO      CHECKS  WHY',
    'acme/old    failed    –     –       –       –       Not Found',
    'acme/shop   notified  1     v1.0.0  v2.0.0  green   has a pull request: https://github.com/acme/shop/pull/7',
    'acme/docs   current   –     –       –       –       is at v2.0.0',
    '',
  ])
  expect(notifyText(planOf(), { hasColor: false, columns: 120 })).toBe('acme/templates v2.0.0: No repositories\n')
})

test('the same in a job summary', () => {
  expect(notifySummary(PLAN).split('\n')).toEqual([
    '**1 repository failed, 1 told, 1 current, 1 not concerned**: `acme/templates` `v2.0.0`.',
    '',
    '| repository |  | wave | from | to | pull request | why |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| `acme/old` | ❌ failed |  |  |  |  | Not Found |',
    '| `acme/shop` | 📣 told | 1 | `v1.0.0` | `v2.0.0` | ✅ [#7](https://github.com/acme/shop/pull/7) | has a pull request |',
    '| `acme/docs` | ☑️ current |  |  |  |  | is at `v2.0.0` |',
    '',
  ])
  expect(notifySummary(planOf())).toBe('**No repositories**: `acme/templates` `v2.0.0`.\n')
})

test.each(HOSTILE_TEXTS)('%j is shown, not obeyed', (hostile) => {
  const plan = {
    ...planOf(one({ repository: hostile, from: hostile, to: hostile, url: hostile, reason: hostile })),
    tag: hostile,
  }
  const prose = notifySummary(plan).replace(/`[^`\n]*`/g, '')
  expect(prose).not.toMatch(/[<@]|\]\(|https?:|#\d|\|\s*---\s*\|\s*\n\|.*---/)
  expect(prose.split('\n')).toHaveLength(6)
  expect(notifyText(plan, { hasColor: false, columns: 400 }).split('\n')).toHaveLength(5)
})
