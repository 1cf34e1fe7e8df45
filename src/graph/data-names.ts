import { pathsInData } from './path-strings.ts'
import type { FoundName } from './typescript-names.ts'

// `class: core.a.Handler`, `-m core.a`, `script_location = core:migrations`
const DOTTED = /(?<![\w./@$-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?![\w/(-])/g
const ATTRIBUTE = /(?<![\w./@$-])([A-Za-z_][\w.]*):([A-Za-z_]\w*)(?![\w/(-])/g
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g
const PACKAGE = /(@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)/g

/** What a text that is no code may name, whoever reads it: modules, packages, paths of code. */
export function namesInData(text: string): readonly FoundName[] {
  const found: FoundName[] = pathsInData(text).map(({ path, at }) => ({ name: path, at }))
  for (const { 1: name = '', index } of text.matchAll(DOTTED)) found.push({ name, at: index })
  for (const { 1: name = '', index } of text.matchAll(PACKAGE)) found.push({ name, at: index })
  for (const { 1: module, 2: attribute, index } of text.matchAll(ATTRIBUTE)) {
    found.push({ name: `${module}.${attribute}`, at: index })
  }
  if (text.includes('-m')) for (const { 1: name = '', index } of text.matchAll(RUN)) found.push({ name, at: index })
  return found
}
