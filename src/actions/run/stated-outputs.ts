import path from 'node:path'
import type { RepoPath, System } from '../../system/system.ts'
import { OWN_FOLDER } from '../../tasks/own-folder.ts'
import type { Task } from '../../tasks/task-graph.ts'
import { foldersAbove, inFolder, isBelow } from '../../workspaces/repo-paths.ts'
import type { OutputPlace, TargetOutputs } from '../../workspaces/workspace.ts'

const REPORT =
  /^(?:junit.*\.xml|.*\.junit\.xml|test-?results?.*\.xml|TEST-.*\.xml|(?:cobertura-)?coverage\.(?:xml|json|lcov)|cobertura\.xml|lcov\.info|coverage-(?:final|summary)\.json)$/i

/** Whether a file has the name of results or coverage. */
export function isReport(name: string): boolean {
  return REPORT.test(name)
}

/** A system stamps files by a clock that goes in steps of its own. */
export const CLOCKS_MS = 10

/** Nothing but a regular file, or a link to one: whoever opens a pipe waits for ever. */
export async function isWrittenSince(since: number, file: string, files: System['files']): Promise<boolean> {
  return (await files.isFile(file)) && ((await files.changedAt(file)) ?? 0) >= since - CLOCKS_MS
}

/** Nobody would want to upload more of one task. */
export const MOST_BYTES = 64 * 1024 ** 2
const MOST_OUTPUTS = 2_000

/**
 * What is stated as outputs, as where it is and where it goes; of more than anybody would want to upload, the results alone.
 *
 * @param reports the folder that all of it is copied to, which nobody leaves; absolute
 */
export async function outputsOf(
  { id }: Task,
  stated: readonly TargetOutputs[],
  { root, since, reports }: { readonly root: string; readonly since: number; readonly reports: string },
  { files, report }: System,
): Promise<readonly (readonly [from: string, to: RepoPath])[]> {
  const found = new Set<RepoPath>()
  let bytes = 0
  const places = stated.flatMap((one) => one.places)
  const leftOut = await Promise.all(stated.flatMap((one) => one.leftOut).map(meaningOf))
  const isLeftOut = (place: RepoPath) => leftOut.some(({ isMeant }) => isMeant(place))
  const visit = async (place: RepoPath, meaning: Meaning): Promise<void> => {
    for (const { name, isFolder } of await files.entries(path.join(root, place))) {
      const inside = inFolder(place, name)
      // No link to a folder: it may lead round in a circle, or anywhere.
      if (!isFolder) await take(inside, meaning)
      else if (!NOT_LEFT.has(name) && path.join(root, inside) !== reports && meaning.mayHold(inside))
        await visit(inside, meaning)
    }
  }
  const take = async (place: RepoPath, { isMeant }: Meaning): Promise<void> => {
    const file = path.join(root, place)
    if (found.size > MOST_OUTPUTS || found.has(place) || !isMeant(place) || isLeftOut(place)) return
    if (!(await isWrittenSince(since, file, files))) return
    bytes += (await files.openBlob(file).catch(() => undefined))?.size ?? 0
    found.add(place)
  }
  for (const place of places) {
    const isFolder = await files.isFolder(path.join(root, place.path))
    await (isFolder ? visit : take)(place.path, await meaningOf(place))
  }
  const isMuch = bytes > MOST_BYTES || found.size > MOST_OUTPUTS
  const names = [...new Set(places.map((place) => place.path || '.'))].join(', ')
  if (isMuch) report.log(`What ${id} left in ${names} is more than 64 MB or 2,000 files: only its results are copied`)
  const kept = [...found].filter((place) => !isMuch || REPORT.test(path.posix.basename(place)))
  return kept.map((place) => [path.join(root, place), place] as const)
}

// What no task leaves there, but others bring.
const NOT_LEFT: ReadonlySet<string> = new Set(['node_modules', '.git', '.venv', OWN_FOLDER])

interface Meaning {
  isMeant(file: RepoPath): boolean
  /** Whether a folder may hold any of it. */
  mayHold(folder: RepoPath): boolean
}

/** As Nx has it: a folder that fits is meant with all that it holds. */
async function meaningOf({ path: folder, pattern }: OutputPlace): Promise<Meaning> {
  const isInside = (file: RepoPath) => file === folder || isBelow(folder, file)
  if (pattern === undefined) return { isMeant: isInside, mayHold: isInside }
  const { default: picomatch } = await import('picomatch')
  const fits = picomatch(pattern, { dot: true })
  const deepest = pattern.includes('**') ? Number.POSITIVE_INFINITY : pattern.split('/').length
  const isMeant = (file: RepoPath) => {
    const inside = path.posix.relative(folder, file)
    return isInside(file) && [inside, ...foldersAbove(inside)].some((one) => one !== '' && fits(one))
  }
  return {
    isMeant,
    mayHold: (place) => isMeant(place) || path.posix.relative(folder, place).split('/').length < deepest,
  }
}
