// Pages of a simple index: https://packaging.python.org/specifications/simple-repository-api/ (PEP 503, 592, 658, 691, 700, 714)

/** One file as a page shows it. */
export interface PageFile {
  readonly fileName: string
  /** Absolute, or from the page on; without a fragment. */
  readonly url: string
  /** As the file's metadata has it. */
  readonly version?: string
  readonly sha256?: string
  readonly size?: number
  readonly requiresPython?: string
  /** The SHA-256 of the METADATA beside it; `true` where that is there, and nobody knows its digest. */
  readonly metadata?: string | true
  /** Why it is yanked; absent where it is not. */
  readonly yanked?: string
}

/** The forms of a page, by their media types. */
export type PageType = 'application/vnd.pypi.simple.v1+json' | 'application/vnd.pypi.simple.v1+html' | 'text/html'

const LATEST: ReadonlyMap<string, PageType> = new Map([
  ['application/vnd.pypi.simple.latest+json', 'application/vnd.pypi.simple.v1+json'],
  ['application/vnd.pypi.simple.latest+html', 'application/vnd.pypi.simple.v1+html'],
])
const TYPES: readonly PageType[] = [
  'application/vnd.pypi.simple.v1+json',
  'application/vnd.pypi.simple.v1+html',
  'text/html',
]

/** The form that a client likes best, of two that it likes alike the first of JSON and HTML; who accepts anything is a browser, or older than JSON. */
export function choosePageType(accept: string | undefined): PageType {
  let [chosen, liked]: [PageType, number] = ['text/html', 0]
  for (const range of (accept ?? '').split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
    const known = LATEST.get(type) ?? TYPES.find((one) => one === type)
    if (known === undefined || !(quality > 0)) continue
    const isBetter = quality === liked && TYPES.indexOf(known) < TYPES.indexOf(chosen)
    if (quality > liked || isBetter) [chosen, liked] = [known, quality]
  }
  return chosen
}

/** The page of a project in JSON: always the same bytes for the same files. */
export function projectPageJson(project: string, files: readonly PageFile[]): string {
  const versions = [...new Set(files.flatMap(({ version }) => version ?? []))]
  // From 1.1 on every file says its size, and the page all versions.
  const isWhole = files.every(({ size, version }) => size !== undefined && version !== undefined)
  const page = {
    meta: { 'api-version': isWhole ? '1.1' : '1.0' },
    name: project,
    ...(isWhole ? { versions } : {}),
    files: files.map(jsonEntry),
  }
  return `${JSON.stringify(page, null, 1)}\n`
}

function jsonEntry({ fileName, url, sha256, size, requiresPython, metadata, yanked }: PageFile): object {
  const core = metadata === undefined ? {} : { 'core-metadata': metadata === true ? true : { sha256: metadata } }
  return {
    filename: fileName,
    url,
    hashes: sha256 === undefined ? {} : { sha256 },
    ...(size === undefined ? {} : { size }),
    ...(requiresPython === undefined ? {} : { 'requires-python': requiresPython }),
    ...core,
    // JSON has one word for a yanked file without a reason, and it is not an empty text.
    yanked: yanked === undefined ? false : yanked === '' ? true : yanked,
  }
}

/** The page of a project in HTML. */
export function projectPageHtml(project: string, files: readonly PageFile[]): string {
  return page(`Links for ${project}`, files.map(anchor))
}

function anchor({ fileName, url, sha256, requiresPython, metadata, yanked }: PageFile): string {
  const core = metadata === undefined ? undefined : metadata === true ? 'true' : `sha256=${metadata}`
  const attributes = [
    ['href', sha256 === undefined ? url : `${url}#sha256=${sha256}`],
    ['data-requires-python', requiresPython],
    // The second name is for installers of before PEP 714.
    ['data-core-metadata', core],
    ['data-dist-info-metadata', core],
    ['data-yanked', yanked],
  ]
  const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
  return `<a ${written.join(' ')}>${escapeHtml(fileName)}</a><br>`
}

/** The page of all projects in HTML. */
export function rootPageHtml(projects: readonly string[]): string {
  return page(
    'Simple index',
    projects.map((project) => `<a href="${escapeHtml(project)}/">${escapeHtml(project)}</a><br>`),
  )
}

/** The page of all projects in JSON. */
export function rootPageJson(projects: readonly string[]): string {
  const listed = projects.map((name) => ({ name }))
  return `${JSON.stringify({ meta: { 'api-version': '1.1' }, projects: listed }, null, 1)}\n`
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

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string | undefined): string {
  return (text ?? '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string)
}
