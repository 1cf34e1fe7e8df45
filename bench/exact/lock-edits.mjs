// Text edits of locks: one entry another version, one edge elsewhere, nothing that is installed.

/** How each format is edited; an `entry` has `name` and `version`. */
export const LOCK_EDITS = {
  'uv.lock': { key: tomlKey, bump: bumpToml, redirect: redirectToml, note: noteUv },
  'poetry.lock': { key: ({ name }) => name, bump: bumpToml, redirect: undefined, note: notePoetry },
  'pnpm-lock.yaml': {
    key: ({ name, version }) => `${name}@${version}`,
    bump: bumpPnpm,
    redirect: redirectPnpm,
    note: notePnpm,
  },
}

/** Entries that stand once in a lock, by name. */
export function entriesOf(format, value) {
  const all =
    format === 'pnpm-lock.yaml'
      ? Object.keys(value.packages ?? {}).map(splitPnpm)
      : (value.package ?? []).filter(isFromIndex).map(({ name, version }) => ({ name, version }))
  const count = new Map()
  for (const { name } of all) count.set(name, (count.get(name) ?? 0) + 1)
  const isPlain = ({ version }) => /^\d+\.\d+\.\d+$/.test(version)
  return all.filter((entry) => count.get(entry.name) === 1 && isPlain(entry))
}

function isFromIndex({ source }) {
  return source === undefined || source.registry !== undefined
}

function splitPnpm(key) {
  const at = key.indexOf('@', 1)
  return { name: key.slice(0, at), version: key.slice(at + 1) }
}

function tomlKey({ name, version }) {
  return `${name} ${version}`
}

function nextVersion(version) {
  return version.replace(/\d+$/, (last) => `${Number(last) + 1}`)
}

/** The text of one `[[package]]`, and what stands before and after. */
function blockOf(text, name) {
  const start = text.indexOf(`[[package]]\nname = "${name}"\n`)
  const next = text.indexOf('\n[[package]]', start + 1)
  const end = next < 0 ? text.length : next
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

function bumpToml(text, { name, version }) {
  const [before, block, after] = blockOf(text, name)
  const bumped = block
    .replace(`version = "${version}"`, `version = "${nextVersion(version)}"`)
    .replace(/sha256:([0-9a-f])/g, (_, digit) => `sha256:${((Number.parseInt(digit, 16) + 1) % 16).toString(16)}`)
  return before + bumped + after
}

/** The last dependency of an entry goes; undefined where it has less than two. */
function redirectToml(text, { name }) {
  const [before, block, after] = blockOf(text, name)
  const list = /\ndependencies = \[\n(?: {4}\{[^\n]*\},\n){2,}\]/.exec(block)?.[0]
  if (list === undefined) return undefined
  return before + block.replace(list, list.replace(/ {4}\{[^\n]*\},\n\]$/, ']')) + after
}

function noteUv(text) {
  return text.replace(/size = (\d+)/, 'size = 1$1').replace(/upload-time = "\d{4}/, 'upload-time = "2020')
}

function notePoetry(text) {
  return text.replace(/content-hash = "\w/, (start) => `${start.slice(0, -1)}${start.endsWith('a') ? 'b' : 'a'}`)
}

function bumpPnpm(text, { name, version }) {
  const next = nextVersion(version)
  const [plain, from] = [escaped(name), escaped(version)]
  return text
    .replace(new RegExp(`^( {2}'?${plain}@)${from}(?=['(:])`, 'gm'), `$1${next}`)
    .replace(new RegExp(`^( {6}'?${plain}'?: )${from}(?=\\(|$)`, 'gm'), `$1${next}`)
    .replace(
      new RegExp(`^( {6}'?${plain}'?:\\n {8}specifier: [^\\n]*\\n {8}version: )${from}(?=\\(|$)`, 'gm'),
      `$1${next}`,
    )
    .replace(new RegExp(`\\(${plain}@${from}(?=[()])`, 'g'), `(${name}@${next}`)
    .replace(
      new RegExp(`(^ {2}'?${plain}@${escaped(next)}'?:\\n {4}resolution: \\{integrity: sha512-)(\\w)`, 'm'),
      (_, start, letter) => `${start}${letter === 'A' ? 'B' : 'A'}`,
    )
}

/** An edge of an entry leads to another version that the lock has as well; undefined where there is none. */
function redirectPnpm(text, { name, version }, value) {
  const key = `${name}@${version}`
  const versions = Object.keys(value.packages ?? {}).map(splitPnpm)
  for (const [to, at] of Object.entries(value.snapshots?.[key]?.dependencies ?? {})) {
    const other = versions.find(
      (one) => one.name === to && one.version !== at && `${to}@${one.version}` in value.snapshots,
    )
    if (other === undefined || !(`${to}@${at}` in value.snapshots)) continue
    const start = text.search(
      new RegExp(`^ {2}'?${escaped(key)}'?:\\n {4}(?:transitivePeer|optional|dependencies)`, 'm'),
    )
    const line = new RegExp(`^( {6}'?${escaped(to)}'?: )${escaped(at)}$`, 'm')
    if (start >= 0) return text.slice(0, start) + text.slice(start).replace(line, `$1${other.version}`)
  }
  return undefined
}

function notePnpm(text) {
  return text.replace(/^packages:\n\n {2}[^\n]*\n {4}resolution: [^\n]*\n/m, '$&    deprecated: Use another one\n')
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
