import type { RepoPath } from '../system/system.ts'
import type { Location } from './workspace.ts'

/** A place in a file, whose line may not be known. */
export function locationAt(file: RepoPath, line: number | undefined): Location {
  return line === undefined ? { file } : { file, line }
}

/** `a/pyproject.toml:12`, or the file alone. */
export function placeText({ file, line }: { readonly file: string; readonly line?: number | undefined }): string {
  return line === undefined ? file : `${file}:${line}`
}

/** The order of places: by file, then by line. */
export function comparePlaces(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}

/** The same for what stands at places. */
export function byPlace({ at: a }: { readonly at: Location }, { at: b }: { readonly at: Location }): number {
  return comparePlaces(a, b)
}
