// The simple API: https://packaging.python.org/en/latest/specifications/simple-repository-api/
import type { Distribution } from '../registries/distribution.ts'
import type { Registry, RemoteFile } from '../registries/registry.ts'
import { firstValue } from '../standards/core-metadata.ts'
import { normalizeName } from '../standards/pep503.ts'
import { type PageFile, projectPageJson } from '../standards/simple-page.ts'
import type { Files, LocalAnswer, LocalRequest } from '../system/system.ts'

/** What an index on this machine shows. */
export interface IndexContents {
  /** Whose files come from the registry alone, and never from anywhere else; normalized. */
  readonly owned: ReadonlySet<string>
  readonly registry: Registry
  /** Files that are to be there, in front of those of the registry. */
  readonly built: readonly Distribution[]
  /** What files of the registry have to be, by their names: installers refuse others. */
  readonly digests?: ReadonlyMap<string, string>
  /** Root of the index that has everything else, with a slash at its end. */
  readonly elsewhere: string
}

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const NOT_FOUND: LocalAnswer = { status: 404, headers: {}, body: 'no such file' }

/**
 * An index for installers that we start: of our own packages what the registry has and what is built, of all others what another index has.
 * So nobody's package with one of our names gets in, and no credentials leave this process.
 */
export function localIndex(
  { owned, registry, built, digests, elsewhere }: IndexContents,
  files: Files,
): (request: LocalRequest) => Promise<LocalAnswer> {
  const remote = new Map<string, Promise<readonly RemoteFile[]>>()
  const listOf = (name: string) => {
    const known = remote.get(name) ?? registry.list(name)
    remote.set(name, known)
    return known
  }
  const page = async (name: string): Promise<LocalAnswer> => {
    const own = built.filter(({ project }) => project === name)
    const names = new Set(own.map(({ fileName }) => fileName))
    const others = (await listOf(name)).filter(({ fileName }) => !names.has(fileName))
    const shown = [
      ...own.map(ownFile),
      ...others.map((file) => remotePageFile(name, file, digests?.get(file.fileName))),
    ]
    return { status: 200, headers: { 'content-type': JSON_TYPE }, body: projectPageJson(name, shown) }
  }
  const contents = async (name: string, fileName: string): Promise<LocalAnswer> => {
    const own = built.find((file) => file.fileName === fileName && file.project === name)
    if (own !== undefined) {
      const bytes = await files.readBytes(own.path)
      return bytes === undefined ? NOT_FOUND : { status: 200, headers: {}, body: bytes }
    }
    const file = (await listOf(name)).find((one) => one.fileName === fileName)
    return file === undefined ? NOT_FOUND : { status: 200, headers: {}, body: await registry.read(file) }
  }
  return async ({ path }) => {
    const [, kind, project = '', fileName = ''] = path.split('/').map(decodeURIComponent)
    const name = normalizeName(project)
    if (kind === 'simple' && owned.has(name)) return page(name)
    if (kind === 'simple' && name !== '') return { status: 302, headers: { location: `${elsewhere}${name}/` } }
    return kind === 'files' && owned.has(name) ? contents(name, fileName) : NOT_FOUND
  }
}

function ownFile({ project, fileName, version, sha256, size, metadata }: Distribution): PageFile {
  const requiresPython = firstValue(metadata, 'Requires-Python')
  const url = fileUrl(project, fileName)
  return { fileName, url, version, sha256, size, ...(requiresPython === undefined ? {} : { requiresPython }) }
}

/** What the file has to be comes before what the registry says that it is. */
function remotePageFile(name: string, file: RemoteFile, digest: string | undefined): PageFile {
  const { fileName, requiresPython, isYanked } = file
  const sha256 = digest ?? file.sha256
  return {
    fileName,
    url: fileUrl(name, fileName),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(requiresPython === undefined ? {} : { requiresPython }),
    ...(isYanked ? { yanked: '' } : {}),
  }
}

function fileUrl(name: string, fileName: string): string {
  return `/files/${name}/${encodeURIComponent(fileName)}`
}
