import { expect, test } from '@jest/globals'
import type { SubmodulePlan, SyncPlan } from '../templates/pin-plan.ts'
import { syncBody, syncSummary, syncText, syncTitle } from './sync-text.ts'

const submodule = (more: Partial<SubmodulePlan> = {}): SubmodulePlan => ({
  path: 'templates',
  name: 'templates',
  url: 'git@github.com:acme/maestro-templates.git',
  rule: 'calver',
  from: 'a'.repeat(40),
  fromTag: 'v2024.09.30',
  to: 'b'.repeat(40),
  tag: 'v2024.10.08',
  relation: 'ahead',
  action: 'move',
  reason: 'v2024.09.30 → v2024.10.08',
  ignored: [],
  ...more,
})
const plan = (...submodules: readonly SubmodulePlan[]): SyncPlan => ({
  formatVersion: 1,
  base: 'c'.repeat(40),
  submodules,
})
const CHANGELOG = [
  {
    title: 'Features',
    entries: [{ commit: 'd'.repeat(40), scope: 'ci', text: 'thanks @acme, fixes #7 <img src=x> `x`' }],
  },
]

test('a plan on a terminal says what needs somebody first', () => {
  const held = submodule({ path: 'docs', action: 'hold', reason: 'v2 is younger than min-age' })
  const refused = submodule({ path: 'ci', action: 'refuse', reason: 'there are no tags', to: null, tag: null })
  expect(syncText(plan(submodule(), held, refused), { hasColor: false, columns: 80 })).toBe(
    [
      '1 submodule needs you, 1 moves, 1 waits',
      '',
      'move   templates (calver): v2024.09.30 → v2024.10.08',
      'hold   docs (calver): v2 is younger than min-age',
      'refuse ci (calver): there are no tags',
      '',
    ].join('\n'),
  )
  const summary = syncSummary(plan(refused), { moved: [], drift: [], pullRequests: '' })
  expect(summary.split('\n')[4]).toBe('| `ci` | `calver` | `v2024.09.30` | – | ❌ needs you | there are no tags |')
})

test('a pull request says what changed, and nobody is called, nothing closed, nothing shown by it', () => {
  const body = syncBody([{ plan: submodule(), changelog: CHANGELOG, elsewhere: 0, leftOut: [], isCut: false }])
  expect(body.split('\n')).toEqual([
    '### `templates`: `v2024.09.30` → `v2024.10.08`',
    '',
    `[All changes](https://github.com/acme/maestro-templates/compare/${'a'.repeat(40)}...${'b'.repeat(40)})`,
    '',
    '**Features**',
    '',
    `- \`ci\`: thanks \`@acme\`, fixes \`#7\` \`<img\` \`src=x>\` \`\\x60x\\x60\` [\`dddddddd\`](https://github.com/acme/maestro-templates/commit/${'d'.repeat(40)})`,
    '',
  ])
})

test('what does not simply go ahead is said before everything else', () => {
  const back = submodule({ relation: 'behind', reason: 'goes back to v1, as allow-downgrade lets it' })
  expect(syncBody([{ plan: back, changelog: [], elsewhere: 0, leftOut: [], isCut: false }])).toContain(
    '\n> [!WARNING]\n> goes back to v1, as allow-downgrade lets it\n',
  )
})

test('a long changelog is cut, and the body stays within what GitHub takes', () => {
  const entries = Array.from({ length: 3_000 }, (_, at) => ({
    commit: 'e'.repeat(40),
    text: `change ${at} ${'x'.repeat(200)}`,
  }))
  const body = syncBody([
    { plan: submodule(), changelog: [{ title: 'Fixes', entries }], elsewhere: 0, leftOut: [], isCut: false },
  ])
  expect(body.length).toBeLessThan(60_000)
  expect(body).toMatch(/- and 2,900 more\n|\+\d+ more/)
})

test.each([1, 12, 100, 190])(
  '%i submodules with long changelogs and conflicts: the body is one that GitHub takes',
  (count) => {
    const entries = Array.from({ length: 90 }, (_, at) => ({
      commit: 'e'.repeat(40),
      text: `change ${at} ${'x'.repeat(80)}`,
    }))
    const conflicts = Array.from({ length: 30 }, (_, at) => ({
      path: `ci/${at}.yml`,
      kind: 'content' as const,
      hasMarkers: true,
      message: 'both changed it',
      diff: '-old\n+new\n'.repeat(300),
    }))
    const moved = Array.from({ length: count }, (_, at) => ({
      plan: submodule({ path: `templates/of-team-${at}` }),
      changelog: [{ title: 'Fixes', entries }],
      elsewhere: 3,
      leftOut: [{ title: 'Fixes', entries }],
      isCut: true,
      files: { changes: [], conflicts, leftOut: [], idle: [] },
    }))
    const body = syncBody(moved)
    expect(body.length + 300 * count).toBeLessThan(65_536)
    expect(body).toContain('### `templates/of-team-0`')
    expect(body.match(/^### /gmu)?.length === count || /\n\+\d+ more\n$/.test(body)).toBe(true)
  },
)

test.each([
  [[submodule()], 'chore(templates): update templates to v2024.10.08'],
  [[submodule({ tag: null })], 'chore(templates): update templates to bbbbbbbb'],
  [[submodule(), submodule()], 'chore(templates): update 2 submodules'],
])('the title of %#', (plans, expected) => {
  expect(syncTitle(plans.map((one) => ({ plan: one, changelog: [], elsewhere: 0, leftOut: [], isCut: false })))).toBe(
    expected,
  )
})
