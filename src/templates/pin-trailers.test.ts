import { expect, test } from '@jest/globals'
import { isOurs, messageWith, pinsIn } from './pin-trailers.ts'

test('pins come back from the message of their commit', () => {
  const pins = [
    { path: 'vendor/my templates', to: 'a'.repeat(40), tag: 'v2024.10.08' },
    { path: 'docs', to: 'b'.repeat(40), tag: null },
  ]
  const message = messageWith('chore(templates): update 2 submodules', pins, 'c'.repeat(40))
  expect(pinsIn(message)).toEqual(pins)
  expect(message.split('\n').slice(0, 2)).toEqual(['chore(templates): update 2 submodules', ''])
})

test('a commit is ours while it has the tree that we gave it', () => {
  const [tree, other] = ['c'.repeat(40), 'd'.repeat(40)]
  const message = messageWith('Move', [{ path: 'docs', to: 'b'.repeat(40), tag: null }], tree)
  expect([isOurs({ message, tree }), isOurs({ message, tree: other }), isOurs({ message: 'Fix', tree })]).toEqual([
    true,
    false,
    false,
  ])
})

test.each(['', 'Fix it', 'Templates-Pin: nothing', ` Templates-Pin: ${'a'.repeat(40)} v1 x`])(
  '%j speaks of none',
  (message) => {
    expect(pinsIn(message)).toEqual([])
  },
)
