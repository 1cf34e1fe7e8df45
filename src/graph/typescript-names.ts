import { type PathCall, pathsInCalls } from './path-calls.ts'
import { type PathString, pathsInScript } from './path-strings.ts'

/** A string that may name a module, and where it stands. */
export interface FoundName {
  readonly name: string
  readonly at: number
}

// Names without a scope look like any other string.
const SCOPED = /["'`](@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)["'`]/g
// A comment of a file, or a setting of a compiler's plug-in: https://www.typescriptlang.org/tsconfig/#jsxImportSource
const JSX_SOURCE = /@?jsxImportSource["']?(?:\s*[:=]\s*["']|\s+)(@?[\w.~/-]+)/g

/** What the strings of a text in JavaScript or TypeScript may name: packages, paths, what JSX is made with. */
export function namesInScript(text: string): readonly FoundName[] {
  const calls = pathsInCalls(text)
  const found: FoundName[] = [...calls, ...outside(calls, pathsInScript(text))].map(({ path, at }) => ({
    name: path,
    at,
  }))
  for (const { 1: name = '', index } of text.matchAll(SCOPED)) found.push({ name, at: index })
  if (!text.includes('jsxImportSource')) return found
  for (const { 1: source = '', index } of text.matchAll(JSX_SOURCE)) {
    for (const name of jsxModules(source)) found.push({ name, at: index })
  }
  return found
}

/** Both in order of place. */
function outside(calls: readonly PathCall[], strings: readonly PathString[]): readonly PathString[] {
  if (calls.length === 0) return strings
  let [next, end] = [0, 0]
  return [...strings]
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => {
      for (let call = calls[next]; call !== undefined && call.at < at; call = calls[next]) {
        end = Math.max(end, call.end)
        next++
      }
      return at >= end
    })
}

/** The modules that a compiler imports for the tags of a text. */
export function jsxModules(source: string): readonly string[] {
  return [`${source}/jsx-runtime`, `${source}/jsx-dev-runtime`]
}
