import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { scanFile } from './scan-file.ts'

const TEXT = "import './a'\n"

describe('the encoding of a file in TypeScript', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, the low byte first', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(scanFile('typescript', bytes).imports.map(({ module }) => module)).toEqual(['./a'])
  })
})

test.each([
  ['typescript', ['join(', '"', '`', "'a/", 'join("a",', '`./${', 'jsxImportSource ', 'require.context(']],
  ['python', ['"a.py",', '"a" / ', '-m ', 'import_module', '__getattr__ ,', '_APPS "a" ', '"a.b']],
  ['data', ['a/', 'a.b', 'aaaa', '@a/', 'a:b', '-m ', '"']],
] as const)('the time for hostile texts grows with their length alone: %s', (kind, pieces) => {
  for (const piece of pieces) {
    const start = processorMs()
    scanFile(kind, Buffer.from(piece.repeat(100_000)))
    expect([piece, processorMs() - start < 2500]).toEqual([piece, true])
  }
})
