import { describe, expect, test } from '@jest/globals'
import { bodyWith, type Marker, readMarker } from './marker.ts'

const [A, B, C] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const marker = (tag: string | null = 'v1.1.0'): Marker => ({
  pins: [{ path: 'templates', from: A, to: B, tag }],
  base: C,
  commit: A,
  title: 'T',
  content: '',
})

describe('the marker of a pull request', () => {
  test.each(['v1.1.0', null, 'a-->b', '--', '<!-- x -->', '"\\'])('comes back as it was, with the tag %j', (tag) => {
    const body = bodyWith(undefined, 'Text.', marker(tag))
    expect(readMarker(body)).toEqual(marker(tag))
    expect(body.match(/-->/g)).toHaveLength(3)
  })

  test.each([
    '',
    'no marker',
    '<!-- maestro:templates {broken} -->',
    '<!-- maestro:templates {"pins":[],"base":"x","commit":"y"} -->',
    `<!-- maestro:templates {"pins":[{"path":1}],"base":"${A}","commit":"${A}"} -->`,
  ])('is none in %j', (body) => {
    expect(readMarker(body)).toBeUndefined()
  })
})

describe('a body that people edited', () => {
  const first = bodyWith(undefined, 'First.', marker())

  test('keeps what stands around our part', () => {
    const next = bodyWith(`Note before.\n\n${first}\n\n- [x] looked at`, 'Second.', marker('v1.2.0'))
    expect(next).toMatch(/^Note before\.\n\n<!-- maestro:templates:start -->\nSecond\.\n/)
    expect(next).toMatch(/<!-- maestro:templates:end -->\n\n- \[x\] looked at$/)
    expect([next.includes('First.'), readMarker(next)?.pins[0]?.tag]).toEqual([false, 'v1.2.0'])
  })

  test('gets our part at its end where it was taken away', () => {
    expect(bodyWith('Only mine.', 'Second.', marker())).toMatch(/^Only mine\.\n\n<!-- maestro:templates:start -->/)
    expect(bodyWith('', 'Second.', marker())).toMatch(/^<!-- maestro:templates:start -->/)
  })
})
