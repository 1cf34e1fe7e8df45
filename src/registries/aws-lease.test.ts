import { expect, test } from '@jest/globals'
import { ExternalError, UserError } from '../errors.ts'
import { renewable } from './aws-lease.ts'

const MINUTE = 60_000

/** Something of one hour, numbered, and a clock. */
function leased(lifetimeMs: number | undefined = 60 * MINUTE) {
  const state = { now: 0, had: 0, error: undefined as Error | undefined }
  const acquire = async () => {
    state.had++
    if (state.error !== undefined) throw state.error
    return { value: state.had, ...(lifetimeMs === 0 ? {} : { lifetimeMs }) }
  }
  return { state, lease: renewable(acquire, { now: () => state.now }) }
}

test('is had once for all who ask at once', async () => {
  const { state, lease } = leased()
  expect(lease.age()).toBe(0)
  expect(await Promise.all([lease.current(), lease.current(), lease.current()])).toEqual([1, 1, 1])
  state.now = MINUTE
  expect(lease.age()).toBe(MINUTE)
})

test.each([
  [54, 1],
  [56, 2],
])('after %d minutes of an hour, number %d is used', async (minutes, number) => {
  const { state, lease } = leased()
  await lease.current()
  state.now = minutes * MINUTE
  expect(await lease.current()).toBe(number)
})

test('what lasts for less than ten minutes is used for half of them', async () => {
  const { state, lease } = leased(4 * MINUTE)
  await lease.current()
  state.now = MINUTE
  expect(await lease.current()).toBe(1)
  state.now = 3 * MINUTE
  expect(await lease.current()).toBe(2)
})

test('what does not end is had once', async () => {
  const { state, lease } = leased(0)
  await lease.current()
  state.now = 1e12
  expect(await lease.current()).toBe(1)
  expect(await lease.renew()).toBe(2)
})

test('what is left is used while nothing new is to be had, which is tried once a minute', async () => {
  const { state, lease } = leased()
  await lease.current()
  state.error = new ExternalError('REGISTRY_UNAVAILABLE', 'away', true)
  state.now = 56 * MINUTE
  expect([await lease.current(), await lease.current(), state.had]).toEqual([1, 1, 2])
  state.now = 58 * MINUTE
  expect([await lease.current(), state.had]).toEqual([1, 3])
  state.now = 61 * MINUTE
  await expect(lease.current()).rejects.toThrow('away')
  state.error = undefined
  expect(await lease.current()).toBe(5)
})

test('a refusal is no outage', async () => {
  const { state, lease } = leased()
  await lease.current()
  state.error = new UserError('REGISTRY_UNAUTHORIZED', 'gone')
  state.now = 56 * MINUTE
  await expect(lease.current()).rejects.toThrow('gone')
})

test('after a failure, whoever asks next tries again', async () => {
  const { state, lease } = leased()
  state.error = new Error('x')
  await expect(lease.current()).rejects.toThrow('x')
  state.error = undefined
  expect(await lease.current()).toBe(2)
})
