// An index of plain files that any web server, or pip alone, serves: simple/<project>/{index.html,index.json,files,files.metadata}
import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ExternalError, UserError, writeFailure } from '../errors.ts'
import { openArchive, readMetadataBytes } from '../standards/archive.ts'
import { firstValue } from '../standards/core-metadata.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { rootPageHtml, rootPageJson } from '../standards/simple-page.ts'
import type { Files } from '../system/system.ts'
import type { Distribution } from './distribution.ts'
import type { OpenRegistry } from './open-registry.ts'
import type { Registry, RemoteFile, SendAnswer } from './registry.ts'
import { withoutSecrets } from './registry-url.ts'
import { parseProjectJson, parseRootJson, projectHtml, projectJson, type StaticFile } from './static-index.ts'

const LOCK_LIMIT_MS = 60_000

/**
 * An index in a folder. `url` is the folder's path, from the workspace, or a `file:` URL; it is made when it is not there. The root of the index is
 * the folder's `simple/`, or the folder itself where that is an index already or is called `simple`.
 *
 * Files come before the index that lists them, and each is whole or absent. One lock file for all of the folder keeps two writers apart.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID` for an URL of something else
 */
export const openDirectory: OpenRegistry = async (settings, system) => {
  const { url = '' } = settings
  if (url === '')
    throw new UserError('REGISTRY_URL_MISSING', 'No path says where the directory is', 'Set the path of a folder.')
  return directoryAt(await rootIn(path.resolve(system.folder, folderIn(url)), system.files), system.files)
}

/** Whoever names the root itself, as installers do, is not to get a second index inside it. */
async function rootIn(folder: string, files: Files): Promise<string> {
  const below = path.join(folder, 'simple')
  for (const root of [below, folder]) if (await isIndex(root, files)) return root
  return path.basename(folder) === 'simple' ? folder : below
}

async function isIndex(root: string, files: Files): Promise<boolean> {
  if (!(await files.isFolder(root))) return false
  return parseRootJson((await files.read(path.join(root, 'index.json'))) ?? '').length > 0
}

/** The path that people wrote, or that their `file:` URL means. */
function folderIn(url: string): string {
  if (/^file:\/\/\/|^file:\/(?!\/)/.test(url) && URL.canParse(url)) return fileURLToPath(url)
  if (!/^[a-z][a-z\d+.-]+:/i.test(url)) return url
  throw new UserError(
    'REGISTRY_URL_INVALID',
    `${printable(withoutSecrets(url))} is no folder, and registry: directory publishes into one`,
    'Give the path of a folder; or name the kind of registry that is at this URL.',
  )
}

function directoryAt(simple: string, files: Files): Registry {
  return {
    kind: 'directory',
    title: `directory, ${printable(simple)}`,
    async list(project) {
      const folder = folderOf(simple, project)
      return (await readIndex(simple, project, files)).map((file) => remoteFile(folder, file))
    },
    read: async ({ url }) => new Uint8Array(await (await openListed(url, files)).arrayBuffer()),
    async open({ url }) {
      const blob = await openListed(url, files)
      return { size: blob.size, chunks: blob.stream() }
    },
    send: (distribution) => send(simple, distribution, files),
    installSource: async () => ({ indexUrl: `${pathToFileURL(simple).href}/` }),
    yank: (project, version, reason) => yank({ simple, project, version, reason }, files),
  }
}

function folderOf(simple: string, project: string): string {
  const name = normalizeName(project)
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name)) throw new Error(`no name of a project: ${name}`)
  return path.join(simple, name)
}

function remoteFile(folder: string, { fileName, sha256, requiresPython, yanked }: StaticFile): RemoteFile {
  return {
    fileName,
    url: pathToFileURL(path.join(folder, fileName)).href,
    sha256,
    ...(requiresPython === undefined ? {} : { requiresPython }),
    isYanked: yanked !== undefined,
  }
}

