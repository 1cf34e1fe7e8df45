// A simple index as plain files: https://packaging.python.org/specifications/simple-repository-api/
import { type PageFile, projectPageHtml, projectPageJson } from '../standards/simple-page.ts'

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
  return projectPageJson(project, inOrder(files).map(pageFile))
}

/** `index.html` of a project. */
export function projectHtml(project: string, files: readonly StaticFile[]): string {
  return projectPageHtml(project, inOrder(files).map(pageFile))
}

function pageFile({ metadataSha256, ...file }: StaticFile): PageFile {
  const metadata = metadataSha256 === undefined ? {} : { metadata: metadataSha256 }
  return { ...file, ...metadata, url: encodeURIComponent(file.fileName) }
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

/** The projects of a text that `rootPageJson` wrote; none for another one. */
export function parseRootJson(text: string): readonly string[] {
  try {
    const { projects } = JSON.parse(text) as { projects?: readonly { name?: unknown }[] }
    return (projects ?? []).flatMap(({ name }) => (typeof name === 'string' ? name : []))
  } catch {
    return []
  }
}

function inOrder(files: readonly StaticFile[]): readonly StaticFile[] {
  return files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : 0))
}
