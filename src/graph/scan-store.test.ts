import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { scanFile } from './scan-file.ts'
import { SCANNERS, ScanStore } from './scan-store.ts'

const PARTS = [
  ...['blocks', 'calls', 'encoding', 'import-statements', 'imports', 'names', 'statements', 'strings'].map(
    (part) => `python-${part}`,
  ),
  ...['cursor', 'encoding', 'imports', 'names', 'scan', 'statements'].map((part) => `typescript-${part}`),
  ...['data-names', 'module-scan', 'path-calls', 'path-strings', 'scan-file'],
]

const bytes = (text: string) => new TextEncoder().encode(text)
const scanned = () =>
  scanFile(
    'python',
    bytes('from a import b, c\ntry:\n    import d\nexcept ImportError:\n    x = "a.b"\n__import__(x)\n'),
  )
const never = () => {
  throw new Error('it is known')
}

describe('a store of scans', () => {
  test('stands for the scanners as they are: change SCANNERS with them', () => {
    const hash = createHash('sha256')
    for (const part of PARTS) hash.update(readFileSync(path.join(import.meta.dirname, `${part}.ts`)))
    expect(SCANNERS).toBe(hash.digest('hex').slice(0, 16))
  })

  test.each([
    ['python', 'import a\nfrom .b import *\nif TYPE_CHECKING:\n    import c\nimport_module(n)\ny = ["a.b.c", "d:e"]\n'],
    ['python', 'from x import (\n'],
    ['typescript', "import type { A } from 'a'\nexport * from './b'\nimport(c)\nconst s = '@acme/core/x'\n"],
    ['component', "<p>it's</p>\n<script>\nimport './a'\n</script>"],
    ['script', '#!/usr/bin/env python3\nimport a\n'],
    ['unread', ''],
  ] as const)('gives back what it got of a %s file: %j', (kind, text) => {
    const store = new ScanStore(undefined)
    const scan = store.get('key', () => scanFile(kind, bytes(text)))
    const imports = scan.imports.map((one) =>
      expect.objectContaining({ module: one.module, names: one.names, isGuarded: one.isGuarded }),
    )
    expect(new ScanStore(store.text()).get('key', never)).toEqual({ ...scan, imports })
  })

  test('has nothing new to keep where everything was known', () => {
    const first = new ScanStore(undefined)
    first.get('a', scanned)
    const second = new ScanStore(first.text())
    expect([second.has('a'), second.has('b')]).toEqual([true, false])
    second.get('a', never)
    expect(second.text()).toBe(undefined)
  })

  test('keeps what was used last, and of the rest as much as there is room for', () => {
    const first = new ScanStore(undefined)
    for (let at = 0; at < 100_000; at++) first.get(`old${at}`, scanned)
    const second = new ScanStore(first.text())
    second.get('new', scanned)
    second.get('old99999', never)
    const third = new ScanStore(second.text())
    expect(['new', 'old99999', 'old0', 'old99998'].map((key) => third.has(key))).toEqual([true, true, true, false])
  })
})
