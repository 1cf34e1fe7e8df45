// A simple index as plain files: https://packaging.python.org/specifications/simple-repository-api/ (PEP 503, 592, 658, 691, 700, 714)

/** One file as a static index remembers it. */
export interface StaticFile {
  readonly fileName: string
  readonly version: string
  readonly sha256: string
  readonly size: number
  readonly requiresPython?: string
  /** Of the `.metadata` beside it; wheels have one. */
  readonly metadataSha256?: string
  /** Why it is yanked; absent where it is not. */
  readonly yanked?: string
}

/** `index.json` of a project: always the same bytes for the same files. */
export function projectJson(project: string, files: readonly StaticFile[]): string {
  const versions = [...new Set(inOrder(files).map(({ version }) => version))]
  const listed = inOrder(files).map(jsonEntry)
  return `${JSON.stringify({ meta: { 'api-version': '1.1' }, name: project, versions, files: listed }, null, 1)}\n`
}

function jsonEntry(file: StaticFile): Record<string, unknown> {
  const { fileName, sha256, size, requiresPython, metadataSha256, yanked } = file
  const core = metadataSha256 === undefined ? {} : { 'core-metadata': { sha256: metadataSha256 } }
  return {
    filename: fileName,
    url: encodeURIComponent(fileName),
    hashes: { sha256 },
    size,
    ...(requiresPython === undefined ? {} : { 'requires-python': requiresPython }),
    ...core,
    // JSON has one word for a yanked file without a reason, and it is not an empty text.
    yanked: yanked === undefined ? false : yanked === '' ? true : yanked,
  }
}

/**
 * Reads what {@link projectJson} wrote.
 *
 * @param versionOf the version that the name of a file tells
 * @returns undefined for a text that is something else
 */
export function parseProjectJson(
  text: string,
  versionOf: (fileName: string) => string | undefined,
): readonly StaticFile[] | undefined {
  const files = parsedFiles(text)
  const read = files?.map((file) => readEntry(file, versionOf))
  return read?.includes(undefined) === false ? (read as readonly StaticFile[]) : undefined
}

function parsedFiles(text: string): readonly Record<string, unknown>[] | undefined {
  try {
    const { files } = JSON.parse(text) as { files?: unknown }
    return Array.isArray(files) ? files : undefined
  } catch {
    return undefined
  }
}

function readEntry(
  file: Record<string, unknown>,
  versionOf: (fileName: string) => string | undefined,
): StaticFile | undefined {
  const { filename, hashes, size, yanked } = file
  const sha256 = (hashes as { sha256?: unknown } | undefined)?.sha256
  const version = typeof filename === 'string' ? versionOf(filename) : undefined
  if (version === undefined || typeof sha256 !== 'string' || typeof size !== 'number') return undefined
  const requiresPython = file['requires-python']
  const metadata = (file['core-metadata'] as { sha256?: unknown } | undefined)?.sha256
  return {
    fileName: filename as string,
    version,
    sha256,
    size,
    ...(typeof requiresPython === 'string' ? { requiresPython } : {}),
    ...(typeof metadata === 'string' ? { metadataSha256: metadata } : {}),
    ...(yanked === true ? { yanked: '' } : typeof yanked === 'string' ? { yanked } : {}),
  }
}

/** `index.html` of a project. */
export function projectHtml(project: string, files: readonly StaticFile[]): string {
  return page(`Links for ${project}`, inOrder(files).map(anchor))
}

function anchor({ fileName, sha256, requiresPython, metadataSha256, yanked }: StaticFile): string {
  const metadata = metadataSha256 === undefined ? undefined : `sha256=${metadataSha256}`
  const attributes = [
    ['href', `${encodeURIComponent(fileName)}#sha256=${sha256}`],
    ['data-requires-python', requiresPython],
    // The second name is for installers of before PEP 714.
    ['data-core-metadata', metadata],
    ['data-dist-info-metadata', metadata],
    ['data-yanked', yanked],
  ]
  const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
  return `<a ${written.join(' ')}>${escapeHtml(fileName)}</a><br>`
}

/** `index.html` of all projects. */
export function rootHtml(projects: readonly string[]): string {
  return page(
    'Simple index',
    projects.map((project) => `<a href="${escapeHtml(project)}/">${escapeHtml(project)}</a><br>`),
  )
}

/** `index.json` of all projects. */
export function rootJson(projects: readonly string[]): string {
  const listed = projects.map((name) => ({ name }))
  return `${JSON.stringify({ meta: { 'api-version': '1.1' }, projects: listed }, null, 1)}\n`
}

/** The projects of a text that {@link rootJson} wrote; none for another one. */
export function parseRootJson(text: string): readonly string[] {
  try {
    const { projects } = JSON.parse(text) as { projects?: readonly { name?: unknown }[] }
    return (projects ?? []).flatMap(({ name }) => (typeof name === 'string' ? name : []))
  } catch {
    return []
  }
}

function page(title: string, lines: readonly string[]): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="pypi:repository-version" content="1.1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...lines,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function inOrder(files: readonly StaticFile[]): readonly StaticFile[] {
  return files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : 0))
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string | undefined): string {
  return (text ?? '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string)
}
