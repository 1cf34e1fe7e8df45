// Writes src/tasks/uv-pin.ts: the uv that `setup` brings where none is on PATH, with the digests that PyPI has of its wheels.
//   node scripts/pin-uv.mjs VERSION
import { writeFileSync } from 'node:fs'

const [version] = process.argv.slice(2)
if (version === undefined) throw new Error('which version of uv? As in: node scripts/pin-uv.mjs 0.13.9')

// By platform, architecture and C library of Node; the end of a wheel's name for each.
const WHEELS = {
  'linux-x64-gnu': 'manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  'linux-x64-musl': 'musllinux_1_1_x86_64.whl',
  'linux-arm64-gnu': 'musllinux_1_1_aarch64.whl',
  'linux-arm64-musl': 'musllinux_1_1_aarch64.whl',
  'darwin-x64': 'macosx_10_12_x86_64.whl',
  'darwin-arm64': 'macosx_11_0_arm64.whl',
  'win32-x64': 'win_amd64.whl',
  'win32-arm64': 'win_arm64.whl',
}

const answer = await fetch('https://pypi.org/simple/uv/', {
  headers: { accept: 'application/vnd.pypi.simple.v1+json' },
})
if (!answer.ok) throw new Error(`pypi.org answered ${answer.status}`)
const files = (await answer.json()).files.filter(({ filename }) => filename.startsWith(`uv-${version}-`))
const entries = Object.entries(WHEELS).map(([platform, end]) => {
  const file = files.find(({ filename }) => filename.endsWith(end))
  if (file === undefined) throw new Error(`uv ${version} has no wheel ${end}`)
  return `  ['${platform}', { fileName: '${file.filename}', sha256: '${file.hashes.sha256}' }],`
})
writeFileSync(
  new URL('../src/tasks/uv-pin.ts', import.meta.url),
  `// Written by scripts/pin-uv.mjs.

/** A wheel of PyPI. */
export interface PinnedWheel {
  readonly fileName: string
  /** Hex. */
  readonly sha256: string
}

/** A version of uv. */
export interface PinnedUv {
  readonly version: string
  /** By platform and architecture, as Node names them, and on Linux by the C library. */
  readonly wheels: ReadonlyMap<string, PinnedWheel>
}

/** The uv that is brought where none is there. */
export const UV: PinnedUv = {
  version: '${version}',
  wheels: new Map([
${entries.join('\n')}
  ]),
}
`,
)
