import { memberOf, stringMember, stringsOf } from '../standards/json.ts'
import { findJsonLines } from '../standards/json-lines.ts'
import { readJsonc } from '../standards/jsonc.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { foldersAbove, resolvePath } from './python-paths.ts'
import type { Dependency, FileTree, Finding, ProjectPart, WorkspacePart, WorkspaceReader } from './workspace.ts'

const TSCONFIG = /(?:^|\/)tsconfig(?:\.[^/]+)?\.json$/

/** Project references of TypeScript: https://www.typescriptlang.org/docs/handbook/project-references.html */
export const typescriptReader: WorkspaceReader = {
  name: 'typescript',
  reads: (path) => path.endsWith('.json') && TSCONFIG.test(path) && !path.includes('node_modules/'),
  read: readReferences,
}

async function readReferences(tree: FileTree): Promise<WorkspacePart> {
  const projects: ProjectPart[] = []
  const findings: Finding[] = []
  for (const file of tsconfigs(tree)) {
    const text = tree.text(file)
    // Most settings refer to nobody; those need no parser.
    if (text === undefined || !text.includes('"references"')) continue
    const reading = await readJsonc(text)
    if ('problem' in reading) {
      findings.push(unreadable(file, reading.problem.message, reading.problem.line))
      continue
    }
    const root = packageFolder(file, tree)
    if (root === undefined) continue
    const dependencies = referencesOf(file, text, reading.value, root, tree, findings)
    if (dependencies.length > 0) projects.push(partOf(root, file, dependencies))
  }
  return { projects, findings }
}

/** A part that adds edges to a project that others describe, and is none by itself. */
function partOf(root: RepoPath, manifest: RepoPath, dependencies: readonly Dependency[]): ProjectPart {
  const nothing = { implicitDependencies: [], targets: [], tags: [] }
  return { root, manifest, ecosystem: 'node', isVirtual: true, isPrivate: false, dependencies, ...nothing }
}

function referencesOf(
  file: RepoPath,
  text: string,
  value: unknown,
  root: RepoPath,
  tree: FileTree,
  findings: Finding[],
): readonly Dependency[] {
  const references = memberOf(value, 'references')
  const paths = (Array.isArray(references) ? references : []).map((reference) => stringMember(reference, 'path'))
  const lines = findJsonLines(text)
  return paths.flatMap((path, index): Dependency[] => {
    if (path === undefined) return []
    const line = lines.lineOf(['references', index])
    const at = line === undefined ? { file } : { file, line }
    const target = resolvePath(folderOf(file), path)
    const config = target === undefined ? undefined : tsconfigAt(target, tree)
    if (config === undefined) {
      findings.push(brokenReference(path, target === undefined, at))
      return []
    }
    const to = packageFolder(config, tree)
    if (to === undefined || to === root) return []
    return [{ name: to, ecosystem: 'node', group: 'main', specifier: path, source: { type: 'local', root: to }, at }]
  })
}

/** A reference names a folder with a tsconfig.json, or the file itself. */
function tsconfigAt(target: RepoPath, tree: FileTree): RepoPath | undefined {
  const inFolder = target === '' ? 'tsconfig.json' : `${target}/tsconfig.json`
  return [target, inFolder].find((path) => tree.entries.has(path))
}

/** The innermost folder at or above a file that holds a package. */
function packageFolder(file: RepoPath, tree: FileTree): RepoPath | undefined {
  return foldersAbove(file).find((folder) =>
    ['package.json', 'project.json'].some((name) => tree.entries.has(folder === '' ? name : `${folder}/${name}`)),
  )
}

function brokenReference(path: string, isOutside: boolean, at: { file: RepoPath; line?: number }): Finding {
  return {
    code: isOutside ? 'path-outside-repository' : 'broken-reference',
    severity: 'warning',
    message: `The TypeScript reference ${printable(JSON.stringify(path))} leads ${isOutside ? 'out of the repository' : 'to no tsconfig'}`,
    fix: 'Write the folder of a project with a tsconfig.json, or take the reference away.',
    ...at,
  }
}

function unreadable(file: RepoPath, message: string, line: number): Finding {
  return {
    code: 'unreadable-tsconfig',
    severity: 'warning',
    message: `${printable(file)} cannot be read: ${printable(message)}`,
    fix: 'Correct the syntax: until then its references are not known.',
    file,
    line,
  }
}

/**
 * Folders of the tsconfig files that build on another one, directly or through others, in the order of the tree. A name of an
 * installed package in `extends` leads nowhere in the repository.
 *
 * @see https://www.typescriptlang.org/tsconfig/#extends
 */
export async function extendedBy(tree: FileTree, file: RepoPath): Promise<readonly RepoPath[]> {
  const bases = new Map<RepoPath, readonly RepoPath[]>()
  for (const config of tsconfigs(tree)) bases.set(config, await basesOf(config, tree))
  const reached = new Set<RepoPath>([file])
  for (const base of reached) {
    for (const [config, own] of bases) if (own.includes(base)) reached.add(config)
  }
  reached.delete(file)
  return [...new Set([...reached].map(folderOf))]
}

async function basesOf(config: RepoPath, tree: FileTree): Promise<readonly RepoPath[]> {
  const text = tree.text(config)
  if (text === undefined || !text.includes('"extends"')) return []
  const reading = await readJsonc(text)
  if ('problem' in reading) return []
  const value = memberOf(reading.value, 'extends')
  return (typeof value === 'string' ? [value] : stringsOf(value)).flatMap((path) => {
    if (!path.startsWith('.')) return []
    const target = resolvePath(folderOf(config), path)
    return target === undefined ? [] : [target.endsWith('.json') ? target : `${target}.json`]
  })
}

function tsconfigs(tree: FileTree): readonly RepoPath[] {
  return [...tree.entries.keys()].filter((path) => typescriptReader.reads(path))
}

function folderOf(file: RepoPath): RepoPath {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}
