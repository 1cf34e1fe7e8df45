import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'

/** The value of the secrets GITHUB_TOKEN and CANARY in every run; nothing that a run prints or leaves may hold it. */
export const CANARY = 'ghs_canary5Kq9vXw2'

// As it stands, and as base64 of anything that holds it, such as `x-access-token:…`: the characters that do not depend on what is around it.
const FORMS = [CANARY, ...[0, 1, 2].map(inBase64Behind)].map((form) => Buffer.from(form))

function inBase64Behind(bytes: number): string {
  const bits = (bytes + CANARY.length) * 8
  const text = Buffer.from('x'.repeat(bytes) + CANARY).toString('base64')
  return text.slice(Math.ceil((bytes * 8) / 6), Math.floor(bits / 6))
}

/** Whether a text or the bytes of a file hold the secret, plain or as base64; looked for in `.gz` and `.zip` too. */
export function holdsSecret(content: string | Buffer): boolean {
  const bytes = Buffer.from(content)
  return [bytes, ...unpacked(bytes)].some((one) => FORMS.some((form) => one.includes(form)))
}

function unpacked(bytes: Buffer): readonly Buffer[] {
  try {
    if (bytes.readUInt16BE() === 0x1f8b) return [gunzipSync(bytes)]
    if (bytes.readUInt32BE() === 0x504b0304) return entriesOf(bytes)
  } catch {
    // Too short, or cut off: what can be seen of it was looked at.
  }
  return []
}

/** What the entries of a zip file hold, in the order of its directory at the end. */
function entriesOf(zip: Buffer): readonly Buffer[] {
  const entries: Buffer[] = []
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    entries.push(zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * Files with the secret in their name or content: all in a folder at whatever depth, and those that settings of git in it include.
 *
 * @returns paths from the folder, in no order; empty where the folder is missing
 */
export function secretsIn(folder: string): readonly string[] {
  const files = filesIn(folder)
  const settings = files.filter((file) => /(?:^|\/)(?:config|config\.worktree|\.gitconfig)$/.test(file))
  const all = new Set([...files, ...settings.flatMap(includedBy)])
  return [...all]
    .filter((file) => holdsSecret(file) || holdsSecret(contentOf(file)))
    .map((file) => path.relative(folder, file))
}

function filesIn(folder: string): readonly string[] {
  return entriesIn(folder).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(place) : entry.isFile() ? [place] : []
  })
}

function entriesIn(folder: string): readonly Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
}

/** `[include]` and `[includeIf]`, whatever the condition says. */
function includedBy(settings: string): readonly string[] {
  const paths = contentOf(settings)
    .toString()
    .matchAll(/^\s*path\s*=\s*"?([^"\n]+?)"?\s*$/gm)
  return [...paths].map(([, named = '']) =>
    path.resolve(path.dirname(settings), named.replace(/^~(?=\/)/, process.env['HOME'] ?? '~')),
  )
}

/** Nothing where the file has gone meanwhile. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
