import { expect, test } from '@jest/globals'
import { normalizeName } from './pep503.ts'

test.each([
  ['maestro-core-api', 'maestro-core-api'],
  ['Maestro_Core.API', 'maestro-core-api'],
  ['a-_.b', 'a-b'],
  ['__proto__', '-proto-'],
])('%s is compared as %s', (name, normalized) => {
  expect(normalizeName(name)).toBe(normalized)
})
