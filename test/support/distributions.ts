import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import type { Distribution } from '../../src/registries/distribution.ts'
import { parseCoreMetadata } from '../../src/standards/core-metadata.ts'
import { normalizeName } from '../../src/standards/pep503.ts'

/** What a test cares for of a built file. */
export interface SampleDistribution {
  readonly name: string
  readonly version?: string
  readonly kind?: 'wheel' | 'sdist'
  readonly requiresPython?: string
  /** Further lines of the metadata, as they stand there. */
  readonly lines?: readonly string[]
  readonly description?: string
  /** What its only module holds: other content, other bytes. */
  readonly content?: string
}

type Members = readonly (readonly [name: string, content: string | Uint8Array])[]

/** A wheel or an sdist of one module, as small as it can be and always of the same bytes. */
export function makeDistribution(folder: string, sample: SampleDistribution): Distribution {
  const { name, version = '1.0', kind = 'wheel' } = sample
  const stem = `${name.replace(/[-.]+/g, '_').toLowerCase()}-${version}`
  const fileName = kind === 'wheel' ? `${stem}-py3-none-any.whl` : `${stem}.tar.gz`
  const metadata = metadataText(sample)
  const bytes = kind === 'wheel' ? wheelBytes(stem, metadata, sample) : sdistBytes(stem, metadata, sample)
  const file = path.join(folder, fileName)
  writeFileSync(file, bytes)
  return {
    project: normalizeName(name),
    version,
    kind,
    fileName,
    path: file,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: parseCoreMetadata(metadata),
  }
}

function metadataText({
  name,
  version = '1.0',
  requiresPython = '>=3.9',
  lines = [],
  description,
}: SampleDistribution) {
  return [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    `Summary: A sample, no more`,
    `Requires-Python: ${requiresPython}`,
    ...lines,
    '',
    description ?? '',
  ].join('\n')
}

function wheelBytes(stem: string, metadata: string, { content = 'A = 1\n' }: SampleDistribution): Uint8Array {
  const info = `${stem}.dist-info`
  const members: Members = [
    [`${stem.split('-')[0]}.py`, content],
    [`${info}/METADATA`, metadata],
    [`${info}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: sample\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
  ]
  const lines = members.map(([name, text]) => `${name},sha256=${digest(text)},${Buffer.byteLength(text)}\n`)
  return zipBytes([...members, [`${info}/RECORD`, `${lines.join('')}${info}/RECORD,,\n`]])
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url')
}

function sdistBytes(stem: string, metadata: string, { content = 'A = 1\n' }: SampleDistribution): Uint8Array {
  const module = stem.split('-')[0]
  const manifest = '[build-system]\nrequires = []\nbuild-backend = "nothing"\n'
  return tarGzBytes([
    [`${stem}/PKG-INFO`, metadata],
    [`${stem}/pyproject.toml`, manifest],
    [`${stem}/${module}.py`, content],
  ])
}

/** A zip archive of deflated members, all of 1980. */
export function zipBytes(members: Members, { storesOnly = false } = {}): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of members) {
    const [data, file] = [Buffer.from(content as string), Buffer.from(name)]
    const packed = storesOnly ? data : deflateRawSync(data)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(storesOnly ? 0 : 8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(file.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, file, packed])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, file]))
    parts.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}

/** A gzipped tar archive of regular files, all of 1970. */
export function tarGzBytes(members: Members): Uint8Array {
  const blocks = members.flatMap(([name, content]) => tarMember(name, '0', Buffer.from(content as string)))
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]))
}

/** One member of a tar archive: its header and its content, in full blocks. */
export function tarMember(name: string, type: string, content: Buffer): Buffer[] {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]
}
