import { describe, expect, test } from '@jest/globals'
import type { WorkflowEvent } from '../system/system.ts'
import { isOfUnmerged, refuseUnsafeEvent } from './unsafe-event.ts'

const named = (name: string): WorkflowEvent => ({ name, ref: 'refs/heads/main', payload: {} })

function runAfter(event: string, from: string | undefined): WorkflowEvent {
  const head = from === undefined ? null : { full_name: from }
  const payload = { workflow_run: { event, head_repository: head }, repository: { full_name: 'acme/platform' } }
  return { name: 'workflow_run', ref: 'refs/heads/main', payload }
}

describe('an event', () => {
  test.each<[string, WorkflowEvent | undefined, boolean, boolean]>([
    ['none, on a laptop', undefined, false, false],
    ['push', named('push'), false, false],
    ['pull_request', named('pull_request'), true, false],
    ['merge_group', named('merge_group'), true, false],
    ['workflow_run after a merge queue', runAfter('merge_group', 'acme/platform'), true, false],
    ['pull_request_target', named('pull_request_target'), true, true],
    ['workflow_run that says nothing', named('workflow_run'), false, false],
    ['workflow_run after a push', runAfter('push', 'acme/platform'), false, false],
    ['workflow_run after a pull request of its own', runAfter('pull_request', 'acme/platform'), true, false],
    ['workflow_run after one of a fork', runAfter('pull_request', 'eve/platform'), true, true],
    ['workflow_run after one of a fork with a target', runAfter('pull_request_target', 'eve/platform'), true, true],
    ['workflow_run after one of a fork that is gone', runAfter('pull_request', undefined), true, true],
  ])('%s', (_, event, isOne, isRefused) => {
    expect(isOfUnmerged(event)).toBe(isOne)
    if (isRefused) expect(() => refuseUnsafeEvent(event)).toThrow(expect.objectContaining({ code: 'UNSAFE_EVENT' }))
    else refuseUnsafeEvent(event)
  })
})

test.each([
  [named('pull_request_target'), /^pull_request_target gives all rights/, 'Write on: pull_request in its place.'],
  [
    runAfter('pull_request', 'eve/platform'),
    /^workflow_run after a pull request of a fork/,
    /workflow_run\.event == 'push'/,
  ],
])('%j is told why, and what to write', (event, message, hint) => {
  expect(() => refuseUnsafeEvent(event)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) }),
  )
})
