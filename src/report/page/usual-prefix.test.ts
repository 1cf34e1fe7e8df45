import { expect, test } from '@jest/globals'
import { usualPrefix } from './usual-prefix.ts'

test.each<[string, readonly string[], string]>([
  ['what all have in front', ['core-api', 'core-db'], 'core-'],
  ['what most have in front', ['o-i-asgi', 'o-i-wsgi', 'o-i-grpc', 'o-i-http', 'o-util', 'tools'], 'o-i-'],
  ['the shorter one where few have the longer', ['o-a-x', 'o-b-y', 'o-c-z', 'o-d'], 'o-'],
  ['a scope', ['@acme/web', '@acme/api', '@acme/ui'], '@acme/'],
  ['nothing, where there is none', ['web', 'api'], ''],
  ['nothing of one name', ['core-api'], ''],
  ['nothing, where two would read the same', ['core-api', 'core-db', 'api'], ''],
  ['no name as a whole', ['core-', 'core-api', 'core-db'], 'core-'],
  ['no part of a word', ['corea', 'coreb'], ''],
])('%s', (_, names, expected) => {
  expect(usualPrefix(names)).toBe(expected)
})
