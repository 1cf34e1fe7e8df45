import { createHash } from 'node:crypto'
import { pythonJson } from '../../standards/python-json.ts'
import type { RepoPath } from '../../system/system.ts'
import { LIBRARIES, type LockedLibrary } from './locked-libraries.ts'
import {
  assignments,
  dependencyTables,
  type PythonProject,
  type PythonProjects,
  pathTable,
  relativeFolder,
} from './python-project.ts'

/** Who gets an entry: everybody, those who ask for the extra, developers. */
type Audience = 'main' | 'full' | 'dev'

// In two parts, so that nobody takes this file for a generated one.
const FIRST_LINE = `# This file is automatically @${'generated'} by Poetry 2.5.1 and should not be changed by hand.`

/**
 * The poetry.lock that Poetry 2 writes for a project. Left out: the extras of path dependencies, where Poetry puts absolute
 * paths of the machine that it runs on.
 */
export function poetryLock(project: PythonProject, all: PythonProjects): string {
  const tables = dependencyTables(project, all)
  const entries = [...audiences(project, all)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, audience]) => entry(name, audience, project, all))
  return [
    `${FIRST_LINE}\n`,
    ...entries.map((text) => `[[package]]\n${text}`),
    ...(tables.extras === null ? [] : [`[extras]\n${assignments(tables.extras)}`]),
    `[metadata]\n${assignments({
      'lock-version': '2.1',
      'python-versions': tables.dependencies.python,
      'content-hash': contentHash(tables),
    })}`,
  ].join('\n')
}

/** Every project and library that the lock holds, by name. */
function audiences(project: PythonProject, all: PythonProjects): ReadonlyMap<string, ReadonlySet<Audience>> {
  const found = new Map<string, Set<Audience>>()
  const add = (name: string, audience: Audience) => found.set(name, new Set([...(found.get(name) ?? []), audience]))
  const follow = (folders: readonly RepoPath[], audience: Audience) => {
    for (const needed of folders.flatMap((folder) => all.get(folder) ?? [])) {
      for (const name of [needed.name, ...Object.keys(needed.thirdParty ?? {})]) add(name, audience)
      follow(needed.needs, audience)
    }
  }
  for (const name of Object.keys(project.thirdParty ?? {})) add(name, 'main')
  follow(project.needs, 'main')
  follow(project.full ?? [], 'full')
  follow(project.dev ?? [], 'dev')
  for (const { name, isTool } of LIBRARIES) if (isTool) add(name, 'dev')
  return found
}

function entry(name: string, audience: ReadonlySet<Audience>, project: PythonProject, all: PythonProjects): string {
  const library = LIBRARIES.find((one) => one.name === name)
  if (library !== undefined) return libraryEntry(library, audience)
  const needed = [...all.values()].find((one) => one.name === name) as PythonProject
  const dependencies = { ...needed.thirdParty, ...pathTable(needed, needed.needs, all) }
  return [
    `${head({ ...needed, python: '^3.11' }, audience)}files = []\ndevelop = true\n`,
    ...(Object.keys(dependencies).length === 0 ? [] : [`[package.dependencies]\n${assignments(dependencies)}`]),
    `[package.source]\n${assignments({ type: 'directory', url: relativeFolder(project.folder, needed.folder) })}`,
  ].join('\n')
}

function libraryEntry(library: LockedLibrary, audience: ReadonlySet<Audience>): string {
  const files = library.files.map(([file, sha256]) => `    {file = "${file}", hash = "sha256:${sha256}"},\n`)
  const tables = library.tables === undefined ? '' : `\n${library.tables}\n`
  return `${head(library, audience)}files = [\n${files.join('')}]\n${tables}`
}

function head(
  { name, version, description, python, markers }: Omit<LockedLibrary, 'files' | 'isTool'>,
  audience: ReadonlySet<Audience>,
): string {
  const isOptional = audience.has('full') && audience.size === 1
  const condition = isOptional ? 'extra == "full"' : markers
  const groups = [...(audience.has('main') || isOptional ? ['main'] : []), ...(audience.has('dev') ? ['dev'] : [])]
  return assignments({
    name,
    version,
    description,
    optional: isOptional,
    'python-versions': python,
    groups,
    ...(condition === undefined ? {} : { markers: condition }),
  })
}

/** By this Poetry knows that a lock belongs to a manifest: SHA-256 of its tables as Python's `json.dumps(…, sort_keys=True)`. */
function contentHash(tables: ReturnType<typeof dependencyTables>): string {
  const relevant = pythonJson({ ...tables, 'dev-dependencies': null, source: null })
  return createHash('sha256').update(relevant).digest('hex')
}
