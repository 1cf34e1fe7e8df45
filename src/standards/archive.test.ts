import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeDistribution, tarGzBytes, tarMember, zipBytes } from '../../test/support/distributions.ts'
import { realFiles } from '../system/files.ts'
import { openArchive, readMetadata, readRecord } from './archive.ts'
import { firstValue, valuesOf } from './core-metadata.ts'
import { readTarGz } from './tar.ts'

let folder: string
beforeAll(async () => {
  folder = await realFiles.makeTemporary()
})
afterAll(() => realFiles.remove(folder))

const METADATA = 'Metadata-Version: 2.1\nName: a\nVersion: 1.0\n\n'

describe('a wheel and an sdist', () => {
  test.each(['wheel', 'sdist'] as const)('a %s gives its metadata', (kind) => {
    const lines = ['Requires-Dist: b (>=1)', 'Requires-Dist: c']
    const made = makeDistribution(folder, { name: 'Maestro.Core', kind, lines, description: 'Long.\n\nVery.' })
    const metadata = readMetadata(openArchive(made.fileName, readFileSync(made.path)))
    expect(metadata).toEqual(made.metadata)
    expect(valuesOf(metadata, 'requires-dist')).toEqual(['b (>=1)', 'c'])
    expect(metadata.description).toBe('Long.\n\nVery.')
  })

  test('a wheel gives its RECORD, and the members that it tells of', () => {
    const made = makeDistribution(folder, { name: 'a', content: 'A = 2\n' })
    const archive = openArchive(made.fileName, readFileSync(made.path))
    const record = readRecord(archive)
    expect(record.map(({ path }) => path)).toEqual(archive.members.map(({ name }) => name))
    expect(record.map(({ size }) => size)).toEqual([6, expect.any(Number), expect.any(Number), undefined])
    expect(record.at(-1)).toEqual({ path: 'a-1.0.dist-info/RECORD', hash: '' })
  })

  test('a path with a comma stands in quotes', () => {
    const bytes = zipBytes([['a-1.0.dist-info/RECORD', '"a ""b"", c.py",sha256=x,3\r\na-1.0.dist-info/RECORD,,\r\n']])
    expect(readRecord(openArchive('a-1.0-py3-none-any.whl', bytes))[0]).toEqual({
      path: 'a "b", c.py',
      hash: 'sha256=x',
      size: 3,
    })
  })

  test('of two METADATA the one of its own name counts', () => {
    const members = [
      ['other-1.0.dist-info/METADATA', 'Name: other\n'],
      ['a-1.0.dist-info/METADATA', METADATA],
    ] as const
    const metadata = readMetadata(openArchive('a-1.0-py3-none-any.whl', zipBytes(members, { storesOnly: true })))
    expect(firstValue(metadata, 'Name')).toBe('a')
  })
})

describe('names that do not fit a header of tar', () => {
  const long = `a-1.0/${'x'.repeat(150)}/${'y'.repeat(80)}.py`
  const pax = (record: string) => `${record.length + 5} ${record}\n`
  const archive = (...blocks: readonly Buffer[][]) => gzipSync(Buffer.concat([...blocks.flat(), Buffer.alloc(1024)]))

  test.each([
    ['pax', archive(tarMember('p', 'x', Buffer.from(pax(`path=${long}`))), tarMember('s', '0', Buffer.from('A')))],
    ['GNU', archive(tarMember('././@LongLink', 'L', Buffer.from(`${long}\0`)), tarMember('s', '0', Buffer.from('A')))],
  ])('as %s writes them', (_, bytes) => {
    const { members } = openArchive('a-1.0.tar.gz', bytes)
    expect(members.map(({ name, size }) => [name, size])).toEqual([[long, 1]])
  })

  test('folders and links are no files', () => {
    const bytes = archive(tarMember('a-1.0/', '5', Buffer.alloc(0)), tarMember('a-1.0/l', '2', Buffer.alloc(0)))
    expect(openArchive('a-1.0.tar.gz', bytes).members).toEqual([])
  })
})

describe('what cannot be read is one clear error', () => {
  const wheel = 'a-1.0-py3-none-any.whl'
  const whole = zipBytes([['a-1.0.dist-info/METADATA', METADATA]])
  const sdist = tarGzBytes([['a-1.0/PKG-INFO', METADATA]])
  const lying = (bytes: Uint8Array, size: number) => {
    const copy = Buffer.from(bytes)
    copy.writeUInt32LE(size, copy.indexOf('PK\x01\x02') + 24)
    return copy
  }
  const cases: readonly (readonly [string, string, Uint8Array, string])[] = [
    ['another kind of file', 'a-1.0.egg', whole, 'is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)'],
    ['a wheel cut off', wheel, whole.subarray(0, whole.length - 30), 'is no zip archive, or is cut off'],
    ['an empty file', wheel, new Uint8Array(), 'is no zip archive, or is cut off'],
    ['an sdist cut off', 'a-1.0.tar.gz', sdist.subarray(0, sdist.length - 30), 'is no gzipped archive, or is cut off'],
    ['a tar cut off', 'a-1.0.tar.gz', gzipSync(tarMember('a', '0', Buffer.from('A'))[0] as Buffer), 'is cut off'],
    ['no tar', 'a-1.0.tar.gz', gzipSync(Buffer.alloc(600, 'x')), 'has a broken member'],
    ['a way out', wheel, zipBytes([['../../x', '']]), 'has the member ../../x, which leads out of it'],
    [
      'a way out of an sdist',
      'a-1.0.tar.gz',
      tarGzBytes([['/etc/x', '']]),
      'has the member /etc/x, which leads out of it',
    ],
    [
      'a way out of another system',
      wheel,
      zipBytes([['a\\..\\..\\x', '']]),
      'has the member a\\..\\..\\x, which leads out of it',
    ],
    ['a huge member', wheel, lying(whole, 2 ** 31), 'holds more than 1073741824 bytes'],
    ['huge metadata', wheel, lying(whole, 2 ** 25), 'has a a-1.0.dist-info/METADATA of 33554432 bytes'],
    ['a member larger than said', wheel, lying(whole, 5), 'has a broken member a-1.0.dist-info/METADATA'],
    ['a member smaller than said', wheel, lying(whole, 5_000), 'has a broken member a-1.0.dist-info/METADATA'],
    ['no metadata', wheel, zipBytes([['a.py', '']]), 'has no METADATA'],
    [
      'metadata twice',
      'a-1.0.tar.gz',
      tarGzBytes([
        ['b/PKG-INFO', ''],
        ['c/PKG-INFO', ''],
      ]),
      'has 2 files PKG-INFO',
    ],
    [
      'metadata of another encoding',
      wheel,
      zipBytes([['a-1.0.dist-info/METADATA', Buffer.from([0xff])]]),
      'has a a-1.0.dist-info/METADATA that is not UTF-8',
    ],
  ]

  test.each(cases)('%s', (_, fileName, bytes, message) => {
    const read = () => readMetadata(openArchive(fileName, bytes))
    expect(read).toThrow(expect.objectContaining({ code: 'DISTRIBUTION_UNREADABLE' }))
    expect(read).toThrow(`${fileName} ${message}`)
  })

  test('a bomb is never unpacked', () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000))
    expect(() => readTarGz(bomb, 1_000_000)).toThrow('holds more than 1000000 bytes')
  })

  test('a member whose bytes were changed', () => {
    const bytes = zipBytes([['a-1.0.dist-info/METADATA', METADATA]], { storesOnly: true })
    bytes[60] = 0x58
    expect(() => readMetadata(openArchive(wheel, bytes))).toThrow(`${wheel} has a broken member`)
  })
})
