import { describe, expect, test } from '@jest/globals'
import type { WorkflowEvent } from '../system/system.ts'
import { planLastGreen } from './last-green-plan.ts'

const event = (name: string, ref: string, payload: WorkflowEvent['payload'] = {}): WorkflowEvent => ({
  name,
  ref,
  payload,
})
const branch = (name: string, ...events: string[]) => ({ type: 'branch', branch: name, events })
const joined = (name: string) => [branch(name, 'push'), { type: 'queue', branch: name }]
const pull = { pull_request: { base: { ref: 'release/1' } } }
const group = (ref: unknown) => ({ merge_group: { base_ref: ref } })

describe('whose successful runs count', () => {
  test.each<[string, WorkflowEvent | undefined, unknown]>([
    ['on the command line: what was pushed to the default branch, and its queue', undefined, [joined('main')]],
    ['a push to the default branch: that branch', event('push', 'refs/heads/main'), [[branch('main', 'push')]]],
    [
      'a push to another branch: first its own, then what it is to join',
      event('push', 'refs/heads/feature/x'),
      [[branch('feature/x', 'push')], joined('main')],
    ],
    ['a pull request: what it is to join', event('pull_request', 'refs/pull/1/merge', pull), [joined('release/1')]],
    ['… of whatever kind', event('pull_request_target', 'refs/heads/main', pull), [joined('release/1')]],
    [
      'a merge queue: its target',
      event('merge_group', 'refs/heads/gh-readonly-queue/main/pr-1-a', group('refs/heads/trunk')),
      [joined('trunk')],
    ],
    [
      'a nightly run: those of nights and of pushes',
      event('schedule', 'refs/heads/main'),
      [[branch('main', 'push', 'schedule')]],
    ],
    [
      'a manual run elsewhere',
      event('workflow_dispatch', 'refs/heads/x'),
      [[branch('x', 'push', 'workflow_dispatch')], joined('main')],
    ],
    ['a tag: the default branch', event('push', 'refs/tags/v1'), [joined('main')]],
    ['a release', event('release', 'refs/tags/v1'), [joined('main')]],
    ['no ref at all', event('repository_dispatch', ''), [joined('main')]],
  ])('%s', (_, given, plan) => expect(planLastGreen(given, 'main')).toEqual(plan))

  test.each([
    event('pull_request', 'refs/pull/1/merge'),
    event('pull_request', 'refs/pull/1/merge', { pull_request: { base: { ref: 7 } } }),
    event('merge_group', 'x', group(undefined)),
  ])('an event without its branch is not read', (given) => {
    expect(() => planLastGreen(given, 'main')).toThrow(expect.objectContaining({ code: 'EVENT_UNREADABLE' }))
  })
})
