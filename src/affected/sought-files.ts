import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import { foldersAbove, isInstalled, parentOf, pathInside } from '../workspaces/repo-paths.ts'
import { isTsconfig } from '../workspaces/typescript.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import { firstFolder, roleOf } from './file-role.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import { isContentOutside, isDataAmongDocuments, isDocumentation, isLock, isSample } from './shared-files.ts'

/** A file that projects may read by its path, without a manifest that says so. */
export interface SoughtFile {
  readonly path: RepoPath
  /** The project that holds it. */
  readonly holder: Project | undefined
  /** How it is spoken of. One that begins with a quote is a mere name. */
  readonly texts: readonly string[]
  /** Who counts that speaks of it: any project, any but its own, or tests alone. */
  readonly by: 'anybody' | 'others' | 'tests'
}

/** Those of one kind. Of more texts than {@link MOST_TEXTS} none is sought. */
export interface SoughtKind {
  readonly files: readonly SoughtFile[]
  /** Where none is sought, any project may read them; else nobody counts that does. */
  readonly isOpen?: true
}

/** Looking for so many takes as long as reading what there is some times over. */
export const MOST_TEXTS = 1_000

/**
 * What is looked for among files: data among the documents at the top, contracts within projects, content at the top, and documents for people, of
 * which tests alone count that spell them out.
 */
export function soughtFiles(
  paths: Iterable<RepoPath>,
  { graph, tree }: { readonly graph: Pick<ProjectGraph, 'projects'>; readonly tree: Pick<FileTree, 'entries'> },
): readonly SoughtKind[] {
  const roots = projectsByRoot(graph)
  const data: SoughtFile[] = []
  const contracts: SoughtFile[] = []
  const content: SoughtFile[] = []
  const documents: SoughtFile[] = []
  for (const path of paths) {
    if (!MAY_BE_SOUGHT.test(path) || isInstalled(path)) continue
    const holder = ownerOf(path, roots)
    const isAtTop = holder === undefined || holder.root === ''
    const inside = holder === undefined ? path : pathInside(holder.root, path)
    if (isDataAmongDocuments(path)) data.push({ path, holder, texts: textsOfData(path), by: 'anybody' })
    else if (isAtTop && isContentOutside(path)) content.push({ path, holder, texts: [], by: 'anybody' })
    else if (holder !== undefined && isContract(inside))
      contracts.push({ path, holder, texts: textsOfContract(inside, holder), by: 'others' })
    else if (inside.includes('/') && WRITTEN.test(path) && isDocumentation(inside, holder !== undefined))
      documents.push({ path, holder, texts: [withFolder(path)], by: 'tests' })
  }
  const contentOf = (files: readonly SoughtFile[]) =>
    files.length === 0 ? [] : files.map(spokenContent(files.length <= MOST_TEXTS / 2, busyFolders(tree, roots.keys())))
  return [{ files: data, isOpen: true }, { files: contracts }, { files: contentOf(content) }, { files: documents }]
}

const MAY_BE_SOUGHT =
  /\/[^/]*\.(?:md|rst|adoc|json[c5]?|ya?ml|toml|csv|tsv|sql|gql|graphqls?|proto|xml|avsc|parquet|thrift|wsdl|xsd)$/
const WRITTEN = /\.(?:md|rst|adoc)$/

const OF_CONTRACTS = /\.(?:graphqls?|gql|proto|avsc|thrift|wsdl|xsd)$/
const CALLED_CONTRACT = /(?:openapi|swagger|asyncapi|schema|contract|(?:^|[-_.])api[-_.]).*(?:json|ya?ml|sql)$/i

/** What programs in other languages are made from, or checked against. */
function isContract(inside: RepoPath): boolean {
  const name = nameOf(inside)
  if (isTsconfig(name) || isLock(name) || isSample(inside) || roleOf(inside) !== undefined) return false
  return OF_CONTRACTS.test(name) || CALLED_CONTRACT.test(name)
}

/** What a text begins with that is a mere name. */
export const QUOTES: readonly string[] = ['"', "'", '`']

/** So begins what a program of JavaScript joins to a path; elsewhere it is the key of data. */
export const AS_ARGUMENT: readonly string[] = [', "', ", '"]

/** With the folder that it lies in, or as a word of its own: `config.json` is no `tsconfig.json`. */
function textsOfData(path: RepoPath): readonly string[] {
  return [withFolder(path), ...QUOTES.map((quote) => `${quote}${nameOf(path)}`)]
}

/** From the folder of its project on, itself or a folder around it, among sources by a pattern alone: many name a folder of those. */
function textsOfContract(inside: RepoPath, { root }: Project): readonly string[] {
  if (root === '') return [withFolder(inside)]
  const start = nameOf(root)
  const folders = foldersAbove(inside).filter((folder) => folder !== '')
  return [inside, ...folders.map((folder) => (SOURCES.test(folder) ? `${folder}/*` : folder))].map(
    (place) => `${start}/${place}`,
  )
}

const SOURCES = /^(?:src|lib|app)(?:\/|$)/

/** By its path, where those are not too many, or by a folder around it. */
function spokenContent(isByPath: boolean, busy: ReadonlySet<string>): (file: SoughtFile) => SoughtFile {
  return (file) => {
    const folders = foldersAbove(file.path).filter((folder) => folder !== '')
    const texts = folders.flatMap((folder) => {
      if (folder.includes('/')) return [withFolder(folder)]
      return busy.has(folder) ? [] : FOLDER_BEGINS.map((start) => `${start}${folder}`).concat(folderTexts(folder))
    })
    return { ...file, texts: isByPath ? [withFolder(file.path), ...texts] : texts }
  }
}

/** How a folder at the top is spoken of: `f"{ROOT}/content"`, `ROOT / "content"`; a quote alone begins many a word. */
const FOLDER_BEGINS: readonly string[] = ['../', '../../', '}/', '/ "', "/ '", ...AS_ARGUMENT]

function folderTexts(folder: string): readonly string[] {
  return QUOTES.map((quote) => `${quote}${folder}/`)
}

/** Folders at the top that hold programs or projects: most who speak of those mean these. */
function busyFolders(tree: Pick<FileTree, 'entries'>, roots: Iterable<RepoPath>): ReadonlySet<string> {
  const programs = [...tree.entries.keys()].filter((path) => PROGRAM.test(path))
  return new Set([...programs, ...[...roots].map((root) => `${root}/`)].map(firstFolder))
}

const PROGRAM = /\.(?:py|[cm]?[jt]sx?|sh|go|rs|java|kt|rb|cs|cpp|c)$/

function withFolder(path: RepoPath): string {
  return `${nameOf(parentOf(path))}/${nameOf(path)}`
}

function nameOf(path: RepoPath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