async function openListed(url: string, files: Files): Promise<Blob> {
  const file = fileURLToPath(url)
  try {
    return await files.openBlob(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const message = `${printable(file)} is not there, though the index beside it lists it`
    const hint = 'Put the file back as it was, by the digest in index.json, or publish another version.'
    throw new UserError('REGISTRY_FILE_MISSING', message, hint)
  }
}

async function readBytes(file: string, files: Files): Promise<Uint8Array> {
  return new Uint8Array(await (await files.openBlob(file)).arrayBuffer())
}

async function readIndex(simple: string, project: string, files: Files): Promise<readonly StaticFile[]> {
  const folder = folderOf(simple, project)
  const listed = await readPages(folder, project, files)
  if (listed.length > 0) return listed
  // Nothing is below a file, and nothing can be put there.
  for (let at = folder; !(await files.isFolder(at)) && at !== path.dirname(at); at = path.dirname(at)) {
    if (await files.isFile(at)) throw fileInTheWay((await files.isFolder(simple)) ? folder : simple)
  }
  return listed
}

function fileInTheWay(folder: string): UserError {
  return new UserError(
    'REGISTRY_URL_INVALID',
    `${printable(folder)} can be no folder: a file stands in its way`,
    'Move that file away; or give the path of another folder, or of one that can be made.',
  )
}

async function readPages(folder: string, project: string, files: Files): Promise<readonly StaticFile[]> {
  const file = path.join(folder, 'index.json')
  const text = await files.read(file)
  if (text === undefined && (await files.read(path.join(folder, 'index.html'))) === undefined) return []
  const versionOf = (fileName: string) => parseDistributionFileName(fileName, project)?.version
  const read = text === undefined ? undefined : parseProjectJson(text, versionOf)
  if (read !== undefined) return read
  throw new ExternalError(
    'REGISTRY_UNREADABLE',
    `${file} is not what this kind of registry writes: something else keeps the folder`,
    false,
  )
}

async function send(simple: string, distribution: Distribution, files: Files): Promise<SendAnswer> {
  try {
    return await locked(simple, files, () => store(simple, distribution, files))
  } catch (error) {
    const why = writeFailure(error)
    if (why !== undefined) return { type: 'refused', message: `${simple}: ${why}` }
    if (error instanceof UserError) return { type: 'refused', message: error.message }
    if (error instanceof ExternalError)
      return { type: error.retryable ? 'unavailable' : 'refused', message: error.message }
    throw error
  }
}

async function store(simple: string, distribution: Distribution, files: Files): Promise<SendAnswer> {
  const { project, fileName, sha256 } = distribution
  const folder = folderOf(simple, project)
  const listed = await readIndex(simple, project, files)
  const same = listed.find((file) => file.fileName === fileName)
  if (same !== undefined) {
    return same.sha256 === sha256
      ? { type: 'stored', message: 'the very same file is there' }
      : { type: 'exists', message: `${fileName} is there with other bytes` }
  }
  const bytes = await readBytes(distribution.path, files)
  if (hexDigest(bytes) !== sha256) return { type: 'refused', message: `${fileName} is no longer what was built` }
  const entry = await writeFile(folder, distribution, bytes, files)
  await writeIndex(simple, project, [...listed, entry], files)
  return { type: 'stored', message: 'written' }
}

/** The file, and beside a wheel its metadata, so that installers need not fetch all of it to know what it needs (PEP 658). */
async function writeFile(
  folder: string,
  { fileName, version, sha256, size, kind, metadata }: Distribution,
  bytes: Uint8Array,
  files: Files,
): Promise<StaticFile> {
  const requiresPython = firstValue(metadata, 'Requires-Python')
  const core = kind === 'wheel' ? readMetadataBytes(openArchive(fileName, bytes)) : undefined
  const target = path.join(folder, fileName)
  if (core !== undefined) await files.write(`${target}.metadata`, core)
  await files.write(target, bytes)
  return {
    fileName,
    version,
    sha256,
    size,
    ...(requiresPython === undefined ? {} : { requiresPython }),
    ...(core === undefined ? {} : { metadataSha256: hexDigest(core) }),
  }
}

/** JSON last: it is what we read. */
async function writeIndex(simple: string, project: string, listed: readonly StaticFile[], files: Files): Promise<void> {
  const folder = folderOf(simple, project)
  await files.write(path.join(folder, 'index.html'), projectHtml(project, listed))
  await files.write(path.join(folder, 'index.json'), projectJson(project, listed))
  const known = parseRootJson((await files.read(path.join(simple, 'index.json'))) ?? '')
  if (known.includes(project)) return
  const projects = [...known, project].sort()
  await files.write(path.join(simple, 'index.html'), rootPageHtml(projects))
  await files.write(path.join(simple, 'index.json'), rootPageJson(projects))
}

interface Yank {
  readonly simple: string
  readonly project: string
  readonly version: string
  readonly reason: string | undefined
}

async function yank(what: Yank, files: Files): Promise<void> {
  const { simple, project, version, reason } = what
  // The lock makes the folder: what is not there is found out before.
  await listedWith(what, files)
  await locked(simple, files, async () => {
    const listed = await listedWith(what, files)
    const changed = listed.map(({ yanked, ...file }): StaticFile => {
      if (file.version !== version) return yanked === undefined ? file : { ...file, yanked }
      return reason === undefined ? file : { ...file, yanked: reason }
    })
    await writeIndex(simple, project, changed, files)
  })
}

/** The files of a project, of which some are of a version. */
async function listedWith({ simple, project, version }: Yank, files: Files): Promise<readonly StaticFile[]> {
  const listed = await readIndex(simple, project, files)
  if (listed.some((file) => file.version === version)) return listed
  throw new UserError('VERSION_UNKNOWN', `${printable(simple)} has no file of ${project} ${version}`)
}

async function locked<T>(simple: string, files: Files, act: () => Promise<T>): Promise<T> {
  const release = await files.lock(path.join(simple, '.lock'), LOCK_LIMIT_MS)
  try {
    return await act()
  } finally {
    await release()
  }
}

function hexDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
