import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { LINKERS } from './link-store.ts'

const IMPORTED = /^(?:import|export) (?!type\b)[^'"]*?from '(\.[^']+\.ts)'|\bimport\('(\.[^']+\.ts)'\)/gm

/** Some files of this folder and all that they import but types, on any way. */
function filesBehind(names: readonly string[]): readonly string[] {
  const files = new Set(names.map((name) => path.join(import.meta.dirname, name)))
  for (const one of files) {
    for (const [, fixed, lazy] of readFileSync(one, 'utf8').matchAll(IMPORTED)) {
      files.add(path.join(path.dirname(one), (fixed ?? lazy) as string))
    }
  }
  return [...files].sort()
}

test('kept links stand for what makes them as it is: change LINKERS with it', () => {
  const hash = createHash('sha256')
  for (const file of filesBehind(['build-module-graph.ts', 'search-scope.ts'])) hash.update(readFileSync(file))
  expect(LINKERS).toBe(hash.digest('hex').slice(0, 16))
})
