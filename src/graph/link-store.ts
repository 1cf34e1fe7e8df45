import { createHash } from 'node:crypto'
import { endianness } from 'node:os'
import type { ObjectId, RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { NamedLinks } from './link-table.ts'
import type { LinkedFiles } from './linked-files.ts'
import type { Manner } from './module-graph.ts'
import { SCANNERS } from './scan-store.ts'

/**
 * Stands for all that decides what links are made of scans: it changes with each change of what makes them. A test compares it with the text
 * of all files that take part.
 */
export const LINKERS = '3b7935edb7d6e1db'

/** The links of some code, with what its files hold. */
export interface KeptLinks {
  readonly linked: LinkedFiles
  /** The ids of the contents of all files of code, in order, one after the other. */
  readonly ids: string
}

/** What is neither a column of numbers nor a long list of texts. */
interface Rest {
  readonly morePaths: readonly RepoPath[]
  readonly projects: readonly ProjectName[]
  readonly manners: readonly Manner[]
  readonly ownUses: number
  readonly problems: LinkedFiles['problems']
  readonly hidden: readonly ProjectName[]
  /** Of the columns. */
  readonly lengths: readonly number[]
}

/**
 * Links as text.
 *
 * @param world the digest of all that they are made of beside the code
 * @param contents ids of the contents of all files of code, in order
 */
export function textOfLinks(
  { links, ownUses, problems, hidden }: LinkedFiles,
  world: string,
  contents: readonly ObjectId[],
): string {
  const { paths, projects, manners } = links
  const columns = columnsOf(links)
  const lengths = columns.map(({ length }) => length)
  const rest: Rest = { morePaths: paths.slice(contents.length), projects, manners, ownUses, problems, hidden, lengths }
  const bytes = columns.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))
  const body = [
    contents.join(''),
    JSON.stringify(rest),
    Buffer.concat(bytes).toString('base64'),
    ...[links.modules, links.contexts].map((texts) => JSON.stringify(texts)),
  ].join('\n')
  return `${headOf(world)}${digestOf(body)}\n${body}`
}

/**
 * Reads what {@link textOfLinks} made.
 *
 * @param paths of all files of code, in order: the same whenever the world is
 * @returns nothing where it was made by another version, of another world, or is not whole
 */
export function linksFromText(text: string, world: string, paths: readonly RepoPath[]): KeptLinks | undefined {
  const head = headOf(world)
  if (!text.startsWith(head)) return undefined
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (text.slice(head.length, Math.max(0, end)) !== digestOf(body)) return undefined
  const [ids, rest, numbers, modules, contexts] = body.split('\n') as [string, string, string, string, string]
  const { morePaths, projects, manners, ownUses, problems, hidden, lengths } = JSON.parse(rest) as Rest
  const links: NamedLinks = {
    ...linksOf(columnsIn(numbers, lengths)),
    paths: [...paths, ...morePaths],
    projects,
    manners,
    modules: JSON.parse(modules),
    // Wanted only where more links are to be made.
    get contexts(): readonly string[] {
      return JSON.parse(contexts)
    },
  }
  return { linked: { links, ownUses, problems, hidden }, ids }
}

function headOf(world: string): string {
  return `module-links 1 ${endianness()} ${SCANNERS} ${LINKERS} ${world} `
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

/** The order of columns in a text. */
function columnsOf({ owners, mannerOf, contextOf, nameOf, filesOf, projectsOf, uses }: NamedLinks) {
  return [
    ...[owners, mannerOf, contextOf, nameOf],
    ...[filesOf.starts, filesOf.items, projectsOf.starts, projectsOf.items],
    ...[uses.link, uses.file, uses.project, uses.module, uses.line],
  ]
}

type Columns = Pick<NamedLinks, 'owners' | 'mannerOf' | 'contextOf' | 'nameOf' | 'filesOf' | 'projectsOf' | 'uses'>

function linksOf(next: () => Int32Array): Columns {
  return {
    owners: next(),
    mannerOf: next(),
    contextOf: next(),
    nameOf: next(),
    filesOf: { starts: next(), items: next() },
    projectsOf: { starts: next(), items: next() },
    uses: { link: next(), file: next(), project: next(), module: next(), line: next() },
  }
}

function columnsIn(text: string, lengths: readonly number[]): () => Int32Array {
  const bytes = Buffer.from(text, 'base64')
  const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  let start = 0
  let column = 0
  return () => {
    const end = start + (lengths[column++] as number)
    const taken = numbers.subarray(start, end)
    start = end
    return taken
  }
}
